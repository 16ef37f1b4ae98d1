package org.photonbench.fit.bootstrap;

import java.util.List;
import org.photonbench.fit.likelihood.PoissonLikelihood;

/** Histograms of successive blocks of a record, and sums of them. */
public final class BlockCounts {
  private final long[][] counts;

  /**
   * @param counts {@code [block][bin]}, all blocks with the same bins
   */
  public BlockCounts(long[][] counts) {
    if (counts.length == 0) {
      throw new IllegalArgumentException("no blocks");
    }
    this.counts = new long[counts.length][];
    for (int b = 0; b < counts.length; b++) {
      if (counts[b].length != counts[0].length) {
        throw new IllegalArgumentException(
            "block " + b + " has " + counts[b].length + " bins, block 0 has " + counts[0].length);
      }
      this.counts[b] = counts[b].clone();
    }
  }

  public int blocks() {
    return counts.length;
  }

  /**
   * The sum with each block taken so many times.
   *
   * @param times one entry per block
   */
  public long[] sum(int[] times) {
    long[] sum = new long[counts[0].length];
    for (int b = 0; b < counts.length; b++) {
      for (int k = 0; k < sum.length && times[b] != 0; k++) {
        sum[k] = Math.addExact(sum[k], Math.multiplyExact(counts[b][k], (long) times[b]));
      }
    }
    return sum;
  }

  /** The sum as data of a single set, in the form that the bootstrap takes. */
  public List<PoissonLikelihood> data(int[] times) {
    return List.of(new PoissonLikelihood(sum(times)));
  }
}
