package org.photonbench.fit.likelihood;

import java.util.random.RandomGenerator;

/**
 * The likelihood of one set of independent data as a function of their means. Immutable. All arrays
 * have one entry per datum.
 */
public interface Likelihood {
  /** Number of data. */
  int size();

  /** The datum in the unit of its mean: counts, electrons, or the fraction of successes. */
  double datum(int i);

  /** Variance of the datum where its mean is {@code mean}. */
  double variance(int i, double mean);

  /**
   * Twice the logarithm of the likelihood ratio between the best possible mean of this one datum
   * and {@code mean}; not negative, positive infinity where {@code mean} makes the datum
   * impossible.
   */
  double deviance(int i, double mean);

  /** The sum of {@link #deviance(int, double)} over the data. */
  default double deviance(double[] mean) {
    double sum = 0;
    for (int i = 0; i < mean.length; i++) {
      sum += deviance(i, mean[i]);
    }
    return sum;
  }

  /**
   * First derivative of the log likelihood and expected information, per datum. Means must be
   * possible (finite deviance).
   *
   * @param mean means
   * @param score filled with the derivatives of the log likelihood by each mean
   * @param information filled with the expectations of minus the second derivatives, or a close
   *     positive approximation; null when not wanted
   */
  void derivatives(double[] mean, double[] score, double[] information);

  /** Log likelihood, with all constants, where every datum has its best possible mean. */
  double saturated();

  /** How the model is tested against the data at these means. */
  Discrepancy discrepancy(double[] mean);

  /** Data drawn at these means, with the same errors, trials and gains. */
  Likelihood simulate(double[] mean, RandomGenerator random);

  /** (datum - mean) / standard deviation. */
  default double pearsonResidual(int i, double mean) {
    return (datum(i) - mean) / Math.sqrt(variance(i, mean));
  }

  /** Root of the deviance with the sign of datum - mean; closer to normal at low counts. */
  default double devianceResidual(int i, double mean) {
    return Math.copySign(Math.sqrt(deviance(i, mean)), datum(i) - mean);
  }

  /** Whether the data hold nothing a model could be fitted to, such as no counts at all. */
  default boolean blank() {
    return false;
  }
}
