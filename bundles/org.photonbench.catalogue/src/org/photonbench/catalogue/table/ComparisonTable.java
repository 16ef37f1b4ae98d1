package org.photonbench.catalogue.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.catalogue.index.Field;
import org.photonbench.catalogue.index.Fields;
import org.photonbench.catalogue.index.IndexRow;
import org.photonbench.model.catalogue.LiteratureValue;

/**
 * Emitters or measurements against quantities, with published values beside one's own.
 *
 * @param rows the rows in order
 * @param columns the columns in order
 */
public record ComparisonTable(List<TableRow> rows, List<Field> columns) {
  private static final String LINE_END = "\r\n";

  public ComparisonTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
  }

  /** One's own rows, then published values of one of the columns. */
  public static ComparisonTable of(
      List<IndexRow> own, List<LiteratureValue> literature, List<Field> columns) {
    List<TableRow> rows = new ArrayList<>();
    own.forEach(row -> rows.add(TableRow.of(row)));
    for (LiteratureValue value : literature) {
      if (TableRow.field(value).filter(columns::contains).isPresent()) {
        TableRow.of(value).ifPresent(rows::add);
      }
    }
    return new ComparisonTable(rows, columns);
  }

  /** The fields that any row has, in the usual order; for a table of everything. */
  public static List<Field> usedColumns(List<IndexRow> rows) {
    Set<Field> used = new LinkedHashSet<>();
    for (Field field : Fields.all()) {
      if (rows.stream().anyMatch(row -> row.values().containsKey(field.column()))) {
        used.add(field);
      }
    }
    return List.copyOf(used);
  }

  /** The same rows by a column; those without a value come last in any case. */
  public ComparisonTable sorted(Field column, boolean descending) {
    Comparator<TableRow> order;
    if (column.kind() == Field.Kind.NUMBER) {
      Comparator<Double> numbers =
          descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
      order = Comparator.comparing(row -> number(row, column), Comparator.nullsLast(numbers));
    } else {
      Comparator<String> texts = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
      order = Comparator.comparing(row -> row.texts().get(column), Comparator.nullsLast(texts));
    }
    return new ComparisonTable(rows.stream().sorted(order).toList(), columns);
  }

  private static Double number(TableRow row, Field column) {
    Quantity quantity = row.quantities().get(column);
    return quantity == null ? null : quantity.value();
  }

  /** The cell as it is shown: text, or number with uncertainty, without the unit of the column. */
  public String cell(TableRow row, Field column) {
    if (column.kind() != Field.Kind.NUMBER) {
      return row.texts().getOrDefault(column, "");
    }
    Quantity quantity = row.quantities().get(column);
    if (quantity == null) {
      return "";
    }
    if (row.shown().containsKey(column)) {
      return row.shown().get(column);
    }
    QuantityText text = QuantityText.of(quantity);
    String unit = text.unit().equals(column.unit()) ? "" : " " + text.unit();
    String interval =
        text.interval().isEmpty() || text.value().contains("±") ? "" : " (" + text.interval() + ")";
    return text.value() + unit + interval;
  }

  /** The heading of a column: label, and unit in parentheses. */
  public static String heading(Field column) {
    return column.unit().isEmpty() ? column.label() : column.label() + " (" + column.unit() + ")";
  }

  /**
   * The table with all digits: of each number its value and the ends of its 95 % interval, under
   * the headings {@code NAME (UNIT)}, {@code NAME low (UNIT)} and {@code NAME high (UNIT)}; lines
   * ended by CR LF as RFC 4180 asks. An empty cell is not known. A limit has its sign before the
   * number; of a range both ends stand in the cell, as {@code 1.82 – 2.75}.
   */
  public String csv() {
    StringBuilder text = new StringBuilder("name,source");
    for (Field column : columns) {
      text.append(',').append(quoted(title(column, "")));
      if (hasInterval(column)) {
        text.append(',').append(quoted(title(column, " low")));
        text.append(',').append(quoted(title(column, " high")));
      }
    }
    text.append(LINE_END);
    for (TableRow row : rows) {
      text.append(quoted(row.name())).append(',').append(quoted(row.source()));
      for (Field column : columns) {
        text.append(',');
        cells(text, row, column);
      }
      text.append(LINE_END);
    }
    return text.toString();
  }

  private void cells(StringBuilder text, TableRow row, Field column) {
    if (column.kind() != Field.Kind.NUMBER) {
      text.append(quoted(row.texts().getOrDefault(column, "")));
      return;
    }
    Quantity quantity = row.quantities().get(column);
    String shown = row.shown().getOrDefault(column, "");
    if (shown.startsWith("<") || shown.startsWith(">")) {
      text.append(shown.charAt(0)).append(number(quantity.value()));
    } else if (!shown.isEmpty()) {
      text.append(quoted(shown));
    } else {
      text.append(quantity == null ? "" : number(quantity.value()));
    }
    if (hasInterval(column)) {
      Optional<Interval> interval = quantity == null ? Optional.empty() : quantity.interval95();
      text.append(',').append(interval.map(i -> number(i.low())).orElse(""));
      text.append(',').append(interval.map(i -> number(i.high())).orElse(""));
    }
  }

  private boolean hasInterval(Field column) {
    return rows.stream()
        .map(row -> row.quantities().get(column))
        .anyMatch(quantity -> quantity != null && quantity.interval95().isPresent());
  }

  private static String title(Field column, String what) {
    String unit = column.unit().isEmpty() ? "" : " (" + column.unit() + ")";
    return column.name() + what + unit;
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  /** The table for a paper, as a LaTeX {@code tabular} with rules of the package booktabs. */
  public String latex() {
    StringBuilder text = new StringBuilder("% needs \\usepackage{booktabs}\n\\begin{tabular}{l");
    for (Field column : columns) {
      text.append(column.kind() == Field.Kind.NUMBER ? 'r' : 'l');
    }
    text.append("l}\n\\toprule\n ");
    for (Field column : columns) {
      text.append(" & ").append(LatexText.of(heading(column)));
    }
    text.append(" & Source \\\\\n\\midrule\n");
    for (TableRow row : rows) {
      text.append(LatexText.of(row.name()));
      for (Field column : columns) {
        String cell = cell(row, column);
        text.append(" & ")
            .append(column == Fields.COMPOSITION ? LatexText.formula(cell) : LatexText.of(cell));
      }
      text.append(" & ").append(LatexText.of(row.source())).append(" \\\\\n");
    }
    return text.append("\\bottomrule\n\\end{tabular}\n").toString();
  }
}
