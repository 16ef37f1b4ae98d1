package org.photonbench.virtuallab.spectrum;

/** Refuses impossible parameters with the reason. */
public final class Require {
  private Require() {}

  public static double finite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " must be finite, was " + value);
    }
    return value;
  }

  public static double positive(String what, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " must be positive and finite, was " + value);
    }
    return value;
  }

  public static double notNegative(String what, double value) {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " must be finite and not negative, was " + value);
    }
    return value;
  }
}
