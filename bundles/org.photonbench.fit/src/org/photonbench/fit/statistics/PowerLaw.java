package org.photonbench.fit.statistics;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Exponents of power laws by maximum likelihood (A. Clauset, C. R. Shalizi and M. E. J. Newman,
 * SIAM Rev. 51, 661 (2009); the truncated and censored forms from the same likelihood). A record of
 * finite length cannot hold longer dwells than itself: give its length as the upper bound. The
 * first and the last dwell of a record are only known to be at least as long as they are seen: give
 * them as censored.
 */
public final class PowerLaw {
  private static final double[] NONE = {};

  private PowerLaw() {}

  /** Without upper bound and with complete values only. */
  public static PowerLawFit fit(double[] values, double low) {
    return fit(values, NONE, low, Double.POSITIVE_INFINITY);
  }

  /** With complete values only. */
  public static PowerLawFit fit(double[] values, double low, double high) {
    return fit(values, NONE, low, high);
  }

  /**
   * The exponent.
   *
   * @param values complete dwell times; those outside the bounds are left out
   * @param censored lower bounds of dwell times, for example of the first and last of a record;
   *     those below {@code low} tell nothing and are left out
   * @param low smallest value of the law
   * @param high largest value of the law; positive infinity for none
   * @throws IllegalArgumentException if fewer than two values lie within the bounds, if all are
   *     equal to one of them, or if a censored value reaches the upper bound
   */
  public static PowerLawFit fit(double[] values, double[] censored, double low, double high) {
    if (!(low > 0 && low < high)) {
      throw new IllegalArgumentException(
          "the bounds of a power law must be positive and rise, got " + low + " and " + high);
    }
    int n = 0;
    double sum = 0;
    for (double value : values) {
      if (value >= low && value <= high) {
        n++;
        sum += Math.log(value / low);
      }
    }
    double logRange = Math.log(high / low);
    double[] logCensored = logCensored(censored, low, high);
    if (n < 2 || !(sum > 0) || !(sum < n * logRange)) {
      throw new IllegalArgumentException(
          "needs at least two different values from " + low + " to " + high + ", got " + n);
    }
    double b;
    double information;
    String method;
    if (high == Double.POSITIVE_INFINITY) {
      for (double y : logCensored) {
        sum += y;
      }
      b = n / sum;
      information = n / (b * b);
      method = "maximum likelihood, no upper bound";
    } else if (logCensored.length == 0) {
      b = exponentFromMeanLog(sum / n, logRange) - 1;
      information = n * variance(b, logRange);
      method = "maximum likelihood, truncated";
    } else {
      double total = sum;
      int complete = n;
      b = root(x -> score(x, total, complete, logCensored, logRange), logRange);
      double step = 1e-4 * Math.max(1 / logRange, Math.abs(b));
      information =
          (score(b - step, total, complete, logCensored, logRange)
                  - score(b + step, total, complete, logCensored, logRange))
              / (2 * step);
      method = "maximum likelihood, truncated";
    }
    if (logCensored.length > 0) {
      method += ", censored values by their survival";
    }
    return new PowerLawFit(
        b + 1, 1 / Math.sqrt(information), n, logCensored.length, low, high, method);
  }

  /**
   * The exponent without upper bound, freed from its bias: (n - 1)/sum ln(t/low) + 1.
   *
   * @param fit without upper bound and without censored values
   */
  public static double unbiased(PowerLawFit fit) {
    if (fit.high() != Double.POSITIVE_INFINITY || fit.censored() > 0) {
      throw new IllegalArgumentException(
          "the bias is known only without upper bound and without censored values");
    }
    return 1 + (fit.exponent() - 1) * (fit.count() - 1) / fit.count();
  }

  /**
   * The exponent of a truncated law from the mean of ln(t/low), which is all that the likelihood
   * uses: mean = 1/b - L/(exp(b L) - 1) with b = exponent - 1.
   *
   * @param meanLog mean of ln(t/low), above 0 and below {@code logRange}
   * @param logRange L = ln(high/low)
   */
  public static double exponentFromMeanLog(double meanLog, double logRange) {
    if (!(meanLog > 0 && meanLog < logRange)) {
      throw new IllegalArgumentException(
          "the mean logarithm must lie between 0 and " + logRange + ", was " + meanLog);
    }
    return 1 + root(b -> meanLog(b, logRange) - meanLog, logRange);
  }

  /**
   * Standard error of the exponent of a truncated law that an efficient estimate reaches: 1/sqrt(n
   * F), F = 1/b^2 - L^2 exp(b L)/(exp(b L) - 1)^2.
   *
   * @param exponent true exponent
   * @param logRange L = ln(high/low); positive infinity for no upper bound
   * @param count number of values
   */
  public static double exponentError(double exponent, double logRange, long count) {
    double b = exponent - 1;
    double information = logRange == Double.POSITIVE_INFINITY ? 1 / (b * b) : variance(b, logRange);
    return 1 / Math.sqrt(count * information);
  }

  private static double[] logCensored(double[] censored, double low, double high) {
    double[] result = new double[censored.length];
    int n = 0;
    for (double value : censored) {
      if (value >= high) {
        throw new IllegalArgumentException(
            "a censored value of " + value + " must lie below the upper bound " + high);
      }
      if (value > low) {
        result[n++] = Math.log(value / low);
      }
    }
    return java.util.Arrays.copyOf(result, n);
  }

  /** Zero of a falling function of b. */
  private static double root(UnivariateFunction falling, double logRange) {
    double low = -1 / logRange;
    double high = 1 / logRange;
    while (falling.value(low) < 0) {
      low *= 2;
    }
    while (falling.value(high) > 0) {
      high *= 2;
    }
    return new BrentSolver(1e-14, 1e-14 / logRange).solve(500, falling, low, high);
  }

  /** Mean of ln(t/low) of the truncated law. */
  private static double meanLog(double b, double logRange) {
    double x = b * logRange;
    if (Math.abs(x) < 1e-2) {
      // 1/x - 1/(e^x - 1) = 1/2 - x/12 + x^3/720 - x^5/30240
      return logRange * (0.5 - x / 12 + x * x * x / 720 - Math.pow(x, 5) / 30240);
    }
    return 1 / b - logRange / Math.expm1(x);
  }

  /** Variance of ln(t/low) of the truncated law, the Fisher information of one value. */
  private static double variance(double b, double logRange) {
    double x = b * logRange;
    if (Math.abs(x) < 1e-2) {
      return logRange * logRange * (1.0 / 12 - x * x / 240 + Math.pow(x, 4) / 6048);
    }
    double half = Math.sinh(x / 2);
    return 1 / (b * b) - logRange * logRange / (4 * half * half);
  }

  /** Derivative of the log likelihood by b. */
  private static double score(
      double b, double sum, int complete, double[] logCensored, double logRange) {
    double score = complete * meanLog(b, logRange) - sum;
    for (double y : logCensored) {
      // The values beyond y follow the same law from y on, shifted by y.
      score += meanLog(b, logRange) - y - meanLog(b, logRange - y);
    }
    return score;
  }
}
