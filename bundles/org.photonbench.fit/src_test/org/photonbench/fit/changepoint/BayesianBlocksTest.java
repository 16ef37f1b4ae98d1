package org.photonbench.fit.changepoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BayesianBlocksTest {
  /** Reference vector BLINK-BB-PRIOR. */
  @Test
  void agreesWithTheReferencePenalty() {
    assertEquals(4.899310136248167, BayesianBlocks.priorPenalty(0.05, 100), 1e-10);
    assertEquals(5.999945810699321, BayesianBlocks.priorPenalty(0.05, 1000), 1e-10);
  }

  @Test
  void findsTheStepsOfBinnedCounts() {
    long[] counts = {10, 12, 9, 11, 50, 48, 53, 10, 9, 12};
    double[] edges = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    assertArrayEquals(new int[] {0, 4, 7}, BayesianBlocks.ofBins(counts, edges, 5));
    assertArrayEquals(new int[] {0}, BayesianBlocks.ofBins(counts, edges, 1e6));
  }

  @Test
  void findsTheStepsOfPhotons() {
    long[] times =
        Streams.of(2, new double[] {1e-4, 1e-3, 1e-4}, new long[] {1000000, 500000, 1000000});
    double penalty = BayesianBlocks.priorPenalty(0.01, times.length);
    int[] blocks = BayesianBlocks.ofEvents(times, 0, 2_500_000, penalty);
    assertEquals(3, blocks.length);
    assertEquals(1_000_000, times[blocks[1]], 30_000);
    assertEquals(1_500_000, times[blocks[2]], 30_000);
  }

  /** Photons of the same tick cannot be parted. */
  @Test
  void keepsEqualTimesTogether() {
    long[] times = {0, 500, 1000, 1000, 1000, 1000, 1000, 1000, 1500, 2000};
    int[] blocks = BayesianBlocks.ofEvents(times, 0, 2500, 1);
    for (int block : blocks) {
      assertTrue(block <= 2 || block >= 8, Arrays.toString(blocks));
    }
  }

  /** Every division of a few bins, tried one by one. */
  @Property(tries = 200)
  void isTheOptimumOfAllDivisions(
      @ForAll @IntRange(min = 1, max = 10) int n,
      @ForAll @IntRange(min = 0, max = 100_000) int seed,
      @ForAll @DoubleRange(min = 0, max = 6) double penalty) {
    RandomGenerator random = Streams.random(seed);
    long[] counts = new long[n];
    double[] edges = new double[n + 1];
    for (int i = 0; i < n; i++) {
      counts[i] = random.nextInt(2) * random.nextInt(40);
      edges[i + 1] = edges[i] + 0.1 + random.nextDouble();
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int mask = 0; mask < 1 << (n - 1); mask++) {
      best = Math.max(best, value(counts, edges, starts(mask, n), penalty));
    }
    int[] found = BayesianBlocks.ofBins(counts, edges, penalty);
    assertEquals(best, value(counts, edges, found, penalty), 1e-9);
  }

  private static int[] starts(int mask, int n) {
    int[] starts = new int[1 + Integer.bitCount(mask)];
    int block = 1;
    for (int i = 1; i < n; i++) {
      if ((mask >> (i - 1) & 1) == 1) {
        starts[block++] = i;
      }
    }
    return starts;
  }

  private static double value(long[] counts, double[] edges, int[] starts, double penalty) {
    double value = 0;
    for (int b = 0; b < starts.length; b++) {
      int to = b + 1 < starts.length ? starts[b + 1] : counts.length;
      double photons = 0;
      for (int i = starts[b]; i < to; i++) {
        photons += counts[i];
      }
      double length = edges[to] - edges[starts[b]];
      value += (photons == 0 ? 0 : photons * Math.log(photons / length)) - penalty;
    }
    return value;
  }

  /** The prior's promise: a constant stream is divided in about the stated share of cases. */
  @Test
  void seldomDividesAConstantStream() {
    int divided = 0;
    for (int seed = 1; seed <= 400; seed++) {
      long[] times = Streams.of(seed, new double[] {2e-5}, new long[] {10_000_000});
      double penalty = BayesianBlocks.priorPenalty(0.05, times.length);
      divided += BayesianBlocks.ofEvents(times, 0, 10_000_000, penalty).length > 1 ? 1 : 0;
    }
    assertTrue(divided <= 40, divided + " of 400 divided");
  }

  @Test
  void nothingHasNoBlocks() {
    assertEquals(0, BayesianBlocks.ofEvents(new long[0], 0, 10, 3).length);
    assertThrows(
        IllegalArgumentException.class,
        () -> BayesianBlocks.ofBins(new long[] {1}, new double[] {0}, 3));
    assertThrows(IllegalArgumentException.class, () -> BayesianBlocks.priorPenalty(0, 10));
  }
}
