package org.photonbench.virtuallab.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class PairOutcomeTest {
  /** Against two amplitudes that add up: the paths "both pass" and "both are reflected". */
  @Property(tries = 300)
  void probabilitiesAreThoseOfAmplitudes(
      @ForAll @DoubleRange(min = 0, max = 1) double t,
      @ForAll @DoubleRange(min = 0, max = 4) double exchanged,
      @ForAll @DoubleRange(min = -3.2, max = 3.2) double phase) {
    double r = 1 - t;
    double interference = Math.sqrt(exchanged) * Math.cos(phase);
    double re = t - r * Math.sqrt(exchanged) * Math.cos(phase);
    double im = -r * Math.sqrt(exchanged) * Math.sin(phase);
    double cd = PairOutcome.firstAtC(t, r, exchanged, interference);
    assertEquals((re * re + im * im) / (1 + exchanged), cd, 1e-12);
    double dc = PairOutcome.firstAtD(t, r, exchanged, interference);
    assertTrue(cd >= -1e-15 && dc >= -1e-15 && cd + dc <= 1 + 1e-12);
  }

  @Property(tries = 100)
  void drawsEachOutcomeInItsShare(
      @ForAll @DoubleRange(min = 0, max = 1) double t,
      @ForAll @DoubleRange(min = 0, max = 4) double exchanged,
      @ForAll @DoubleRange(min = -1, max = 1) double part) {
    double r = 1 - t;
    double x = part * Math.sqrt(exchanged);
    int n = 2000;
    int[] counts = new int[4];
    for (int i = 0; i < n; i++) {
      counts[PairOutcome.draw(t, r, exchanged, x, (i + 0.5) / n)]++;
    }
    double together = r * t * (1 + exchanged + 2 * x) / (1 + exchanged);
    assertEquals(
        (t * t + r * r * exchanged - 2 * r * t * x) / (1 + exchanged),
        counts[PairOutcome.SECOND_TO_D] / (double) n,
        1.1 / n);
    assertEquals(
        (r * r + t * t * exchanged - 2 * r * t * x) / (1 + exchanged),
        counts[PairOutcome.FIRST_TO_D] / (double) n,
        1.1 / n);
    assertEquals(together, counts[0] / (double) n, 1.1 / n);
    assertEquals(together, counts[3] / (double) n, 1.1 / n);
  }
}
