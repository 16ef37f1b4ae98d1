package org.photonbench.analysis.blinking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;

/** The parts of a result while it is made, in the order of its tables. */
public final class Findings {
  public final List<Quantity> quantities = new ArrayList<>();
  public final List<Curve> curves = new ArrayList<>();
  public final List<Message> messages = new ArrayList<>();

  /** An exact count. */
  public void count(String id, String group, String label, long value, String method) {
    quantities.add(Quantity.count(id, group, label, value, method));
  }

  /** A number without an uncertainty of its own. */
  public void derived(
      String id, String group, String label, double value, String unit, String method) {
    add(id, group, label, value, Double.NaN, null, unit, "derived", method, List.of());
  }

  /** A number with a standard error and the interval of 1.96 of them. */
  public void normal(
      String id,
      String group,
      String label,
      double value,
      double sigma,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    Interval interval =
        sigma >= 0 && Double.isFinite(value)
            ? new Interval(value - 1.96 * sigma, value + 1.96 * sigma)
            : null;
    add(id, group, label, value, sigma, interval, unit, correction, method, marks);
  }

  /**
   * Any number.
   *
   * @param sigma NaN for none
   * @param interval null for none
   */
  public void add(
      String id,
      String group,
      String label,
      double value,
      double sigma,
      Interval interval,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    quantities.add(
        new Quantity(
            id,
            group,
            label,
            value,
            Double.isNaN(sigma) ? OptionalDouble.empty() : OptionalDouble.of(sigma),
            Optional.ofNullable(interval),
            unit,
            correction,
            method,
            marks));
  }

  /** A table. */
  public void curve(String id, String label, Column... columns) {
    curves.add(new Curve(id, label, List.of(columns)));
  }

  /** A column of real numbers. */
  public static Column doubles(String id, String label, String unit, double... values) {
    return new Column.Doubles(id, label, unit, values);
  }

  /** A column of exact integers. */
  public static Column longs(String id, String label, String unit, long... values) {
    return new Column.Longs(id, label, unit, values);
  }
}
