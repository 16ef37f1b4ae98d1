package org.photonbench.device.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;

class SetUpFileTest {
  private static final InstrumentEntry STAGE =
      new InstrumentEntry(
          "delay",
          "pi-gcs2",
          false,
          "0118",
          "tcp://10.0.0.4:50000",
          Map.of("axis", "1"),
          Map.of("position", new Range(0, 20, Unit.MILLIMETRE)));

  private static final SetUp TABLE =
      new SetUp("HBT table", List.of(STAGE, InstrumentEntry.of("laser", "obis", true, "")));

  private static List<String> problems(String text) {
    return assertThrows(SetUpException.class, () -> SetUpFile.parse("table.json", text)).problems();
  }

  @Test
  void readsWhatItWrites(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("table.json");
    SetUpFile.write(TABLE, file);
    assertEquals(TABLE, SetUpFile.read(file));
    SetUpFile.write(TABLE.with(STAGE.withSerial("7")), file);
    assertEquals("7", SetUpFile.read(file).find("delay").orElseThrow().serial());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList(), "nothing is left beside it");
    }
  }

  @Property
  void anyEntryReadsBack(
      @ForAll String serial,
      @ForAll String option,
      @ForAll @IntRange(min = -1000, max = 1000) int low,
      @ForAll boolean twin,
      @ForAll Unit unit)
      throws Exception {
    InstrumentEntry entry =
        new InstrumentEntry(
            "x",
            "d",
            twin,
            serial,
            "tcp://h:1",
            Map.of("o", option),
            Map.of("q", new Range(low, low + 0.5, unit)));
    SetUp setUp = new SetUp(option, List.of(entry));
    assertEquals(setUp, SetUpFile.parse("x", SetUpFile.text(setUp)));
  }

  @Test
  void listsAllProblemsAtOnce() {
    List<String> found =
        problems(
            """
            {"format": "photonbench-set-up", "version": 1, "name": "t", "colour": "red",
             "instruments": [
              {"id": "Delay!", "driver": "pi-gcs2", "twin": false},
              {"id": "a", "driver": 3, "twin": "yes", "conection": "tcp://x:1"},
              {"id": "a", "driver": "d", "twin": true,
               "limits": {"position": {"min": 5, "max": 1, "unit": "mm"},
                          "velocity": {"max": 1, "unit": "knots"}, "power": {"unit": "mW"}}},
              7]}
            """);
    List<String> expected =
        List.of(
            "\"colour\" is not known",
            "letters, digits and dashes",
            "needs a \"connection\"",
            "\"driver\" must be a text",
            "did you mean \"connection\"?",
            "\"twin\" must be true or false",
            "5.0 is above",
            "no unit 'knots'",
            "limits nothing",
            "taken by an earlier one",
            "Instrument 4 is no object");
    for (String part : expected) {
      assertTrue(found.stream().anyMatch(text -> text.contains(part)), part + " in " + found);
    }
    assertEquals(expected.size(), found.size(), found.toString());
  }

  @Test
  void foreignNewerAndBrokenFilesAreExplained(@TempDir Path folder) throws Exception {
    assertTrue(problems("{}").getFirst().contains("photonbench-set-up"));
    assertTrue(
        problems("{\"format\": \"photonbench-set-up\", \"version\": 9}")
            .getFirst()
            .contains("use a newer one"));
    assertTrue(problems("{\"format\"").getFirst().contains("no JSON"));
    SetUpException absent =
        assertThrows(SetUpException.class, () -> SetUpFile.read(folder.resolve("none.json")));
    assertTrue(absent.getMessage().contains("cannot be read"), absent.getMessage());
    Path binary = folder.resolve("binary.json");
    Files.write(binary, new byte[] {(byte) 0xFF, (byte) 0xC0, 0});
    assertTrue(
        assertThrows(SetUpException.class, () -> SetUpFile.read(binary))
            .getMessage()
            .contains("no text"));
  }

  @Test
  void differencesAreNamedLineByLine() {
    assertEquals(List.of(), SetUpDifference.of(TABLE, TABLE));
    List<InstrumentEntry> changed = new ArrayList<>();
    changed.add(
        STAGE
            .withSerial("")
            .withTwin(true)
            .withLimit("position", new Range(0, 25, Unit.MILLIMETRE)));
    changed.add(InstrumentEntry.of("meter", "pm100", true, ""));
    assertEquals(
        List.of(
            "delay: instrument real → twin",
            "delay: limit of position 0 to 20 mm → 0 to 25 mm",
            "delay: serial 0118 → none",
            "laser: removed",
            "meter: added"),
        SetUpDifference.of(TABLE, new SetUp("HBT table", changed)));
  }
}
