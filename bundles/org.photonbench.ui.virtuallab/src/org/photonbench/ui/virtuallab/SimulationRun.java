package org.photonbench.ui.virtuallab;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.ui.Containers;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.OpenFiles;
import org.photonbench.virtuallab.lab.VirtualLaboratory;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Item;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Outcome;
import org.photonbench.virtuallab.lab.VirtualLaboratory.Request;
import org.photonbench.virtuallab.scenario.ScenarioException;

/** Simulates in a job, then shows what was made. */
final class SimulationRun {
  private static final Set<Path> MAKING = ConcurrentHashMap.newKeySet();

  private final Item item;
  private final Request request;
  private final IContainer container;
  private final Optional<String> truth;
  private final IWorkbenchWindow window;
  private final Runnable shown;

  private SimulationRun(
      Item item,
      Request request,
      IContainer container,
      Optional<String> truth,
      IWorkbenchWindow window,
      Runnable shown) {
    this.item = item;
    this.request = request;
    this.container = container;
    this.truth = truth;
    this.window = window;
    this.shown = shown;
  }

  /**
   * Starts a simulation.
   *
   * @param container the parent of what is made
   * @param truth name of the folder of the truth beside a single recording
   * @param window where it is shown afterwards
   * @param shown what is done after that, on the user interface thread
   */
  static void start(
      Item item,
      Request request,
      IContainer container,
      Optional<String> truth,
      IWorkbenchWindow window,
      Runnable shown) {
    SimulationRun run = new SimulationRun(item, request, container, truth, window, shown);
    FamilyJob job =
        new FamilyJob(
            "Simulating " + request.output().getFileName(), JobFamily.SIMULATION, run::run);
    job.setUser(true);
    MAKING.add(request.output());
    job.addJobChangeListener(IJobChangeListener.onDone(event -> MAKING.remove(request.output())));
    job.schedule();
  }

  /** Whether a simulation runs or waits that makes this file or folder. */
  static boolean isMaking(Path output) {
    return MAKING.contains(output);
  }

  private void run(IProgressMonitor monitor) throws CoreException {
    MonitoredProgress progress = new MonitoredProgress(item.title(), monitor);
    try {
      Outcome outcome = VirtualLaboratory.simulate(request, progress);
      refresh();
      show(outcome);
    } catch (RunCancelledException e) {
      // Finished recordings of a series are kept.
      refresh();
      throw new OperationCanceledException();
    } catch (ScenarioException e) {
      fail(e.getMessage(), e);
    } catch (IOException e) {
      fail(sentence(e), e);
    }
  }

  private void refresh() throws CoreException {
    container.refreshLocal(IResource.DEPTH_ONE, null);
    refreshInside(request.output().getFileName().toString());
    if (truth.isPresent()) {
      refreshInside(truth.get());
    }
  }

  private void refreshInside(String name) throws CoreException {
    if (container.findMember(IPath.fromPortableString(name)) instanceof IContainer made) {
      made.refreshLocal(IResource.DEPTH_INFINITE, null);
    }
  }

  private void show(Outcome outcome) {
    String name = request.output().getFileName().toString();
    IResource made = container.findMember(IPath.fromPortableString(name));
    if (made != null) {
      Containers.reveal(made, window);
    }
    if (!outcome.recordings().isEmpty()) {
      Path first = outcome.recordings().getFirst();
      window
          .getWorkbench()
          .getDisplay()
          .asyncExec(() -> {
            if (window.getShell() != null) {
              OpenFiles.open(window, first);
              shown.run();
            }
          });
    }
  }

  private String sentence(IOException error) {
    if (error instanceof AccessDeniedException || error.getMessage() == null) {
      return request.output()
          + " could not be written. Choose a folder that you may write to, on a disk that is still"
          + " connected.";
    }
    return error.getMessage();
  }

  private void fail(String sentence, Exception cause) throws CoreException {
    ILog.of(SimulationRun.class).warn("Could not simulate " + request.output(), cause);
    refresh();
    window
        .getWorkbench()
        .getDisplay()
        .asyncExec(() -> {
          if (window.getShell() != null && !window.getShell().isDisposed()) {
            MessageDialog.openError(window.getShell(), "Simulation", sentence);
          }
        });
  }
}
