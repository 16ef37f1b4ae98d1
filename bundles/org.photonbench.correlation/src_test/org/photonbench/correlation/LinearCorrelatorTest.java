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

class LinearCorrelatorTest {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);

  /** Any window: below, above and around zero; wide and narrow bins; cross and auto; any cut. */
  @Property(tries = 300)
  void equalsBruteForceAtEverySnapshot(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 1) int b,
      @ForAll @LongRange(min = -3000, max = 3000) long firstEdge,
      @ForAll @IntRange(min = 1, max = 200) int binWidth,
      @ForAll @IntRange(min = 1, max = 60) int bins,
      @ForAll @IntRange(min = 0, max = 300) int gap) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 300, gap);
    LinearCorrelator correlator =
        new LinearCorrelator(A, new Channel(b), firstEdge, binWidth, bins);
    int half = random.nextInt(record.size());
    record.feed(correlator, random, 0, half);
    PhotonList soFar = record.first(half);
    assertArrayEquals(soFar.pairs(0, b, firstEdge, binWidth, bins), correlator.counts());
    assertEquals(soFar.count(0), correlator.photonsA());

    record.feed(correlator, random, half, record.size());
    long[] expected = record.pairs(0, b, firstEdge, binWidth, bins);
    assertArrayEquals(expected, correlator.counts());
    assertEquals(Arrays.stream(expected).sum(), correlator.pairs());
    assertEquals(record.count(0), correlator.photonsA());
    assertEquals(record.count(b), correlator.photonsB());
    assertEquals(0, correlator.orderViolations());
    assertEquals(0, correlator.excludedPhotons());
  }

  /** Windows of 2^31 ticks and more divide otherwise. */
  @Property(tries = 100)
  void wideWindowsEqualBruteForce(@ForAll long seed) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 200, 1 << 28);
    long binWidth = 1 + random.nextLong(1L << 33);
    long firstEdge = random.nextLong(-1L << 36, 1L << 36);
    LinearCorrelator correlator = new LinearCorrelator(A, B, firstEdge, binWidth, 40);
    record.feed(correlator, random);
    assertArrayEquals(record.pairs(0, 1, firstEdge, binWidth, 40), correlator.counts());
  }

  @Property(tries = 50)
  void exchangingChannelsMirrorsTheBins(@ForAll long seed) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 300, 20);
    // [lo, hi) mirrors to (-hi, -lo]: one tick further up on an integer axis.
    LinearCorrelator forward = new LinearCorrelator(A, B, -500, 7, 100);
    LinearCorrelator backward = new LinearCorrelator(B, A, 500 - 700 + 1, 7, 100);
    record.feed(forward, random);
    record.feed(backward, random);
    long[] mirrored = backward.counts();
    for (int i = 0; i < 100; i++) {
      assertEquals(forward.counts()[i], mirrored[99 - i]);
    }
  }

  @Property(tries = 50)
  void mergedBinsAddAndAllLagsHoldAllPairs(@ForAll long seed) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 200, 10);
    long span = record.time(record.size() - 1) - record.time(0) + 1;
    LinearCorrelator fine = new LinearCorrelator(A, B, -span, 1, (int) (2 * span));
    LinearCorrelator coarse = new LinearCorrelator(A, B, -span, 2, (int) span);
    record.feed(fine, random);
    record.feed(coarse, random);
    assertEquals(record.count(0) * record.count(1), fine.pairs());
    long[] counts = fine.counts();
    long[] sums = new long[(int) span];
    for (int i = 0; i < counts.length; i++) {
      sums[i / 2] += counts[i];
    }
    assertArrayEquals(sums, coarse.counts());
  }

  @Test
  void equalTimesCountAndOnlySelfPairsDoNot() {
    PhotonList record = new PhotonList(RecordMode.T2);
    for (int i = 0; i < 5; i++) {
      record.add(100, 0, 0);
      record.add(100, 1, 0);
    }
    LinearCorrelator cross = new LinearCorrelator(A, B, 0, 1, 1);
    LinearCorrelator auto = new LinearCorrelator(A, A, 0, 1, 1);
    record.feed(cross, new Random(1));
    record.feed(auto, new Random(1));
    assertEquals(25, cross.pairs());
    assertEquals(20, auto.pairs());
  }

  @Test
  void burstsLongerThanTheLookAheadAndTheBatch() {
    PhotonList record = new PhotonList(RecordMode.T2);
    for (int i = 0; i < 1500; i++) {
      record.add(i / 3, i & 1, 0);
    }
    LinearCorrelator correlator = new LinearCorrelator(A, B, -100, 3, 67);
    record.feed(correlator, new Random(1));
    assertArrayEquals(record.pairs(0, 1, -100, 3, 67), correlator.counts());
  }

  /** What takes part depends on the sequence alone, and what takes part is paired exactly. */
  @Property(tries = 200)
  void photonsOutOfOrderArePairedExactlyOrExcluded(
      @ForAll long seed, @ForAll @LongRange(min = -400, max = 300) long firstEdge) {
    Random random = new Random(seed);
    PhotonList sorted = PhotonList.random(RecordMode.T2, random, 300, 30);
    PhotonList record = new PhotonList(RecordMode.T2);
    for (int i = 0; i < sorted.size(); i++) {
      long shift = random.nextInt(10) == 0 ? random.nextInt(random.nextBoolean() ? 300 : 3000) : 0;
      record.add(sorted.time(i) - shift, sorted.channel(i), 0);
    }
    long reach = Math.max(Math.abs(firstEdge), Math.abs(firstEdge + 120));
    PhotonList admitted = new PhotonList(RecordMode.T2);
    long latest = Long.MIN_VALUE;
    long violations = 0;
    long excluded = 0;
    for (int i = 0; i < record.size(); i++) {
      long time = record.time(i);
      violations += time < latest ? 1 : 0;
      if (i == 0 || time >= latest - reach) {
        latest = Math.max(latest, time);
        admitted.add(time, record.channel(i), 0);
      } else if (record.channel(i) < 2) {
        excluded++;
      }
    }
    for (int b = 0; b < 2; b++) {
      LinearCorrelator correlator = new LinearCorrelator(A, new Channel(b), firstEdge, 12, 10);
      record.feed(correlator, random);
      assertEquals(violations, correlator.orderViolations());
      assertArrayEquals(admitted.pairs(0, b, firstEdge, 12, 10), correlator.counts());
      assertEquals(admitted.count(0), correlator.photonsA());
      if (b == 1) {
        assertEquals(excluded, correlator.excludedPhotons());
      }
    }
  }

  @Test
  void descendingTimesDoNotTakeForever() {
    PhotonBlock block = new PhotonBlock(RecordMode.T2, 200_000);
    for (int i = 0; i < block.capacity(); i++) {
      block.add(block.capacity() - i, i & 1, 0);
    }
    LinearCorrelator correlator = new LinearCorrelator(A, B, 1_000_000, 1, 1);
    correlator.accept(block);
    assertEquals(block.capacity() - 1, correlator.orderViolations());
    assertEquals(0, correlator.pairs());
    assertEquals(100_000, correlator.photonsA());
  }

  @Test
  void impossibleTimesAreExcludedAndTheRestGoesOn() {
    PhotonList record = new PhotonList(RecordMode.T2);
    record.add(10, 0, 0);
    record.add(1L << 62, 0, 0);
    record.add(Long.MIN_VALUE, 1, 0);
    record.add(Long.MAX_VALUE, 1, 0);
    record.add(12, 1, 0);
    LinearCorrelator correlator = new LinearCorrelator(A, B, -10, 1, 20);
    record.feed(correlator, new Random(1));
    assertEquals(3, correlator.excludedPhotons());
    assertEquals(1, correlator.pairs());
    assertEquals(1, correlator.counts()[12]);
  }

  @Test
  void timesBelowZeroCount() {
    PhotonList record = new PhotonList(RecordMode.T2);
    record.add(-10, 0, 0);
    record.add(-8, 1, 0);
    record.add(1, 1, 0);
    LinearCorrelator correlator = new LinearCorrelator(A, B, 0, 1, 20);
    record.feed(correlator, new Random(1));
    assertArrayEquals(record.pairs(0, 1, 0, 1, 20), correlator.counts());
    assertEquals(0, correlator.orderViolations());
  }

  /** Only what can still find partners is kept, also if one channel is silent. */
  @Test
  void memoryStaysBounded() {
    for (int channel = 0; channel < 2; channel++) {
      LinearCorrelator correlator = new LinearCorrelator(A, B, -100, 10, 20);
      PairCounter pairs = new PairCounter(-100, 10, 20);
      PhotonBlock block = new PhotonBlock(RecordMode.T2, 1000);
      long time = 0;
      for (int k = 0; k < 100; k++) {
        block.clear();
        pairs.a.reserve(1000);
        pairs.b.reserve(1000);
        for (int i = 0; i < 1000; i++) {
          time += 5;
          block.add(time, channel, 0);
          TimeQueue queue = channel == 0 ? pairs.a : pairs.b;
          queue.times[queue.size++] = time;
        }
        correlator.accept(block);
        pairs.settle(time - pairs.reach());
        assertTrue(pairs.a.size + pairs.b.size < 100);
      }
      assertEquals(0, correlator.pairs());
    }
  }

  @Test
  void edgesAreThoseAskedFor() {
    LinearCorrelator correlator = new LinearCorrelator(A, B, -7, 5, 3);
    assertArrayEquals(new long[] {-7, -2, 3, 8}, correlator.edges());
  }

  @Test
  void refusesImpossibleAxes() {
    refused(0, 0, 1);
    refused(0, -5, 1);
    refused(0, 1, 0);
    refused(0, 1, Integer.MAX_VALUE);
    refused(0, 1L << 60, 2);
    refused(1L << 60, 1, 1);
    refused(Long.MIN_VALUE, 1, 1);
    refused(Long.MAX_VALUE, 1, 1);
    refused(0, Long.MAX_VALUE, 1 << 20);
    refused(-(1L << 60) - 1, 1, 1);
  }

  private static void refused(long firstEdge, long binWidth, int bins) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new LinearCorrelator(A, B, firstEdge, binWidth, bins));
  }
}
