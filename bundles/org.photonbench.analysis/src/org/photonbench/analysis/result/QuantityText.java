package org.photonbench.analysis.result;

import java.math.BigDecimal;
import org.photonbench.figure.text.NumberText;

/**
 * A quantity as it is printed, everywhere the same: tables on the screen and on the command line,
 * tables in files, and beside the exact numbers in the JSON of a result.
 *
 * @param value the number with its standard uncertainty, without unit, for example {@code 60.0 ±
 *     5.7}; without it where the interval is lopsided, for example {@code 0.0028}
 * @param interval the 95 % interval without unit, for example {@code 49 – 71}; empty text if there
 *     is none
 * @param unit the unit of both with its prefix, for example {@code ps}; empty text for pure numbers
 * @param line all on one line, for example {@code g²(0) = 0.0028 (95 %: 0.0001 – 0.016), raw}
 */
public record QuantityText(String value, String interval, String unit, String line) {
  private static final String INTERVAL_START = " (95" + NumberText.NARROW_SPACE + "%: ";

  /** More digits of a number without uncertainty would pretend to be known. */
  private static final int MOST_DIGITS = 6;

  /** The text of a quantity. */
  public static QuantityText of(Quantity given) {
    Quantity quantity = withShownUnit(given);
    String value = valueWithUnit(quantity);
    String interval = intervalWithUnit(quantity);
    String line = quantity.label() + " = " + value;
    if (!interval.isEmpty()) {
      line += INTERVAL_START + interval + ")";
    }
    if (!quantity.isCount()) {
      line += ", " + quantity.correction();
    }
    String unit = unitAtEnd(value, quantity.unit());
    if (!unit.isEmpty()) {
      value = without(unit, value);
      // An interval much wider than its value may have another prefix, which then stays with it.
      if (unitAtEnd(interval, quantity.unit()).equals(unit)) {
        interval = without(unit, interval);
      }
    }
    return new QuantityText(value, interval, unit.isEmpty() ? quantity.unit() : unit, line);
  }

  private static Quantity withShownUnit(Quantity given) {
    return new Quantity(
        given.id(),
        given.group(),
        given.label(),
        given.value(),
        given.sigma(),
        given.interval95(),
        NumberText.unit(given.unit()),
        given.correction(),
        given.method(),
        given.marks());
  }

  private static String valueWithUnit(Quantity quantity) {
    double value = quantity.value();
    if (quantity.isCount() && value == Math.rint(value) && Math.abs(value) <= 1L << 53) {
      String count = NumberText.count((long) value);
      return quantity.unit().isEmpty() ? count : count + NumberText.NARROW_SPACE + quantity.unit();
    }
    if (quantity.sigma().isPresent() && !isLopsided(quantity)) {
      return NumberText.withUncertainty(value, quantity.sigma().getAsDouble(), quantity.unit());
    }
    if (quantity.interval95().isPresent()) {
      String both = withInterval(quantity);
      return both.substring(0, both.indexOf(INTERVAL_START));
    }
    return NumberText.significant(value, digits(value), quantity.unit());
  }

  /**
   * Whether plus-minus would mislead: one side of the interval is more than half longer than the
   * other, as for few counts.
   */
  private static boolean isLopsided(Quantity quantity) {
    if (quantity.interval95().isEmpty()) {
      return false;
    }
    double below = quantity.value() - quantity.interval95().get().low();
    double above = quantity.interval95().get().high() - quantity.value();
    return Math.max(below, above) > 1.5 * Math.min(below, above);
  }

  private static String intervalWithUnit(Quantity quantity) {
    if (quantity.interval95().isEmpty()) {
      return "";
    }
    String both = withInterval(quantity);
    int start = both.indexOf(INTERVAL_START) + INTERVAL_START.length();
    return both.substring(start, both.length() - 1);
  }

  private static String withInterval(Quantity quantity) {
    Interval interval = quantity.interval95().orElseThrow();
    return NumberText.withInterval(
        quantity.value(), interval.low(), interval.high(), quantity.unit());
  }

  /** All digits of a round number such as a setting, but not those of 1/3. */
  private static int digits(double value) {
    return Double.isFinite(value)
        ? Math.clamp(BigDecimal.valueOf(value).stripTrailingZeros().precision(), 1, MOST_DIGITS)
        : 1;
  }

  /** The unit at the end of a text, with the prefix that it got; empty if there is none. */
  private static String unitAtEnd(String text, String unit) {
    if (unit.isEmpty() || !text.endsWith(unit)) {
      return "";
    }
    int space = text.lastIndexOf(NumberText.NARROW_SPACE, text.length() - unit.length());
    return space < 0 ? "" : text.substring(space + 1);
  }

  private static String without(String unit, String text) {
    return text.substring(0, text.length() - unit.length() - 1);
  }
}
