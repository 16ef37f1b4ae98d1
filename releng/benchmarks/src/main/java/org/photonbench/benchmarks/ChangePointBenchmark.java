package org.photonbench.benchmarks;

import java.util.SplittableRandom;
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
import org.photonbench.fit.changepoint.ChangePointDetector;
import org.photonbench.fit.changepoint.Segmentation;

/** Arrival times of a blinking emitter to its change points; an operation is a photon. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChangePointBenchmark {
  private static final int PHOTONS = 1_000_000;

  /** Photons of a period; every second one is four times as bright. */
  private static final int PERIOD = 1000;

  private final ChangePointDetector detector = new ChangePointDetector(0.01);
  private long[] times;
  private long end;

  @Setup
  public void prepare() {
    SplittableRandom random = new SplittableRandom(1);
    times = new long[PHOTONS];
    double now = 0;
    for (int i = 0; i < PHOTONS; i++) {
      now -= (i / PERIOD % 2 == 0 ? 4000 : 1000) * Math.log(1 - random.nextDouble());
      times[i] = (long) now;
    }
    end = times[PHOTONS - 1] + 1;
    verify();
  }

  /** All changes are found: of so many steps of a factor of four none is missed. */
  @TearDown(Level.Iteration)
  public void verify() {
    int changes = changePoints().segments().size() - 1;
    int expected = PHOTONS / PERIOD - 1;
    Check.equal(
        1,
        changes >= expected && changes < expected + 0.05 * expected ? 1 : 0,
        "about %d change points, found %d".formatted(expected, changes));
  }

  @Benchmark
  @OperationsPerInvocation(PHOTONS)
  public Segmentation changePoints() {
    return detector.find(times, 0, end);
  }
}
