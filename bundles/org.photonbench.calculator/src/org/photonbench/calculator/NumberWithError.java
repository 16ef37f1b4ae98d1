package org.photonbench.calculator;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.model.UnitConversion;

/**
 * A number as people type it, with its standard uncertainty and unit: {@code 690}, {@code 690nm},
 * {@code 690±2 nm}, {@code 690 nm ± 2 nm}, {@code 690+-2nm}, {@code 690(2)nm}, {@code 690nm±3%}.
 *
 * @param value the number
 * @param sigma standard uncertainty in the unit of the value; 0 if none is given
 * @param unit as typed; empty text if none is given
 */
record NumberWithError(double value, double sigma, String unit) {
  private static final String MANTISSA = "(?:\\d+(?:\\.\\d*)?|\\.\\d+)";
  private static final String EXPONENT = "(?:[eE][+-]?\\d+)?";
  private static final String UNIT = "([^\\s\\d±+.][^±]*?)?";
  private static final Pattern SHAPE =
      Pattern.compile(
          "([+\\-\u2212]?"
              + MANTISSA
              + ")(?:\\((\\d+)\\))?("
              + EXPONENT
              + ")\\s*"
              + UNIT
              + "\\s*(?:(?:±|\\+/?-)\\s*("
              + MANTISSA
              + EXPONENT
              + ")\\s*"
              + UNIT
              + ")?\\s*");

  /** Reads it; empty if the text is nothing of the kind. */
  static Optional<NumberWithError> read(String text) {
    Matcher matcher = SHAPE.matcher(text.strip());
    if (!matcher.matches() || (matcher.group(2) != null && matcher.group(5) != null)) {
      return Optional.empty();
    }
    String mantissa = matcher.group(1).replace('\u2212', '-');
    double value = Double.parseDouble(mantissa + matcher.group(3));
    String unit = matcher.group(4) == null ? "" : matcher.group(4).strip();
    if (!Double.isFinite(value)) {
      return Optional.empty();
    }
    if (matcher.group(2) != null) {
      double sigma = lastDigits(mantissa, matcher.group(2) + matcher.group(3));
      return Optional.of(new NumberWithError(value, sigma, unit));
    }
    if (matcher.group(5) == null) {
      return Optional.of(new NumberWithError(value, 0, unit));
    }
    double sigma = Double.parseDouble(matcher.group(5));
    String ofSigma = matcher.group(6) == null ? "" : matcher.group(6).strip();
    if (unit.isEmpty()) {
      // One unit behind both.
      return Optional.of(new NumberWithError(value, sigma, ofSigma));
    }
    if (ofSigma.isEmpty()) {
      return Optional.of(new NumberWithError(value, sigma, unit));
    }
    if (ofSigma.equals("%") && !unit.equals("%")) {
      return Optional.of(new NumberWithError(value, Math.abs(value) * sigma / 100, unit));
    }
    OptionalDouble factor = UnitConversion.factor(ofSigma, unit);
    return factor.isEmpty()
        ? Optional.empty()
        : Optional.of(new NumberWithError(value, sigma * factor.getAsDouble(), unit));
  }

  /** 0.5 for 12.34(50): the digits in parentheses stand under the last of the number. */
  private static double lastDigits(String mantissa, String error) {
    int point = mantissa.indexOf('.');
    int decimals = point < 0 ? 0 : mantissa.length() - point - 1;
    return Double.parseDouble(error) / Math.pow(10, decimals);
  }
}
