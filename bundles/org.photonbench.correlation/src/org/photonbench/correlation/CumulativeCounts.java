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
}
