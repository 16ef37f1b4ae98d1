package org.photonbench.fit.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongSupplier;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawTest {
  private static final int DRAWS = 40_000;

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 11.9, 12.1, 400})
  void poisson(double mean) {
    SplittableRandom random = new SplittableRandom(1);
    check(
        () -> Draw.poisson(mean, random),
        new PoissonDistribution(mean)::probability,
        (int) (mean + 10 * Math.sqrt(mean) + 10));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.3", "40, 0.8", "2000, 0.01"})
  void binomial(int trials, double p) {
    SplittableRandom random = new SplittableRandom(1);
    check(
        () -> Draw.binomial(trials, p, random),
        new BinomialDistribution(trials, p)::probability,
        trials);
  }

  @Test
  void certainNumbers() {
    SplittableRandom random = new SplittableRandom(1);
    assertEquals(0, Draw.poisson(0, random));
    assertEquals(0, Draw.binomial(5, 0, random));
    assertEquals(5, Draw.binomial(5, 1, random));
    PoissonLikelihoodTest.assertMessage("was NaN", () -> Draw.poisson(Double.NaN, random));
  }

  /** Chi-squared test of the frequencies, bins of at least 20 expected draws. */
  private static void check(LongSupplier draw, IntToDoubleFunction probability, int last) {
    long[] seen = new long[last + 1];
    for (int i = 0; i < DRAWS; i++) {
      seen[(int) Math.min(last, draw.getAsLong())]++;
    }
    double chiSquared = 0;
    int bins = 0;
    double expected = 0;
    double counted = 0;
    double left = DRAWS;
    for (int n = 0; n <= last; n++) {
      double next = DRAWS * probability.applyAsDouble(n);
      expected += next;
      counted += seen[n];
      left -= next;
      if (expected >= 20 && left >= 20 || n == last) {
        if (n == last) {
          expected += Math.max(0, left);
        }
        chiSquared += (counted - expected) * (counted - expected) / Math.max(expected, 1);
        bins++;
        expected = 0;
        counted = 0;
      }
    }
    double p = Gamma.regularizedGammaQ((bins - 1) / 2.0, chiSquared / 2);
    assertTrue(p > 1e-3, "chi-squared " + chiSquared + " in " + bins + " bins");
  }
}
