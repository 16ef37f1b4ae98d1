package org.photonbench.ui.fit;

import java.util.Optional;
import org.photonbench.analysis.fit.figure.ParameterSetting;
import org.photonbench.figure.text.NumberText;
import org.photonbench.fit.Parameter;

/** One parameter as the user has it in hand: start value, bounds, fixed or tied. */
final class ParameterRow {
  /** In place of a data set: the parameter is that of all. */
  static final int OF_ALL = -1;

  private final Parameter parameter;
  private final String base;
  private final int dataSet;
  private final boolean condition;
  private boolean typed;
  private double start;
  private double lower;
  private double upper;
  private boolean fixed;
  private String tie = "";

  /**
   * @param parameter under its name in the fit
   * @param base its name in the model
   * @param dataSet the data set that it belongs to, or {@link #OF_ALL}
   * @param condition whether it is a condition of the model, which a fit holds fixed
   */
  ParameterRow(Parameter parameter, String base, int dataSet, double start, boolean condition) {
    this.parameter = parameter;
    this.base = base;
    this.dataSet = dataSet;
    this.start = start;
    this.condition = condition;
    fixed = condition;
    lower = parameter.lower();
    upper = parameter.upper();
  }

  /** As a fit takes it. */
  ParameterSetting setting() {
    return new ParameterSetting(name(), start, lower, upper, fixed, tie);
  }

  Parameter parameter() {
    return parameter;
  }

  String name() {
    return parameter.name();
  }

  /** Its name in the model, without that of a data set. */
  String base() {
    return base;
  }

  /** Which data set it belongs to, or {@link #OF_ALL}. */
  int dataSet() {
    return dataSet;
  }

  /** Takes over what the user set; a tie names parameters that may not be there any more. */
  void takeOver(ParameterRow other) {
    lower = other.lower;
    upper = other.upper;
    start = other.start;
    fixed = other.fixed;
    typed = other.typed;
  }

  /** Whether a guess may change it: it is free, or a condition that the user has not set. */
  boolean guessable() {
    return free() || condition && fixed && !typed;
  }

  /** Unit for people; empty for pure numbers. */
  String unit() {
    return parameter.unit().equals("1") ? "" : parameter.unit();
  }

  double start() {
    return start;
  }

  double lower() {
    return lower;
  }

  double upper() {
    return upper;
  }

  boolean fixed() {
    return fixed;
  }

  /** For example {@code 2 * lifetime + 1}; empty text: not tied. */
  String tie() {
    return tie;
  }

  boolean free() {
    return !fixed && tie.isEmpty();
  }

  void setStart(double value) {
    start = Math.clamp(value, lower, upper);
  }

  void setFixed(boolean value) {
    fixed = value;
    if (value) {
      tie = "";
    }
  }

  void setTie(String text) {
    tie = text.strip();
    if (!tie.isEmpty()) {
      fixed = false;
    }
  }

  /** Takes a text for the start value; else says in one sentence why not. */
  Optional<String> setStartText(String text) {
    Optional<Double> value = number(text);
    if (value.isEmpty() || !Double.isFinite(value.get())) {
      return Optional.of("'" + text + "' is no number for " + name() + ".");
    }
    if (value.get() < lower || value.get() > upper) {
      return Optional.of(
          name() + " must be within its bounds " + text(lower) + " to " + text(upper) + ".");
    }
    start = value.get();
    typed = true;
    return Optional.empty();
  }

  /** Takes a text for the lower bound, empty for that of the model. */
  Optional<String> setLowerText(String text) {
    return bound(text, parameter.lower(), true);
  }

  /** Takes a text for the upper bound, empty for that of the model. */
  Optional<String> setUpperText(String text) {
    return bound(text, parameter.upper(), false);
  }

  private Optional<String> bound(String text, double ofModel, boolean low) {
    Optional<Double> value = text.isBlank() ? Optional.of(ofModel) : number(text);
    if (value.isEmpty()) {
      return Optional.of("'" + text + "' is no number for a bound of " + name() + ".");
    }
    double given = value.get();
    if (given < parameter.lower() || given > parameter.upper()) {
      return Optional.of(
          "The model allows "
              + name()
              + " from "
              + text(parameter.lower())
              + " to "
              + text(parameter.upper())
              + " only.");
    }
    if (low ? !(given < upper) : !(given > lower)) {
      return Optional.of("The lower bound of " + name() + " must be below its upper bound.");
    }
    if (low) {
      lower = given;
    } else {
      upper = given;
    }
    start = Math.clamp(start, lower, upper);
    return Optional.empty();
  }

  private static Optional<Double> number(String text) {
    String plain =
        text.strip().replace(NumberText.MINUS, '-').replace('∞', 'I').replace("I", "Infinity");
    try {
      double value = Double.parseDouble(plain);
      return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A number as it is edited: six digits, a plain minus sign. */
  static String text(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    String text = String.format(java.util.Locale.ROOT, "%.6g", value);
    if (text.contains("e")) {
      return text.replaceFirst("\\.?0+e", "e").replace("e+0", "e").replace("e-0", "e-");
    }
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }
}
