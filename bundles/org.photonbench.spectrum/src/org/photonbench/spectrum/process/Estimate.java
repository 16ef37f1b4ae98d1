package org.photonbench.spectrum.process;

/**
 * A number with its standard uncertainty, both in the unit of the quantity.
 *
 * @param sigma not negative
 */
public record Estimate(double value, double sigma) {
  public Estimate {
    if (!(sigma >= 0)) {
      throw new IllegalArgumentException("an uncertainty is not negative, was " + sigma);
    }
  }
}
