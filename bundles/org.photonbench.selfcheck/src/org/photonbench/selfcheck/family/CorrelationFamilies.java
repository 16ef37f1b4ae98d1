package org.photonbench.selfcheck.family;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.correlation.AveragedBin;
import org.photonbench.correlation.LagEdges;
import org.photonbench.correlation.LinearCorrelator;
import org.photonbench.correlation.LogCorrelator;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.correlation.TripleCorrelator;
import org.photonbench.photon.Channel;
import org.photonbench.selfcheck.Mapping;
import org.photonbench.selfcheck.Outputs;
import org.photonbench.selfcheck.VectorInputs;

/** Pair and triple counts, and what uncorrelated light gives. */
final class CorrelationFamilies {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);
  private static final Channel C = new Channel(2);
  private static final Pattern GATE = Pattern.compile("pairs_gate_dtime_ge_(\\d+)");

  private CorrelationFamilies() {}

  static List<Mapping> mappings() {
    return List.of(
        Mapping.of(
            "CORR-EXACT-LAG",
            "correlators",
            LinearCorrelator.class,
            "a b edges",
            CorrelationFamilies::linear),
        Mapping.of(
            "CORR-EXACT-LOG",
            "correlators",
            LogCorrelator.class,
            "streams edges",
            CorrelationFamilies::logarithmic),
        Mapping.of(
            "CORR-EXACT-G3",
            "correlators",
            TripleCorrelator.class,
            "streams edges",
            CorrelationFamilies::triples),
        Mapping.of(
            "CORR-T3",
            "correlators",
            PulseCorrelator.class,
            "generator k",
            CorrelationFamilies::pulses),
        Mapping.of(
            "CORR-MULTITAU-TRI",
            "correlators",
            AveragedBin.class,
            "D k tc|tau_c|tau",
            in -> {
              double point = Math.exp(-in.number("k") * in.number("D") / in.number("tc"));
              double ratio = 1 + AveragedBin.triangleBias(in.number("D"), in.number("tc"));
              return new Outputs()
                  .put("point_value|point", point)
                  .put("ratio", ratio)
                  .put("triangle_average|average|triangle", point * ratio);
            }),
        Mapping.of(
            "G2CW-POISSON-EDGE",
            "g2cw",
            PairExpectation.class,
            "T|duration N1|NA|N_A N2|NB|N_B bin_lo|lo bin_hi|hi",
            in ->
                new Outputs()
                    .put(
                        "expected_pairs|pairs|E0|expected",
                        PairExpectation.linear(
                            in.integer("N1"),
                            in.integer("N2"),
                            in.number("T"),
                            in.number("bin_lo"),
                            in.number("bin_hi")))),
        Mapping.of(
            "G2P-PULSE-EDGE",
            "g2pulsed",
            PairExpectation.class,
            "M_pulses|M|pulses k|lag N1|NA|N_A N2|NB|N_B",
            in ->
                new Outputs()
                    .put(
                        "expected_pairs|pairs|E0|expected",
                        PairExpectation.pulsed(
                            in.integer("N1"),
                            in.integer("N2"),
                            in.integer("M_pulses"),
                            in.integer("k")))));
  }

  private static Outputs linear(VectorInputs in) {
    long[] a = ReferenceStream.times(in.object("a"));
    long[] b = ReferenceStream.times(in.object("b"));
    for (String name : in.names()) {
      long[] stream = name.startsWith("a_") ? a : b;
      if (name.matches("[ab]_first\\d+")) {
        int number = Integer.parseInt(name.substring("a_first".length()));
        ReferenceStream.require(name, in.integers(name), Arrays.copyOf(stream, number));
      } else if (name.matches("[ab]_last")) {
        ReferenceStream.require(name, in.integers(name), new long[] {stream[stream.length - 1]});
      }
    }
    ReferenceStream record = ReferenceStream.merged(a, b);
    LagEdges edges = LagEdges.of(in.integers("edges"));
    return new Outputs()
        .put("cross", linear(record, B, edges))
        .put("auto_excluding_self", linear(record, A, edges));
  }

  /** Bins of one tick, summed between uneven edges. */
  private static long[] linear(ReferenceStream record, Channel other, LagEdges edges) {
    int ticks = Math.toIntExact(edges.last() - edges.first());
    LinearCorrelator correlator = new LinearCorrelator(A, other, edges.first(), 1, ticks);
    record.feed(correlator);
    long[] fine = correlator.counts();
    long[] counts = new long[edges.bins()];
    for (int k = 0; k < counts.length; k++) {
      int from = (int) (edges.edge(k) - edges.first());
      int to = (int) (edges.edge(k + 1) - edges.first());
      counts[k] = Arrays.stream(fine, from, to).sum();
    }
    return counts;
  }

  private static Outputs logarithmic(VectorInputs in) {
    long[][] streams = ReferenceStream.streams(in, 2);
    LogCorrelator correlator = new LogCorrelator(A, B, LagEdges.of(in.integers("edges")));
    ReferenceStream.merged(streams).feed(correlator);
    long[] counts = correlator.counts();
    return new Outputs().put("cross", counts).put("sum", Arrays.stream(counts).sum());
  }

  private static Outputs triples(VectorInputs in) {
    long[][] streams = ReferenceStream.streams(in, 3);
    LagEdges edges = LagEdges.of(in.integers("edges"));
    TripleCorrelator correlator = new TripleCorrelator(A, B, C, edges, edges);
    ReferenceStream.merged(streams).feed(correlator);
    return new Outputs().put("counts", correlator.counts()).put("total", correlator.triples());
  }

  private static Outputs pulses(VectorInputs in) {
    ReferenceStream record = ReferenceStream.pulsed(in.text("generator"));
    for (String name : in.names()) {
      if (name.matches("first\\d+")) {
        long[][] expected = in.integerRows(name);
        long[][] got = record.first(expected.length);
        for (int i = 0; i < expected.length; i++) {
          ReferenceStream.require(name, expected[i], got[i]);
        }
      }
    }
    if (in.has("M_pulses")) {
      ReferenceStream.require(
          "M_pulses", in.integers("M_pulses"), new long[] {record.lastTime() + 1});
    }
    long[] lags = in.integers("k");
    PulseCorrelator open = pulses(record, lags, MicroTimeRule.all());
    Outputs outputs =
        new Outputs()
            .put("pairs", at(open, lags))
            .put("n0", open.photonsA())
            .put("n1", open.photonsB());
    for (String name : in.wanted()) {
      Matcher gate = GATE.matcher(name);
      if (gate.matches()) {
        MicroTimeRule rule =
            MicroTimeRule.gate(
                0,
                MicroTimeRule.MICRO_TIMES,
                Integer.parseInt(gate.group(1)),
                MicroTimeRule.MICRO_TIMES);
        outputs.put(name, at(pulses(record, lags, rule), lags));
      }
    }
    return outputs;
  }

  private static PulseCorrelator pulses(ReferenceStream record, long[] lags, MicroTimeRule rule) {
    int reach = Math.toIntExact(Arrays.stream(lags).map(Math::abs).max().orElse(0));
    PulseCorrelator correlator = new PulseCorrelator(A, B, reach, rule, rule);
    record.feed(correlator);
    return correlator;
  }

  private static long[] at(PulseCorrelator correlator, long[] lags) {
    return Arrays.stream(lags).map(lag -> correlator.count((int) lag)).toArray();
  }
}
