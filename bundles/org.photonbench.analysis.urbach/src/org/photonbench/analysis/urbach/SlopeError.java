package org.photonbench.analysis.urbach;

/** The smallest error of a slope energy that photons allow. */
final class SlopeError {
  private SlopeError() {}

  /**
   * Relative standard error of the slope energy of an exponential of unknown height without
   * background: 1/sqrt(N (1 - r^2 e^-r / (1 - e^-r)^2)), that of a truncated exponential.
   *
   * @param windowOverSlope width of the window over the slope energy, r
   * @param photons within the window, N
   */
  static double relative(double windowOverSlope, double photons) {
    double r = windowOverSlope;
    double full = -Math.expm1(-r);
    return 1 / Math.sqrt(photons * (1 - r * r * Math.exp(-r) / (full * full)));
  }
}
