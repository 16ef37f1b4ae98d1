package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.run.HistogramSurvey;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.analysis.run.RecordingSurvey.ChannelSurvey;
import org.photonbench.figure.Figure;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.OpenOptions;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.RecordingSelection;
import org.photonbench.ui.Registries;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.recording.RecordingEditor;
import org.photonbench.ui.tests.kit.TestRecordings;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** A recording is shown as it is, or a sentence says why it cannot be. */
@ExtendWith(Workbench.class)
class RecordingEditorTest {
  @TempDir Path folder;

  private static RecordingEditor open(Path file) {
    Optional<IEditorPart> editor = OpenFiles.open(Ui.window(), file);
    return (RecordingEditor) editor.orElseThrow(() -> new AssertionError("no editor for " + file));
  }

  private static void assertShows(Path file) throws Exception {
    RecordingEditor editor = open(file);
    Ui.join(JobFamily.RECORDING);
    Ui.waitUntil("the survey is shown", () -> editor.survey().isPresent());
    RecordingSurvey expected =
        RecordingSurvey.of(
            file, OpenOptions.DEFAULT, Registries.recordings(), ProgressListener.NONE);
    assertEquals(file.getFileName().toString(), Ui.text(WidgetId.RECORDING_TITLE));
    // Some formats do not name the device; its row is left out then.
    if (!expected.info().device().isBlank()) {
      assertEquals(expected.info().device(), Ui.text(WidgetId.RECORDING_FACTS + ".device"));
    }
    assertEquals(
        NumberText.count(expected.balance().photons()),
        Ui.text(WidgetId.RECORDING_CHANNELS + ".All.1"));
    for (ChannelSurvey channel : expected.channels()) {
      String cell = WidgetId.RECORDING_CHANNELS + "." + channel.channel();
      assertEquals(NumberText.count(channel.photons()), Ui.text(cell + ".1"));
      assertEquals(
          NumberText.withUncertainty(
              channel.rate().value(), channel.rate().sigma().orElseThrow(), "counts/s"),
          Ui.text(cell + ".2"));
    }
    String sum = Ui.text(WidgetId.RECORDING_SUM);
    assertTrue(
        sum.startsWith(
            NumberText.count(expected.balance().records())
                + " records = "
                + NumberText.count(expected.balance().photons())
                + " photons"),
        sum);
    assertTrue(expected.balance().isBalanced());
    for (var figure : expected.figures()) {
      assertTrue(Ui.isShown(WidgetId.RECORDING_FIGURE + "." + figure.id()), figure.id());
    }
    assertFalse(Ui.isShown(WidgetId.RECORDING_PROGRESS));
    assertFalse(Ui.isShown(WidgetId.RECORDING_ERROR));
  }

  @Test
  void aSmallRecordingIsShown() throws Exception {
    assertShows(TestRecordings.writePtu(folder.resolve("small.ptu"), 20_000));
  }

  @Test
  void histogramsAreShown() throws Exception {
    int[] decay = new int[400];
    for (int i = 0; i < decay.length; i++) {
      decay[i] = (int) (2_000 * Math.exp(-i / 60.0));
    }
    Path file = TestRecordings.writePhu(folder.resolve("a.phu"), decay, new int[20], decay);
    RecordingEditor editor = open(file);
    Ui.join(JobFamily.RECORDING);
    Ui.waitUntil("the histograms are shown", () -> editor.histograms().isPresent());
    HistogramSurvey survey = editor.histograms().orElseThrow();
    assertEquals(Optional.empty(), editor.survey());
    assertEquals(2L * Arrays.stream(decay).sum(), survey.photons());
    assertEquals("HydraHarp 400", Ui.text(WidgetId.RECORDING_FACTS + ".device"));
    assertEquals(
        NumberText.count(survey.photons()), Ui.text(WidgetId.RECORDING_CHANNELS + ".All.1"));
    assertEquals(
        NumberText.count(survey.photons() / 2),
        Ui.text(WidgetId.RECORDING_CHANNELS + "." + survey.curves().getFirst().name() + ".1"));
    assertTrue(Ui.isShown(WidgetId.RECORDING_FIGURE + ".decay"));
    assertFalse(Ui.isShown(WidgetId.RECORDING_PROGRESS));
    assertFalse(Ui.isShown(WidgetId.RECORDING_ANALYSE + ".hbt"), "there are no photons to analyse");
    Ui.click(Ui.find(WidgetId.RECORDING_ENTRIES, ToolItem.class));
    assertEquals(
        survey.recording().entries().size(),
        Ui.find(WidgetId.RECORDING_HEADER, Table.class).getItemCount());
  }

