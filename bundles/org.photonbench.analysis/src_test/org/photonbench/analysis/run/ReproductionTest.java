package org.photonbench.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.testing.TallyAnalysis;
import org.photonbench.analysis.testing.TallySettings;
import org.photonbench.photon.OpenOptions;

class ReproductionTest {
  private static final AnalysisRegistry REGISTRY =
      new AnalysisRegistry(List.of(new TallyAnalysis()));

  @TempDir Path folder;
  private Path recording;
  private Path stored;

  @BeforeEach
  void storeAResult() throws Exception {
    recording =
        Files.writeString(folder.resolve("a.lines"), "LINES T2 1e-3 10\n1 0\n2000 0\n2001 1\n");
    stored = folder.resolve("a.tally");
    ResultFolder.write(
        PhotonAnalysisRunner.run(
            new TallyAnalysis(),
            new TallySettings(0, 0.5),
            recording,
            OpenOptions.DEFAULT,
            PhotonAnalysisRunnerTest.RECORDINGS,
            ProgressListener.NONE),
        stored);
  }

  private Reproduction reproduce(Path input, boolean other)
      throws IOException, AnalysisException, RunCancelledException {
    return Reproduction.of(
        ResultFolder.read(stored, REGISTRY.analyses()),
        Optional.ofNullable(input),
        other,
        REGISTRY,
        PhotonAnalysisRunnerTest.RECORDINGS,
        ProgressListener.NONE);
  }

  @Test
  void theSameFileAndSettingsGiveTheSameNumbers() throws Exception {
    Reproduction reproduction = reproduce(null, false);
    assertTrue(reproduction.equal(), reproduction.differences().toString());
    assertTrue(reproduction.sameFile());
    assertEquals(List.of(), reproduction.messages());
    assertEquals(recording, reproduction.file());
  }

  @Test
  void aMovedRecordingIsFoundBesideTheResultOrWhereOneSays() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(recording, elsewhere.resolve("a.lines"));
    String message =
        assertThrows(AnalysisException.class, () -> reproduce(null, false)).getMessage();
    assertTrue(message.contains("Give its place with --input."), message);
    assertTrue(reproduce(elsewhere, false).equal());
    assertTrue(reproduce(elsewhere.resolve("a.lines"), false).equal());
    Files.move(stored, elsewhere.resolve("b.tally"));
    stored = elsewhere.resolve("b.tally");
    assertTrue(reproduce(null, false).equal());
  }

  @Test
  void anotherFileIsRefusedUnlessAllowed() throws Exception {
    Files.writeString(recording, "LINES T2 1e-3 10\n1 0\n2000 0\n2002 0\n");
    String message =
        assertThrows(AnalysisException.class, () -> reproduce(null, false)).getMessage();
    assertTrue(message.contains("its SHA-256 differs"), message);
    Reproduction reproduction = reproduce(null, true);
    assertFalse(reproduction.sameFile());
    assertFalse(reproduction.equal());
    assertTrue(
        reproduction
            .differences()
            .contains(new Reproduction.Difference("quantity photons value", "2.0", "3.0")),
        reproduction.differences().toString());
    assertTrue(
        reproduction
            .differences()
            .contains(
                new Reproduction.Difference(
                    "curve trace column counts, 1 of 5 rows, first row 4", "1", "2")),
        reproduction.differences().toString());
  }

  @Test
  void aChangedNumberIsNamed() throws Exception {
    Path manifest = stored.resolve("result.json");
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("\"value\": 2.0", "\"value\": 1.5"));
    Reproduction reproduction = reproduce(null, false);
    assertEquals(
        List.of(new Reproduction.Difference("quantity photons value", "1.5", "2.0")),
        reproduction.differences());
  }

  private static Result result(double value, double[] doubles, long... longs) {
    return new Result(
        "tally",
        new TallySettings(0, 1),
        List.of(
            new Quantity(
                "q",
                "g",
                "l",
                value,
                OptionalDouble.empty(),
                Optional.empty(),
                "",
                Quantity.RAW,
                "m",
                List.of())),
        List.of(
            new Curve("a", "", List.of(new Column.Doubles("x", "", "", doubles))),
            new Curve("b", "", List.of(new Column.Longs("n", "", "", longs)))),
        List.of(),
        Optional.empty());
  }

  @Test
  void doublesAreComparedBitForBit() {
    Result a = result(Double.NaN, new double[] {0.0, Double.NaN}, 1, 2);
    assertEquals(
        List.of(),
        Reproduction.compare(a, result(Double.NaN, new double[] {0.0, Double.NaN}, 1, 2)));
    List<String> differences =
        Reproduction.compare(a, result(0, new double[] {-0.0, Double.NaN}, 1, 2, 3)).stream()
            .map(Reproduction.Difference::toString)
            .toList();
    assertEquals(
        List.of(
            "quantity q value: was NaN, is 0.0",
            "curve a column x, 1 of 2 rows, first row 0: was 0.0, is -0.0",
            "curve b column n length: was 2 rows, is 3 rows"),
        differences);
    double next = Math.nextUp(1.0);
    assertEquals(
        List.of("quantity q value: was 1.0, is 1.0000000000000002"),
        Reproduction.compare(result(1.0, new double[0]), result(next, new double[0])).stream()
            .map(Reproduction.Difference::toString)
            .toList());
  }

  @Test
  void whatIsAbsentOnOneSideIsADifference() {
    Result full = result(1, new double[0]);
    Result empty =
        new Result(
            "tally", new TallySettings(1, 1), List.of(), List.of(), List.of(), Optional.empty());
    assertEquals(
        List.of("setting channel", "quantity q", "curve a", "curve b"),
        Reproduction.compare(full, empty).stream().map(Reproduction.Difference::id).toList());
    assertEquals(
        List.of("setting channel", "quantity q", "curve a", "curve b"),
        Reproduction.compare(empty, full).stream().map(Reproduction.Difference::id).toList());
  }
}
