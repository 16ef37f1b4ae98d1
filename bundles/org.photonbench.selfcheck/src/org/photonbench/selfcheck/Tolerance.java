package org.photonbench.selfcheck;

import com.google.gson.JsonObject;

/**
 * How far a value may lie from the expected one.
 *
 * @param kind of the number
 * @param value of the allowance; not used for {@link Kind#EXACT}
 */
public record Tolerance(Kind kind, double value) {
  /** A relative allowance of less than this is this. */
  private static final double FLOOR = 1e-12;

  /** What the allowance refers to. */
  public enum Kind {
    /** To the size of the expected value. */
    RELATIVE,
    /** To nothing. */
    ABSOLUTE,
    /** None: whole numbers that are equal. */
    EXACT
  }

  static Tolerance read(JsonObject json) throws VectorFileException {
    if (json.size() == 1) {
      if (json.has("rel")) {
        return new Tolerance(Kind.RELATIVE, positive(json.get("rel").getAsDouble()));
      }
      if (json.has("abs")) {
        return new Tolerance(Kind.ABSOLUTE, positive(json.get("abs").getAsDouble()));
      }
      if (json.has("exact") && json.get("exact").getAsBoolean()) {
        return new Tolerance(Kind.EXACT, 0);
      }
    }
    throw new VectorFileException(
        "a tolerance must be one of rel, abs and exact: true, was " + json);
  }

  private static double positive(double value) throws VectorFileException {
    if (!(value >= 0)) {
      throw new VectorFileException("a tolerance must not be negative, was " + value);
    }
    return value;
  }

  /** The largest difference allowed. */
  public double allowance(double expected) {
    return switch (kind) {
      case RELATIVE -> Math.max(value * Math.abs(expected), FLOOR);
      case ABSOLUTE -> value;
      case EXACT -> 0;
    };
  }

  /** Whether a value may stand for the expected one. */
  public boolean accepts(double expected, double got) {
    if (Double.isNaN(expected) || Double.isInfinite(expected)) {
      return Double.compare(expected, got) == 0;
    }
    if (kind == Kind.EXACT && got != Math.rint(got)) {
      return false;
    }
    return Math.abs(got - expected) <= allowance(expected);
  }
}
