package org.photonbench.fit.statistics;

import java.util.random.RandomGenerator;

/**
 * Density proportional to t^-exponent between two bounds.
 *
 * @param exponent above 1 if there is no upper bound, otherwise anything
 * @param low smallest value, above 0
 * @param high largest value; may be positive infinity
 */
public record PowerLawDistribution(double exponent, double low, double high) {
  public PowerLawDistribution {
    if (!(low > 0 && low < high)) {
      throw new IllegalArgumentException(
          "the bounds of a power law must be positive and rise, got " + low + " and " + high);
    }
    if (Double.isNaN(exponent) || high == Double.POSITIVE_INFINITY && !(exponent > 1)) {
      throw new IllegalArgumentException(
          "a power law without upper bound needs an exponent above 1, got " + exponent);
    }
  }

  /** Probability of a value of at most t. */
  public double cumulative(double t) {
    double y = Math.log(Math.clamp(t, low, high) / low);
    double b = exponent - 1;
    if (b == 0) {
      return y / logRange();
    }
    return high == Double.POSITIVE_INFINITY
        ? -Math.expm1(-b * y)
        : Math.expm1(-b * y) / Math.expm1(-b * logRange());
  }

  /** Natural logarithm of the density inside the bounds. */
  public double logDensity(double t) {
    double b = exponent - 1;
    double y = Math.log(t / low);
    double norm = b == 0 ? Math.log(logRange()) : Math.log(Math.abs(normalisation(b)));
    return -b * y - Math.log(t) - norm;
  }

  /** The value below which lies a share u of the distribution. */
  public double quantile(double u) {
    double b = exponent - 1;
    if (b == 0) {
      return low * Math.exp(u * logRange());
    }
    double edge = high == Double.POSITIVE_INFINITY ? -1 : Math.expm1(-b * logRange());
    return Math.min(high, low * Math.exp(-Math.log1p(u * edge) / b));
  }

  /** Draws a value. */
  public double sample(RandomGenerator random) {
    return quantile(random.nextDouble());
  }

  private double logRange() {
    return Math.log(high / low);
  }

  /** Integral of exp(-b y) over the range of y = ln(t/low). */
  private double normalisation(double b) {
    return high == Double.POSITIVE_INFINITY ? 1 / b : -Math.expm1(-b * logRange()) / b;
  }
}
