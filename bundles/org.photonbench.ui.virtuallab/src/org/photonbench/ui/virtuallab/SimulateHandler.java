package org.photonbench.ui.virtuallab;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that makes a recording from a scenario. */
public final class SimulateHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    RecordingWizard wizard = new RecordingWizard();
    wizard.init(
        window.getWorkbench(),
        HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
            ? selection
            : StructuredSelection.EMPTY);
    new WizardDialog(window.getShell(), wizard).open();
    return null;
  }
}
