package org.photonbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.testing.TallyAnalysis;
import org.photonbench.analysis.testing.TallySettings;
import org.photonbench.photon.RecordBalance;

class ResultFolderTest {
  private static final List<Analysis<?>> KNOWN = List.of(new TallyAnalysis());

  @TempDir Path folder;

  private static Result example(double value) {
    return new Result(
        "tally",
        new TallySettings(3, 0.1),
        List.of(
            Quantity.count("n", "Counts", "Photons", 1234567, "counted"),
            new Quantity(
                "g",
                "Antibunching",
                "g²(0)",
                value,
                OptionalDouble.of(0.1),
                Optional.of(new Interval(Double.NEGATIVE_INFINITY, 3)),
                "",
                Quantity.RAW,
                "fit",
                List.of("Fit at its bound."))),
        List.of(
            new Curve(
                "g2",
                "g²(τ)",
                List.of(
                    new Column.Doubles("tau", "Lag τ", "ns", new double[] {0.1, Double.NaN, -0.0}),
                    new Column.Longs(
                        "counts", "Coincidences", "", new long[] {1, Long.MAX_VALUE, 0})))),
        List.of(Message.warning("Something.", "Do something.")),
        Optional.of(
            new Provenance(
                "PhotonBench 1",
                "25",
                "2",
                Instant.parse("2025-01-31T12:00:00.123456789Z"),
                0.25,
                List.of(
                    new InputProvenance(
                        "file:///a.ptu",
                        12,
                        "ab",
                        "PTU",
                        -1,
                        new RecordBalance(10, 1, 2, 3, 4, 0, 0, 5, 6))))));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everythingComesBack() throws IOException {
    Result result = example(Double.NaN);
    Path target = folder.resolve("deep/er/a.tally");
    ResultFolder.write(result, target);
    StoredResult stored = ResultFolder.read(target, KNOWN);
    assertEquals("tally", stored.analysisId());
    assertEquals("2", stored.analysisVersion());
    assertEquals(result.quantities(), stored.quantities());
    assertEquals(result.messages(), stored.messages());
    assertEquals(result.provenance(), stored.provenance());
    assertEquals(List.of(), stored.notices());
    assertEquals(result.settings(), stored.result().orElseThrow().settings());
    Curve curve = stored.curves().getFirst();
    assertEquals("Lag τ", curve.column("tau").label());
    assertEquals("ns", curve.column("tau").unit());
    assertArrayEquals(new double[] {0.1, Double.NaN, -0.0}, curve.doubles("tau"));
    assertArrayEquals(new long[] {1, Long.MAX_VALUE, 0}, curve.longs("counts"));
    assertEquals(QuantityText.of(result.quantities().get(1)), stored.quantityTexts().get("g"));
    assertEquals(
        stored.quantities(), ResultFolder.read(target.resolve("result.json"), KNOWN).quantities());
    assertEquals(List.of("deep"), names());
  }

  @Test
  void theManifestIsValidJsonWithThePrintedText() throws IOException {
    ResultFolder.write(example(Double.POSITIVE_INFINITY), folder.resolve("a"));
    JsonObject json = JsonText.readObject(Files.readString(folder.resolve("a/result.json")));
    JsonObject quantity = json.getAsJsonArray("quantities").get(1).getAsJsonObject();
    assertEquals("Infinity", quantity.get("value").getAsString());
    assertEquals("-Infinity", quantity.getAsJsonArray("interval95").get(0).getAsString());
    assertEquals(
        QuantityText.of(example(Double.POSITIVE_INFINITY).quantities().get(1)).line(),
        quantity.getAsJsonObject("text").get("line").getAsString());
    JsonObject column =
        json.getAsJsonArray("curves")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("columns")
            .get(1)
            .getAsJsonObject();
    assertEquals("<i8", column.get("dtype").getAsString());
    assertEquals("[3]", column.get("shape").toString());
    assertEquals("arrays/g2.counts.npy", column.get("file").getAsString());
    assertEquals(
        "[\"arrays/g2.counts.npy\",\"arrays/g2.tau.npy\",\"result.json\"]",
        json.get("files").toString());
  }

  @Test
  void anExistingResultIsOnlyReplacedOnWish() throws IOException {
    Path target = folder.resolve("a");
    ResultFolder.write(example(1), target);
    String message =
        assertThrows(ResultFolderException.class, () -> ResultFolder.write(example(2), target))
            .getMessage();
    assertTrue(message.startsWith(target + " exists already."), message);
    assertEquals(1, ResultFolder.read(target, KNOWN).quantities().get(1).value());
    ResultFolder.write(example(2), target, ResultFolder.Existing.REPLACE, List.of());
    assertEquals(2, ResultFolder.read(target, KNOWN).quantities().get(1).value());
    assertEquals(List.of("a"), names());
  }

  @Test
  void filesOfOthersAreNeverReplaced() throws IOException {
    Path target = folder.resolve("a");
    ResultFolder.write(example(1), target);
    Files.writeString(target.resolve("notes.txt"), "mine");
    assertTrue(refusal(target).contains("holds the file notes.txt"));
    Path plain = Files.createDirectory(folder.resolve("plain"));
    assertTrue(refusal(plain).contains("is no result folder"));
    Path file = Files.writeString(folder.resolve("file"), "mine");
    assertTrue(refusal(file).contains("is no result folder"));
    assertEquals("mine", Files.readString(target.resolve("notes.txt")));
    assertEquals("mine", Files.readString(file));
    assertEquals(List.of("a", "file", "plain"), names());
  }

  private static String refusal(Path target) {
    ResultFolder.Existing replace = ResultFolder.Existing.REPLACE;
    assertThrows(ResultFolderException.class, () -> ResultFolder.check(target, replace));
    return assertThrows(
            ResultFolderException.class,
            () -> ResultFolder.write(example(2), target, replace, List.of()))
        .getMessage();
  }

  @Test
  void aWriteThatFailsLeavesNothingAndTheOldResultStays() throws IOException {
    ResultFolder.Extra failing =
        place -> {
          Files.writeString(place.resolve("half.csv"), "1,2");
          throw new IOException("disk full");
        };
    Path fresh = folder.resolve("new/parent/b");
    ResultFolder.Existing replace = ResultFolder.Existing.REPLACE;
    assertThrows(
        IOException.class, () -> ResultFolder.write(example(2), fresh, replace, List.of(failing)));
    assertEquals(List.of(), names());
    Path target = folder.resolve("a");
    ResultFolder.write(example(1), target);
    assertThrows(
        IOException.class, () -> ResultFolder.write(example(2), target, replace, List.of(failing)));
    assertEquals(List.of("a"), names());
    assertEquals(1, ResultFolder.read(target, KNOWN).quantities().get(1).value());
  }

  @Test
  void badIdentifiersAreAFaultOfTheAnalysisAndLeaveNothing() throws IOException {
    Curve slash = new Curve("../x", "", List.of(new Column.Longs("a", "", "", new long[0])));
    Curve same =
        new Curve(
            "x",
            "",
            List.of(
                new Column.Longs("a", "", "", new long[0]),
                new Column.Longs("A", "", "", new long[0])));
    for (Curve curve : List.of(slash, same)) {
      Result bad =
          new Result(
              "tally",
              new TallySettings(3, 0.1),
              List.of(),
              List.of(curve),
              List.of(),
              Optional.empty());
      assertThrows(
          IllegalArgumentException.class, () -> ResultFolder.write(bad, folder.resolve("a")));
    }
    assertEquals(List.of(), names());
  }

  @Test
  void checkTellsBeforeTheWorkAndLeavesNothing() throws IOException {
    ResultFolder.check(folder.resolve("x/y/z"), ResultFolder.Existing.REFUSE);
    assertEquals(List.of(), names());
    Path file = Files.writeString(folder.resolve("file"), "");
    String message =
        assertThrows(
                ResultFolderException.class,
                () -> ResultFolder.check(file.resolve("a"), ResultFolder.Existing.REFUSE))
            .getMessage();
    assertTrue(message.startsWith("No result can be written to " + file), message);
    assertTrue(message.contains("Choose a folder that you may write to."), message);
  }

  private String unreadable(Path target) {
    return assertThrows(ResultFolderException.class, () -> ResultFolder.read(target, KNOWN))
        .getMessage();
  }

  @Test
  void whatIsNoResultIsSaidSo() throws IOException {
    assertTrue(unreadable(folder).contains("is no result folder"));
    Path manifest = folder.resolve("result.json");
    Files.writeString(manifest, "{\"a\": 1");
    assertTrue(unreadable(folder).contains("is no valid JSON"));
    Files.writeString(manifest, "{} {}");
    assertTrue(unreadable(folder).contains("is no valid JSON"));
    Files.write(manifest, new byte[] {(byte) 0xff, (byte) 0xfe});
    assertTrue(unreadable(folder).contains("is no valid JSON"));
    Files.writeString(manifest, "{\"format\": \"other\"}");
    assertTrue(unreadable(folder).contains("is not the manifest"));
  }

  private void replaceInManifest(Path target, String old, String replacement) throws IOException {
    Path manifest = target.resolve("result.json");
    String text = Files.readString(manifest);
    assertTrue(text.contains(old), text);
    Files.writeString(manifest, text.replace(old, replacement));
  }

  @Test
  void aLaterVersionIsRefused() throws IOException {
    ResultFolder.write(example(1), folder.resolve("a"));
    replaceInManifest(
        folder.resolve("a"),
        "\"photonbench-result\",\n  \"schemaVersion\": 1",
        "\"photonbench-result\",\n  \"schemaVersion\": 2");
    assertTrue(unreadable(folder.resolve("a")).endsWith("Update PhotonBench to read it."));
  }

  @Test
  void faultsAreNamedWithTheirPlace() throws IOException {
    Path target = folder.resolve("a");
    ResultFolder.write(example(1), target);
    replaceInManifest(target, "\"value\": 1234567.0", "\"value\": \"many\"");
    String message = unreadable(target);
    assertTrue(message.contains("the entry 'quantities[0].value' is '\"many\"'"), message);
  }

  @Test
  void aManifestCannotLeadOutOfItsFolder() throws IOException {
    Path target = folder.resolve("a");
    ResultFolder.write(example(1), target);
    replaceInManifest(target, "arrays/g2.tau.npy", "../../secret.npy");
    assertTrue(unreadable(target).contains("curves[0].columns[0].file"));
  }

  @Test
  void missingAndDamagedArraysAreNamed() throws IOException {
    Path target = folder.resolve("a");
    ResultFolder.write(example(1), target);
    Path array = target.resolve("arrays/g2.counts.npy");
    byte[] bytes = Files.readAllBytes(array);
    Files.write(array, new byte[5]);
    assertTrue(unreadable(target).contains("has 5 bytes instead of " + bytes.length));
    Files.delete(array);
    assertTrue(unreadable(target).contains("is missing"));
  }

  @Test
  void numbersCanBeReadWithoutTheAnalysis() throws IOException {
    Path target = folder.resolve("a");
    ResultFolder.write(example(1), target);
    StoredResult stored = ResultFolder.read(target, List.of());
    assertEquals(2, stored.quantities().size());
    assertTrue(stored.result().isEmpty());
    assertTrue(stored.notices().getFirst().what().contains("'tally' is not installed"));
    assertEquals(0.1, stored.settings().get("binWidth").getAsDouble());
  }

  @Test
  void settingsThatAreNotTakenAreSaidSo() throws IOException {
    Path target = folder.resolve("a");
    ResultFolder.write(example(1), target);
    replaceInManifest(target, "\"channel\": 3", "\"channel\": 300, \"colour\": 1");
    StoredResult stored = ResultFolder.read(target, KNOWN);
    assertTrue(stored.result().isEmpty());
    assertTrue(stored.notices().getFirst().what().contains("'Channel' was given 300"));
    replaceInManifest(target, "\"channel\": 300", "\"channel\": 30");
    StoredResult unknown = ResultFolder.read(target, KNOWN);
    assertFalse(unknown.result().isEmpty());
    assertTrue(unknown.notices().getFirst().what().contains("'colour'"));
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<Double> doubles = Arbitraries.longs().map(Double::longBitsToDouble);
    Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(12);
    Arbitrary<Optional<Interval>> intervals =
        Combinators.combine(doubles, doubles)
            .as((a, b) -> new double[] {Math.min(a, b), Math.max(a, b)})
            .filter(ends -> ends[0] <= ends[1])
            .map(ends -> new Interval(ends[0], ends[1]))
            .optional();
    return Combinators.combine(
            texts, texts, doubles, doubles.optional(), intervals, texts, texts.list().ofMaxSize(3))
        .as((label, unit, value, sigma, interval, method, marks) ->
            new Quantity(
                "q",
                "group",
                label,
                value,
                sigma.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                interval,
                unit,
                Quantity.RAW,
                method,
                marks));
  }

  @Property(tries = 200)
  void anyQuantityAndCurveRoundTrips(
      @ForAll("quantities") Quantity quantity, @ForAll long[] counts, @ForAll double[] values)
      throws IOException {
    Result result =
        new Result(
            "tally",
            new TallySettings(3, 0.1),
            List.of(quantity),
            List.of(
                new Curve("a", "", List.of(new Column.Longs("n", "", "", counts))),
                new Curve("b", "", List.of(new Column.Doubles("x", "", "", values)))),
            List.of(),
            Optional.empty());
    Path scratch = Files.createTempDirectory("photonbench-test");
    try {
      ResultFolder.write(result, scratch.resolve("r"));
      StoredResult stored = ResultFolder.read(scratch.resolve("r"), KNOWN);
      assertEquals(result.quantities(), stored.quantities());
      assertArrayEquals(counts, stored.curves().get(0).longs("n"));
      assertArrayEquals(values, stored.curves().get(1).doubles("x"));
    } finally {
      List<Path> all = new ArrayList<>();
      try (Stream<Path> tree = Files.walk(scratch)) {
        tree.sorted(Comparator.reverseOrder()).forEach(all::add);
      }
      for (Path path : all) {
        Files.delete(path);
      }
    }
  }

  @Test
  void aTableHasUnitsInItsHeadingAndExactNumbers() {
    Curve curve =
        new Curve(
            "a",
            "",
            List.of(
                new Column.Doubles("x", "Lag, \"tau\"", "ns", new double[] {0.1, Double.NaN}),
                new Column.Longs("n", "Counts", "", new long[] {Long.MAX_VALUE, -1})));
    assertEquals(
        "\"Lag, \"\"tau\"\" (ns)\",Counts\r\n0.1,9223372036854775807\r\nNaN,-1\r\n",
        CurveCsv.of(curve));
  }
}
