package org.photonbench.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.photonbench.correlation.IntensityTrace;
import org.photonbench.correlation.LagEdges;
import org.photonbench.correlation.LinearCorrelator;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.ParallelCorrelation;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.correlation.TripleCorrelator;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

/** From blocks of photons in memory to finished counts; an operation is a photon. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CorrelationBenchmark {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);

  private static <T extends PhotonAccumulator> T feed(T accumulator, List<PhotonBlock> blocks) {
    for (PhotonBlock block : blocks) {
      accumulator.accept(block);
    }
    return accumulator;
  }

  /** Lags within +-1 us in bins of 1 ns, channels split on the way. */
  @State(Scope.Benchmark)
  public static class Linear {
    private List<PhotonBlock> blocks;
    private long pairs;

    @Setup
    public void prepare() {
      blocks = SyntheticRecord.get().blocks(RecordMode.T2);
      pairs = SyntheticRecord.get().pairs(1_000_000);
      verify();
    }

    @TearDown(Level.Iteration)
    public void verify() {
      Check.equal(pairs, correlate(), "pairs within +-1 us");
    }

    long correlate() {
      return feed(correlator(), blocks).pairs();
    }

    static LinearCorrelator correlator() {
      return new LinearCorrelator(A, B, -1_000_000, 1_000, 2_000);
    }
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public long linear(Linear state) {
    return state.correlate();
  }

  /** The same, counted by two threads. */
  @State(Scope.Benchmark)
  public static class LinearTwoThreads {
    private List<PhotonBlock> blocks;
    private int hash;

    @Setup
    public void prepare() {
      blocks = SyntheticRecord.get().blocks(RecordMode.T2);
      hash = Arrays.hashCode(feed(Linear.correlator(), blocks).counts());
      Check.equal(
          SyntheticRecord.get().pairs(1_000_000),
          Arrays.stream(correlate()).sum(),
          "pairs within +-1 us");
      verify();
    }

    @TearDown(Level.Iteration)
    public void verify() {
      Check.equal(hash, Arrays.hashCode(correlate()), "hash of the pairs of one thread");
    }

    long[] correlate() {
      try (ParallelCorrelation correlation = new ParallelCorrelation(2, Linear::correlator)) {
        for (PhotonBlock block : blocks) {
          correlation.take(block, released -> {});
        }
        return correlation.counts();
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public long[] linearTwoThreads(LinearTwoThreads state) {
    return state.correlate();
  }

  /** Two lags within +-1 us in 20 bins of 100 ns each; the third photon on the second's channel. */
  @State(Scope.Benchmark)
  public static class Triples {
    private final LagEdges lags = LagEdges.linear(-1_000_000, 100_000, 20);
    private List<PhotonBlock> blocks;
    private long triples;

    @Setup
    public void prepare() {
      blocks = SyntheticRecord.get().blocks(RecordMode.T2);
      triples = SyntheticRecord.get().triples(1_000_000);
      verify();
    }

    @TearDown(Level.Iteration)
    public void verify() {
      Check.equal(triples, correlate(), "triples within +-1 us");
    }

    long correlate() {
      return feed(new TripleCorrelator(A, B, B, lags, lags), blocks).triples();
    }
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public long triples(Triples state) {
    return state.correlate();
  }

  /** Photons per channel in bins of 10 ms. */
  @State(Scope.Benchmark)
  public static class Trace {
    private static final long BIN = 10_000_000_000L;

    private List<PhotonBlock> blocks;
    private long[][] counts;

    @Setup
    public void prepare() {
      SyntheticRecord record = SyntheticRecord.get();
      blocks = record.blocks(RecordMode.T2);
      counts = new long[2][(int) (record.times[SyntheticRecord.PHOTONS - 1] / BIN) + 1];
      for (int i = 0; i < SyntheticRecord.PHOTONS; i++) {
        counts[record.channels[i]][(int) (record.times[i] / BIN)]++;
      }
      verify();
    }

    @TearDown(Level.Iteration)
    public void verify() {
      IntensityTrace trace = trace();
      for (Channel channel : List.of(A, B)) {
        Check.equal(
            Arrays.hashCode(counts[channel.number()]),
            Arrays.hashCode(trace.counts(channel)),
            "hash of the trace of channel " + channel);
      }
    }

    IntensityTrace trace() {
      return feed(new IntensityTrace(BIN, 10_000), blocks);
    }
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public IntensityTrace trace(Trace state) {
    return state.trace();
  }

  /** T3 at 80 MHz, pulse lags within +-100. */
  @State(Scope.Benchmark)
  public static class Pulses {
    private List<PhotonBlock> blocks;
    private long pairs;

    @Setup
    public void prepare() {
      blocks = SyntheticRecord.get().blocks(RecordMode.T3);
      pairs = SyntheticRecord.get().pulsePairs(100);
      verify();
    }

    @TearDown(Level.Iteration)
    public void verify() {
      Check.equal(pairs, correlate(), "pairs within +-100 pulses");
    }

    long correlate() {
      MicroTimeRule all = MicroTimeRule.all();
      return Arrays.stream(feed(new PulseCorrelator(A, B, 100, all, all), blocks).counts()).sum();
    }
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public long pulses(Pulses state) {
    return state.correlate();
  }
}
