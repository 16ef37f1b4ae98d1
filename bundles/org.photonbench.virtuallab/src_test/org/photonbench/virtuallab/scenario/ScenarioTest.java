package org.photonbench.virtuallab.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.virtuallab.testing.GroundTruth;

class ScenarioTest {
  private final ScenarioLibrary library = new ScenarioLibrary();

  @Test
  void everyScenarioIsDescribedAndTellsItsTruth() throws ScenarioException {
    Set<String> titles = new HashSet<>();
    for (ScenarioLibrary.Entry entry : library.list()) {
      assertTrue(entry.title().length() > 5, entry.name());
      assertTrue(entry.description().length() > 40, entry.name());
      assertTrue(titles.add(entry.title()), entry.title());
      if (!entry.kind().equals(Scenario.KIND)) {
        continue;
      }
      for (ScenarioLibrary.Step step : library.load(entry.name()).steps()) {
        Set<String> ids = new HashSet<>();
        List<Quantity> truth = ScenarioTruth.of(step.scenario()).quantities();
        assertTrue(truth.size() > 5, entry.name());
        for (Quantity quantity : truth) {
          assertTrue(ids.add(quantity.id()), quantity.id());
          assertTrue(Double.isFinite(quantity.value()), entry.name() + " " + quantity.id());
          assertTrue(quantity.method().startsWith("truth: "), quantity.id());
        }
      }
    }
  }

  @Test
  void aSeriesVariesOneField() throws ScenarioException {
    ScenarioLibrary.Loaded series = library.load("power-series");
    assertEquals("excitation.power", series.varied().orElseThrow());
    assertEquals(10, series.steps().size());
    double power = 0;
    Set<String> names = new HashSet<>();
    for (ScenarioLibrary.Step step : series.steps()) {
      Excitation.Pulsed now = (Excitation.Pulsed) step.scenario().excitation();
      assertEquals(Dimension.INTENSITY.parse(step.value()) / 70, now.occupancy(), 1e-12);
      assertTrue(now.occupancy() > power);
      power = now.occupancy();
      assertTrue(names.add(step.scenario().name()));
    }
  }

  @ParameterizedTest
  @CsvSource({"1, G2P-OCC-Feld-low", "7, G2P-OCC-Feld-1.5Psat"})
  void theSeriesHasThePurityOfTheVectors(int index, String id) throws Exception {
    GroundTruth vector = GroundTruth.vector(id);
    Scenario scenario = library.load("power-series").steps().get(index).scenario();
    assertEquals(
        vector.input("meanN"), ((Excitation.Pulsed) scenario.excitation()).occupancy(), 1e-12);
    double g2 =
        ScenarioTruth.of(scenario).quantities().stream()
            .filter(q -> q.id().equals("g2.far.signal"))
            .findFirst()
            .orElseThrow()
            .value();
    // The scenario has yields 0.89 and 0.0445, the vector 0.9 and 0.045: only their ratio counts.
    assertEquals(vector.expected("g2_0"), g2, 1e-9);
  }

  @Test
  void truthOfTheVectors() throws Exception {
    GroundTruth ladder = GroundTruth.vector("SAT-CW-LADDER");
    assertEquals(
        ladder.expected("g2_0"),
        truth(
            cw(
                "\"pump\": \"0.5 /ns\"",
                "{\"name\": \"X\", \"lifetime\": \"1 ns\", \"yield\": 0.9},"
                    + "{\"name\": \"XX\", \"lifetime\": \"0.1 ns\", \"yield\": 0.09}",
                ""),
            "g2.emitter"),
        1e-9);
    GroundTruth three = GroundTruth.vector("G2CW-3LEVEL");
    assertEquals(
        three.expected("photon_rate_per_ns"),
        truth(
            cw(
                "\"pump\": \"0.02 /ns\"",
                "{\"name\": \"X\", \"lifetime\": \"5 ns\"}",
                ", \"shelving\": {\"into\": \"0.002 /ns\", \"back\": \"0.001 /ns\"}"),
            "emitted"),
        1e-10);
  }

