package org.photonbench.analysis.flid;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.photonbench.fit.special.ErrorFunction;

/**
 * How often lifetime and intensity lie where, on a grid: the points of every cell and their live
 * time as exact integers, and a density in which each point is a Gaussian of its own errors. Rows
 * are intensities, columns lifetimes, both from 0 on.
 */
final class FlidMap {
  /** A kernel ends at so many standard deviations. */
  private static final double REACH = 5;

  /** Share of the points that automatic axes may leave out at their end. */
  private static final double BEYOND = 0.002;

  private static final double MARGIN = 1.08;

  final int cells;

  /** End of the axis in seconds. */
  final double lifetimeEnd;

  /** End of the axis in counts per second. */
  final double intensityEnd;

  /** Points, row by row. */
  final long[] points;

  /** Their live ticks. */
  final long[] live;

  /** Weight of each cell by kernels; sums to that of all points less what lies beyond the axes. */
  final double[] density;

  /** Points whose cell is beyond the axes. */
  long beyond;

  private FlidMap(int cells, double lifetimeEnd, double intensityEnd) {
    this.cells = cells;
    this.lifetimeEnd = lifetimeEnd;
    this.intensityEnd = intensityEnd;
    points = new long[cells * cells];
    live = new long[cells * cells];
    density = new double[cells * cells];
  }

  /**
   * The map of the points that have a lifetime.
   *
   * @param tick seconds; live times of {@link #density} are in seconds
   */
  static FlidMap of(FlidPoints points, FlidSettings settings, double tick) {
    FlidMap map =
        new FlidMap(
            settings.cells(),
            end(points, points.lifetime, points.lifetimeSigma, settings.lifetimeAxis(), 1e-9),
            end(points, points.intensity, points.intensitySigma, settings.intensityAxis(), 1e3));
    Kernel column = new Kernel(map.cells, map.lifetimeEnd / map.cells);
    Kernel row = new Kernel(map.cells, map.intensityEnd / map.cells);
    for (int i = 0; i < points.size(); i++) {
      if (!points.isUsed(i)) {
        continue;
      }
      long ticks = points.table.live(i);
      map.count(points.lifetime[i], points.intensity[i], ticks);
      double weight = settings.weight() == FlidSettings.Weight.TIME ? ticks * tick : 1;
      column.place(points.lifetime[i], points.lifetimeSigma[i]);
      row.place(points.intensity[i], points.intensitySigma[i]);
      map.spread(column, row, weight);
    }
    return map;
  }

  private void count(double lifetime, double intensity, long ticks) {
    double column = Math.floor(lifetime / lifetimeEnd * cells);
    double row = Math.floor(intensity / intensityEnd * cells);
    if (column >= 0 && column < cells && row >= 0 && row < cells) {
      int cell = (int) row * cells + (int) column;
      points[cell]++;
      live[cell] += ticks;
    } else {
      beyond++;
    }
  }

  private void spread(Kernel column, Kernel row, double weight) {
    for (int r = row.first; r < row.end; r++) {
      double share = weight * row.share[r];
      int start = r * cells;
      for (int c = column.first; c < column.end; c++) {
        density[start + c] += share * column.share[c];
      }
    }
  }

  /** The end of an axis: behind nearly all points and their errors. */
  private static double end(
      FlidPoints points, double[] values, double[] sigmas, OptionalDouble given, double unit) {
    if (given.isPresent()) {
      return given.getAsDouble() * unit;
    }
    double[] upper = new double[values.length];
    int n = 0;
    for (int i = 0; i < values.length; i++) {
      if (points.isUsed(i)) {
        upper[n++] = values[i] + 2 * sigmas[i];
      }
    }
    if (n == 0) {
      return unit;
    }
    upper = Arrays.copyOf(upper, n);
    Arrays.sort(upper);
    return upper[n - 1 - (int) (BEYOND * n)] * MARGIN;
  }

  /** The normal distribution up to REACH, in even steps; linear between them to 1e-6. */
  private static final class Normal {
    private static final int STEPS_EACH = 256;
    private static final int HALF = (int) (REACH + 1) * STEPS_EACH;
    private static final double[] TABLE = new double[2 * HALF + 2];

    static {
      for (int i = 0; i < TABLE.length; i++) {
        TABLE[i] = ErrorFunction.normalCumulative((double) (i - HALF) / STEPS_EACH);
      }
    }

    static double below(double z) {
      double place = Math.clamp(z * STEPS_EACH + HALF, 0, 2 * HALF);
      int index = (int) place;
      return TABLE[index] + (place - index) * (TABLE[index + 1] - TABLE[index]);
    }
  }

  /** What of a Gaussian lies in each cell of one axis. */
  private static final class Kernel {
    final double[] share;
    int first;
    int end;
    private final double width;

    Kernel(int cells, double width) {
      share = new double[cells];
      this.width = width;
    }

    /** At least as wide as a cell, so that the map does not depend on where cells begin. */
    void place(double centre, double sigma) {
      double wide = Math.hypot(sigma, width);
      int cells = share.length;
      first = (int) Math.clamp(Math.floor((centre - REACH * wide) / width), 0, cells);
      end = (int) Math.clamp(Math.ceil((centre + REACH * wide) / width), first, cells);
      double before = Normal.below((first * width - centre) / wide);
      for (int i = first; i < end; i++) {
        double next = Normal.below(((i + 1) * width - centre) / wide);
        share[i] = next - before;
        before = next;
      }
    }
  }
}
