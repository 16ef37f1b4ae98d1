package org.photonbench.figure.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;

/**
 * The numbers of a figure as comma-separated values (RFC 4180): a header line, then the columns of
 * all layers side by side. A column that is shorter than others ends in empty fields.
 *
 * <p>Numbers have a decimal point and all digits that a double needs to be read back exactly; whole
 * numbers are written as such, missing ones as {@code NaN}.
 */
public final class FigureTable {
  private static final String LINE_END = "\r\n";

  /** Above this, not every whole number is a double, so that digits would pretend to be exact. */
  private static final double LARGEST_WHOLE = 1L << 53;

  private FigureTable() {}

  private record Column(String header, double[] values) {}

  /** Writes the table. It streams, so that the table may be larger than memory. */
  public static void write(Figure figure, Appendable out) throws IOException {
    List<Column> columns = columns(figure);
    int rows = 0;
    for (int i = 0; i < columns.size(); i++) {
      out.append(i == 0 ? "" : ",").append(field(columns.get(i).header));
      rows = Math.max(rows, columns.get(i).values.length);
    }
    out.append(LINE_END);
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < columns.size(); i++) {
        double[] values = columns.get(i).values;
        out.append(i == 0 ? "" : ",").append(row < values.length ? number(values[row]) : "");
      }
      out.append(LINE_END);
    }
  }

  private static List<Column> columns(Figure figure) {
    List<Column> columns = new ArrayList<>();
    Axis x = figure.x();
    Axis y = figure.y();
    int index = 0;
    for (Layer layer : figure.layers()) {
      index++;
      String name = layer.label().isEmpty() ? "layer " + index : layer.label();
      switch (layer) {
        case Layer.Points p -> {
          columns.add(column(name, "", x, p.x()));
          columns.add(column(name, "", y, p.y()));
          // Bars of another share say so in the name of the layer.
          String bar = name.contains("%") ? "error bar, " : "68.27 % error bar, ";
          if (p.hasHorizontalBars()) {
            columns.add(column(name, "left end of " + bar, x, p.left()));
            columns.add(column(name, "right end of " + bar, x, p.right()));
          }
          if (p.hasBars()) {
            columns.add(column(name, "lower end of " + bar, y, p.low()));
            columns.add(column(name, "upper end of " + bar, y, p.high()));
          }
        }
        case Layer.Steps s -> {
          columns.add(column(name, "bin edges, ", x, s.edges()));
          columns.add(column(name, "", y, s.y()));
        }
        case Layer.Line l -> {
          columns.add(column(name, "", x, l.x()));
          columns.add(column(name, "", y, l.y()));
        }
        case Layer.Band b -> {
          columns.add(column(name, "", x, b.x()));
          columns.add(column(name, "lower end, ", y, b.low()));
          columns.add(column(name, "upper end, ", y, b.high()));
        }
        case Layer.Map m -> addMap(columns, name, x, y, m);
        case Layer.Rule r ->
            columns.add(column(name, "", r.vertical() ? x : y, new double[] {r.position()}));
      }
    }
    return columns;
  }

  /** A line for each cell, row by row: where its middle is, and its value. */
  private static void addMap(List<Column> columns, String name, Axis x, Axis y, Layer.Map map) {
    int size = map.rows() * map.columns();
    double[] atX = new double[size];
    double[] atY = new double[size];
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      int row = i / map.columns();
      int column = i % map.columns();
      atX[i] = map.x().middle(column, map.columns());
      atY[i] = map.y().middle(row, map.rows());
      values[i] = map.values()[row][column];
    }
    columns.add(column(name, "", x, atX));
    columns.add(column(name, "", y, atY));
    columns.add(column(name, "", map.quantity(), values));
  }

  private static Column column(String layer, String what, Axis axis, double[] values) {
    return new Column(layer + ": " + what + axis.title(), values);
  }

  private static String field(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }
}
