package org.photonbench.analysis.blinking;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.photonbench.fit.changepoint.ChangePointDetector;

/**
 * From which length on a period of one rate is found among photons of another. The search compares
 * runs of photons with the rate around them; the run around a period of few photons takes some
 * neighbours, and its likelihood ratio 2 [j ln(j/x) + x - j] for j photons where x are expected
 * must exceed what chance gives anywhere.
 */
final class DetectionLimit {
  /** Share of the periods of this length that are found. */
  static final double FOUND = 0.995;

  /** Photons of the shortest run that is looked at. */
  private static final int SHORTEST_RUN = ChangePointDetector.DEFAULT_MARGIN + 2;

  private static final double WIDEST = 1e9;
  private static final int BISECTIONS = 60;

  private DetectionLimit() {}

  /**
   * The length in seconds.
   *
   * @param rate counts per second in the period
   * @param around counts per second before and after it
   * @param photons before and after it together
   * @param significance of the test
   * @return positive infinity if the rates are so alike that no length would do
   */
  static double seconds(double rate, double around, double photons, double significance) {
    double critical = 2 * Math.log(20 * Math.max(photons, SHORTEST_RUN) / significance);
    double low = 0;
    double high = 1 / Math.max(rate, around);
    while (found(high, rate, around, critical) < FOUND) {
      low = high;
      high *= 2;
      if (high * Math.max(rate, around) > WIDEST) {
        return Double.POSITIVE_INFINITY;
      }
    }
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (found(middle, rate, around, critical) < FOUND) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** Probability that a period of a length is found. */
  private static double found(double seconds, double rate, double around, double critical) {
    double mean = Math.max(rate * seconds, 1e-9);
    double reach = 8 * Math.sqrt(mean) + 12;
    int first = (int) Math.max(0, mean - reach);
    int last = (int) Math.min(Integer.MAX_VALUE - 1, mean + reach);
    PoissonDistribution photons = new PoissonDistribution(null, mean, 1e-12, 10_000_000);
    double sum = 0;
    int step = Math.max(1, (last - first) / 2000);
    for (int n = first; n <= last; n += step) {
      int run = Math.max(n, SHORTEST_RUN);
      double expected = around * seconds + run - n;
      boolean differs = rate < around ? expected > run : expected < run;
      if (differs && 2 * (run * Math.log(run / expected) + expected - run) > critical) {
        sum += step * photons.probability(n);
      }
    }
    return sum;
  }
}
