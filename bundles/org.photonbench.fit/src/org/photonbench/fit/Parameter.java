package org.photonbench.fit;

import java.util.Objects;

/**
 * One parameter of a model.
 *
 * @param name short name, unique within its model, for example {@code lifetime}
 * @param unit unit of all the numbers here; 1 where there is none
 * @param lower lowest possible value, negative infinity if there is none
 * @param upper highest possible value, positive infinity if there is none
 * @param start finite start value within the bounds
 * @param help what the parameter means, one sentence
 */
public record Parameter(
    String name, String unit, double lower, double upper, double start, String help) {
  public Parameter {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(help, "help");
    if (name == null || name.isBlank()) {
      throw new IllegalArgumentException("a parameter needs a name");
    }
    if (!(lower < upper)) {
      throw new IllegalArgumentException(
          "parameter " + name + ": lower bound " + lower + " must be below upper bound " + upper);
    }
    if (!Double.isFinite(start) || start < lower || start > upper) {
      throw new IllegalArgumentException(
          "parameter "
              + name
              + ": start value "
              + start
              + " must be finite and within "
              + lower
              + " to "
              + upper);
    }
  }

  /** The same parameter with another start value. */
  public Parameter startingAt(double value) {
    return new Parameter(name, unit, lower, upper, value, help);
  }

  /** The same parameter with other bounds; its start value moves to the nearer bound if outside. */
  public Parameter within(double low, double high) {
    return new Parameter(name, unit, low, high, Math.max(low, Math.min(high, start)), help);
  }

  /**
   * The value itself.
   *
   * @throws IllegalArgumentException if it is not within the bounds
   */
  public double requireWithin(double value) {
    if (!(value >= lower && value <= upper)) {
      throw new IllegalArgumentException(
          "parameter "
              + name
              + " cannot be "
              + value
              + ": its bounds are "
              + lower
              + " to "
              + upper);
    }
    return value;
  }

  /** The value, moved to the nearer bound if it lies outside. */
  public double clamp(double value) {
    return Math.max(lower, Math.min(upper, value));
  }
}
