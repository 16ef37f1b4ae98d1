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
import org.photonbench.correlation.CrossAndSameCorrelator;
import org.photonbench.correlation.LagEdges;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

/**
 * One position of a PCFS scan, blocks of photons in memory to the pairs between the detectors and
 * within each, from 10 us to 100 ms in 16 bins; an operation is a photon.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScanPositionBenchmark {
  private final LagEdges edges = LagEdges.logarithmic(10_000_000, 100_000_000_000L, 4);
  private List<PhotonBlock> blocks;
  private int cross;
  private int same;

  @Setup
  public void prepare() {
    blocks = SyntheticRecord.get().blocks(RecordMode.T2);
    long[][] expected = SyntheticRecord.get().crossAndSame(edges.toArray());
    cross = Arrays.hashCode(expected[0]);
    same = Arrays.hashCode(expected[1]);
    verify();
  }

  @TearDown(Level.Iteration)
  public void verify() {
    CrossAndSameCorrelator.Pairs found = pairs();
    Check.equal(cross, Arrays.hashCode(found.cross()), "hash of the pairs of both detectors");
    Check.equal(same, Arrays.hashCode(found.same()), "hash of the pairs of one detector");
  }

  @Benchmark
  @OperationsPerInvocation(SyntheticRecord.PHOTONS)
  public CrossAndSameCorrelator.Pairs pairs() {
    CrossAndSameCorrelator correlator =
        new CrossAndSameCorrelator(new Channel(0), new Channel(1), edges);
    for (PhotonBlock block : blocks) {
      correlator.accept(block);
    }
    return correlator.counts();
  }
}
