package org.photonbench.selfcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.selfcheck.Outcome.Status;

class SelfCheckTest {
  private static final EstimatorRegistry PRODUCT = EstimatorRegistry.ofProduct();

  private static VectorFile file(String... vectors) throws VectorFileException {
    return VectorFile.parse(
        "test",
        "{\"schema\": \"ground_truth v1\", \"vectors\": [" + String.join(",", vectors) + "]}");
  }

  private static String vector(
      String id, String topic, String inputs, String expected, String tolerance) {
    return "{\"id\": \"%s\", \"topic\": \"%s\", \"inputs\": {%s}, \"expected\": {%s}, \"tolerance\": {%s}}"
        .formatted(id, topic, inputs, expected, tolerance);
  }

  private static Outcome only(EstimatorRegistry registry, String vector)
      throws VectorFileException {
    SelfCheckReport report = new SelfCheck(registry).run(file(vector));
    assertEquals(1, report.outcomes().size());
    return report.outcomes().getFirst();
  }

  @Test
  void theProductPassesItsVectors() {
    SelfCheckReport report = new SelfCheck(PRODUCT).run(VectorFile.shipped());
    String failures =
        report.outcomes().stream()
            .filter(outcome -> outcome.status() == Status.FAILED)
            .map(outcome -> outcome.vector().id() + ": " + outcome.reason())
            .collect(Collectors.joining("\n"));
    assertEquals("", failures);
    assertEquals(0, report.count(Status.UNMAPPED));
    assertTrue(report.isGood());
    assertTrue(report.count(Status.PASSED) >= 100, report.count(Status.PASSED) + " passed");
    assertEquals(
        report.outcomes().size(), report.count(Status.PASSED) + report.count(Status.NOT_THERE_YET));
  }

  @Test
  void theShippedVectorsAreThoseOfTheSpecification() throws IOException {
    Path original =
        Path.of(
            System.getProperty("photonbench.science", "../../../shared/science"),
            "ground_truth.json");
    assumeTrue(Files.isRegularFile(original), () -> "skipped: no " + original);
    try (var shipped = VectorFile.class.getResourceAsStream("ground_truth.json")) {
      assertEquals(
          JsonParser.parseString(Files.readString(original)),
          JsonParser.parseString(new String(shipped.readAllBytes(), "UTF-8")));
    }
  }

  /** What an estimator of the product gives, each number a thousandth too large. */
  private static Estimator broken(String family) {
    Mapping mapping =
        PRODUCT.mappings().stream()
            .filter(m -> m.family().equals(family))
            .findFirst()
            .orElseThrow();
    return in -> {
      Outputs right = mapping.estimator().estimate(in);
      Outputs wrong = new Outputs();
      for (String name : right.names()) {
        wrong.put(name, right.get(name).getAsDouble() * 1.001);
      }
      return wrong;
    };
  }

  /** The shipped vectors of one topic. */
  private static VectorFile topic(String topic) throws VectorFileException {
    JsonArray vectors = new JsonArray();
    for (ReferenceVector vector : VectorFile.shipped().vectors()) {
      if (vector.topic().equals(topic)) {
        JsonObject json = json(vector);
        JsonObject tolerance = new JsonObject();
        tolerance.addProperty("rel", vector.tolerance().value());
        json.add("tolerance", tolerance);
        vectors.add(json);
      }
    }
    return withVectors(vectors);
  }

  private static JsonObject json(ReferenceVector vector) {
    JsonObject json = new JsonObject();
    json.addProperty("id", vector.id());
    json.addProperty("topic", vector.topic());
    json.add("inputs", vector.inputs());
    json.add("expected", vector.expected());
    return json;
  }

  @Test
  void aBrokenEstimatorFails() throws VectorFileException {
    VectorFile file = topic("g2pulsed");
    assertTrue(new SelfCheck(PRODUCT).run(file).isGood());
    EstimatorRegistry registry = PRODUCT.replacing("G2P-OCC", broken("G2P-OCC"));
    SelfCheckReport report = new SelfCheck(registry).run(file);
    List<Outcome> failed =
        report.outcomes().stream().filter(o -> o.status() == Status.FAILED).toList();
    assertFalse(report.isGood());
    assertFalse(failed.isEmpty());
    for (Outcome outcome : failed) {
      assertEquals("G2P-OCC", outcome.family());
      assertEquals("Not as expected: mean_photons, fact2, g2_0, purity.", outcome.reason());
      assertTrue(outcome.values().getFirst().difference() > 0);
    }
    assertEquals(file.vectors().stream().filter(v -> v.isOf("G2P-OCC")).count(), failed.size());
  }

