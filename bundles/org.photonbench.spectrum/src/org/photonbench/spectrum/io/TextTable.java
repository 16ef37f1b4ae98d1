package org.photonbench.spectrum.io;

import java.util.Arrays;

/** A table of numbers as it is read line by line: first column the axis, the others one a frame. */
final class TextTable {
  private static final int START_ROWS = 1024;

  private final String name;
  private double[][] columns = new double[0][];
  private int rows;

  TextTable(String name) {
    this.name = name;
  }

  int rows() {
    return rows;
  }

  /**
   * Adds a line.
   *
   * @param cells texts of the numbers
   * @param line its number in the file, from 1
   */
  void add(String[] cells, int line) throws SpectrumFileException {
    begin(cells.length, line);
    for (int i = 0; i < cells.length; i++) {
      columns[i][rows] = number(cells[i], line);
    }
    rows++;
  }

  /**
   * Adds a line.
   *
   * @param cells its numbers
   * @param line its number in the file, from 1
   */
  void add(PlainNumbers cells, int line) throws SpectrumFileException {
    begin(cells.count(), line);
    for (int i = 0; i < columns.length; i++) {
      columns[i][rows] = cells.value(i);
    }
    rows++;
  }

  /** Makes room for a line. */
  private void begin(int cells, int line) throws SpectrumFileException {
    if (rows == 0) {
      if (cells < 2) {
        throw new SpectrumFileException(
            name
                + ", line "
                + line
                + ": a spectrum needs an axis and at least one column of values.");
      }
      // Wide tables begin with few rows, so that a damaged line does not ask for much memory.
      columns = new double[cells][Math.max(1, START_ROWS / cells)];
    } else if (cells != columns.length) {
      throw new SpectrumFileException(
          name
              + ", line "
              + line
              + ": "
              + cells
              + " numbers instead of "
              + columns.length
              + " as in the lines before; the file is cut off or damaged.");
    }
    if (rows == columns[0].length) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Arrays.copyOf(columns[i], 2 * rows);
      }
    }
  }

  private double number(String cell, int line) throws SpectrumFileException {
    double value;
    try {
      value = Double.parseDouble(cell.strip());
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!Double.isFinite(value)) {
      throw new SpectrumFileException(
          name + ", line " + line + ": \"" + cell.strip() + "\" is no finite number; correct it.");
    }
    return value;
  }

  /** The first column. */
  double[] axis() throws SpectrumFileException {
    if (rows == 0) {
      throw new SpectrumFileException(name + " has no line of numbers; it holds no spectrum.");
    }
    return Arrays.copyOf(columns[0], rows);
  }

  /** All columns, first index column. */
  double[][] columns() {
    double[][] copies = new double[columns.length][];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = Arrays.copyOf(columns[i], rows);
    }
    return copies;
  }

  /** The other columns. */
  double[][] frames() {
    double[][] frames = new double[columns.length - 1][];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = Arrays.copyOf(columns[i + 1], rows);
    }
    return frames;
  }
}
