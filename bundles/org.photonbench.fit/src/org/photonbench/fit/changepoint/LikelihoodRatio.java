package org.photonbench.fit.changepoint;

/**
 * The generalised likelihood ratio of one change of rate in a Poisson stream (L. P. Watkins and H.
 * Yang, J. Phys. Chem. B 109, 617 (2005), without the weights of their equation for the edges):
 * with N photons in a window and the k-th at the fraction V of it,
 *
 * <pre>2 ln LR = 2 [k ln(k/(N V)) + (N-k) ln((N-k)/(N (1-V)))].</pre>
 */
public final class LikelihoodRatio {
  /**
   * How far 2 ln LR falls to the ends of the 95 % region of a change point. To either side of it
   * the statistic is a random walk that drifts down, whose largest later excess over the true place
   * exceeds x with probability exp(-x/2); both sides give (1 - exp(-x/2))^2 = 0.95. This holds for
   * small steps and covers more for large ones.
   */
  public static final double REGION_DROP = -2 * Math.log1p(-Math.sqrt(0.95));

  /**
   * The same from the chi-squared distribution of one smooth parameter, which the place of a step
   * is not: this region covers 92 % for a threefold step and 73 % for small ones.
   */
  public static final double CHI_SQUARED_DROP = 3.841458820694124;

  private LikelihoodRatio() {}

  /**
   * The best change in a window.
   *
   * @param index of the last photon before the change
   * @param statistic 2 ln LR there
   * @param low first photon of the likelihood region, where 2 ln LR falls less than asked for
   * @param high last photon of that region
   */
  public record Maximum(int index, double statistic, int low, int high) {}

  /**
   * 2 ln LR of a change after the k-th of n photons.
   *
   * @param k photons before the change, 1 to n - 1
   * @param n photons in the window
   * @param fraction of the window that lies before the change, between 0 and 1
   */
  public static double statistic(long k, long n, double fraction) {
    double before = k;
    double after = (double) n - k;
    return 2
        * (before * Math.log(before / (n * fraction))
            + after * Math.log(after / (n * (1 - fraction))));
  }

  /**
   * The statistic after every photon of a window but the last.
   *
   * @param times ticks, never falling
   * @param start first tick of the window
   * @param end first tick after it
   * @return one value per photon, as many as there are photons less one
   */
  public static double[] curve(long[] times, long start, long end) {
    if (!(end > start)) {
      throw new IllegalArgumentException("the window must end after " + start + ", got " + end);
    }
    Window window = Window.whole(times, 0, times.length, start, end);
    double[] curve = new double[Math.max(0, times.length - 1)];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = statistic(i + 1L, times.length, window.fraction(times[i]));
    }
    return curve;
  }

  /**
   * The largest statistic of a window, or null if it has too few photons.
   *
   * @param margin photons at least before and after the change
   * @param drop of 2 ln LR from the maximum to the ends of the region
   */
  static Maximum maximum(long[] times, Window window, int margin, double drop) {
    int n = window.photons();
    int last = n - margin;
    if (last < margin) {
      return null;
    }
    int best = margin;
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = margin; k <= last; k++) {
      double value = statistic(times, window, k);
      if (value > largest) {
        largest = value;
        best = k;
      }
    }
    double floor = largest - drop;
    int low = margin;
    while (low < best && statistic(times, window, low) <= floor) {
      low++;
    }
    int high = last;
    while (high > best && statistic(times, window, high) <= floor) {
      high--;
    }
    int offset = window.from() - 1;
    return new Maximum(offset + best, largest, offset + low, offset + high);
  }

  private static double statistic(long[] times, Window window, int k) {
    return statistic(k, window.photons(), window.fraction(times[window.from() + k - 1]));
  }
}