  /** An estimator that throws is a failure of its vectors only. */
  @Test
  void anEstimatorThatRefusesFails() throws VectorFileException {
    Outcome outcome =
        only(
            PRODUCT,
            vector(
                "UNC-GARWOOD-X",
                "uncertainty",
                "\"n\": [-3], \"level\": 0.9",
                "\"lo\": [0]",
                "\"rel\": 1e-6"));
    assertEquals(Status.FAILED, outcome.status());
    assertTrue(outcome.reason().contains("must not be negative"), outcome.reason());
  }

  /** Other values, another end of the id: the same estimator. */
  @Test
  void mapsByFamilyAndInputNames() throws VectorFileException {
    // Two equal photons with T2* = 2 T1: T2 = T1, V = 1/2.
    Outcome hom =
        only(
            PRODUCT,
            vector(
                "HOM-V-other",
                "hom",
                "\"T1_ps\": 300, \"T2star_ps\": 600, \"delay_ps\": 0,"
                    + " \"sigma_omega_rad_per_ps\": 0, \"relax_ps\": 0",
                "\"T2_ps\": 300, \"V\": 0.5",
                "\"rel\": 1e-12"));
    assertEquals(Status.PASSED, hom.status(), hom.reason());
    // One change in the middle of even photons: no preference for a change.
    Outcome change =
        only(
            PRODUCT,
            vector(
                "BLINK-CPA-STAT-2",
                "blinking",
                "\"t\": [1, 2, 3], \"T\": 4",
                "\"twoLLR\": [%s, %s], \"argmax_k\": 1"
                    .formatted(
                        2 * (Math.log(1 / 0.75) + 2 * Math.log(2 / 2.25)),
                        2 * (2 * Math.log(2 / 1.5) + Math.log(1 / 1.5))),
                "\"rel\": 1e-9"));
    assertEquals(Status.FAILED, change.status());
    assertEquals("Not as expected: argmax_k.", change.reason());
    // An unknown name of a known topic, with inputs that one estimator takes.
    Outcome renamed =
        only(
            PRODUCT,
            vector(
                "PURITY",
                "g2pulsed",
                "\"meanN\": 1e-9, \"eta\": [0.5, 0.1]",
                "\"g2_0\": 0.2",
                "\"rel\": 1e-6"));
    assertEquals(Status.PASSED, renamed.status(), renamed.reason());
    assertEquals("G2P-OCC", renamed.family());
  }

  @Test
  void anUnmappedVectorOfAKnownFamilyFails() throws VectorFileException {
    Outcome names =
        only(PRODUCT, vector("HOM-V-new", "hom", "\"colour\": 3", "\"V\": 1", "\"rel\": 1e-9"));
    assertEquals(Status.FAILED, names.status());
    assertTrue(names.reason().startsWith("Unmapped: "), names.reason());
    Outcome family =
        only(PRODUCT, vector("HOM-TWIST", "hom", "\"x\": 3", "\"V\": 1", "\"rel\": 1e-9"));
    assertEquals(Status.FAILED, family.status());
    Outcome output =
        only(
            PRODUCT,
            vector(
                "G2-NEMITTERS-3",
                "g2cw",
                "\"I\": [1, 1]",
                "\"g2_0\": 0.5, \"g3_0\": 0",
                "\"rel\": 1e-9"));
    assertEquals("Unmapped: no estimator gives g3_0.", output.reason());
    assertEquals(Status.FAILED, output.status());
    Outcome input =
        only(
            PRODUCT,
            vector(
                "G2-NEMITTERS-3",
                "g2cw",
                "\"I\": [1, 1], \"blinking\": 0.3",
                "\"g2_0\": 0.5",
                "\"rel\": 1e-9"));
    assertEquals("Unmapped: no estimator looks at blinking.", input.reason());
    assertEquals(Status.FAILED, input.status());
  }

  @Test
  void anUnknownFamilyIsUnmapped() throws VectorFileException {
    Outcome outcome =
        only(PRODUCT, vector("WEATHER-1", "weather", "\"x\": 3", "\"y\": 1", "\"rel\": 1e-9"));
    assertEquals(Status.UNMAPPED, outcome.status());
    SelfCheckReport report =
        new SelfCheck(PRODUCT)
            .run(file(vector("WEATHER-1", "weather", "\"x\": 3", "\"y\": 1", "\"rel\": 1e-9")));
    assertFalse(report.isGood(), "nothing was checked");
  }

  @Test
  void familiesThatComeLaterAreNeitherPassedNorFailed() throws VectorFileException {
    EstimatorRegistry registry =
        new EstimatorRegistry(
            PRODUCT.mappings(), List.of(new PendingFamily("HOM-TWIST", "twisted light")));
    Outcome outcome =
        only(registry, vector("HOM-TWIST-1", "hom", "\"x\": 3", "\"V\": 1", "\"rel\": 1e-9"));
    assertEquals(Status.NOT_THERE_YET, outcome.status());
    assertEquals("Waits for: twisted light.", outcome.reason());
    for (PendingFamily family : PRODUCT.pending()) {
      assertTrue(
          PRODUCT.mappings().stream().noneMatch(m -> m.family().equals(family.family())),
          family.family());
    }
  }

