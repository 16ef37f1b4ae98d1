package org.photonbench.experiment.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.analysis.series.SeriesReader;
import org.photonbench.device.Unit;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.setup.SetUp;
import org.photonbench.experiment.folder.Checksums;
import org.photonbench.experiment.folder.Progress;
import org.photonbench.experiment.folder.ProgressEntry;
import org.photonbench.experiment.folder.RunFolder;
import org.photonbench.experiment.folder.RunState;
import org.photonbench.experiment.plan.AnalysisRequest;
import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.PlanException;
import org.photonbench.experiment.plan.Step;
import org.photonbench.experiment.plan.StepSettings;
import org.photonbench.experiment.run.RunSnapshot.Phase;
import org.photonbench.photon.io.Recordings;

@Timeout(value = 180, unit = TimeUnit.SECONDS)
class ExperimentRunTest {
  @TempDir Path temporary;

  @Test
  void aVirtualHbtRunAgreesWithItsTruth() throws Exception {
    Step step = Twins.acquire("g2", 6).with(new AnalysisRequest("hbt", new JsonObject(), true));
    try (Twins twins = new Twins(Twins.table())) {
      Path folder = temporary.resolve("run");
      ExperimentRun run =
          ExperimentRun.start(twins.request(Twins.plan(twins.session().setUp(), step), folder));
      RunSnapshot end = Twins.end(run);
      assertEquals(Phase.FINISHED, end.phase(), end.log().toString());
      assertEquals(1, end.fraction());
      RunFolder files = RunFolder.open(folder);
      Quantity found = quantity(files.result("g2-0001", "hbt"), "g2.adjacent.raw");
      double truth =
          quantity(files.series("g2").resolve("0001.truth"), "g2.adjacent.detected").value();
      Interval interval = found.interval95().orElseThrow();
      assertTrue(
          interval.low() <= truth && truth <= interval.high(), truth + " is not in " + interval);
      RunState state = RunState.read(files);
      assertEquals(List.of("tagger", "delay"), state.simulated());
      assertTrue(
          Files.readString(files.logFile()).contains("SIMULATED instruments: tagger, delay"));
      assertEquals(List.of(), Checksums.check(files));
    }
  }

