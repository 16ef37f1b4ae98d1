package org.photonbench.fit.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class AllanVarianceTest {
  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
  }

  @Test
  void isHalfTheMeanSquareDifference() {
    AllanVariance.Point one = AllanVariance.overlapping(new long[] {1, 4, 2, 8}, 1);
    assertEquals((9 + 4 + 36) / 6.0, one.counts(), 1e-12);
    assertEquals(3.75, one.meanCounts(), 1e-12);
    AllanVariance.Point two = AllanVariance.overlapping(new long[] {1, 4, 2, 8, 3}, 2);
    // (2+8)-(1+4) = 5 and (8+3)-(4+2) = 5
    assertEquals(12.5, two.counts(), 1e-12);
    assertEquals(Math.sqrt(12.5) / 0.2, two.rateDeviation(0.1), 1e-12);
  }

  /** Poisson light: the mean of the variance, and the coverage of its interval. */
  @Test
  void poissonLightGivesTheMeanCounts() {
    for (int factor : new int[] {1, 4, 16}) {
      int covered = 0;
      double sum = 0;
      for (int seed = 1; seed <= 300; seed++) {
        AllanVariance.Point point =
            AllanVariance.overlapping(counts(seed, 400, 5, 5, 1, 1), factor);
        covered += point.low() <= 5 * factor && 5 * factor <= point.high() ? 1 : 0;
        sum += point.counts() / (5 * factor);
      }
      assertEquals(1, sum / 300, 0.06, "factor " + factor);
      assertTrue(covered >= 0.9 * 300, "factor " + factor + ": " + covered + " of 300");
    }
  }

  /** Reference vector BLINK-ALLAN: telegraph light, simulated, against the closed form. */
  @Test
  void telegraphLightAgreesWithTheClosedForm() {
    double on = 2;
    double off = 3;
    double bin = 0.1;
    long[] counts = counts(1, 200_000, 10_000 * bin, 1_000 * bin, on * bin, off * bin);
    assertEquals(45749.91051526145, AllanVariance.overlapping(counts, 1).counts(), 700);
  }

  /** Counts per bin of light that switches between two rates; all rates per bin. */
  private static long[] counts(
      long seed, int bins, double bright, double dark, double on, double off) {
    RandomGenerator random = random(seed);
    long[] counts = new long[bins];
    double time = 0;
    boolean isOn = random.nextDouble() < on / (on + off);
    while (time < bins) {
      double end = Math.min(bins, time + random.nextExponential() / (isOn ? off : on));
      double photon = time;
      double rate = isOn ? bright : dark;
      while (true) {
        photon += random.nextExponential() / rate;
        if (photon >= end) {
          break;
        }
        counts[(int) photon]++;
      }
      time = end;
      isOn = !isOn;
    }
    return counts;
  }

  @Test
  void octavesEndAtAQuarter() {
    AllanVariance.Point[] points = AllanVariance.octaves(new long[33]);
    assertEquals(4, points.length);
    assertEquals(8, points[3].factor());
    assertThrows(IllegalArgumentException.class, () -> AllanVariance.overlapping(new long[3], 2));
  }
}
