package org.photonbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.NavigatorView;
import org.photonbench.ui.WidgetId;
import org.photonbench.ui.recording.RecordingEditor;
import org.photonbench.ui.tests.kit.Ui;
import org.photonbench.ui.tests.kit.Workbench;
import org.photonbench.ui.virtuallab.SimulationIds;

/** The way from a scenario to its recording in the editor. */
@ExtendWith(Workbench.class)
class RecordingWizardTest {
  private static final String TITLE = "Recording from Scenario";

  private IProject project;
  private WizardDialog dialog;

  @BeforeEach
  void openWizard() throws CoreException {
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("Simulated");
    project.create(null);
    project.open(null);
    dialog = open(new StructuredSelection(project));
  }

  @AfterEach
  void deleteProject() throws CoreException {
    dialog.close();
    Job.getJobManager().cancel(JobFamily.SIMULATION);
    Ui.join(JobFamily.SIMULATION);
    Ui.closeEditors();
    Ui.join(JobFamily.RECORDING);
    project.delete(true, true, null);
  }

  /** As File > New does, but without waiting for its end. */
  private static WizardDialog open(StructuredSelection selection) throws CoreException {
    IWorkbenchWizard wizard =
        PlatformUI.getWorkbench()
            .getNewWizardRegistry()
            .findWizard(SimulationIds.WIZARD)
            .createWizard();
    wizard.init(PlatformUI.getWorkbench(), selection);
    WizardDialog opened = new WizardDialog(Ui.shell(), wizard);
    opened.setBlockOnOpen(false);
    opened.open();
    Ui.waitUntil(
        "the scenarios are there",
        () -> Ui.find(SimulationIds.SCENARIOS, Tree.class).getItemCount() > 0);
    return opened;
  }

  private void choose(String words) {
    Ui.type(Ui.find(SimulationIds.FILTER, Text.class), words);
    press("&Next >");
  }

  private void press(String label) {
    Ui.click(Ui.button(dialog.getShell(), label));
  }

  private static void type(String id, String text) {
    Ui.type(Ui.find(id, Text.class), text);
  }

  private IResource resource(String path) {
    return project.findMember(IPath.fromPortableString(path));
  }

  private static List<?> revealed() {
    return ((StructuredSelection) Ui.window().getSelectionService().getSelection(NavigatorView.ID))
        .toList();
  }

  @Test
  void aLaserIsSimulatedAndOpened() {
    Ui.type(Ui.find(SimulationIds.FILTER, Text.class), "laser");
    String description = Ui.find(SimulationIds.DESCRIPTION, StyledText.class).getText();
    assertTrue(description.startsWith("Attenuated CW laser\n"), description);
    press("&Next >");
    assertEquals("Simulated", Ui.text(SimulationIds.FOLDER));
    assertEquals("laser.ptu", Ui.text(SimulationIds.NAME));
    assertEquals("30", Ui.text(SimulationIds.SECONDS));
    type(SimulationIds.SECONDS, "0.1");
    press("&Finish");
    Ui.join(JobFamily.SIMULATION);
    Ui.waitUntil("the editor is open", () -> Ui.page().getActiveEditor() != null);
    RecordingEditor editor = assertInstanceOf(RecordingEditor.class, Ui.page().getActiveEditor());
    Ui.waitUntil("the survey is shown", () -> editor.survey().isPresent());
    assertEquals("laser.ptu", editor.getTitle());
    // 1 MHz on two detectors for 0.1 s, less 1.7 % for dead time, more 0.5 % for afterpulses.
    assertEquals(98_800, editor.survey().orElseThrow().balance().photons(), 2_000);
    assertTrue(Ui.text(WidgetId.RECORDING_FACTS + ".comment").startsWith("Simulated: "));
    assertEquals(List.of(resource("laser.ptu")), revealed());
    assertTrue(resource("laser.truth/result.json").exists());
    assertEquals(List.of(), Workbench.errors());
  }

