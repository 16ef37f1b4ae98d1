package org.photonbench.analysis.series;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.analysis.table.TableFormatException;

/**
 * Reads the table of a series: text with a header line; columns divided by commas, semicolons or
 * tabs, cells in quotes where they hold one. The column {@code file} or {@code recording} names the
 * measurements, relative to the table; every other column is a condition. The unit of a condition
 * stands in the header in parentheses, {@code power (W/cm2)}, or behind each number, {@code 3.5
 * W/cm2}.
 */
public final class SeriesReader {
  /** Name of the table in the folder of a series. */
  public static final String TABLE = "series.csv";

  private static final Set<String> FILE_COLUMNS = Set.of("file", "recording", "path");
  private static final int MAX_ROWS = 100_000;
  private static final long LARGEST_FILE = 16L << 20;
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d+)?)\\s*(\\S.*)?");
  private static final Pattern NAME_AND_UNIT =
      Pattern.compile("(.*?)\\s*(?:\\(([^()]*)\\)|\\[([^\\[\\]]*)\\])\\s*");
  private static final Pattern SUBSCRIPT = Pattern.compile("\\[\\d+\\]");

  private SeriesReader() {}

  /** Whether a path is a table of a series, or a folder that holds one; quick. */
  public static boolean accepts(Path input) {
    Path table = table(input);
    if (!Files.isRegularFile(table)) {
      return false;
    }
    try (BufferedReader reader = Files.newBufferedReader(table)) {
      if (Files.size(table) > LARGEST_FILE) {
        return false;
      }
      String header = reader.readLine();
      return header != null && fileColumn(cells(withoutMark(header), divider(header))) >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** The table itself, or the one that a folder holds. */
  public static Path table(Path input) {
    return Files.isDirectory(input) ? input.resolve(TABLE) : input;
  }

  /**
   * Reads a table.
   *
   * @throws TableFormatException if it is none, or a measurement that it names is not there
   */
  public static MeasurementSeries read(Path table) throws IOException {
    if (!Files.exists(table)) {
      throw new TableFormatException(
          table
              + " is not there. A series is a folder with a table "
              + TABLE
              + " whose column 'file' names the measurements and whose other columns tell their"
              + " conditions.");
    }
    if (Files.isDirectory(table) || Files.size(table) > LARGEST_FILE) {
      throw new TableFormatException(table + " is no table of a series.");
    }
    List<String> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(table)) {
        if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
          lines.add(lines.isEmpty() ? withoutMark(line) : line);
        }
      }
    } catch (CharacterCodingException e) {
      throw new TableFormatException(
          table + " is no text in UTF-8; save the table as text (CSV, UTF-8).");
    }
    if (lines.size() < 2 || lines.size() > MAX_ROWS) {
      throw new TableFormatException(
          table
              + " has "
              + Math.max(0, lines.size() - 1)
              + " measurements; from 1 to "
              + MAX_ROWS
              + " can be read, below a line with the names of the columns.");
    }
    char divider = divider(lines.getFirst());
    List<String> header = cells(lines.getFirst(), divider);
    int file = fileColumn(header);
    if (file < 0) {
      throw new TableFormatException(
          table
              + " has no column 'file' or 'recording' that names the measurements. It has: "
              + String.join(", ", header)
              + ".");
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      List<String> row = cells(lines.get(i), divider);
      if (row.size() != header.size()) {
        throw new TableFormatException(
            table
                + ": measurement "
                + i
                + " has "
                + row.size()
                + " cells, the header "
                + header.size()
                + ".");
      }
      rows.add(row);
    }
    List<Condition> conditions = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      if (column != file) {
        int c = column;
        conditions.add(
            condition(table, header.get(c), rows.stream().map(row -> row.get(c)).toList()));
      }
    }
    return new MeasurementSeries(table, conditions, files(table, rows, file));
  }

  private static List<Path> files(Path table, List<List<String>> rows, int column)
      throws TableFormatException {
    Path folder = table.toAbsolutePath().normalize().getParent();
    List<Path> files = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    List<String> missing = new ArrayList<>();
    for (List<String> row : rows) {
      String name = row.get(column);
      try {
        Path path = folder.resolve(name).normalize();
        if (name.isEmpty() || !Files.exists(path)) {
          missing.add(name.isEmpty() ? "an empty name" : name);
        } else if (!seen.add(path)) {
          throw new TableFormatException(table + " names " + name + " twice.");
        }
        files.add(path);
      } catch (InvalidPathException e) {
        throw new TableFormatException(table + " names '" + name + "', which is no file name.");
      }
    }
    if (files.size() == missing.size()) {
      throw new TableFormatException(
          "None of the "
              + files.size()
              + " measurements that "
              + table
              + " names is there. They are looked for relative to the table.");
    }
    return files;
  }

  private static Condition condition(Path table, String heading, List<String> texts)
      throws TableFormatException {
    Matcher named = NAME_AND_UNIT.matcher(heading);
    // The "[2]" of a field such as optics[2].delay is no unit.
    boolean hasUnit = named.matches() && !SUBSCRIPT.matcher(heading).find();
    String name = hasUnit ? named.group(1) : heading;
    String unit = !hasUnit ? "" : named.group(2) != null ? named.group(2) : named.group(3);
    double[] values = new double[texts.size()];
    Arrays.fill(values, Double.NaN);
    for (int i = 0; i < values.length; i++) {
      Matcher number = NUMBER.matcher(texts.get(i));
      if (number.matches()) {
        String own = number.group(2) == null ? "" : number.group(2).strip();
        if (!own.isEmpty() && unit.isEmpty() && i == 0) {
          unit = own;
        }
        if (!own.isEmpty() && !own.equals(unit)) {
          throw new TableFormatException(
              table
                  + ": the column '"
                  + name
                  + "' has values in "
                  + unit
                  + " and in "
                  + own
                  + ". Write all in one unit.");
        }
        values[i] = Double.parseDouble(number.group(1).replace(',', '.'));
      }
    }
    return new Condition(name, unit, texts, values);
  }

  private static int fileColumn(List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      if (FILE_COLUMNS.contains(header.get(i).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutMark(String line) {
    return line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static char divider(String header) {
    return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
  }

  private static List<String> cells(String line, char divider) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
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
}
