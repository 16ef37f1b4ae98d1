package org.photonbench.experiment.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.setup.SetUp;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.Step;
import org.photonbench.experiment.plan.StepSettings;
import org.photonbench.photon.io.Recordings;

/** Twins, plans and runs for tests. */
final class Twins implements AutoCloseable {
  private static final String SCENARIO = "twin-scenario";
  private static final List<Path> COMPILERS =
      List.of(Path.of("/usr/bin/cc"), Path.of("/usr/bin/gcc"), Path.of("/usr/bin/clang"));

  private final SetUpSession session;
  private final List<RunListener> listeners = new ArrayList<>();

  Twins(SetUp setUp, RunListener... told) {
    listeners.addAll(List.of(told));
    session = new SetUpSession(setUp, DriverRegistry.load(), DeviceContext.create(), 1);
  }

  /** A time tagger that sees a dot, behind a delay stage that does nothing to the light. */
  static SetUp table() {
    Assumptions.assumeTrue(
        COMPILERS.stream().anyMatch(Files::isExecutable),
        "no C compiler for the twin of the time tagger");
    InstrumentEntry tagger =
        InstrumentEntry.of("tagger", "picoquant-multiharp", true, "")
            .withOption(SCENARIO, "dot-fapbbr3");
    return new SetUp(
        "Test table", List.of(tagger, InstrumentEntry.of("delay", "pi-gcs2", true, "")));
  }

  /** A time tagger that makes photons at a rate, of no scenario: it keeps up on any machine. */
  static SetUp generator(String rate) {
    table(); // skips without a compiler
    return new SetUp(
        "Test table",
        List.of(
            InstrumentEntry.of("tagger", "picoquant-multiharp", true, "")
                .withOption("twin-rate", rate)));
  }

  static Plan plan(SetUp setUp, Step... steps) {
    return new Plan("Test", "", setUp, 1, Set.of(), Map.of(), 1e5, List.of(steps));
  }

  static Step acquire(String name, double seconds) {
    return Step.of(
        new StepSettings.Acquire(
            name,
            "tagger",
            StepSettings.Timing.T3,
            seconds,
            OptionalDouble.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            10,
            Optional.empty(),
            Optional.empty()));
  }

  static Step loop(String values, Step... steps) {
    return Step.of(new StepSettings.Loop("delay", "position", values), List.of(steps));
  }

  SetUpSession session() {
    return session;
  }

  ExperimentRun.Request request(Plan plan, Path folder) {
    return new ExperimentRun.Request(
        plan, session, folder, AnalysisRegistry.load(), new Recordings(), false, listeners);
  }

  static RunSnapshot end(ExperimentRun run) throws InterruptedException {
    if (!run.await(Duration.ofSeconds(120))) {
      run.abort();
      throw new AssertionError("the run does not end: " + run.snapshot().step());
    }
    return run.snapshot();
  }

  @Override
  public void close() {
    session.close();
  }
}
