package org.photonbench.fit.likelihood;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.special.Gamma;

/** Counts with Poisson statistics. The information is 1 / mean, the Fisher scoring weight. */
public final class PoissonLikelihood implements Likelihood {
  private final long[] counts;
  private double saturated = Double.NaN;

  /**
   * @param counts counts, none negative
   */
  public PoissonLikelihood(long... counts) {
    Checks.notEmpty("Poisson counts", counts.length);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] < 0) {
        throw new IllegalArgumentException("count " + i + " is negative: " + counts[i]);
      }
    }
    this.counts = counts.clone();
  }

  @Override
  public int size() {
    return counts.length;
  }

  @Override
  public double datum(int i) {
    return counts[i];
  }

  @Override
  public double variance(int i, double mean) {
    return mean;
  }

  @Override
  public double deviance(int i, double mean) {
    return PoissonDeviance.of(counts[i], mean);
  }

  @Override
  public void derivatives(double[] mean, double[] score, double[] information) {
    for (int i = 0; i < counts.length; i++) {
      double mu = mean[i];
      // A mean of 0 is possible only where nothing was counted; its weight would be infinite.
      double weight = mu > 0 ? 1 / mu : 0;
      score[i] = counts[i] * weight - 1;
      if (information != null) {
        information[i] = weight;
      }
    }
  }

  @Override
  public synchronized double saturated() {
    if (Double.isNaN(saturated)) {
      double sum = 0;
      for (long n : counts) {
        sum += n == 0 ? 0 : n * Math.log(n) - n - Gamma.logGamma(n + 1.0);
      }
      saturated = sum;
    }
    return saturated;
  }

  @Override
  public Discrepancy discrepancy(double[] mean) {
    double expectation = 0;
    double variance = 0;
    for (double mu : mean) {
      PoissonDeviance.Moments moments = PoissonDeviance.moments(mu);
      expectation += moments.expectation();
      variance += moments.variance();
    }
    return new Discrepancy("C statistic", deviance(mean), expectation, variance);
  }

  @Override
  public PoissonLikelihood simulate(double[] mean, RandomGenerator random) {
    return new PoissonLikelihood(
        Arrays.stream(mean).mapToLong(mu -> Draw.poisson(mu, random)).toArray());
  }

  @Override
  public boolean blank() {
    return Arrays.stream(counts).allMatch(n -> n == 0);
  }

  /** Sum of all counts. */
  public long total() {
    return Arrays.stream(counts).reduce(0, Math::addExact);
  }
}
