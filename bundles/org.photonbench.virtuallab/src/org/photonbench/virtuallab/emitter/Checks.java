package org.photonbench.virtuallab.emitter;

/** Refuses impossible parameters with the reason. */
final class Checks {
  private Checks() {}

  static double probability(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " must be 0 to 1, was " + value);
    }
    return value;
  }

  static double positive(String what, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " must be positive and finite, was " + value);
    }
    return value;
  }

  static double notNegative(String what, double value) {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " must be finite and not negative, was " + value);
    }
    return value;
  }
}
