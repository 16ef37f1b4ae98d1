package org.photonbench.analysis.lifetime;

import java.util.OptionalDouble;

/** The instrument response on the time axis of an aligned decay. */
sealed interface Response {
  /** Full width at half maximum of a Gaussian over its standard deviation. */
  double FWHM = 2 * Math.sqrt(2 * Math.log(2));

  /** Full width at half maximum in ns; NaN if unknown before the fit. */
  double fwhmNs();

  /** No response: only what comes after it can be fitted. */
  record None() implements Response {
    @Override
    public double fwhmNs() {
      return Double.NaN;
    }
  }

  /**
   * A Gaussian.
   *
   * @param sigmaNs standard deviation; empty: to be fitted
   */
  record Gaussian(OptionalDouble sigmaNs) implements Response {
    @Override
    public double fwhmNs() {
      return sigmaNs.isPresent() ? sigmaNs.getAsDouble() * FWHM : Double.NaN;
    }
  }

  /**
   * A measured response.
   *
   * @param weights photons by bin of the decay, without dark counts
   * @param binNs width of a bin
   */
  record Measured(double[] weights, double binNs) implements Response {
    @Override
    public double fwhmNs() {
      int peak = 0;
      for (int i = 0; i < weights.length; i++) {
        peak = weights[i] > weights[peak] ? i : peak;
      }
      double half = weights[peak] / 2;
      double low = peak;
      for (int i = peak; i > 0; i--) {
        if (weights[i - 1] < half) {
          low = i - (weights[i] - half) / (weights[i] - weights[i - 1]);
          break;
        }
      }
      double high = peak;
      for (int i = peak; i < weights.length - 1; i++) {
        if (weights[i + 1] < half) {
          high = i + (weights[i] - half) / (weights[i] - weights[i + 1]);
          break;
        }
      }
      return Math.max(high - low, 1) * binNs;
    }

    /** Mean and variance of the response in ns and ns². */
    double[] moments() {
      double sum = 0;
      double first = 0;
      double second = 0;
      for (int i = 0; i < weights.length; i++) {
        double t = (i + 0.5) * binNs;
        sum += weights[i];
        first += weights[i] * t;
        second += weights[i] * t * t;
      }
      double mean = first / sum;
      return new double[] {mean, Math.max(0, second / sum - mean * mean)};
    }
  }
}
