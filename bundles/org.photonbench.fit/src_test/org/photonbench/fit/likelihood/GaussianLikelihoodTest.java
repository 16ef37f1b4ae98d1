package org.photonbench.fit.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class GaussianLikelihoodTest {
  private static final double[] DATA = {1.5, -3, 8};
  private static final double[] SIGMA = {0.5, 2, 1};

  @Test
  void devianceIsTwiceTheLogLikelihoodRatio() {
    double[] mean = {1, -2, 8.3};
    GaussianLikelihood likelihood = new GaussianLikelihood(DATA, SIGMA);
    double log = 0;
    for (int i = 0; i < 3; i++) {
      log += new NormalDistribution(mean[i], SIGMA[i]).logDensity(DATA[i]);
    }
    assertEquals(log, likelihood.saturated() - likelihood.deviance(mean) / 2, 1e-12);
    assertEquals(1 + 0.25 + 0.09, likelihood.deviance(mean), 1e-12);
    assertEquals(1, likelihood.pearsonResidual(0, 1));
    assertEquals(-0.5, likelihood.devianceResidual(1, -2), 1e-15);
    double[] score = new double[3];
    double[] information = new double[3];
    likelihood.derivatives(mean, score, information);
    assertEquals(2, score[0], 1e-15);
    assertEquals(-0.25, score[1], 1e-15);
    assertEquals(4, information[0], 1e-15);
    Discrepancy d = likelihood.discrepancy(mean);
    assertEquals("chi-squared", d.name());
    assertEquals(3, d.expectation());
    assertEquals(6, d.variance());
  }

  @Test
  void simulationsHaveTheErrors() {
    GaussianLikelihood likelihood = new GaussianLikelihood(DATA, SIGMA);
    SplittableRandom random = new SplittableRandom(1);
    double squares = 0;
    int runs = 4000;
    for (int i = 0; i < runs; i++) {
      squares +=
          likelihood.simulate(new double[] {4, 5, 6}, random).deviance(new double[] {4, 5, 6});
    }
    assertEquals(3, squares / runs, 4 * Math.sqrt(6.0 / runs));
  }

  @Test
  void badData() {
    PoissonLikelihoodTest.assertMessage(
        "datum 1 is not finite: NaN", () -> GaussianLikelihood.unweighted(1, Double.NaN));
    PoissonLikelihoodTest.assertMessage(
        "standard deviation 2 must be finite and above 0, was 0.0",
        () -> new GaussianLikelihood(DATA, new double[] {1, 1, 0}));
    PoissonLikelihoodTest.assertMessage(
        "3 data but 2 standard deviations", () -> new GaussianLikelihood(DATA, new double[2]));
    PoissonLikelihoodTest.assertMessage(
        "no data", () -> new GaussianLikelihood(new double[0], new double[0]));
  }
}
