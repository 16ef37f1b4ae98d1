package org.photonbench.fit.model;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.photonbench.fit.Abscissa;

/**
 * Plain features of data, from which models take start values: level, peak, area, rise. The entries
 * are used in the order of their position.
 */
public final class DataShape {
  private final double[] x;
  private final double[] width;
  private final double[] y;

  /**
   * @param y one entry per point or bin
   */
  public DataShape(Abscissa abscissa, double[] y) {
    if (y.length != abscissa.size()) {
      throw new IllegalArgumentException(
          "got " + y.length + " data for " + abscissa.size() + " points");
    }
    Integer[] order = new Integer[y.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (i, j) -> Double.compare(abscissa.centre(i), abscissa.centre(j)));
    this.x = new double[y.length];
    this.width = new double[y.length];
    this.y = new double[y.length];
    for (int i = 0; i < order.length; i++) {
      this.x[i] = abscissa.centre(order[i]);
      this.y[i] = y[order[i]];
      this.width[i] = abscissa.width(order[i]);
    }
    if (!abscissa.binned()) {
      for (int i = 0; i < order.length; i++) {
        int next = Math.min(i + 1, order.length - 1);
        int last = Math.max(i - 1, 0);
        width[i] = next == last ? 1 : (x[next] - x[last]) / (next - last);
      }
    }
  }

  /** The same data per unit of x, for models whose bins are integrals. */
  public DataShape density(Abscissa abscissa) {
    double[] density = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      density[i] = abscissa.binned() ? y[i] / width[i] : y[i];
    }
    return new DataShape(x, width, density);
  }

  private DataShape(double[] x, double[] width, double[] y) {
    this.x = x;
    this.width = width;
    this.y = y;
  }

  /** Smallest position. */
  public double first() {
    return x[0];
  }

  /** Largest position. */
  public double last() {
    return x[x.length - 1];
  }

  /**
   * A straight line of least squares.
   *
   * @param centre mean position
   * @param value value of the line there
   * @param slope change of value over change of position
   */
  public record Line(double centre, double value, double slope) {}

  /** The line through the data. */
  public Line line() {
    return line(x, y);
  }

  /** The line through the logarithms of positions and values; without those not above 0. */
  public Line logarithmicLine() {
    int[] rows = IntStream.range(0, x.length).filter(i -> x[i] > 0 && y[i] > 0).toArray();
    return line(
        Arrays.stream(rows).mapToDouble(i -> Math.log(x[i])).toArray(),
        Arrays.stream(rows).mapToDouble(i -> Math.log(y[i])).toArray());
  }

  private static Line line(double[] x, double[] y) {
    double centre = Arrays.stream(x).average().orElse(0);
    double value = Arrays.stream(y).average().orElse(0);
    double along = 0;
    double square = 0;
    for (int i = 0; i < x.length; i++) {
      along += (x[i] - centre) * (y[i] - value);
      square += (x[i] - centre) * (x[i] - centre);
    }
    return new Line(centre, value, square > 0 ? along / square : 0);
  }

  /** The value below which this share of the data lies. */
  public double quantile(double share) {
    double[] sorted = y.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  /** Mean over the outer parts, this share of the entries at each end. */
  public double outerMean(double share) {
    int count = Math.max(1, (int) (share * y.length));
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += y[i] + y[y.length - 1 - i];
    }
    return sum / (2 * count);
  }

  /** Mean over three neighbours, against noise. */
  private double smooth(int i) {
    int low = Math.max(0, i - 1);
    int high = Math.min(y.length - 1, i + 1);
    double sum = 0;
    for (int k = low; k <= high; k++) {
      sum += y[k];
    }
    return sum / (high - low + 1);
  }

  private int peakIndex() {
    int best = 0;
    for (int i = 1; i < y.length; i++) {
      if (smooth(i) > smooth(best)) {
        best = i;
      }
    }
    return best;
  }

  /** Position of the highest entry, smoothed over three. */
  public double peakPosition() {
    return x[peakIndex()];
  }

  /** Height there. */
  public double peakHeight() {
    return smooth(peakIndex());
  }

  /** Value nearest to a position, smoothed over three. */
  public double near(double position) {
    int best = 0;
    for (int i = 1; i < x.length; i++) {
      if (Math.abs(x[i] - position) < Math.abs(x[best] - position)) {
        best = i;
      }
    }
    return smooth(best);
  }

  /** Area above a level. */
  public double area(double level) {
    double sum = 0;
    for (int i = 0; i < y.length; i++) {
      sum += (y[i] - level) * width[i];
    }
    return sum;
  }

  /** Mean distance from a position of what lies above a level, beyond that position. */
  public double meanBeyond(double position, double level) {
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < y.length; i++) {
      if (x[i] >= position) {
        double part = (y[i] - level) * width[i];
        sum += part * (x[i] - position);
        weight += part;
      }
    }
    return weight > 0 && sum > 0 ? sum / weight : (last() - position) / 4;
  }

  /** Where the data first reach a height on the way up to their peak. */
  public double riseTo(double height) {
    int peak = peakIndex();
    for (int i = peak; i >= 0; i--) {
      if (smooth(i) < height) {
        return x[Math.min(i + 1, peak)];
      }
    }
    return x[0];
  }

  /** Distance from a position at which the data first cross a value, going up in x. */
  public double reach(double position, double value) {
    boolean above = near(position) > value;
    for (int i = 0; i < y.length; i++) {
      if (x[i] > position && smooth(i) > value != above) {
        return x[i] - position;
      }
    }
    return (last() - position) / 2;
  }
}
