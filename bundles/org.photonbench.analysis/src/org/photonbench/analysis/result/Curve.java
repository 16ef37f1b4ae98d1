package org.photonbench.analysis.result;

import java.util.List;

/**
 * A table of equally long columns: raw counts next to all that normalises them and the normalised
 * values.
 *
 * @param id stable identifier within its analysis, for example {@code g2}
 * @param label name for people
 * @param columns columns in the order of an exported table
 */
public record Curve(String id, String label, List<Column> columns) {
  public Curve {
    columns = List.copyOf(columns);
    for (Column column : columns) {
      if (column.length() != columns.getFirst().length()) {
        throw new IllegalArgumentException(
            "curve " + id + ": column " + column.id() + " has " + column.length() + " rows");
      }
    }
  }

  public int rows() {
    return columns.isEmpty() ? 0 : columns.getFirst().length();
  }

  /** The column of that id as exact integers; throws if it is absent or holds doubles. */
  public long[] longs(String columnId) {
    return ((Column.Longs) column(columnId)).values();
  }

  /** The column of that id as doubles; throws if it is absent or holds integers. */
  public double[] doubles(String columnId) {
    return ((Column.Doubles) column(columnId)).values();
  }

  public Column column(String columnId) {
    return columns.stream()
        .filter(c -> c.id().equals(columnId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("curve " + id + " has no " + columnId));
  }
}
