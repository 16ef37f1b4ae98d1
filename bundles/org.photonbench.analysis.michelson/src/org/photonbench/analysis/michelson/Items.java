package org.photonbench.analysis.michelson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;

/** Makes quantities. */
final class Items {
  static final double NORMAL_95 = 1.959963984540054;

  private Items() {}

  /** A value with an interval of its own; sigma and ends may be NaN. */
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
    double reach = NORMAL_95 * sigma;
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

  /** A number without an error of its own. */
  static Quantity plain(
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
}
