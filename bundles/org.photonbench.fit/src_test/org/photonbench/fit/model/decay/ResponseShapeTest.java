package org.photonbench.fit.model.decay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is left of a measured response without its dark counts. */
class ResponseShapeTest {
  private static final int LENGTH = 400;

  /** A steady level with a triangle of 7 bins about one of them. */
  private static long[] triangle(int bins, int level, int peak, long height) {
    long[] counts = new long[bins];
    Arrays.fill(counts, level);
    for (int i = -3; i <= 3; i++) {
      counts[Math.floorMod(peak + i, bins)] += height * (4 - Math.abs(i)) / 4;
    }
    return counts;
  }

  @Test
  void darkCountsAreTakenOffAndTheShapeStays() {
    ResponseShape shape = new ResponseShape(triangle(LENGTH, 10, 100, 4000), 1, LENGTH);
    double[] weights = shape.weights();
    assertEquals(4000, weights[100], 1e-9);
    assertEquals(2000, weights[102], 1e-9);
    assertEquals(16_000, Arrays.stream(weights).sum(), 1e-9);
    // Beyond the smoothing of a few bins nothing is left.
    for (int i = 0; i < LENGTH; i++) {
      assertTrue(Math.abs(i - 100) < 30 || weights[i] == 0, "bin " + i + " has " + weights[i]);
    }
    assertTrue(Math.abs(shape.edge() - 98) <= 2, "edge at " + shape.edge());
    assertTrue(shape.lead() >= 1 && shape.lead() < 10, "lead " + shape.lead());
    assertTrue(shape.photons() >= 16_000 && shape.photons() < 16_400, "" + shape.photons());
  }

  @Test
  void itMayLieOverTheEndOfThePeriod() {
    double[] weights =
        new ResponseShape(triangle(LENGTH, 5, LENGTH - 1, 4000), 1, LENGTH).weights();
    assertEquals(4000, weights[LENGTH - 1], 1e-9);
    assertEquals(3000, weights[0], 1e-9);
    assertEquals(16_000, Arrays.stream(weights).sum(), 1e-9);
  }

  /** Photons of narrow bins are added, those of wide ones spread evenly. */
  @Test
  void otherBinsKeepThePhotons() {
    long[] fine = triangle(2 * LENGTH, 0, 200, 4000);
    double[] halves = new ResponseShape(fine, 0.5, LENGTH).weights();
    assertEquals(fine[200] + fine[201], halves[100], 1e-9);
    assertEquals(16_000, Arrays.stream(halves).sum(), 1e-9);
    long[] coarse = triangle(LENGTH / 2, 0, 50, 4000);
    double[] doubles = new ResponseShape(coarse, 2, LENGTH).weights();
    assertEquals(2000, doubles[100], 1e-9);
    assertEquals(2000, doubles[101], 1e-9);
    assertEquals(16_000, Arrays.stream(doubles).sum(), 1e-9);
  }

  @Test
  void whatDoesNotStandOutIsNoResponse() {
    long[] steady = new long[LENGTH];
    Random random = new Random(1);
    for (int i = 0; i < LENGTH; i++) {
      steady[i] = 20 + random.nextInt(5);
    }
    ResponseShape shape = new ResponseShape(steady, 1, LENGTH);
    assertEquals(0, shape.photons());
    assertArrayEquals(new double[LENGTH], shape.weights());
  }

  /** Other counts that might as well have come scatter as Poisson counts do. */
  @Test
  void drawnResponsesScatterLikeCounts() {
    ResponseShape shape = new ResponseShape(triangle(LENGTH, 0, 100, 4000), 1, LENGTH);
    Random random = new Random(1);
    double sum = 0;
    double squares = 0;
    int draws = 400;
    for (int i = 0; i < draws; i++) {
      double peak = shape.weights(random)[100];
      sum += peak;
      squares += peak * peak;
    }
    double mean = sum / draws;
    double variance = squares / draws - mean * mean;
    assertEquals(4000, mean, 5 * Math.sqrt(4000.0 / draws));
    assertEquals(4000, variance, 5 * 4000 * Math.sqrt(2.0 / draws));
  }
}
