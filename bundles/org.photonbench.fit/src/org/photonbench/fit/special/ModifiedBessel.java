package org.photonbench.fit.special;

/**
 * Modified Bessel functions of the first kind and integer order, scaled by exp(-|x|), to a relative
 * 1e-14. Method: backward recurrence normalised by exp(x) = I_0 + 2 sum I_k (J. C. P. Miller;
 * Abramowitz and Stegun 9.6.26 and 9.6.37), below 1 the power series.
 */
public final class ModifiedBessel {
  private static final double LARGE = 1e200;

  private ModifiedBessel() {}

  /**
   * exp(-|x|) I_order(x).
   *
   * @param order any integer; I_{-n} = I_n
   * @param x argument; the work grows as sqrt(|x|)
   */
  public static double scaledI(int order, double x) {
    int n = Math.abs(order);
    double size = Math.abs(x);
    if (!(size <= 1e12)) {
      throw new IllegalArgumentException("the Bessel argument must be below 1e12, was " + x);
    }
    if (size == 0) {
      return n == 0 ? 1 : 0;
    }
    if (size < 1) {
      return signed(Math.exp(-size) * series(n, size), n, x);
    }
    // I_k / I_0 falls at least like exp(-k^2 / (2 (x + k))).
    int start = n + 30 + (int) Math.ceil(Math.sqrt(90 * size));
    double above = 0;
    double current = 1e-280;
    double sum = 2 * current;
    double wanted = start == n ? current : 0;
    for (int k = start; k > 0; k--) {
      double below = above + 2 * k / size * current;
      above = current;
      current = below;
      if (k - 1 == n) {
        wanted = current;
      }
      sum += k == 1 ? current : 2 * current;
      if (current > LARGE) {
        current /= LARGE;
        above /= LARGE;
        sum /= LARGE;
        wanted /= LARGE;
      }
    }
    return signed(wanted / sum, n, x);
  }

  /** (x/2)^n / n! sum (x^2/4)^k n! / (k! (n+k)!), for small x. */
  private static double series(int n, double x) {
    double power = 1;
    for (int k = 1; k <= n; k++) {
      power *= 0.5 * x / k;
    }
    double term = 1;
    double sum = 1;
    for (int k = 1; k < 15; k++) {
      term *= 0.25 * x * x / ((double) k * (n + k));
      sum += term;
    }
    return power * sum;
  }

  private static double signed(double value, int n, double x) {
    return x < 0 && n % 2 == 1 ? -value : value;
  }
}
