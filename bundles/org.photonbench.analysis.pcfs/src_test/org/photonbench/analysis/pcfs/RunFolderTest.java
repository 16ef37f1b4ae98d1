package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.FileAnalysisRunner;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.run.RunContexts;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;
import org.photonbench.virtuallab.lab.VirtualLaboratory;

/** Scans as folders of recordings, as the virtual laboratory writes them. */
class RunFolderTest {
  private static final PcfsSettings SETTINGS =
      Scans.settings("model", "doublet", "longestLag", "1000", "lagsPerDecade", "3");

  @TempDir static Path shared;

  @TempDir Path folder;

  @BeforeAll
  static void simulate() throws Exception {
    Path scenario = shared.resolve("dot.json");
    Files.writeString(
        scenario,
        Scans.shortScenario().replace("\"duration\": \"0.1 s\"", "\"duration\": \"0.06 s\""));
    VirtualLaboratory.simulate(
        new VirtualLaboratory.Request(
            scenario.toString(),
            shared.resolve("run"),
            OptionalLong.of(1),
            OptionalDouble.empty(),
            false),
        ProgressListener.NONE);
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.list(shared.resolve("run"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private List<String> table() throws IOException {
    return new ArrayList<>(Files.readAllLines(folder.resolve("series.csv")));
  }

  private Path recording(int row) throws IOException {
    return folder.resolve(table().get(row).split(",")[2]);
  }

  private static void says(Result result, String part) {
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains(part)),
        part + " in " + result.messages());
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(CountCache.FOLDER))) {
      return files.sorted().toList();
    }
  }

  @Test
  void analysesAndKeepsTheCounts() throws Exception {
    Result first = Scans.run(folder, SETTINGS);
    assertTrue(
        Scans.quantity(first, "t2").interval95().orElseThrow().contains(78),
        Scans.quantity(first, "t2").toString());
    assertEquals(23, Scans.value(first, "positions"));
    assertEquals(24, first.provenance().orElseThrow().inputs().size());
    says(first, "are in no order; they were sorted");
    assertEquals(23, kept().size());
    long photons =
        first.curve(PcfsAnalysis.POSITIONS).orElseThrow().longs("photons_a")[0]
            + first.curve(PcfsAnalysis.POSITIONS).orElseThrow().longs("photons_b")[0];
    assertEquals(Long.parseLong(table().get(1).split(",")[4]), photons);

    // What a stopped run left is used, the rest counted.
    List<Path> kept = kept();
    Files.delete(kept.get(3));
    Files.writeString(kept.get(5), "half a fi");
    Result second = Scans.run(folder.resolve("series.csv"), SETTINGS);
    assertEquals(23, kept().size());
    Curve a = first.curve(PcfsAnalysis.INTERFEROGRAMS).orElseThrow();
    Curve b = second.curve(PcfsAnalysis.INTERFEROGRAMS).orElseThrow();
    assertArrayEquals(a.longs("cross"), b.longs("cross"));
    assertArrayEquals(a.longs("same"), b.longs("same"));
    assertEquals(Scans.value(first, "t2"), Scans.value(second, "t2"));
    assertEquals(24, second.provenance().orElseThrow().inputs().size());

    // Other lags are other counts.
    Scans.run(folder, Scans.settings("model", "doublet", "longestLag", "1000"));
    assertEquals(46, kept().size());
  }

  @Test
  void keptCountsAreThoseThatAreUsed() throws Exception {
    Scans.run(folder, SETTINGS);
    Path file = kept().getFirst();
    List<String> lines = Files.readAllLines(file);
    String[] row = lines.get(2).split(" ");
    row[0] = "" + (Long.parseLong(row[0]) + 1);
    lines.set(2, String.join(" ", row));
    Files.write(file, lines);
    Result result = Scans.run(folder, SETTINGS);
    long[] photons = result.curve(PcfsAnalysis.POSITIONS).orElseThrow().longs("photons_a");
    Result fresh =
        Scans.run(
            folder,
            Scans.settings(
                "model",
                "doublet",
                "longestLag",
                "1000",
                "lagsPerDecade",
                "3",
                "keepCounts",
                "false"));
    long[] counted = fresh.curve(PcfsAnalysis.POSITIONS).orElseThrow().longs("photons_a");
    assertEquals(counted[0] + 1, photons[0]);
  }

  @Test
  void restIsAnalysedWhereRecordingsAreWrong() throws Exception {
    Files.delete(recording(3));
    Files.writeString(recording(5), "no recording");
    List<String> table = table();
    String repeated = table.get(7);
    Path copy = folder.resolve("again.ptu");
    Files.copy(recording(7), copy);
    table.add(repeated.replace(repeated.split(",")[2], "again.ptu"));
    Files.write(folder.resolve("series.csv"), table);
    Result result = Scans.run(folder, SETTINGS);
    assertEquals(22, Scans.value(result, "positions"));
    says(result, "1 recording of the table is not there: ");
    says(result, "1 recording cannot be read: ");
    says(result, "1 recordings repeat a position");
    Curve health = result.curve(PcfsAnalysis.POSITIONS).orElseThrow();
    assertEquals(24, health.rows());
    assertEquals(1, health.longs("state")[2]);
    assertEquals(2, health.longs("state")[4]);
    assertEquals(0, health.longs("state")[23]);
    assertTrue(
        Scans.quantity(result, "t2").interval95().orElseThrow().contains(78),
        Scans.quantity(result, "t2").toString());
  }

  @Test
  void emptyRecordingsAreTold() throws Exception {
    Result result =
        FileAnalysisRunner.run(
            new PcfsAnalysis(),
            Scans.settings(
                "model", "doublet", "longestLag", "1000", "channelA", "1", "channelB", "2"),
            folder,
            new OpenOptions(Optional.empty(), "gate=0s..0.05s"),
            new Recordings(),
            ProgressListener.NONE);
    assertEquals(23, Scans.value(result, "positions"));
    AnalysisException e =
        assertThrows(
            AnalysisException.class,
            () ->
                Scans.run(
                    folder,
                    Scans.settings("channelA", "1", "channelB", "7", "longestLag", "1000")));
    assertTrue(e.getMessage().startsWith("Only 0 of the 23 recordings"), e.getMessage());
  }

  @Test
  void positionsNeedAUnit() throws Exception {
    List<String> table = table();
    table.replaceAll(line -> line.replace(" ps", ""));
    Files.write(folder.resolve("series.csv"), table);
    AnalysisException e = assertThrows(AnalysisException.class, () -> Scans.run(folder, SETTINGS));
    assertTrue(e.getMessage().contains("No column of the table has a unit"), e.getMessage());
  }

  /** Stage positions in mm give the same delays as the delays themselves. */
  @Test
  void stagePositionsInMillimetres() throws Exception {
    Result delays = Scans.run(folder, SETTINGS);
    List<String> table = table();
    List<String> stage = new ArrayList<>(List.of("stage (mm),file"));
    for (String line : table.subList(1, table.size())) {
      String[] cells = line.split(",");
      double ps = Double.parseDouble(cells[1].replace(" ps", ""));
      stage.add((3 + ps * 0.299792458 / 2) + "," + cells[2]);
    }
    Files.write(folder.resolve("series.csv"), stage);
    Result result =
        Scans.run(
            folder,
            Scans.settings(
                "model",
                "doublet",
                "longestLag",
                "1000",
                "lagsPerDecade",
                "3",
                "whiteFringe",
                "3"));
    assertEquals(Scans.value(delays, "t2"), Scans.value(result, "t2"), 1e-3);
    assertEquals("mm", Scans.quantity(result, "white.fringe.position").unit());
    assertEquals(
        3 + Scans.value(delays, "white.fringe") * 0.299792458 / 2,
        Scans.value(result, "white.fringe.position"),
        1e-4);
  }

  @Test
  void canBeCancelled() {
    assertThrows(
        RunCancelledException.class,
        () ->
            FileAnalysisRunner.run(
                new PcfsAnalysis(),
                SETTINGS,
                folder,
                OpenOptions.DEFAULT,
                new Recordings(),
                (_, _) -> false));
    assertFalse(Thread.currentThread().isInterrupted());
  }

  /** The period of the dither is known from the markers at its turning points. */
  @Test
  void ditherPeriodFromMarkers() throws Exception {
    Scan scan = RunFolder.read(SETTINGS, folder, RunContexts.of(folder));
    assertEquals(0.01, scan.markerSeconds(), 1e-6);
    DitherFactor dither =
        DitherFactor.of(Scans.settings("dither", "triangle", "ditherFringes", "4"), scan);
    assertEquals(0.02, dither.period(), 2e-6);
    assertEquals(0.95, dither.at(1.3e-4), 0.02);
  }
}
