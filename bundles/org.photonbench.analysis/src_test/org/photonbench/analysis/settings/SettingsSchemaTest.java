package org.photonbench.analysis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.Message;

class SettingsSchemaTest {
  enum Scale {
    LINEAR,
    LOG_TWO
  }

  record Every(
      @Setting(label = "Flag", group = "A", defaultValue = "true", help = "h") boolean flag,
      @Setting(label = "Count", group = "A", defaultValue = "3", min = -5, max = 10, help = "h")
          int count,
      @Setting(label = "Big", group = "A", defaultValue = "9007199254740993", help = "h") long big,
      @Setting(
              label = "Bin width",
              group = "B",
              unit = "ps",
              defaultValue = "16",
              min = 1,
              max = 1000,
              help = "h",
              aliases = {"bin", "width"})
          double binWidthPs,
      @Setting(label = "Name", group = "B", defaultValue = "a b", help = "h") String name,
      @Setting(label = "Scale", group = "B", defaultValue = "log-two", help = "h") Scale scale,
      @Setting(
              label = "Maybe count",
              group = "C",
              defaultValue = "",
              emptyMeans = "all",
              min = 0,
              help = "h")
          OptionalInt maybeCount,
      @Setting(label = "Maybe width", group = "C", unit = "ns", defaultValue = "", help = "h")
          OptionalDouble maybeWidth,
      @Setting(
              label = "Maybe name",
              group = "C",
              defaultValue = "",
              emptyMeans = "none",
              help = "h")
          Optional<String> maybeName) {}

  private final SettingsSchema<Every> schema = SettingsSchema.of(Every.class);
  private final Every defaults = schema.defaults();

  @Test
  void defaultsAreAsDeclared() {
    assertEquals(
        new Every(
            true,
            3,
            9007199254740993L,
            16,
            "a b",
            Scale.LOG_TWO,
            OptionalInt.empty(),
            OptionalDouble.empty(),
            Optional.empty()),
        defaults);
    assertSame(schema, SettingsSchema.of(Every.class));
    assertSame(schema, SettingsSchema.of(defaults));
  }

  @Test
  void fieldsSayWhatFormsAndOptionsNeed() {
    assertEquals(9, schema.fields().size());
    SettingField width = schema.field("binWidthPs");
    assertEquals("bin-width-ps", width.optionName());
    assertEquals(SettingField.Kind.DOUBLE, width.kind());
    assertEquals("Bin width (ps)", width.labelWithUnit());
    assertEquals("16 ps", width.defaultForPeople());
    assertEquals("a number from 1 to 1000 ps", width.allowed());
    assertEquals(List.of("linear", "log-two"), schema.field("scale").choices());
    assertEquals("one of linear, log-two", schema.field("scale").allowed());
    SettingField maybe = schema.field("maybeCount");
    assertTrue(maybe.optional());
    assertEquals("all", maybe.defaultForPeople());
    assertEquals("a whole number of at least 0, or nothing (all)", maybe.allowed());
    assertEquals("a number in ns, or nothing (automatic)", schema.field("maybeWidth").allowed());
  }

  @Test
  void optionNamesAreKebabCase() {
    assertEquals("g2-max", SettingField.kebabCase("g2Max"));
    assertEquals("use-irf", SettingField.kebabCase("useIRF"));
    assertEquals("irf-width", SettingField.kebabCase("IRFWidth"));
    assertEquals("x", SettingField.kebabCase("x"));
  }

