package org.photonbench.fit.changepoint;

import java.util.Arrays;

/**
 * The most probable division of a stream into blocks of constant Poisson rate (J. D. Scargle, J. P.
 * Norris, B. Jackson and J. Chiang, Astrophys. J. 764, 167 (2013)). The optimum is exact: dynamic
 * programming over all divisions, without those starts that can never win again (R. Killick, P.
 * Fearnhead and I. A. Eckley, J. Am. Stat. Assoc. 107, 1590 (2012)). Time grows as N^2 for a stream
 * without changes and nearly as N with many of them, memory as N; a window of more than 100 000
 * photons is better binned first.
 */
public final class BayesianBlocks {
  private BayesianBlocks() {}

  /**
   * Penalty of a change point for a rate of false ones, Scargle's equation 21: 4 - ln(73.53 p
   * N^-0.478), from simulations with 10 to 1000 photons.
   *
   * @param falsePositives probability p of a false change point, above 0 and below 1
   * @param cells number N of photons or bins
   */
  public static double priorPenalty(double falsePositives, long cells) {
    if (!(falsePositives > 0 && falsePositives < 1) || cells < 1) {
      throw new IllegalArgumentException(
          "needs a probability between 0 and 1 and at least one photon, got "
              + falsePositives
              + " and "
              + cells);
    }
    return 4 - Math.log(73.53 * falsePositives * Math.pow(cells, -0.478));
  }

  /**
   * Blocks of photons. Edges lie halfway between photons; photons of one tick stay together.
   *
   * @param times ticks, never falling
   * @param start first tick of the window
   * @param end first tick after it
   * @param penalty per change point, in units of the logarithm of the likelihood
   * @return first photon of every block, beginning with 0; empty without photons
   */
  public static int[] ofEvents(long[] times, long start, long end, double penalty) {
    Window.whole(times, 0, times.length, start, end);
    int n = times.length;
    long[] count = new long[n];
    double[] edge = new double[n + 1];
    int[] first = new int[n];
    int cells = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || times[i] != times[i - 1]) {
        edge[cells] = i == 0 ? start : (times[i - 1] + (double) times[i] + 1) / 2;
        first[cells] = i;
        cells++;
      }
      count[cells - 1]++;
    }
    edge[cells] = end;
    int[] blocks = optimum(Arrays.copyOf(count, cells), Arrays.copyOf(edge, cells + 1), penalty);
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = first[blocks[i]];
    }
    return blocks;
  }

  /**
   * Blocks of bins.
   *
   * @param counts photons per bin
   * @param edges of the bins, rising, one more than bins; any unit
   * @param penalty per change point, in units of the logarithm of the likelihood
   * @return first bin of every block, beginning with 0; empty without bins
   */
  public static int[] ofBins(long[] counts, double[] edges, double penalty) {
    if (edges.length != counts.length + 1) {
      throw new IllegalArgumentException(
          counts.length + " bins need one edge more, got " + edges.length);
    }
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] < 0 || !(edges[i + 1] > edges[i])) {
        throw new IllegalArgumentException(
            "bin " + i + " has a negative count or no width: " + counts[i] + " from " + edges[i]);
      }
    }
    return optimum(counts, edges, penalty);
  }

  private static int[] optimum(long[] counts, double[] edges, double penalty) {
    if (!(penalty >= 0)) {
      throw new IllegalArgumentException("the penalty must not be negative, was " + penalty);
    }
    int n = counts.length;
    long[] sum = new long[n + 1];
    for (int i = 0; i < n; i++) {
      sum[i + 1] = Math.addExact(sum[i], counts[i]);
    }
    double[] best = new double[n + 1];
    int[] last = new int[n + 1];
    int[] starts = new int[n];
    double[] value = new double[n];
    int open = 0;
    for (int end = 1; end <= n; end++) {
      starts[open++] = end - 1;
      double largest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < open; i++) {
        int start = starts[i];
        value[i] = best[start] + fitness(sum[end] - sum[start], edges[end] - edges[start]);
        if (value[i] > largest) {
          largest = value[i];
          last[end] = start;
        }
      }
      best[end] = largest - penalty;
      int kept = 0;
      for (int i = 0; i < open; i++) {
        // A start so far behind stays behind: splitting a block never lowers its fitness.
        if (value[i] >= best[end]) {
          starts[kept++] = starts[i];
        }
      }
      open = kept;
    }
    int blocks = 0;
    for (int end = n; end > 0; end = last[end]) {
      blocks++;
    }
    int[] result = new int[blocks];
    for (int end = n; end > 0; end = last[end]) {
      result[--blocks] = last[end];
    }
    return result;
  }

  /** Logarithm of the largest likelihood of a block, n ln(n/t). */
  private static double fitness(long photons, double length) {
    return photons == 0 ? 0 : photons * Math.log(photons / length);
  }
}
