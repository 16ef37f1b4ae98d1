package org.photonbench.fit;

import java.util.Arrays;

/**
 * Where a model is asked: points, or bins with a lower and an upper edge. The unit is the model's.
 * Immutable.
 */
public final class Abscissa {
  private final double[] lower;
  private final double[] upper;
  private final double[] centre;
  private final boolean binned;

  private Abscissa(double[] lower, double[] upper, double[] centre, boolean binned) {
    this.lower = lower;
    this.upper = upper;
    this.centre = centre;
    this.binned = binned;
    if (centre.length == 0) {
      throw new IllegalArgumentException("the abscissa is empty: needs at least one point or bin");
    }
    for (int i = 0; i < centre.length; i++) {
      if (!Double.isFinite(centre[i])) {
        throw new IllegalArgumentException(
            "abscissa entry " + i + " is not finite: " + lower[i] + " to " + upper[i]);
      }
    }
  }

  /** Points, in any order. */
  public static Abscissa points(double... x) {
    double[] copy = x.clone();
    return new Abscissa(copy, copy, copy, false);
  }

  /**
   * Adjoining bins.
   *
   * @param edges at least two, increasing; bin k goes from edge k to edge k+1
   */
  public static Abscissa bins(double... edges) {
    if (edges.length < 2) {
      throw new IllegalArgumentException("bins need at least 2 edges, got " + edges.length);
    }
    return bins(Arrays.copyOf(edges, edges.length - 1), Arrays.copyOfRange(edges, 1, edges.length));
  }

  /** Bins, in any order, that need not adjoin; each upper edge lies above its lower edge. */
  public static Abscissa bins(double[] lower, double[] upper) {
    if (lower.length != upper.length) {
      throw new IllegalArgumentException(
          "got " + lower.length + " lower and " + upper.length + " upper bin edges");
    }
    double[] centre = new double[lower.length];
    for (int i = 0; i < centre.length; i++) {
      if (!(lower[i] < upper[i])) {
        throw new IllegalArgumentException(
            "bin " + i + ": lower edge " + lower[i] + " is not below upper edge " + upper[i]);
      }
      centre[i] = lower[i] + (upper[i] - lower[i]) / 2;
    }
    return new Abscissa(lower.clone(), upper.clone(), centre, true);
  }

  /** Adjoining bins of equal width. Edge k is {@code first + k * width}. */
  public static Abscissa uniformBins(double first, double width, int count) {
    if (!(width > 0) || count < 1) {
      throw new IllegalArgumentException(count + " bins of width " + width);
    }
    double[] edges = new double[count + 1];
    for (int i = 0; i <= count; i++) {
      edges[i] = first + i * width;
    }
    return bins(edges);
  }

  public int size() {
    return centre.length;
  }

  /** Whether the entries are bins; points have no width. */
  public boolean binned() {
    return binned;
  }

  /** The point, or the centre of the bin. */
  public double centre(int i) {
    return centre[i];
  }

  /** The point, or the lower edge of the bin. */
  public double lower(int i) {
    return lower[i];
  }

  /** The point, or the upper edge of the bin. */
  public double upper(int i) {
    return upper[i];
  }

  /** Width of the bin, 0 for a point. */
  public double width(int i) {
    return upper[i] - lower[i];
  }

  /** A copy of all points or bin centres. */
  public double[] centres() {
    return centre.clone();
  }
}
