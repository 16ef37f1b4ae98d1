package org.photonbench.fit.changepoint;

import java.util.Arrays;

/**
 * How the largest likelihood ratio of a stream without change points is distributed, exactly. Given
 * their number, photons of constant rate are uniform, so that "2 ln LR stays below c after every
 * photon" says that every order statistic of n uniform numbers stays between two bounds. Its
 * probability follows from the Poisson process of the same mean, propagated from bound to bound and
 * conditioned on n photons in all (as in A. Moscovich and B. Nadler, Stat. Probab. Lett. 123, 177
 * (2017), with the short kernel summed directly).
 */
final class BoundaryCrossing {
  private static final double NEGLIGIBLE = 1e-18;

  private BoundaryCrossing() {}

  /**
   * P(2 ln LR &gt; c for some k from margin to n - margin).
   *
   * @param n photons in the window
   * @param margin photons at least on either side, at least 1
   * @param c threshold, above 0
   */
  static double exceedance(int n, int margin, double c) {
    int first = margin;
    int last = n - margin;
    if (last < first) {
      return 0;
    }
    double[] lower = new double[last + 1];
    for (int k = first; k <= last; k++) {
      lower[k] = lowerBound(k, n, c);
    }
    // By symmetry the k-th photon must come before 1 - lower[n - k].
    double[] probability = new double[n + 1];
    probability[0] = 1;
    double[] next = new double[n + 1];
    double[] kernel = new double[n + 1];
    double time = 0;
    int floor = 0;
    int low = first;
    int high = first;
    int reached = 0;
    while (low <= last || high <= last) {
      boolean isLow = high > last || low <= last && lower[low] < 1 - lower[n - high];
      double until = isLow ? lower[low] : 1 - lower[n - high];
      // Below its lower bound the k-th photon has not come: at most k - 1 photons so far.
      int ceiling = low <= last ? low - 1 : n;
      int top = spread(probability, floor, reached, ceiling, next, kernel, n * (until - time));
      double[] swap = probability;
      probability = next;
      next = swap;
      reached = top;
      time = until;
      if (isLow) {
        low++;
      } else {
        floor = high;
        high++;
      }
      if (reached < floor) {
        return 1;
      }
    }
    double mean = n * (1 - time);
    double within = 0;
    for (int i = floor; i <= reached; i++) {
      within += probability[i] * poisson(n - i, mean);
    }
    return Math.max(0, 1 - within / poisson(n, n));
  }

  /** One step of the Poisson process; returns the largest number with a probability. */
  private static int spread(
      double[] from,
      int floor,
      int reached,
      int ceiling,
      double[] to,
      double[] kernel,
      double mean) {
    double term = Math.exp(-mean);
    int length = 0;
    while (length < kernel.length && (length <= mean || term > NEGLIGIBLE)) {
      kernel[length++] = term;
      term *= mean / length;
    }
    int top = Math.min(ceiling, reached + length - 1);
    Arrays.fill(to, floor, top + 1, 0);
    for (int i = floor; i <= Math.min(reached, top); i++) {
      double p = from[i];
      if (p > 0) {
        int count = Math.min(length, top - i + 1);
        for (int j = 0; j < count; j++) {
          to[i + j] += p * kernel[j];
        }
      }
    }
    return top;
  }

  private static double poisson(int n, double mean) {
    if (mean == 0) {
      return n == 0 ? 1 : 0;
    }
    return Math.exp(
        n * Math.log(mean) - mean - org.apache.commons.math3.special.Gamma.logGamma(n + 1.0));
  }

  /** The fraction below k/n at which the statistic is c, by bisection. */
  private static double lowerBound(int k, int n, double c) {
    double low = 0;
    double high = (double) k / n;
    for (int i = 0; i < 80 && high - low > 1e-15 * high; i++) {
      double middle = (low + high) / 2;
      if (LikelihoodRatio.statistic(k, n, middle) > c) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
