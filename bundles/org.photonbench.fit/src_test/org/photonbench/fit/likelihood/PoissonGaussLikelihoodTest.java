package org.photonbench.fit.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonGaussLikelihoodTest {
  /** Sums over all electron numbers with 40 digits, and their derivatives. */
  @ParameterizedTest
  @CsvSource({
    "3.7, 1.5, 2.2, -1.986918389974505, 0.307382382670321, 0.326792522289618",
    "-2, 2.5, 0.3, -2.2570413074367937, -0.34880452825385, 0.0611842795856777",
    "120.25, 0.4, 118, -3.33438768556487, 0.0183120009499562, 0.00861895272785085",
    "40, 10, 300, -105.30346905795934, -0.579016250962659, 0.000782830624963631",
    "0.2, 0.1, 7, -7.616353440209972, -0.999999999999906, 8.75651076268505e-27"
  })
  void densityMatchesTheSum(
      double y, double sigma, double mean, double log, double score, double curvature) {
    PixelDensity density = PixelDensity.at(y, sigma, mean);
    assertEquals(log, density.logDensity(), 1e-12 * Math.max(1, Math.abs(log)));
    assertEquals(score, density.score(), 2e-13);
    assertEquals(curvature, density.curvature(), 1e-13);
  }

  @ParameterizedTest
  @CsvSource({"-8, 2.5", "0.4, 0.3", "0.6, 0.3", "5.32, 0.3", "5.32, 10", "150, 2.5", "7, 0.1"})
  void noMeanIsBetterThanTheBest(double y, double sigma) {
    double best = PixelDensity.best(y, sigma).logDensity();
    double found = Double.NEGATIVE_INFINITY;
    for (double mean = 0; mean < 250; mean += 0.001) {
      found = Math.max(found, PixelDensity.at(y, sigma, mean).logDensity());
    }
    assertTrue(best >= found - 1e-12, best + " < " + found);
    assertEquals(found, best, 1e-4);
  }

  @Test
  void limitOfNoLight() {
    PixelDensity dark = PixelDensity.at(0.8, 1.2, 0);
    PixelDensity dim = PixelDensity.at(0.8, 1.2, 1e-9);
    assertEquals(dark.logDensity(), dim.logDensity(), 1e-9);
    assertEquals(dark.score(), dim.score(), 1e-6);
    assertEquals(dark.curvature(), PixelDensity.at(0.8, 1.2, 1e-4).curvature(), 1e-3);
  }

  @Test
  void pearsonVarianceFromTheFourthMoment() {
    double mean = 1.7;
    double sigma = 0.9;
    double norm = 0;
    double first = 0;
    double second = 0;
    double fourth = 0;
    double step = 0.01;
    for (double y = -12; y < 30; y += step) {
      double p = step * Math.exp(PixelDensity.at(y, sigma, mean).logDensity());
      double d = y - mean;
      norm += p;
      first += p * d;
      second += p * d * d;
      fourth += p * d * d * d * d;
    }
    assertEquals(1, norm, 1e-10);
    assertEquals(0, first, 1e-9);
    assertEquals(mean + sigma * sigma, second, 1e-8);
    PoissonGaussLikelihood pixel =
        new PoissonGaussLikelihood(new double[] {3}, new double[] {sigma});
    Discrepancy d = pixel.discrepancy(new double[] {mean});
    assertEquals(fourth / (second * second) - 1, d.variance(), 1e-7);
    assertEquals(1, d.expectation());
    assertEquals(1.3 * 1.3 / second, d.value(), 1e-8);
  }

  @Test
  void readingsBecomeElectrons() {
    PoissonGaussLikelihood pixels =
        PoissonGaussLikelihood.fromReadings(new double[] {110, 95}, 100, 0.5, 1.5);
    assertEquals(5, pixels.datum(0));
    assertEquals(-2.5, pixels.datum(1));
    assertEquals(4 + 1.5 * 1.5, pixels.variance(0, 4));
  }

  @Test
  void devianceAndLikelihood() {
    PoissonGaussLikelihood pixels =
        new PoissonGaussLikelihood(new double[] {3.7, -2}, new double[] {1.5, 2.5});
    double[] mean = {2.2, 0.3};
    assertEquals(
        -1.986918389974505 - 2.2570413074367937,
        pixels.saturated() - pixels.deviance(mean) / 2,
        1e-12);
    assertEquals(Double.POSITIVE_INFINITY, pixels.deviance(0, -0.1));
  }

  @Test
  void badData() {
    PoissonLikelihoodTest.assertMessage(
        "pixel 1 is not finite",
        () -> new PoissonGaussLikelihood(new double[] {1, Double.NaN}, new double[] {1, 1}));
    PoissonLikelihoodTest.assertMessage(
        "read noise of pixel 0",
        () -> new PoissonGaussLikelihood(new double[] {1}, new double[] {0}));
  }
}
