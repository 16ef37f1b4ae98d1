package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.fit.Abscissa;

/**
 * Bins of a fit, joined from those of a histogram: single ones near 0, ever wider ones far away,
 * where the curve hardly changes over them. Left-out bins are not bridged.
 */
final class FitBins {
  /** A joined bin is at most this share of its distance from 0 wide. */
  private static final double SHARE = 0.025;

  private final List<int[]> groups = new ArrayList<>();
  private final double[] lower;
  private final double[] upper;

  /** Lower edge of a bin of the histogram in ns. */
  @FunctionalInterface
  interface Edges {
    double lower(int bin);
  }

  /**
   * @param taken whether a bin of the histogram is fitted
   */
  FitBins(Edges edges, boolean[] taken) {
    int i = 0;
    while (i < taken.length) {
      if (!taken[i]) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < taken.length && taken[end]) {
        double reach = Math.min(Math.abs(edges.lower(i)), Math.abs(edges.lower(end + 1)));
        boolean sameSide = edges.lower(i) * edges.lower(end + 1) > 0;
        if (!sameSide || edges.lower(end + 1) - edges.lower(i) > SHARE * reach) {
          break;
        }
        end++;
      }
      groups.add(new int[] {i, end});
      i = end;
    }
    lower = new double[groups.size()];
    upper = new double[lower.length];
    for (int k = 0; k < lower.length; k++) {
      lower[k] = edges.lower(groups.get(k)[0]);
      upper[k] = edges.lower(groups.get(k)[1]);
    }
  }

  int size() {
    return lower.length;
  }

  Abscissa abscissa() {
    return Abscissa.bins(lower, upper);
  }

  double lower(int bin) {
    return lower[bin];
  }

  double upper(int bin) {
    return upper[bin];
  }

  long[] sum(long[] histogram) {
    long[] sums = new long[lower.length];
    for (int k = 0; k < sums.length; k++) {
      for (int i = groups.get(k)[0]; i < groups.get(k)[1]; i++) {
        sums[k] += histogram[i];
      }
    }
    return sums;
  }

  double[] sum(double[] histogram) {
    double[] sums = new double[lower.length];
    for (int k = 0; k < sums.length; k++) {
      for (int i = groups.get(k)[0]; i < groups.get(k)[1]; i++) {
        sums[k] += histogram[i];
      }
    }
    return sums;
  }
}