  /**
   * All families with inputs that nobody has seen: every number that is not whole moved by a
   * hundredth, other ids. What the product makes of them is then taken as expected: it must be
   * mapped again and pass, and differ from the values of the file.
   */
  @Test
  void mapsOtherInputsOfEveryFamily() throws VectorFileException {
    JsonArray moved = new JsonArray();
    for (ReferenceVector vector : VectorFile.shipped().vectors()) {
      if (!isSimulated(vector) && PRODUCT.pending(vector).isEmpty()) {
        JsonObject json = json(vector);
        json.addProperty("id", vector.id() + "-MOVED");
        json.add("inputs", moved(vector.inputs()));
        JsonObject tolerance = new JsonObject();
        tolerance.addProperty("rel", 1e-9);
        json.add("tolerance", tolerance);
        moved.add(json);
      }
    }
    SelfCheckReport report = new SelfCheck(PRODUCT).run(withVectors(moved));
    int different = 0;
    for (int i = 0; i < moved.size(); i++) {
      Outcome outcome = report.outcomes().get(i);
      String reason = outcome.vector().id() + ": " + outcome.reason();
      assertNotEquals(Status.UNMAPPED, outcome.status(), reason);
      if (outcome.status() == Status.FAILED) {
        assertTrue(outcome.reason().startsWith("Not as expected: "), reason);
        different++;
        JsonObject expected = new JsonObject();
        outcome.values().forEach(value -> expected.add(value.name(), value.got()));
        moved.get(i).getAsJsonObject().add("expected", expected);
      }
    }
    assertTrue(different > 60, "only " + different + " noticed other inputs");
    SelfCheckReport again = new SelfCheck(PRODUCT).run(withVectors(moved));
    assertEquals(moved.size(), again.count(Status.PASSED));
  }

  private static boolean isSimulated(ReferenceVector vector) {
    return vector.isOf("UNC-G2")
        || vector.isOf("BLINK-CPA-POWER")
        || vector.isOf("UNC-PULSED-BLINK");
  }

  /** Units to change, and into what. */
  private static final Map<String, String> OTHER_UNITS =
      Map.ofEntries(
          Map.entry("ps", "ns"),
          Map.entry("ns", "us"),
          Map.entry("us", "ns"),
          Map.entry("s", "ms"),
          Map.entry("meV", "ueV"),
          Map.entry("ueV", "meV"),
          Map.entry("eV", "meV"),
          Map.entry("um", "nm"),
          Map.entry("nm", "um"),
          Map.entry("um3", "nm3"),
          Map.entry("Hz", "MHz"),
          Map.entry("cps", "kcps"),
          Map.entry("W_cm2", "mW_cm2"),
          Map.entry("photons_cm2", "photons_um2"),
          Map.entry("cm2", "nm2"),
          Map.entry("rad", "deg"),
          Map.entry("per_ns", "per_ps"),
          Map.entry("per_eV", "per_meV"),
          Map.entry("rad_per_ps", "per_ns"));

  /** All families with other units in the names of inputs and outputs: the same light. */
  @Test
  void unitsAreConverted() throws VectorFileException {
    JsonArray converted = new JsonArray();
    int changed = 0;
    for (ReferenceVector vector : VectorFile.shipped().vectors()) {
      // The widths of CAV-RABI have no unit: they are taken to be in that of the coupling.
      if (!isSimulated(vector) && !vector.isOf("CAV-RABI") && PRODUCT.pending(vector).isEmpty()) {
        JsonObject json = json(vector);
        json.addProperty("id", vector.id() + "-UNITS");
        json.add("inputs", converted(vector.inputs()));
        json.add("expected", converted(vector.expected()));
        JsonObject tolerance = new JsonObject();
        tolerance.addProperty(
            vector.tolerance().kind() == Tolerance.Kind.ABSOLUTE ? "abs" : "rel",
            Math.max(vector.tolerance().value(), 1e-9));
        json.add("tolerance", tolerance);
        converted.add(json);
        changed += json.get("inputs").equals(vector.inputs()) ? 0 : 1;
      }
    }
    assertTrue(changed > 20, "only " + changed);
    SelfCheckReport report = new SelfCheck(PRODUCT).run(withVectors(converted));
    String failures =
        report.outcomes().stream()
            .filter(outcome -> outcome.status() != Status.PASSED)
            .map(outcome -> outcome.vector().id() + ": " + outcome.reason())
            .collect(Collectors.joining("\n"));
    assertEquals("", failures);
  }

