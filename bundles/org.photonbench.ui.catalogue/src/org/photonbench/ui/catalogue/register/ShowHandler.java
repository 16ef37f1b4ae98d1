package org.photonbench.ui.catalogue.register;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.photonbench.model.catalogue.Measurement;
import org.photonbench.photon.Sha256;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.RecordingSelection;
import org.photonbench.ui.catalogue.SamplesIds;
import org.photonbench.ui.catalogue.SamplesProject;

/** Shows a recording where it is registered. */
public final class ShowHandler extends AbstractHandler {
  private static final String TITLE = "Show in Samples";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<Path> recording =
        RecordingSelection.of(HandlerUtil.getCurrentSelection(event)).map(RecordingSelection::path);
    SamplesProject project = SamplesProject.get();
    if (recording.isEmpty()) {
      say(window, "Select a recording first.");
    } else if (project.session().isEmpty()) {
      say(window, "No catalogue is open. Open the Samples perspective and choose a project there.");
    } else {
      search(window, recording.get(), project.folder().orElseThrow(), project.paths());
    }
    return null;
  }

  private static void search(
      IWorkbenchWindow window, Path recording, Path project, List<String> paths) {
    new FamilyJob(
            "Looking for the measurement of " + recording.getFileName(),
            JobFamily.WORKSPACE,
            monitor -> {
              try {
                String sha256 = Sha256.of(recording);
                Optional<Path> file = MeasurementFinder.fileWith(project, paths, sha256);
                window
                    .getShell()
                    .getDisplay()
                    .asyncExec(() -> show(window, recording, MeasurementFinder.in(file, sha256)));
              } catch (IOException e) {
                throw new CoreException(
                    Status.error(recording + " could not be read: " + e.getMessage(), e));
              }
            })
        .schedule();
  }

  private static void show(
      IWorkbenchWindow window, Path recording, Optional<Measurement> measurement) {
    if (measurement.isEmpty()) {
      say(
          window,
          recording.getFileName()
              + " is in no catalogue of the project. Drag it onto an emitter in the Samples"
              + " perspective to register it.");
      return;
    }
    try {
      PlatformUI.getWorkbench().showPerspective(SamplesIds.PERSPECTIVE, window);
      window.getActivePage().showView(SamplesIds.TREE_VIEW);
      SamplesProject.get().select(measurement.get());
    } catch (WorkbenchException e) {
      ILog.of(ShowHandler.class).error("Could not show the Samples perspective", e);
    }
  }

  private static void say(IWorkbenchWindow window, String sentence) {
    MessageDialog.openInformation(window.getShell(), TITLE, sentence);
  }
}
