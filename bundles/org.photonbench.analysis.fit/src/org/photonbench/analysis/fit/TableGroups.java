package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.analysis.table.TextColumn;

/**
 * Divides the rows of a table into data sets by the cells of a column: rows with the same word, or
 * with numbers alike to six digits, are one.
 */
final class TableGroups {
  /** Every group can bring as many parameters as the model has. */
  private static final int MOST = 50;

  private static final int DIGITS = 6;

  /**
   * Rows that are one data set.
   *
   * @param name for people, and before the names of its parameters
   */
  record Group(String name, int[] rows) {}

  private final DataTable table;
  private final DataColumn numbers;
  private final TextColumn words;

  private TableGroups(DataTable table, DataColumn numbers, TextColumn words) {
    this.table = table;
    this.numbers = numbers;
    this.words = words;
  }

  /** Without a column all rows are one group. */
  static TableGroups of(DataTable table, String column) throws AnalysisException {
    if (column == null) {
      return new TableGroups(table, null, null);
    }
    for (TextColumn text : table.texts()) {
      if (text.name().equalsIgnoreCase(column.strip())) {
        return new TableGroups(table, null, text);
      }
    }
    return new TableGroups(table, table.column(column), null);
  }

  boolean isBy(DataColumn column) {
    return column == numbers;
  }

  /** Whether the cell that says the group is empty. */
  boolean isMissing(int row) {
    return numbers != null && Double.isNaN(numbers.values()[row])
        || words != null && words.cells().get(row).isBlank();
  }

  /**
   * The groups of the rows that are fitted: numbers in their order, words in that of the table.
   *
   * @param rows rows none of which {@link #isMissing}
   * @param whole name of the group where there is only one
   */
  List<Group> divide(int[] rows, String whole) throws AnalysisException {
    if (numbers == null && words == null) {
      return List.of(new Group(whole, rows));
    }
    Map<String, List<Integer>> byName = new LinkedHashMap<>();
    if (numbers != null) {
      Map<Double, List<Integer>> byNumber = new TreeMap<>();
      for (int row : rows) {
        byNumber.computeIfAbsent(numbers.values()[row], v -> new ArrayList<>()).add(row);
      }
      byNumber.forEach(
          (value, own) -> byName.computeIfAbsent(name(value), n -> new ArrayList<>()).addAll(own));
    } else {
      for (int row : rows) {
        byName.computeIfAbsent(plain(words.cells().get(row)), n -> new ArrayList<>()).add(row);
      }
    }
    if (byName.size() > MOST) {
      throw new AnalysisException(
          table.name()
              + " has "
              + byName.size()
              + " groups by "
              + (numbers != null ? numbers.name() : words.name())
              + "; at most "
              + MOST
              + " are fitted together. Choose another Settings > Columns > Groups.");
    }
    List<Group> groups = new ArrayList<>();
    byName.forEach((name, own) ->
        groups.add(new Group(name, own.stream().sorted().mapToInt(i -> i).toArray())));
    return groups;
  }

  private String name(double value) {
    String unit = numbers.unit().equals("1") ? "" : numbers.unit();
    return SentenceNumber.text(value, DIGITS) + (unit.isEmpty() ? "" : " " + plain(unit));
  }

  /** Without what divides the entries of a setting. */
  private static String plain(String text) {
    return text.strip().replaceAll("[,;=]+", " ");
  }
}
