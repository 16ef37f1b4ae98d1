package org.photonbench.fit.changepoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.changepoint.LikelihoodRatio.Maximum;

class LikelihoodRatioTest {
  private static final long UNIT = 1_000_000_000_000L;
  private static final double[] ARRIVALS = {0.5, 1.0, 1.4, 2.0, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6};

  private static final double[] EXPECTED = {
    0.5574378669397297,
    1.3669349724471833,
    1.955816296835644,
    5.139724002805763,
    3.690974639372895,
    2.4884912401288624,
    1.4847660892612695,
    0.665378409083256,
    0.08901864351011135
  };

  private static long[] times() {
    return Arrays.stream(ARRIVALS).mapToLong(t -> Math.round(t * UNIT)).toArray();
  }

  /** Reference vector BLINK-CPA-STAT. */
  @Test
  void agreesWithTheWorkedExample() {
    assertArrayEquals(EXPECTED, LikelihoodRatio.curve(times(), 0, Math.round(2.7 * UNIT)), 1e-9);
  }

  @Test
  void theMaximumIsThatOfTheCurve() {
    Window window = Window.whole(times(), 0, 10, 0, Math.round(2.7 * UNIT));
    Maximum maximum =
        LikelihoodRatio.maximum(
            times(), window, 1, LikelihoodRatio.CHI_SQUARED_DROP, Double.NEGATIVE_INFINITY);
    assertNotNull(maximum);
    assertEquals(3, maximum.index());
    assertEquals(EXPECTED[3], maximum.statistic(), 1e-9);
    // Within 3.84 of the maximum: from the second photon to the sixth.
    assertEquals(1, maximum.low());
    assertEquals(6, maximum.high());
    assertNull(LikelihoodRatio.maximum(times(), window, 6, 1, 0));
  }

  /** The bounds over stretches of photons may skip only what cannot matter. */
  @Test
  void theMaximumAndItsRegionAreThoseOfEveryPhoton() {
    for (int seed = 1; seed <= 60; seed++) {
      double ratio = 1 + seed % 5 * 0.3;
      long length = 2_000L * seed * seed;
      long[] times =
          Streams.of(seed, new double[] {0.01, 0.01 * ratio}, new long[] {length, length});
      double[] curve = LikelihoodRatio.curve(times, 0, 2 * length);
      Window window = Window.whole(times, 0, times.length, 0, 2 * length);
      int margin = 5;
      int best = margin - 1;
      for (int i = margin - 1; i < times.length - margin; i++) {
        best = curve[i] > curve[best] ? i : best;
      }
      double floor = curve[best] - 7;
      int low = margin - 1;
      while (curve[low] <= floor) {
        low++;
      }
      int high = times.length - margin - 1;
      while (curve[high] <= floor) {
        high--;
      }
      Maximum maximum = LikelihoodRatio.maximum(times, window, margin, 7, 0);
      assertEquals(new Maximum(best, curve[best], low, high), maximum, "seed " + seed);
      assertNull(LikelihoodRatio.maximum(times, window, margin, 7, curve[best]));
    }
  }

  /** The definition: likelihoods of two rates against one. */
  @Test
  void isTwiceTheLogarithmOfTheLikelihoodRatio() {
    double two = 30 * Math.log(30 / 0.2) - 30 + 70 * Math.log(70 / 0.8) - 70;
    double one = 100 * Math.log(100) - 100;
    assertEquals(2 * (two - one), LikelihoodRatio.statistic(30, 100, 0.2), 1e-9);
  }

  @Test
  void refusesPhotonsOutsideOrOutOfOrder() {
    assertThrows(
        IllegalArgumentException.class, () -> LikelihoodRatio.curve(new long[] {5, 4}, 0, 10));
    assertThrows(
        IllegalArgumentException.class, () -> LikelihoodRatio.curve(new long[] {5, 10}, 0, 10));
    assertThrows(
        IllegalArgumentException.class, () -> LikelihoodRatio.curve(new long[] {5}, 6, 10));
  }
}
