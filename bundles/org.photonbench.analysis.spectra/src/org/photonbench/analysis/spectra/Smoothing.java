package org.photonbench.analysis.spectra;

import java.util.Arrays;

/** Plain filters, for start values only. */
final class Smoothing {
  private Smoothing() {}

  /** Running mean over 2 half + 1 bins, fewer at the ends. */
  static double[] mean(double[] y, int half) {
    double[] sums = new double[y.length + 1];
    for (int i = 0; i < y.length; i++) {
      sums[i + 1] = sums[i] + y[i];
    }
    double[] mean = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      int from = Math.max(0, i - half);
      int end = Math.min(y.length, i + half + 1);
      mean[i] = (sums[end] - sums[from]) / (end - from);
    }
    return mean;
  }

  /** Running median over 2 half + 1 bins, fewer at the ends: takes away what is narrower. */
  static double[] medians(double[] y, int half) {
    double[] medians = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      medians[i] =
          median(Arrays.copyOfRange(y, Math.max(0, i - half), Math.min(y.length, i + half + 1)));
    }
    return medians;
  }

  /** The middle value; sorts what it is given. */
  static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : 0.5 * (values[middle - 1] + values[middle]);
  }

  /** Share of the values that lie below, linear between them. */
  static double quantile(double[] values, double share) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