  @Test
  void textSetsEveryKind() throws SettingsException {
    assertFalse(schema.with(defaults, "flag", "no").flag());
    assertEquals(-5, schema.with(defaults, "count", "\u22125").count());
    assertEquals(10, schema.with(defaults, "count", " 1e1 ").count());
    assertEquals(Long.MIN_VALUE, schema.with(defaults, "big", "-9223372036854775808").big());
    assertEquals(0x1.8p3, schema.with(defaults, "binWidthPs", "12 ps").binWidthPs());
    assertEquals(" x ", schema.with(defaults, "name", " x ").name());
    assertEquals(Scale.LINEAR, schema.with(defaults, "scale", "Linear").scale());
    Every some =
        schema.with(defaults, Map.of("maybeCount", "0", "maybeWidth", "-2.5", "maybeName", "none"));
    assertEquals(OptionalInt.of(0), some.maybeCount());
    assertEquals(OptionalDouble.of(-2.5), some.maybeWidth());
    assertEquals(Optional.of("none"), some.maybeName());
    assertEquals(OptionalInt.empty(), schema.with(some, "maybeCount", "all").maybeCount());
    assertEquals(OptionalDouble.empty(), schema.with(some, "maybeWidth", " ").maybeWidth());
    assertEquals(Optional.empty(), schema.with(some, "maybeName", "").maybeName());
    assertEquals("all", schema.textForPeople(defaults, "maybeCount"));
    assertEquals("16 ps", schema.textForPeople(defaults, "binWidthPs"));
  }

  private String refusal(String name, String text) {
    SettingsException e =
        assertThrows(SettingsException.class, () -> schema.with(defaults, name, text));
    assertEquals(name, e.settingName());
    return e.getMessage();
  }

  @Test
  void refusalsSayWhichSettingWhatWasGivenAndWhatIsAllowed() {
    assertEquals(
        "Setting 'Bin width' was given 0.5; it takes a number from 1 to 1000 ps.",
        refusal("binWidthPs", "0.5"));
    assertEquals(
        "Setting 'Bin width' was given 'NaN'; it takes a number from 1 to 1000 ps.",
        refusal("binWidthPs", "NaN"));
    assertEquals(
        "Setting 'Bin width' was given '12 ns'; it takes a number from 1 to 1000 ps.",
        refusal("binWidthPs", "12 ns"));
    assertEquals(
        "Setting 'Bin width' was given nothing; it takes a number from 1 to 1000 ps.",
        refusal("binWidthPs", ""));
    for (String odd : List.of("Infinity", "1e999", "0x1p3", "1d", "1,5", "--1", "one")) {
      assertTrue(refusal("binWidthPs", odd).contains("'" + odd + "'"), odd);
    }
    assertEquals(
        "Setting 'Count' was given '2.5'; it takes a whole number from -5 to 10.",
        refusal("count", "2.5"));
    assertEquals(
        "Setting 'Count' was given '4294967299'; it takes a whole number from -5 to 10.",
        refusal("count", "4294967299"));
    assertEquals(
        "Setting 'Scale' was given 'cubic'; it takes one of linear, log-two.",
        refusal("scale", "cubic"));
    assertEquals(
        "Setting 'Flag' was given 'maybe'; it takes true or false.", refusal("flag", "maybe"));
    assertEquals(
        "Setting 'Maybe count' was given -1; it takes a whole number of at least 0, or nothing"
            + " (all).",
        refusal("maybeCount", "-1"));
    assertTrue(refusal("big", "9223372036854775808").contains("a whole number"));
    assertThrows(IllegalArgumentException.class, () -> schema.with(defaults, "nix", "1"));
  }

  @Test
  void settingsMadeElsewhereAreChecked() {
    Every nan =
        new Every(
            true,
            3,
            0,
            Double.NaN,
            "",
            Scale.LINEAR,
            OptionalInt.empty(),
            OptionalDouble.empty(),
            Optional.empty());
    assertThrows(SettingsException.class, () -> schema.check(nan));
    assertThrows(IllegalArgumentException.class, () -> schema.toJson(nan));
    Every infinite =
        new Every(
            true,
            3,
            0,
            2,
            "",
            Scale.LINEAR,
            OptionalInt.empty(),
            OptionalDouble.of(Double.POSITIVE_INFINITY),
            Optional.empty());
    assertThrows(SettingsException.class, () -> schema.check(infinite));
  }

