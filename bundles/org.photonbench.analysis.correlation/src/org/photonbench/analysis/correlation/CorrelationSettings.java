package org.photonbench.analysis.correlation;

import java.util.OptionalInt;
import org.photonbench.analysis.settings.Setting;
import org.photonbench.correlation.BlockResampling;

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
            label = "Normalisation",
            group = "Normalisation",
            defaultValue = "global",
            help =
                "Global: by the mean rates of the record. Symmetric: at each lag by the photons that"
                    + " can have a partner there, for lags above a hundredth of the record. Local: by"
                    + " the mean rates of each segment, which takes slow changes (bleaching, drift)"
                    + " out. The global curve is shown beside the others. Exact method only.")
        Normalisation normalisation,
    @Setting(
            label = "Segment length",
            group = "Normalisation",
            unit = "ms",
            defaultValue = "1000",
            min = 1e-3,
            max = 1e9,
            help =
                "Local normalisation: length of a segment, above the longest lag. Bunching slower than"
                    + " about a fifth of it cannot be seen.")
        double segmentLength,
    @Setting(
            label = "Time blocks",
            group = "Uncertainty",
            defaultValue = "50",
            min = 0,
            max = 1000,
            help =
                "Exact method: blocks of the record for errors that see slow fluctuations, which"
                    + " counting statistics miss. 0: counting statistics only.")
        int timeBlocks,
    @Setting(
            label = "Resampling",
            group = "Uncertainty",
            defaultValue = "jackknife",
            help =
                "Jackknife leaves out one time block after the other. Bootstrap draws blocks at"
                    + " random 1000 times, for intervals of any shape; it needs 50 blocks.")
        Resampling resampling,
    @Setting(
            label = "Seed",
            group = "Uncertainty",
            defaultValue = "1",
            min = 0,
            max = 9007199254740991.0,
            help = "Start of the random numbers of the bootstrap: the same seed, the same result.")
        long seed) {

  public CorrelationSettings {
    if (resampling == Resampling.BOOTSTRAP && timeBlocks < BlockResampling.MIN_BOOTSTRAP_BLOCKS) {
      throw new IllegalArgumentException(
          "The bootstrap needs at least "
              + BlockResampling.MIN_BOOTSTRAP_BLOCKS
              + " time blocks. Raise Settings > Uncertainty > Time blocks, or take the jackknife.");
    }
  }

  /** How pairs are gathered. */
  public enum Method {
    EXACT,
    /** Exact at short lags, averaged at long ones; each bin says which. */
    FAST
  }

  /** What pairs are divided by. */
  public enum Normalisation {
    /** The mean rates of the whole record. */
    GLOBAL,
    /** The photons that can have a partner at the lag. */
    SYMMETRIC,
    /** The mean rates of each segment. */
    LOCAL
  }

  /** How time blocks make errors. */
  public enum Resampling {
    JACKKNIFE,
    BOOTSTRAP
  }
}
