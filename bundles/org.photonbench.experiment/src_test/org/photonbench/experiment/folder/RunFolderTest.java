package org.photonbench.experiment.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.analysis.series.SeriesReader;
import org.photonbench.experiment.folder.ProgressEntry.State;
import org.photonbench.experiment.plan.PlanTemplates;

class RunFolderTest {
  @TempDir Path temporary;
  private RunFolder folder;

  @BeforeEach
  void create() throws Exception {
    folder = RunFolder.create(temporary.resolve("run"), PlanTemplates.read("hbt"));
  }

  private static ProgressEntry entry(String key, State state, String file, String position) {
    return new ProgressEntry(
        key,
        state,
        "scan",
        List.of(file),
        Map.of("delay position (mm)", position),
        2,
        "",
        Map.of());
  }

  private RunFiles files() throws IOException {
    RunFiles files = RunFiles.open(folder, _ -> {});
    files.setState(RunState.started(folder, "Test", List.of(), List.of(), files.before()));
    return files;
  }

  @Test
  void theLastStateOfAStepCountsAndALineThatWasCutOffIsDropped() throws Exception {
    try (RunFiles files = files()) {
      files.note(entry("1[1].1", State.BEGUN, "data/scan/0001.ptu", "1.5"));
      files.note(entry("1[1].1", State.DONE, "data/scan/0001.ptu", "1.5"));
      files.note(entry("1[2].1", State.BEGUN, "data/scan/0002.ptu", "2.5"));
    }
    Files.writeString(
        folder.progressFile(), "{\"key\":\"1[2].1\",\"sta", StandardOpenOption.APPEND);
    assertEquals(2, Progress.read(folder).size());
    try (RunFiles files = files()) {
      assertTrue(files.progress().find("1[1].1").orElseThrow().isOver());
      assertFalse(files.progress().find("1[2].1").orElseThrow().isOver());
      files.note(entry("1[2].1", State.DONE, "data/scan/0003.ptu", "2.5"));
      assertEquals(2, files.state().sessions());
    }
    List<ProgressEntry> all = Progress.read(folder);
    assertEquals(List.of(State.DONE, State.DONE), all.stream().map(ProgressEntry::state).toList());
    assertEquals(List.of("data/scan/0003.ptu"), all.getLast().files());
  }

  @Test
  void theTableOfASeriesIsReadByTheAnalyses() throws Exception {
    try (RunFiles files = files()) {
      for (int i = 1; i <= 3; i++) {
        Path file = files.folder().nextFile("scan", ".ptu");
        Files.createFile(file);
        files.note(entry("1[" + i + "].1", State.DONE, folder.relative(file), i + ".25"));
      }
    }
    MeasurementSeries series = SeriesReader.read(SeriesReader.table(folder.series("scan")));
    assertEquals(3, series.size());
    assertEquals("mm", series.condition("delay position").orElseThrow().unit());
    assertEquals(2.25, series.condition("delay position").orElseThrow().values()[1]);
    assertTrue(Files.isSameFile(folder.series("scan").resolve("0002.ptu"), series.files().get(1)));
  }

  @Test
  void twoProgramsCannotRunTheSameFolder() throws Exception {
    try (RunFiles files = files()) {
      assertTrue(RunState.isRunning(folder));
      assertThrows(IOException.class, () -> RunFiles.open(folder, _ -> {}));
      assertEquals(Optional.empty(), files.before());
    }
    assertFalse(RunState.isRunning(folder));
  }

  @Test
  void theStateIsReadAsItWasWritten() throws Exception {
    RunState written;
    try (RunFiles files = files()) {
      files.annotate("A lamp was on.");
      files.setState(files.state().ended(RunState.State.ABORTED, "It was enough."));
      written = files.state();
    }
    assertEquals(written, RunState.read(folder));
    assertTrue(written.notes().getFirst().endsWith("A lamp was on."));
    assertTrue(Files.readString(folder.logFile()).contains("Note: A lamp was on."));
  }

  @Test
  void checksumsFindWhatWasChangedAndAnArchiveIsReadOnly() throws Exception {
    files().close();
    Path file = Files.writeString(folder.data().resolve("notes.txt"), "one");
    Checksums.write(folder);
    assertEquals(List.of(), Checksums.check(folder));
    Files.writeString(file, "two");
    Files.writeString(folder.data().resolve("more.txt"), "x");
    List<String> problems = Checksums.check(folder);
    assertEquals(2, problems.size(), problems.toString());
    assertThrows(IOException.class, () -> Checksums.archive(folder));
    Files.delete(folder.data().resolve("more.txt"));
    Files.writeString(file, "one");
    Checksums.archive(folder);
    assertTrue(Checksums.isArchived(folder));
    assertThrows(IOException.class, () -> RunFiles.open(folder, _ -> {}));
  }

  @Test
  void anotherFolderIsNotOverwritten() {
    assertTrue(RunFolder.problemOf(folder.path()).contains("not empty"));
    assertEquals("", RunFolder.problemOf(temporary.resolve("new/run")));
  }
}
