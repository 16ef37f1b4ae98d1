package org.photonbench.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;

/**
 * Emitter, splitter, two detectors with all their faults, time tagger, to blocks of photons, on one
 * thread; an operation is a recorded photon.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SimulationBenchmark {
  private static final int BLOCK = PhotonBlock.DEFAULT_CAPACITY;
  private static final double ENDLESS_PS = 1e17;

  /** Pulsed T3, CW T2 with two levels, CW T2 with the exciton ladder, lasers. */
  @Param({"dot-fapbbr3", "dot-shelving", "dot-cw", "laser", "laser-pulsed"})
  public String scenario;

  private Scenario described;
  private SimulatedSource source;
  private PhotonBlock block;

  @Setup
  public void prepare() throws ScenarioException, IOException {
    described = new ScenarioLibrary().load(scenario).steps().getFirst().scenario();
    source = open(ENDLESS_PS);
    block = new PhotonBlock(source.info().timeBase().mode());
    verify();
  }

  private SimulatedSource open(double durationPs) {
    return new SimulatedSource(described.lasting(durationPs).setup(1, (_, _, _) -> {}));
  }

  /** The same photons in blocks of another size: a checksum over channels and times. */
  private void verify() throws IOException {
    Checksum large = new Checksum();
    Checksum small = new Checksum();
    Check.equal(read(BLOCK, large), read(1000, small), "photons");
    Check.equal(large.value(), small.value(), "checksum of the photons");
  }

  private long read(int capacity, Checksum checksum) throws IOException {
    long photons = 0;
    try (SimulatedSource once = open(1e12)) {
      PhotonBlock some = new PhotonBlock(once.info().timeBase().mode(), capacity);
      while (once.next(some)) {
        photons += some.size();
        checksum.accept(some);
      }
    }
    return photons;
  }

  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public PhotonBlock record() throws IOException {
    source.next(block);
    return block;
  }

  /** Every block was full, or the speed would be wrong. */
  @TearDown(Level.Iteration)
  public void full() throws IOException {
    source.next(block);
    Check.equal(BLOCK, block.size(), "photons of a block");
  }

  @TearDown(Level.Trial)
  public void end() {
    source.close();
  }
}
