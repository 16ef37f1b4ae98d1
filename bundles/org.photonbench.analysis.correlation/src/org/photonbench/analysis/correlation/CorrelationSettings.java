package org.photonbench.analysis.correlation;

import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;

/** Settings of {@link CorrelationAnalysis}. */
public record CorrelationSettings(
    @Setting(
            label = "Channel A",
            group = "Record",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 126,
            help =
                "Channel that lags are counted from. Automatic: the two channels with the most"
                    + " photons, the lower number as A; with one channel its autocorrelation.")
        OptionalInt channelA,
    @Setting(
            label = "Channel B",
            group = "Record",
            defaultValue = "",
            emptyMeans = "automatic",
            min = 0,
            max = 126,
            help =
                "Channel that lags are counted to. The same as A: autocorrelation, which afterpulses"
                    + " and dead time of the detector distort at short lags.")
        OptionalInt channelB,
    @Setting(
            label = "Shortest lag",
            group = "Lags",
            unit = "ns",
            defaultValue = "100",
            min = 1e-3,
            max = 1e12,
            help =
                "Lower edge of the first bin, rounded to whole time units of the record (pulses in"
                    + " T3).")
        double firstLag,
    @Setting(
            label = "Longest lag",
            group = "Lags",
            unit = "ms",
            defaultValue = "100",
            min = 1e-6,
            max = 1e9,
            help =
                "Upper edge of the last bin. Memory holds the photons within this lag; a hundredth of"
                    + " the record is a sound limit.")
        double lastLag,
    @Setting(
            label = "Bins per decade",
            group = "Lags",
            defaultValue = "10",
            min = 1,
            max = 200,
            help = "Bins per factor of ten in lag.")
        int binsPerDecade,
    @Setting(
            label = "Method",
            group = "Lags",
            defaultValue = "exact",
            help =
                "Exact counts every pair once in its bin. Fast counts exactly up to a few"
                    + " microseconds and averages over triangles of lags beyond (multi-tau), about"
                    + " ten times faster.")
        Method method,
    @Setting(
            label = "Time blocks",
            group = "Uncertainty",
            defaultValue = "50",
            min = 0,
            max = 1000,
            help =
                "Exact method: blocks of the record for the jackknife error, which sees slow"
                    + " fluctuations that counting statistics miss. 0: counting statistics only.")
        int timeBlocks) {

  /** How pairs are gathered. */
  public enum Method {
    EXACT,
    /** Exact at short lags, averaged at long ones; each bin says which. */
    FAST
  }
}
