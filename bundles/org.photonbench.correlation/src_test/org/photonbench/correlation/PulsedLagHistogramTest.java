package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

class PulsedLagHistogramTest {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);
  private static final double PERIOD = 12495.5;
  private static final double TICK = 16;

  private static long[] bruteForce(
      PhotonList record, int b, MicroTimeRule ruleA, MicroTimeRule ruleB, double[] edges) {
    long[] counts = new long[edges.length - 1];
    for (int i = 0; i < record.size(); i++) {
      for (int j = 0; j < record.size(); j++) {
        if (i != j
            && record.channel(i) == 0
            && record.channel(j) == b
            && ruleA.accepts(record.micro(i))
            && ruleB.accepts(record.micro(j))) {
          double lag =
              (record.time(j) - record.time(i)) * PERIOD
                  + (record.micro(j) - record.micro(i)) * TICK;
          for (int k = 0; k < counts.length; k++) {
            counts[k] += lag >= edges[k] && lag < edges[k + 1] ? 1 : 0;
          }
        }
      }
    }
    return counts;
  }

  @Property(tries = 100)
  void equalsBruteForceAtEverySnapshot(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 1) int b,
      @ForAll @DoubleRange(min = -60_000, max = 60_000) double firstEdge,
      @ForAll @IntRange(min = 1, max = 4) int binTicks,
      @ForAll boolean disordered) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T3, random, 150, 3);
    MicroTimeRule ruleA = MicroTimeRule.all();
    MicroTimeRule ruleB = random.nextBoolean() ? ruleA : MicroTimeRule.gate(300, 780.97, 100, 700);
    // Whole ticks often put lags exactly on an edge.
    double first = random.nextBoolean() ? Math.rint(firstEdge / TICK) * TICK : firstEdge;
    PulsedLagHistogram histogram =
        new PulsedLagHistogram(
            A, new Channel(b), ruleA, ruleB, PERIOD, TICK, first, binTicks * 10 * TICK, 150);
    double[] edges = histogram.edges();
    if (disordered) {
      double reach = Math.max(Math.abs(edges[0]), Math.abs(edges[150])) / PERIOD;
      record.photons.forEach(photon -> photon[0] -= random.nextInt((int) Math.ceil(reach) + 1));
    }
    int half = random.nextInt(record.size());
    record.feed(histogram, random, 0, half);
    assertArrayEquals(bruteForce(record.first(half), b, ruleA, ruleB, edges), histogram.counts());
    record.feed(histogram, random, half, record.size());
    assertArrayEquals(bruteForce(record, b, ruleA, ruleB, edges), histogram.counts());
    assertEquals(record.count(0), histogram.photonsA());
    assertEquals(disordered, histogram.orderViolations() > 0);
    assertEquals(0, histogram.excludedPhotons());
  }

  @Test
  void farPulsesDoNotDrift() {
    PhotonList record = new PhotonList(RecordMode.T3);
    long far = 1L << 50;
    record.add(far, 0, 0);
    record.add(far + 1, 1, 1);
    MicroTimeRule all = MicroTimeRule.all();
    PulsedLagHistogram histogram =
        new PulsedLagHistogram(A, B, all, all, PERIOD, TICK, PERIOD + TICK, 0.001, 1);
    record.feed(histogram, new Random(1));
    assertArrayEquals(new long[] {1}, histogram.counts());
  }

  @Test
  void microTimesBeyondThePeriodArePairedToo() {
    PhotonList record = new PhotonList(RecordMode.T3);
    record.add(10, 1, 30_000);
    record.add(40, 0, 0);
    record.add(1000, 0, 0);
    MicroTimeRule all = MicroTimeRule.all();
    PulsedLagHistogram histogram =
        new PulsedLagHistogram(A, B, all, all, 1000, 16, 440_000, 20_000, 1);
    record.feed(histogram, new Random(1));
    record.feed(histogram, new Random(1), 3, 3);
    assertArrayEquals(new long[] {1}, histogram.counts());
  }

  /**
   * The last photons that can pair with one another come as late, and as far out of order, as is
   * let through: a photon that is settled before them loses the pair.
   */
  @Test
  void theLastPartnersAreWaitedFor() {
    int micro = 700;
    for (int halfPeriods = -9; halfPeriods <= 9; halfPeriods++) {
      double first = halfPeriods * PERIOD / 2;
      double last = first + 100 * TICK;
      long reach = (long) Math.ceil(Math.max(Math.abs(first), Math.abs(last)) / PERIOD);
      // The largest pulse difference: from the end of A's period to the start of B's.
      long most = (long) Math.ceil((last + micro * TICK) / PERIOD) - 1;
      int microB = (int) Math.ceil((first - most * PERIOD) / TICK) + micro;
      assertOnePair(first, reach, 100, 0, micro, 100 + most, 1, Math.max(0, microB));
      // The smallest, with A as the late one.
      long least = (long) Math.floor((first - micro * TICK) / PERIOD) + 1;
      int microA = (int) Math.floor((least * PERIOD - last) / TICK) + micro + 1;
      assertOnePair(first, reach, 100 + least, 1, micro, 100, 0, Math.max(0, microA));
    }
  }

  /** The earlier photon fed first, then one that moves the stream on, then the later one. */
  private static void assertOnePair(
      double first,
      long reach,
      long pulse,
      int channel,
      int micro,
      long latePulse,
      int lateChannel,
      int lateMicro) {
    MicroTimeRule all = MicroTimeRule.all();
    PulsedLagHistogram histogram =
        new PulsedLagHistogram(A, B, all, all, PERIOD, TICK, first, TICK, 100);
    PhotonList record = new PhotonList(RecordMode.T3);
    record.add(pulse, channel, micro);
    record.add(latePulse + reach, 2, 0);
    record.add(latePulse, lateChannel, lateMicro);
    for (int i = 0; i < record.size(); i++) {
      PhotonBlock block = new PhotonBlock(RecordMode.T3, 1);
      block.add(record.time(i), record.channel(i), record.micro(i));
      histogram.accept(block);
    }
    assertEquals(0, histogram.excludedPhotons());
    assertEquals(1, Arrays.stream(histogram.counts()).sum(), "window from " + first + " ps on");
  }

  @Test
  void refusesNonsense() {
    refused(0, TICK, 0, 1, 1);
    refused(PERIOD, 0, 0, 1, 1);
    refused(PERIOD, TICK, 0, 0, 1);
    refused(PERIOD, TICK, 0, 1, 0);
    refused(PERIOD, TICK, 0, 1, Integer.MAX_VALUE);
    refused(PERIOD, TICK, Double.NaN, 1, 1);
    refused(PERIOD, TICK, 1e30, 1, 1);
    refused(PERIOD, TICK, 1e17, 1, 10);
  }

  private static void refused(double period, double tick, double first, double width, int bins) {
    MicroTimeRule all = MicroTimeRule.all();
    assertThrows(
        IllegalArgumentException.class,
        () -> new PulsedLagHistogram(A, B, all, all, period, tick, first, width, bins));
  }
}
