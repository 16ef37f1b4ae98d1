package org.photonbench.analysis.urbach;

import java.util.Arrays;
import org.photonbench.analysis.result.SentenceNumber;

/**
 * The noise of a spectrum whose camera is not known. Second differences of neighbouring pixels, (a
 * - 2 b + c)^2 / 6, scatter about the variance wherever the spectrum is smooth over three pixels; a
 * straight line through them against the level gives the variance without light and its growth.
 *
 * @param floor variance at the base
 * @param slope growth of the variance with the level, not negative
 * @param base level without light
 */
record NoiseEstimate(double floor, double slope, double base) {
  private static final int ROUNDS = 30;
  private static final int REACH = 4;

  /** Share of the pixels whose mean is the base: the darkest. */
  private static final double DARKEST = 0.1;

  static NoiseEstimate of(double[] y, boolean[] usable) {
    int n = y.length;
    double[] level = new double[n];
    double[] square = new double[n];
    boolean[] known = new boolean[n];
    int count = 0;
    for (int i = REACH; i < n - REACH; i++) {
      known[i] = true;
      for (int k = i - REACH; k <= i + REACH; k++) {
        known[i] &= usable[k];
        level[i] += y[k] / (2 * REACH + 1);
      }
      double d = y[i - 1] - 2 * y[i] + y[i + 1];
      square[i] = d * d / 6;
      count += known[i] ? 1 : 0;
    }
    double[] sorted = new double[count];
    int at = 0;
    double mean = 0;
    for (int i = 0; i < n; i++) {
      if (known[i]) {
        sorted[at++] = level[i];
        mean += square[i] / count;
      }
    }
    Arrays.sort(sorted);
    int darkest = Math.max(1, (int) (DARKEST * count));
    double base = count == 0 ? 0 : Arrays.stream(sorted, 0, darkest).average().orElse(0);
    double floor = Math.max(mean, Double.MIN_NORMAL);
    double slope = 0;
    double least = floor * 1e-6;
    for (int round = 0; round < ROUNDS; round++) {
      double s = 0;
      double sx = 0;
      double sy = 0;
      double sxx = 0;
      double sxy = 0;
      for (int i = 0; i < n; i++) {
        if (known[i]) {
          double x = Math.max(0, level[i] - base);
          double variance = floor + slope * x;
          double weight = 1 / (variance * variance);
          s += weight;
          sx += weight * x;
          sy += weight * square[i];
          sxx += weight * x * x;
          sxy += weight * x * square[i];
        }
      }
      double determinant = s * sxx - sx * sx;
      slope = determinant > 0 ? Math.max(0, (s * sxy - sx * sy) / determinant) : 0;
      floor = s > 0 ? Math.max(least, (sy - slope * sx) / s) : least;
    }
    return new NoiseEstimate(Math.max(floor, Double.MIN_NORMAL), slope, base);
  }

  String text() {
    return "variance "
        + SentenceNumber.text(floor, 3)
        + " + "
        + SentenceNumber.text(slope, 3)
        + " (value - "
        + SentenceNumber.text(base, 5)
        + ")";
  }
}
