package org.photonbench.figure;

import java.util.OptionalDouble;

/**
 * An axis of a figure.
 *
 * @param quantity what it shows, for example {@code Lag τ}
 * @param unit its unit, for example {@code ns}; empty text for pure numbers
 * @param scale linear or logarithmic
 * @param min lower end of the default view in axis units; empty: from the data
 * @param max upper end of the default view in axis units; empty: from the data
 */
public record Axis(
    String quantity, String unit, Scale scale, OptionalDouble min, OptionalDouble max) {

  public static Axis linear(String quantity, String unit) {
    return new Axis(quantity, unit, Scale.LINEAR, OptionalDouble.empty(), OptionalDouble.empty());
  }

  public static Axis logarithmic(String quantity, String unit) {
    return new Axis(
        quantity, unit, Scale.LOGARITHMIC, OptionalDouble.empty(), OptionalDouble.empty());
  }

  public Axis withMin(double newMin) {
    return new Axis(quantity, unit, scale, OptionalDouble.of(newMin), max);
  }

  public Axis withRange(double newMin, double newMax) {
    return new Axis(quantity, unit, scale, OptionalDouble.of(newMin), OptionalDouble.of(newMax));
  }

  public Axis withScale(Scale newScale) {
    return new Axis(quantity, unit, newScale, min, max);
  }

  /** Title as printed: quantity, then the unit in parentheses. */
  public String title() {
    return unit.isEmpty() ? quantity : quantity + " (" + unit + ")";
  }
}
