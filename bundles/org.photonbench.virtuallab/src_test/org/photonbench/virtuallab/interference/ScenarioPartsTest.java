package org.photonbench.virtuallab.interference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.virtuallab.run.Pace;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.scenario.ScenarioTruth;
import org.photonbench.virtuallab.testing.Recorded;

/** The interferometers, polarisers and cavities in scenarios. */
class ScenarioPartsTest {
  private final ScenarioLibrary library = new ScenarioLibrary();

  private double truth(String name, String step, String id) throws ScenarioException {
    Scenario scenario =
        library.load(name).steps().stream()
            .filter(s -> s.value().equals(step))
            .findFirst()
            .orElseThrow()
            .scenario();
    return ScenarioTruth.of(scenario).quantities().stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cryogenic-dot-pcfs",
        "cryogenic-dot-hom-parallel",
        "cryogenic-dot-hom-cw",
        "cavity-coupled-dot"
      })
  void thePhotonsDependOnScenarioAndSeedAlone(String name) throws ScenarioException, IOException {
    Scenario scenario = library.load(name).steps().getFirst().scenario().lasting(2e11);
    long first = digest(scenario, 1, 1, 1 << 14);
    assertEquals(first, digest(scenario, 1, 2, 1000));
    assertEquals(first, digest(scenario, 1, 1, 77));
    assertTrue(first != digest(scenario, 2, 1, 1 << 14));
  }

  private static long digest(Scenario scenario, long seed, int threads, int capacity)
      throws IOException {
    try (SimulatedSource source =
        new SimulatedSource(scenario.setup(seed, (_, _, _) -> {}), Pace.VIRTUAL, threads)) {
      Recorded all = Recorded.of(source, capacity);
      assertTrue(all.size > 10_000 && all.isSorted());
      return all.digest();
    }
  }

  /** Section 20: 0.186 for one polarised line, 0.095 for both, before excitons that come late. */
  @Test
  void visibilityOfTheCryogenicDot() throws ScenarioException {
    assertEquals(78.0 / 420, truth("cryogenic-dot-hom-parallel", "", "hom.limit"), 1e-9);
    double one = truth("cryogenic-dot-hom-parallel", "", "hom.V");
    double both = truth("cryogenic-dot-hom-doublet", "", "hom.V");
    assertTrue(one < 0.186 && one > 0.18, "V " + one);
    assertEquals(0.095 / 0.186, both / one, 0.003);
    assertEquals(0, truth("cryogenic-dot-hom-perpendicular", "", "hom.V.here"), 1e-12);
  }

  @Test
  void truthOfTheDoubletInPcfs() throws ScenarioException {
    assertEquals(78, truth("cryogenic-dot-pcfs", "38 ps", "pcfs.T2"), 1e-9);
    assertEquals(0.109, truth("cryogenic-dot-pcfs", "38 ps", "pcfs.splitting"), 1e-9);
    double k = Math.exp(-2 * 38 / 78.0) * (0.5 + 0.5 * Math.cos(0.109 / 0.6582119569 * 38));
    assertEquals(k, truth("cryogenic-dot-pcfs", "38 ps", "pcfs.K"), 2e-3 * k);
    assertEquals(
        0.5 * 0.95 * 0.95 * k, truth("cryogenic-dot-pcfs", "38 ps", "pcfs.oneMinusR"), 2e-3 * k);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cryogenic-dot-hom-cw | {\"kind\":\"hom\",\"to\":[1,2],\"delay\":\"100 ps\"} | itself",
        "cryogenic-dot-hom-cw | {\"kind\":\"hom\",\"to\":[1,1],\"delay\":\"9 ns\"} | two different",
        "cryogenic-dot-hom-cw | {\"kind\":\"hom\",\"to\":[1,2],\"delay\":\"9 ns\",\"contrast\":1.2} | 0 to 1",
        "cryogenic-dot-hom-cw | {\"kind\":\"hom\",\"to\":[1,2],\"delay\":\"9 ns\",\"shortArm\":0.6,\"longArm\":0.6} | arms",
        "cryogenic-dot-hom-cw | {\"kind\":\"hom\",\"to\":[1,2],\"delay\":\"9\"} | unit",
        "cryogenic-dot-hom-cw | {\"kind\":\"interferometer\",\"geometry\":\"michelson\",\"to\":[1,2],\"delay\":\"9 ps\",\"timeResolved\":true} | pulsed",
        "cryogenic-dot-hom-cw | {\"kind\":\"interferometer\",\"geometry\":\"sagnac\",\"to\":[1,2],\"delay\":\"9 ps\"} | sagnac",
        "cryogenic-dot-hom-cw | {\"kind\":\"interferometer\",\"geometry\":\"michelson\",\"to\":[1,2],\"delay\":\"9 ps\",\"dither\":{\"kind\":\"sine\",\"fringes\":-1,\"period\":\"1 s\"}} | positive",
        "cryogenic-dot-hom-cw | {\"kind\":\"polariser\"} | angle is missing",
        "dot-background | {\"kind\":\"hom\",\"to\":[1,2],\"delay\":\"900 ns\"} | finite lifetime"
      })
  void refusesImpossibleOptics(String base, String optics, String reason) {
    String text = "{\"extends\": \"" + base + "\", \"optics\": [" + optics + "]}";
    String message =
        assertThrows(ScenarioException.class, () -> library.parse(text, "mine")).getMessage();
    assertTrue(message.contains(reason), message);
    assertTrue(message.startsWith("mine"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"separation\": \"7 ns\", \"emitter\": {\"kind\": \"dot\", \"levels\": [{\"name\": \"X\", \"lifetime\": \"210 ps\"}]} | half the laser period",
        "\"separation\": \"2 ns\", \"emitter\": {\"kind\": \"thermal\"} | missing",
        "\"separation\": \"2 ns\", \"emitter\": {\"kind\": \"dot\", \"levels\": [{\"name\": \"X\", \"lifetime\": \"210 ps\", \"coherence\": \"421 ps\"}]} | twice the lifetime"
      })
  void refusesImpossibleDoublePulses(String fields, String reason) {
    String text =
        "{\"extends\": \"cryogenic-dot-hom-parallel\", \"light\": [{\"kind\": \"doublePulses\", "
            + fields
            + "}]}";
    String message =
        assertThrows(ScenarioException.class, () -> library.parse(text, "mine")).getMessage();
    assertTrue(message.contains(reason), message);
  }

  @ParameterizedTest
  @CsvSource({"quality, -1, positive", "placement, 1.5, 0 to 1", "leak, -1, not negative"})
  void refusesImpossibleCavities(String field, String value, String reason) {
    String text =
        "{\"extends\": \"cavity-reference-dot\", \"light\": [{\"kind\": \"cavityDot\", \"cavity\": "
            + "{\"energy\": \"2.38 eV\", \"quality\": 300, \"volume\": 0.5, \"index\": 1.5, "
            + "\"placement\": 1, \"leak\": 1}, \"emitter\": {\"kind\": \"dot\", \"levels\": "
            + "[{\"name\": \"X\", \"lifetime\": \"210 ps\", \"energy\": \"2.38 eV\"}]}}]}";
    String wrong = text.replaceAll("\"" + field + "\": \\d+", "\"" + field + "\": " + value);
    String message =
        assertThrows(ScenarioException.class, () -> library.parse(wrong, "mine")).getMessage();
    assertTrue(message.contains(reason), message);
  }
}
