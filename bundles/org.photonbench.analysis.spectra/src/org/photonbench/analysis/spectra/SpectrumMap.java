package org.photonbench.analysis.spectra;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Findings;
import org.photonbench.spectrum.SpectrumSeries;

/**
 * A series as a map on even steps of its condition and of the position, as signal per unit of the
 * position: for figures. Where the conditions are uneven it says so. Frames are read one by one.
 */
final class SpectrumMap {
  /**
   * Curve: condition, position, signal density, spectra averaged; one row a cell, the position
   * running faster.
   */
  static final String MAP = "map";

  /** Column: how many spectra a step of the condition has. */
  static final String SPECTRA = "spectra";

  private static final int MOST_ROWS = 256;
  private static final int MOST_COLUMNS = 240;

  private SpectrumMap() {}

  static void report(
      SpectrumSeries series,
      double[] condition,
      String name,
      String unit,
      LineAxis axis,
      Signal signal,
      Findings out) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : condition) {
      if (Double.isFinite(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    int distinct = (int) Arrays.stream(condition).filter(Double::isFinite).distinct().count();
    int columns = Math.min(MOST_COLUMNS, distinct);
    int rows = Math.min(MOST_ROWS, axis.end() - axis.first());
    if (!(high > low) || columns < 2 || rows < 2) {
      return;
    }
    double[][] sum = new double[columns][rows];
    int[] count = new int[columns];
    double from = axis.lowest();
    double span = axis.highest() - from;
    for (int f = 0; f < series.size(); f++) {
      if (!Double.isFinite(condition[f])) {
        continue;
      }
      int column =
          (int)
              Math.min(
                  columns - 1L, Math.round((columns - 1) * (condition[f] - low) / (high - low)));
      double[] y;
      try {
        y = signal.values(series.frame(f));
      } catch (UncheckedIOException e) {
        // A frame that cannot be read is missing in the map too.
        continue;
      }
      add(y, axis, from, span, sum[column]);
      count[column]++;
    }
    List<Double> x = new ArrayList<>();
    List<Double> p = new ArrayList<>();
    List<Double> v = new ArrayList<>();
    List<Long> spectra = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      // Uneven conditions leave columns empty: those take the nearest frames.
      int last = nearest(count, c);
      for (int r = 0; r < rows; r++) {
        x.add(low + (high - low) * c / (columns - 1));
        p.add(from + span * (r + 0.5) / rows);
        v.add(sum[last][r] / count[last]);
        spectra.add((long) count[c]);
      }
    }
    out.add(
        new Curve(
            MAP,
            "Spectra as a map",
            List.of(
                new Column.Doubles("condition", name, unit, array(x)),
                new Column.Doubles(
                    "position",
                    axis.energies() ? "Photon energy" : "Pixel",
                    axis.energies() ? "eV" : "",
                    array(p)),
                new Column.Doubles(
                    "density",
                    "Signal density",
                    signal.unit() + (axis.energies() ? "/meV" : "/pixel"),
                    array(v)),
                new Column.Longs(
                    SPECTRA,
                    "Spectra averaged; 0: the nearest ones are shown",
                    "",
                    spectra.stream().mapToLong(Long::longValue).toArray()))));
    sayUneven(name, count, out);
  }

  private static void sayUneven(String name, int[] count, Findings out) {
    long empty = Arrays.stream(count).filter(n -> n == 0).count();
    if (empty > 0) {
      out.note(
          ("%s has uneven steps: of the %d even steps of the map %d have no spectrum and show the"
                  + " nearest one; up to %d spectra are averaged in a step.")
              .formatted(name, count.length, empty, Arrays.stream(count).max().orElse(0)));
    }
  }

  private static int nearest(int[] count, int column) {
    for (int away = 0; away < count.length; away++) {
      if (column - away >= 0 && count[column - away] > 0) {
        return column - away;
      }
      if (column + away < count.length && count[column + away] > 0) {
        return column + away;
      }
    }
    return column;
  }

  /** Signal per unit of width, each row the mean over the bins or parts of bins in it. */
  private static void add(double[] y, LineAxis axis, double from, double span, double[] row) {
    int rows = row.length;
    double[] signal = new double[rows];
    double[] covered = new double[rows];
    for (int i = axis.first(); i < axis.end(); i++) {
      double half = axis.width()[i] / 2;
      double density = y[i] / axis.width()[i] * axis.perWidth();
      double begin = Math.clamp((axis.centre()[i] - half - from) / span, 0, 1) * rows;
      double end = Math.clamp((axis.centre()[i] + half - from) / span, 0, 1) * rows;
      for (int r = (int) begin; r < rows && r < end; r++) {
        double part = Math.min(end, r + 1) - Math.max(begin, r);
        if (part > 0) {
          signal[r] += density * part;
          covered[r] += part;
        }
      }
    }
    for (int r = 0; r < rows; r++) {
      row[r] += signal[r] / covered[r];
    }
  }

  private static double[] array(List<Double> list) {
    return list.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
