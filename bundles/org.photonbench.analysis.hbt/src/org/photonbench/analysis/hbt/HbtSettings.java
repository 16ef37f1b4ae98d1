package org.photonbench.analysis.hbt;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link HbtAnalysis}. Times are in ns, rates in counts per second. */
public record HbtSettings(
    @Setting(
            label = "Excitation",
            group = "Record",
            defaultValue = "automatic",
            help =
                "Pulsed compares the coincidences of whole laser pulses; CW makes a histogram of"
                    + " time lags. Automatic takes pulsed for T3 records and for T2 records with a"
                    + " repetition rate, else CW.")
        Excitation excitation,
    @Setting(
            label = "Channel A",
            group = "Record",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 126,
            help =
                "Detector channel that starts a pair. Automatic: the two channels with the most"
                    + " photons, the lower number as A.")
        OptionalInt channelA,
    @Setting(
            label = "Channel B",
            group = "Record",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 126,
            help = "Detector channel that ends a pair: positive lags mean that B came after A.")
        OptionalInt channelB,
    @Setting(
            label = "Repetition rate",
            group = "Record",
            unit = "MHz",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 1e-6,
            max = 1e5,
            help =
                "Repetition rate of the laser. T3 records know it; a T2 record needs it for the"
                    + " pulsed analysis.")
        OptionalDouble repetitionRate,
    @Setting(
            label = "Delay of B",
            group = "Zero delay",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "estimated",
            min = -1e9,
            max = 1e9,
            help =
                "Lag at which photons that arrived together are recorded (cable delay). Estimated:"
                    + " the lowest of the peaks (or bins) searched, and the 95 % interval then"
                    + " includes that choice.")
        OptionalDouble delay,
    @Setting(
            label = "Calibration",
            group = "Zero delay",
            defaultValue = "",
            emptyMeans = "none",
            help =
                "Result folder of an earlier analysis of the same set-up whose delay is taken. Used"
                    + " when no delay is given.")
        Optional<String> calibration,
    @Setting(
            label = "Peaks searched a side",
            group = "Zero delay",
            defaultValue = "10",
            min = 0,
            max = 1000,
            help =
                "Pulsed, delay estimated: the zero-delay peak is looked for at this many pulses on"
                    + " each side of lag 0.")
        int searchPeaks,
    @Setting(
            label = "Range searched a side",
            group = "Zero delay",
            unit = "ns",
            defaultValue = "20",
            min = 0,
            max = 1e6,
            help = "CW, delay estimated: the dip is looked for within this lag on each side of 0.")
        double searchRange,
    @Setting(
            label = "Side peaks a side",
            group = "Pulsed",
            defaultValue = "10",
            min = 1,
            max = 10000,
            help =
                "Peaks on each side of the zero-delay peak that normalise g²(0) adjacent. Keep the"
                    + " lag shorter than the blinking or bunching time.")
        int sidePeaks,
    @Setting(
            label = "Peaks shown a side",
            group = "Pulsed",
            defaultValue = "50",
            min = 1,
            max = 100000,
            help = "Peaks on each side of the zero-delay peak in figure and table.")
        int shownPeaks,
    @Setting(
            label = "Unwrap micro times",
            group = "Pulsed",
            defaultValue = "true",
            help =
                "A detector whose decay runs over the end of the pulse period counts its tail to"
                    + " the next pulse; unwrapping puts those photons back.")
        boolean unwrap,
    @Setting(
            label = "Gate start",
            group = "Time gate",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "none",
            min = -1e6,
            max = 1e6,
            help =
                "Keep photons from this time after the rising edge of their own channel's decay (T3"
                    + " records).")
        OptionalDouble gateStart,
    @Setting(
            label = "Gate stop",
            group = "Time gate",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "none",
            min = -1e6,
            max = 1e6,
            help = "Keep photons before this time after the rising edge (T3 records).")
        OptionalDouble gateStop,
    @Setting(
            label = "Bin width",
            group = "CW",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 1e-6,
            max = 1e9,
            help =
                "Width of the lag bins; rounded to whole time units of the record. Automatic: 1 ns"
                    + " (CW), a hundredth of the pulse period (pulsed lag histogram).")
        OptionalDouble binWidth,
    @Setting(
            label = "Lag range",
            group = "CW",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 1e-3,
            max = 1e9,
            help =
                "Lags on each side of the zero delay. Automatic: 500 ns (CW), 8 pulse periods"
                    + " (pulsed lag histogram).")
        OptionalDouble lagRange,
    @Setting(
            label = "Background A",
            group = "Background",
            unit = "counts/s",
            defaultValue = "0",
            min = 0,
            max = 1e9,
            help =
                "Uncorrelated background of channel A, from a record beside the emitter, before any"
                    + " time gate; the gate's share of it is taken.")
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
            label = "Background file",
            group = "Background",
            defaultValue = "",
            emptyMeans = "none",
            file = true,
            help =
                "Record beside the emitter or in the dark, a calibration file of rates by channel"
                    + " (channel N), its name, or 'by date'. Used in place of the rates above.")
        Optional<String> backgroundFile,
    @Setting(
            label = "Model",
            group = "CW fit",
            defaultValue = "none",
            help =
                "Fit of the CW coincidences by Poisson likelihood: a dip (two-level), a dip with"
                    + " bunching (three-level), or the one of both with the lower Bayesian"
                    + " information criterion (automatic).")
        CwModel model,
    @Setting(
            label = "Pair jitter",
            group = "CW fit",
            unit = "ns",
            defaultValue = "0",
            min = 0,
            max = 1e6,
            help =
                "Standard deviation (not FWHM) of the time difference of simultaneous photons, the"
                    + " root of the sum of squares of both detectors. 0: g² is not corrected for"
                    + " jitter. Also used by the fit of the peak shape.")
        double pairJitter,
    @Setting(
            label = "Far level free",
            group = "CW fit",
            defaultValue = "true",
            help =
                "Fit the level far from the dip, as slow blinking needs it; else it is 1, as of a"
                    + " source that fluctuates within the lag range only.")
        boolean freeLevel,
    @Setting(
            label = "Left out from",
            group = "CW fit",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "none",
            min = 0,
            max = 1e9,
            help =
                "Bins from this distance to the zero delay on, on both sides, are not fitted: for"
                    + " peaks of optical crosstalk between the detectors.")
        OptionalDouble maskFrom,
    @Setting(
            label = "Left out to",
            group = "CW fit",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "none",
            min = 0,
            max = 1e9,
            help = "Where the bins left out of the fit end.")
        OptionalDouble maskTo,
    @Setting(
            label = "Extrapolate side peaks",
            group = "Pulsed fit",
            defaultValue = "false",
            help =
                "Fit the side peaks shown by 1 + b exp(-|k|/kb), as fast blinking makes them, and"
                    + " compare the zero-delay peak with their extrapolation to k = 0.")
        boolean sidePeakFit,
    @Setting(
            label = "Fit peak shape",
            group = "Pulsed fit",
            defaultValue = "false",
            help =
                "Fit the lag histogram by two-sided exponential peaks on a flat floor: for peaks"
                    + " that overlap because the lifetime exceeds a fifth of the pulse period. Fitted"
                    + " without being asked for where a T3 record shows that it is needed.")
        boolean peakShape,
    @Setting(
            label = "Gates scanned",
            group = "Gate scan",
            defaultValue = "0",
            min = 0,
            max = 200,
            help =
                "g²(0) for so many starts of a time gate, equally spaced from 0 to the last gate;"
                    + " 0: no scan (T3 records).")
        int gateSteps,
    @Setting(
            label = "Last gate",
            group = "Gate scan",
            unit = "ns",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 1e-3,
            max = 1e6,
            help = "Latest start of the gate after the rising edge. Automatic: a quarter period.")
        OptionalDouble gateLast,
    @Setting(
            label = "Fit from",
            group = "Gate scan",
            unit = "ns",
            defaultValue = "0.4",
            min = 0,
            max = 1e6,
            help =
                "Gates from here on are fitted by a biexciton decay and a plateau; keep it beyond"
                    + " the rise of the instrument response.")
        double gateFitFrom,
    @Setting(
            label = "Excitons per pulse",
            group = "Gate scan",
            defaultValue = "",
            emptyMeans = "weak pulses",
            min = 1e-6,
            max = 100,
            help = "Mean number of excitons per pulse, for the ratio of yields of XX and X.")
        OptionalDouble meanExcitons,
    @Setting(
            label = "Crosstalk",
            group = "Gate scan",
            defaultValue = "0",
            min = 0,
            max = 0.1,
            help =
                "Probability that a count of one detector makes one of the other, from a record of"
                    + " weak laser light; its pairs are part of the fit of the gates.")
        double crosstalk,
    @Setting(
            label = "Channels",
            group = "Bands",
            defaultValue = "",
            emptyMeans = "A and B only",
            help = "Channels whose pairs are all compared, for example 1,2,3,4.")
        Optional<String> channels,
    @Setting(
            label = "Band of each",
            group = "Bands",
            defaultValue = "",
            emptyMeans = "none",
            help =
                "Name of the spectral band that each of these channels sees, for example X,X,XX,XX;"
                    + " pairs of the same two bands are added up.")
        Optional<String> bands) {

  /** What is fitted to CW coincidences. */
  public enum CwModel {
    /** Nothing. */
    NONE,
    /** A dip. */
    TWO_LEVEL,
    /** A dip and a bunching component. */
    THREE_LEVEL,
    /** The one of both with the lower Bayesian information criterion. */
    AUTOMATIC
  }

  /** How the emitter was excited. */
  public enum Excitation {
    /** Decided from the record. */
    AUTOMATIC,
    PULSED,
    CW
  }
}
