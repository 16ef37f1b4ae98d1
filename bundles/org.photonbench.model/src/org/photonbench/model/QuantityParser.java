package org.photonbench.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.fit.model.UnitConversion;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.UncertaintyKind;

/**
 * Quantities as people type them.
 *
 * <pre>
 * 9.9 nm              a value
 * 9.9 ± 1.2 nm        with its standard uncertainty; +- and +/- do as well
 * 9.9(12) nm          the same: the digits in brackets stand under the last ones
 * 9.9(1.2) nm         the same
 * 0.29 [0.25, 0.33]   with its 95 % interval
 * 0.29 (0.25 - 0.33)  the same, as it is shown; a unit stands before the brackets
 * &lt; 0.2, &gt; 1e-13 cm^2  a limit
 * 1.82 - 2.75 eV      a range
 * </pre>
 */
public final class QuantityParser {
  // An exponent is never given back: the rest of 1.4e-14 - 4.2e-14 would pass for a unit.
  private static final String NUMBER = "([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?+)";
  private static final String MANTISSA = "([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+))";
  private static final String UNIT =
      "(?:\\s*([^0-9\\s.+\\-(\\[<>±][^±\\[\\]<>]*)|\\s*(\\([^0-9±][^±]*))?";
  private static final Pattern PLAIN = Pattern.compile("([<>]?)\\s*" + NUMBER + UNIT);
  private static final Pattern SIGMA = Pattern.compile(NUMBER + "\\s*±\\s*" + NUMBER + UNIT);
  private static final Pattern DIGITS =
      Pattern.compile(MANTISSA + "\\(([0-9]*\\.?[0-9]+)\\)(?:[eE]([+-]?[0-9]+))?+" + UNIT);
  private static final Pattern INTERVAL =
      Pattern.compile(NUMBER + "\\s*\\[\\s*" + NUMBER + "\\s*,\\s*" + NUMBER + "\\s*\\]" + UNIT);
  private static final Pattern SHOWN_INTERVAL =
      Pattern.compile(NUMBER + UNIT + "\\s*\\(\\s*" + NUMBER + "\\s*-\\s*" + NUMBER + "\\s*\\)");
  private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*(?:-|to)\\s*" + NUMBER + UNIT);

  private static final Pattern POWER =
      Pattern.compile("\\s*[×x*]\\s*10\\^?([+-]?[0-9]+|⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)");
  private static final Pattern COMMON_POWER =
      Pattern.compile("^\\(" + NUMBER + "\\s*±\\s*" + NUMBER + "\\)(e[+-]?[0-9]+)");

  private QuantityParser() {}

  /**
   * Reads a quantity.
   *
   * @param text as described above
   * @param defaultUnit unit of a number typed without one
   * @throws IllegalArgumentException if it cannot be understood; the message is for the user
   */
  public static Quantity parse(String text, String defaultUnit) {
    String plain = plain(text);
    Matcher matcher = SHOWN_INTERVAL.matcher(plain);
    if (matcher.matches()) {
      return withInterval(matcher, 4, 2, text, defaultUnit);
    }
    matcher = PLAIN.matcher(plain);
    if (matcher.matches()) {
      return limit(matcher, text, defaultUnit);
    }
    matcher = SIGMA.matcher(plain);
    if (matcher.matches()) {
      return Quantities.of(
          number(matcher.group(1)),
          Math.abs(number(matcher.group(2))),
          unit(matcher, 3, text, defaultUnit));
    }
    matcher = DIGITS.matcher(plain);
    if (matcher.matches()) {
      return digits(matcher, text, defaultUnit);
    }
    matcher = INTERVAL.matcher(plain);
    if (matcher.matches()) {
      return withInterval(matcher, 2, 4, text, defaultUnit);
    }
    matcher = RANGE.matcher(plain);
    if (matcher.matches()) {
      double low = number(matcher.group(1));
      double high = number(matcher.group(2));
      Quantity quantity = Quantities.of((low + high) / 2, unit(matcher, 3, text, defaultUnit));
      interval(quantity, low, high, text);
      quantity.setKind(UncertaintyKind.RANGE);
      return quantity;
    }
    throw new IllegalArgumentException(
        "'"
            + text
            + "' is no quantity. Type a number with a unit, as 9.9 nm, 9.9 ± 1.2 nm, or"
            + " 0.29 [0.25, 0.33].");
  }

