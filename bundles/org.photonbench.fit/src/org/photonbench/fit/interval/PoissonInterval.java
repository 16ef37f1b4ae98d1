package org.photonbench.fit.interval;

import org.apache.commons.math3.special.Gamma;

/**
 * The exact central interval for the mean of a Poisson count (F. Garwood, Biometrika 28, 437
 * (1936)): low = quantile of Gamma(n) at (1-level)/2, high = quantile of Gamma(n+1) at (1+level)/2.
 * It covers at least the stated level for every mean, more than that at low counts.
 */
public final class PoissonInterval {
  private static final double RELATIVE_ACCURACY = 1e-13;
  private static final int MAX_ITERATIONS = 200;

  private PoissonInterval() {}

  /**
   * @param count observed count, at least 0
   * @param level confidence level, for example 0.95
   */
  public static ConfidenceInterval garwood(long count, double level) {
    if (count < 0) {
      throw new IllegalArgumentException("count must not be negative, was " + count);
    }
    double tail = ConfidenceInterval.tail(level);
    double low = count == 0 ? 0 : gammaQuantile(count, tail, false);
    return new ConfidenceInterval(low, gammaQuantile(count + 1.0, tail, true));
  }

  /**
   * Upper end of the one-sided interval.
   *
   * @param level one-sided confidence level, for example 0.95
   */
  public static double upperLimit(long count, double level) {
    ConfidenceInterval.tail(level);
    return gammaQuantile(count + 1.0, 1 - level, true);
  }

  /**
   * The x with P(X &lt; x) = tail (or P(X &gt; x) = tail) for X ~ Gamma(shape, 1). Bracketed Newton
   * steps from the Wilson-Hilferty approximation.
   */
  private static double gammaQuantile(double shape, double tail, boolean upper) {
    double z = (upper ? 1 : -1) * normalUpperQuantile(tail);
    double cube = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
    double x = Math.max(shape * cube * cube * cube, 1e-12 * shape);
    double logGamma = Gamma.logGamma(shape);
    double low = 0;
    double high = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MAX_ITERATIONS; i++) {
      double probability =
          upper
              ? Gamma.regularizedGammaQ(shape, x, 1e-15, 1_000_000)
              : Gamma.regularizedGammaP(shape, x, 1e-15, 1_000_000);
      // Excess is positive where x is too large (lower tail) or too small (upper tail).
      double excess = probability - tail;
      if (excess == 0) {
        return x;
      }
      if (excess > 0 == upper) {
        low = x;
      } else {
        high = x;
      }
      double logDensity = (shape - 1) * Math.log(x) - x - logGamma;
      double step = (upper ? 1 : -1) * excess * Math.exp(-logDensity);
      double next = x + step;
      if (!(next > low && next < high)) {
        next = Double.isInfinite(high) ? 2 * x + 1 : (low + high) / 2;
      }
      if (Math.abs(next - x) <= RELATIVE_ACCURACY * next) {
        return next;
      }
      x = next;
    }
    return x;
  }

  private static double normalUpperQuantile(double tail) {
    return Math.sqrt(2) * org.apache.commons.math3.special.Erf.erfcInv(2 * tail);
  }
}
