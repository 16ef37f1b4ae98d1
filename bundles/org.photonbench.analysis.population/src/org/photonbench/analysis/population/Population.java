package org.photonbench.analysis.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.analysis.table.TextColumn;

/**
 * The rows of a table that have the quantity.
 *
 * @param y the quantity
 * @param x what it is shown against; the number of the row if nothing was chosen
 * @param hasX whether something was chosen
 * @param group group of each row; empty text without groups
 * @param row number of each row in the table, from 1 on
 * @param left rows that were left out because a number is missing
 * @param marked rows that were left out because of their marks
 */
record Population(
    Measured y, Measured x, boolean hasX, List<String> group, int[] row, int left, int marked) {
  /** The horizontal axis where no column was chosen. */
  static final String ROW = "Row";

  private static final int FEWEST = 3;

  /**
   * A column with its errors.
   *
   * @param name its name
   * @param unit its unit
   * @param value a number a row
   * @param sigma standard uncertainty; NaN where unknown
   * @param low lower end of the 95 % interval; NaN where unknown
   * @param high upper end
   */
  record Measured(
      String name, String unit, double[] value, double[] sigma, double[] low, double[] high) {
    boolean hasErrors() {
      return Arrays.stream(low).anyMatch(Double::isFinite);
    }

    Measured rows(int[] rows) {
      return new Measured(
          name, unit, pick(value, rows), pick(sigma, rows), pick(low, rows), pick(high, rows));
    }

    private static double[] pick(double[] all, int[] rows) {
      return Arrays.stream(rows).mapToDouble(r -> all[r]).toArray();
    }
  }

  static Population of(PopulationSettings settings, DataTable table) throws AnalysisException {
    Measured y = measured(table, quantity(settings, table));
    boolean hasX = settings.x().isPresent();
    Measured x =
        hasX ? measured(table, table.column(settings.x().get())) : rowNumbers(table.rows());
    IntFunction<String> groups = groups(settings.group(), table);
    double[] marks =
        settings.withoutMarked() ? table.column("marks").values() : new double[table.rows()];
    int[] kept = new int[table.rows()];
    int count = 0;
    int marked = 0;
    for (int i = 0; i < kept.length; i++) {
      if (Double.isNaN(y.value()[i]) || Double.isNaN(x.value()[i])) {
        continue;
      }
      if (marks[i] > 0) {
        marked++;
        continue;
      }
      kept[count++] = i;
    }
    if (count < FEWEST) {
      throw new AnalysisException(
          "%s has %d usable rows with %s%s; a population needs %d or more. Analyse more records into the table."
              .formatted(table.name(), count, y.name(), hasX ? " and " + x.name() : "", FEWEST));
    }
    int[] rows = Arrays.copyOf(kept, count);
    return new Population(
        y.rows(rows),
        x.rows(rows),
        hasX,
        Arrays.stream(rows).mapToObj(groups).toList(),
        Arrays.stream(rows).map(r -> r + 1).toArray(),
        table.rows() - count - marked,
        marked);
  }

  private static DataColumn quantity(PopulationSettings settings, DataTable table)
      throws AnalysisException {
    if (settings.y().isPresent()) {
      return table.column(settings.y().get());
    }
    for (DataColumn column : table.columns()) {
      if (companion(table, column, "sigma").isPresent()
          || companion(table, column, "low").isPresent()) {
        return column;
      }
    }
    throw new AnalysisException(
        "No column of %s has a standard uncertainty beside it, so the quantity must be named. Choose one in Settings > Columns > Quantity: %s."
            .formatted(
                table.name(),
                String.join(", ", table.columns().stream().map(DataColumn::name).toList())));
  }

  /** The column {@code NAME WORD} beside a column {@code NAME}. */
  private static Optional<DataColumn> companion(DataTable table, DataColumn of, String word) {
    String wanted = (of.name() + " " + word).toLowerCase(Locale.ROOT);
    return table.columns().stream()
        .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  private static Measured measured(DataTable table, DataColumn column) {
    int n = column.values().length;
    double[] unknown = new double[n];
    Arrays.fill(unknown, Double.NaN);
    double[] sigma =
        companion(table, column, "sigma").map(DataColumn::values).orElse(unknown).clone();
    double[] low = companion(table, column, "low").map(DataColumn::values).orElse(unknown).clone();
    double[] high =
        companion(table, column, "high").map(DataColumn::values).orElse(unknown).clone();
    for (int i = 0; i < n; i++) {
      boolean interval = Double.isFinite(low[i]) && Double.isFinite(high[i]);
      if (!interval) {
        low[i] = column.values()[i] - Interval.NORMAL_95 * sigma[i];
        high[i] = column.values()[i] + Interval.NORMAL_95 * sigma[i];
      } else if (!(sigma[i] > 0)) {
        sigma[i] = (high[i] - low[i]) / (2 * Interval.NORMAL_95);
      }
    }
    return new Measured(column.name(), column.unit(), column.values(), sigma, low, high);
  }

  private static Measured rowNumbers(int n) {
    double[] numbers = new double[n];
    Arrays.setAll(numbers, i -> i + 1.0);
    double[] unknown = new double[n];
    Arrays.fill(unknown, Double.NaN);
    return new Measured(ROW, "", numbers, unknown, unknown, unknown);
  }

  private static IntFunction<String> groups(Optional<String> chosen, DataTable table)
      throws AnalysisException {
    if (chosen.isEmpty()) {
      return _ -> "";
    }
    String wanted = chosen.get().strip();
    for (TextColumn text : table.texts()) {
      if (text.name().equalsIgnoreCase(wanted)) {
        return i -> text.cells().get(i).isEmpty() ? "(none)" : text.cells().get(i);
      }
    }
    DataColumn column = table.column(wanted);
    return i -> {
      double value = column.values()[i];
      String number = value == Math.rint(value) ? Long.toString((long) value) : "" + value;
      return Double.isNaN(value) ? "(none)" : column.name() + " " + number;
    };
  }

  int size() {
    return row.length;
  }

  /** The names of the groups in the order in which they come first. */
  List<String> groups() {
    return group.stream().distinct().toList();
  }

  /** The rows of one group. */
  Population only(String name) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (group.get(i).equals(name)) {
        list.add(i);
      }
    }
    int[] rows = list.stream().mapToInt(i -> i).toArray();
    return new Population(
        y.rows(rows),
        x.rows(rows),
        hasX,
        list.stream().map(group::get).toList(),
        Arrays.stream(rows).map(i -> row[i]).toArray(),
        0,
        0);
  }
}
