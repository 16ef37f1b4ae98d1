package org.photonbench.ui.virtuallab;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.photonbench.virtuallab.lab.VirtualLaboratory;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.scenario.ScenarioException;

/** Records a simulated nanocrystal and shows it in the perspective HBT, with nothing to fill in. */
public final class VirtualHbtHandler extends AbstractHandler {
  private static final String SCENARIO = "dot-fapbbr3";
  private static final String SECONDS = "10";
  private static final String PERSPECTIVE = "org.photonbench.ui.hbt.perspective";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<IContainer> container = Destinations.initial(StructuredSelection.EMPTY, window);
    if (container.isEmpty()) {
      MessageDialog.openInformation(
          window.getShell(),
          "Virtual HBT Experiment",
          "The workspace has no open project to record into. Make one with File > New > Project.");
      return null;
    }
    try {
      Item item = VirtualLaboratory.describe(SCENARIO);
      SimulationForm form = new SimulationForm();
      form.choose(item);
      form.setSeconds(SECONDS);
      form.moveTo(Destinations.place(container.get()));
      SimulationRun.start(
          item,
          form.request(),
          container.get(),
          form.truthName(),
          window,
          () -> showPerspective(window));
    } catch (ScenarioException e) {
      throw new ExecutionException("The scenario " + SCENARIO + " is not there", e);
    }
    return null;
  }

  private static void showPerspective(IWorkbenchWindow window) {
    try {
      window.getWorkbench().showPerspective(PERSPECTIVE, window);
    } catch (WorkbenchException e) {
      MessageDialog.openError(
          window.getShell(),
          "Virtual HBT Experiment",
          "The recording is made, but the perspective HBT is not there. Help > Plugin Health shows"
              + " what is missing.");
    }
  }
}
