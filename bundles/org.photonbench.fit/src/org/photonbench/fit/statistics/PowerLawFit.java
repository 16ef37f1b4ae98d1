package org.photonbench.fit.statistics;

/**
 * An exponent with its standard error.
 *
 * @param exponent of the density t^-exponent
 * @param sigma standard error from the Fisher information
 * @param count complete values used
 * @param censored values of which only a lower bound is known
 * @param low smallest value of the model, in the unit of the data
 * @param high its largest value; positive infinity if there is none
 * @param method how it was estimated
 */
public record PowerLawFit(
    double exponent,
    double sigma,
    int count,
    int censored,
    double low,
    double high,
    String method) {
  /** The fitted law. */
  public PowerLawDistribution distribution() {
    return new PowerLawDistribution(exponent, low, high);
  }
}
