package org.photonbench.analysis.lifetime;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link LifetimeAnalysis}. Times are in ns, rates in counts per second. */
public record LifetimeSettings(
    @Setting(
            label = "Channels",
            group = "Record",
            defaultValue = "",
            emptyMeans = "all",
            help =
                "Detector channels to take, separated by commas. Each is aligned by its own"
                    + " response or rising edge before they are summed.")
        Optional<String> channels,
    @Setting(
            label = "Sync channel",
            group = "Record",
            defaultValue = "",
            emptyMeans = "none",
            min = 0,
            max = 126,
            help =
                "T2 records only: the channel under which the laser pulses are among the photons."
                    + " Times after the pulse are taken from it.")
        OptionalInt syncChannel,
    @Setting(
            label = "Repetition rate",
            group = "Record",
            unit = "MHz",
            defaultValue = "",
            emptyMeans = "from the record",
            min = 1e-6,
            max = 1e5,
            help =
                "Repetition rate of the laser, for records whose header does not know it. Without"
                    + " it light of earlier pulses cannot be accounted for.")
        OptionalDouble repetitionRate,
    @Setting(
            label = "Bin width",
            group = "Record",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 1e-6,
            max = 1e6,
            help =
                "Width of the bins of the decay; rounded to whole time units of the record."
                    + " Automatic: about 2000 bins a period, and at least six in the width of a"
                    + " known response.")
        OptionalDouble binWidth,
    @Setting(
            label = "Response",
            group = "Instrument response",
            defaultValue = "automatic",
            help =
                "Measured: from the file below. Gaussian: of the width below. None: only the decay"
                    + " after the peak is fitted. Automatic: measured if a file is given, Gaussian"
                    + " if a width is given, else none.")
        ResponseKind response,
    @Setting(
            label = "Response file",
            group = "Instrument response",
            defaultValue = "",
            emptyMeans = "none",
            file = true,
            help =
                "Recording, histogram file or table (time, counts) of the instrument response, from"
                    + " the folder of the recording on; or the name of a calibration, or: by"
                    + " date.")
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
                "Full width at half maximum of a Gaussian response, 2.355 standard deviations."
                    + " Without it the fit finds the width.")
        OptionalDouble responseWidth,
    @Setting(
            label = "Scattered light",
            group = "Instrument response",
            defaultValue = "false",
            help =
                "Fit a part of the light with the shape of the response: scattered excitation."
                    + " It competes with components faster than the response.")
        boolean scatter,
    @Setting(
            label = "Model",
            group = "Fit",
            defaultValue = "automatic",
            help =
                "Automatic: 1, 2 ... exponentials are compared and the choice is explained; the"
                    + " stretched exponential is shown beside them.")
        ModelKind model,
    @Setting(
            label = "Most exponentials",
            group = "Fit",
            defaultValue = "4",
            min = 1,
            max = 4,
            help = "Automatic model: the most exponentials that are tried.")
        int mostComponents,
    @Setting(
            label = "Fit range",
            group = "Fit",
            defaultValue = "automatic",
            help =
                "Whole: the whole period, behind the response. After peak: only the tail, without"
                    + " the response. Automatic: whole with a response, after peak without.")
        FitRange range,
    @Setting(
            label = "Fit start",
            group = "Fit",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = -1e6,
            max = 1e6,
            help =
                "Start of the fit after the peak of the decay. Automatic: the whole period, or"
                    + " after the peak and twice the width of the response.")
        OptionalDouble fitStart,
    @Setting(
            label = "Fit stop",
            group = "Fit",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "end of the period",
            min = 0,
            max = 1e6,
            help = "End of the fit after the peak of the decay, for example before a reflection.")
        OptionalDouble fitStop,
    @Setting(
            label = "Background",
            group = "Background",
            unit = "counts/s",
            defaultValue = "",
            emptyMeans = "fitted",
            min = 0,
            max = 1e9,
            help =
                "Steady counts of all chosen channels together, held at this value. Without it, and"
                    + " without a dark record, the fit finds the background.")
        OptionalDouble background,
    @Setting(
            label = "Dark record",
            group = "Background",
            defaultValue = "",
            emptyMeans = "none",
            file = true,
            help =
                "Recording of the same detectors without the emitter, or a calibration of dark"
                    + " counts by its name or: by date. Its counts are fitted together with the"
                    + " decay, so that their noise is in the errors.")
        Optional<String> darkRecord,
    @Setting(
            label = "Pile-up",
            group = "Pile-up",
            defaultValue = "automatic",
            help =
                "Coates: the fit is repeated as for electronics that take one photon a pulse and"
                    + " detector, and both results are given. Automatic: from a probability of 1 %"
                    + " per pulse on.")
        PileUpKind pileUp,
    @Setting(
            label = "Pile-up limit",
            group = "Pile-up",
            unit = "%",
            defaultValue = "5",
            min = 0.01,
            max = 100,
            help = "Photons per pulse and detector above which a warning is given.")
        double pileUpLimit,
    @Setting(
            label = "Photons a segment",
            group = "Lifetime in time",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 50,
            max = 1e12,
            help =
                "Least photons of a segment of the record for which a lifetime is given. Automatic:"
                    + " 1000, or more so that there are no more than 200 segments.")
        OptionalDouble segmentPhotons,
    @Setting(
            label = "Segment length",
            group = "Lifetime in time",
            unit = "s",
            defaultValue = "",
            emptyMeans = "by photons",
            min = 1e-9,
            max = 1e9,
            help = "Equal segments of this length instead of segments by photons.")
        OptionalDouble segmentLength,
    @Setting(
            label = "Energies of the channels",
            group = "Channels",
            defaultValue = "",
            emptyMeans = "none",
            help =
                "Photon energy in eV that each detector sees behind a grating or filters, for example"
                    + " 1 = 2.38, 2 = 2.41: lifetimes of the channels are then shown against"
                    + " energy.")
        Optional<String> channelEnergies,
    @Setting(
            label = "Replicates",
            group = "Fit",
            defaultValue = "199",
            min = 0,
            max = 10000,
            help =
                "Simulated decays for the likelihood-ratio test between two numbers of"
                    + " exponentials; drawn only where the criterion alone leaves doubt. 0: none.")
        int replicates,
    @Setting(
            label = "Seed",
            group = "Fit",
            defaultValue = "1",
            min = 0,
            max = 9e15,
            help = "Seed of the random numbers of replicates.")
        long seed) {

  /** Kinds of instrument response. */
  public enum ResponseKind {
    /** By what is given. */
    AUTOMATIC,
    MEASURED,
    GAUSSIAN,
    NONE
  }

  /** Models of the decay. */
  public enum ModelKind {
    /** The number of exponentials that the data ask for. */
    AUTOMATIC,
    ONE,
    TWO,
    THREE,
    FOUR,
    STRETCHED
  }

  /** What is fitted. */
  public enum FitRange {
    /** By whether there is a response. */
    AUTOMATIC,
    WHOLE,
    AFTER_PEAK
  }

  /** What is done about pile-up. */
  public enum PileUpKind {
    /** Coates, from a probability of 1 % on. */
    AUTOMATIC,
    NONE,
    COATES
  }
}
