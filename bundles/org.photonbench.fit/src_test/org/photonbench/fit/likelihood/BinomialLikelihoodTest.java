package org.photonbench.fit.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialLikelihoodTest {
  @Test
  void devianceIsTwiceTheLogLikelihoodRatio() {
    long[] k = {0, 3, 20, 700};
    long[] n = {5, 10, 20, 1000};
    double[] p = {0.1, 0.4, 0.97, 0.69};
    BinomialLikelihood likelihood = new BinomialLikelihood(k, n);
    double log = 0;
    for (int i = 0; i < k.length; i++) {
      log += new BinomialDistribution((int) n[i], p[i]).logProbability((int) k[i]);
    }
    assertEquals(log, likelihood.saturated() - likelihood.deviance(p) / 2, 1e-10);
  }

  @Test
  void scoreIsTheDerivativeAndInformationItsVariance() {
    long n = 12;
    double p = 0.37;
    double variance = 0;
    for (long k = 0; k <= n; k++) {
      BinomialLikelihood one = new BinomialLikelihood(new long[] {k}, new long[] {n});
      double[] score = new double[1];
      double[] information = new double[1];
      one.derivatives(new double[] {p}, score, information);
      double h = 1e-6;
      assertEquals(-(one.deviance(0, p + h) - one.deviance(0, p - h)) / (4 * h), score[0], 1e-6);
      variance += new BinomialDistribution((int) n, p).probability((int) k) * score[0] * score[0];
      assertEquals(n / (p * (1 - p)), information[0], 1e-10);
    }
    assertEquals(n / (p * (1 - p)), variance, 1e-10);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5", "10, 0.02", "200, 0.3", "3000, 0.999"})
  void momentsMatchTheSumOverAllOutcomes(int trials, double p) {
    BinomialDistribution distribution = new BinomialDistribution(trials, p);
    double mean = 0;
    double square = 0;
    for (int k = 0; k <= trials; k++) {
      double d = new BinomialLikelihood(new long[] {k}, new long[] {trials}).deviance(0, p);
      mean += distribution.probability(k) * d;
      square += distribution.probability(k) * d * d;
    }
    PoissonDeviance.Moments moments = BinomialLikelihood.moments(trials, p);
    assertEquals(mean, moments.expectation(), 1e-9);
    assertEquals(square - mean * mean, moments.variance(), 1e-9);
  }

  @Test
  void certainOutcomes() {
    BinomialLikelihood all = new BinomialLikelihood(new long[] {4}, new long[] {4});
    assertEquals(0, all.deviance(0, 1));
    assertEquals(Double.POSITIVE_INFINITY, all.deviance(0, 0));
    assertEquals(Double.POSITIVE_INFINITY, all.deviance(0, 1.01));
    assertTrue(new BinomialLikelihood(new long[] {0}, new long[] {4}).blank());
  }

  @Test
  void badData() {
    PoissonLikelihoodTest.assertMessage(
        "entry 0: 5 successes of 4 trials",
        () -> new BinomialLikelihood(new long[] {5}, new long[] {4}));
    PoissonLikelihoodTest.assertMessage(
        "1 successes but 2 trials",
        () -> new BinomialLikelihood(new long[] {1}, new long[] {4, 4}));
  }
}
