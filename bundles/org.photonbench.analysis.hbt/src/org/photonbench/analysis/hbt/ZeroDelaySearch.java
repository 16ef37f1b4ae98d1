package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.interval.BinomialInterval;

/**
 * The choice of the zero-delay window as the lowest of several, and what that choice leaves open.
 *
 * <p>The lowest of n equal Poisson counts is always below their mean, so an interval around it
 * alone would find single photons in a laser. A window is therefore kept as a candidate unless the
 * data exclude it: if it were the zero-delay window, all others would be flat, and their lowest
 * count would have a probability of at most (n-1) P(X &lt;= lowest), X ~ Binomial(sum of the
 * others, 1/(n-1)) (Bonferroni). It is excluded where that bound is below {@link #EXCLUSION_LEVEL}.
 * The union of the intervals of all candidates, each at level {@link #WINDOW_LEVEL}, contains the
 * true value with at least 95 %: the true window is excluded with at most 0.1 %, and its own
 * interval fails with at most 4.9 %.
 *
 * @param chosen index of the lowest window; among equals the one nearest to the middle
 * @param searched number of windows
 * @param flatProbability bound on the probability of so low a window where all are equal
 * @param candidates indices of the windows that may be the zero delay, {@code chosen} included
 */
record ZeroDelaySearch(int chosen, int searched, double flatProbability, List<Integer> candidates) {
  /** Share of the error budget that is spent on excluding windows. */
  static final double EXCLUSION_LEVEL = 0.001;

  /** Level of each candidate's own interval. */
  static final double WINDOW_LEVEL = 0.95 + EXCLUSION_LEVEL;

  /**
   * @param counts pairs in equally long windows that follow each other, the most plausible zero
   *     delay in the middle; at least one
   */
  static ZeroDelaySearch lowestOf(long[] counts) {
    int middle = counts.length / 2;
    int chosen = middle;
    for (int step = 0; step <= middle; step++) {
      for (int i : new int[] {middle - step, middle + step}) {
        if (i < counts.length && counts[i] < counts[chosen]) {
          chosen = i;
        }
      }
    }
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (i == chosen || flatProbability(counts, i) >= EXCLUSION_LEVEL) {
        candidates.add(i);
      }
    }
    return new ZeroDelaySearch(
        chosen, counts.length, flatProbability(counts, -1), List.copyOf(candidates));
  }

  /** Whether the data alone say which window holds the zero delay. */
  boolean isEstablished() {
    return candidates.size() == 1;
  }

  private static double flatProbability(long[] counts, int excluded) {
    long sum = 0;
    long lowest = Long.MAX_VALUE;
    int windows = 0;
    for (int i = 0; i < counts.length; i++) {
      if (i != excluded) {
        sum += counts[i];
        lowest = Math.min(lowest, counts[i]);
        windows++;
      }
    }
    if (windows < 2) {
      return 1;
    }
    return Math.min(1, windows * BinomialInterval.cumulative(lowest, sum, 1.0 / windows));
  }
}