  /** Of the groups of lower end and unit; the upper end follows the lower one. */
  private static Quantity withInterval(
      Matcher matcher, int low, int unit, String text, String defaultUnit) {
    Quantity quantity =
        Quantities.of(number(matcher.group(1)), unit(matcher, unit, text, defaultUnit));
    interval(quantity, number(matcher.group(low)), number(matcher.group(low + 1)), text);
    quantity.setKind(UncertaintyKind.CONFIDENCE_95);
    return quantity;
  }

  private static Quantity limit(Matcher matcher, String text, String defaultUnit) {
    Quantity quantity =
        Quantities.of(number(matcher.group(2)), unit(matcher, 3, text, defaultUnit));
    switch (matcher.group(1)) {
      case "<" -> quantity.setKind(UncertaintyKind.UPPER_LIMIT);
      case ">" -> quantity.setKind(UncertaintyKind.LOWER_LIMIT);
      default -> quantity.setKind(UncertaintyKind.UNSPECIFIED);
    }
    return quantity;
  }

  private static Quantity digits(Matcher matcher, String text, String defaultUnit) {
    BigDecimal value = new BigDecimal(matcher.group(1));
    BigDecimal sigma = new BigDecimal(matcher.group(2));
    if (!matcher.group(2).contains(".")) {
      sigma = sigma.scaleByPowerOfTen(-value.scale());
    }
    int exponent = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    return Quantities.of(
        value.scaleByPowerOfTen(exponent).doubleValue(),
        sigma.scaleByPowerOfTen(exponent).doubleValue(),
        unit(matcher, 4, text, defaultUnit));
  }

  private static void interval(Quantity quantity, double low, double high, String text) {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "In '" + text + "' the lower end is above the upper one. Swap them.");
    }
    quantity.setLow(low);
    quantity.setHigh(high);
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  private static String unit(Matcher matcher, int group, String text, String defaultUnit) {
    String unit = matcher.group(group) != null ? matcher.group(group) : matcher.group(group + 1);
    if (unit == null) {
      return defaultUnit;
    }
    String stripped = unit.strip();
    if (!defaultUnit.isEmpty()
        && !stripped.equals(defaultUnit)
        && UnitConversion.of(stripped).isEmpty()
        && !QuantityRule.OWN_UNITS.contains(stripped)) {
      throw new IllegalArgumentException(
          "In '"
              + text
              + "' the unit '"
              + stripped
              + "' is not known. Use for example "
              + defaultUnit
              + ".");
    }
    return stripped;
  }

  /** Typographic signs become those of a keyboard, except for plus-minus. */
  private static String plain(String text) {
    String plain = signs(text);
    Matcher power = POWER.matcher(plain);
    plain = power.replaceAll(m -> "e" + digits(m.group(1)));
    // (1.2 ± 0.1)e-5 is 1.2e-5 ± 0.1e-5.
    return COMMON_POWER.matcher(plain).replaceFirst("$1$3 ± $2$3");
  }

  /** Digits that stand higher as plain ones. */
  private static String digits(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.toCharArray()) {
      int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
      plain.append(digit >= 0 ? (char) ('0' + digit) : c == '⁻' ? '-' : c);
    }
    return plain.toString();
  }

  private static String signs(String text) {
    return text.strip()
        .replace('\u2212', '-')
        .replace('\u2013', '-')
        .replace('\u202f', ' ')
        .replace('\u00a0', ' ')
        .replace("+/-", "±")
        .replace("+-", "±")
        .replaceAll("(?<=[0-9]) (?=[0-9]{3}(?![0-9]))", "");
  }
}
