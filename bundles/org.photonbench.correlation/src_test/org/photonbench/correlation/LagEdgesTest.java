package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class LagEdgesTest {
  @Test
  void logarithmicEdgesAreRoundedAndDeduplicated() {
    assertArrayEquals(
        new long[] {1, 2, 3, 4, 5, 6, 8, 10}, LagEdges.logarithmic(1, 10, 10).toArray());
    assertArrayEquals(
        new long[] {100, 215, 464, 1000, 1500}, LagEdges.logarithmic(100, 1500, 3).toArray());
    LagEdges decades = LagEdges.logarithmic(100_000, 1_000_000_000_000L, 10);
    assertEquals(70, decades.bins());
    for (int d = 0; d <= 7; d++) {
      assertEquals(Math.round(100_000 * Math.pow(10, d)), decades.edge(10 * d));
    }
  }

  @Property
  void logarithmicEdgesRiseToTheLast(
      @ForAll @LongRange(min = 1, max = 1_000_000) long first,
      @ForAll @LongRange(min = 1, max = 1L << 50) long more,
      @ForAll @IntRange(min = 1, max = 50) int perDecade) {
    LagEdges edges = LagEdges.logarithmic(first, first + more, perDecade);
    assertEquals(first, edges.first());
    assertEquals(first + more, edges.last());
    assertEquals(first + more, edges.reach());
    for (int k = 0; k < edges.bins(); k++) {
      assertTrue(edges.edge(k) < edges.edge(k + 1));
      assertEquals(k, edges.bin(edges.edge(k)));
      assertEquals(k, edges.bin(edges.edge(k + 1) - 1));
    }
    assertEquals(-1, edges.bin(first - 1));
    assertEquals(-1, edges.bin(first + more));
  }

  @Property
  void tableFindsTheSameBin(@ForAll long seed, @ForAll @IntRange(min = 1, max = 31) int bits) {
    Random random = new Random(seed);
    long[] edges =
        random.longs(2 + random.nextInt(50), 0, (1L << bits) - 1).distinct().sorted().toArray();
    if (edges.length < 2) {
      return;
    }
    LagEdges lags = LagEdges.of(edges);
    LagTable table = new LagTable(lags);
    for (int k = 0; k < lags.bins(); k++) {
      long inside = random.nextLong(edges[k], edges[k + 1]);
      for (long lag : new long[] {edges[k], inside, edges[k + 1] - 1}) {
        assertEquals(k, table.bin((int) (lag - edges[0])));
      }
    }
  }

  @Test
  void linearAndMirrored() {
    LagEdges edges = LagEdges.linear(-5, 3, 3);
    assertArrayEquals(new long[] {-5, -2, 1, 4}, edges.toArray());
    assertArrayEquals(new long[] {-3, 0, 3, 6}, edges.mirrored().toArray());
    assertEquals(edges, edges.mirrored().mirrored());
  }

  @Test
  void refusesNonsense() {
    assertThrows(IllegalArgumentException.class, () -> LagEdges.of(1));
    assertThrows(IllegalArgumentException.class, () -> LagEdges.of(1, 1));
    assertThrows(IllegalArgumentException.class, () -> LagEdges.of(2, 1));
    assertThrows(IllegalArgumentException.class, () -> LagEdges.of(0, (1L << 60) + 1));
    assertThrows(IllegalArgumentException.class, () -> LagEdges.linear(0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> LagEdges.linear(0, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> LagEdges.linear(0, 1L << 60, 2));
    assertThrows(IllegalArgumentException.class, () -> LagEdges.logarithmic(0, 10, 1));
    assertThrows(IllegalArgumentException.class, () -> LagEdges.logarithmic(10, 10, 1));
    assertThrows(IllegalArgumentException.class, () -> LagEdges.logarithmic(1, 10, 0));
    assertThrows(IllegalArgumentException.class, () -> new LagTable(LagEdges.of(0, 1L << 31)));
  }
}