  @Test
  void aSeriesIsRevealedAndItsFirstRecordingOpened() {
    choose("dark-exciton");
    type(SimulationIds.SECONDS, "0.05");
    press("&Finish");
    Ui.join(JobFamily.SIMULATION);
    Ui.waitUntil("the editor is open", () -> Ui.page().getActiveEditor() != null);
    assertEquals("dark-exciton-01.ptu", Ui.page().getActiveEditor().getTitle());
    assertEquals(List.of(resource("dark-exciton")), revealed());
    assertTrue(resource("dark-exciton/dark-exciton-05.ptu").exists());
    // The next one goes beside this one, under another name.
    dialog = assertDoesOpen(new StructuredSelection(resource("dark-exciton")));
    choose("dark-exciton");
    assertEquals("Simulated", Ui.text(SimulationIds.FOLDER));
    assertEquals("dark-exciton-2", Ui.text(SimulationIds.NAME));
  }

  private static WizardDialog assertDoesOpen(StructuredSelection selection) {
    try {
      return open(selection);
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void spectraTakeNoDurationAndAreRevealed() {
    choose("urbach-tail");
    assertFalse(Ui.find(SimulationIds.SECONDS, Text.class).isEnabled());
    press("&Finish");
    Ui.join(JobFamily.SIMULATION);
    Ui.waitUntil(
        "the folder is revealed",
        () -> resource("urbach-tail") != null && revealed().contains(resource("urbach-tail")));
    assertTrue(resource("urbach-tail/result.json").exists());
  }

  @Test
  void badInputIsRefusedAtOnce() {
    choose("laser");
    assertTrue(Ui.button(dialog.getShell(), "&Finish").isEnabled());
    type(SimulationIds.SECONDS, "soon");
    assertEquals(
        "The duration must be a number of seconds above 0 and at most 1000000, for example 0.5.",
        dialog.getCurrentPage().getErrorMessage());
    assertFalse(Ui.button(dialog.getShell(), "&Finish").isEnabled());
    type(SimulationIds.SECONDS, "1");
    type(SimulationIds.FOLDER, "Nowhere");
    assertTrue(dialog.getCurrentPage().getErrorMessage().contains("Nowhere"));
    type(SimulationIds.FOLDER, "Simulated");
    assertEquals(null, dialog.getCurrentPage().getErrorMessage());
    assertTrue(Ui.button(dialog.getShell(), "&Finish").isEnabled());
  }

  @Test
  void aWizardThatIsClosedAtOnceLeavesNoError() throws Exception {
    for (int i = 0; i < 5; i++) {
      choose("cryogenic-dot-hom-parallel");
      dialog.close();
      dialog = open(new StructuredSelection(project));
    }
    Ui.join(JobFamily.WORKSPACE);
    assertEquals(List.of(), Workbench.errors());
  }

  @Test
  void aCancelledRunLeavesNothing() {
    choose("laser");
    type(SimulationIds.SECONDS, "100000");
    press("&Finish");
    Ui.waitUntil(
        "it runs",
        () ->
            Arrays.stream(Job.getJobManager().find(JobFamily.SIMULATION))
                .anyMatch(job -> job.getState() == Job.RUNNING));
    Job.getJobManager().cancel(JobFamily.SIMULATION);
    Ui.join(JobFamily.SIMULATION);
    assertEquals(null, resource("laser.ptu"));
    assertEquals(null, resource("laser.truth"));
    assertEquals(null, Ui.page().getActiveEditor());
  }

  @Test
  void theCommandOpensTheWizardFromTheMenu() throws Exception {
    dialog.close();
    MenuItem file = item(Ui.shell().getMenuBar().getItems(), "&File");
    file.getMenu().notifyListeners(SWT.Show, new Event());
    MenuItem add = item(file.getMenu().getItems(), "&New");
    add.getMenu().notifyListeners(SWT.Show, new Event());
    assertTrue(item(add.getMenu().getItems(), "Recording from &Scenario").isEnabled());
    add.getMenu().notifyListeners(SWT.Hide, new Event());
    file.getMenu().notifyListeners(SWT.Hide, new Event());

    boolean[] opened = {false};
    Display display = Display.getCurrent();
    display.timerExec(
        500,
        () -> {
          for (Shell shell : display.getShells()) {
            if (shell.getText().equals(TITLE)) {
              opened[0] = true;
              shell.close();
            }
          }
        });
    PlatformUI.getWorkbench()
        .getService(IHandlerService.class)
        .executeCommand(SimulationIds.COMMAND, null);
    assertTrue(opened[0], "no wizard");
    Ui.join(JobFamily.WORKSPACE);
  }

  private static MenuItem item(MenuItem[] items, String beginning) {
    return Arrays.stream(items)
        .filter(item -> item.getText().startsWith(beginning))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no menu item " + beginning));
  }
}