  private static JsonObject converted(JsonObject values) {
    JsonObject converted = new JsonObject();
    for (var entry : values.entrySet()) {
      String key = entry.getKey();
      JsonElement value = entry.getValue();
      for (int cut = key.indexOf('_'); cut > 0; cut = key.indexOf('_', cut + 1)) {
        String unit = key.substring(cut + 1);
        String other = OTHER_UNITS.get(unit);
        if (other != null && key.equals(entry.getKey())) {
          key = key.substring(0, cut + 1) + other;
          value = times(value, Unit.of(unit).in(Unit.of(other)));
          break;
        }
      }
      converted.add(key, value);
    }
    return converted;
  }

  private static JsonElement times(JsonElement element, double factor) {
    if (element.isJsonArray()) {
      JsonArray array = new JsonArray();
      element.getAsJsonArray().forEach(item -> array.add(times(item, factor)));
      return array;
    }
    return element instanceof JsonPrimitive primitive && primitive.isNumber()
        ? new JsonPrimitive(primitive.getAsDouble() * factor)
        : element;
  }

  private static VectorFile withVectors(JsonArray vectors) throws VectorFileException {
    JsonObject root = new JsonObject();
    root.add("vectors", vectors);
    return VectorFile.parse("moved", root.toString());
  }

  private static JsonElement moved(JsonElement element) {
    if (element.isJsonObject()) {
      JsonObject object = new JsonObject();
      element
          .getAsJsonObject()
          .entrySet()
          .forEach(e -> object.add(e.getKey(), moved(e.getValue())));
      return object;
    }
    if (element.isJsonArray()) {
      JsonArray array = new JsonArray();
      element.getAsJsonArray().forEach(item -> array.add(moved(item)));
      return array;
    }
    if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
      double value = primitive.getAsDouble();
      if (value != Math.rint(value)) {
        return new JsonPrimitive(value * 0.99);
      }
    }
    return element;
  }

  @Test
  void tolerancesAreThoseOfTheFile() {
    Tolerance relative = new Tolerance(Tolerance.Kind.RELATIVE, 0.01);
    assertTrue(relative.accepts(-100, -100.9));
    assertFalse(relative.accepts(-100, -101.1));
    assertTrue(relative.accepts(0, 9e-13));
    assertFalse(relative.accepts(0, 2e-12));
    assertFalse(relative.accepts(1, Double.NaN));
    Tolerance absolute = new Tolerance(Tolerance.Kind.ABSOLUTE, 0.03);
    assertTrue(absolute.accepts(100, 100.02));
    assertFalse(absolute.accepts(100, 100.04));
    Tolerance exact = new Tolerance(Tolerance.Kind.EXACT, 0);
    assertTrue(exact.accepts(5, 5));
    assertFalse(exact.accepts(5, 6));
    assertFalse(exact.accepts(5.5, 5.5));
  }

  @Test
  void valuesThatDoNotExistAreNull() throws VectorFileException {
    String inputs = "\"C0\": %d, \"S\": 800, \"m_side\": 10, \"level\": 0.95";
    String expected = "\"sigma_gauss\": null";
    assertEquals(
        Status.PASSED,
        only(
                PRODUCT,
                vector("G2P-CP-a", "g2pulsed", inputs.formatted(0), expected, "\"rel\": 1e-8"))
            .status());
    assertEquals(
        Status.FAILED,
        only(
                PRODUCT,
                vector("G2P-CP-b", "g2pulsed", inputs.formatted(4), expected, "\"rel\": 1e-8"))
            .status());
  }

  @Test
  void filesOfAnotherFormAreRefused(@TempDir Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    texts.add("no json {");
    texts.add("[]");
    texts.add("{\"vectors\": 3}");
    texts.add("{\"vectors\": [{\"id\": \"A\"}]}");
    texts.add("{\"schema\": \"ground_truth v2\", \"vectors\": []}");
    String twin = vector("A-1", "a", "", "", "\"rel\": 1");
    texts.add("{\"vectors\": [" + twin + "," + twin + "]}");
    texts.add("{\"vectors\": [" + vector("A-1", "a", "", "", "\"about\": 1") + "]}");
    texts.add("{\"vectors\": [" + vector("A-1", "a", "", "", "\"rel\": -1") + "]}");
    for (String text : texts) {
      Path file = Files.writeString(folder.resolve("vectors.json"), text);
      VectorFileException e =
          assertThrows(VectorFileException.class, () -> VectorFile.read(file), text);
      assertTrue(e.getMessage().contains("vectors.json"), e.getMessage());
    }
    assertThrows(VectorFileException.class, () -> VectorFile.read(folder.resolve("missing.json")));
  }
}
