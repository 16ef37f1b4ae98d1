package org.photonbench.photon.io.hdf5;

import java.util.Arrays;

/** Finds the bin width of a device from times that were written in floating point. */
final class Grid {
  /** Values nearer than this part of the largest are the same, written with rounding. */
  private static final double SAME = 1e-6;

  /** Further from a multiple of the spacing than this part of it is more than rounding. */
  private static final double ON_GRID = 0.02;

  private Grid() {}

  /**
   * The spacing of which all values are multiples, to rounding.
   *
   * @param values in any order and unit; what is negative or no number is not looked at
   * @return the spacing in the same unit; 0 if there is none
   */
  static double spacing(double[] values) {
    double[] sorted =
        Arrays.stream(values).filter(v -> v >= 0 && v < Double.MAX_VALUE).sorted().toArray();
    if (sorted.length == 0 || sorted[sorted.length - 1] == 0) {
      return 0;
    }
    double largest = sorted[sorted.length - 1];
    double spacing = largest;
    for (int i = 0; i < sorted.length; i++) {
      double step = i == 0 ? sorted[0] : sorted[i] - sorted[i - 1];
      if (step > SAME * largest) {
        spacing = Math.min(spacing, step);
      }
    }
    // The largest value has the smallest relative error.
    spacing = largest / Math.rint(largest / spacing);
    for (double value : sorted) {
      double bins = value / spacing;
      if (Math.abs(bins - Math.rint(bins)) > ON_GRID) {
        return 0;
      }
    }
    return spacing;
  }
}
