package org.photonbench.analysis.hbt;

import java.util.Arrays;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.likelihood.PoissonLikelihood;

/**
 * The coincidences of continuous light that a model is fitted to.
 *
 * @param lower lower edges of the bins in ns
 * @param upper upper edges of the bins in ns
 * @param counts pairs per bin
 * @param expected pairs of uncorrelated light per bin, above 0
 * @param width width of the bins that are not joined, in ns
 */
record CwPairs(double[] lower, double[] upper, long[] counts, double[] expected, double width) {

  /** Far bins are joined up to this share of their distance: slow components need no fine ones. */
  private static final double JOINED = 0.04;

  /**
   * Those bins of a histogram that expect pairs and are not left out. Bins far from the zero delay
   * are joined; the model is averaged over them exactly.
   *
   * @param zeroNs zero delay
   * @param reachNs how far from it the zero delay may lie
   * @param from distance to the zero delay from which bins are left out, in ns
   * @param to distance up to which they are
   */
  static CwPairs of(
      LagHistogram lags,
      long[] histogram,
      double[] expected,
      double zeroNs,
      double reachNs,
      double from,
      double to) {
    int n = 0;
    double[] lower = new double[histogram.length];
    double[] upper = new double[histogram.length];
    long[] counts = new long[histogram.length];
    double[] mean = new double[histogram.length];
    boolean joins = false;
    for (int i = 0; i < histogram.length; i++) {
      double distance = Math.abs(lags.centre(i) - zeroNs);
      boolean out =
          distance + lags.widthNs() / 2 > from && distance - lags.widthNs() / 2 < to && from < to;
      if (!(expected[i] > 0) || out) {
        joins = false;
        continue;
      }
      double widest = JOINED * (distance - reachNs);
      if (joins && lags.edge(i + 1) - lower[n - 1] <= widest) {
        n--;
      } else {
        lower[n] = lags.edge(i);
        counts[n] = 0;
        mean[n] = 0;
      }
      upper[n] = lags.edge(i + 1);
      counts[n] += histogram[i];
      mean[n++] += expected[i];
      joins = true;
    }
    return new CwPairs(
        Arrays.copyOf(lower, n),
        Arrays.copyOf(upper, n),
        Arrays.copyOf(counts, n),
        Arrays.copyOf(mean, n),
        lags.widthNs());
  }

  int size() {
    return counts.length;
  }

  double centre(int i) {
    return 0.5 * (lower[i] + upper[i]);
  }

  Abscissa abscissa() {
    return Abscissa.bins(lower, upper);
  }

  /** The same counts with other pairs of uncorrelated light. */
  CwPairs expecting(double[] other) {
    return new CwPairs(lower, upper, counts, other, width);
  }

  PoissonLikelihood likelihood() {
    return new PoissonLikelihood(counts);
  }

  long total() {
    return Arrays.stream(counts).sum();
  }

  /** Deviance of light without any structure: its level from the data, or 1. */
  double flatDeviance(boolean freeLevel) {
    double level = freeLevel ? total() / Arrays.stream(expected).sum() : 1;
    return likelihood().deviance(Arrays.stream(expected).map(e -> level * e).toArray());
  }

  /** The centre of the bin whose smoothed g2 is highest (sign 1) or lowest (-1) within a reach. */
  double extreme(double middleNs, double reachNs, int sign) {
    double best = Double.NEGATIVE_INFINITY;
    double at = middleNs;
    for (int i = 0; i < size(); i++) {
      if (Math.abs(centre(i) - middleNs) <= reachNs) {
        double pairs = 0;
        double flat = 0;
        for (int j = Math.max(0, i - 2); j <= Math.min(size() - 1, i + 2); j++) {
          pairs += counts[j];
          flat += expected[j];
        }
        double height = sign * pairs / flat;
        if (height > best) {
          best = height;
          at = centre(i);
        }
      }
    }
    return at;
  }
}
