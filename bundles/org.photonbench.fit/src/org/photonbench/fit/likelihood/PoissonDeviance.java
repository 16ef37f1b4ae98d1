package org.photonbench.fit.likelihood;

import org.apache.commons.math3.special.Gamma;

/**
 * The Poisson deviance C = 2 (mu - n + n ln(n / mu)) of one count (W. Cash, Astrophys. J. 228, 939
 * (1979)) and its exact mean and variance over n (J. S. Kaastra, Astron. Astrophys. 605, A51
 * (2017)).
 */
public final class PoissonDeviance {
  /** Above this mean the series in 1/mu below is exact to rounding. */
  private static final double SERIES_FROM = 500;

  /** Coefficients of mu^-k, from the central moments of the Poisson distribution. */
  private static final double[] MEAN = {1, 1 / 6.0, 1 / 6.0, 19 / 60.0, 9 / 10.0, 863 / 252.0};

  private static final double[] VARIANCE = {
    2, 2 / 3.0, 4 / 3.0, 701 / 180.0, 449 / 30.0, 90329 / 1260.0
  };

  /** Mean and variance of the deviance. */
  public record Moments(double expectation, double variance) {}

  private PoissonDeviance() {}

  /**
   * Deviance of {@code n} counts.
   *
   * @param n count, at least 0
   * @param mu expected count
   * @return positive infinity if {@code mu} makes the count impossible
   */
  public static double of(double n, double mu) {
    if (!(mu > 0)) {
      return n == 0 && mu == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    if (n == 0) {
      return 2 * mu;
    }
    double excess = (mu - n) / n;
    // Near the optimum the difference of two nearly equal numbers would lose digits.
    return Math.abs(excess) < 0.01
        ? 2 * n * (excess - Math.log1p(excess))
        : 2 * (mu - n + n * Math.log(n / mu));
  }

  /**
   * Exact mean and variance.
   *
   * @param mu expected count, at least 0
   */
  public static Moments moments(double mu) {
    if (!(mu >= 0) || Double.isInfinite(mu)) {
      throw new IllegalArgumentException("expected count must be at least 0, was " + mu);
    }
    if (mu == 0) {
      return new Moments(0, 0);
    }
    if (mu > SERIES_FROM) {
      return new Moments(polynomial(MEAN, 1 / mu), polynomial(VARIANCE, 1 / mu));
    }
    long mode = (long) mu;
    double top = Math.exp(mode * Math.log(mu) - mu - Gamma.logGamma(mode + 1.0));
    double first = 0;
    double second = 0;
    double probability = top;
    // Both ways from the mode until the rest no longer counts.
    for (long n = mode; probability > 1e-22; n++) {
      double c = of(n, mu);
      first += probability * c;
      second += probability * c * c;
      probability *= mu / (n + 1);
    }
    probability = top * mode / mu;
    for (long n = mode - 1; n >= 0 && probability > 1e-22; n--) {
      double c = of(n, mu);
      first += probability * c;
      second += probability * c * c;
      probability *= n / mu;
    }
    return new Moments(first, second - first * first);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
