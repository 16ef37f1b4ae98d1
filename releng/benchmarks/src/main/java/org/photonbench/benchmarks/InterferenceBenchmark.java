package org.photonbench.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.scenario.ScenarioTruth;

/**
 * Simulated interference from emitter to recorded photons, on one thread: read the counter {@code
 * photons}, recorded photons per second.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InterferenceBenchmark {
  private static final double LONG_PS = 1e16;

  /** Photons counted in an iteration. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    public long photons;
  }

  /** A recording that goes on for as long as it is read. */
  @State(Scope.Thread)
  public static class Recording {
    @Param({
      "cryogenic-dot-pcfs",
      "cryogenic-dot-hom-parallel",
      "cryogenic-dot-hom-scan",
      "cryogenic-dot-hom-cw"
    })
    public String scenario;

    private SimulatedSource source;
    private PhotonBlock block;

    @Setup(Level.Trial)
    public void prepare() throws ScenarioException, IOException {
      Scenario first = new ScenarioLibrary().load(scenario).steps().getFirst().scenario();
      verify(first);
      source = new SimulatedSource(first.lasting(LONG_PS).setup(1, (_, _, _) -> {}));
      block = new PhotonBlock(source.info().timeBase().mode());
    }

    /** One simulated second must have the photons that the truth says, but for dead time. */
    private static void verify(Scenario scenario) throws IOException {
      double rate = 0;
      for (Quantity quantity : ScenarioTruth.of(scenario).quantities()) {
        if (quantity.id().matches("channel\\d+\\.(signal|dark)")) {
          rate += quantity.value();
        }
      }
      long photons = 0;
      try (SimulatedSource second =
          new SimulatedSource(scenario.lasting(1e12).setup(1, (_, _, _) -> {}))) {
        PhotonBlock block = new PhotonBlock(second.info().timeBase().mode());
        while (second.next(block)) {
          photons += block.size();
        }
      }
      if (!(photons > 0.95 * rate && photons < 1.005 * rate)) {
        throw new IllegalStateException(
            photons + " photons in a second, the truth says " + rate + " before dead time");
      }
    }

    @TearDown(Level.Trial)
    public void end() {
      source.close();
    }
  }

  @Benchmark
  public PhotonBlock record(Recording recording, Counter counter) throws IOException {
    recording.source.next(recording.block);
    counter.photons += recording.block.size();
    return recording.block;
  }
}
