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
        "filter-xx | {\"kind\":\"cavityFilter\",\"energy\":\"2.38 eV\",\"quality\":-5} | positive",
        "filter-xx | {\"kind\":\"cavityFilter\",\"energy\":\"2.38 eV\",\"quality\":500,\"transmission\":1.2} | 0 to 1",
        "filter-xx | {\"kind\":\"cavityFilter\",\"energy\":\"2.38 eV\",\"quality\":500,\"transmission\":0} | above 0",
        "superradiance | {\"kind\":\"cavityFilter\",\"energy\":\"2.38\",\"quality\":500} | unit",
        "filter-xx | {\"kind\":\"grating\",\"to\":[1,2],\"edges\":[\"2.3 eV\",\"2.4 eV\"]} | need 3 edges",
        "filter-xx | {\"kind\":\"grating\",\"to\":[1,2],\"edges\":[\"2.3 eV\",\"2.4 eV\",\"2.35 eV\"]} | rise",
        "filter-xx | {\"kind\":\"grating\",\"to\":[1,1],\"edges\":[\"2.3 eV\",\"2.4 eV\",\"2.5 eV\"]} | same port",
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

  /** A dot whose line is broader in a second state, half as bright, for a third of the time. */
  private static final String TWO_STATES =
      "\"light\": [{\"kind\": \"doublePulses\", \"separation\": \"2 ns\", \"emitter\": {\"kind\": \"dot\","
          + "\"states\": [{\"name\": \"on\", \"levels\": [{\"name\": \"X\", \"lifetime\": \"210 ps\","
          + "\"yield\": 0.8, \"energy\": \"2.38 eV\", \"coherence\": \"78 ps\", \"angle\": \"0 deg\"}]},"
          + "{\"name\": \"grey\", \"levels\": [{\"name\": \"X\", \"lifetime\": \"210 ps\","
          + "\"yield\": 0.4, \"energy\": \"2.38 eV\", \"coherence\": \"30 ps\", \"angle\": \"0 deg\"}]}],"
          + "\"blinking\": [{\"state\": \"on\", \"dwell\": {\"kind\": \"exponential\", \"mean\": \"200 ms\"}},"
          + "{\"state\": \"grey\", \"dwell\": {\"kind\": \"exponential\", \"mean\": \"100 ms\"}}]}}]";

  /** Pairs come from one state: weights are time times rate squared, 2/3 and (1/3)/4. */
  @Test
  void visibilityOfADotWithTwoStatesIsThatOfItsPairs() throws ScenarioException {
    String optics =
        "\"optics\": [{\"kind\": \"hom\", \"from\": 0, \"to\": [1, 2], \"delay\": \"2 ns\"}]";
    Scenario scenario =
        library
            .parse(
                "{\"extends\": \"cryogenic-dot-hom-parallel\", " + TWO_STATES + ", " + optics + "}",
                "mine")
            .steps()
            .getFirst()
            .scenario();
    var truth = ScenarioTruth.of(scenario).quantities();
    double v = truth.stream().filter(q -> q.id().equals("hom.V")).findFirst().orElseThrow().value();
    double on = 2.0 / 3;
    double grey = 1.0 / 3 / 4;
    assertEquals((on * 78 / 420 + grey * 30 / 420) / (on + grey), v, 1e-9);
  }

  /** What cannot be told is said with its reason. */
  @Test
  void aMissingTruthIsExplained() throws ScenarioException {
    String text =
        "{\"extends\": \"dark-exciton\", \"optics\": [{\"kind\": \"interferometer\","
            + " \"geometry\": \"michelson\", \"to\": [1, 2], \"delay\": \"5 ps\", \"dither\":"
            + " {\"kind\": \"triangle\", \"fringes\": 4, \"period\": \"1 s\"}}]}";
    Scenario scenario = library.parse(text, "mine").steps().getFirst().scenario();
    assertTrue(
        ScenarioTruth.of(scenario).messages().stream()
            .anyMatch(message -> message.toString().contains("dark state")));
  }
}
