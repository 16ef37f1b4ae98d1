package org.photonbench.ui.instruments;

import java.util.Arrays;
import java.util.List;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;

/** The last count rates and the highest since it was reset. For one thread. */
public final class RateTrace {
  private static final double FROM_THOUSANDS = 2000;

  private final double[] seconds;
  private final double[] rates;
  private int size;
  private double highest = Double.NaN;

  /**
   * @param points that are kept; the oldest go first
   */
  public RateTrace(int points) {
    seconds = new double[points];
    rates = new double[points];
  }

  /** Adds a rate; NaN, which a lost counter gives, is a gap. */
  public void add(double second, double rate) {
    if (size == rates.length) {
      System.arraycopy(seconds, 1, seconds, 0, size - 1);
      System.arraycopy(rates, 1, rates, 0, size - 1);
      size--;
    }
    seconds[size] = second;
    rates[size++] = rate;
    if (!(rate <= highest) && !Double.isNaN(rate)) {
      highest = rate;
    }
  }

  /** The highest rate since the last reset; NaN if there was none. */
  public double highest() {
    return highest;
  }

  public void resetHighest() {
    highest = Double.NaN;
  }

  public void clear() {
    size = 0;
    highest = Double.NaN;
  }

  /** The figure: rates against the time before now. */
  public Figure figure(double span) {
    boolean thousands = highest >= FROM_THOUSANDS;
    double unit = thousands ? 1e-3 : 1;
    double last = size == 0 ? 0 : seconds[size - 1];
    double[] x = new double[size];
    double[] y = new double[size];
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (seconds[i] >= last - span && !Double.isNaN(rates[i])) {
        x[n] = seconds[i] - last;
        y[n++] = rates[i] * unit;
      }
    }
    Layer line = new Layer.Line("Rate", Layer.Role.DATA, Arrays.copyOf(x, n), Arrays.copyOf(y, n));
    List<Layer> layers =
        Double.isNaN(highest)
            ? List.of(line)
            : List.of(line, new Layer.Rule("Maximum", Layer.Role.REFERENCE, false, highest * unit));
    return new Figure(
        "rate",
        "Count rate",
        Axis.linear("Time before now", "s").withRange(-span, 0),
        Axis.linear("Rate", thousands ? "kcounts/s" : "counts/s").withMin(0),
        layers);
  }
}
