package org.photonbench.fit.interval;

import org.apache.commons.math3.special.Erf;

/**
 * Ratios of counts and of fitted numbers, with an interval.
 *
 * @param value the estimate
 * @param interval confidence interval
 * @param method how the two were made
 */
public record RatioInterval(double value, ConfidenceInterval interval, String method) {
  private static final String CONDITIONAL = "exact, conditional on the sum of the counts";

  /**
   * The zero-delay peak over the mean side peak, g = m A0 / (S + 1), whose bias is negligible even
   * for small S. The interval is exact, see {@link BinomialInterval#peakRatio}.
   *
   * @param zero pairs A0 in the zero-delay peak
   * @param side pairs S in all side peaks together
   * @param sidePeaks number m of side peaks summed
   */
  public static RatioInterval peaks(long zero, long side, int sidePeaks, double level) {
    ConfidenceInterval interval = BinomialInterval.peakRatio(zero, side, sidePeaks, level);
    double estimate = BinomialInterval.peakRatioEstimate(zero, side, sidePeaks);
    return new RatioInterval(estimate, interval, CONDITIONAL);
  }

  /**
   * Ratio of two rates from counts within known live times.
   *
   * @param time live time of the first count, in the unit of {@code otherTime}
   */
  public static RatioInterval rates(
      long count, double time, long otherCount, double otherTime, double level) {
    if (!(time > 0) || !(otherTime > 0)) {
      throw new IllegalArgumentException(
          "live times must be above 0, were " + time + " and " + otherTime);
    }
    ConfidenceInterval odds = BinomialInterval.peakRatio(count, otherCount, 1, level);
    double scale = time / otherTime;
    return new RatioInterval(
        count / (otherCount + 1.0) / scale, odds.dividedBy(scale), CONDITIONAL);
  }

  /**
   * Ratio of two numbers with normal errors (E. C. Fieller, J. R. Stat. Soc. B 16, 175 (1954)).
   * From minus to plus infinity where the denominator is not significantly different from 0.
   *
   * @param covariance of numerator and denominator
   */
  public static RatioInterval fieller(
      double numerator,
      double numeratorSigma,
      double denominator,
      double denominatorSigma,
      double covariance,
      double level) {
    if (!(numeratorSigma >= 0)
        || !(denominatorSigma >= 0)
        || Math.abs(covariance) > numeratorSigma * denominatorSigma * (1 + 1e-12)) {
      throw new IllegalArgumentException(
          "standard deviations "
              + numeratorSigma
              + " and "
              + denominatorSigma
              + " with covariance "
              + covariance);
    }
    double ratio = numerator / denominator;
    if (!Double.isFinite(ratio)) {
      throw new IllegalArgumentException("ratio of " + numerator + " and " + denominator);
    }
    double z = Math.sqrt(2) * Erf.erfcInv(2 * ConfidenceInterval.tail(level));
    double z2 = z * z;
    double a = denominator * denominator - z2 * denominatorSigma * denominatorSigma;
    double b = numerator * denominator - z2 * covariance;
    double c = numerator * numerator - z2 * numeratorSigma * numeratorSigma;
    String method = "Fieller";
    if (a <= 0) {
      return new RatioInterval(
          ratio,
          new ConfidenceInterval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
          method + "; the denominator may be 0");
    }
    double root = Math.sqrt(Math.max(0, b * b - a * c));
    return new RatioInterval(ratio, new ConfidenceInterval((b - root) / a, (b + root) / a), method);
  }
}
