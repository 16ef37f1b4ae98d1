package org.photonbench.ui.virtuallab;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a recording, a series of recordings or spectra from a scenario. */
public final class RecordingWizard extends Wizard implements INewWizard {
  private final SimulationForm form = new SimulationForm();
  private IWorkbenchWindow window;
  private DestinationPage destination;

  public RecordingWizard() {
    setWindowTitle("Recording from Scenario");
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    window = workbench.getActiveWorkbenchWindow();
    Optional<IContainer> container = Destinations.initial(selection, window);
    destination = new DestinationPage(form, container);
  }

  @Override
  public void addPages() {
    addPage(new ScenarioPage(form, destination::scenarioChanged));
    addPage(destination);
  }

  @Override
  public boolean performFinish() {
    Optional<IContainer> container = destination.container();
    if (form.problem().isPresent() || container.isEmpty()) {
      return false;
    }
    SimulationRun.start(
        form.item().orElseThrow(),
        form.request(),
        container.get(),
        form.truthName(),
        window,
        () -> {});
    return true;
  }
}
