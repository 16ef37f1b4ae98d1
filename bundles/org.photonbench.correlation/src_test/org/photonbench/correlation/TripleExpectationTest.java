package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.RecordMode;

class TripleExpectationTest {
  /** The integral of T - R on a fine grid of midpoints. */
  private static double byGrid(double t, double lo1, double hi1, double lo2, double hi2) {
    int n = 400;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double x = lo1 + (i + 0.5) * (hi1 - lo1) / n;
        double y = lo2 + (j + 0.5) * (hi2 - lo2) / n;
        sum += t - (Math.max(0, Math.max(x, y)) - Math.min(0, Math.min(x, y)));
      }
    }
    return sum / n / n * (hi1 - lo1) * (hi2 - lo2);
  }

  @Property(tries = 60)
  void isTheIntegral(
      @ForAll @DoubleRange(min = -400, max = 400) double lo1,
      @ForAll @DoubleRange(min = 1, max = 90) double width1,
      @ForAll @DoubleRange(min = -400, max = 400) double lo2,
      @ForAll @DoubleRange(min = 1, max = 90) double width2) {
    double expected = byGrid(1000, lo1, lo1 + width1, lo2, lo2 + width2);
    double actual =
        TripleExpectation.linear(100, 100, 100, 1000, lo1, lo1 + width1, lo2, lo2 + width2);
    assertEquals(expected / 1e3, actual, 1e-5 * actual);
  }

  @Test
  void narrowBinsFarOutKeepTheirDigits() {
    double t = 1e13;
    // R runs from 3e12 to 3e12 + 1e3 and 1e12 - 1e3 to 1e12: together 4e12 in the mean.
    double actual = TripleExpectation.linear(t, t, t, t, -1e12, -1e12 + 1e3, 3e12, 3e12 + 1e3);
    assertEquals(1e6 * (t - 4e12), actual, 1e-12 * actual);
  }

  /** Independent photons, one per live tick: the sum over ticks is the integral of its mean. */
  @Property(tries = 40)
  void gapsAreLeftOut(@ForAll long seed) {
    Random random = new Random(seed);
    long gap = 20 + random.nextInt(60);
    LiveTime live =
        LiveTime.of(new long[] {-7, 30 + gap, 300}, new long[] {30, 100 + gap, 310 + gap});
    long first1 = random.nextInt(-200, 150);
    long first2 = random.nextInt(-200, 150);
    LagEdges lags1 = LagEdges.of(first1, first1 + 13, first1 + 40);
    LagEdges lags2 = LagEdges.of(first2, first2 + 9, first2 + 10);
    double[][] expected = TripleExpectation.live(2, 3, 5, live, lags1, lags2);
    double total = live.totalTicks();
    int steps = 4;
    for (int j = 0; j < 2; j++) {
      for (int k = 0; k < 2; k++) {
        double sum = 0;
        for (long t = -7 * steps; t < (310 + gap) * steps; t++) {
          if (live.contains(Math.floorDiv(t, steps))) {
            sum +=
                within(live, (t + 0.5) / steps, lags1.edge(j), lags1.edge(j + 1))
                    * within(live, (t + 0.5) / steps, lags2.edge(k), lags2.edge(k + 1))
                    / steps;
          }
        }
        // The midpoint rule misses at most the curvature of the product.
        assertEquals(30 * sum / Math.pow(total, 3), expected[j][k], 30 * 5 / Math.pow(total, 3));
      }
    }
  }

  private static double within(LiveTime live, double t, long lo, long hi) {
    double sum = 0;
    for (int i = 0; i < live.intervals(); i++) {
      sum += Math.max(0, Math.min(live.end(i), t + hi) - Math.max(live.start(i), t + lo));
    }
    return sum;
  }

  /** Gaps and intervals that no triple spans are counted, not integrated. */
  @Property(tries = 60)
  void gapsFarApartGiveTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    long[] starts = new long[5];
    long[] ends = new long[5];
    long t = random.nextInt(1000);
    for (int i = 0; i < 5; i++) {
      starts[i] = t;
      ends[i] = t + 200 + random.nextInt(500);
      t = ends[i] + 200 + random.nextInt(500);
    }
    LiveTime live = LiveTime.of(starts, ends);
    LiveOverlap overlap = new LiveOverlap(live);
    LagEdges lags1 = LagEdges.linear(-random.nextInt(100), 10, 10);
    LagEdges lags2 = LagEdges.linear(-random.nextInt(100), 5, 20);
    double[][] expected = TripleExpectation.live(1, 1, 1, live, lags1, lags2);
    double[][] integrals = new TripleOverlap(overlap, lags1, lags2).integrals();
    for (int j = 0; j < 10; j++) {
      for (int k = 0; k < 20; k++) {
        assertEquals(
            integrals[j][k] / Math.pow(live.totalTicks(), 3),
            expected[j][k],
            1e-12 * expected[j][k]);
      }
    }
  }

  /** Some hundred intervals and gaps, from one tick to beyond a bin. */
  private static LiveTime choppy(long seed) {
    Random random = new Random(seed);
    long[] starts = new long[300];
    long[] ends = new long[300];
    long t = random.nextInt(1000);
    for (int i = 0; i < starts.length; i++) {
      starts[i] = t;
      ends[i] = t + 1 + random.nextInt(60);
      t = ends[i] + 1 + random.nextInt(30);
    }
    return LiveTime.of(starts, ends);
  }

  private static double sum(double[][] integrals) {
    double sum = 0;
    for (double[] row : integrals) {
      for (double integral : row) {
        sum += integral;
      }
    }
    return sum;
  }

  @Property(tries = 10)
  void allLagsTogetherHoldAllTriples(@ForAll long seed) {
    LiveTime live = choppy(seed);
    LiveOverlap overlap = new LiveOverlap(live);
    LagEdges lags1 = LagEdges.linear(-40_000, 4000, 20);
    LagEdges lags2 = LagEdges.of(-35_000, -20_000, -100, 7, 50, 3000, 35_000);
    double all = Math.pow(live.totalTicks(), 3);
    assertEquals(all, sum(new TripleOverlap(overlap, lags1, lags2).integrals()), 1e-11 * all);
    assertEquals(all, sum(new TripleOverlap(overlap, lags1, lags1).integrals()), 1e-11 * all);
  }

  @Property(tries = 10)
  void equalLagsGiveWhatOtherLagsGive(@ForAll long seed) {
    LiveTime live = choppy(seed);
    LiveOverlap overlap = new LiveOverlap(live);
    LagEdges lags = LagEdges.of(-90, -50, -10, 0, 3, 40, 200);
    LagEdges fewer = LagEdges.of(-90, -50, -10, 0, 3, 40);
    double[][] equal = new TripleOverlap(overlap, lags, lags).integrals();
    double[][] other = new TripleOverlap(overlap, lags, fewer).integrals();
    for (int j = 0; j < lags.bins(); j++) {
      for (int k = 0; k < fewer.bins(); k++) {
        assertEquals(other[j][k], equal[j][k], 1e-12 * other[j][k]);
      }
    }
  }

  @Test
  void oneIntervalIsTheRecordWithoutGaps() {
    LagEdges lags = LagEdges.of(-50, -20, 0, 3, 90);
    double[][] live = TripleExpectation.live(20, 30, 40, LiveTime.of(7, 1007), lags, lags);
    for (int j = 0; j < 4; j++) {
      for (int k = 0; k < 4; k++) {
        double expected =
            TripleExpectation.linear(
                20, 30, 40, 1000, lags.edge(j), lags.edge(j + 1), lags.edge(k), lags.edge(k + 1));
        assertEquals(expected, live[j][k], 1e-12 * expected);
      }
    }
  }

  @Test
  void allPulseLagsExpectAllTriples() {
    double sum = 0;
    for (int k1 = -7; k1 <= 7; k1++) {
      for (int k2 = -7; k2 <= 7; k2++) {
        sum += TripleExpectation.pulsed(3, 5, 7, 8, k1, k2);
      }
    }
    assertEquals(105, sum, 1e-10);
    assertEquals(0, TripleExpectation.pulsed(3, 5, 7, 8, 5, -4));
  }

  @Test
  void meanOverTheDifference() {
    LagEdges lags = LagEdges.linear(-40, 1, 80);
    double[] line = new double[80];
    double[] one = new double[80];
    for (int k = 0; k < 80; k++) {
      line[k] = lags.edge(k) + 0.5;
      one[k] = 1;
    }
    assertEquals(1, TripleExpectation.mean(one, lags, 0, 10, -5, 5), 1e-12);
    // The mean of tau2 - tau1 itself.
    assertEquals(-5, TripleExpectation.mean(line, lags, 0, 10, -5, 5), 1e-12);
    assertEquals(17.5, TripleExpectation.mean(line, lags, -3, 2, 7, 27), 1e-12);
    // A single bin, [0, 1), within the cell [0, 10)^2: a strip of area 9.5.
    double[] peak = new double[80];
    peak[40] = 1;
    assertEquals(0.095, TripleExpectation.mean(peak, lags, 0, 10, 0, 10), 1e-12);
  }

  /** Light of a common, fluctuating intensity has connected triples; uncorrelated light has not. */
  @Test
  void connectedPartOfPulses() {
    Random random = new Random(3);
    long pulses = 400_000;
    PhotonList poisson = new PhotonList(RecordMode.T3);
    PhotonList pairsOnly = new PhotonList(RecordMode.T3);
    PhotonList bunched = new PhotonList(RecordMode.T3);
    for (long p = 0; p < pulses; p++) {
      // With probability 1/10 a rate of 0.3, else none: moments 1/10, g2 = 10, g3 = 100.
      boolean on = random.nextInt(10) == 0;
      boolean other = random.nextInt(10) == 0;
      for (int c = 0; c < 3; c++) {
        if (random.nextDouble() < 0.03) {
          poisson.add(p, c, 0);
        }
        if ((c == 2 ? other : on) && random.nextDouble() < 0.3) {
          pairsOnly.add(p, c, 0);
        }
        if (on && random.nextDouble() < 0.3) {
          bunched.add(p, c, 0);
        }
      }
    }
    assertEquals(0, connected(poisson, pulses), 1.0);
    assertEquals(0, connected(pairsOnly, pulses), 3.5);
    assertEquals(100 - 30 + 2, connected(bunched, pulses), 12);
  }

  private static double connected(PhotonList record, long pulses) {
    MicroTimeRule all = MicroTimeRule.all();
    Channel[] channels = {new Channel(0), new Channel(1), new Channel(2)};
    PulsedTripleCorrelator triples =
        new PulsedTripleCorrelator(channels[0], channels[1], channels[2], 0, all, all, all);
    record.feed(triples, new Random(1));
    double g3 =
        triples.counts()[0][0]
            / TripleExpectation.pulsed(
                triples.photonsA(), triples.photonsB(), triples.photonsC(), pulses, 0, 0);
    double[] g2 = new double[3];
    int[][] pairs = {{0, 1}, {0, 2}, {1, 2}};
    for (int i = 0; i < 3; i++) {
      PulseCorrelator correlator =
          new PulseCorrelator(channels[pairs[i][0]], channels[pairs[i][1]], 0, all, all);
      record.feed(correlator, new Random(1));
      g2[i] =
          correlator.count(0)
              / PairExpectation.pulsed(correlator.photonsA(), correlator.photonsB(), pulses, 0);
    }
    return TripleExpectation.connected(g3, g2[0], g2[1], g2[2]);
  }

  @Test
  void refusesNonsense() {
    LagEdges lags = LagEdges.linear(-5, 1, 10);
    double[] values = new double[10];
    assertThrows(
        IllegalArgumentException.class, () -> TripleExpectation.linear(1, 1, 1, 0, 0, 1, 0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> TripleExpectation.linear(1, 1, 1, 9, 1, 0, 0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> TripleExpectation.linear(1, 1, 1, 9, -5, 0, 4, 5));
    assertThrows(IllegalArgumentException.class, () -> TripleExpectation.pulsed(1, 1, 1, 0, 0, 0));
    assertThrows(
        IllegalArgumentException.class, () -> TripleExpectation.mean(values, lags, 0, 6, 0, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> TripleExpectation.mean(new double[3], lags, 0, 1, 0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> TripleExpectation.mean(values, lags, 1, 1, 0, 1));
  }
}
