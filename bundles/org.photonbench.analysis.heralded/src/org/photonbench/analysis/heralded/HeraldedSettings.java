package org.photonbench.analysis.heralded;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link HeraldedAnalysis}. Times are in ns, energies in eV, rates in counts/s. */
public record HeraldedSettings(
    @Setting(
            label = "Channels",
            group = "Record",
            defaultValue = "",
            emptyMeans = "the two strongest",
            help =
                "Numbers of the detector channels, divided by commas, for example 1,2. A pair is"
                    + " always on two different ones.")
        Optional<String> channels,
    @Setting(
            label = "Pulse delay",
            group = "Record",
            unit = "pulses",
            defaultValue = "0",
            min = -1000,
            max = 1000,
            help =
                "How many laser pulses later the second of two channels is recorded (a long cable)."
                    + " The HBT analysis finds it as its zero-delay peak.")
        int pulseDelay,
    @Setting(
            label = "Window",
            group = "Times",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 1e-3,
            max = 1e6,
            help =
                "Photons up to this time after the rising edge of the decay are paired. Automatic:"
                    + " 12 times the 1/e time of the decay, at most one pulse period.")
        OptionalDouble window,
    @Setting(
            label = "Bin width",
            group = "Times",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 1e-6,
            max = 1e3,
            help =
                "Width of the bins of both decays, rounded to an odd number of the record's time"
                    + " units. Automatic: about 1500 bins over the window.")
        OptionalDouble binWidth,
    @Setting(
            label = "Gate start",
            group = "Times",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "none",
            min = -1e6,
            max = 1e6,
            help =
                "Keep photons from this time after the rising edge; the yield ratio is then that of"
                    + " gated photons. For the test whether pairs vanish together with the"
                    + " biexciton.")
        OptionalDouble gateStart,
    @Setting(
            label = "Gate stop",
            group = "Times",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "none",
            min = -1e6,
            max = 1e6,
            help = "Keep photons before this time after the rising edge.")
        OptionalDouble gateStop,
    @Setting(
            label = "Response file",
            group = "Instrument response",
            defaultValue = "",
            emptyMeans = "none",
            file = true,
            help =
                "T3 recording, histogram file or table (time, counts) of the instrument response of"
                    + " the same detectors, from the folder of the recording on; or the name of a"
                    + " calibration, or: by date. Needed where the biexciton is not much slower than"
                    + " the detectors; without it the response is a Gaussian.")
        Optional<String> responseFile,
    @Setting(
            label = "Response width (FWHM)",
            group = "Instrument response",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "fitted",
            min = 1e-6,
            max = 1e6,
            help =
                "Without a file: full width at half maximum of a Gaussian response of each detector,"
                    + " 2.355 standard deviations. Without it the fit finds the width.")
        OptionalDouble responseWidth,
    @Setting(
            label = "Crosstalk mask",
            group = "Masks",
            defaultValue = "automatic",
            help =
                "Time differences at which the light of one detector's avalanche triggers the other"
                    + " are left out of the fits. Automatic looks for peaks that a decay on both"
                    + " sides cannot explain.")
        CrosstalkMask crosstalk,
    @Setting(
            label = "Crosstalk from",
            group = "Masks",
            unit = "ns",
            defaultValue = "0",
            min = 0,
            max = 1e6,
            help = "Given mask: smallest time difference of either sign that is left out.")
        double crosstalkFrom,
    @Setting(
            label = "Crosstalk to",
            group = "Masks",
            unit = "ns",
            defaultValue = "0",
            min = 0,
            max = 1e6,
            help = "Given mask: time difference of either sign up to which pairs are left out.")
        double crosstalkTo,
    @Setting(
            label = "Dead time between detectors",
            group = "Masks",
            unit = "ns",
            defaultValue = "0",
            min = 0,
            max = 1e6,
            help =
                "Pairs closer than this are lost in time taggers whose inputs share a converter; the"
                    + " fits leave the range out and the number of pairs is extrapolated over it.")
        double deadTime,
    @Setting(
            label = "Order guard",
            group = "Masks",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "twice the pair jitter",
            min = 0,
            max = 1e6,
            help =
                "Pairs closer than this do not enter the decay of the first photon: jitter may have"
                    + " swapped them. The decay time does not depend on it, because the two times"
                    + " are independent.")
        OptionalDouble orderGuard,
    @Setting(
            label = "Neighbouring pulses a side",
            group = "Accidentals",
            defaultValue = "10",
            min = 1,
            max = 1000,
            help =
                "Pairs of photons this many pulses apart normalise g²(0). Keep the lag shorter than"
                    + " the blinking time.")
        int sideLags,
    @Setting(
            label = "Background of each detector",
            group = "Accidentals",
            unit = "counts/s",
            defaultValue = "",
            emptyMeans = "from before the pulse",
            min = 0,
            max = 1e9,
            help =
                "Uncorrelated background that makes accidental pairs with any other photon."
                    + " Automatic: the level just before the rising edge, which is too high where the"
                    + " pulse period is shorter than five lifetimes.")
        OptionalDouble background,
    @Setting(
            label = "Background, sigma",
            group = "Accidentals",
            unit = "counts/s",
            defaultValue = "0",
            min = 0,
            max = 1e9,
            help = "Standard uncertainty of a given background.")
        double backgroundSigma,
    @Setting(
            label = "Mean excitons per pulse",
            group = "Yields",
            defaultValue = "",
            emptyMeans = "far below 1",
            min = 1e-6,
            max = 10,
            help =
                "<N>, for the yield ratio at finite excitation: g²(0) = 2 r p2/(p1 + r p2)². Without"
                    + " it the ratio is g²(0), its limit at low power.")
        OptionalDouble meanExcitons,
    @Setting(
            label = "Exciton quantum yield",
            group = "Yields",
            defaultValue = "",
            emptyMeans = "unknown",
            min = 1e-6,
            max = 1,
            help =
                "QY of the exciton from another measurement. Without it only the ratio QY(XX)/QY(X)"
                    + " is given, and no rates.")
        OptionalDouble excitonYield,
    @Setting(
            label = "Exciton quantum yield, sigma",
            group = "Yields",
            defaultValue = "0",
            min = 0,
            max = 1,
            help = "Standard uncertainty of the exciton quantum yield.")
        double excitonYieldSigma,
    @Setting(
            label = "Radiative rate of the biexciton",
            group = "Yields",
            defaultValue = "measured",
            help =
                "Measured: QY(XX)/tau(XX). Four times the exciton's: a model of statistical scaling,"
                    + " shown beside the measured one and labelled so. Both need the exciton quantum"
                    + " yield.")
        RadiativeModel radiativeModel,
    @Setting(
            label = "Band of each channel",
            group = "Energy",
            defaultValue = "",
            emptyMeans = "unknown",
            help =
                "Centre energy in eV that each channel sees and its uncertainty, for example 1 ="
                    + " 2.410 +- 0.002, 2 = 2.380 +- 0.002. Gives the binding energy from the mean"
                    + " energies of first and second photons.")
        Optional<String> bands) {

  /** Full width at half maximum of a Gaussian over its standard deviation. */
  static final double FWHM = 2 * Math.sqrt(2 * Math.log(2));

  /** What is left out as crosstalk of the detectors. */
  public enum CrosstalkMask {
    AUTOMATIC,
    GIVEN,
    NONE
  }

  /** Where the radiative rate of the biexciton comes from. */
  public enum RadiativeModel {
    MEASURED,
    /** Statistical scaling k_r,XX = 4 k_r,X. */
    FOUR_TIMES
  }
}
