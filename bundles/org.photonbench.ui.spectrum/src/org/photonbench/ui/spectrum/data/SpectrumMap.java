package org.photonbench.ui.spectrum.data;

import java.util.Arrays;
import java.util.Optional;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Layer.Map.Extent;
import org.photonbench.spectrum.FrameColumn;
import org.photonbench.spectrum.SpectralAxis;
import org.photonbench.spectrum.SpectrumSeries;

/** Frames one above the other, on a regular grid. */
final class SpectrumMap {
  /** Widths of bins that differ by less than this share can be drawn as a regular grid. */
  private static final double EVEN = 1e-3;

  /** Where the colours of a map end if its largest values lie far beyond. */
  private static final double QUANTILE = 0.998;

  private static final double OUTLYING = 1.5;

  /** So many values tell where colours end. */
  private static final int SAMPLES = 100_000;

  private SpectrumMap() {}

  /** Whether the bins are those of a regular grid. */
  static boolean isEven(SpectralAxis axis) {
    double width = (axis.edge(axis.size()) - axis.edge(0)) / axis.size();
    for (int i = 0; i <= axis.size(); i++) {
      if (!(Math.abs(axis.edge(i) - axis.edge(0) - i * width) <= EVEN * Math.abs(width))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The signal per unit of the axis on a regular grid of as many cells: each cell has the mean over
   * its width, so that the integral stays.
   *
   * @param edges rising
   * @param values of the bins between them
   */
  static double[] densityOnGrid(double[] edges, double[] values) {
    int cells = values.length;
    double from = edges[0];
    double width = (edges[cells] - from) / cells;
    double[] grid = new double[cells];
    int cell = 0;
    for (int bin = 0; bin < cells; bin++) {
      double density = values[bin] / (edges[bin + 1] - edges[bin]);
      double low = edges[bin];
      while (low < edges[bin + 1] && cell < cells) {
        double end = cell == cells - 1 ? edges[cells] : from + (cell + 1) * width;
        double high = Math.min(edges[bin + 1], end);
        grid[cell] += density * Math.max(0, high - low) / width;
        low = high;
        if (high >= end) {
          cell++;
        }
      }
    }
    return grid;
  }

  /** Times of the frames if they have even steps, half a step beyond the first and the last. */
  static Optional<Extent> times(SpectrumSeries series) {
    double[] times = series.column(FrameColumn.TIME).map(FrameColumn::values).orElse(new double[0]);
    if (times.length < 2) {
      return Optional.empty();
    }
    double step = (times[times.length - 1] - times[0]) / (times.length - 1);
    for (int i = 0; i < times.length; i++) {
      if (!(step > 0) || !(Math.abs(times[i] - times[0] - i * step) <= step / 2)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Extent(times[0] - step / 2, times[times.length - 1] + step / 2));
  }

  /** Neither a cosmic ray nor the offset of a camera may take all colours for itself. */
  static Axis colours(double[][] rows, Axis axis, boolean hasOffset) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    long count = 0;
    for (double[] row : rows) {
      for (double value : row) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      count += row.length;
    }
    double[] some = new double[(int) Math.min(count, SAMPLES)];
    int columns = rows[0].length;
    for (int i = 0; i < some.length; i++) {
      long at = i * count / some.length;
      some[i] = rows[(int) (at / columns)][(int) (at % columns)];
    }
    Arrays.sort(some);
    double most = some[(int) (QUANTILE * (some.length - 1))];
    boolean cut = high - low > OUTLYING * (most - low) && most > low;
    return cut || hasOffset && high > low ? axis.withRange(low, cut ? most : high) : axis;
  }
}
