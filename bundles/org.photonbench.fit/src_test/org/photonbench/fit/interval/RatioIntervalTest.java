package org.photonbench.fit.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class RatioIntervalTest {
  @Test
  void peakRatio() {
    RatioInterval g = RatioInterval.peaks(12, 399, 10, 0.95);
    assertEquals(10 * 12 / 400.0, g.value(), 1e-15);
    assertEquals(BinomialInterval.peakRatio(12, 399, 10, 0.95), g.interval());
    assertTrue(g.interval().contains(g.value()));
    assertEquals(0, RatioInterval.peaks(0, 20, 10, 0.95).value());
    assertEquals(Double.POSITIVE_INFINITY, RatioInterval.peaks(3, 0, 10, 0.95).interval().high());
  }

  @Test
  void peakRatioEstimateIsUnbiasedAtLowCounts() {
    // E[A0] E[m / (S + 1)] = a m (1 - exp(-s)) / s for Poisson means a and s.
    double a = 1.2;
    double s = 6;
    PoissonDistribution zeros = new PoissonDistribution(a);
    PoissonDistribution sides = new PoissonDistribution(s);
    double mean = 0;
    for (int zero = 0; zero < 15; zero++) {
      for (int side = 0; side < 40; side++) {
        double probability = zeros.probability(zero) * sides.probability(side);
        mean += probability * RatioInterval.peaks(zero, side, 4, 0.5).value();
      }
    }
    assertEquals(4 * a / s * (1 - Math.exp(-s)), mean, 1e-9);
  }

  @Test
  void rates() {
    RatioInterval ratio = RatioInterval.rates(30, 2, 20, 5, 0.95);
    assertEquals(30 / 21.0 * 5 / 2, ratio.value(), 1e-12);
    ConfidenceInterval p = BinomialInterval.clopperPearson(30, 50, 0.95);
    assertEquals(p.low() / (1 - p.low()) * 2.5, ratio.interval().low(), 1e-9);
    assertEquals(p.high() / (1 - p.high()) * 2.5, ratio.interval().high(), 1e-9);
    assertThrows(IllegalArgumentException.class, () -> RatioInterval.rates(1, 0, 1, 1, 0.9));
  }

  @Test
  void fiellerWithAnExactDenominatorIsNormal() {
    RatioInterval ratio = RatioInterval.fieller(6, 0.3, 2, 0, 0, 0.95);
    assertEquals(3, ratio.value());
    assertEquals(3 - 1.959963984540054 * 0.15, ratio.interval().low(), 1e-12);
    assertEquals(3 + 1.959963984540054 * 0.15, ratio.interval().high(), 1e-12);
  }

  @Test
  void fiellerCoversWithCorrelation() {
    double cover = 0;
    int runs = 4000;
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < runs; i++) {
      double first = random.nextGaussian();
      double second = random.nextGaussian();
      double a = 5 + first;
      double b = 3 + 0.8 * (0.6 * first + 0.8 * second);
      RatioInterval ratio = RatioInterval.fieller(a, 1, b, 0.8, 0.48, 0.95);
      // Where the denominator may be 0 the exact set is the outside of the two roots, or all.
      cover +=
          Double.isInfinite(ratio.interval().low())
              ? Math.abs(a - 5.0 / 3 * b)
                      <= 1.959963984540054 * Math.sqrt(1 - 2 * 5.0 / 3 * 0.48 + 25.0 / 9 * 0.64)
                  ? 1
                  : 0
              : ratio.interval().contains(5.0 / 3) ? 1 : 0;
    }
    assertEquals(0.95, cover / runs, 4 * Math.sqrt(0.95 * 0.05 / runs));
  }

  @Test
  void fiellerWithoutSignificantDenominatorIsOpen() {
    RatioInterval ratio = RatioInterval.fieller(6, 0.3, 1, 0.9, 0, 0.95);
    assertEquals(Double.POSITIVE_INFINITY, ratio.interval().high());
    assertTrue(ratio.method().contains("may be 0"));
    assertFalse(Double.isFinite(ratio.interval().low()));
    assertThrows(IllegalArgumentException.class, () -> RatioInterval.fieller(1, 1, 1, 1, 2, 0.95));
    assertThrows(IllegalArgumentException.class, () -> RatioInterval.fieller(1, 1, 0, 1, 0, 0.95));
  }
}