  @Test
  void jsonHoldsEveryComponentUnderItsName() {
    assertEquals(
        """
        {
          "schemaVersion": 1,
          "flag": true,
          "count": 3,
          "big": 9007199254740993,
          "binWidthPs": 16.0,
          "name": "a b",
          "scale": "log-two",
          "maybeCount": null,
          "maybeWidth": null,
          "maybeName": null
        }
        """,
        JsonText.write(schema.toJson(defaults)));
  }

  private SettingsReading<Every> read(String json) throws SettingsException {
    return schema.fromJson(JsonParser.parseString(json).getAsJsonObject());
  }

  @Test
  void missingIsDefaultAndUnknownIsKeptAndReported() throws SettingsException {
    SettingsReading<Every> reading = read("{\"count\": 4, \"colour\": {\"deep\": [1]}}");
    assertEquals(4, reading.settings().count());
    assertEquals("a b", reading.settings().name());
    assertEquals("{\"colour\":{\"deep\":[1]}}", reading.unknown().toString());
    assertEquals(1, reading.messages().size());
    assertTrue(reading.messages().getFirst().what().contains("'colour'"));
    assertEquals(Message.Level.WARNING, reading.messages().getFirst().level());
  }

  @Test
  void earlierNamesAreTakenAndReported() throws SettingsException {
    SettingsReading<Every> reading = read("{\"width\": 20}");
    assertEquals(20, reading.settings().binWidthPs());
    assertEquals(
        "The setting 'width' is now called 'binWidthPs' and was taken.",
        reading.messages().getFirst().what());
    // The present name wins; the other one then means nothing and is said to.
    SettingsReading<Every> both = read("{\"width\": 20, \"binWidthPs\": 30}");
    assertEquals(30, both.settings().binWidthPs());
    assertTrue(both.unknown().has("width"));
  }

  @Test
  void wrongJsonIsRefused() {
    for (String json :
        List.of(
            "{\"count\": \"4\"}",
            "{\"count\": 4.5}",
            "{\"count\": null}",
            "{\"count\": 11}",
            "{\"flag\": \"true\"}",
            "{\"scale\": 1}",
            "{\"name\": 1}",
            "{\"binWidthPs\": [1]}",
            "{\"binWidthPs\": 1e999}",
            "{\"schemaVersion\": 2}",
            "{\"schemaVersion\": 0}",
            "{\"schemaVersion\": \"x\"}",
            "{\"schemaVersion\": {}}")) {
      assertThrows(SettingsException.class, () -> read(json), json);
    }
  }

