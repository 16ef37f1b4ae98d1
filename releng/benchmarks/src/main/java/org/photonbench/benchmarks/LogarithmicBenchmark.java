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
import org.photonbench.correlation.AveragedBin;
import org.photonbench.correlation.AveragedBin.Averaging;
import org.photonbench.correlation.FastLogCorrelator;
import org.photonbench.correlation.LagEdges;
import org.photonbench.correlation.LogCorrelator;
import org.photonbench.correlation.PairCorrelator;
import org.photonbench.correlation.ParallelLogCorrelator;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

/** Lags from 100 ns to 1 s, blocks of photons in memory to counts; an operation is a photon. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LogarithmicBenchmark {
  private static final Channel A = new Channel(0);
  private static final Channel B = new Channel(1);
  private static final long FIRST = 100_000;
  private static final long LAST = 1_000_000_000_000L;
  private static final int PER_DECADE = 10;

  /** Exact, 70 bins, on one thread and on two. */
  @State(Scope.Benchmark)
  public static class Exact {
    private final LagEdges edges = LagEdges.logarithmic(FIRST, LAST, PER_DECADE);
    private List<PhotonBlock> blocks;
    private int hash;

    @Setup
    public void prepare() {
      blocks = SyntheticRecord.get().blocks(RecordMode.T2);
      hash = Arrays.hashCode(SyntheticRecord.get().pairs(edges.toArray()));
      verify();
    }

    @TearDown(Level.Iteration)
    public void verify() {
      Check.equal(hash, Arrays.hashCode(one()), "hash of the pairs in 70 bins");
      Check.equal(hash, Arrays.hashCode(two()), "hash of the pairs in 70 bins of two threads");
    }

    long[] one() {
      return count(new LogCorrelator(A, B, edges));
    }

    long[] two() {
      try (ParallelLogCorrelator correlator = new ParallelLogCorrelator(2, A, B, edges)) {
        return count(correlator);
      }
    }

    private long[] count(PairCorrelator correlator) {
      for (PhotonBlock block : blocks) {
        correlator.accept(block);
      }
      return correlator.counts();
    }
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public long[] logarithmic(Exact state) {
    return state.one();
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public long[] logarithmicTwoThreads(Exact state) {
    return state.two();
  }

  /** Exact up to 3.9 us, then averaged. */
  @State(Scope.Benchmark)
  public static class Fast {
    private static final long CROSSOVER = 4_000_000;

    private List<PhotonBlock> blocks;
    private int hash;

    @Setup
    public void prepare() {
      SyntheticRecord record = SyntheticRecord.get();
      blocks = record.blocks(RecordMode.T2);
      List<AveragedBin> bins = bins();
      long[] expected = new long[bins.size()];
      for (int k = 0; k < expected.length; k++) {
        AveragedBin bin = bins.get(k);
        expected[k] =
            bin.averaging() == Averaging.EXACT
                ? record.pairs(new long[] {bin.from(), bin.to()})[0]
                : record.binnedPairs((long) bin.halfWidth(), (long) bin.centre());
      }
      hash = Arrays.hashCode(expected);
      verify();
    }

    @TearDown(Level.Iteration)
    public void verify() {
      long[] pairs = bins().stream().mapToLong(AveragedBin::pairs).toArray();
      Check.equal(hash, Arrays.hashCode(pairs), "hash of the exact and the averaged pairs");
    }

    List<AveragedBin> bins() {
      FastLogCorrelator correlator =
          new FastLogCorrelator(A, B, FIRST, CROSSOVER, LAST, PER_DECADE);
      for (PhotonBlock block : blocks) {
        correlator.accept(block);
      }
      return correlator.bins();
    }
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public List<AveragedBin> logarithmicFast(Fast state) {
    return state.bins();
  }
}
