package org.photonbench.fit.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.fit.testing.GroundTruth;

class PoissonLikelihoodTest {
  /** Sums over all counts with 40 digits; above 500 the code uses a series. */
  @ParameterizedTest
  @CsvSource({
    "0.001, 0.013816896564699944835, 0.13967563547875986336",
    "0.1, 0.47409784765993702938, 0.86040176374714597101",
    "1, 1.146805618245240475, 1.3646018792800878479",
    "12.5, 1.0146205775872094932, 2.0650321557076521738",
    "100, 1.0016836593598415513, 2.0068040517226898138",
    "499, 1.0003346732405819415, 2.0013413916618345106",
    "501, 1.000333334537906226, 2.0013360152624100352",
    "2000, 1.0000833750396396906, 2.0003336671544098857"
  })
  void momentsOfTheDeviance(double mu, double expectation, double variance) {
    PoissonDeviance.Moments moments = PoissonDeviance.moments(mu);
    assertEquals(expectation, moments.expectation(), 2e-12);
    assertEquals(variance, moments.variance(), 2e-11);
  }

  @Test
  void momentsMatchTheReference() throws IOException {
    GroundTruth truth = GroundTruth.vector("UNC-CSTAT");
    double[] mu = truth.inputs("mu");
    truth.check(
        "mean", Arrays.stream(mu).map(m -> PoissonDeviance.moments(m).expectation()).toArray());
    truth.check("var", Arrays.stream(mu).map(m -> PoissonDeviance.moments(m).variance()).toArray());
  }

  @Test
  void devianceIsTwiceTheLogLikelihoodRatio() {
    long[] counts = {0, 1, 7, 250};
    double[] mean = {0.3, 1.004, 12, 251};
    PoissonLikelihood likelihood = new PoissonLikelihood(counts);
    double log = 0;
    for (int i = 0; i < counts.length; i++) {
      log += new PoissonDistribution(mean[i]).logProbability((int) counts[i]);
    }
    assertEquals(log, likelihood.saturated() - likelihood.deviance(mean) / 2, 1e-11);
  }

  @Test
  void devianceKeepsItsDigitsNearTheOptimum() {
    // 2 (mu - n + n ln(n / mu)) for mu = n (1 + e) is n (e^2 - 2 e^3 / 3 + e^4 / 2).
    double e = 1e-6;
    double expected = 1e6 * e * e * (1 - 2 * e / 3);
    assertEquals(expected, PoissonDeviance.of(1e6, 1e6 * (1 + e)), 1e-9 * expected);
  }

  @Test
  void meansThatTheDataExclude() {
    assertEquals(Double.POSITIVE_INFINITY, PoissonDeviance.of(1, 0));
    assertEquals(Double.POSITIVE_INFINITY, PoissonDeviance.of(0, -1e-9));
    assertEquals(Double.POSITIVE_INFINITY, PoissonDeviance.of(3, Double.NaN));
    assertEquals(0, PoissonDeviance.of(0, 0));
  }

  @Test
  void scoreIsTheDerivative() {
    PoissonLikelihood likelihood = new PoissonLikelihood(0, 4, 90);
    double[] mean = {0.7, 3.1, 80};
    double[] score = new double[3];
    double[] information = new double[3];
    likelihood.derivatives(mean, score, information);
    for (int i = 0; i < 3; i++) {
      double h = 1e-5 * mean[i];
      double slope =
          (likelihood.deviance(i, mean[i] + h) - likelihood.deviance(i, mean[i] - h)) / (2 * h);
      assertEquals(-slope / 2, score[i], 1e-8);
      assertEquals(1 / mean[i], information[i], 1e-15);
    }
  }

  @Test
  void residualsHaveTheSignOfTheExcess() {
    PoissonLikelihood likelihood = new PoissonLikelihood(9, 2);
    assertEquals(2.5, likelihood.pearsonResidual(0, 4), 1e-15);
    assertEquals(Math.sqrt(PoissonDeviance.of(9, 4)), likelihood.devianceResidual(0, 4), 1e-15);
    assertTrue(likelihood.devianceResidual(1, 4) < 0);
  }

  @Test
  void discrepancyOfSimulatedDataMeetsItsExpectation() {
    double[] mean = new double[400];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = 0.05 + 0.01 * i;
    }
    PoissonLikelihood template = new PoissonLikelihood(new long[400]);
    double sum = 0;
    double squares = 0;
    int runs = 300;
    for (int seed = 1; seed <= runs; seed++) {
      Discrepancy d = template.simulate(mean, new SplittableRandom(seed)).discrepancy(mean);
      double z = (d.value() - d.expectation()) / Math.sqrt(d.variance());
      sum += z;
      squares += z * z;
    }
    assertEquals(0, sum / runs, 4 / Math.sqrt(runs));
    assertEquals(1, squares / runs, 4 * Math.sqrt(2.0 / runs));
  }

  @Test
  void blankAndBadData() {
    assertTrue(new PoissonLikelihood(0, 0).blank());
    assertFalse(new PoissonLikelihood(0, 1).blank());
    assertEquals(7, new PoissonLikelihood(3, 4).total());
    assertMessage("count 1 is negative: -4", () -> new PoissonLikelihood(1, -4));
    assertMessage("Poisson counts: no data", () -> new PoissonLikelihood());
  }

  static void assertMessage(String part, Executable action) {
    String message = assertThrows(IllegalArgumentException.class, action).getMessage();
    assertTrue(message.contains(part), message);
  }
}
