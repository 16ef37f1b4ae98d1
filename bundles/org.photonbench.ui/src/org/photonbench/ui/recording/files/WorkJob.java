package org.photonbench.ui.recording.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.Containers;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.OpenFiles;

/** Does the work and shows what came of it. */
final class WorkJob extends Job {
  private static final int TICKS = 1000;

  private final Work work;
  private final IWorkbenchWindow window;

  WorkJob(Work work, IWorkbenchWindow window) {
    super(work.name());
    this.work = work;
    this.window = window;
    setUser(true);
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == JobFamily.CONVERSION;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    monitor.beginTask(getName(), TICKS);
    int[] ticks = {0};
    try {
      Work.Done done =
          work.task()
              .run((fraction, photons) -> {
                int due = (int) (fraction * TICKS);
                if (due > ticks[0]) {
                  monitor.worked(due - ticks[0]);
                  ticks[0] = due;
                  monitor.subTask(NumberText.count(photons) + " photons");
                }
                return !monitor.isCanceled();
              });
      Containers.refresh(done.files().getFirst().toAbsolutePath().getParent());
      ui(() -> show(done));
      return Status.OK_STATUS;
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    } catch (IOException e) {
      String sentence = e.getMessage() == null ? e.toString() : e.getMessage();
      ui(() -> fail(sentence));
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      ILog.of(WorkJob.class).error("Internal error: " + getName(), e);
      ui(() ->
          fail(
              "The work stopped because of an internal error: "
                  + e
                  + ". The Error Log (Help > Show Error Log) has the details; please report"
                  + " them."));
    } finally {
      monitor.done();
    }
    return Status.OK_STATUS;
  }

  private void ui(Runnable action) {
    Display display = window.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        Shell shell = window.getShell();
        if (shell != null && !shell.isDisposed()) {
          action.run();
        }
      });
    }
  }

  private void show(Work.Done done) {
    Path first = done.files().getFirst();
    OpenFiles.resource(first).ifPresent(resource -> Containers.reveal(resource, window));
    if (done.files().size() == 1) {
      OpenFiles.open(window, first);
    }
    new OutcomeDialog(window.getShell(), done).open();
  }

  private void fail(String sentence) {
    MessageDialog dialog =
        new MessageDialog(
            window.getShell(), getName(), null, sentence, MessageDialog.ERROR, 0, "OK");
    dialog.setBlockOnOpen(false);
    dialog.open();
  }
}
