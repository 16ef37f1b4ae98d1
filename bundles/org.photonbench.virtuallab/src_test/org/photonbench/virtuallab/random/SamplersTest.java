package org.photonbench.virtuallab.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.photonbench.virtuallab.testing.Score;

/** The samplers against their distribution functions. */
class SamplersTest {
  private static final int DRAWS = 1_000_000;
  private static final int BINS = 1000;

  /** Chi-squared of the probability integral transform in equal bins. */
  private static void assertFollows(
      String what, ToDoubleFunction<Xoshiro256> sampler, DoubleUnaryOperator cdf) {
    Xoshiro256 random = new Xoshiro256(1);
    long[] counts = new long[BINS];
    for (int i = 0; i < DRAWS; i++) {
      double u = cdf.applyAsDouble(sampler.applyAsDouble(random));
      counts[(int) Math.min(BINS - 1, u * BINS)]++;
    }
    double mean = (double) DRAWS / BINS;
    double chi = 0;
    for (long count : counts) {
      chi += (count - mean) * (count - mean) / mean;
    }
    Score.assertChiSquared(what, chi, BINS - 1);
  }

  @Test
  void exponential() {
    assertFollows("exponential", Xoshiro256::nextExponential, x -> -Math.expm1(-x));
  }

  @Test
  void exponentialTail() {
    // Only the tail, which equal bins hardly see: memoryless beyond r.
    assertFollows(
        "exponential tail",
        r -> {
          double x = 0;
          for (int i = 0; i < 3 && x < 3; i++) {
            x = r.nextExponential();
          }
          return x < 3 ? 3 + r.nextExponential() : x;
        },
        x -> -Math.expm1(3 - x));
  }

  @Test
  void normal() {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    assertFollows("normal", Xoshiro256::nextNormal, normal::cumulativeProbability);
  }

  @Test
  void tailsHaveTheirProbability() {
    Xoshiro256 random = new Xoshiro256(2);
    int n = 6_000_000;
    long normals = 0;
    long exponentials = 0;
    for (int i = 0; i < n; i++) {
      normals += Math.abs(random.nextNormal()) > 3.9 ? 1 : 0;
      exponentials += random.nextExponential() > 8.5 ? 1 : 0;
    }
    double tail = 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-3.9);
    Score.assertCount("beyond 3.9 sigma", n * tail, normals);
    Score.assertCount("beyond 8.5", n * Math.exp(-8.5), exponentials);
  }

  @Test
  void zigguratLayersHaveTheSameArea() {
    // The tail plus the rectangle under it is one layer: the constants belong together.
    double r = Ziggurat.EXP_R;
    assertEquals(Ziggurat.EXP_AREA, (r + 1) * Math.exp(-r), 1e-15);
    double n = Ziggurat.NORMAL_R;
    double tail =
        Math.sqrt(2 * Math.PI) * new NormalDistribution(null, 0, 1).cumulativeProbability(-n);
    assertEquals(Ziggurat.NORMAL_AREA, n * Math.exp(-n * n / 2) + tail, 1e-13);
  }

  @Test
  void paretoWithAndWithoutEnd() {
    Pareto open = new Pareto(2.5, 2, Double.POSITIVE_INFINITY);
    assertFollows("pareto", open::sample, t -> 1 - Math.pow(t / 2, -1.5));
    Pareto closed = new Pareto(1.5, 1, 1e4);
    double all = 1 - Math.pow(1e4, -0.5);
    assertFollows("truncated pareto", closed::sample, t -> (1 - Math.pow(t, -0.5)) / all);
  }

  @Test
  void residualTimesFollowTheSurvivalFunction() {
    // The density of the rest is (1 - F(t)) / mean; for alpha 2.5 from 2 up: mean 6.
    Pareto open = new Pareto(2.5, 2, Double.POSITIVE_INFINITY);
    assertFollows(
        "residual",
        open::sampleResidual,
        t -> t < 2 ? t / 6 : (2 + 4 * (1 - Math.pow(t / 2, -0.5))) / 6);
    // Alpha 1.5 from 1 to 100: 1 - F = (t^-0.5 - 0.1) / 0.9, mean 10.
    Pareto closed = new Pareto(1.5, 1, 100);
    assertFollows(
        "truncated residual",
        closed::sampleResidual,
        t -> t < 1 ? t / 10 : (1 + (2 * (Math.sqrt(t) - 1) - 0.1 * (t - 1)) / 0.9) / 10);
    // Alpha 2 from 1 to e: 1 - F = (1/t - 1/e) / (1 - 1/e), mean 1 / (1 - 1/e).
    double e = Math.E;
    Pareto two = new Pareto(2, 1, e);
    assertFollows(
        "residual of alpha 2",
        two::sampleResidual,
        t -> t < 1 ? t * (1 - 1 / e) : 1 - 1 / e + Math.log(t) - (t - 1) / e);
  }

  @Test
  void paretoMeans() {
    assertEquals(6, new Pareto(2.5, 2, Double.POSITIVE_INFINITY).mean(), 1e-12);
    assertEquals(Double.POSITIVE_INFINITY, new Pareto(2, 1, Double.POSITIVE_INFINITY).mean(), 0);
    // b/(1 - L^-b) times the integral of t^(1 - alpha), by hand for alpha 1.5 from 1 to 100.
    assertEquals(0.5 / 0.9 * 2 * 9, new Pareto(1.5, 1, 100).mean(), 1e-12);
    assertEquals(Math.log(100) / 0.99, new Pareto(2, 1, 100).mean(), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> new Pareto(1, 1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Pareto(2, 2, 1));
  }

  @Test
  void aliasTableHasItsWeights() {
    double[] weights = {0.1, 3, 0, 0.5, 1e-3, 2};
    double sum = 5.601;
    AliasTable table = new AliasTable(weights);
    long[] counts = new long[weights.length];
    Xoshiro256 random = new Xoshiro256(3);
    for (int i = 0; i < DRAWS; i++) {
      counts[table.sample(random)]++;
    }
    assertEquals(0, counts[2]);
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        double p = weights[i] / sum;
        Score.assertNear("outcome " + i, DRAWS * p, counts[i], Math.sqrt(DRAWS * p * (1 - p)));
      }
    }
    assertThrows(IllegalArgumentException.class, () -> new AliasTable(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new AliasTable(1, -1));
  }

  @Test
  void aliasTableOfOneOutcome() {
    AliasTable table = new AliasTable(0.3);
    Xoshiro256 random = new Xoshiro256(1);
    for (int i = 0; i < 100; i++) {
      assertEquals(0, table.sample(random));
    }
  }

  @Test
  void uniformNumbersStayInTheirRanges() {
    Xoshiro256 random = new Xoshiro256(4);
    for (int i = 0; i < 100_000; i++) {
      double u = random.nextDouble();
      double p = random.nextPositive();
      assertTrue(u >= 0 && u < 1 && p > 0 && p <= 1);
    }
  }
}