  private double truth(String json, String id) throws ScenarioException {
    Scenario scenario = library.parse(json, "t").steps().getFirst().scenario();
    return ScenarioTruth.of(scenario).quantities().stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static String cw(String excitation, String levels, String more) {
    return "{\"title\": \"t\", \"description\": \"d\", \"duration\": \"1 s\","
        + "\"excitation\": {\"kind\": \"cw\", "
        + excitation
        + "}, \"light\": [{\"kind\": \"dot\", \"states\": [{\"name\": \"on\", \"levels\": ["
        + levels
        + "]"
        + more
        + "}]}], \"detectors\": [{\"channel\": 0, \"port\": 0}],"
        + "\"tagger\": {\"mode\": \"T2\", \"resolution\": \"1 ps\"}}";
  }

  /** What is wrong, and a word of the answer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'duration' | '\"-1 s\"' | positive",
        "'light' | '[{\"kind\": \"dot\", \"levels\": [{\"name\": \"X\", \"lifetime\": \"210 ps\","
            + " \"coherence\": \"421 ps\"}]}]' | T2 cannot exceed twice the lifetime",
        "'light' | '[{\"kind\": \"dot\", \"levels\": [{\"name\": \"X\", \"lifetime\": \"1 ns\","
            + " \"yield\": 1.1}]}]' | 0 to 1",
        "'light' | '[{\"kind\": \"dot\", \"levels\": [{\"name\": \"X\", \"lifetime\": \"0 ns\"}]}]'"
            + " | positive",
        "'light' | '[{\"kind\": \"dot\", \"levels\": [{\"name\": \"X\", \"lifetme\": \"1 ns\"}]}]'"
            + " | lifetime is missing",
        "'light' | '[{\"kind\": \"lazer\"}]' | did you mean laser",
        "'light' | '[]' | at least one entry",
        "'light' | '[{\"kind\": \"laser\", \"rate\": \"1 MHz\"}]' | needs perPulse",
        "'light' | '[{\"kind\": \"thermal\", \"rate\": \"1 MHz\", \"coherence\": \"1 ns\"}]'"
            + " | continuous",
        "'detectors' | '[{\"channel\": 1, \"port\": 1, \"efficiency\": 2}]' | 0 to 1",
        "'detectors' | '[{\"channel\": 1, \"port\": 1}, {\"channel\": 1, \"port\": 2}]'"
            + " | same channel",
        "'detectors' | '[{\"channel\": 1, \"port\": 1, \"dark\": \"-1 Hz\"}]' | not negative",
        "'detectors' | '[{\"channel\": 63, \"port\": 1}]' | whole number from 0 to 62",
        "'tagger' | '{\"resolution\": \"1 ps\"}' | coarser resolution",
        "'optics' | '[{\"kind\": \"splitter\", \"to\": [1, 2], \"reflection\": 0.6,"
            + " \"transmission\": 0.6}]' | cannot transmit 0.6 and reflect 0.6",
        "'optics' | '[{\"kind\": \"splitter\", \"to\": [1, 1]}]' | two different ports",
        "'excitation' | '{\"repetition\": \"10 ns\"}' | is no unit of a frequency",
        "'colection' | '1' | did you mean collection",
        "'extends' | '\"dot-cspbr3\"' | did you mean dot-cspbbr3",
        "'series' | '{\"vary\": \"excitation.pover\", \"values\": [1]}' | there is no",
      })
  void impossibleScenariosAreRefused(String key, String value, String answer) {
    String base = key.equals("extends") ? "" : "\"extends\": \"dot-cspbbr3\", ";
    String json = "{" + base + "\"title\": \"t\", \"" + key + "\": " + value + "}";
    ScenarioException e = assertThrows(ScenarioException.class, () -> library.parse(json, "file"));
    assertTrue(e.getMessage().contains(answer), e.getMessage());
    assertTrue(e.getMessage().endsWith("."), e.getMessage());
  }

  @Test
  void scenariosAreLoadedFromFiles(@TempDir Path folder) throws IOException, ScenarioException {
    Path file = folder.resolve("mine.json");
    Files.writeString(
        file, "{\"extends\": \"laser\", \"title\": \"My laser\", \"duration\": \"2 s\"}");
    ScenarioLibrary.Loaded loaded = library.load(file.toString());
    assertEquals("mine", loaded.name());
    assertEquals("My laser", loaded.title());
    assertEquals(2e12, loaded.steps().getFirst().scenario().durationPs());
    assertThrows(
        ScenarioException.class, () -> library.load(folder.resolve("none.json").toString()));
    ScenarioException e = assertThrows(ScenarioException.class, () -> library.load("lazer"));
    assertTrue(e.getMessage().contains("did you mean laser?"));
  }

  @Test
  void theTextOfAScenarioIsTheScenario() throws ScenarioException {
    Scenario scenario = library.load("power-series").steps().get(3).scenario();
    Scenario again = library.parse(scenario.text(), scenario.name()).steps().getFirst().scenario();
    assertEquals(scenario.excitation(), again.excitation());
    assertEquals(scenario.detectors(), again.detectors());
    assertEquals(scenario.text(), again.text());
  }
}
