package org.photonbench.fit.statistics;

import java.util.function.DoubleUnaryOperator;

/** The largest distance between the distribution of data and a continuous model. */
public final class KolmogorovSmirnov {
  private KolmogorovSmirnov() {}

  /**
   * @param sorted values, rising
   * @param from index of the first value that counts
   * @param to index after the last
   * @param cumulative distribution of the model
   */
  public static double distance(double[] sorted, int from, int to, DoubleUnaryOperator cumulative) {
    double largest = 0;
    double n = (double) to - from;
    for (int i = from; i < to; i++) {
      double model = cumulative.applyAsDouble(sorted[i]);
      largest = Math.max(largest, Math.max(model - (i - from) / n, (i - from + 1) / n - model));
    }
    return largest;
  }
}
