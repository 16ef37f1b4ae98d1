package org.photonbench.fit.changepoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriticalValuesTest {
  /** The Monte Carlo values of reference vector BLINK-CPA-CRIT, which hold to 3 %. */
  @ParameterizedTest
  @CsvSource({
    "50, 0.05, 8.95",
    "50, 0.01, 12.1",
    "200, 0.05, 9.96",
    "200, 0.01, 13.6",
    "1000, 0.05, 10.8",
    "1000, 0.01, 14.2"
  })
  void agreesWithMonteCarlo(int photons, double significance, double expected) {
    assertEquals(expected, new CriticalValues(significance, 1).of(photons), 0.03 * expected);
  }

  /** Two photons: only k = 1, so that P(2 ln LR > c) is twice the lower bound of v. */
  @Test
  void isExactForTwoPhotons() {
    // Of two uniform numbers the smaller is below v with probability 1 - (1-v)^2.
    double v = 0.01;
    double c = LikelihoodRatio.statistic(1, 2, v);
    double smallerLow = 1 - (1 - v) * (1 - v);
    double smallerHigh = v * v;
    assertEquals(smallerLow + smallerHigh, BoundaryCrossing.exceedance(2, 1, c), 1e-12);
  }

  @ParameterizedTest
  @CsvSource({"30, 1", "30, 10", "150, 10", "300, 1"})
  void exceedanceAgreesWithSimulation(int n, int margin) {
    RandomGenerator random = Streams.random(n + margin);
    double[] thresholds = {3, 6, 9};
    int[] above = new int[thresholds.length];
    int streams = 4000;
    double[] u = new double[n];
    for (int s = 0; s < streams; s++) {
      for (int i = 0; i < n; i++) {
        u[i] = random.nextDouble();
      }
      Arrays.sort(u);
      double largest = 0;
      for (int k = margin; k <= n - margin && k < n; k++) {
        largest = Math.max(largest, LikelihoodRatio.statistic(k, n, u[k - 1]));
      }
      for (int i = 0; i < thresholds.length; i++) {
        above[i] += largest > thresholds[i] ? 1 : 0;
      }
    }
    for (int i = 0; i < thresholds.length; i++) {
      double p = BoundaryCrossing.exceedance(n, margin, thresholds[i]);
      double sigma = Math.sqrt(p * (1 - p) / streams);
      assertEquals(p, (double) above[i] / streams, 4 * sigma, "threshold " + thresholds[i]);
    }
  }

  @Test
  void isTheValueExceededWithTheSignificance() {
    for (int n : new int[] {20, 33, 64, 100, 333, 1024}) {
      CriticalValues values = new CriticalValues(0.01, 10);
      assertEquals(0.01, values.falseAlarm(n, values.of(n)), 3e-5, n + " photons");
    }
  }

  /** The extrapolation against the exact value at eight times its last support. */
  @Test
  void extrapolatesToLongStreams() {
    for (double significance : new double[] {0.05, 1e-4}) {
      CriticalValues values = new CriticalValues(significance, 10);
      for (int n : new int[] {3000, 30_000}) {
        double exact = BoundaryCrossing.exceedance(n, 10, values.of(n));
        assertEquals(significance, exact, 0.01 * significance, n + " photons");
      }
    }
  }

  @Test
  void rises() {
    CriticalValues values = new CriticalValues(0.05, 10);
    double before = 0;
    for (int n = 20; n < 100_000_000; n = n * 3 / 2) {
      double value = values.of(n);
      assertTrue(value > before, n + " photons: " + value + " after " + before);
      before = value;
    }
    assertTrue(before < 16, "too large: " + before);
    assertEquals(Double.POSITIVE_INFINITY, values.of(19));
  }

  @Test
  void refusesNonsense() {
    assertThrows(IllegalArgumentException.class, () -> new CriticalValues(0, 10));
    assertThrows(IllegalArgumentException.class, () -> new CriticalValues(0.05, 0));
  }
}
