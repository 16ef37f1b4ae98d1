package org.photonbench.analysis.hbt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.correlation.LivePulses;

class ZeroDelaySearchTest {
  private static final int SEARCH = 10;
  private static final int SIDE = 10;
  private static final int MAX_LAG = SEARCH + SIDE;

  private static PulsedG2.Zero zero(ZeroDelaySearch search) {
    return new PulsedG2.Zero(
        search.chosen() - SEARCH,
        search.candidates().stream().map(i -> i - SEARCH).toList(),
        ZeroDelaySearch.WINDOW_LEVEL);
  }

  private static long[] searched(long[] peaks) {
    long[] window = new long[2 * SEARCH + 1];
    System.arraycopy(peaks, SIDE, window, 0, window.length);
    return window;
  }

  /** A source of the given g²(0) whose zero-delay peak lies two pulses from lag 0. */
  private static long[] draw(double meanPairs, double g2, int seed) {
    PoissonDistribution side =
        new PoissonDistribution(
            new Well19937c(seed), meanPairs, PoissonDistribution.DEFAULT_EPSILON, 10_000_000);
    long[] peaks = new long[2 * MAX_LAG + 1];
    for (int i = 0; i < peaks.length; i++) {
      peaks[i] = side.sample();
    }
    if (g2 != 1) {
      peaks[MAX_LAG + 2] =
          g2 == 0
              ? 0
              : new PoissonDistribution(
                      new Well19937c(seed + 50_000),
                      g2 * meanPairs,
                      PoissonDistribution.DEFAULT_EPSILON,
                      10_000_000)
                  .sample();
    }
    return peaks;
  }

  /**
   * The trap: in a laser the lowest of 21 peaks looks antibunched. The interval must know. Exact
   * intervals cover more than their level at low counts, so only a lower gate applies.
   */
  @ParameterizedTest(name = "{0} pairs a peak, g2 = {1}")
  @CsvSource({
    "5, 1",
    "20, 1",
    "100, 1",
    "5, 0.1",
    "20, 0.1",
    "100, 0.1",
    "20, 0.5",
    "100, 0.5",
    "1000, 0.02"
  })
  void intervalOfTheEstimatedDelayCovers(double meanPairs, double g2) {
    int covered = 0;
    int lowestLooksAntibunched = 0;
    for (int seed = 1; seed <= 1000; seed++) {
      long[] peaks = draw(meanPairs, g2, seed);
      PulsedG2 counts = new PulsedG2(peaks, 1, 1, LivePulses.of(1), SIDE);
      ZeroDelaySearch search = ZeroDelaySearch.lowestOf(searched(peaks));
      Estimate estimate = counts.adjacent(zero(search));
      if (estimate.interval95().contains(g2)) {
        covered++;
      }
      if (estimate.value() < 0.5) {
        lowestLooksAntibunched++;
      }
    }
    assertTrue(covered >= 930, covered + " of 1000 intervals contain " + g2);
    if (g2 == 1 && meanPairs == 5) {
      assertTrue(lowestLooksAntibunched > 900, "the trap is there: " + lowestLooksAntibunched);
    }
  }

  @Test
  void clearDipIsEstablishedAndItsIntervalIsNarrow() {
    long[] peaks = draw(370, 0, 1);
    peaks[MAX_LAG + 2] = 1;
    ZeroDelaySearch search = ZeroDelaySearch.lowestOf(searched(peaks));
    assertEquals(SEARCH + 2, search.chosen());
    assertTrue(search.isEstablished());
    assertEquals(21, search.searched());
    assertTrue(search.flatProbability() < 1e-50);
    PulsedG2 counts = new PulsedG2(peaks, 1, 1, LivePulses.of(1), SIDE);
    assertTrue(counts.adjacent(zero(search)).interval95().high() < 0.017);
  }

  @Test
  void flatPeaksLeaveTheDelayOpen() {
    long[] flat = new long[21];
    java.util.Arrays.fill(flat, 100);
    ZeroDelaySearch search = ZeroDelaySearch.lowestOf(flat);
    assertEquals(10, search.chosen(), "among equals the middle");
    assertFalse(search.isEstablished());
    assertEquals(21, search.candidates().size());
  }

  @Test
  void oneWindowIsNoChoice() {
    ZeroDelaySearch search = ZeroDelaySearch.lowestOf(new long[] {7});
    assertEquals(0, search.chosen());
    assertTrue(search.isEstablished());
  }
}
