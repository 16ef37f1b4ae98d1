package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MicroTimeShapeTest {
  private static final double PERIOD = 780.97;

  /** Exponential decay from a rising edge, wrapped at the period, over a flat background. */
  private static long[] decay(double edge, double lifetime, long amplitude, long background) {
    int bins = (int) PERIOD;
    long[] counts = new long[1 << 15];
    for (int i = 0; i < bins; i++) {
      counts[i] = background;
    }
    for (int i = 0; i < 5 * bins; i++) {
      int bin = (int) Math.floor((edge + i) % PERIOD);
      counts[Math.min(bin, bins - 1)] += Math.round(amplitude * Math.exp(-i / lifetime));
    }
    return counts;
  }

  @Test
  void decayWithinThePeriodIsLeftAlone() {
    MicroTimeShape shape = MicroTimeShape.of(decay(270, 30, 10_000, 2), PERIOD);
    assertEquals(270, shape.edge(), 4);
    assertFalse(shape.isWrapped());
  }

  @Test
  void backgroundBeforeTheEdgeIsNoTail() {
    assertFalse(MicroTimeShape.of(decay(400, 30, 10_000, 200), PERIOD).isWrapped());
  }

  @Test
  void tailOverTheEndIsUnwrapped() {
    MicroTimeShape shape = MicroTimeShape.of(decay(700, 100, 10_000, 2), PERIOD);
    assertEquals(700, shape.edge(), 4);
    assertTrue(shape.isWrapped());
    assertEquals(700, shape.origin(), 20);
  }

  @Test
  void riseOverTheEndIsUnwrapped() {
    long[] counts = decay(2, 50, 10_000, 1);
    for (int i = 1; i <= 8; i++) {
      counts[(int) PERIOD - i] += 10_000 / i;
    }
    MicroTimeShape shape = MicroTimeShape.of(counts, PERIOD);
    assertTrue(shape.isWrapped());
    assertTrue(shape.origin() > 700, "origin " + shape.origin());
  }

  @Test
  void emptyHistogramHasNoShape() {
    MicroTimeShape shape = MicroTimeShape.of(new long[1 << 15], PERIOD);
    assertEquals(0, shape.edge());
    assertFalse(shape.isWrapped());
  }
}
