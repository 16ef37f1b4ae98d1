package org.photonbench.fit.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class BinomialIntervalTest {
  /** Reference vector G2P-CP-0: no pair at zero delay, 800 pairs in 10 side peaks. */
  @Test
  void peakRatioAgreesWithTheReference() {
    ConfidenceInterval interval = BinomialInterval.peakRatio(0, 800, 10, 0.95);
    assertEquals(0, interval.low());
    assertEquals(0.04621746795336188, interval.high(), 1e-8 * 0.046);
    assertEquals(
        0.037516853610096795,
        BinomialInterval.peakRatioUpperLimit(0, 800, 10, 0.95),
        1e-8 * 0.0375);
  }

  @Test
  void tinyRatiosKeepTheirRelativeAccuracy() {
    // With very many side pairs the ratio becomes a Poisson count over a known mean.
    ConfidenceInterval ratio = BinomialInterval.peakRatio(1, 10_000_000_000L, 100, 0.95);
    ConfidenceInterval count = PoissonInterval.garwood(1, 0.95);
    assertEquals(count.low(), ratio.low() * 1e8, 1e-6 * count.low());
    assertEquals(count.high(), ratio.high() * 1e8, 1e-6 * count.high());
  }

  @Property(tries = 300)
  void endsHaveTheTailProbabilities(
      @ForAll @IntRange(min = 1, max = 5000) int trials,
      @ForAll @DoubleRange(min = 0, max = 1) double share) {
    int successes = (int) Math.round(share * trials);
    ConfidenceInterval interval = BinomialInterval.clopperPearson(successes, trials, 0.95);
    if (successes > 0) {
      double above =
          1 - new BinomialDistribution(trials, interval.low()).cumulativeProbability(successes - 1);
      assertEquals(0.025, above, 1e-7);
    }
    if (successes < trials) {
      double below =
          new BinomialDistribution(trials, interval.high()).cumulativeProbability(successes);
      assertEquals(0.025, below, 1e-7);
    }
  }

  @Property(tries = 200)
  void cumulativeIsTheSumOfTheProbabilities(
      @ForAll @IntRange(min = 1, max = 60) int trials,
      @ForAll @IntRange(min = -2, max = 62) int count,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
    BinomialDistribution reference = new BinomialDistribution(trials, probability);
    double sum = 0;
    for (int i = 0; i <= Math.min(count, trials); i++) {
      sum += reference.probability(i);
    }
    assertEquals(sum, BinomialInterval.cumulative(count, trials, probability), 1e-9);
  }

  @Test
  void nothingAtAllGivesNoBound() {
    ConfidenceInterval interval = BinomialInterval.peakRatio(0, 0, 10, 0.95);
    assertEquals(0, interval.low());
    assertTrue(Double.isInfinite(interval.high()));
  }

  @Test
  void refusesNonsense() {
    assertThrows(IllegalArgumentException.class, () -> BinomialInterval.clopperPearson(3, 2, 0.95));
    assertThrows(IllegalArgumentException.class, () -> BinomialInterval.peakRatio(1, 1, 0, 0.95));
  }

  @Test
  void estimateAndErrorOfThePeakRatio() {
    assertEquals(10 * 8 / 401.0, BinomialInterval.peakRatioEstimate(8, 400, 10), 1e-15);
    assertEquals(
        0.2 * Math.sqrt(1 / 8.0 + 1 / 400.0), BinomialInterval.peakRatioError(8, 400, 10), 1e-15);
    assertEquals(Double.NaN, BinomialInterval.peakRatioError(0, 400, 10));
  }
}
