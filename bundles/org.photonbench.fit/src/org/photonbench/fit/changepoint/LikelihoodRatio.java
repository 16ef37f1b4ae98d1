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

  private static final int MIN_STRETCH = 6;

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
   * The largest statistic of a window, or null if there is none above {@code least}.
   *
   * <p>Photons are looked at one by one only where a bound over a stretch of them exceeds what is
   * known: the statistic is convex in both the share of photons and that of time, and both rise
   * along the stretch, so that its largest value there is not above that of the crossed ends.
   *
   * @param margin photons at least before and after the change
   * @param drop of 2 ln LR from the maximum to the ends of the region; 0: no region
   * @param least statistic that is exceeded, or negative infinity
   */
  static Maximum maximum(long[] times, Window window, int margin, double drop, double least) {
    int n = window.photons();
    int last = n - margin;
    if (last < margin) {
      return null;
    }
    double known = least;
    for (int k = margin; k <= last; k = stretchEnd(k, n, last) + 1) {
      known = Math.max(known, Math.nextDown(statistic(times, window, k)));
    }
    int best = 0;
    double largest = known;
    for (int k = margin; k <= last; ) {
      int end = stretchEnd(k, n, last);
      if (bound(times, window, k, end) > largest) {
        for (int i = k; i <= end; i++) {
          double value = statistic(times, window, i);
          if (value > largest) {
            largest = value;
            best = i;
          }
        }
      }
      k = end + 1;
    }
    if (best == 0) {
      return null;
    }
    int offset = window.from() - 1;
    if (drop == 0) {
      return new Maximum(offset + best, largest, offset + best, offset + best);
    }
    double floor = largest - drop;
    int low = firstAbove(times, window, margin, best, floor);
    int high = lastAbove(times, window, best, last, floor);
    return new Maximum(offset + best, largest, offset + low, offset + high);
  }

  private static int firstAbove(long[] times, Window window, int from, int best, double floor) {
    for (int k = from; k < best; ) {
      int end = stretchEnd(k, window.photons(), best - 1);
      if (bound(times, window, k, end) > floor) {
        for (int i = k; i <= end; i++) {
          if (statistic(times, window, i) > floor) {
            return i;
          }
        }
      }
      k = end + 1;
    }
    return best;
  }

  private static int lastAbove(long[] times, Window window, int best, int to, double floor) {
    for (int k = to; k > best; ) {
      int start = Math.max(best + 1, k - stretch(k, window.photons()) + 1);
      if (bound(times, window, start, k) > floor) {
        for (int i = k; i >= start; i--) {
          if (statistic(times, window, i) > floor) {
            return i;
          }
        }
      }
      k = start - 1;
    }
    return best;
  }

  /** Photons over which the statistic is bounded together: a third of its random wander. */
  private static int stretch(int k, int n) {
    return Math.max(MIN_STRETCH, (int) (Math.sqrt(Math.min(k, n - k)) / 3));
  }

  private static int stretchEnd(int k, int n, int last) {
    return Math.min(last, k + stretch(k, n) - 1);
  }

  /** Not below any statistic from the k-th photon to the one at {@code end}, rounding included. */
  private static double bound(long[] times, Window window, int k, int end) {
    int n = window.photons();
    double before = window.fraction(times[window.from() + k - 1]);
    double after = window.fraction(times[window.from() + end - 1]);
    double bound = Math.max(statistic(k, n, after), statistic(end, n, before));
    return bound + 1e-9 * (1 + Math.abs(bound));
  }

  private static double statistic(long[] times, Window window, int k) {
    return statistic(k, window.photons(), window.fraction(times[window.from() + k - 1]));
  }
}