  private static Quantity quantity(Path result, String id) throws IOException {
    return ResultFolder.read(result, List.of()).quantities().stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLoopMakesASeriesAndAnAbortedRunGoesOnWhereItStopped() throws Exception {
    Path folder = temporary.resolve("run");
    SetUp table = Twins.table();
    Plan plan =
        Twins.plan(
            table,
            Step.of(new StepSettings.Reference("delay")),
            Twins.loop("1 mm, 2 mm, 3 mm", Twins.acquire("scan", 1.5)));
    CountDownLatch second = new CountDownLatch(2);
    try (Twins twins = new Twins(table, began(second))) {
      ExperimentRun run = ExperimentRun.start(twins.request(plan, folder));
      assertTrue(second.await(60, TimeUnit.SECONDS));
      Thread.sleep(500);
      run.abort();
      assertEquals(Phase.ABORTED, Twins.end(run).phase());
    }
    RunFolder files = RunFolder.open(folder);
    assertFalse(RunState.isRunning(files));
    assertEquals(RunState.State.ABORTED, RunState.read(files).state());
    List<ProgressEntry> before = scan(files);
    assertEquals(
        List.of(ProgressEntry.State.DONE, ProgressEntry.State.PARTIAL),
        before.stream().map(ProgressEntry::state).toList());
    byte[] kept = Files.readAllBytes(files.resolve(before.get(1).files().getFirst()));
    try (Twins twins = new Twins(table)) {
      ExperimentRun run = ExperimentRun.resume(twins.request(files.plan(), folder));
      RunSnapshot end = Twins.end(run);
      assertEquals(Phase.FINISHED, end.phase(), () -> end.log().toString());
    }
    List<ProgressEntry> after = scan(files);
    assertEquals(3, after.size());
    assertTrue(after.stream().allMatch(e -> e.state() == ProgressEntry.State.DONE));
    assertEquals(before.getFirst(), after.getFirst(), "what was done is not done again");
    assertEquals(1.5, after.get(1).seconds(), 0.1, "the rest was recorded");
    assertEquals(3, after.get(1).files().size(), "two parts and their join");
    assertEquals(
        kept.length, Files.size(files.resolve(before.get(1).files().getFirst())), "it is kept");
    MeasurementSeries series = SeriesReader.read(SeriesReader.table(files.series("scan")));
    assertEquals(3, series.size());
    assertEquals(
        List.of(1.0, 2.0, 3.0),
        Arrays.stream(series.condition("delay position").orElseThrow().values()).boxed().toList());
    assertEquals(2, RunState.read(files).sessions());
  }

  private static List<ProgressEntry> scan(RunFolder files) throws IOException {
    return Progress.read(files).stream().filter(e -> e.name().equals("scan")).toList();
  }

  private static RunListener began(CountDownLatch latch) {
    return new RunListener() {
      @Override
      public void recordingBegan(ExperimentRun run, RunSnapshot.Recording recording) {
        latch.countDown();
      }
    };
  }

  @Test
  void aRuleEndsARecordingAndASkippedStepIsKept() throws Exception {
    StepSettings.Acquire usual = (StepSettings.Acquire) Twins.acquire("few", 60).settings();
    Step few =
        Step.of(
            new StepSettings.Acquire(
                usual.name(),
                usual.device(),
                usual.mode(),
                60,
                OptionalDouble.of(20_000),
                usual.untilQuantity(),
                usual.untilSigma(),
                usual.bleachedBelow(),
                10,
                usual.ditherDevice(),
                usual.ditherStroke()));
    CountDownLatch second = new CountDownLatch(2);
    try (Twins twins = new Twins(Twins.table(), began(second))) {
      Path folder = temporary.resolve("run");
      ExperimentRun run =
          ExperimentRun.start(
              twins.request(
                  Twins.plan(twins.session().setUp(), few, Twins.acquire("long", 60)), folder));
      assertTrue(second.await(60, TimeUnit.SECONDS));
      Thread.sleep(300);
      run.skip();
      assertEquals(Phase.FINISHED, Twins.end(run).phase());
      List<ProgressEntry> entries = Progress.read(RunFolder.open(folder));
      assertEquals(ProgressEntry.State.DONE, entries.get(0).state());
      assertTrue(entries.get(0).note().contains("photons that were wanted"));
      assertTrue(entries.get(0).seconds() < 30);
      assertEquals(ProgressEntry.State.SKIPPED, entries.get(1).state());
      assertTrue(entries.get(1).seconds() > 0);
    }
  }

  @Test
  void aDitheredAxisStandsWhereItStoodAndAMeasuredNumberIsACondition() throws Exception {
    StepSettings.Acquire usual = (StepSettings.Acquire) Twins.acquire("scan", 2).settings();
    Step dithered =
        Step.of(
            new StepSettings.Acquire(
                usual.name(),
                usual.device(),
                usual.mode(),
                2,
                usual.photons(),
                usual.untilQuantity(),
                usual.untilSigma(),
                usual.bleachedBelow(),
                10,
                Optional.of("delay"),
                Optional.of("20 um")));
    SetUp table = Twins.table();
    Plan plan =
        Twins.plan(
            table,
            Step.of(new StepSettings.Reference("delay")),
            Step.of(new StepSettings.Set("delay", "position", "5 mm")),
            Step.of(new StepSettings.Measure("delay", "position")),
            dithered);
    Path folder = temporary.resolve("run");
    try (Twins twins = new Twins(table)) {
      ExperimentRun run = ExperimentRun.start(twins.request(plan, folder));
      RunSnapshot end = Twins.end(run);
      assertEquals(Phase.FINISHED, end.phase(), end.log().toString());
      Positioner axis = (Positioner) twins.session().device("delay").orElseThrow();
      assertEquals(5, axis.position().in(Unit.MILLIMETRE).value(), 1e-3);
      MeasurementSeries series =
          SeriesReader.read(SeriesReader.table(RunFolder.open(folder).series("scan")));
      assertEquals(5, series.condition("delay position").orElseThrow().values()[0], 1e-3);
    }
  }

  @Test
  void aTimeTaggerThatIsLostEndsTheRunAndWhatItRecordedIsKept() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    Path folder = temporary.resolve("run");
    LosableTagger.Factory factory = new LosableTagger.Factory();
    SetUp table =
        new SetUp("Test", List.of(InstrumentEntry.of("tagger", LosableTagger.ID, true, "")));
    try (var session = factory.session(table)) {
      ExperimentRun run =
          ExperimentRun.start(
              new ExperimentRun.Request(
                  Twins.plan(table, Twins.acquire("g2", 60)),
                  session,
                  folder,
                  AnalysisRegistry.load(),
                  new Recordings(),
                  false,
                  List.of(began(first))));
      assertTrue(first.await(60, TimeUnit.SECONDS));
      factory.lose("The disk did not take any more: no space left on device.");
      RunSnapshot end = Twins.end(run);
      assertEquals(Phase.FAILED, end.phase());
    }
    RunFolder files = RunFolder.open(folder);
    RunState state = RunState.read(files);
    assertEquals(RunState.State.FAILED, state.state());
    assertTrue(state.reason().contains("no space left"), state.reason());
    ProgressEntry entry = Progress.read(files).getFirst();
    assertEquals(ProgressEntry.State.PARTIAL, entry.state());
    assertTrue(entry.seconds() > 0, "photons are kept");
    assertTrue(
        Files.readString(files.series("g2").resolve(SeriesReader.TABLE)).contains("partial"));
    assertTrue(factory.wasMadeSafe());
  }

