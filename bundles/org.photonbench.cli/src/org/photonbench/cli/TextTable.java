package org.photonbench.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Rows of cells, aligned for people; headings may stand between the rows. */
final class TextTable {
  private static final String GAP = "  ";

  private record Row(boolean heading, List<String> cells) {}

  private final String indent;
  private final Set<Integer> numbers;
  private final List<Row> rows = new ArrayList<>();

  /**
   * @param numbers columns whose cells are aligned at their right
   */
  TextTable(String indent, Integer... numbers) {
    this.indent = indent;
    this.numbers = Set.of(numbers);
  }

  void heading(String text) {
    rows.add(new Row(true, List.of(text)));
  }

  void row(String... cells) {
    rows.add(new Row(false, Arrays.asList(cells)));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  @Override
  public String toString() {
    int[] widths = new int[0];
    for (Row row : rows) {
      if (!row.heading()) {
        widths = Arrays.copyOf(widths, Math.max(widths.length, row.cells().size()));
        for (int i = 0; i < row.cells().size(); i++) {
          widths[i] = Math.max(widths[i], width(row.cells().get(i)));
        }
      }
    }
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      if (row.heading()) {
        text.append(indent).append(row.cells().getFirst()).append('\n');
      } else {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < row.cells().size(); i++) {
          String cell = row.cells().get(i);
          String space = " ".repeat(widths[i] - width(cell));
          line.append(i == 0 ? "" : GAP);
          line.append(numbers.contains(i) ? space + cell : cell + space);
        }
        text.append(line.toString().stripTrailing()).append('\n');
      }
    }
    return text.toString();
  }

  /** Columns on a terminal: marks that sit on the letter before them take none. */
  private static int width(String cell) {
    return (int)
        cell.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