  @Test
  void aFileThatHoldsPhotonsAfterHistogramsIsReadAgain() throws Exception {
    Path file = TestRecordings.writePhu(folder.resolve("a.ptu"), new int[] {1, 2, 3});
    RecordingEditor editor = open(file);
    Ui.waitUntil("the histograms are shown", () -> editor.histograms().isPresent());
    TestRecordings.writePtu(file, 1_000);
    Ui.window()
        .getService(IHandlerService.class)
        .executeCommand(IWorkbenchCommandConstants.FILE_REFRESH, null);
    Ui.waitUntil("the survey is shown", () -> editor.survey().isPresent());
    assertEquals(Optional.empty(), editor.histograms());
    assertTrue(Ui.find(WidgetId.RECORDING_ANALYSE + ".hbt", Button.class).isEnabled());
    assertTrue(Ui.isShown(WidgetId.RECORDING_FIGURE + ".trace"));
  }

  /**
   * Every file of the data folders gives rates, curves or one sentence, and no error in the log.
   */
  @ParameterizedTest
  @ValueSource(strings = {"tttr", "decay"})
  void allRealFilesOpen(String name) throws Exception {
    Path data = Path.of(System.getProperty("photonbench.data", "absent")).resolve(name);
    assumeTrue(Files.isDirectory(data), () -> "skipped: no folder " + data);
    List<Path> files;
    try (Stream<Path> found = Files.list(data)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      RecordingEditor editor =
          (RecordingEditor) Ui.page().openEditor(OpenFiles.input(file), RecordingEditor.ID);
      Ui.join(JobFamily.RECORDING);
      Ui.waitUntil(
          file + " is shown",
          () ->
              editor.survey().isPresent()
                  || editor.histograms().isPresent()
                  || Ui.isShown(WidgetId.RECORDING_ERROR));
      if (Ui.isShown(WidgetId.RECORDING_ERROR)) {
        String sentence = Ui.text(WidgetId.RECORDING_ERROR);
        assertTrue(sentence.contains(file.getFileName().toString()), sentence);
        assertFalse(sentence.contains("Exception"), sentence);
      } else {
        assertTrue(Ui.isShown(WidgetId.RECORDING_CHANNELS + ".All.1"), file.toString());
        assertFalse(figures(editor).isEmpty(), file.toString());
      }
      Ui.close(editor);
    }
    assertEquals(List.of(), Workbench.errors());
  }

  private static List<Figure> figures(RecordingEditor editor) {
    return editor
        .survey()
        .map(RecordingSurvey::figures)
        .or(() -> editor.histograms().map(HistogramSurvey::figures))
        .orElseThrow();
  }

