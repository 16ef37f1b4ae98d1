package org.photonbench.analysis.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.correlation.CorrelationSettings.Resampling;
import org.photonbench.correlation.BlockResampling;
import org.photonbench.correlation.LagEdges;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.photon.LiveTime;

/**
 * Errors of g2 from the counts of time blocks: either globally normalised (by rates from the sums
 * of the drawn blocks) or locally (by the sums of the blocks' own expectations).
 */
final class TimeBlocks {
  /** Fewer blocks than this give no trustworthy spread. */
  private static final int MIN_BLOCKS = 10;

  /** Lags beyond this share of a time block lose too many pairs over its borders. */
  static final double LONGEST_IN_BLOCK = 0.2;

  private static final int REPLICAS = 1000;

  private final LagEdges edges;
  private final long length;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * Sums of a block.
   *
   * @param pairs pairs in each bin within the block
   * @param expected expected pairs; the integral of the overlap if the rates are not in it yet
   * @param photonsA photons of A, 1 if the rates are in the expectation
   * @param photonsB photons of B, likewise
   * @param ticks live time, likewise
   */
  private record Block(
      long[] pairs, double[] expected, double photonsA, double photonsB, double ticks) {}

  /**
   * Errors from blocks.
   *
   * @param sigma standard error of g2 in each bin; NaN where there is none
   * @param below how far the 95 % interval reaches below the value
   * @param above how far it reaches above the value
   * @param covered bins that have an error
   * @param method how it was made
   */
  record Errors(double[] sigma, double[] below, double[] above, int covered, String method) {}

  /**
   * @param length length of a block in ticks
   */
  TimeBlocks(LagEdges edges, long length) {
    this.edges = edges;
    this.length = length;
  }

  /** Number of blocks. */
  int size() {
    return blocks.size();
  }

  /** Length of a block in ticks. */
  long length() {
    return length;
  }

  /** Adds a block that is normalised by the rates of all blocks drawn. */
  void addGlobal(long[] pairs, double photonsA, double photonsB, LiveTime live) {
    double ticks = live.totalTicks();
    double[] overlap =
        ticks > 0 ? PairExpectation.live(ticks, ticks, live, edges) : new double[edges.bins()];
    blocks.add(new Block(pairs, overlap, photonsA, photonsB, ticks));
  }

  /** Adds a block that is normalised by its own expectation. */
  void addLocal(long[] pairs, double[] expected) {
    blocks.add(new Block(pairs, expected, 1, 1, 1));
  }

  /** The errors; of no bin if there are too few blocks. */
  Errors errors(Resampling resampling, long seed) {
    int n = edges.bins();
    double[] sigma = new double[n];
    Arrays.fill(sigma, Double.NaN);
    if (blocks.size() < MIN_BLOCKS) {
      return new Errors(sigma, sigma, sigma, 0, "too few time blocks");
    }
    int covered = 0;
    while (covered < n && edges.edge(covered + 1) <= LONGEST_IN_BLOCK * length) {
      covered++;
    }
    int bins = covered;
    BlockResampling.Estimate estimate =
        resampling == Resampling.BOOTSTRAP && blocks.size() >= BlockResampling.MIN_BOOTSTRAP_BLOCKS
            ? BlockResampling.bootstrap(blocks.size(), REPLICAS, seed, times -> g2(times, bins))
            : BlockResampling.jackknife(blocks.size(), times -> g2(times, bins));
    double[] below = new double[n];
    double[] above = new double[n];
    for (int i = 0; i < bins; i++) {
      sigma[i] = estimate.sigma()[i];
      below[i] = estimate.value()[i] - estimate.low()[i];
      above[i] = estimate.high()[i] - estimate.value()[i];
    }
    return new Errors(sigma, below, above, bins, estimate.method());
  }

  private double[] g2(int[] times, int bins) {
    double[] pairs = new double[bins];
    double[] expected = new double[bins];
    double photonsA = 0;
    double photonsB = 0;
    double ticks = 0;
    for (int k = 0; k < times.length; k++) {
      Block block = blocks.get(k);
      photonsA += times[k] * block.photonsA();
      photonsB += times[k] * block.photonsB();
      ticks += times[k] * block.ticks();
      for (int i = 0; times[k] > 0 && i < bins; i++) {
        pairs[i] += times[k] * (double) block.pairs()[i];
        expected[i] += times[k] * block.expected()[i];
      }
    }
    double rates = photonsA / ticks * (photonsB / ticks);
    for (int i = 0; i < bins; i++) {
      pairs[i] = expected[i] > 0 ? pairs[i] / (rates * expected[i]) : Double.NaN;
    }
    return pairs;
  }
}
