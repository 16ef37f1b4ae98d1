package org.photonbench.ui.catalogue.register;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.photonbench.ui.RecordingSelection;
import org.photonbench.ui.catalogue.SamplesProject;

/** Registers the selected recordings, or asks for some, from anywhere in the workbench. */
public final class RegisterHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    List<Path> selected = RecordingSelection.all(HandlerUtil.getCurrentSelection(event));
    if (SamplesProject.get().session().isEmpty()) {
      MessageDialog.openInformation(
          window.getShell(),
          "Register Recordings",
          "No catalogue is open. Open the Samples perspective (Window > Perspective > Open"
              + " Perspective) and choose a project there.");
    } else if (selected.isEmpty()) {
      RegisterRecordings.ask(window, SamplesProject.get().selected().orElse(null));
    } else {
      RegisterRecordings.ask(window, selected);
    }
    return null;
  }
}
