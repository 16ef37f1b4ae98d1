package org.photonbench.fit.changepoint;

import java.util.Arrays;

/**
 * Segments sorted into intensity levels.
 *
 * @param rates photons per tick of each level, rising
 * @param weights share of the segments in each level
 * @param assignment level of each segment
 * @param logLikelihood of counts and assignment together
 * @param bic Bayesian information criterion as Watkins and Yang write it: the larger the better
 */
public record LevelModel(
    double[] rates, double[] weights, int[] assignment, double logLikelihood, double bic) {
  public LevelModel {
    rates = rates.clone();
    weights = weights.clone();
    assignment = assignment.clone();
  }

  @Override
  public double[] rates() {
    return rates.clone();
  }

  @Override
  public double[] weights() {
    return weights.clone();
  }

  @Override
  public int[] assignment() {
    return assignment.clone();
  }

  /** Number of levels. */
  public int levels() {
    return rates.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LevelModel that
        && Arrays.equals(rates, that.rates)
        && Arrays.equals(weights, that.weights)
        && Arrays.equals(assignment, that.assignment)
        && logLikelihood == that.logLikelihood
        && bic == that.bic;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(rates) * 31 + Arrays.hashCode(assignment);
  }
}
