package org.photonbench.calculator;

import java.util.List;
import org.photonbench.analysis.result.SentenceNumber;

/**
 * One input of a calculator as declared: what a form field, the command line's help and JSON need.
 *
 * @param name key on the command line and in JSON, in camel case
 * @param label name for people
 * @param unit declared unit, in which the formula takes it; empty text for pure numbers and choices
 * @param units which other units may be typed
 * @param defaultText default as it could be typed; empty text if there is none
 * @param optional whether it may be missing without a default
 * @param min smallest allowed number in {@code unit}
 * @param minExcluded whether {@code min} itself is not allowed
 * @param max largest allowed number in {@code unit}, inclusive
 * @param help one or two sentences
 * @param choices allowed texts; empty for a number
 */
public record Input(
    String name,
    String label,
    String unit,
    UnitKind units,
    String defaultText,
    boolean optional,
    double min,
    boolean minExcluded,
    double max,
    String help,
    List<String> choices) {
  public Input {
    choices = List.copyOf(choices);
  }

  /** A number that must be given and be above 0. */
  static Input positive(String name, String label, String unit, String help) {
    return number(name, label, unit, help).range(0, true, Double.POSITIVE_INFINITY);
  }

  /** A number that must be given; any is allowed. */
  static Input number(String name, String label, String unit, String help) {
    return new Input(
        name,
        label,
        unit,
        UnitKind.PLAIN,
        "",
        false,
        Double.NEGATIVE_INFINITY,
        false,
        Double.POSITIVE_INFINITY,
        help,
        List.of());
  }

  /** One of several texts, the first by default. */
  static Input choice(String name, String label, String help, String... choices) {
    return new Input(
        name, label, "", UnitKind.PLAIN, choices[0], false, 0, false, 0, help, List.of(choices));
  }

  Input range(double least, boolean leastExcluded, double most) {
    return new Input(
        name, label, unit, units, defaultText, optional, least, leastExcluded, most, help, choices);
  }

  /** From 0 to 1, both allowed. */
  Input share() {
    return range(0, false, 1);
  }

  Input byDefault(String text) {
    return new Input(name, label, unit, units, text, false, min, minExcluded, max, help, choices);
  }

  /** May be missing: outputs that need it are then not given. */
  Input asOptional() {
    return new Input(name, label, unit, units, "", true, min, minExcluded, max, help, choices);
  }

  Input in(UnitKind kind) {
    return new Input(
        name, label, unit, kind, defaultText, optional, min, minExcluded, max, help, choices);
  }

  /** Whether it is a number, not a choice. */
  public boolean isNumber() {
    return choices.isEmpty();
  }

  /** Whether it must be given. */
  public boolean isRequired() {
    return !optional && defaultText.isEmpty();
  }

  /** Label with the unit in parentheses. */
  public String labelWithUnit() {
    return unit.isEmpty() ? label : label + " (" + unit + ")";
  }

  boolean allows(double value) {
    return value <= max && (minExcluded ? value > min : value >= min);
  }

  /** What may be typed, for people, for example {@code a number above 0 in nm}. */
  public String allowed() {
    if (!isNumber()) {
      return "one of " + String.join(", ", choices);
    }
    StringBuilder text = new StringBuilder("a number");
    if (min != Double.NEGATIVE_INFINITY && max != Double.POSITIVE_INFINITY) {
      text.append(minExcluded ? " above " : " from ").append(SentenceNumber.text(min, 6));
      text.append(minExcluded ? ", at most " : " to ").append(SentenceNumber.text(max, 6));
    } else if (min != Double.NEGATIVE_INFINITY) {
      text.append(minExcluded ? " above " : " of at least ").append(SentenceNumber.text(min, 6));
    }
    if (!unit.isEmpty()) {
      text.append(" in ").append(unit);
    }
    return units.help().isEmpty() ? text.toString() : text + " (" + units.help() + ")";
  }
}
