package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

class LivePairExpectationTest {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);

  private static LiveTime random(Random random, int intervals, long scale) {
    long[] starts = new long[intervals];
    long[] ends = new long[intervals];
    long t = random.nextLong(-scale, scale);
    for (int i = 0; i < intervals; i++) {
      t += random.nextInt(3) == 0 && i > 0 ? 0 : random.nextLong(scale);
      starts[i] = t;
      t += 1 + random.nextLong(scale);
      ends[i] = t;
    }
    return LiveTime.of(starts, ends);
  }

  /** Twice the area of {(t, u) live: u - t < x}, of all pairs of intervals, in any precision. */
  private static BigInteger twiceAreaBelow(LiveTime live, long x) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < live.intervals(); i++) {
      for (int j = 0; j < live.intervals(); j++) {
        // Second antiderivative of the overlap of two intervals, in its four corners.
        sum =
            sum.add(square(x - (live.start(j) - live.end(i))))
                .subtract(square(x - (live.start(j) - live.start(i))))
                .subtract(square(x - (live.end(j) - live.end(i))))
                .add(square(x - (live.end(j) - live.start(i))));
      }
    }
    return sum;
  }

  private static BigInteger square(long x) {
    return x <= 0 ? BigInteger.ZERO : BigInteger.valueOf(x).pow(2);
  }

  @Property(tries = 300)
  void integralIsExact(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int intervals) {
    Random random = new Random(seed);
    long scale = 1L << 1 + random.nextInt(50);
    LiveTime live = random(random, intervals, scale);
    LiveOverlap overlap = new LiveOverlap(live);
    for (int k = 0; k < 10; k++) {
      long lo = random.nextLong(-3 * scale, 3 * scale + 1);
      long hi = lo + random.nextLong(random.nextBoolean() ? 1_000 : 4 * scale);
      BigInteger twice = twiceAreaBelow(live, hi).subtract(twiceAreaBelow(live, lo));
      double expected = new BigDecimal(twice).doubleValue() / 2;
      assertEquals(expected, overlap.integral(lo, hi), 4e-16 * expected);
      long byHand = 0;
      for (int i = 0; i < intervals; i++) {
        for (int j = 0; j < intervals; j++) {
          long from = Math.max(live.start(i), live.start(j) - lo);
          byHand += Math.max(0, Math.min(live.end(i), live.end(j) - lo) - from);
        }
      }
      assertEquals(byHand, overlap.at(lo));
    }
  }

  @Property(tries = 200)
  void manyBinsAreTheSameInOneSweep(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int intervals) {
    Random random = new Random(seed);
    long scale = 1L << 1 + random.nextInt(40);
    LiveTime live = random(random, intervals, scale);
    LiveOverlap overlap = new LiveOverlap(live);
    long first = random.nextLong(-3 * scale, 3 * scale + 1);
    long width = 1 + random.nextLong(scale);
    double[] bins = overlap.integrals(first, width, 20);
    double[] halves = overlap.integrals(first, width / 2.0, 40);
    double largest = overlap.total() * (double) width;
    for (int k = 0; k < 20; k++) {
      double expected = overlap.integral(first + k * width, first + (k + 1) * width);
      assertEquals(expected, bins[k], 1e-14 * largest);
      assertEquals(expected, halves[2 * k] + halves[2 * k + 1], 1e-14 * largest);
    }
    double[] expected = PairExpectation.live(3, 5, live, LagEdges.linear(first, width, 20));
    double[] actual = PairExpectation.live(3, 5, live, first, width, 20);
    assertArrayEquals(expected, actual, 1e-13 * 15);
  }

  /** One gap of known length: the overlap and its integral by hand. */
  @Test
  void oneGapByHand() {
    // 0 to 40 and 60 to 100: at lag 10 each part overlaps by 30, at lag 30 by 10 each and by 10
    // across the gap.
    LiveTime live = LiveTime.of(new long[] {0, 60}, new long[] {40, 100});
    double[] overlap = PairExpectation.live(80, 80, live, 5, 10, 3);
    // Trapezia: L(5) = 70, L(15) = 50, L(20) = 40, L(25) = 35, L(35) = 25.
    assertArrayEquals(new double[] {600, 412.5, 300}, overlap, 1e-10);
    LivePulses pulses = LivePulses.of(live, 1);
    assertEquals(80, pulses.count());
    assertEquals(60, pulses.pairs(10));
    assertEquals(60, pulses.pairs(-10));
    assertEquals(30, pulses.pairs(30));
    assertEquals(40, pulses.pairs(60));
    assertEquals(30, pulses.part(40).pairs(10));
    assertEquals(0.2, PairExpectation.pulsed(4, 8, pulses, 60), 1e-12);
  }

  @Property(tries = 100)
  void pulsesAreCountedOneByOne(@ForAll long seed) {
    Random random = new Random(seed);
    LiveTime live = random(random, 1 + random.nextInt(6), 40);
    LivePulses pulses = LivePulses.of(live, 1);
    for (int k1 = -60; k1 <= 60; k1 += 7) {
      for (int k2 = -60; k2 <= 60; k2 += 9) {
        long pairs = 0;
        long triples = 0;
        for (long n = live.start(0); n < live.end(live.intervals() - 1); n++) {
          boolean first = live.contains(n) && live.contains(n + k1);
          pairs += first ? 1 : 0;
          triples += first && live.contains(n + k2) ? 1 : 0;
        }
        assertEquals(pairs, pulses.pairs(k1));
        assertEquals(triples, pulses.triples(k1, k2));
      }
    }
  }

  @Test
  void pulsesWithoutGapsAreThoseOfTheWholeRecord() {
    LivePulses whole = LivePulses.of(1000);
    LivePulses interval = LivePulses.of(LiveTime.of(5000, 17_500), 12.5);
    for (int k = -1010; k <= 1010; k += 10) {
      assertEquals(
          PairExpectation.pulsed(30, 50, 1000, k), PairExpectation.pulsed(30, 50, whole, k));
      assertEquals(whole.pairs(k), interval.pairs(k), 0.05);
      assertEquals(whole.triples(k, 20), interval.triples(k, 20), 0.05);
    }
    assertEquals(400, whole.part(410).pairs(10));
    assertThrows(IllegalArgumentException.class, () -> LivePulses.of(0));
    assertThrows(IllegalArgumentException.class, () -> LivePulses.of(LiveTime.none(), 1));
    assertThrows(IllegalArgumentException.class, () -> LivePulses.of(LiveTime.of(0, 9), 0));
  }

  /** 10 s in ticks of 1 ps, lags in bins of 1 ns out to the end of the record. */
  @Test
  void longRecordsKeepTheirDigits() {
    long t = 10_000_000_000_000L;
    LiveTime live = LiveTime.of(0, t);
    LiveOverlap overlap = new LiveOverlap(live);
    for (long lo : new long[] {-t, -7_000_000_000_123L, 0, 1_000, t / 3, t - 1_000}) {
      LagEdges lags = LagEdges.of(lo, lo + 1_000);
      double whole = PairExpectation.linear(1e7, 2e7, t, lo, lo + 1_000);
      assertEquals(whole, PairExpectation.live(1e7, 2e7, live, lags)[0], 1e-12 * whole);
      double mean = t - Math.abs(lo + 500.0);
      assertEquals(mean * 1_000, overlap.integral(lo, lo + 1_000), 1e-12 * mean * 1_000);
    }
    LiveTime cut = live.without(3_000_000_000_000L, 3_000_000_000_001L).without(t / 2, t / 2 + 1);
    double[] gapped = PairExpectation.live(1, 1, cut, LagEdges.of(1_000_000, 1_001_000));
    double[] plain = PairExpectation.live(1, 1, live, LagEdges.of(1_000_000, 1_001_000));
    assertEquals(plain[0], gapped[0], 1e-12 * plain[0]);
  }

  /** Uncorrelated light with gaps: pairs at the lags that the gaps suppress. */
  @Test
  void expectationWithGapsIsRight() {
    Random random = new Random(2);
    // Live one half of each period of 1000.
    long[] starts = new long[50];
    long[] ends = new long[50];
    for (int i = 0; i < 50; i++) {
      starts[i] = i * 1_000;
      ends[i] = starts[i] + 500;
    }
    LiveTime live = LiveTime.of(starts, ends);
    LagEdges lags = LagEdges.linear(-2_000, 100, 40);
    double[] sum = new double[40];
    double[] expected = PairExpectation.live(100, 150, live, lags);
    int records = 400;
    for (int r = 0; r < records; r++) {
      PhotonList record = new PhotonList(RecordMode.T2);
      for (int i = 0; i < 250; i++) {
        record.add(1_000L * random.nextInt(50) + random.nextInt(500), i < 100 ? 0 : 1, 0);
      }
      record.photons.sort((p, q) -> Long.compare(p[0], q[0]));
      LogCorrelator correlator = new LogCorrelator(A, B, lags);
      record.feed(correlator, random);
      long[] counts = correlator.counts();
      for (int k = 0; k < 40; k++) {
        sum[k] += counts[k];
      }
    }
    for (int k = 0; k < 40; k++) {
      double mean = expected[k] * records;
      // Whole ticks, lo <= lag < hi, are half a tick off the continuous expectation.
      assertEquals(mean, sum[k], 5 * Math.sqrt(mean) + 0.01 * mean + 5, "bin " + k);
    }
    assertTrue(expected[25] < 0.3 * expected[20]);
  }

  private static CumulativeCounts cumulative(PhotonList record, Channel channel, double bin) {
    IntensityTrace trace = new IntensityTrace(bin, 1 << 20);
    record.feed(trace, new Random(1));
    return CumulativeCounts.of(trace, channel);
  }

  @Test
  void cumulativeCounts() {
    PhotonList record = new PhotonList(RecordMode.T2);
    record.add(5, 0, 0);
    record.add(15, 0, 0);
    record.add(15, 1, 0);
    record.add(35, 0, 0);
    CumulativeCounts counts = cumulative(record, A, 10);
    assertEquals(0, counts.before(-1));
    assertEquals(0.5, counts.before(5));
    assertEquals(1, counts.before(10));
    assertEquals(2, counts.before(25));
    assertEquals(3, counts.before(40));
    assertEquals(3, counts.before(1e18));
    assertEquals(3, counts.total());
    assertEquals(1, cumulative(record, B, 10).total());
  }

  /**
   * UNC-G2-NORM at tau = 0.475 T and a wide bin: the standard form has far more than the Poisson
   * variance, the symmetric one hardly any more.
   */
  @Test
  void symmetricNormalisationIsQuiet() {
    Random random = new Random(77);
    int t = 1_000_000;
    LiveTime live = LiveTime.of(0, t);
    LagEdges lags = LagEdges.of(450_000, 500_000);
    int records = 150;
    double standard = 0;
    double symmetric = 0;
    double mean = 0;
    double expected = PairExpectation.live(3_000, 2_000, live, lags)[0];
    for (int r = 0; r < records; r++) {
      PhotonList record = new PhotonList(RecordMode.T2);
      random.ints(3_000, 0, t).forEach(time -> record.add(time, 0, 0));
      random.ints(2_000, 0, t).forEach(time -> record.add(time, 1, 0));
      record.photons.sort((p, q) -> Long.compare(p[0], q[0]));
      LogCorrelator correlator = new LogCorrelator(A, B, lags);
      record.feed(correlator, random);
      double pairs = correlator.counts()[0];
      CumulativeCounts a = cumulative(record, A, 1_000);
      CumulativeCounts b = cumulative(record, B, 1_000);
      double quiet = pairs / PairExpectation.symmetric(a, b, live, lags)[0];
      standard += Math.pow(pairs / expected - 1, 2) / records;
      symmetric += Math.pow(quiet - 1, 2) / records;
      mean += quiet / records;
    }
    double relative = 0.475 / 0.525;
    double predicted = 1 / expected + (1 / 3_000.0 + 1 / 2_000.0) * relative;
    assertEquals(predicted, standard, 0.4 * predicted);
    assertEquals(1, mean, 0.002);
    assertTrue(symmetric < standard / 20, symmetric + " of " + standard);
  }

  /** With as many photons everywhere, all forms agree, with gaps as well. */
  @Property(tries = 20)
  void symmetricIsThatOfTheLiveTimeForEvenLight(@ForAll long seed) {
    Random random = new Random(seed);
    LiveTime live = LiveTime.of(0, 100_000);
    int gaps = random.nextInt(4);
    for (int i = 0; i < gaps; i++) {
      long from = random.nextInt(90_000);
      live = live.without(from, from + random.nextInt(5_000));
    }
    PhotonList record = new PhotonList(RecordMode.T2);
    for (int time = 0; time < 100_000; time += 5) {
      if (live.contains(time)) {
        record.add(time, 0, 0);
        record.add(time, 1, 0);
      }
    }
    CumulativeCounts a = cumulative(record, A, 5);
    CumulativeCounts b = cumulative(record, B, 5);
    LagEdges lags = LagEdges.of(-90_000, -50_000, -20_000, -100, 0, 300, 20_000, 50_000, 90_000);
    double[] symmetric = PairExpectation.symmetric(a, b, live, lags);
    double[] plain = PairExpectation.live(a.total(), b.total(), live, lags);
    for (int k = 0; k < plain.length; k++) {
      assertEquals(plain[k], symmetric[k], 0.01 * plain[k]);
    }
    assertArrayEquals(
        new double[] {0}, PairExpectation.symmetric(a, b, live, LagEdges.of(100_001, 100_002)));
  }

  /** Two halves of different intensity: bunched as a whole, flat within each. */
  @Test
  void localNormalisationTakesOutSlowChanges() {
    Random random = new Random(4);
    LagEdges lags = LagEdges.linear(1, 50, 4);
    LocalCorrelation local = new LocalCorrelation(lags);
    LogCorrelator whole = new LogCorrelator(A, B, lags);
    TimeSegments<LogCorrelator> segments =
        new TimeSegments<>(
            0,
            10_000,
            () -> new LogCorrelator(A, B, lags),
            (index, start, end, part) ->
                local.add(
                    part.counts(), part.photonsA(), part.photonsB(), LiveTime.of(start, end)));
    PhotonBlock block = new PhotonBlock(RecordMode.T2, 1_000_000);
    for (int time = 0; time < 1_000_000; time++) {
      if (random.nextInt(time < 500_000 ? 10 : 100) == 0) {
        block.add(time, random.nextInt(2), 0);
      }
    }
    whole.accept(block);
    segments.accept(block);
    segments.finish(1_000_000);
    assertEquals(100, local.segments());
    double[] expected =
        PairExpectation.live(whole.photonsA(), whole.photonsB(), LiveTime.of(0, 1_000_000), lags);
    // 2 (10^2 + 1) / (10 + 1)^2
    assertEquals(1.669, whole.counts()[1] / expected[1], 0.03);
    for (int k = 0; k < 4; k++) {
      assertEquals(1, local.normalised()[k], 0.02);
      assertEquals(local.pairs()[k] / local.expected()[k], local.normalised()[k]);
    }
    local.add(new long[4], 0, 0, LiveTime.none());
    assertEquals(101, local.segments());
    assertTrue(Double.isNaN(new LocalCorrelation(lags).normalised()[0]));
    assertThrows(
        IllegalArgumentException.class, () -> local.add(new long[3], 1, 1, LiveTime.of(0, 1)));
  }

  @Test
  void refusesNonsense() {
    LagEdges lags = LagEdges.of(0, 1);
    assertThrows(
        IllegalArgumentException.class, () -> PairExpectation.live(1, 1, LiveTime.none(), lags));
    assertThrows(
        IllegalArgumentException.class,
        () -> PairExpectation.live(1, 1, LiveTime.of(0, Long.MAX_VALUE), lags));
  }
}
