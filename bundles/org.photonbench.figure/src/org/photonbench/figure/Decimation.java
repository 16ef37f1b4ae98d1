package org.photonbench.figure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Thins out layers to what pixels can show, so that ten million points are as fluid as a thousand.
 *
 * <p>Of each column of pixels the first, lowest, highest and last vertex are kept, so that the line
 * through them covers exactly the same pixels. Nothing is averaged: a single high count stays.
 */
public final class Decimation {
  private Decimation() {}

  /**
   * Vertices of a line in axis units; a NaN in {@code y} is a gap.
   *
   * @param x ascending if the input was
   * @param y as long as {@code x}
   */
  public record Vertices(double[] x, double[] y) {}

  /** Ends of the bars of each column of pixels, in axis units; all arrays are equally long. */
  public record Bars(double[] x, double[] low, double[] high) {}

  /**
   * A line, thinned out.
   *
   * @param x positions; when they do not ascend the line is returned as it is
   * @param y values, NaN for gaps
   * @param range the horizontal view; one vertex beyond each end is kept, so that the line runs out
   *     of the view
   * @param columns width of the view in pixels
   */
  public static Vertices line(double[] x, double[] y, AxisRange range, int columns) {
    return reduce(
        new Source() {
          @Override
          public int size() {
            return x.length;
          }

          @Override
          public double x(int index) {
            return x[index];
          }

          @Override
          public double y(int index) {
            return y[index];
          }
        },
        range,
        columns);
  }

  /**
   * The outline of a histogram, thinned out.
   *
   * @param edges bin edges, one more than {@code y}
   */
  public static Vertices steps(double[] edges, double[] y, AxisRange range, int columns) {
    return reduce(
        new Source() {
          @Override
          public int size() {
            return 2 * y.length;
          }

          @Override
          public double x(int index) {
            return edges[(index + 1) / 2];
          }

          @Override
          public double y(int index) {
            return y[index / 2];
          }
        },
        range,
        columns);
  }

  /**
   * Which points to draw: one for each cell that has any. Points outside the view and points
   * without a number are left out.
   *
   * @param columns cells across
   * @param rows cells down
   * @return indices, ascending
   */
  public static int[] points(
      double[] x, double[] y, AxisRange xRange, AxisRange yRange, int columns, int rows) {
    BitSet taken = new BitSet();
    int[] kept = new int[Math.min(x.length, 1024)];
    int count = 0;
    for (int i = 0; i < x.length; i++) {
      if (xRange.contains(x[i]) && yRange.contains(y[i])) {
        int column = cell(xRange.fraction(x[i]), columns);
        int row = cell(yRange.fraction(y[i]), rows);
        int cell = row * columns + column;
        if (!taken.get(cell)) {
          taken.set(cell);
          if (count == kept.length) {
            kept = Arrays.copyOf(kept, 2 * count);
          }
          kept[count++] = i;
        }
      }
    }
    return Arrays.copyOf(kept, count);
  }

  /**
   * Error bars, joined to one for each column of pixels: from the lowest lower end to the highest
   * upper end.
   */
  public static Bars bars(double[] x, double[] low, double[] high, AxisRange range, int columns) {
    double[] lowest = new double[columns];
    double[] highest = new double[columns];
    Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    Arrays.fill(highest, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < x.length; i++) {
      if (range.contains(x[i]) && low[i] <= high[i]) {
        int column = cell(range.fraction(x[i]), columns);
        lowest[column] = Math.min(lowest[column], low[i]);
        highest[column] = Math.max(highest[column], high[i]);
      }
    }
    double[] at = new double[columns];
    int count = 0;
    for (int column = 0; column < columns; column++) {
      if (lowest[column] <= highest[column]) {
        at[count] = range.value((column + 0.5) / columns);
        lowest[count] = lowest[column];
        highest[count] = highest[column];
        count++;
      }
    }
    return new Bars(
        Arrays.copyOf(at, count), Arrays.copyOf(lowest, count), Arrays.copyOf(highest, count));
  }

  private static int cell(double fraction, int cells) {
    return Math.clamp((long) (fraction * cells), 0, cells - 1);
  }

  private interface Source {
    int size();

    double x(int index);

    double y(int index);
  }

  private static Vertices reduce(Source source, AxisRange range, int columns) {
    int size = source.size();
    Output output = new Output(source, Math.min(size, 4 * columns + 16));
    if (!ascends(source)) {
      for (int i = 0; i < size; i++) {
        output.add(i);
      }
      return output.vertices();
    }
    int from = Math.max(0, lowerBound(source, range.min()) - 1);
    int to = Math.min(size, upperBound(source, range.max()) + 1);
    if (to - from <= 4L * columns) {
      for (int i = from; i < to; i++) {
        output.add(i);
      }
      return output.vertices();
    }
    int i = from;
    // What lies before the view is the one vertex kept to run out of it.
    while (i < to && source.x(i) < range.min()) {
      output.add(i++);
    }
    for (int column = 1; column <= columns && i < to; column++) {
      double end =
          column == columns ? Math.nextUp(range.max()) : range.value((double) column / columns);
      int first = i;
      while (i < to && source.x(i) < end) {
        i++;
      }
      output.addColumn(first, i);
    }
    while (i < to) {
      output.add(i++);
    }
    return output.vertices();
  }

  private static boolean ascends(Source source) {
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < source.size(); i++) {
      double x = source.x(i);
      if (!(x >= before)) {
        return false;
      }
      before = x;
    }
    return true;
  }

  /** First vertex at or after a position. */
  private static int lowerBound(Source source, double x) {
    int low = 0;
    int high = source.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (source.x(middle) < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** First vertex after a position. */
  private static int upperBound(Source source, double x) {
    int low = 0;
    int high = source.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (source.x(middle) <= x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static final class Output {
    private final Source source;
    private double[] x;
    private double[] y;
    private int count;

    Output(Source source, int capacity) {
      this.source = source;
      x = new double[Math.max(4, capacity)];
      y = new double[x.length];
    }

    void add(int index) {
      if (count == x.length) {
        x = Arrays.copyOf(x, 2 * count);
        y = Arrays.copyOf(y, 2 * count);
      }
      x[count] = source.x(index);
      y[count++] = source.y(index);
    }

    /** The runs of a column between gaps, each as its first, lowest, highest and last vertex. */
    void addColumn(int from, int to) {
      int i = from;
      while (i < to) {
        if (Double.isNaN(source.y(i))) {
          // One gap is as good as many.
          if (count == 0 || !Double.isNaN(y[count - 1])) {
            add(i);
          }
          i++;
          continue;
        }
        int first = i;
        int lowest = i;
        int highest = i;
        double low = source.y(i);
        double high = low;
        i++;
        for (; i < to; i++) {
          double value = source.y(i);
          if (Double.isNaN(value)) {
            break;
          }
          if (value < low) {
            low = value;
            lowest = i;
          }
          if (value > high) {
            high = value;
            highest = i;
          }
        }
        int last = i - 1;
        int early = Math.min(lowest, highest);
        int late = Math.max(lowest, highest);
        add(first);
        if (early > first) {
          add(early);
        }
        if (late > early) {
          add(late);
        }
        if (last > late) {
          add(last);
        }
      }
    }

    Vertices vertices() {
      return new Vertices(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }
  }
}
