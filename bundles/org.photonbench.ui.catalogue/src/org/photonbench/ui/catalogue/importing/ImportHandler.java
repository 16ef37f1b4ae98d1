package org.photonbench.ui.catalogue.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.photonbench.ui.catalogue.SamplesProject;

/** Opens the wizard. */
public final class ImportHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    if (SamplesProject.get().session().isEmpty()) {
      MessageDialog.openInformation(
          window.getShell(),
          ImportWizard.TITLE,
          "No catalogue is open. Open the Samples perspective and choose a project there.");
      return null;
    }
    new WizardDialog(window.getShell(), new ImportWizard()).open();
    return null;
  }
}
