package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.fit.FitTableSettings.Errors;
import org.photonbench.analysis.fit.TableGroups.Group;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;

/** The columns and rows of a table that are fitted, as they stand in it. */
final class TableData {
  private static final String NONE = "none";
  private static final Set<String> ERROR_NAMES =
      Set.of("±", "+-", "+/-", "err", "error", "sigma", "std", "uncertainty", "sd");

  private final DataTable table;
  private final FitTableSettings settings;
  private final DataColumn x;
  private final DataColumn y;
  private final DataColumn xError;
  private final DataColumn yError;
  private final TableGroups grouping;
  private final List<Group> groups;
  private final List<Message> messages = new ArrayList<>();

  TableData(FitTableSettings settings, DataTable table) throws AnalysisException {
    this.table = table;
    this.settings = settings;
    grouping = TableGroups.of(table, settings.group().orElse(null));
    x = settings.x().isPresent() ? table.column(settings.x().get()) : firstCondition();
    DataColumn besideX = error(x, settings.xError());
    y = settings.y().isPresent() ? table.column(settings.y().get()) : firstValue(besideX);
    if (x == y) {
      throw new AnalysisException(
          "Column " + x.name() + " is both condition and value; choose two columns.");
    }
    xError = besideX == y ? null : besideX;
    DataColumn besideY = error(y, settings.yError());
    yError = settings.errors() == Errors.TABLE && besideY != x ? besideY : null;
    if (settings.errors() != Errors.TABLE && besideY != null && besideY != x) {
      messages.add(
          Message.info("The errors in column " + besideY.name() + " are not used, as was asked."));
    }
    if (grouping.isBy(x) || grouping.isBy(y)) {
      throw new AnalysisException(
          "Column "
              + (grouping.isBy(x) ? x : y).name()
              + " cannot divide the rows into groups and be fitted; choose another one in Settings >"
              + " Columns > Groups.");
    }
    int[] rows = rows();
    groups = grouping.divide(rows, y.name());
    checkErrors(xError, rows);
    checkErrors(yError, rows);
  }

  DataColumn x() {
    return x;
  }

  DataColumn y() {
    return y;
  }

  /** Column of standard deviations, or null. */
  DataColumn xError() {
    return xError;
  }

  /** Column of standard deviations, or null. */
  DataColumn yError() {
    return yError;
  }

  List<Message> messages() {
    return List.copyOf(messages);
  }

  /** The data sets, at least one. */
  List<Group> groups() {
    return groups;
  }

  /** The fitted rows of a column, times a factor. */
  static double[] values(Group group, DataColumn column, double factor) {
    return Arrays.stream(group.rows()).mapToDouble(i -> column.values()[i] * factor).toArray();
  }

  /**
   * The values as counts.
   *
   * @throws AnalysisException if one is no count; the message names its row
   */
  long[] counts(Group group) throws AnalysisException {
    int[] rows = group.rows();
    long[] counts = new long[rows.length];
    for (int k = 0; k < rows.length; k++) {
      double value = y.values()[rows[k]];
      if (value != Math.rint(value) || value < 0 || value > 1L << 53) {
        throw new AnalysisException(
            at(y, rows[k])
                + value
                + " is no count. Choose Settings > Columns > Errors > table or equal.");
      }
      counts[k] = (long) value;
    }
    return counts;
  }

  private String at(DataColumn column, int row) {
    return table.name() + ", column " + column.name() + ", row " + (row + 1) + ": ";
  }

  private DataColumn firstCondition() {
    return table.columns().stream()
        .filter(column -> !grouping.isBy(column))
        .findFirst()
        .orElse(table.columns().getFirst());
  }

  private DataColumn firstValue(DataColumn besideX) throws AnalysisException {
    for (DataColumn column : table.columns()) {
      if (column != x && !grouping.isBy(column) && column != besideX && !isError(column)) {
        return column;
      }
    }
    throw new AnalysisException(
        table.name()
            + " needs two columns, a condition and a value; it has: "
            + String.join(", ", table.columns().stream().map(DataColumn::name).toList())
            + ".");
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private boolean isError(DataColumn column) {
    return isPlainError(column)
        || table.columns().stream().anyMatch(other -> isErrorOf(column, other));
  }

  /** Second ones of a name carry a number. */
  private static boolean isPlainError(DataColumn column) {
    return ERROR_NAMES.contains(lower(column.name()).replaceAll(" [0-9]+$", ""));
  }

  private static boolean isErrorOf(DataColumn column, DataColumn of) {
    String name = lower(column.name());
    String base = lower(of.name());
    return ERROR_NAMES.stream()
        .anyMatch(word ->
            name.equals(word + " " + base)
                || name.equals(base + " " + word)
                || name.equals(word + "_" + base)
                || name.equals(base + "_" + word)
                || name.equals(word + " of " + base)
                || name.equals(word + "(" + base + ")"));
  }

  private DataColumn error(DataColumn of, Optional<String> wanted) throws AnalysisException {
    if (wanted.isPresent()) {
      return lower(wanted.get()).equals(NONE) ? null : table.column(wanted.get());
    }
    DataColumn found = null;
    for (DataColumn column : table.columns()) {
      if (column != of && isErrorOf(column, of)) {
        found = column;
      }
    }
    int next = table.columns().indexOf(of) + 1;
    if (found == null && next < table.columns().size()) {
      DataColumn right = table.columns().get(next);
      found = isPlainError(right) ? right : null;
    }
    if (found != null) {
      messages.add(
          Message.info("Column " + found.name() + " holds the errors of " + of.name() + "."));
    }
    return found;
  }

  private int[] rows() throws AnalysisException {
    double from = settings.from().orElse(Double.NEGATIVE_INFINITY);
    double to = settings.to().orElse(Double.POSITIVE_INFINITY);
    if (!(from < to)) {
      throw new AnalysisException(
          "Settings > Range: from " + from + " to " + to + " leaves nothing; give a lower start.");
    }
    int[] kept = new int[table.rows()];
    int size = 0;
    int missing = 0;
    int outside = 0;
    for (int i = 0; i < kept.length; i++) {
      if (grouping.isMissing(i)
          || isMissing(x, i)
          || isMissing(y, i)
          || isMissing(xError, i)
          || isMissing(yError, i)) {
        missing++;
      } else if (x.values()[i] < from || x.values()[i] > to) {
        outside++;
      } else {
        kept[size++] = i;
      }
    }
    if (missing > 0) {
      messages.add(
          Message.warning(
              missing
                  + " of "
                  + table.rows()
                  + " rows were left out, because a cell of a fitted column is empty.",
              ""));
    }
    if (outside > 0) {
      messages.add(
          Message.info(
              outside + " of " + table.rows() + " rows are outside the range and were left out."));
    }
    if (size == 0) {
      throw new AnalysisException(
          table.name()
              + ": no row is left to fit in columns "
              + x.name()
              + " and "
              + y.name()
              + ". Fill the empty cells, or widen Settings > Range.");
    }
    return Arrays.copyOf(kept, size);
  }

  private static boolean isMissing(DataColumn column, int row) {
    return column != null && Double.isNaN(column.values()[row]);
  }

  private void checkErrors(DataColumn column, int[] rows) throws AnalysisException {
    for (int row : rows) {
      if (column != null && !(column.values()[row] > 0)) {
        throw new AnalysisException(
            at(column, row)
                + "the error "
                + column.values()[row]
                + " is not above 0. Correct it, leave the cell empty, or choose Settings > Columns"
                + " > Errors > equal (for x: Error of the condition > none).");
      }
    }
  }
}