  @Provide
  Arbitrary<Every> everySettings() {
    Arbitrary<Double> widths =
        Arbitraries.doubles().between(1, 1000).ofScale(15).edgeCases(c -> c.add(1.0, 1000.0));
    Arbitrary<Double> anyFinite =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(20);
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers().between(-5, 10),
            Arbitraries.longs(),
            widths,
            texts,
            Arbitraries.of(Scale.class),
            Arbitraries.integers().greaterOrEqual(0).optional(),
            anyFinite.optional())
        .flatAs((flag, count, big, width, name, scale, maybeCount, maybeWidth) ->
            texts
                .optional()
                .map(maybeName ->
                    new Every(
                        flag,
                        count,
                        big,
                        width,
                        name,
                        scale,
                        maybeCount.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        maybeWidth.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                        maybeName)));
  }

  @Property
  void jsonAndTextRoundTripExactly(@ForAll("everySettings") Every settings)
      throws SettingsException {
    String json = JsonText.write(schema.toJson(settings));
    SettingsReading<Every> reading = schema.fromJson(JsonText.readObject(json));
    assertEquals(settings, reading.settings());
    assertEquals(List.of(), reading.messages());
    Every byText = defaults;
    for (SettingField field : schema.fields()) {
      String text = schema.text(settings, field.name());
      if (!field.name().equals("maybeName") || !text.isBlank()) {
        byText = schema.with(byText, field.name(), text);
        assertEquals(text, schema.text(byText, field.name()));
      }
    }
    assertEquals(settings.maybeWidth(), byText.maybeWidth());
    assertEquals(settings.binWidthPs(), byText.binWidthPs());
  }

  @SettingsVersion(value = 3, migration = Lift.class)
  record Versioned(
      @Setting(label = "Width", group = "A", unit = "ns", defaultValue = "1", help = "h")
          double widthNs) {}

  static final class Lift implements SettingsMigration {
    @Override
    public void migrate(JsonObject settings, int fromVersion) {
      if (fromVersion == 1 && settings.has("widthPs")) {
        settings.addProperty("width", settings.remove("widthPs").getAsDouble() / 1000);
      } else if (fromVersion == 2 && settings.has("width")) {
        settings.add("widthNs", settings.remove("width"));
      }
    }
  }

  @Test
  void earlierVersionsAreLiftedStepByStep() throws SettingsException {
    SettingsSchema<Versioned> versioned = SettingsSchema.of(Versioned.class);
    JsonObject stored = JsonText.readObject("{\"schemaVersion\": 1, \"widthPs\": 2500}");
    SettingsReading<Versioned> reading = versioned.fromJson(stored);
    assertEquals(2.5, reading.settings().widthNs());
    assertEquals(
        "The settings were lifted from version 1 to 3.", reading.messages().getFirst().what());
    assertTrue(stored.has("widthPs"), "the caller's JSON is left alone");
    assertEquals(3, versioned.toJson(reading.settings()).get("schemaVersion").getAsInt());
  }

  record Ordered(
      @Setting(label = "Low", group = "A", defaultValue = "1", help = "h") int low,
      @Setting(label = "High", group = "A", defaultValue = "2", help = "h") int high) {
    Ordered {
      if (low > high) {
        throw new IllegalArgumentException("Low is above high. Raise high.");
      }
    }
  }

  @Test
  void aRecordMayCheckSeveralSettingsAtOnce() throws SettingsException {
    SettingsSchema<Ordered> ordered = SettingsSchema.of(Ordered.class);
    SettingsException e =
        assertThrows(SettingsException.class, () -> ordered.with(ordered.defaults(), "low", "5"));
    assertEquals("Low is above high. Raise high.", e.getMessage());
    assertEquals("", e.settingName());
    assertEquals(
        new Ordered(5, 6), ordered.with(ordered.defaults(), Map.of("low", "5", "high", "6")));
  }

  record NoAnnotation(int plain) {}

  record BadType(
      @Setting(label = "L", group = "G", defaultValue = "1", help = "h") List<String> list) {}

  record BadDefault(
      @Setting(label = "L", group = "G", defaultValue = "7", max = 5, help = "h") int number) {}

  record BadRange(
      @Setting(label = "L", group = "G", defaultValue = "7", min = 9, max = 5, help = "h")
          int number) {}

  record UnitOfText(
      @Setting(label = "L", group = "G", unit = "ns", defaultValue = "", help = "h") String text) {}

  record NoHelp(@Setting(label = "L", group = "G", defaultValue = "", help = "") String text) {}

  record TakenName(
      @Setting(label = "L", group = "G", defaultValue = "1", help = "h") int first,
      @Setting(label = "L", group = "G", defaultValue = "1", help = "h", aliases = "first")
          int second) {}

  @Test
  void badDeclarationsNameTheComponent() {
    Map<Class<? extends Record>, String> bad =
        Map.of(
            NoAnnotation.class, "'plain'",
            BadType.class, "'list'",
            BadDefault.class, "'number'",
            BadRange.class, "'number'",
            UnitOfText.class, "'text'",
            NoHelp.class, "'text'",
            TakenName.class, "'second'");
    bad.forEach((type, name) -> {
      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> SettingsSchema.of(type));
      assertTrue(e.getMessage().contains(name), e.getMessage());
    });
  }
}
