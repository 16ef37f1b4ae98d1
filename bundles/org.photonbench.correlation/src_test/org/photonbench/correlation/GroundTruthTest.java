package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.photonbench.photon.Channel;
import org.photonbench.photon.RecordMode;

/** The integer and closed-form vectors of the reference specification. */
class GroundTruthTest {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);

  /** The generator that the vectors name. */
  private static final class Lcg {
    private long x;

    Lcg(long seed) {
      x = seed;
    }

    long next() {
      x = (1103515245L * x + 12345) & 0x7fffffff;
      return x;
    }
  }

  private static long[] stream(GroundTruth.Node node) {
    Lcg lcg = new Lcg(node.get("seed").integer());
    long[] times = new long[(int) node.get("n").integer()];
    long time = 0;
    for (int i = 0; i < times.length; i++) {
      time += lcg.next() % node.get("m").integer();
      times[i] = time;
    }
    return times;
  }

  @Test
  void exactLag() throws IOException {
    GroundTruth.Node vector = GroundTruth.vector("CORR-EXACT-LAG");
    GroundTruth.Node inputs = vector.get("inputs");
    long[] a = stream(inputs.get("a"));
    long[] b = stream(inputs.get("b"));
    assertArrayEquals(inputs.get("a_first5").integers(), Arrays.copyOf(a, 5));
    assertArrayEquals(inputs.get("b_first5").integers(), Arrays.copyOf(b, 5));
    assertEquals(inputs.get("a_last").integer(), a[a.length - 1]);
    assertEquals(inputs.get("b_last").integer(), b[b.length - 1]);
    PhotonList record = new PhotonList(RecordMode.T2);
    Arrays.stream(a).forEach(time -> record.add(time, 0, 0));
    Arrays.stream(b).forEach(time -> record.add(time, 1, 0));
    record.photons.sort((p, q) -> Long.compare(p[0], q[0]));

    long[] edges = inputs.get("edges").integers();
    assertArrayEquals(
        vector.get("expected").get("cross").integers(), correlate(record, A, B, edges));
    assertArrayEquals(
        vector.get("expected").get("auto_excluding_self").integers(),
        correlate(record, A, A, edges));
  }

  /** Bins of one tick, summed between the vector's uneven edges; and each bin by itself. */
  private static long[] correlate(PhotonList record, Channel a, Channel b, long[] edges) {
    long first = edges[0];
    int ticks = (int) (edges[edges.length - 1] - first);
    LinearCorrelator fine = new LinearCorrelator(a, b, first, 1, ticks);
    record.feed(fine, new Random(1));
    long[] counts = new long[edges.length - 1];
    for (int k = 0; k < counts.length; k++) {
      int from = (int) (edges[k] - first);
      int to = (int) (edges[k + 1] - first);
      counts[k] = Arrays.stream(fine.counts(), from, to).sum();
      LinearCorrelator single = new LinearCorrelator(a, b, edges[k], to - from, 1);
      record.feed(single, new Random(k));
      assertEquals(counts[k], single.pairs());
    }
    return counts;
  }

  @Test
  void exactLogarithmicLags() throws IOException {
    GroundTruth.Node vector = GroundTruth.vector("CORR-EXACT-LOG");
    GroundTruth.Node streams = GroundTruth.vector("CORR-EXACT-LAG").get("inputs");
    PhotonList record = new PhotonList(RecordMode.T2);
    Arrays.stream(stream(streams.get("a"))).forEach(time -> record.add(time, 0, 0));
    Arrays.stream(stream(streams.get("b"))).forEach(time -> record.add(time, 1, 0));
    record.photons.sort((p, q) -> Long.compare(p[0], q[0]));
    LogCorrelator correlator =
        new LogCorrelator(A, B, LagEdges.of(vector.get("inputs").get("edges").integers()));
    record.feed(correlator, new Random(1));
    long[] counts = correlator.counts();
    assertArrayEquals(vector.get("expected").get("cross").integers(), counts);
    assertEquals(vector.get("expected").get("sum").integer(), Arrays.stream(counts).sum());
  }

  @Test
  void exactTriples() throws IOException {
    GroundTruth.Node vector = GroundTruth.vector("CORR-EXACT-G3");
    GroundTruth.Node streams = GroundTruth.vector("CORR-EXACT-LAG").get("inputs");
    PhotonList record = new PhotonList(RecordMode.T2);
    Arrays.stream(stream(streams.get("a"))).forEach(time -> record.add(time, 0, 0));
    Arrays.stream(stream(streams.get("b"))).forEach(time -> record.add(time, 1, 0));
    // "a,b as CORR-EXACT-LAG; c seed 99 n 300 m 61"
    Lcg lcg = new Lcg(99);
    long time = 0;
    for (int i = 0; i < 300; i++) {
      time += lcg.next() % 61;
      record.add(time, 2, 0);
    }
    record.photons.sort((p, q) -> Long.compare(p[0], q[0]));
    LagEdges lags = LagEdges.of(vector.get("inputs").get("edges").integers());
    TripleCorrelator correlator = new TripleCorrelator(A, B, new Channel(2), lags, lags);
    record.feed(correlator, new Random(1));
    long[][] counts = correlator.counts();
    int row = 0;
    for (GroundTruth.Node expected : vector.get("expected").get("counts").items()) {
      assertArrayEquals(expected.integers(), counts[row++]);
    }
    assertEquals(vector.get("expected").get("total").integer(), correlator.triples());
  }

  @Test
  void pulses() throws IOException {
    GroundTruth.Node vector = GroundTruth.vector("CORR-T3");
    Lcg lcg = new Lcg(2024);
    PhotonList record = new PhotonList(RecordMode.T3);
    long pulse = 0;
    for (int i = 0; i < 600; i++) {
      pulse += (lcg.next() >> 8) % 4;
      int channel = (int) ((lcg.next() >> 8) % 2);
      record.add(pulse, channel, (int) ((lcg.next() >> 8) % 1000));
    }
    int index = 0;
    for (GroundTruth.Node expected : vector.get("inputs").get("first3").items()) {
      long[] photon = {record.channel(index), record.time(index), record.micro(index)};
      assertArrayEquals(expected.integers(), photon);
      index++;
    }
    assertEquals(vector.get("inputs").get("M_pulses").integer(), pulse + 1);
    GroundTruth.Node expected = vector.get("expected");

    MicroTimeRule all = MicroTimeRule.all();
    PulseCorrelator open = new PulseCorrelator(A, B, 5, all, all);
    record.feed(open, new Random(2));
    assertArrayEquals(expected.get("pairs").integers(), open.counts());
    assertEquals(expected.get("n0").integer(), open.photonsA());
    assertEquals(expected.get("n1").integer(), open.photonsB());

    MicroTimeRule gate = MicroTimeRule.gate(0, 1000, 300, 1000);
    PulseCorrelator gated = new PulseCorrelator(A, B, 5, gate, gate);
    record.feed(gated, new Random(3));
    assertArrayEquals(expected.get("pairs_gate_dtime_ge_300").integers(), gated.counts());
  }

  @Test
  void expectationOfUncorrelatedLight() throws IOException {
    GroundTruth.Node vector = GroundTruth.vector("G2CW-POISSON-EDGE");
    GroundTruth.Node in = vector.get("inputs");
    double expected = vector.get("expected").get("expected_pairs").number();
    assertEquals(
        expected,
        PairExpectation.linear(
            in.get("N1").integer(),
            in.get("N2").integer(),
            in.get("T").number(),
            in.get("bin_lo").number(),
            in.get("bin_hi").number()),
        expected * vector.get("tolerance").get("rel").number());
  }

  @Test
  void expectationOfUncorrelatedPulses() throws IOException {
    GroundTruth.Node vector = GroundTruth.vector("G2P-PULSE-EDGE");
    GroundTruth.Node in = vector.get("inputs");
    double expected = vector.get("expected").get("expected_pairs").number();
    assertEquals(
        expected,
        PairExpectation.pulsed(
            in.get("N1").integer(),
            in.get("N2").integer(),
            in.get("M_pulses").integer(),
            in.get("k").integer()),
        expected * vector.get("tolerance").get("rel").number());
  }
}
