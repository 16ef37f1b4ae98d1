package org.photonbench.fit.engine;

/**
 * Settings of the minimiser.
 *
 * @param iterations most iterations of one minimisation, at least 1
 * @param tolerance a minimum is reached when the next step would lower the deviance by less; its
 *     square root is the step in standard deviations
 * @param observed covariance from the observed instead of the expected information
 */
public record FitOptions(int iterations, double tolerance, boolean observed) {
  /** 200 iterations, a deviance of 1e-10 (a step of 1e-5 standard deviations), observed. */
  public static final FitOptions DEFAULT = new FitOptions(200, 1e-10, true);

  public FitOptions {
    if (iterations < 1) {
      throw new IllegalArgumentException("iterations must be at least 1, was " + iterations);
    }
    if (!(tolerance > 0 && tolerance < 1)) {
      throw new IllegalArgumentException("tolerance must be within 0 and 1, was " + tolerance);
    }
  }
}
