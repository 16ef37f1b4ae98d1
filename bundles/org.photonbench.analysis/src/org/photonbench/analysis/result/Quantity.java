package org.photonbench.analysis.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number with all that it needs to be believed.
 *
 * @param id stable identifier within its analysis, for example {@code g2.adjacent.raw}
 * @param group heading under which tables show it, for example {@code Antibunching}
 * @param label name for people, for example {@code g²(0), adjacent peaks}
 * @param value the number in {@code unit}; NaN if it could not be had, with a mark saying why
 * @param sigma standard uncertainty (68.27 %) in {@code unit}; empty for exact counts and where
 *     only an interval is meaningful
 * @param interval95 95 % confidence interval in {@code unit}; empty for exact counts
 * @param unit unit, empty text for pure numbers
 * @param correction {@code raw}, {@code count}, {@code setting}, or the correction applied
 * @param method how value and uncertainty were obtained, one line, with its choices (for example
 *     the number of side peaks)
 * @param marks reasons for caution (fit at a bound, too few photons ...), each a sentence
 */
public record Quantity(
    String id,
    String group,
    String label,
    double value,
    OptionalDouble sigma,
    Optional<Interval> interval95,
    String unit,
    String correction,
    String method,
    List<String> marks) {

  /** Correction text of a number as measured. */
  public static final String RAW = "raw";

  /** Correction text of an exact count, which has no uncertainty. */
  public static final String COUNT = "count";

  /** Correction text of a number that was computed from others. */
  public static final String DERIVED = "derived";

  /** Correction text of a systematic uncertainty. */
  public static final String SYSTEMATIC = "systematic";

  public Quantity {
    marks = List.copyOf(marks);
  }

  /** An exact count: an integer without uncertainty. */
  public static Quantity count(String id, String group, String label, long value, String method) {
    if (Math.abs(value) > 1L << 53) {
      throw new IllegalArgumentException("count " + value + " is not exact as a double");
    }
    return new Quantity(
        id,
        group,
        label,
        value,
        OptionalDouble.empty(),
        Optional.empty(),
        "",
        COUNT,
        method,
        List.of());
  }

  /**
   * A number with an interval of its own.
   *
   * @param sigma NaN for none
   * @param low lower end of the 95 % interval; NaN, or above {@code high}, for no interval
   */
  public static Quantity of(
      String id,
      String group,
      String label,
      double value,
      double sigma,
      double low,
      double high,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    return new Quantity(
        id,
        group,
        label,
        value,
        Double.isFinite(sigma) ? OptionalDouble.of(sigma) : OptionalDouble.empty(),
        low <= high ? Optional.of(new Interval(low, high)) : Optional.empty(),
        unit,
        correction,
        method,
        marks);
  }

  /** A number with a normal error; without uncertainty where sigma is NaN. */
  public static Quantity normal(
      String id,
      String group,
      String label,
      double value,
      double sigma,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    double reach = Interval.NORMAL_95 * sigma;
    return of(
        id,
        group,
        label,
        value,
        sigma,
        value - reach,
        value + reach,
        unit,
        correction,
        method,
        marks);
  }

  /** A number without an uncertainty of its own. */
  public static Quantity withoutError(
      String id,
      String group,
      String label,
      double value,
      String unit,
      String correction,
      String method) {
    return of(
        id,
        group,
        label,
        value,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        unit,
        correction,
        method,
        List.of());
  }

  /** A number that was computed from others and has no uncertainty of its own. */
  public static Quantity derived(
      String id, String group, String label, double value, String unit, String method) {
    return withoutError(id, group, label, value, unit, DERIVED, method);
  }

  /**
   * A systematic uncertainty, to two significant digits: it is an estimate, of which no more are
   * known.
   */
  public static Quantity systematic(
      String id, String group, String label, double value, String unit, String method) {
    double rounded =
        Double.isFinite(value)
            ? new BigDecimal(value).round(new MathContext(2)).doubleValue()
            : value;
    return withoutError(id, group, label, rounded, unit, SYSTEMATIC, method);
  }

  public boolean isCount() {
    return correction.equals(COUNT);
  }
}
