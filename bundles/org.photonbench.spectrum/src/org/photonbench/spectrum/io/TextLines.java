package org.photonbench.spectrum.io;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text of header lines that begin with {@code #} and of lines of numbers between tabs, all of the
 * same length.
 *
 * @param name of the file, for messages
 * @param header without the sign and the space at the start
 * @param rows the numbers
 */
record TextLines(String name, List<String> header, List<double[]> rows) {
  private static final String COMMENT = "#";

  /** More numbers than any such file has; a larger one would not fit into memory. */
  private static final long MOST_NUMBERS = 50_000_000;

  static TextLines read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    List<String> header = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    long numbers = 0;
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith(COMMENT)) {
          header.add(line.substring(COMMENT.length()).strip());
        } else if (!line.isBlank()) {
          double[] row = row(line, name + ", line " + number);
          if (!rows.isEmpty() && row.length != rows.getFirst().length) {
            throw new SpectrumFileException(
                "%s, line %d: %d numbers are needed, %d found; take another copy of the file."
                    .formatted(name, number, rows.getFirst().length, row.length));
          }
          rows.add(row);
          numbers += row.length;
          if (numbers > MOST_NUMBERS) {
            throw new SpectrumFileException(name + " is too large to be shown; cut it into parts.");
          }
        }
      }
    } catch (CharacterCodingException e) {
      throw new SpectrumFileException(name + " is no text; take another copy of the file.", e);
    }
    if (rows.isEmpty()) {
      throw new SpectrumFileException(
          name + " ends after its header: it has no numbers. Take another copy of the file.");
    }
    return new TextLines(name, header, rows);
  }

  private static double[] row(String line, String where) throws SpectrumFileException {
    String[] cells = line.strip().split("\t");
    double[] row = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      row[i] = number(cells[i].strip(), where);
    }
    return row;
  }

  private static double number(String text, String where) throws SpectrumFileException {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new SpectrumFileException(
          where + ": '" + text + "' is no number; take another copy of the file.", e);
    }
  }

  /** What a header line says after its key. */
  Optional<String> entry(String key) {
    return header.stream()
        .filter(line -> line.startsWith(key + ":"))
        .map(line -> line.substring(key.length() + 1).strip())
        .findFirst();
  }

  /**
   * The numbers of a header line, each followed by the same unit, between commas.
   *
   * @throws SpectrumFileException if there are not so many
   */
  double[] entry(String key, String unit, int count) throws SpectrumFileException {
    String[] parts = entry(key).orElse("").split(",");
    if (parts.length == count) {
      double[] numbers = new double[count];
      for (int i = 0; i < count; i++) {
        String part = parts[i].strip();
        if (!part.endsWith(" " + unit)) {
          throw wrong(key, unit, count);
        }
        numbers[i] = number(part.substring(0, part.length() - unit.length() - 1), name);
      }
      return numbers;
    }
    throw wrong(key, unit, count);
  }

  private SpectrumFileException wrong(String key, String unit, int count) {
    return new SpectrumFileException(
        "%s: the header line '%s' must give %d in %s; take another copy of the file."
            .formatted(name, key, count, unit));
  }
}
