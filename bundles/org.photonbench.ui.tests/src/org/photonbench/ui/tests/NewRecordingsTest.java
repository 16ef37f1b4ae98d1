package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.run.RecordingSurvey;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.stream.StreamPipeline;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.NavigatorView;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.Registries;
import org.photonbench.ui.StepsHelp;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.recording.RecordingEditor;
import org.photonbench.ui.recording.files.WorkHandler;
import org.photonbench.ui.tests.kit.TestRecordings;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;

/** New recordings from those selected in the navigator: converted, merged, joined and split. */
@ExtendWith(Workbench.class)
class NewRecordingsTest {
  private static final int A = 3_000;
  private static final int B = 2_000;

  private IProject project;
  private Path folder;
  private IFile a;
  private IFile b;

  @BeforeEach
  void makeRecordings() throws CoreException, IOException {
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("Made");
    project.create(null);
    project.open(null);
    folder = project.getLocation().toFile().toPath();
    TestRecordings.writePtu(folder.resolve("a.ptu"), A);
    TestRecordings.writePtu(folder.resolve("b.ptu"), B);
    project.refreshLocal(IResource.DEPTH_ONE, null);
    a = project.getFile("a.ptu");
    b = project.getFile("b.ptu");
  }

  @AfterEach
  void deleteProject() throws CoreException {
    for (Shell shell : Display.getCurrent().getShells()) {
      if (shell.getParent() != null && shell.isVisible()) {
        shell.close();
      }
    }
    Job.getJobManager().cancel(JobFamily.CONVERSION);
    Ui.join(JobFamily.CONVERSION);
    Ui.closeEditors();
    Ui.join(JobFamily.RECORDING);
    project.delete(true, true, null);
  }

  private static CommonNavigator navigator() {
    return (CommonNavigator) Ui.showView(NavigatorView.ID);
  }

  /** Selects files in the navigator and calls a command, as its menu does. */
  private static void call(String verb, IFile... files) throws Exception {
    CommonNavigator navigator = navigator();
    navigator.selectReveal(new StructuredSelection(files));
    Ui.waitUntil(
        "the files are selected",
        () -> navigator.getCommonViewer().getStructuredSelection().size() == files.length);
    Ui.window().getService(IHandlerService.class).executeCommand(WorkHandler.COMMANDS + verb, null);
    Ui.find(WidgetId.WORK_START, Button.class);
  }

  private static void type(String id, String text) {
    Ui.type(Ui.find(id, Text.class), text);
  }

  private static boolean canStart() {
    return Ui.find(WidgetId.WORK_START, Button.class).isEnabled();
  }

  private static void start() {
    Ui.click(WidgetId.WORK_START);
    Ui.waitUntil("it says what was made", () -> Ui.isShown(WidgetId.OUTCOME_FILES));
    Ui.join(JobFamily.CONVERSION);
  }

