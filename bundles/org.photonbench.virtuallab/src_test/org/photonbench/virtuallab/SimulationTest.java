package org.photonbench.virtuallab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.result.StoredResult;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.Recordings;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.testing.Recorded;

class SimulationTest {
  @TempDir Path folder;

  private static Scenario scenario(String name, double seconds) throws ScenarioException {
    return new ScenarioLibrary().load(name).steps().getFirst().scenario().lasting(seconds * 1e12);
  }

  private Simulation.Request request(String name, boolean overwrite) {
    return new Simulation.Request(folder.resolve(name), 7, overwrite, "test", "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dot-cspbbr3", "dot-cw", "overloaded-tagger"})
  void theFileHoldsThePhotons(String name) throws Exception {
    Scenario scenario = scenario(name, 0.3);
    Simulation.Outcome outcome =
        Simulation.run(scenario, request("a.ptu", false), ProgressListener.NONE);
    Recorded direct = Recorded.of(scenario.setup(7, (_, _, _) -> {}));
    try (PhotonSource source = new Recordings().open(outcome.recording(), OpenOptions.DEFAULT)) {
      Recorded file = Recorded.of(source, 1 << 14);
      assertEquals(direct.size, file.size);
      for (int i = 0; i < file.size; i++) {
        assertEquals(direct.times[i], file.times[i]);
        assertEquals(direct.channels[i], file.channels[i]);
        assertEquals(direct.microTimes[i], file.microTimes[i]);
      }
      assertEquals(
          direct.events.stream().map(StreamEvent::kind).toList(),
          file.events.stream().map(StreamEvent::kind).toList());
      assertEquals(0.3, source.info().acquisitionSeconds().orElseThrow(), 1e-12);
      assertEquals(
          scenario.excitation().periodPs() > 0,
          source.info().syncRateHertz().isPresent()
              && source.info().syncRateHertz().getAsDouble() > 0);
    }
    assertEquals(direct.size, outcome.balance().photons());
  }

  @Test
  void theTruthIsAResultFolder() throws Exception {
    Scenario scenario = scenario("blinking-type-a", 5);
    Simulation.Outcome outcome =
        Simulation.run(scenario, request("b.ptu", false), ProgressListener.NONE);
    assertEquals(folder.resolve("b.truth"), outcome.truthFolder());
    StoredResult stored = ResultFolder.read(outcome.truthFolder(), List.of());
    assertEquals(Simulation.TRUTH_ID, stored.analysisId());
    assertEquals(outcome.truth().quantities(), stored.quantities());
    assertEquals(7, stored.settings().get("seed").getAsLong());
    // The stored description gives the same scenario again.
    String text = stored.settings().get("description").getAsString();
    Scenario again =
        new ScenarioLibrary().parse(text, scenario.name()).steps().getFirst().scenario();
    assertEquals(
        Recorded.of(scenario.setup(7, (_, _, _) -> {})).digest(),
        Recorded.of(again.lasting(5e12).setup(7, (_, _, _) -> {})).digest());
  }

  @Test
  void changePointsAreThoseOfThePhotons() throws Exception {
    Scenario scenario = scenario("blinking-type-a", 10);
    Result truth = Simulation.run(scenario, request("c.ptu", false), ProgressListener.NONE).truth();
    Curve changes = truth.curve("changePoints").orElseThrow();
    long[] starts = changes.longs("start");
    long[] states = changes.longs("state");
    Recorded record = Recorded.of(scenario.setup(7, (_, _, _) -> {}));
    double[] time = new double[2];
    long[] photons = new long[2];
    int at = 0;
    for (int i = 0; i < starts.length; i++) {
      long end = i + 1 < starts.length ? starts[i + 1] : (long) scenario.durationPs();
      int state = (int) states[i];
      assertTrue(i == 0 || states[i - 1] != states[i]);
      time[state] += end - starts[i];
      for (; at < record.size && record.times[at] * 1e5 < end; at++) {
        photons[state]++;
      }
    }
    assertEquals(10e12, time[0] + time[1], 1);
    double on = truth.quantity("on.fraction.realised").orElseThrow().value();
    assertEquals(time[0] / 10e12, on, 1e-9);
    // Bright and dim periods differ by a factor of about 10 in the light.
    double ratio = photons[0] / time[0] / (photons[1] / time[1]);
    assertTrue(ratio > 6, () -> "ratio " + ratio);
  }

  @Test
  void cancellingLeavesNothing() throws Exception {
    Scenario scenario = scenario("laser", 30);
    assertThrows(
        RunCancelledException.class,
        () -> Simulation.run(scenario, request("d.ptu", false), (_, photons) -> photons < 100_000));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void nothingIsReplacedUnasked() throws Exception {
    Scenario scenario = scenario("laser", 0.01);
    Simulation.run(scenario, request("e.ptu", false), ProgressListener.NONE);
    byte[] before = Files.readAllBytes(folder.resolve("e.ptu"));
    assertThrows(
        IOException.class,
        () -> Simulation.run(scenario, request("e.ptu", false), ProgressListener.NONE));
    assertEquals(before.length, Files.size(folder.resolve("e.ptu")));
    Simulation.run(scenario(("laser"), 0.02), request("e.ptu", true), ProgressListener.NONE);
    assertTrue(Files.size(folder.resolve("e.ptu")) > before.length);
    assertThrows(IllegalArgumentException.class, () -> request("e.txt", false));
  }

  @Test
  void progressRisesToOne() throws Exception {
    double[] last = {0};
    Simulation.run(
        scenario("dot-cw", 0.5),
        request("f.ptu", false),
        (fraction, _) -> {
          assertFalse(fraction < last[0]);
          last[0] = fraction;
          return true;
        });
    assertEquals(1, last[0]);
  }

  @Test
  void aSeriesIsAFolderOfRecordings() throws Exception {
    String json = "{\"extends\": \"power-series\", \"duration\": \"0.1 s\"}";
    ScenarioLibrary.Loaded series = new ScenarioLibrary().parse(json, "powers");
    List<Simulation.Outcome> outcomes =
        Simulation.runSeries(series, request("any.ptu", false), ProgressListener.NONE);
    assertEquals(10, outcomes.size());
    long before = 0;
    for (Simulation.Outcome outcome : outcomes) {
      assertTrue(Files.exists(outcome.recording()));
      assertTrue(Files.isDirectory(outcome.truthFolder()));
      // More power, more photons.
      assertTrue(outcome.balance().photons() > before);
      before = outcome.balance().photons();
    }
    assertEquals("powers-03.ptu", outcomes.get(2).recording().getFileName().toString());
    assertEquals(
        10,
        outcomes.stream()
            .map(o -> ((TruthSettings) o.truth().settings()).seed())
            .distinct()
            .count());
  }
}
