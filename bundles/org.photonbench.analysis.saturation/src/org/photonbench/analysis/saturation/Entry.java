package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;

/** A quantity in the making. */
final class Entry {
  private final String id;
  private final String group;
  private final String label;
  private final double value;
  private OptionalDouble sigma = OptionalDouble.empty();
  private Optional<Interval> interval = Optional.empty();
  private String unit = "";
  private String correction = "fit";
  private final List<String> marks = new ArrayList<>();

  Entry(String id, String group, String label, double value) {
    this.id = id;
    this.group = group;
    this.label = label;
    this.value = value;
  }

  Entry unit(String text) {
    unit = text;
    return this;
  }

  /** Standard uncertainty; what is not a positive number is left out. */
  Entry sigma(double standard) {
    sigma =
        standard > 0 && Double.isFinite(standard)
            ? OptionalDouble.of(standard)
            : OptionalDouble.empty();
    return this;
  }

  Entry interval(double one, double other) {
    if (!Double.isNaN(one + other)) {
      interval = Optional.of(new Interval(Math.min(one, other), Math.max(one, other)));
    }
    return this;
  }

  /** Standard uncertainty, and the interval of so many of them on both sides. */
  Entry normal(double standard, double factor) {
    return sigma(standard).interval(value - factor * standard, value + factor * standard);
  }

  Entry correction(String text) {
    correction = text;
    return this;
  }

  Entry marks(List<String> sentences) {
    marks.addAll(sentences);
    return this;
  }

  Quantity method(String text) {
    return new Quantity(
        id, group, label, value, sigma, interval, unit, correction, text, List.copyOf(marks));
  }
}
