package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

class IntensityTraceTest {
  private static long[] bruteForce(PhotonList record, int channel, double width, int bins) {
    long[] counts = new long[bins];
    for (int i = 0; i < record.size(); i++) {
      for (int k = 0; k < bins; k++) {
        if (record.channel(i) == channel
            && record.time(i) >= Math.ceil(k * width)
            && record.time(i) < Math.ceil((k + 1) * width)) {
          counts[k]++;
        }
      }
    }
    return counts;
  }

  @Property(tries = 200)
  void equalsDirectCountingBeforeAndAfterMerging(
      @ForAll long seed,
      @ForAll @DoubleRange(min = 1, max = 500) double width,
      @ForAll @IntRange(min = 2, max = 200) int maxBins,
      @ForAll boolean shuffled) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 500, 20);
    if (shuffled) {
      Collections.shuffle(record.photons, random);
    }
    IntensityTrace trace = new IntensityTrace(width, maxBins);
    int half = random.nextInt(record.size());
    record.feed(trace, random, 0, half);
    assertCounts(record.first(half), trace, maxBins);
    record.feed(trace, random, half, record.size());
    assertCounts(record, trace, maxBins);
    double doublings = Math.log(trace.binTicks() / width) / Math.log(2);
    assertEquals(Math.rint(doublings), doublings, 1e-9);
  }

  private static void assertCounts(PhotonList record, IntensityTrace trace, int maxBins) {
    assertTrue(trace.bins() <= maxBins);
    long[] sum = new long[trace.bins()];
    for (int channel = 0; channel < 3; channel++) {
      long[] expected = bruteForce(record, channel, trace.binTicks(), trace.bins());
      assertArrayEquals(expected, trace.counts(new Channel(channel)));
      long total = 0;
      for (int k = 0; k < sum.length; k++) {
        sum[k] += expected[k];
        total += expected[k];
      }
      assertEquals(record.count(channel), total);
    }
    assertArrayEquals(sum, trace.totals());
  }

  /** Runs that are long enough for the table, with channels at both ends of the range. */
  @Test
  void longRunsInOneBlock() {
    int n = 10_000;
    PhotonBlock block = new PhotonBlock(RecordMode.T2, n);
    List<Integer> channels = List.of(0, 1, 63, 126);
    long[][] expected = new long[4][10];
    Random random = new Random(1);
    for (int i = 0; i < n; i++) {
      int c = random.nextInt(4);
      block.add(i * 7L, channels.get(c), 0);
      expected[c][i * 7 / 7000]++;
    }
    IntensityTrace trace = new IntensityTrace(7000, 100);
    trace.accept(block);
    List<Channel> found = new ArrayList<>();
    for (int c = 0; c < 4; c++) {
      Channel channel = new Channel(channels.get(c));
      found.add(channel);
      assertArrayEquals(expected[c], trace.counts(channel));
    }
    assertEquals(found, trace.channels());
    assertArrayEquals(new long[10], trace.counts(new Channel(5)));
  }

  @Test
  void equalTimesOnAnEdge() {
    PhotonBlock block = new PhotonBlock(RecordMode.T2);
    for (int i = 0; i < 40; i++) {
      block.add(i < 3 ? 9 : 10, 0, 0);
    }
    block.add(20, 0, 0);
    IntensityTrace trace = new IntensityTrace(10, 10);
    trace.accept(block);
    assertArrayEquals(new long[] {3, 37, 1}, trace.totals());
  }

  @Test
  void impossibleTimesAreCountedApart() {
    PhotonList record = new PhotonList(RecordMode.T2);
    record.add(-1, 0, 0);
    record.add(Long.MAX_VALUE, 0, 0);
    record.add(Long.MIN_VALUE, 0, 0);
    record.add(5, 0, 0);
    IntensityTrace trace = new IntensityTrace(10, 10);
    record.feed(trace, new Random(1));
    assertEquals(3, trace.outside());
    assertArrayEquals(new long[] {1}, trace.totals());
    assertEquals(10, trace.binTicks());
  }

  @Test
  void aFarTimeMergesManyTimes() {
    PhotonList record = new PhotonList(RecordMode.T2);
    record.add(0, 0, 0);
    record.add(1L << 59, 0, 0);
    IntensityTrace trace = new IntensityTrace(1, 16);
    record.feed(trace, new Random(1));
    assertEquals(0x1p56, trace.binTicks());
    assertArrayEquals(new long[] {1, 0, 0, 0, 0, 0, 0, 0, 1}, trace.totals());
  }

  @Test
  void refusesNonsense() {
    assertThrows(IllegalArgumentException.class, () -> new IntensityTrace(0.5, 10));
    assertThrows(IllegalArgumentException.class, () -> new IntensityTrace(Double.NaN, 10));
    assertThrows(IllegalArgumentException.class, () -> new IntensityTrace(1e30, 10));
    assertThrows(IllegalArgumentException.class, () -> new IntensityTrace(10, 1));
    assertThrows(IllegalArgumentException.class, () -> new IntensityTrace(10, Integer.MAX_VALUE));
  }
}
