package org.photonbench.analysis.hom;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number with its standard uncertainty.
 *
 * @param sigma at least 0; 0 for what is taken as exact
 */
public record Measured(double value, double sigma) {
  private static final MathContext DIGITS = new MathContext(4);

  public static Measured exact(double value) {
    return new Measured(value, 0);
  }

  /** In another unit. */
  Measured times(double factor) {
    return new Measured(value * factor, sigma * Math.abs(factor));
  }

  /** Without digits that nobody knows, where there is no uncertainty to tell them by. */
  Measured sensible() {
    return sigma > 0 ? this : exact(new BigDecimal(value).round(DIGITS).doubleValue());
  }
}
