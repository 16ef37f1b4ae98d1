package org.photonbench.analysis.saturation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;
import org.photonbench.fit.model.formula.Saturation.TwoPhotonConvention;

/** Settings of {@link SaturationAnalysis}. */
public record SaturationSettings(
    @Setting(
            label = "Power column",
            group = "Series",
            defaultValue = "",
            help =
                "Column of the series that holds the excitation, for example excitation.power."
                    + " Automatic: the only one named after a power, an intensity or a fluence.")
        Optional<String> condition,
    @Setting(
            label = "Excitation",
            group = "Series",
            defaultValue = "automatic",
            help =
                "Pulsed: Poisson number of excitons per pulse with mean P/Psat, with biexcitons. Two-photon:"
                    + " the same with mean (P/Psat)². CW: two-level P/(P + Psat), rates alone."
                    + " Automatic: pulsed where the records know their pulses or a repetition rate"
                    + " is given, else CW.")
        Excitation excitation,
    @Setting(
            label = "Repetition rate",
            group = "Series",
            unit = "MHz",
            defaultValue = "",
            min = 1e-6,
            max = 1e5,
            help = "Repetition rate of the laser. T3 records know it; T2 records need it.")
        OptionalDouble repetitionRate,
    @Setting(
            label = "Powers",
            group = "Marked recording",
            defaultValue = "",
            emptyMeans = "the input is a series",
            help =
                "For one recording in which a marker starts each power: the powers in the order of"
                    + " the markers, with their unit, for example 3.5, 7, 14, 28 W/cm2.")
        Optional<String> stepPowers,
    @Setting(
            label = "Marker bits",
            group = "Marked recording",
            defaultValue = "",
            emptyMeans = "any marker",
            min = 1,
            max = 15,
            help =
                "Markers that share a bit with this number start a step (inputs 1, 2, 3, 4 are 1, 2,"
                    + " 4, 8).")
        OptionalInt marker,
    @Setting(
            label = "Settling time",
            group = "Marked recording",
            unit = "s",
            defaultValue = "0",
            min = 0,
            max = 1e6,
            help = "Time after each marker that is left out, until the power has settled.")
        double settling,
    @Setting(
            label = "Channel A",
            group = "Antibunching",
            defaultValue = "",
            min = 0,
            max = 126,
            help =
                "First detector of g²(0). Automatic: the two channels with the most photons. Rates"
                    + " are sums over all detectors.")
        OptionalInt channelA,
    @Setting(
            label = "Channel B",
            group = "Antibunching",
            defaultValue = "",
            min = 0,
            max = 126,
            help = "Second detector of g²(0).")
        OptionalInt channelB,
    @Setting(
            label = "Delay of B",
            group = "Antibunching",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "estimated",
            min = -1e9,
            max = 1e9,
            help =
                "Lag at which photons that arrived together are recorded. Estimated: the lowest of"
                    + " the peaks of the brightest record, then the same for all records.")
        OptionalDouble delay,
    @Setting(
            label = "Peaks searched a side",
            group = "Antibunching",
            defaultValue = "10",
            min = 0,
            max = 1000,
            help = "Pulses on each side of lag 0 among which the zero delay is looked for.")
        int searchPeaks,
    @Setting(
            label = "Side peaks a side",
            group = "Antibunching",
            defaultValue = "10",
            min = 1,
            max = 10000,
            help =
                "Peaks on each side of the zero-delay peak that normalise g²(0). Keep the lag"
                    + " shorter than the blinking time.")
        int sidePeaks,
    @Setting(
            label = "Crosstalk",
            group = "Antibunching",
            defaultValue = "",
            emptyMeans = "fitted",
            min = 0,
            max = 0.5,
            help =
                "Probability that an avalanche of one detector makes the other count (breakdown"
                    + " flash). It adds pairs at zero delay, most at low rates. 0 holds it at none.")
        OptionalDouble crosstalk,
    @Setting(
            label = "Dead time",
            group = "Detectors",
            unit = "ns",
            defaultValue = "0",
            min = 0,
            max = 1e6,
            help =
                "Dead time of each detector, not prolonged by light. Losses are computed from the"
                    + " arrival times within the pulse period. 0: not corrected.")
        double deadTime,
    @Setting(
            label = "Afterpulsing",
            group = "Detectors",
            defaultValue = "0",
            min = 0,
            max = 0.5,
            help =
                "Share of all counts that are afterpulses later than the dead time. It lowers the"
                    + " brightness and nothing else.")
        double afterpulsing,
    @Setting(
            label = "Detection efficiency",
            group = "Detectors",
            defaultValue = "",
            emptyMeans = "unknown",
            min = 1e-6,
            max = 1,
            help =
                "From the first lens to the count, for the brightness at the first lens. Unknown: it is"
                    + " not given.")
        OptionalDouble detectionEfficiency,
    @Setting(
            label = "Dark record",
            group = "Background",
            defaultValue = "",
            emptyMeans = "none",
            file = true,
            help =
                "Recording without excitation or beside the emitter at no power; its rate takes"
                    + " part in the fit with its own counting error.")
        Optional<String> darkRecord,
    @Setting(
            label = "Dark rate",
            group = "Background",
            unit = "counts/s",
            defaultValue = "",
            emptyMeans = "fitted",
            min = 0,
            max = 1e9,
            help =
                "Rate of all detectors together without excitation, held at this number. Fitted if"
                    + " empty and the series has at least five powers, else 0.")
        OptionalDouble darkRate,
    @Setting(
            label = "Linear background",
            group = "Background",
            defaultValue = "false",
            help =
                "Fits a background in proportion to power (scattered laser, luminescence of the"
                    + " substrate). It is hard to tell from slow saturation: look at the"
                    + " intervals.")
        boolean linearBackground,
    @Setting(
            label = "Power noise",
            group = "Uncertainty",
            unit = "%",
            defaultValue = "0",
            min = 0,
            max = 50,
            help = "Standard uncertainty of each power reading, independent from record to record.")
        double powerNoise,
    @Setting(
            label = "Wavelength",
            group = "Cross-section",
            unit = "nm",
            defaultValue = "",
            emptyMeans = "unknown",
            min = 100,
            max = 1e5,
            help = "Wavelength of the excitation; the cross-section needs it.")
        OptionalDouble wavelength,
    @Setting(
            label = "Intensity at the emitter",
            group = "Cross-section",
            defaultValue = "1",
            min = 1e-3,
            max = 1e3,
            help =
                "Intensity at the emitter over the intensity in the table: 1 if the table holds"
                    + " that at the emitter, 2 at the centre of a Gaussian beam whose table divides"
                    + " the power by the area within the 1/e² radius.")
        double intensityFactor,
    @Setting(
            label = "Pulse duration",
            group = "Cross-section",
            unit = "fs",
            defaultValue = "",
            emptyMeans = "unknown",
            min = 1,
            max = 1e9,
            help =
                "Full width at half maximum at the sample of a Gaussian pulse, for two-photon"
                    + " excitation.")
        OptionalDouble pulseDuration,
    @Setting(
            label = "Two-photon convention",
            group = "Cross-section",
            defaultValue = "photons-absorbed",
            help =
                "Whether the two-photon cross-section counts photons absorbed or pairs of them;"
                    + " authors differ by this factor 2.")
        TwoPhotonConvention convention) {

  /** How the emitter was excited. */
  public enum Excitation {
    /** Decided from the records. */
    AUTOMATIC,
    PULSED,
    TWO_PHOTON,
    CW
  }
}
