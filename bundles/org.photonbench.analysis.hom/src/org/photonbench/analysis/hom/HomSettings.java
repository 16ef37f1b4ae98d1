package org.photonbench.analysis.hom;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link HomAnalysis}. Lags are in ns, times of the emitter in ps. */
public record HomSettings(
    @Setting(
            label = "Light",
            group = "Record",
            defaultValue = "automatic",
            help =
                "Double pulses: two pulses a period, as far apart as the delay of the long arm."
                    + " Train: one pulse a period, and the delay is the period. Automatic: CW for"
                    + " T2 records without a repetition rate, else what the lags show.")
        Pattern pattern,
    @Setting(
            label = "Channel A",
            group = "Record",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 126,
            help =
                "Detector that the short arm's light is transmitted to. Automatic: the two channels"
                    + " with the most photons, the lower number as A.")
        OptionalInt channelA,
    @Setting(
            label = "Channel B",
            group = "Record",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 126,
            help = "The other detector: positive lags mean that B came after A.")
        OptionalInt channelB,
    @Setting(
            label = "Repetition rate",
            group = "Record",
            unit = "MHz",
            defaultValue = "",
            emptyMeans = "of the record",
            min = 1e-6,
            max = 1e5,
            help = "Repetition rate of the laser; a T2 record of pulsed light needs it.")
        OptionalDouble repetitionRate,
    @Setting(
            label = "Delay of B",
            group = "Peaks",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "estimated",
            min = -1e9,
            max = 1e9,
            help =
                "Lag at which photons that arrived together are recorded (cable delay). Estimated:"
                    + " from the places of all peaks, and the weakest cluster among those searched;"
                    + " the 95 % interval then includes that choice.")
        OptionalDouble delay,
    @Setting(
            label = "Delay of the long arm",
            group = "Peaks",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "estimated",
            min = 1e-3,
            max = 1e6,
            help =
                "Delay of the long arm, for double pulses also the time between them (in a delay"
                    + " scan, that time alone). Estimated: from the places of the peaks.")
        OptionalDouble separation,
    @Setting(
            label = "Clusters searched a side",
            group = "Peaks",
            defaultValue = "1",
            min = 0,
            max = 100,
            help =
                "Delay estimated: the zero delay is looked for at this many pulse periods on each"
                    + " side of lag 0.")
        int searchClusters,
    @Setting(
            label = "Half width of a window",
            group = "Peaks",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "half the spacing",
            min = 1e-3,
            max = 1e6,
            help = "Pairs within this lag of the centre of a peak count as its area.")
        OptionalDouble window,
    @Setting(
            label = "Far peaks a side",
            group = "Peaks",
            defaultValue = "10",
            min = 1,
            max = 200,
            help =
                "Train: peaks on each side, from the second on, that normalise the peak at zero."
                    + " Keep their lag shorter than the blinking time.")
        int farPeaks,
    @Setting(
            label = "Bin width",
            group = "Peaks",
            unit = "ps",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0.1,
            max = 1e6,
            help =
                "Bins of the lag, whole time units of the record. Automatic: the finest unit or 4"
                    + " ps (pulsed), 40 ps (CW), whichever is wider.")
        OptionalDouble binWidth,
    @Setting(
            label = "Lag range",
            group = "CW",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0.1,
            max = 1e5,
            help =
                "CW: lags on each side of the zero delay. Automatic: 2.5 times the delay of the"
                    + " long arm, or 25 ns.")
        OptionalDouble lagRange,
    @Setting(
            label = "Pair jitter",
            group = "Detectors",
            unit = "ps",
            defaultValue = "0",
            min = 0,
            max = 1e5,
            help =
                "Standard deviation (not FWHM) of the measured lag of a pair: both detectors'"
                    + " standard deviations added in quadrature. The CW models and the curve"
                    + " expected of T1 and T2 are convolved with it; nothing is deconvolved.")
        double pairJitter,
    @Setting(
            label = "Transmission T",
            group = "Interferometer",
            defaultValue = "",
            emptyMeans = "from the outer peaks",
            min = 0.01,
            max = 0.99,
            help =
                "Second beam splitter: share of the short arm's light that goes to A; R = 1 - T."
                    + " Empty: from the peaks at +2 and -2 (double pulses), else 0.5.")
        OptionalDouble transmission,
    @Setting(
            label = "Transmission, sigma",
            group = "Interferometer",
            defaultValue = "0",
            min = 0,
            max = 0.5,
            help = "Standard uncertainty of the given transmission.")
        double transmissionSigma,
    @Setting(
            label = "Short arm",
            group = "Interferometer",
            defaultValue = "0.5",
            min = 0.01,
            max = 0.99,
            help =
                "Share of the light in the short arm at the second beam splitter, losses included;"
                    + " the long arm has the rest.")
        double shortArm,
    @Setting(
            label = "Short arm, sigma",
            group = "Interferometer",
            defaultValue = "0",
            min = 0,
            max = 0.5,
            help = "Standard uncertainty of the short arm's share.")
        double shortArmSigma,
    @Setting(
            label = "Fringe contrast C",
            group = "Interferometer",
            defaultValue = "1",
            min = 0.01,
            max = 1,
            help =
                "Contrast of the interferometer's fringes with laser light at zero path difference;"
                    + " it counts squared. With 1 nothing is corrected.")
        double contrast,
    @Setting(
            label = "Fringe contrast, sigma",
            group = "Interferometer",
            defaultValue = "0",
            min = 0,
            max = 1,
            help = "Standard uncertainty of the fringe contrast.")
        double contrastSigma,
    @Setting(
            label = "g²(0) of the source",
            group = "Source",
            defaultValue = "",
            emptyMeans = "0, or from the HBT result",
            min = 0,
            max = 2,
            help = "Second-order correlation of the source at zero delay, measured on its own.")
        OptionalDouble g2,
    @Setting(
            label = "g²(0), sigma",
            group = "Source",
            defaultValue = "0",
            min = 0,
            max = 2,
            help = "Standard uncertainty of the given g²(0).")
        double g2Sigma,
    @Setting(
            label = "HBT result",
            group = "Source",
            defaultValue = "",
            emptyMeans = "none",
            file = true,
            help =
                "Result folder of an HBT analysis of the same emitter; its g²(0) by adjacent peaks,"
                    + " without background where that was corrected, is taken with its"
                    + " uncertainty.")
        Optional<String> hbtResult,
    @Setting(
            label = "Lifetime T1",
            group = "Source",
            unit = "ps",
            defaultValue = "",
            emptyMeans = "not known",
            min = 1,
            max = 1e6,
            help =
                "Lifetime of the emitter. With it, what overlaps from peak to peak is corrected"
                    + " and, with T2, the limit T2/(2 T1) is given.")
        OptionalDouble lifetime,
    @Setting(
            label = "Lifetime T1, sigma",
            group = "Source",
            unit = "ps",
            defaultValue = "0",
            min = 0,
            max = 1e6,
            help = "Standard uncertainty of T1.")
        double lifetimeSigma,
    @Setting(
            label = "Coherence time T2",
            group = "Source",
            unit = "ps",
            defaultValue = "",
            emptyMeans = "not known",
            min = 0.1,
            max = 1e6,
            help = "Coherence time of the field, |g1| = exp(-|t|/T2), for example from PCFS.")
        OptionalDouble coherence,
    @Setting(
            label = "Coherence time T2, sigma",
            group = "Source",
            unit = "ps",
            defaultValue = "0",
            min = 0,
            max = 1e6,
            help = "Standard uncertainty of T2.")
        double coherenceSigma,
    @Setting(
            label = "Wanted visibility",
            group = "Source",
            defaultValue = "0.9",
            min = 0.01,
            max = 0.999,
            help = "The result says which lifetime would bring this visibility at the same T2*.")
        double wantedVisibility,
    @Setting(
            label = "Background A",
            group = "Background",
            unit = "counts/s",
            defaultValue = "0",
            min = 0,
            max = 1e9,
            help =
                "Uncorrelated background of channel A (dark counts, steady light), spread evenly"
                    + " over the period; it adds a floor to all peaks, which is taken off.")
        double backgroundA,
    @Setting(
            label = "Background A, sigma",
            group = "Background",
            unit = "counts/s",
            defaultValue = "0",
            min = 0,
            max = 1e9,
            help = "Standard uncertainty of the background of channel A.")
        double backgroundSigmaA,
    @Setting(
            label = "Background B",
            group = "Background",
            unit = "counts/s",
            defaultValue = "0",
            min = 0,
            max = 1e9,
            help = "Uncorrelated background of channel B.")
        double backgroundB,
    @Setting(
            label = "Background B, sigma",
            group = "Background",
            unit = "counts/s",
            defaultValue = "0",
            min = 0,
            max = 1e9,
            help = "Standard uncertainty of the background of channel B.")
        double backgroundSigmaB,
    @Setting(
            label = "Post-selection window",
            group = "Post-selection",
            unit = "ps",
            defaultValue = "100",
            min = 1,
            max = 1e6,
            help =
                "The post-selected visibility counts pairs whose photons came within this time of"
                    + " each other. It is always shown apart, with the fraction of pairs kept.")
        double postWindow,
    @Setting(
            label = "Dip",
            group = "Delay scan",
            defaultValue = "exponential",
            help =
                "Shape of the dip: exponential for the photons of an emitter, Gaussian for light"
                    + " behind a narrow filter.")
        Dip dip,
    @Setting(
            label = "Fit a slope",
            group = "Delay scan",
            defaultValue = "false",
            help = "Let the level away from the dip change linearly with the delay.")
        boolean slope) {

  /** How the emitter was excited. */
  public enum Pattern {
    /** Decided from the record. */
    AUTOMATIC,
    DOUBLE_PULSES,
    TRAIN,
    CW
  }

  /** Shape of the dip of a delay scan. */
  public enum Dip {
    EXPONENTIAL,
    GAUSSIAN
  }
}