  @Test
  void aRealPulsedRecordingIsShown() throws Exception {
    assertShows(TestRecordings.real("tttr/hydraharp-t3-80MHz-hbt.ptu"));
    assertEquals("160\u202F953", Ui.text(WidgetId.RECORDING_CHANNELS + ".0.1"));
    assertEquals("235\u202F373", Ui.text(WidgetId.RECORDING_CHANNELS + ".1.1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "beads.ptu",
        "hydraharp-v2-t2.ptu",
        "hydraharp-v2.ht3",
        "picoharp-blinking-1.pt3",
        "picoharp-blinking-3.pt3",
        "bh_spc132.spc",
        "bh_spc630_256.spc",
        "test_noise.spc",
        "photon_data_arrays.h5"
      })
  void realRecordingsOfOtherFormatsAreShown(String name) throws Exception {
    assertShows(TestRecordings.real("tttr/" + name));
  }

  @Test
  void aRealContinuousRecordingIsShown() throws Exception {
    assertShows(TestRecordings.real("tttr/hydraharp-t2-320MHz-hbt.ptu"));
  }

  @Test
  void theHeaderIsFiltered() throws Exception {
    open(TestRecordings.writePtu(folder.resolve("small.ptu"), 1_000));
    Ui.join(JobFamily.RECORDING);
    Ui.click(Ui.find(WidgetId.RECORDING_ENTRIES, ToolItem.class));
    Table table = Ui.find(WidgetId.RECORDING_HEADER, Table.class);
    assertTrue(table.getItemCount() > 5);
    Ui.type(Ui.find(WidgetId.RECORDING_HEADER_FILTER, Text.class), "syncrate");
    assertEquals(1, table.getItemCount());
    assertEquals("TTResult_SyncRate", table.getItem(0).getText(0));
  }

  @Test
  void aRecordingIsTheSelectionOfTheWorkbench() throws Exception {
    Path file = TestRecordings.writePtu(folder.resolve("small.ptu"), 1_000);
    RecordingEditor editor = open(file);
    Ui.page().activate(editor);
    Ui.pump();
    assertEquals(
        Optional.of(new RecordingSelection(file)),
        RecordingSelection.of(Ui.window().getSelectionService().getSelection()));
  }

  @Test
  void aFileThatIsNoRecordingIsExplained() throws Exception {
    assertExplained(Files.writeString(folder.resolve("no.ptu"), "This is no recording at all.\n"));
  }

  @Test
  void aRecordingCutInItsHeaderIsExplained() throws Exception {
    byte[] whole = Files.readAllBytes(TestRecordings.writePtu(folder.resolve("whole.ptu"), 10));
    assertExplained(Files.write(folder.resolve("cut.ptu"), Arrays.copyOf(whole, 100)));
  }

  @Test
  void anEmptyFileIsExplained() throws IOException {
    assertExplained(Files.createFile(folder.resolve("empty.ptu")));
  }

  private static void assertExplained(Path file) {
    open(file);
    Ui.join(JobFamily.RECORDING);
    Label sentence = Ui.find(WidgetId.RECORDING_ERROR, Label.class);
    assertTrue(sentence.getText().contains(file.getFileName().toString()), sentence.getText());
    assertFalse(sentence.getText().contains("Exception"), sentence.getText());
    assertTrue(Ui.isShown(WidgetId.RECORDING_RETRY));
    assertTrue(Workbench.errors().isEmpty(), () -> Workbench.errors().toString());
  }

  @Test
  void aFileThatAppearsIsReadAgain() throws Exception {
    Path file = folder.resolve("late.ptu");
    Files.writeString(file, "not yet");
    RecordingEditor editor = open(file);
    Ui.join(JobFamily.RECORDING);
    Ui.find(WidgetId.RECORDING_ERROR, Label.class);
    TestRecordings.writePtu(file, 1_000);
    Ui.click(WidgetId.RECORDING_RETRY);
    Ui.waitUntil("the survey is shown", () -> editor.survey().isPresent());
    assertFalse(Ui.isShown(WidgetId.RECORDING_ERROR));
  }

  @Test
  void anEditorMayBeClosedWhileItReads() throws Exception {
    Path file = TestRecordings.writePtu(folder.resolve("large.ptu"), 3_000_000);
    for (int i = 0; i < 3; i++) {
      RecordingEditor editor = open(file);
      Ui.close(editor);
    }
    Ui.join(JobFamily.RECORDING);
    assertTrue(Workbench.errors().isEmpty(), () -> Workbench.errors().toString());
  }

  @Test
  void theReadingIsCancelled() throws Exception {
    Path file = TestRecordings.writePtu(folder.resolve("large.ptu"), 3_000_000);
    RecordingEditor editor = open(file);
    Job.getJobManager().cancel(JobFamily.RECORDING);
    Ui.join(JobFamily.RECORDING);
    if (editor.survey().isEmpty()) {
      Ui.click(WidgetId.RECORDING_RETRY);
    }
    Ui.waitUntil("the survey is shown", () -> editor.survey().isPresent());
  }
}
