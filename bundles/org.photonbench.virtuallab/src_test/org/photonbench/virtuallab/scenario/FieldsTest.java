package org.photonbench.virtuallab.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  @ParameterizedTest
  @CsvSource({
    "TIME, 20 ns, 20000",
    "TIME, 1.5e3fs, 1.5",
    "TIME, 2 min, 120e12",
    "RATE, 2 MHz, 2e-6",
    "RATE, 0.02 /ns, 2e-5",
    "FREQUENCY, 10 MHz, 1e7",
    "ENERGY, 2.4 eV, 2.4",
    "ENERGY, 1e-3eV, 1e-3",
    "ENERGY, 109 ueV, 1.09e-4",
    "TEMPERATURE, 4 K, 4",
    "ANGLE, 180 deg, 3.141592653589793",
    "ANGULAR_FREQUENCY, 0.6582119569 meV, 1",
    "INTENSITY, 70 W/cm2, 70"
  })
  void quantitiesHaveUnits(Dimension dimension, String text, double expected) {
    assertEquals(expected, dimension.parse(text), 1e-12 * expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"20", "", "ns", "20 eV", "20 nss", "1e ns", "- ns", "1,5 ns", "NaN ns"})
  void otherTextIsNoTime(String text) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Dimension.TIME.parse(text));
    assertTrue(e.getMessage().contains("ns"), e.getMessage());
  }

  @Property(tries = 500)
  void anyTextIsReadOrRefused(@ForAll @StringLength(max = 12) String text) {
    for (Dimension dimension : Dimension.values()) {
      try {
        double value = dimension.parse(text);
        assertTrue(Double.isFinite(value) || text.length() > 3);
      } catch (IllegalArgumentException e) {
        assertTrue(e.getMessage().length() > 10);
      }
    }
  }

  @Property(tries = 500)
  void anyTextIsAScenarioOrRefused(@ForAll @StringLength(max = 40) String text) {
    ScenarioException e =
        assertThrows(ScenarioException.class, () -> new ScenarioLibrary().parse("{" + text, "t"));
    assertTrue(e.getMessage().startsWith("t"));
  }

  @Test
  void everyDimensionShowsAnExampleThatItReads() {
    for (Dimension dimension : Dimension.values()) {
      assertTrue(dimension.parse(dimension.example()) > 0);
      for (String unit : dimension.units()) {
        assertTrue(dimension.parse("2 " + unit) > 0);
      }
    }
  }

  private static String messageOf(String json, Fields.Reader<?> reader) {
    return assertThrows(ScenarioException.class, () -> Fields.parse(json, "file").read(reader))
        .getMessage();
  }

  @Test
  void errorsSayWhere() {
    assertEquals(
        "file: the field lifetme is not known; did you mean lifetime? (known: lifetime).",
        messageOf(
            "{\"lifetime\": \"1 ns\", \"lifetme\": \"1 ns\"}",
            f -> f.quantity("lifetime", Dimension.TIME, Rule.POSITIVE)));
    assertEquals(
        "file, part.list[1].p: must be 0 to 1, was 1.5.",
        messageOf(
            "{\"part\": {\"list\": [{\"p\": 1}, {\"p\": 1.5}]}}",
            f -> {
              for (Fields one : f.requiredPart("part").parts("list")) {
                one.number("p", Rule.PROBABILITY);
              }
              return null;
            }));
    assertEquals(
        "file, t: must be positive, was -1 ns.",
        messageOf("{\"t\": \"-1 ns\"}", f -> f.quantity("t", Dimension.TIME, Rule.POSITIVE)));
    assertEquals(
        "file, t: a time is written with its unit, like \"20 ns\".",
        messageOf("{\"t\": 5}", f -> f.quantity("t", Dimension.TIME, Rule.POSITIVE)));
    assertEquals("file: t is missing.", messageOf("{}", f -> f.text("t")));
    assertEquals(
        "file, n: a whole number from 1 to 9 is expected.",
        messageOf("{\"n\": 2.5}", f -> f.integer("n", 1, 9)));
    assertEquals(
        "file, k: \"dott\" is not known; did you mean dot? (known: dot, laser).",
        messageOf("{\"k\": \"dott\"}", f -> f.choice("k", List.of("dot", "laser"))));
    assertEquals(
        "file: no way.",
        messageOf(
            "{}",
            _ -> {
              throw new IllegalArgumentException("no way");
            }));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"a\": 1",
        "{\"a\": 1} 2",
        "{\"a\": 1, \"a\": 2}",
        "{a: 1}",
        "{\"a\": NaN}",
        "{\"a\": 01}",
        "// x\n{}",
        "{\"a\": 1,}"
      })
  void onlyStrictJsonIsRead(String text) {
    assertThrows(ScenarioException.class, () -> Fields.parse(text, "file"));
  }
}
