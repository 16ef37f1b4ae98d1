package org.photonbench.fit.likelihood;

import org.apache.commons.math3.special.Gamma;

/**
 * Density of y = Poisson(mean) + N(0, sigma) and its derivative by the mean.
 *
 * @param logDensity natural logarithm of the density
 * @param score derivative of that by the mean, (E[k | y] - mean) / mean
 * @param curvature minus the second derivative, (E[k | y] - Var[k | y]) / mean^2
 */
record PixelDensity(double logDensity, double score, double curvature) {
  private static final double NEGLIGIBLE = 1e-18;
  private static final double LOG_ROOT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  static PixelDensity at(double y, double sigma, double mean) {
    double precision = 1 / (sigma * sigma);
    double constant = -Math.log(sigma) - LOG_ROOT_TWO_PI;
    if (mean == 0) {
      double ratio = Math.exp((y - 0.5) * precision);
      // From the terms with 0, 1 and 2 electrons.
      double curvature = ratio * ratio * -Math.expm1(-precision);
      return new PixelDensity(constant - 0.5 * y * y * precision, ratio - 1, curvature);
    }
    long mode = mode(y, precision, mean);
    double distance = y - mode;
    double top =
        mode * Math.log(mean)
            - mean
            - Gamma.logGamma(mode + 1.0)
            - 0.5 * distance * distance * precision;
    // Terms relative to the one at the mode; neighbouring terms differ by mean / k times a factor
    // that itself changes by exp(-precision).
    double decay = Math.exp(-precision);
    double sum = 1;
    double moment = 0;
    double square = 0;
    double term = 1;
    double factor = mean * Math.exp((distance - 0.5) * precision);
    for (long k = mode + 1; term > NEGLIGIBLE; k++) {
      term *= factor / k;
      factor *= decay;
      sum += term;
      double away = k - mode;
      moment += term * away;
      square += term * away * away;
    }
    term = 1;
    factor = Math.exp((-distance - 0.5) * precision) / mean;
    for (long k = mode - 1; k >= 0 && term > NEGLIGIBLE; k--) {
      term *= factor * (k + 1);
      factor *= decay;
      sum += term;
      double away = k - mode;
      moment += term * away;
      square += term * away * away;
    }
    double shift = moment / sum;
    double variance = square / sum - shift * shift;
    double expected = mode + shift;
    return new PixelDensity(
        constant + top + Math.log(sum),
        (expected - mean) / mean,
        (expected - variance) / (mean * mean));
  }

  /** The density at the mean that makes the datum most probable. */
  static PixelDensity best(double y, double sigma) {
    // At or below half an electron the density falls with the mean from the start.
    if (y <= 0.5) {
      return at(y, sigma, 0);
    }
    double low = 0;
    double high = y + 1;
    while (at(y, sigma, high).score() > 0) {
      low = high;
      high *= 2;
    }
    double mean = y;
    PixelDensity density = at(y, sigma, mean);
    for (int i = 0; i < 200 && Math.abs(density.score()) * (mean + sigma) > 1e-12 * high; i++) {
      if (density.score() > 0) {
        low = mean;
      } else {
        high = mean;
      }
      double next = mean + density.score() / density.curvature();
      next = next > low && next < high ? next : (low + high) / 2;
      if (next == mean) {
        break;
      }
      mean = next;
      density = at(y, sigma, mean);
    }
    return density;
  }

  /** The most probable number of electrons: where (y - k) / sigma^2 + ln(mean / k) crosses 0. */
  private static long mode(double y, double precision, double mean) {
    double k = Math.max(y, Math.max(mean, 1) * 1e-3);
    for (int i = 0; i < 60; i++) {
      double slope = precision + 1 / k;
      double next = k + ((y - k) * precision + Math.log(mean / k)) / slope;
      next = Math.max(next, k / 10);
      if (next < 0.5) {
        return 0;
      }
      if (Math.abs(next - k) < 0.25) {
        return (long) next;
      }
      k = next;
    }
    return (long) k;
  }
}