  private RecordingSurvey survey(String name) throws IOException, RunCancelledException {
    return RecordingSurvey.of(
        folder.resolve(name), OpenOptions.DEFAULT, Registries.recordings(), ProgressListener.NONE);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !List.of(".project", ".settings").contains(name))
          .sorted()
          .toList();
    }
  }

  private void assertOpenAndSelected(String name) {
    Ui.waitUntil(
        name + " is open",
        () ->
            Ui.page().getActiveEditor() instanceof RecordingEditor editor
                && editor.file().equals(folder.resolve(name)));
    assertSelected(name);
  }

  private void assertSelected(String name) {
    Ui.waitUntil(
        name + " is selected in the navigator",
        () -> {
          IStructuredSelection selection = navigator().getCommonViewer().getStructuredSelection();
          return List.of(project.getFile(name)).equals(selection.toList());
        });
  }

  // ---------------------------------------------------------------- the work

  @Test
  void recordingsAreMergedWithDelays() throws Exception {
    call("merge", a, b);
    type(WidgetId.WORK_OFFSET + ".1", "x");
    assertFalse(canStart());
    type(WidgetId.WORK_OFFSET + ".1", "10");
    type(WidgetId.WORK_DELAY + ".1", "4");
    assertFalse(canStart(), "a delay has a unit");
    type(WidgetId.WORK_DELAY + ".1", "40us");
    type(WidgetId.WORK_TARGET, folder.resolve("both.ptu").toString());
    assertTrue(canStart());
    start();
    RecordingSurvey made = survey("both.ptu");
    // As far as the shorter one reaches.
    assertTrue(made.photons() > B && made.photons() < A + B, "" + made.photons());
    assertEquals(List.of(0, 1, 10, 11), made.channels().stream().map(c -> c.channel()).toList());
    // Live is what is live in both: not the 40 us before the delayed one begins.
    assertEquals(40e-6, made.liveTime().lostSeconds(), 1e-9);
    assertOpenAndSelected("both.ptu");
    assertTrue(Ui.isShown(WidgetId.OUTCOME_LOST), "the other header is lost");
    assertTrue(Ui.isShown(WidgetId.OUTCOME_BALANCE));
  }

  @Test
  void recordingsAreJoinedInTheOrderChosenAndTheEditorShowsTheGap() throws Exception {
    call("join", a, b);
    Ui.click(WidgetId.WORK_UP + ".1");
    type(WidgetId.WORK_GAP, "-1s");
    assertFalse(canStart());
    type(WidgetId.WORK_GAP, "500ms");
    type(WidgetId.WORK_TARGET, folder.resolve("row.ptu").toString());
    start();
    RecordingSurvey made = survey("row.ptu");
    assertEquals(A + B, made.photons());
    assertEquals(0.5, made.liveTime().lostSeconds(), 1e-6);
    assertEquals(
        List.of("b.ptu", "a.ptu"),
        made.info().entries().stream()
            .filter(entry -> entry.name().equals("Source_File"))
            .map(entry -> entry.value())
            .toList());
    assertOpenAndSelected("row.ptu");
    RecordingEditor editor = (RecordingEditor) Ui.page().getActiveEditor();
    Ui.waitUntil("the survey is shown", () -> editor.survey().isPresent());
    assertTrue(Ui.text(WidgetId.RECORDING_LIVE + ".live").contains(" of "));
    assertTrue(Ui.text(WidgetId.RECORDING_LIVE + ".gaps").startsWith("1, 0.5"));
    assertTrue(Ui.text(WidgetId.RECORDING_LIVE + ".1.3").startsWith("0.5"));
  }

  @Test
  void aRecordingIsSplitByChannel() throws Exception {
    call("split", a);
    Combo rule = Ui.find(WidgetId.WORK_RULE, Combo.class);
    Ui.type(rule, "time=5");
    assertFalse(canStart());
    Ui.type(rule, "colour");
    assertFalse(canStart());
    Ui.type(rule, "channel");
    assertTrue(canStart());
    start();
    assertEquals(List.of("a.channel-0.ptu", "a.channel-1.ptu", "a.ptu", "b.ptu"), names());
    long first = survey("a.channel-0.ptu").photons();
    assertEquals(A, first + survey("a.channel-1.ptu").photons());
    assertEquals(NumberText.count(first), Ui.text(WidgetId.OUTCOME_FILES + ".a.channel-0.ptu.1"));
    assertSelected("a.channel-0.ptu");
  }

  @Test
  void aRecordingIsConvertedWithStreamSteps() throws Exception {
    call("convert", a);
    type(WidgetId.WORK_TARGET, folder.resolve("a.xyz").toString());
    assertFalse(canStart(), "no format has that ending");
    type(WidgetId.WORK_TARGET, folder.resolve("b.ptu").toString());
    assertFalse(canStart(), "b.ptu is there");
    type(WidgetId.WORK_TARGET, folder.resolve("a.h5").toString());
    type(WidgetId.WORK_STEPS, "gaet=0s..1s");
    assertFalse(canStart());
    type(WidgetId.WORK_STEPS, "channels=0; exclude=20ms..50ms");
    assertTrue(canStart());
    start();
    RecordingSurvey made = survey("a.h5");
    assertEquals(List.of(0), made.channels().stream().map(c -> c.channel()).toList());
    assertEquals(0.03, made.liveTime().lostSeconds(), 1e-6);
    assertEquals(survey("a.ptu").liveTime().seconds() - 0.03, made.liveTime().seconds(), 1e-6);
    assertOpenAndSelected("a.h5");
  }

  // ---------------------------------------------------------------- what goes wrong

  @Test
  void cancellingLeavesNothing() throws Exception {
    TestRecordings.writePtu(folder.resolve("a.ptu"), 2_000_000);
    call("convert", a);
    type(WidgetId.WORK_TARGET, folder.resolve("out.csv").toString());
    Ui.click(WidgetId.WORK_START);
    Ui.window()
        .getService(IHandlerService.class)
        .executeCommand("org.photonbench.ui.command.cancel", null);
    Ui.join(JobFamily.CONVERSION);
    assertEquals(List.of("a.ptu", "b.ptu"), names());
    assertFalse(Ui.isShown(WidgetId.OUTCOME_FILES));
  }

  @Test
  void aFailureIsToldAndLeavesNothing() throws Exception {
    call("split", a);
    Ui.type(Ui.find(WidgetId.WORK_RULE, Combo.class), "marker=8");
    Ui.click(WidgetId.WORK_START);
    Ui.join(JobFamily.CONVERSION);
    Ui.waitUntil(
        "the failure is told",
        () ->
            Arrays.stream(Display.getCurrent().getShells())
                .anyMatch(shell -> shell.isVisible() && shell.getText().equals("Splitting a.ptu")));
    assertEquals(List.of("a.ptu", "b.ptu"), names());
    assertFalse(Ui.isShown(WidgetId.OUTCOME_FILES));
  }

  // ---------------------------------------------------------------- words

  @Test
  void everyStepIsExplained() {
    for (StreamPipeline.Step step : StreamPipeline.STEPS) {
      assertTrue(StepsHelp.text().contains(step.example()), step.example());
    }
  }

  @Test
  void theFileDialogOffersSpectraAndHistogramsToo() {
    SortedSet<String> offered = OpenFiles.extensions();
    assertTrue(offered.containsAll(List.of("ptu", "phu", "spc", "h5", "txt")), offered::toString);
  }
}
