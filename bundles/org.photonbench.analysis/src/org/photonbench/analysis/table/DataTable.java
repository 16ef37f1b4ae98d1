package org.photonbench.analysis.table;

import java.util.List;
import java.util.Locale;
import org.photonbench.analysis.AnalysisException;

/**
 * A table of numbers.
 *
 * @param name for messages, usually the name of its file
 * @param columns equally long columns, at least one, of different names
 * @param texts columns of words beside them, as long as they
 */
public record DataTable(String name, List<DataColumn> columns, List<TextColumn> texts) {
  public DataTable {
    columns = List.copyOf(columns);
    texts = List.copyOf(texts);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs at least one column");
    }
    for (DataColumn column : columns) {
      if (column.values().length != columns.getFirst().values().length) {
        throw new IllegalArgumentException("column " + column.name() + " has another length");
      }
    }
    for (TextColumn column : texts) {
      if (column.cells().size() != columns.getFirst().values().length) {
        throw new IllegalArgumentException("column " + column.name() + " has another length");
      }
    }
    if (columns.stream().map(DataColumn::name).distinct().count() < columns.size()) {
      throw new IllegalArgumentException("two columns have the same name");
    }
  }

  /** A table without words. */
  public DataTable(String name, List<DataColumn> columns) {
    this(name, columns, List.of());
  }

  public int rows() {
    return columns.getFirst().values().length;
  }

  /**
   * The column that is meant: by its name, whatever its case, or by its number from 1 on.
   *
   * @throws AnalysisException if there is none; the message names those that are there
   */
  public DataColumn column(String meant) throws AnalysisException {
    String wanted = meant.strip();
    for (DataColumn column : columns) {
      if (column.name().equals(wanted)) {
        return column;
      }
    }
    String lower = wanted.toLowerCase(Locale.ROOT);
    for (DataColumn column : columns) {
      if (column.name().toLowerCase(Locale.ROOT).equals(lower)) {
        return column;
      }
    }
    if (wanted.matches("[1-9][0-9]{0,4}") && Integer.parseInt(wanted) <= columns.size()) {
      return columns.get(Integer.parseInt(wanted) - 1);
    }
    throw new AnalysisException(
        name
            + " has no column '"
            + wanted
            + "'. It has: "
            + String.join(", ", columns.stream().map(DataColumn::name).toList())
            + "; a number from 1 on names one as well.");
  }
}
