package org.photonbench.virtuallab.check;

/** Refuses impossible parameters with the reason. */
public final class Require {
  /** Rounding that a sum of probabilities may have. */
  public static final double ROUNDING = 1e-12;

  private Require() {}

  public static double probability(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " must be 0 to 1, was " + value);
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

  public static double finite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " must be finite, was " + value);
    }
    return value;
  }

  public static byte port(int port) {
    if (port < 0 || port > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("port must be 0 to 127, was " + port);
    }
    return (byte) port;
  }
}
