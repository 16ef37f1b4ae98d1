package org.photonbench.fit.likelihood;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.special.Gamma;

/** Successes in known numbers of trials; the mean is the probability of a success. */
public final class BinomialLikelihood implements Likelihood {
  private final long[] successes;
  private final long[] trials;

  /**
   * @param successes 0 to the number of trials, each
   * @param trials at least 1, each
   */
  public BinomialLikelihood(long[] successes, long[] trials) {
    Checks.notEmpty("binomial counts", successes.length);
    Checks.sameLength("successes", successes.length, "trials", trials.length);
    for (int i = 0; i < trials.length; i++) {
      if (trials[i] < 1 || successes[i] < 0 || successes[i] > trials[i]) {
        throw new IllegalArgumentException(
            "entry " + i + ": " + successes[i] + " successes of " + trials[i] + " trials");
      }
    }
    this.successes = successes.clone();
    this.trials = trials.clone();
  }

  @Override
  public int size() {
    return trials.length;
  }

  @Override
  public double datum(int i) {
    return (double) successes[i] / trials[i];
  }

  @Override
  public double variance(int i, double mean) {
    return mean * (1 - mean) / trials[i];
  }

  @Override
  public double deviance(int i, double mean) {
    return deviance(successes[i], trials[i], mean);
  }

  private static double deviance(long successes, long trials, double p) {
    if (!(p >= 0 && p <= 1)) {
      return Double.POSITIVE_INFINITY;
    }
    // The terms linear in p cancel between the two.
    return PoissonDeviance.of(successes, trials * p)
        + PoissonDeviance.of((double) trials - successes, trials * (1 - p));
  }

  @Override
  public void derivatives(double[] mean, double[] score, double[] information) {
    for (int i = 0; i < trials.length; i++) {
      double p = mean[i];
      long failures = trials[i] - successes[i];
      score[i] =
          (successes[i] == 0 ? 0 : successes[i] / p) - (failures == 0 ? 0 : failures / (1 - p));
      if (information != null) {
        information[i] = p > 0 && p < 1 ? trials[i] / (p * (1 - p)) : 0;
      }
    }
  }

  @Override
  public double saturated() {
    double sum = 0;
    for (int i = 0; i < trials.length; i++) {
      double n = trials[i];
      double k = successes[i];
      sum +=
          Gamma.logGamma(n + 1)
              - Gamma.logGamma(k + 1)
              - Gamma.logGamma(n - k + 1)
              + xLogX(k)
              + xLogX(n - k)
              - xLogX(n);
    }
    return sum;
  }

  private static double xLogX(double x) {
    return x == 0 ? 0 : x * Math.log(x);
  }

  @Override
  public Discrepancy discrepancy(double[] mean) {
    double expectation = 0;
    double variance = 0;
    for (int i = 0; i < trials.length; i++) {
      PoissonDeviance.Moments moments = moments(trials[i], mean[i]);
      expectation += moments.expectation();
      variance += moments.variance();
    }
    return new Discrepancy("binomial deviance", deviance(mean), expectation, variance);
  }

  /** Exact mean and variance of the deviance, summed over the possible numbers of successes. */
  static PoissonDeviance.Moments moments(long trials, double p) {
    if (p <= 0 || p >= 1) {
      return new PoissonDeviance.Moments(0, 0);
    }
    double spread = 12 * Math.sqrt(trials * p * (1 - p)) + 40;
    long first = (long) Math.max(0, Math.floor(trials * p - spread));
    long last = (long) Math.min(trials, Math.ceil(trials * p + spread));
    double sum = 0;
    double square = 0;
    double logTrials = Gamma.logGamma(trials + 1.0);
    for (long k = first; k <= last; k++) {
      double probability =
          Math.exp(
              logTrials
                  - Gamma.logGamma(k + 1.0)
                  - Gamma.logGamma(trials - k + 1.0)
                  + k * Math.log(p)
                  + (trials - k) * Math.log1p(-p));
      double d = deviance(k, trials, p);
      sum += probability * d;
      square += probability * d * d;
    }
    return new PoissonDeviance.Moments(sum, square - sum * sum);
  }

  @Override
  public BinomialLikelihood simulate(double[] mean, RandomGenerator random) {
    long[] drawn = new long[trials.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = Draw.binomial(trials[i], mean[i], random);
    }
    return new BinomialLikelihood(drawn, trials);
  }

  @Override
  public boolean blank() {
    return Arrays.stream(successes).allMatch(k -> k == 0);
  }
}
