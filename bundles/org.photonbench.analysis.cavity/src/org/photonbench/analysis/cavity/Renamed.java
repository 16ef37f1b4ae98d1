package org.photonbench.analysis.cavity;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;

/** Quantities and curves of other analyses, under names of this one. */
final class Renamed {
  private Renamed() {}

  /** The same number of another analysis. */
  static Quantity quantity(Quantity from, String id, String group, String label, String analysis) {
    return renamed(
        from,
        id,
        group,
        label,
        "%s of the analysis %s: %s".formatted(from.label(), analysis, from.method()));
  }

  /** The same number of a calculator. */
  static Quantity calculated(
      Quantity from, String id, String group, String label, String calculator) {
    return renamed(
        from, id, group, label, "%s (calculator %s)".formatted(from.method(), calculator));
  }

  private static Quantity renamed(
      Quantity from, String id, String group, String label, String method) {
    return new Quantity(
        id,
        group,
        label,
        from.value(),
        from.sigma(),
        from.interval95(),
        from.unit(),
        from.correction(),
        method,
        from.marks());
  }

  /** The same table with some of its columns, in their order; what it lacks is left out. */
  static Curve curve(Curve from, String id, String label, List<String> columns) {
    List<Column> kept = new ArrayList<>();
    for (Column column : from.columns()) {
      if (columns.contains(column.id())) {
        kept.add(column);
      }
    }
    return new Curve(id, label, kept);
  }
}
