package org.photonbench.fit.model.formula;

import org.photonbench.fit.special.ExponentialGaussian;

/** Pump-probe signals. */
public final class TransientAbsorption {
  private TransientAbsorption() {}

  /** Time zero against wavelength, a0 + a1/lambda^2 + a2/lambda^4 + ... */
  public static double chirp(double wavelength, double... coefficients) {
    double x = 1 / (wavelength * wavelength);
    double value = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }

  /**
   * A decay of amplitude 1 from time 0 behind a Gaussian instrument response.
   *
   * @param sigma standard deviation of the response
   * @param rate decay rate
   */
  public static double decay(double time, double sigma, double rate) {
    double tau = 1 / Arguments.positive("rate", rate);
    return tau * ExponentialGaussian.density(time, sigma, tau);
  }

  /** Late over early bleach of a Poisson population, (1 - exp(-N))/N. */
  public static double lateOverEarly(double meanExcitons) {
    return -Math.expm1(-meanExcitons) / Arguments.positive("mean excitons", meanExcitons);
  }
}
