package org.photonbench.ui.technique;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.analysis.result.Result;
import org.photonbench.figure.text.NumberText;

/** The quantities of a result as a table: groups in order, each with its rows. Plain Java. */
final class QuantityTable {
  /** Headings of the columns on the screen. */
  static final List<String> COLUMNS =
      List.of("Quantity", "Value", "95\u202F% interval", "Correction", "Remark");

  /**
   * A row.
   *
   * @param quantity empty for the heading of a group
   * @param texts one for each of {@link #COLUMNS}
   */
  record Row(Quantity quantity, List<String> texts) {
    Row {
      texts = List.copyOf(texts);
    }

    boolean isHeading() {
      return quantity == null;
    }

    boolean isMarked() {
      return quantity != null && !quantity.marks().isEmpty();
    }

    /** What is shown on hover. */
    String hint() {
      if (quantity == null) {
        return "";
      }
      StringBuilder hint = new StringBuilder(QuantityText.of(quantity).line());
      hint.append('\n').append(quantity.method());
      quantity.marks().forEach(mark -> hint.append("\n\u26A0 ").append(mark));
      return hint.toString();
    }
  }

  private final List<Row> rows = new ArrayList<>();

  QuantityTable(Result result) {
    Map<String, List<Quantity>> groups = new LinkedHashMap<>();
    for (Quantity quantity : result.quantities()) {
      groups.computeIfAbsent(quantity.group(), group -> new ArrayList<>()).add(quantity);
    }
    groups.forEach((group, quantities) -> {
      rows.add(new Row(null, List.of(group, "", "", "", "")));
      quantities.forEach(quantity -> rows.add(row(quantity)));
    });
  }

  private static Row row(Quantity quantity) {
    QuantityText text = QuantityText.of(quantity);
    return new Row(
        quantity,
        List.of(
            quantity.label(),
            withUnit(text.value(), text.unit()),
            text.interval(),
            quantity.isCount() ? "" : quantity.correction(),
            String.join(" ", quantity.marks())));
  }

  private static String withUnit(String value, String unit) {
    return unit.isEmpty() ? value : value + NumberText.NARROW_SPACE + unit;
  }

  List<Row> rows() {
    return rows;
  }

  /** Rows as they are on the screen, columns divided by tabs. */
  static String text(List<Row> rows) {
    StringBuilder text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
    for (Row row : rows) {
      text.append(String.join("\t", row.texts()).stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /** All quantities with printed and exact numbers. */
  String csv() {
    StringBuilder csv =
        new StringBuilder(
            "id,group,quantity,value_text,interval_text,unit_text,value,sigma,low95,high95,unit,"
                + "correction,method,remark\n");
    for (Row row : rows) {
      if (!row.isHeading()) {
        Quantity q = row.quantity();
        QuantityText text = QuantityText.of(q);
        List<String> cells =
            List.of(
                q.id(),
                q.group(),
                q.label(),
                text.value(),
                text.interval(),
                text.unit(),
                number(q.value()),
                number(q.sigma()),
                number(q.interval95().map(Interval::low)),
                number(q.interval95().map(Interval::high)),
                q.unit(),
                q.correction(),
                q.method(),
                String.join(" ", q.marks()));
        csv.append(String.join(",", cells.stream().map(QuantityTable::quoted).toList()))
            .append('\n');
      }
    }
    return csv.toString();
  }

  private static String number(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : "";
  }

  private static String number(Optional<Double> number) {
    return number.map(QuantityTable::number).orElse("");
  }

  private static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
