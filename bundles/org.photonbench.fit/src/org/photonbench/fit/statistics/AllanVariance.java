package org.photonbench.fit.statistics;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * The Allan variance of photon counts in adjacent bins, half the mean square of the difference of
 * two neighbours, for bins of any multiple of the given ones (D. W. Allan, Proc. IEEE 54, 221
 * (1966)). Overlapping: bins start at every given bin. Poisson light gives the mean counts of a
 * bin; what lies above is the light's own fluctuation.
 *
 * <p>The error is that of white noise, by the degrees of freedom of W. J. Riley, NIST Special
 * Publication 1065 (2008), section 5.4.1: it is right for Poisson light and too small where slow
 * fluctuations rule.
 */
public final class AllanVariance {
  private AllanVariance() {}

  /**
   * At one averaging factor.
   *
   * @param factor given bins per bin
   * @param counts Allan variance of the counts, counts squared
   * @param meanCounts mean counts of a bin, the Allan variance of Poisson light
   * @param low lower end of the 95 % interval of the variance
   * @param high its upper end
   * @param sigma standard error of the variance
   * @param degrees equivalent degrees of freedom
   */
  public record Point(
      int factor,
      double counts,
      double meanCounts,
      double low,
      double high,
      double sigma,
      double degrees) {
    /**
     * Allan deviation of the count rate.
     *
     * @param bin length of a given bin
     * @return counts per unit of that length
     */
    public double rateDeviation(double bin) {
      return Math.sqrt(counts) / (factor * bin);
    }
  }

  /**
   * The overlapping Allan variance.
   *
   * @param counts photons per bin, all bins equally long and without gaps
   * @param factor bins to put together, at least 1 and at most half of them
   */
  public static Point overlapping(long[] counts, int factor) {
    int n = counts.length;
    if (factor < 1 || 2L * factor > n) {
      throw new IllegalArgumentException(
          "the averaging factor must be 1 to " + n / 2 + " for " + n + " bins, was " + factor);
    }
    long first = 0;
    long second = 0;
    long total = 0;
    for (int i = 0; i < factor; i++) {
      first += counts[i];
      second += counts[i + factor];
    }
    for (long count : counts) {
      total = Math.addExact(total, count);
    }
    int terms = n - 2 * factor + 1;
    double sum = 0;
    for (int i = 0; i < terms; i++) {
      double difference = (double) second - first;
      sum += difference * difference;
      if (i + 1 < terms) {
        first += counts[i + factor] - counts[i];
        second += counts[i + 2 * factor] - counts[i + factor];
      }
    }
    double variance = sum / (2.0 * terms);
    double degrees = degrees(n, factor);
    ChiSquaredDistribution spread = new ChiSquaredDistribution(null, degrees);
    return new Point(
        factor,
        variance,
        (double) total / n * factor,
        variance * degrees / spread.inverseCumulativeProbability(0.975),
        variance * degrees / spread.inverseCumulativeProbability(0.025),
        variance * Math.sqrt(2 / degrees),
        degrees);
  }

  /** At 1, 2, 4, ... bins, as long as at least four of them fit in. */
  public static Point[] octaves(long[] counts) {
    int number = 0;
    while (4L << number <= counts.length) {
      number++;
    }
    Point[] points = new Point[number];
    for (int i = 0; i < number; i++) {
      points[i] = overlapping(counts, 1 << i);
    }
    return points;
  }

  /** Equivalent degrees of freedom of the overlapping estimate in white noise. */
  private static double degrees(int bins, int factor) {
    double phases = bins + 1.0;
    double m = factor;
    double degrees =
        (3 * (phases - 1) / (2 * m) - 2 * (phases - 2) / phases) * 4 * m * m / (4 * m * m + 5);
    return Math.max(1, degrees);
  }
}
