package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

class LogCorrelatorTest {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);

  private static long[] bruteForce(PhotonList record, int a, int b, LagEdges edges) {
    long[] counts = new long[edges.bins()];
    for (int i = 0; i < record.size(); i++) {
      for (int j = 0; j < record.size(); j++) {
        if (i != j && record.channel(i) == a && record.channel(j) == b) {
          int bin = edges.bin(record.time(j) - record.time(i));
          if (bin >= 0) {
            counts[bin]++;
          }
        }
      }
    }
    return counts;
  }

  private static LagEdges randomEdges(Random random, int reach) {
    long[] edges =
        random.longs(1 + random.nextInt(20), -reach, reach + 1L).distinct().sorted().toArray();
    return edges.length > 1 ? LagEdges.of(edges) : LagEdges.of(edges[0], edges[0] + 1);
  }

  /** Any edges, cross and auto, any cut, any snapshot, photons from equal to far apart. */
  @Property(tries = 300)
  void equalsBruteForceAtEverySnapshot(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 1) int b,
      @ForAll @IntRange(min = 0, max = 300) int gap,
      @ForAll @IntRange(min = 1, max = 20_000) int reach) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 300, gap);
    LagEdges edges = randomEdges(random, reach);
    LogCorrelator correlator = new LogCorrelator(A, new Channel(b), edges);
    int half = random.nextInt(record.size());
    record.feed(correlator, random, 0, half);
    PhotonList soFar = record.first(half);
    assertArrayEquals(bruteForce(soFar, 0, b, edges), correlator.counts());
    assertEquals(soFar.count(0), correlator.photonsA());

    record.feed(correlator, random, half, record.size());
    assertArrayEquals(bruteForce(record, 0, b, edges), correlator.counts());
    assertEquals(record.count(0), correlator.photonsA());
    assertEquals(record.count(b), correlator.photonsB());
    assertEquals(0, correlator.orderViolations());
    assertEquals(0, correlator.excludedPhotons());
  }

  /** Long enough for windows, crowded cells, gaps and forgotten photons; beside the linear one. */
  @Property(tries = 20)
  void equalsTheLinearCorrelatorOnLongRecords(@ForAll long seed, @ForAll boolean bursts) {
    Random random = new Random(seed);
    PhotonBlock block = new PhotonBlock(RecordMode.T2, 1 + random.nextInt(30_000));
    LagEdges edges = LagEdges.linear(random.nextInt(2_000) - 3_000, 500, 9);
    LogCorrelator log = new LogCorrelator(A, B, edges, random.nextInt(5_000));
    LinearCorrelator linear = new LinearCorrelator(A, B, edges.first(), 500, 9);
    long time = 0;
    int rareChannel = random.nextInt(2);
    for (int i = 0; i < 100_000; i++) {
      time += bursts && random.nextInt(3_000) == 0 ? random.nextInt(1 << 30) : random.nextInt(60);
      block.add(time, random.nextInt(20) == 0 ? rareChannel : 1 - rareChannel, 0);
      if (block.size() == block.capacity() || i == 99_999) {
        log.accept(block);
        linear.accept(block);
        block.clear();
        if (random.nextInt(5) == 0) {
          assertArrayEquals(linear.counts(), log.counts());
        }
      }
    }
    assertArrayEquals(linear.counts(), log.counts());
    assertTrue(linear.pairs() > 0);
  }

  @Property(tries = 50)
  void exchangingChannelsMirrorsTheBins(@ForAll long seed) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 300, 20);
    LagEdges edges = randomEdges(random, 2_000);
    LogCorrelator forward = new LogCorrelator(A, B, edges);
    LogCorrelator backward = new LogCorrelator(B, A, edges.mirrored());
    record.feed(forward, random);
    record.feed(backward, random);
    long[] mirrored = backward.counts();
    for (int k = 0; k < edges.bins(); k++) {
      assertEquals(forward.counts()[k], mirrored[edges.bins() - 1 - k]);
    }
  }

  @Property(tries = 50)
  void binsAddAndAllLagsHoldAllPairs(@ForAll long seed) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 200, 10);
    long span = record.time(record.size() - 1) - record.time(0) + 1;
    LagEdges edges = LagEdges.of(-span, -span / 2, -3, 0, 1, span / 5 + 2, span);
    LogCorrelator parts = new LogCorrelator(A, B, edges);
    LogCorrelator whole = new LogCorrelator(A, B, LagEdges.of(-span, span));
    record.feed(parts, random);
    record.feed(whole, random);
    assertEquals(record.count(0) * record.count(1), Arrays.stream(parts.counts()).sum());
    assertArrayEquals(new long[] {record.count(0) * record.count(1)}, whole.counts());
  }

  /** What takes part depends on the sequence alone, and what takes part is paired exactly. */
  @Property(tries = 200)
  void photonsOutOfOrderArePairedExactlyOrExcluded(
      @ForAll long seed, @ForAll @LongRange(max = 2_000) long tolerance) {
    Random random = new Random(seed);
    PhotonList sorted = PhotonList.random(RecordMode.T2, random, 300, 30);
    PhotonList record = new PhotonList(RecordMode.T2);
    PhotonList admitted = new PhotonList(RecordMode.T2);
    long latest = Long.MIN_VALUE;
    long violations = 0;
    for (int i = 0; i < sorted.size(); i++) {
      long time = sorted.time(i) - (random.nextInt(5) == 0 ? random.nextInt(3_000) : 0);
      record.add(time, sorted.channel(i), 0);
      violations += time < latest ? 1 : 0;
      if (i == 0 || time >= latest - tolerance) {
        latest = Math.max(latest, time);
        admitted.add(time, sorted.channel(i), 0);
      }
    }
    LagEdges edges = randomEdges(random, 1_000);
    LogCorrelator correlator = new LogCorrelator(A, B, edges, tolerance);
    record.feed(correlator, random);
    assertEquals(violations, correlator.orderViolations());
    assertArrayEquals(bruteForce(admitted, 0, 1, edges), correlator.counts());
    assertEquals(
        record.count(0) + record.count(1) - admitted.count(0) - admitted.count(1),
        correlator.excludedPhotons());
  }

  @Test
  void impossibleTimesAreExcludedAndTheRestGoesOn() {
    PhotonList record = new PhotonList(RecordMode.T2);
    record.add(10, 0, 0);
    record.add(1L << 62, 0, 0);
    record.add(Long.MIN_VALUE, 1, 0);
    record.add(12, 1, 0);
    LogCorrelator correlator = new LogCorrelator(A, B, LagEdges.of(1, 3, 100));
    record.feed(correlator, new Random(1));
    assertEquals(2, correlator.excludedPhotons());
    assertArrayEquals(new long[] {1, 0}, correlator.counts());
  }

  /** Lags and times as large as they may be. */
  @Test
  void extremeLags() {
    long limit = 1L << 60;
    PhotonList record = new PhotonList(RecordMode.T2);
    record.add(-limit, 0, 0);
    record.add(-limit, 1, 0);
    record.add(0, 1, 0);
    record.add(limit, 0, 0);
    LogCorrelator correlator = new LogCorrelator(A, B, LagEdges.of(-limit, -1, 0, 1, limit));
    record.feed(correlator, new Random(1));
    assertArrayEquals(new long[] {1, 0, 1, 0}, correlator.counts());
  }

  /** Only what can still find partners is kept, also if one channel is silent. */
  @Test
  void memoryStaysBounded() {
    for (int channel = 0; channel < 2; channel++) {
      EdgePairCounter pairs = new EdgePairCounter(LagEdges.of(-100, 100, 1000));
      long time = 0;
      for (int k = 0; k < 200; k++) {
        pairs.a.reserve(1000);
        pairs.b.reserve(1000);
        for (int i = 0; i < 1000; i++) {
          time += 5;
          TimeQueue queue = channel == 0 ? pairs.a : pairs.b;
          queue.times[queue.size++] = time;
        }
        pairs.settle(time);
        assertTrue(pairs.a.size + pairs.b.size < 15_000);
      }
    }
  }

  @Test
  void refusesNonsense() {
    LagEdges edges = LagEdges.of(1, 2);
    assertThrows(IllegalArgumentException.class, () -> new LogCorrelator(A, B, edges, -1));
    assertThrows(
        IllegalArgumentException.class, () -> new LogCorrelator(A, B, edges, (1L << 60) + 1));
  }
}
