package org.photonbench.fit.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;

class PoissonIntervalTest {
  /** Reference vector UNC-GARWOOD. */
  @Test
  void agreesWithGarwood() {
    long[] counts = {0, 3, 10};
    double[] low = {0.0, 1.367273254130889, 6.891252055756909};
    double[] high = {1.8410547609529326, 5.918242367097899, 14.267035464643328};
    for (int i = 0; i < counts.length; i++) {
      ConfidenceInterval interval = PoissonInterval.garwood(counts[i], 0.6827);
      assertEquals(low[i], interval.low(), 1e-6 * Math.max(1e-6, low[i]));
      assertEquals(high[i], interval.high(), 1e-6 * high[i]);
    }
  }

  @Test
  void oneCountAt95Percent() {
    ConfidenceInterval interval = PoissonInterval.garwood(1, 0.95);
    assertEquals(-Math.log(0.975), interval.low(), 1e-12);
    assertEquals(5.571643390938898, interval.high(), 1e-9);
  }

  @Test
  void noCountsHasTheKnownUpperLimit() {
    assertEquals(-Math.log(0.05), PoissonInterval.upperLimit(0, 0.95), 1e-12);
  }

  @Property(tries = 500)
  void endsHaveTheTailProbabilities(
      @ForAll @LongRange(min = 0, max = 2_000_000) long count,
      @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
    ConfidenceInterval interval = PoissonInterval.garwood(count, level);
    double tail = (1 - level) / 2;
    // The incomplete gamma function itself loses the digits of count * ln(count).
    double accuracy = 1e-11 + 4 * Math.ulp(1.0) * count * Math.log(count + 1.0);
    if (count > 0) {
      assertEquals(
          tail, Gamma.regularizedGammaP(count, interval.low(), 1e-15, 10_000_000), accuracy);
    }
    assertEquals(
        tail, Gamma.regularizedGammaQ(count + 1.0, interval.high(), 1e-15, 10_000_000), accuracy);
  }

  @Test
  void coversAtLeastTheLevelForEveryMean() {
    for (double mean : new double[] {0.1, 0.5, 1, 3, 10, 50}) {
      PoissonDistribution counts = new PoissonDistribution(mean);
      double covered = 0;
      for (int n = 0; n < 400; n++) {
        if (PoissonInterval.garwood(n, 0.95).contains(mean)) {
          covered += counts.probability(n);
        }
      }
      assertTrue(covered >= 0.95, "mean " + mean + " is covered with " + covered);
    }
  }

  @Test
  void refusesNonsense() {
    assertThrows(IllegalArgumentException.class, () -> PoissonInterval.garwood(-1, 0.95));
    assertThrows(IllegalArgumentException.class, () -> PoissonInterval.garwood(1, 1));
  }
}
