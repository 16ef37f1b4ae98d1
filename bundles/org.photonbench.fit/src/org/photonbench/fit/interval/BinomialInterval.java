package org.photonbench.fit.interval;

import org.apache.commons.math3.special.Beta;

/**
 * Exact intervals for a binomial probability (C. Clopper and E. Pearson, Biometrika 26, 404 (1934))
 * and for the ratio of two Poisson means, conditional on the sum of the counts.
 */
public final class BinomialInterval {
  private static final int MAX_ITERATIONS = 400;

  private BinomialInterval() {}

  /**
   * @param successes 0 to {@code trials}
   * @param trials number of trials
   * @param level confidence level
   */
  public static ConfidenceInterval clopperPearson(long successes, long trials, double level) {
    ConfidenceInterval odds = odds(successes, trials, ConfidenceInterval.tail(level));
    return new ConfidenceInterval(probability(odds.low()), probability(odds.high()));
  }

  /**
   * Interval for g = (mean of the zero-delay peak) / (mean of one side peak), given that the zero
   * peak has {@code zero} pairs and {@code sidePeaks} side peaks have {@code side} pairs together:
   * zero | (zero + side) ~ Binomial(g / (g + sidePeaks)).
   *
   * @param sidePeaks number of side peaks summed, at least 1
   */
  public static ConfidenceInterval peakRatio(long zero, long side, int sidePeaks, double level) {
    if (sidePeaks < 1) {
      throw new IllegalArgumentException("needs at least one side peak, was " + sidePeaks);
    }
    ConfidenceInterval odds = odds(zero, Math.addExact(zero, side), ConfidenceInterval.tail(level));
    return new ConfidenceInterval(sidePeaks * odds.low(), sidePeaks * odds.high());
  }

  /**
   * The estimate that belongs to {@link #peakRatio}: sidePeaks zero/(side + 1), less biased at few
   * side pairs than sidePeaks zero/side.
   *
   * @param sidePeaks how many peaks the side pairs stand for, above 0; a number that is not whole
   *     where gaps of the record leave pairs of pulses out
   */
  public static double peakRatioEstimate(long zero, long side, double sidePeaks) {
    return sidePeaks * zero / (side + 1.0);
  }

  /** Gaussian standard error of sidePeaks zero/side; not a number without zero or side pairs. */
  public static double peakRatioError(long zero, long side, double sidePeaks) {
    return zero == 0 || side == 0
        ? Double.NaN
        : sidePeaks * zero / side * Math.sqrt(1.0 / zero + 1.0 / side);
  }

  /** One-sided upper limit of the same ratio, for example for "less than" at 95 %. */
  public static double peakRatioUpperLimit(long zero, long side, int sidePeaks, double level) {
    ConfidenceInterval.tail(level);
    return sidePeaks * odds(zero, Math.addExact(zero, side), 1 - level).high();
  }

  /**
   * P(X &lt;= count) for X ~ Binomial(trials, probability).
   *
   * @param count may be anything; below 0 gives 0, at least {@code trials} gives 1
   */
  public static double cumulative(long count, long trials, double probability) {
    if (count < 0) {
      return 0;
    }
    if (count >= trials) {
      return 1;
    }
    // Not 1 minus the other tail, which would lose probabilities below 1e-16.
    return Beta.regularizedBeta(1 - probability, (double) trials - count, count + 1.0);
  }

  private static double probability(double odds) {
    return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
  }

  /** Ends of the exact interval for p / (1 - p), each with the given tail probability. */
  private static ConfidenceInterval odds(long successes, long trials, double tail) {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(successes + " successes of " + trials + " trials");
    }
    double failures = (double) trials - successes;
    double low = successes == 0 ? 0 : betaOdds(successes, failures + 1, tail);
    double high =
        failures == 0 ? Double.POSITIVE_INFINITY : 1 / betaOdds(failures, successes + 1.0, tail);
    return new ConfidenceInterval(low, high);
  }

  /**
   * The x / (1 - x) with P(X &lt; x) = tail for X ~ Beta(a, b), by bisection in the logarithm of
   * the odds so that tiny probabilities keep their relative accuracy.
   */
  private static double betaOdds(double a, double b, double tail) {
    double low = -745;
    double high = 745;
    for (int i = 0; i < MAX_ITERATIONS && high - low > 1e-14 * Math.max(1, Math.abs(low)); i++) {
      double middle = (low + high) / 2;
      double x = middle > 0 ? 1 / (1 + Math.exp(-middle)) : probability(Math.exp(middle));
      if (Beta.regularizedBeta(x, a, b) < tail) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.exp((low + high) / 2);
  }
}
