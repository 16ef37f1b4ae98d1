package org.photonbench.analysis.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The quantities of many results as one table: a row a file; of each quantity its value, and where
 * it has them its standard uncertainty and the ends of its 95 % interval, under the headings {@code
 * ID (UNIT)}, {@code ID sigma (UNIT)}, {@code ID low (UNIT)} and {@code ID high (UNIT)}; at the end
 * the number of marks, so that doubtful rows can be sorted out. An empty cell is not known. Not
 * safe for use by several threads.
 */
public final class PopulationTable {
  private static final String LINE_END = "\r\n";

  private final Map<String, List<Quantity>> rows = new LinkedHashMap<>();

  /** The columns of one quantity: which of its numbers any row has. */
  private static final class Columns {
    final String unit;
    boolean sigma;
    boolean interval;

    Columns(String unit) {
      this.unit = unit;
    }
  }

  /** Adds or replaces the row of a file. */
  public void put(String file, List<Quantity> quantities) {
    rows.put(file, List.copyOf(quantities));
  }

  public int size() {
    return rows.size();
  }

  /** The table as text with commas, lines ended by CR LF as RFC 4180 asks. */
  public String csv() {
    Map<String, Columns> columns = columns();
    StringBuilder text = new StringBuilder("file");
    columns.forEach((id, c) -> {
      heading(text, id, c.unit);
      if (c.sigma) {
        heading(text, id + " sigma", c.unit);
      }
      if (c.interval) {
        heading(text, id + " low", c.unit);
        heading(text, id + " high", c.unit);
      }
    });
    text.append(",marks").append(LINE_END);
    rows.forEach((file, quantities) -> row(text, columns, file, quantities));
    return text.toString();
  }

  private Map<String, Columns> columns() {
    Map<String, Columns> columns = new LinkedHashMap<>();
    for (List<Quantity> quantities : rows.values()) {
      for (Quantity quantity : quantities) {
        Columns c = columns.computeIfAbsent(quantity.id(), _ -> new Columns(quantity.unit()));
        c.sigma |= quantity.sigma().isPresent();
        c.interval |= quantity.interval95().isPresent();
      }
    }
    return columns;
  }

  private static void heading(StringBuilder text, String name, String unit) {
    text.append(',').append(quoted(unit.isEmpty() ? name : name + " (" + unit + ")"));
  }

  private static void row(
      StringBuilder text, Map<String, Columns> columns, String file, List<Quantity> quantities) {
    Map<String, Quantity> byId = new LinkedHashMap<>();
    quantities.forEach(quantity -> byId.put(quantity.id(), quantity));
    text.append(quoted(file));
    List<String> cells = new ArrayList<>();
    columns.forEach((id, c) -> {
      Optional<Quantity> q = Optional.ofNullable(byId.get(id));
      cells.add(q.map(Quantity::value).map(PopulationTable::number).orElse(""));
      if (c.sigma) {
        cells.add(
            q.filter(one -> one.sigma().isPresent())
                .map(one -> number(one.sigma().getAsDouble()))
                .orElse(""));
      }
      if (c.interval) {
        cells.add(q.flatMap(Quantity::interval95).map(i -> number(i.low())).orElse(""));
        cells.add(q.flatMap(Quantity::interval95).map(i -> number(i.high())).orElse(""));
      }
    });
    cells.add(Long.toString(quantities.stream().mapToLong(q -> q.marks().size()).sum()));
    cells.forEach(cell -> text.append(',').append(cell));
    text.append(LINE_END);
  }

  /** A cell; what is not finite is not known. */
  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String quoted(String cell) {
    boolean special = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
