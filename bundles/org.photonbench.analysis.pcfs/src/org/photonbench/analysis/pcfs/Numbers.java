package org.photonbench.analysis.pcfs;

import java.util.Arrays;

/** Small arithmetic on arrays. */
final class Numbers {
  private Numbers() {}

  static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  static double mean(double... values) {
    return Arrays.stream(values).average().orElse(Double.NaN);
  }

  static double largest(double... values) {
    return Arrays.stream(values).max().orElse(Double.NaN);
  }

  static double smallest(double... values) {
    return Arrays.stream(values).min().orElse(Double.NaN);
  }

  static double largestSize(double... values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(Double.NaN);
  }

  /** Equal steps, ends included. */
  static double[] linear(double from, double to, int points) {
    double[] grid = new double[points];
    for (int i = 0; i < points; i++) {
      grid[i] = from + (to - from) * i / (points - 1);
    }
    return grid;
  }
}
