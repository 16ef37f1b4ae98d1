package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

class TripleCorrelatorTest {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);
  private static final Channel C = new Channel(2);
  private static final MicroTimeRule ALL = MicroTimeRule.all();

  private static long[][] bruteForce(
      PhotonList record, int a, int b, int c, LagEdges lags1, LagEdges lags2) {
    long[][] counts = new long[lags1.bins()][lags2.bins()];
    for (int i = 0; i < record.size(); i++) {
      for (int j = 0; j < record.size(); j++) {
        int row = lags1.bin(record.time(j) - record.time(i));
        if (record.channel(i) != a || record.channel(j) != b || i == j || row < 0) {
          continue;
        }
        for (int k = 0; k < record.size(); k++) {
          int column = lags2.bin(record.time(k) - record.time(i));
          if (record.channel(k) == c && i != k && j != k && column >= 0) {
            counts[row][column]++;
          }
        }
      }
    }
    return counts;
  }

  private static LagEdges randomEdges(Random random) {
    long[] edges = random.longs(1 + random.nextInt(6), -200, 200).distinct().sorted().toArray();
    return edges.length > 1 ? LagEdges.of(edges) : LagEdges.of(edges[0], edges[0] + 50);
  }

  /** All combinations of channels, windows on any side, any cut, photons out of order. */
  @Property(tries = 200)
  void equalsBruteForceAtEverySnapshot(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 2) int b,
      @ForAll @IntRange(min = 0, max = 2) int c,
      @ForAll @IntRange(min = 0, max = 30) int gap,
      @ForAll boolean disordered) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 120, gap);
    LagEdges lags1 = randomEdges(random);
    LagEdges lags2 = randomEdges(random);
    TripleCorrelator correlator =
        new TripleCorrelator(A, new Channel(b), new Channel(c), lags1, lags2);
    if (disordered) {
      int reach =
          (int)
              (Math.max(0, Math.max(lags1.last(), lags2.last()))
                  - Math.min(0, Math.min(lags1.first(), lags2.first())));
      record.photons.forEach(photon -> photon[0] -= random.nextInt(reach + 1));
    }
    int half = random.nextInt(record.size());
    record.feed(correlator, random, 0, half);
    assertArrayEquals(bruteForce(record.first(half), 0, b, c, lags1, lags2), correlator.counts());
    record.feed(correlator, random, half, record.size());
    long[][] expected = bruteForce(record, 0, b, c, lags1, lags2);
    assertArrayEquals(expected, correlator.counts());
    assertEquals(Arrays.stream(expected).flatMapToLong(Arrays::stream).sum(), correlator.triples());
    assertEquals(record.count(0), correlator.photonsA());
    assertEquals(record.count(b), correlator.photonsB());
    assertEquals(record.count(c), correlator.photonsC());
    assertEquals(0, correlator.excludedPhotons());
  }

  @Property(tries = 30)
  void allLagsHoldAllTriplesAndExchangeTransposes(@ForAll long seed) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T2, random, 90, 3);
    long span = record.time(record.size() - 1) - record.time(0) + 1;
    LagEdges lags1 = LagEdges.of(-span, -20, 0, 7, span);
    LagEdges lags2 = LagEdges.of(-span, 3, span);
    TripleCorrelator abc = new TripleCorrelator(A, B, C, lags1, lags2);
    TripleCorrelator acb = new TripleCorrelator(A, C, B, lags2, lags1);
    TripleCorrelator aaa = new TripleCorrelator(A, A, A, lags1, lags2);
    record.feed(abc, random);
    record.feed(acb, random);
    record.feed(aaa, random);
    long n = record.count(0);
    assertEquals(n * record.count(1) * record.count(2), abc.triples());
    assertEquals(n * (n - 1) * (n - 2), aaa.triples());
    long[][] transposed = acb.counts();
    for (int i = 0; i < lags1.bins(); i++) {
      for (int j = 0; j < lags2.bins(); j++) {
        assertEquals(abc.counts()[i][j], transposed[j][i]);
      }
    }
  }

  @Property(tries = 100)
  void pulsesEqualBruteForce(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 2) int b,
      @ForAll @IntRange(min = 0, max = 2) int c,
      @ForAll boolean gated) {
    Random random = new Random(seed);
    PhotonList record = PhotonList.random(RecordMode.T3, random, 120, 2);
    MicroTimeRule rule = gated ? MicroTimeRule.gate(300, 781, 100, 700) : ALL;
    MicroTimeRule ruleB = b == 0 ? rule : ALL;
    MicroTimeRule ruleC = c == 0 ? rule : ALL;
    PulsedTripleCorrelator correlator =
        new PulsedTripleCorrelator(A, new Channel(b), new Channel(c), 4, rule, ruleB, ruleC);
    record.feed(correlator, random);
    PhotonList selected = new PhotonList(RecordMode.T3);
    for (int i = 0; i < record.size(); i++) {
      MicroTimeRule own = record.channel(i) == 0 ? rule : ALL;
      if (own.accepts(record.micro(i))) {
        long pulse = record.time(i) + own.pulseOffset(record.micro(i));
        selected.add(pulse, record.channel(i), record.micro(i));
      }
    }
    LagEdges lags = LagEdges.linear(-4, 1, 9);
    assertArrayEquals(bruteForce(selected, 0, b, c, lags, lags), correlator.counts());
    assertEquals(selected.count(0), correlator.photonsA());
    assertEquals(selected.count(b), correlator.photonsB());
    assertEquals(selected.count(c), correlator.photonsC());
    assertEquals(4, correlator.maxLag());
  }

  @Test
  void refusesNonsense() {
    LagEdges wide = LagEdges.of(0, 1L << 31);
    LagEdges some = LagEdges.of(0, 1);
    LagEdges many = LagEdges.linear(0, 1, 10_000);
    assertThrows(IllegalArgumentException.class, () -> new TripleCorrelator(A, B, C, wide, some));
    assertThrows(IllegalArgumentException.class, () -> new TripleCorrelator(A, B, C, many, many));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PulsedTripleCorrelator(A, B, C, -1, ALL, ALL, ALL));
    MicroTimeRule other = MicroTimeRule.gate(0, 10, 0, 5);
    assertThrows(
        IllegalArgumentException.class,
        () -> new PulsedTripleCorrelator(A, A, C, 1, ALL, other, ALL));
    PulsedTripleCorrelator pulsed = new PulsedTripleCorrelator(A, B, C, 1, ALL, ALL, ALL);
    assertThrows(
        IllegalArgumentException.class, () -> pulsed.accept(new PhotonBlock(RecordMode.T2)));
  }
}
