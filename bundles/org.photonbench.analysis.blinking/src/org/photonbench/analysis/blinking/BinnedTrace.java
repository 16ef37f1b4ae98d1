package org.photonbench.analysis.blinking;

import java.util.Arrays;
import org.photonbench.correlation.IntensityTrace;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;

/**
 * Photons per time bin, with those bins known that a gap touches; at any multiple of the finest
 * width. Edges are those of {@link IntensityTrace}.
 */
final class BinnedTrace {
  private final long[] counts;
  private final boolean[] whole;
  private final double width;
  private final double tick;

  private BinnedTrace(long[] counts, boolean[] whole, double width, double tick) {
    this.counts = counts;
    this.whole = whole;
    this.width = width;
    this.tick = tick;
  }

  /**
   * @param live live time of the record; the trace reaches to its end
   * @param tickSeconds length of a tick
   */
  static BinnedTrace of(
      IntensityTrace trace, ChannelSet channels, LiveTime live, double tickSeconds) {
    double width = trace.binTicks();
    long end = live.intervals() == 0 ? 0 : live.end(live.intervals() - 1);
    int bins = (int) Math.min(Math.max(trace.bins(), Math.floor(end / width)), 1 << 24);
    long[] counts = new long[bins];
    for (Channel channel : trace.channels()) {
      if (channels.contains(channel.number())) {
        long[] row = trace.counts(channel);
        for (int k = 0; k < row.length; k++) {
          counts[k] += row[k];
        }
      }
    }
    boolean[] whole = new boolean[bins];
    int interval = 0;
    for (int k = 0; k < bins; k++) {
      long from = (long) Math.ceil(k * width);
      long to = (long) Math.ceil((k + 1) * width);
      while (interval < live.intervals() && live.end(interval) < to) {
        interval++;
      }
      whole[k] = interval < live.intervals() && live.start(interval) <= from;
    }
    return new BinnedTrace(counts, whole, width, tickSeconds);
  }

  /** Several bins together; a rest of bins at the end is left out. */
  BinnedTrace merged(int factor) {
    if (factor == 1) {
      return this;
    }
    int bins = counts.length / factor;
    long[] sum = new long[bins];
    boolean[] all = new boolean[bins];
    for (int k = 0; k < bins; k++) {
      all[k] = true;
      for (int j = k * factor; j < (k + 1) * factor; j++) {
        sum[k] += counts[j];
        all[k] &= whole[j];
      }
    }
    return new BinnedTrace(sum, all, width * factor, tick);
  }

  int bins() {
    return counts.length;
  }

  long count(int bin) {
    return counts[bin];
  }

  /** Whether no gap touches a bin. */
  boolean isWhole(int bin) {
    return whole[bin];
  }

  /** Width of a bin in seconds. */
  double seconds() {
    return width * tick;
  }

  /** Beginning of a bin in ticks. */
  double edge(int bin) {
    return bin * width;
  }

  /** Counts of the bins that no gap touches. */
  long[] wholeCounts() {
    long[] kept = new long[counts.length];
    int n = 0;
    for (int k = 0; k < counts.length; k++) {
      if (whole[k]) {
        kept[n++] = counts[k];
      }
    }
    return Arrays.copyOf(kept, n);
  }

  /** The longest stretch of bins that no gap touches. */
  long[] longestStretch() {
    int best = 0;
    int length = 0;
    int start = 0;
    for (int k = 0; k <= counts.length; k++) {
      if (k == counts.length || !whole[k]) {
        if (k - start > length) {
          best = start;
          length = k - start;
        }
        start = k + 1;
      }
    }
    return Arrays.copyOfRange(counts, best, best + length);
  }

  /** Share of whole bins with more counts than a threshold; NaN without bins. */
  double shareAbove(double threshold) {
    long above = 0;
    long all = 0;
    for (int k = 0; k < counts.length; k++) {
      if (whole[k]) {
        all++;
        above += counts[k] > threshold ? 1 : 0;
      }
    }
    return all > 0 ? (double) above / all : Double.NaN;
  }
}
