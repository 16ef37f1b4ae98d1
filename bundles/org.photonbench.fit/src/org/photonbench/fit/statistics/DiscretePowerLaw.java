package org.photonbench.fit.statistics;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * The exponent of whole numbers k with probability proportional to k^-exponent, as dwell times
 * counted in bins are; the continuous law is biased for short ones. Maximum likelihood: the mean
 * logarithm of the model, by a Hurwitz zeta function or its truncated sum, is that of the data.
 */
public final class DiscretePowerLaw {
  private static final int DIRECT = 256;
  private static final int NODES = 24;
  private static final double LARGEST_EXPONENT = 50;
  private static final GaussIntegratorFactory GAUSS = new GaussIntegratorFactory();

  private DiscretePowerLaw() {}

  /**
   * The exponent.
   *
   * @param values whole numbers; those outside the bounds are left out
   * @param low smallest number of the law, at least 1
   * @param high largest number; {@link Long#MAX_VALUE} for none
   * @throws IllegalArgumentException if fewer than two values lie within the bounds, or all at one
   *     of them
   */
  public static PowerLawFit fit(long[] values, long low, long high) {
    if (low < 1 || high <= low) {
      throw new IllegalArgumentException(
          "the bounds must be at least 1 and rise, got " + low + " and " + high);
    }
    int n = 0;
    double sum = 0;
    boolean above = false;
    boolean below = false;
    for (long value : values) {
      if (value >= low && value <= high) {
        n++;
        sum += Math.log(value);
        above |= value > low;
        below |= value < high;
      }
    }
    if (n < 2 || !above || !below) {
      throw new IllegalArgumentException(
          "needs at least two different values from " + low + " to " + high + ", got " + n);
    }
    double mean = sum / n;
    boolean unbounded = high == Long.MAX_VALUE;
    double smallest = unbounded ? 1 + 1e-6 : -LARGEST_EXPONENT;
    double exponent =
        new BrentSolver(1e-12)
            .solve(
                300,
                a -> {
                  double[] moments = moments(a, low, high);
                  return moments[1] / moments[0] - mean;
                },
                smallest,
                LARGEST_EXPONENT);
    double[] moments = moments(exponent, low, high);
    double first = moments[1] / moments[0];
    double information = n * (moments[2] / moments[0] - first * first);
    return new PowerLawFit(
        exponent,
        1 / Math.sqrt(information),
        n,
        0,
        low,
        unbounded ? Double.POSITIVE_INFINITY : high,
        "maximum likelihood, whole numbers");
  }

  /** Sums of k^-exponent ln(k)^p for p = 0, 1, 2 over all k from low to high. */
  static double[] moments(double exponent, long low, long high) {
    double[] sums = new double[3];
    long direct = high - low < DIRECT ? high + 1 : low + DIRECT;
    // Relative to the first term, so that nothing overflows.
    double origin = Math.log(low);
    for (long k = low; k < direct; k++) {
      double log = Math.log(k);
      double term = Math.exp(-exponent * (log - origin));
      sums[0] += term;
      sums[1] += term * log;
      sums[2] += term * log * log;
    }
    if (direct <= high) {
      for (int p = 0; p < 3; p++) {
        sums[p] += remainder(exponent, p, direct, high, origin);
      }
    }
    return sums;
  }

  /** Euler and Maclaurin's formula from the integral. */
  private static double remainder(double exponent, int p, long from, long to, double origin) {
    double start = Math.log(from);
    double sum = value(exponent, p, start, origin) / 2 - slope(exponent, p, from, origin) / 12;
    if (to == Long.MAX_VALUE) {
      double b = exponent - 1;
      double head = Math.exp(-exponent * (start - origin) + start);
      sum +=
          head
              * switch (p) {
                case 0 -> 1 / b;
                case 1 -> start / b + 1 / (b * b);
                default -> start * start / b + 2 * start / (b * b) + 2 / (b * b * b);
              };
    } else {
      double end = Math.log(to);
      UnivariateFunction density = u -> value(exponent, p, u, origin) * Math.exp(u);
      int panels = 1 + (int) (Math.abs(exponent - 1) * (end - start) / 4);
      for (int i = 0; i < panels; i++) {
        GaussIntegrator gauss =
            GAUSS.legendre(
                NODES,
                start + (end - start) * i / panels,
                start + (end - start) * (i + 1) / panels);
        sum += gauss.integrate(density);
      }
      sum += value(exponent, p, end, origin) / 2 + slope(exponent, p, to, origin) / 12;
    }
    return sum;
  }

  private static double value(double exponent, int p, double log, double origin) {
    return Math.exp(-exponent * (log - origin)) * Math.pow(log, p);
  }

  /** Derivative of k^-exponent ln(k)^p by k. */
  private static double slope(double exponent, int p, double k, double origin) {
    double log = Math.log(k);
    double power = p == 0 ? 0 : p * Math.pow(log, p - 1);
    return Math.exp(-exponent * (log - origin)) * (power - exponent * Math.pow(log, p)) / k;
  }
}