  @Test
  void aPlanIsRefusedWithAllReasonsBeforeAnythingMoves() throws Exception {
    SetUp table = Twins.table();
    Plan plan =
        Twins.plan(
            table,
            Twins.loop("1 mm, 900 mm", Twins.acquire("../scan", 1)),
            Step.of(new StepSettings.Set("cryostat", "temperature", "4 K")),
            Step.of(new StepSettings.Set("delay", "position", "3 K")),
            Step.of(
                new StepSettings.When(
                    "nothing/hbt/g2", OptionalDouble.of(1), OptionalDouble.empty()),
                List.of(Step.of(new StepSettings.Note("x")))),
            Twins.acquire("huge", 300_000)
                .with(new AnalysisRequest("hbd", new JsonObject(), false)));
    Plan large =
        new Plan(plan.name(), "", table, 1, plan.permits(), plan.limits(), 1e12, plan.steps());
    try (Twins twins = new Twins(table)) {
      Path folder = temporary.resolve("run");
      List<String> problems =
          assertThrows(PlanException.class, () -> ExperimentRun.start(twins.request(large, folder)))
              .problems();
      String all = String.join("\n", problems);
      assertTrue(all.contains("Step 1: delay: A position of 900 mm is outside the limits"), all);
      assertTrue(all.contains("Step 1: delay has no reference"), all);
      assertTrue(all.contains("Step 1.1: the name '../scan'"), all);
      assertTrue(all.contains("Step 2: there is no instrument 'cryostat'"), all);
      assertTrue(all.contains("Step 3: delay: "), all);
      assertTrue(all.contains("Step 4: no earlier step records 'nothing'"), all);
      assertTrue(all.contains("There is no analysis 'hbd'. Did you mean hbt"), all);
      assertTrue(all.contains("MB free"), all);
      assertFalse(Files.exists(folder));
      assertEquals(
          Optional.empty(), twins.session().device("delay").orElseThrow().task(), "it moved");
    }
  }
}
