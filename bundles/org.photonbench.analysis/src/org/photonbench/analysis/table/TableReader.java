package org.photonbench.analysis.table;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables of numbers from text: columns divided by tabs, semicolons, commas or spaces; numbers
 * with a decimal point, or a decimal comma where commas do not divide. A line before the numbers
 * that has as many cells names the columns, each with its unit in parentheses or brackets or after
 * a slash: {@code Temperature (K)}, {@code Energy [eV]}, {@code Width / meV}. Lines that begin with
 * {@code #} or {@code %} are comments; the last of them before the numbers may be the header. An
 * empty cell is not known (NaN). A named column in which no cell is a number holds words, for
 * example names of files.
 */
public final class TableReader {
  private static final long LARGEST_FILE = 64L << 20;
  private static final int SHOWN = 40;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern UNIT_IN_BRACKETS =
      Pattern.compile("(.*?)\\s*(?:\\(([^()]*)\\)|\\[([^\\[\\]]*)\\])\\s*");
  private static final Pattern UNIT_AFTER_SLASH = Pattern.compile("(.*\\S)\\s+/\\s+(\\S+)\\s*");

  private TableReader() {}

  /**
   * Reads a file.
   *
   * @throws TableFormatException if it is no table of numbers
   */
  public static DataTable read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.isDirectory(file)) {
      throw new TableFormatException(file + " is a folder; give a file with a table.");
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (Files.size(file) > LARGEST_FILE) {
      throw new TableFormatException(
          name + " is larger than 64 MiB; a table of results is smaller. Is it a recording?");
    }
    try {
      return parse(Files.readString(file), name);
    } catch (CharacterCodingException e) {
      throw new TableFormatException(
          name + " is no text in UTF-8; save the table as text (CSV, UTF-8).");
    }
  }

  /**
   * Reads a text.
   *
   * @param name name of the table, for messages
   */
  public static DataTable parse(String text, String name) throws TableFormatException {
    List<Line> lines = new ArrayList<>();
    Line comment = null;
    int number = 0;
    for (String raw : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\\R", -1)) {
      number++;
      String line = raw.strip();
      if (line.startsWith("#") || line.startsWith("%")) {
        comment = lines.isEmpty() ? new Line(number, line.substring(1).strip()) : comment;
      } else if (!line.isEmpty()) {
        // Leading tabs are empty cells.
        lines.add(new Line(number, raw));
      }
    }
    if (lines.isEmpty()) {
      throw new TableFormatException(name + " has no table: there is no line with numbers.");
    }
    return new Layout(name, lines, comment).table();
  }

  private record Line(int number, String text) {}

  /** How the numbers of a text stand. */
  private static final class Layout {
    private final String name;
    private final List<Line> body;
    private final Line comment;
    private final char divider;
    private final boolean decimalComma;

    Layout(String name, List<Line> lines, Line comment) {
      this.name = name;
      this.comment = comment;
      divider = divider(lines);
      decimalComma = divider != ',' && lines.stream().noneMatch(line -> hasDecimalPoint(line));
      body = lines;
    }

    /** The first that all lines have; spaces if none has another. */
    private static char divider(List<Line> lines) {
      Line last = lines.getLast();
      for (char c : new char[] {'\t', ';'}) {
        if (last.text().indexOf(c) >= 0) {
          return c;
        }
      }
      int commas = commas(last.text());
      Line first = lines.getFirst();
      if (commas > 0 && commas == commas(first.text()) && isHeading(first)) {
        // Names of files may have spaces.
        return ',';
      }
      // "1,5 2,5" divides by spaces; "1,2" and "1, 2" by commas.
      boolean spaced = SPACES.split(last.text().strip()).length > 1;
      boolean afterCommaOnly = !last.text().strip().matches(".*[^,\\s]\\s+.*");
      return last.text().indexOf(',') >= 0 && (!spaced || afterCommaOnly) ? ',' : ' ';
    }

    /** Commas outside quotes. */
    private static int commas(String text) {
      return text.replaceAll("\"[^\"]*\"", "").replaceAll("[^,]", "").length();
    }

    private static boolean isHeading(Line line) {
      return line.text().chars().anyMatch(c -> Character.isLetter(c) && c != 'e' && c != 'E');
    }

    private static boolean hasDecimalPoint(Line line) {
      return line.text().matches(".*[0-9]\\.[0-9].*");
    }

    DataTable table() throws TableFormatException {
      List<String> first = cells(body.getFirst());
      boolean header = first.stream().anyMatch(cell -> !cell.isEmpty() && !isNumber(cell));
      int columns = cells(body.getLast()).size();
      List<String> titles = header ? first : titlesOfComment(columns);
      if (header && body.size() == 1) {
        throw new TableFormatException(
            name + ", line " + body.getFirst().number() + ": no numbers follow the header.");
      }
      if (header && titles.size() != columns) {
        throw new TableFormatException(
            name
                + ", line "
                + body.getFirst().number()
                + ": the header has "
                + titles.size()
                + " cells, the last line "
                + columns
                + ". Divide all lines in the same way.");
      }
      List<Line> rows = header ? body.subList(1, body.size()) : body;
      double[][] values = new double[columns][rows.size()];
      String[][] words = new String[columns][rows.size()];
      for (int r = 0; r < rows.size(); r++) {
        List<String> cells = cells(rows.get(r));
        if (cells.size() != columns) {
          throw new TableFormatException(
              at(rows.get(r), r)
                  + cells.size()
                  + " cells, but "
                  + columns
                  + " columns. Fill empty cells or divide by another sign.");
        }
        for (int c = 0; c < columns; c++) {
          words[c][r] = cells.get(c);
        }
      }
      boolean[] isText = new boolean[columns];
      int numbers = columns;
      for (int c = 0; c < columns; c++) {
        isText[c] = header && holdsWords(words[c]);
        numbers -= isText[c] ? 1 : 0;
      }
      for (int c = 0; c < columns; c++) {
        isText[c] &= numbers > 0;
        for (int r = 0; r < rows.size() && !isText[c]; r++) {
          values[c][r] = number(words[c][r], rows.get(r), c);
        }
      }
      return table(titles, values, words, isText);
    }

    /** Whether there are cells that hold something, and none of them is a number. */
    private boolean holdsWords(String[] cells) {
      return Arrays.stream(cells).anyMatch(cell -> !cell.isEmpty())
          && Arrays.stream(cells).noneMatch(cell -> !cell.isEmpty() && isNumber(cell));
    }

    private String at(Line line, int row) {
      return name + ", line " + line.number() + " (row " + (row + 1) + "): ";
    }

    private List<String> titlesOfComment(int columns) {
      if (comment != null) {
        List<String> titles = cells(comment);
        if (titles.size() == columns) {
          return titles;
        }
      }
      List<String> titles = new ArrayList<>();
      for (int c = 1; c <= columns; c++) {
        titles.add("column " + c);
      }
      return titles;
    }

    private DataTable table(
        List<String> titles, double[][] values, String[][] words, boolean[] isText) {
      List<DataColumn> columns = new ArrayList<>();
      List<TextColumn> texts = new ArrayList<>();
      Set<String> used = new LinkedHashSet<>();
      for (int c = 0; c < values.length; c++) {
        String title = titles.get(c).strip();
        String unit = "";
        Matcher brackets = UNIT_IN_BRACKETS.matcher(title);
        Matcher slash = UNIT_AFTER_SLASH.matcher(title);
        if (brackets.matches() && !brackets.group(1).isEmpty()) {
          title = brackets.group(1);
          unit = brackets.group(2) == null ? brackets.group(3) : brackets.group(2);
        } else if (slash.matches()) {
          title = slash.group(1);
          unit = slash.group(2);
        }
        title = title.isEmpty() ? "column " + (c + 1) : title;
        String unique = title;
        for (int i = 2; !used.add(unique); i++) {
          unique = title + " " + i;
        }
        if (isText[c]) {
          texts.add(new TextColumn(unique, List.of(words[c])));
        } else {
          columns.add(new DataColumn(unique, unit.strip(), values[c]));
        }
      }
      return new DataTable(name, columns, texts);
    }

    private List<String> cells(Line line) {
      List<String> cells = new ArrayList<>();
      if (divider == ' ') {
        // A unit belongs to the name before it.
        for (String word : SPACES.split(line.text().strip())) {
          if (!cells.isEmpty() && (word.startsWith("(") || word.startsWith("["))) {
            cells.set(cells.size() - 1, cells.getLast() + " " + word);
          } else {
            cells.add(word);
          }
        }
        return cells;
      }
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (char c : line.text().toCharArray()) {
        if (c == '"') {
          quoted = !quoted;
        } else if (c == divider && !quoted) {
          cells.add(cell.toString().strip());
          cell.setLength(0);
        } else {
          cell.append(c);
        }
      }
      cells.add(cell.toString().strip());
      return cells;
    }

    private boolean isNumber(String cell) {
      try {
        Double.parseDouble(plain(cell));
        return true;
      } catch (NumberFormatException e) {
        return false;
      }
    }

    private String plain(String cell) {
      String number = cell.replace('\u2212', '-');
      // Java would take 1d and 1f for numbers.
      if (!number.isEmpty()
          && Character.isLetter(number.charAt(number.length() - 1))
          && !number.equalsIgnoreCase("nan")) {
        return "x";
      }
      number = number.equalsIgnoreCase("nan") ? "NaN" : number;
      return decimalComma ? number.replace(',', '.') : number;
    }

    private double number(String cell, Line line, int column) throws TableFormatException {
      if (cell.isEmpty()) {
        return Double.NaN;
      }
      double value;
      try {
        value = Double.parseDouble(plain(cell));
      } catch (NumberFormatException e) {
        value = Double.POSITIVE_INFINITY;
      }
      if (Double.isInfinite(value)) {
        throw new TableFormatException(
            name
                + ", line "
                + line.number()
                + ", column "
                + (column + 1)
                + ": '"
                + (cell.length() > SHOWN ? cell.substring(0, SHOWN) + "\u2026" : cell)
                + "' is no number. Correct it, or leave the cell empty.");
      }
      return value;
    }
  }
}
