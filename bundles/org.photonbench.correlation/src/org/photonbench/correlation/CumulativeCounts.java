package org.photonbench.correlation;

import org.photonbench.photon.Channel;

/**
 * Photons of a channel before any time of a record, from an intensity trace: exact at the edges of
 * its bins, and between them on a straight line. What the symmetric normalisation needs.
 */
public final class CumulativeCounts {
  private final long[] before;
  private final double width;

  private CumulativeCounts(long[] before, double width) {
    this.before = before;
    this.width = width;
  }

  /** The counts of a trace as it is now; a copy. */
  public static CumulativeCounts of(IntensityTrace trace, Channel channel) {
    long[] counts = trace.counts(channel);
    long[] before = new long[counts.length + 1];
    for (int k = 0; k < counts.length; k++) {
      before[k + 1] = before[k] + counts[k];
    }
    return new CumulativeCounts(before, trace.binTicks());
  }

  /** Photons of the channel in the trace. */
  public long total() {
    return before[before.length - 1];
  }

  /** Photons before a time in ticks. */
  public double before(double time) {
    double bin = time / width;
    if (!(bin > 0)) {
      return 0;
    }
    if (bin >= before.length - 1) {
      return total();
    }
    int k = (int) bin;
    return before[k] + (bin - k) * (before[k + 1] - before[k]);
  }

  /** The same, but a bin's photons are spread over its live time only. */
  double before(long time, LiveOverlap live) {
    int k = (int) Math.min(before.length, time / width);
    if (time <= 0 || k >= before.length - 1) {
      return time <= 0 ? 0 : total();
    }
    long photons = before[k + 1] - before[k];
    double start = live.before((long) Math.ceil(k * width));
    double length = live.before((long) Math.ceil((k + 1) * width)) - start;
    if (photons == 0 || !(length > 0)) {
      return before[k];
    }
    return before[k] + photons * Math.clamp((live.before(time) - start) / length, 0, 1);
  }
}
