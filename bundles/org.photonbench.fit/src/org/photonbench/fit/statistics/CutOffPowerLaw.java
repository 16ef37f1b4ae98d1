package org.photonbench.fit.statistics;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.special.Erf;

/**
 * Power law with exponential cut-off, density proportional to t^-exponent exp(-rate t) between two
 * bounds, by maximum likelihood. The two means, of ln t and of t, are all that the likelihood uses;
 * it has one maximum, found by Newton's method.
 */
public final class CutOffPowerLaw {
  private static final int PANELS = 64;
  private static final int NODES = 8;
  private static final double FAR = 700;
  private static final int MAX_ITERATIONS = 200;

  private CutOffPowerLaw() {}

  /**
   * A fitted law.
   *
   * @param exponent of the power law
   * @param exponentSigma its standard error
   * @param rate of the cut-off, inverse of the unit of the data, at least 0
   * @param rateSigma its standard error; not a number if the rate is 0, its smallest value
   * @param correlation of both errors; not a number if the rate is 0
   * @param count values used
   * @param low smallest value of the model
   * @param high its largest value
   * @param logLikelihood of the values
   * @param pValue probability of a likelihood ratio at least as large if there is no cut-off; the
   *     rate cannot be negative, so that half of the chi-squared probability counts
   */
  public record Fit(
      double exponent,
      double exponentSigma,
      double rate,
      double rateSigma,
      double correlation,
      int count,
      double low,
      double high,
      double logLikelihood,
      double pValue) {}

  /** Normalisation and moments of a law, with t in units of its lower bound. */
  private record Moments(
      double logNorm, double meanLog, double mean, double varLog, double var, double covariance) {}

  /**
   * The law.
   *
   * @param values those outside the bounds are left out
   * @param low smallest value, above 0
   * @param high largest value, finite: at most the length of the record
   * @throws IllegalArgumentException if fewer than three different values lie within the bounds
   */
  public static Fit fit(double[] values, double low, double high) {
    if (!(high < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("needs an upper bound, for example the record's length");
    }
    PowerLawFit start = PowerLaw.fit(values, low, high);
    double top = high / low;
    int n = start.count();
    double meanLog = 0;
    double mean = 0;
    double sumLog = 0;
    for (double value : values) {
      if (value >= low && value <= high) {
        meanLog += Math.log(value / low) / n;
        mean += value / low / n;
        sumLog += Math.log(low);
      }
    }
    double exponent = start.exponent();
    Moments plain = moments(exponent, 0, top);
    double plainLikelihood = n * (-exponent * meanLog - plain.logNorm());
    if (mean >= plain.mean()) {
      return new Fit(
          exponent,
          start.sigma(),
          0,
          Double.NaN,
          Double.NaN,
          n,
          low,
          high,
          plainLikelihood - sumLog,
          1);
    }
    double rate = 0;
    Moments at = plain;
    double likelihood = plainLikelihood;
    for (int i = 0; i < MAX_ITERATIONS; i++) {
      double slopeExponent = at.meanLog() - meanLog;
      double slopeRate = at.mean() - mean;
      double determinant = at.varLog() * at.var() - at.covariance() * at.covariance();
      double stepExponent = (at.var() * slopeExponent - at.covariance() * slopeRate) / determinant;
      double stepRate = (at.varLog() * slopeRate - at.covariance() * slopeExponent) / determinant;
      double scale = rate + stepRate < 0 ? 0.9 * rate / -stepRate : 1;
      double gain = n * (stepExponent * slopeExponent + stepRate * slopeRate);
      Moments next = at;
      double nextLikelihood = Double.NEGATIVE_INFINITY;
      for (int half = 0; half < 60 && !(nextLikelihood >= likelihood); half++) {
        double e = exponent + scale * stepExponent;
        double r = rate + scale * stepRate;
        next = moments(e, r, top);
        nextLikelihood = n * (-e * meanLog - r * mean - next.logNorm());
        if (!(nextLikelihood >= likelihood)) {
          scale /= 2;
        }
      }
      if (!(nextLikelihood >= likelihood)) {
        break;
      }
      exponent += scale * stepExponent;
      rate += scale * stepRate;
      at = next;
      likelihood = nextLikelihood;
      if (gain < 1e-12) {
        break;
      }
    }
    double determinant = at.varLog() * at.var() - at.covariance() * at.covariance();
    double exponentSigma = Math.sqrt(at.var() / determinant / n);
    double rateSigma = Math.sqrt(at.varLog() / determinant / n);
    double ratio = Math.max(0, 2 * (likelihood - plainLikelihood));
    return new Fit(
        exponent,
        exponentSigma,
        rate / low,
        rateSigma / low,
        -at.covariance() / Math.sqrt(at.var() * at.varLog()),
        n,
        low,
        high,
        likelihood - sumLog,
        Erf.erfc(Math.sqrt(ratio / 2)) / 2);
  }

  /** Of t^-exponent exp(-rate t) from 1 to top, integrated over u = ln t. */
  private static Moments moments(double exponent, double rate, double top) {
    double end = rate > 0 ? Math.min(top, 1 + FAR / rate) : top;
    double range = Math.log(end);
    double b = exponent - 1;
    // The largest exponent lies at one of the ends or where the slope vanishes.
    double peak = Math.max(-rate, -b * range - rate * end);
    if (b < 0 && rate > 0 && -b / rate > 1 && -b / rate < end) {
      peak = Math.max(peak, -b * Math.log(-b / rate) + b);
    }
    double[] sums = new double[6];
    GaussIntegrator rule = new GaussIntegratorFactory().legendre(NODES);
    for (int panel = 0; panel < PANELS; panel++) {
      for (int i = 0; i < NODES; i++) {
        double u = range * (panel + (rule.getPoint(i) + 1) / 2) / PANELS;
        double t = Math.exp(u);
        double w = rule.getWeight(i) * range / (2 * PANELS) * Math.exp(-b * u - rate * t - peak);
        sums[0] += w;
        sums[1] += w * u;
        sums[2] += w * t;
        sums[3] += w * u * u;
        sums[4] += w * t * t;
        sums[5] += w * u * t;
      }
    }
    double meanLog = sums[1] / sums[0];
    double mean = sums[2] / sums[0];
    return new Moments(
        Math.log(sums[0]) + peak,
        meanLog,
        mean,
        sums[3] / sums[0] - meanLog * meanLog,
        sums[4] / sums[0] - mean * mean,
        sums[5] / sums[0] - meanLog * mean);
  }
}
