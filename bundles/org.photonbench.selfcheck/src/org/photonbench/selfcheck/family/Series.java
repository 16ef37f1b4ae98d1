package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A function over a list of numbers. */
final class Series {
  private Series() {}

  static double[] of(double[] x, DoubleUnaryOperator function) {
    return Arrays.stream(x).map(function).toArray();
  }

  /** One row per number of the first list, one column per number of the second. */
  static double[][] of(double[] rows, double[] columns, Binary function) {
    double[][] table = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      double row = rows[i];
      table[i] = of(columns, column -> function.apply(row, column));
    }
    return table;
  }

  /** A function of two numbers. */
  interface Binary {
    double apply(double row, double column);
  }

  /** Mean of a smooth function between two numbers, Simpson's rule. */
  static double mean(double low, double high, DoubleUnaryOperator function) {
    int steps = 200;
    double sum = function.applyAsDouble(low) + function.applyAsDouble(high);
    for (int i = 1; i < steps; i++) {
      sum += (i % 2 == 0 ? 2 : 4) * function.applyAsDouble(low + (high - low) * i / steps);
    }
    return sum / (3 * steps);
  }
}
