package org.photonbench.analysis.superradiance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;

/** Quantities of the techniques of this bundle. */
final class Items {
  static final double NORMAL_95 = 1.959963984540054;

  private Items() {}

  /** A value with a normal error. */
  static Quantity normal(
      String id,
      String group,
      String label,
      double value,
      double sigma,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    return of(
        id,
        group,
        label,
        value,
        sigma,
        value - NORMAL_95 * sigma,
        value + NORMAL_95 * sigma,
        unit,
        correction,
        method,
        marks);
  }

  /** A value with an interval of its own; the sigma may be NaN. */
  static Quantity of(
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

  /** A number without an error of its own. */
  static Quantity plain(
      String id, String group, String label, double value, String unit, String method) {
    return new Quantity(
        id,
        group,
        label,
        value,
        OptionalDouble.empty(),
        Optional.empty(),
        unit,
        "derived",
        method,
        List.of());
  }
}
