package org.photonbench.analysis.hom;

import org.photonbench.analysis.result.Interval;

/**
 * An estimate with its 95 % interval, which need not be symmetric.
 *
 * @param sigma standard uncertainty
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record Estimate(double value, double sigma, double low, double high) {
  static Estimate normal(double value, double sigma) {
    return new Estimate(
        value, sigma, value - Interval.NORMAL_95 * sigma, value + Interval.NORMAL_95 * sigma);
  }

  /** Both ends further out by an independent uncertainty, in quadrature on each side. */
  Estimate widened(double otherSigma) {
    double more = Interval.NORMAL_95 * otherSigma;
    return new Estimate(
        value,
        Math.hypot(sigma, otherSigma),
        value - Math.hypot(value - low, more),
        value + Math.hypot(high - value, more));
  }

  /** offset + factor times this. */
  Estimate mapped(double offset, double factor) {
    double one = offset + factor * low;
    double other = offset + factor * high;
    return new Estimate(
        offset + factor * value,
        Math.abs(factor) * sigma,
        Math.min(one, other),
        Math.max(one, other));
  }

  /** The same value with an interval that holds the other's as well. */
  Estimate reaching(Estimate other) {
    return new Estimate(
        value, Math.max(sigma, other.sigma), Math.min(low, other.low), Math.max(high, other.high));
  }

  boolean contains(double truth) {
    return low <= truth && truth <= high;
  }
}
