package org.photonbench.experiment.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds single bright spots in an image of counts. A spot is a point that is brighter than its
 * eight neighbours and stands above the background, the median of the image, by so many standard
 * deviations of Poisson counts there; its place is the centroid of the counts above the background
 * in the 3 x 3 points around it.
 */
final class SpotFinder {
  /**
   * A spot.
   *
   * @param x place along the lines, in points from the first column
   * @param y place across the lines, in points from the first line
   * @param counts counts of its brightest point
   * @param background median of the image
   */
  record Spot(double x, double y, long counts, double background) {}

  private SpotFinder() {}

  /**
   * The spots, the brightest first.
   *
   * @param image counts by line and column
   * @param contrast standard deviations above the background, at least
   * @param distance of two spots nearer than so many points only the brighter is kept
   */
  static List<Spot> find(long[][] image, double contrast, double distance) {
    double background = median(image);
    double threshold = background + contrast * Math.sqrt(Math.max(1, background));
    List<Spot> found = new ArrayList<>();
    for (int line = 0; line < image.length; line++) {
      for (int column = 0; column < image[line].length; column++) {
        if (image[line][column] > threshold && isPeak(image, line, column)) {
          found.add(spot(image, line, column, background));
        }
      }
    }
    found.sort(Comparator.comparingLong(Spot::counts).reversed());
    List<Spot> kept = new ArrayList<>();
    for (Spot spot : found) {
      if (kept.stream().allMatch(k -> Math.hypot(k.x() - spot.x(), k.y() - spot.y()) >= distance)) {
        kept.add(spot);
      }
    }
    return kept;
  }

  private static double median(long[][] image) {
    long[] sorted = Arrays.stream(image).flatMapToLong(Arrays::stream).sorted().toArray();
    int n = sorted.length;
    return n == 0 ? 0 : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0;
  }

  /** Of equal neighbours the first in the order of reading is the peak. */
  private static boolean isPeak(long[][] image, int line, int column) {
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        if (i == 0 && j == 0) {
          continue;
        }
        long other = at(image, line + i, column + j);
        boolean before = i < 0 || i == 0 && j < 0;
        if (before ? other >= image[line][column] : other > image[line][column]) {
          return false;
        }
      }
    }
    return true;
  }

  private static long at(long[][] image, int line, int column) {
    boolean inside = line >= 0 && line < image.length && column >= 0 && column < image[line].length;
    return inside ? image[line][column] : -1;
  }

  private static Spot spot(long[][] image, int line, int column, double background) {
    double sum = 0;
    double x = 0;
    double y = 0;
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        double above = Math.max(0, at(image, line + i, column + j) - background);
        sum += above;
        x += above * j;
        y += above * i;
      }
    }
    return new Spot(
        column + (sum > 0 ? x / sum : 0),
        line + (sum > 0 ? y / sum : 0),
        image[line][column],
        background);
  }
}
