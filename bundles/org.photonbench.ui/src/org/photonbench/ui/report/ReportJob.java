package org.photonbench.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.OpenOptions;
import org.photonbench.report.Report;
import org.photonbench.report.ReportFolder;
import org.photonbench.ui.Containers;
import org.photonbench.ui.JobFamily;
import org.photonbench.ui.OpenFiles;
import org.photonbench.ui.Registries;

/** Runs all analyses of photons on a recording and writes their report. */
final class ReportJob extends Job {
  private static final int TICKS = 1000;

  private final IWorkbenchWindow window;
  private final Path recording;
  private final Path folder;
  private final String name;

  ReportJob(IWorkbenchWindow window, Path recording, Path folder, String name) {
    super("Report of " + recording.getFileName());
    this.window = window;
    this.recording = recording;
    this.folder = folder;
    this.name = name;
    setUser(true);
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == JobFamily.ANALYSIS;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    monitor.beginTask(getName(), TICKS);
    try {
      Report report =
          Report.of(
              recording,
              Registries.analyses().analyses(),
              OpenOptions.DEFAULT.leavingOutExcluded(),
              Registries.recordings(),
              Runtime.getRuntime().availableProcessors(),
              progress(monitor));
      monitor.subTask("Writing");
      ReportFolder.Written written = ReportFolder.write(report, folder, name);
      Containers.refresh(folder);
      ui(() -> show(report, written));
      return Status.OK_STATUS;
    } catch (RunCancelledException e) {
      return Status.CANCEL_STATUS;
    } catch (IOException e) {
      String sentence = e.getMessage() == null ? e.toString() : e.getMessage();
      ui(() -> fail(sentence));
    } catch (RuntimeException | LinkageError | OutOfMemoryError e) {
      ILog.of(ReportJob.class).error(getName() + " failed", e);
      ui(() ->
          fail(
              "An internal error stopped the report. Its details are in the Error Log; please"
                  + " report it."));
    } finally {
      monitor.done();
    }
    return Status.OK_STATUS;
  }

  private static ProgressListener progress(IProgressMonitor monitor) {
    int[] worked = {0};
    return (fraction, photons) -> {
      int ticks = (int) (fraction * TICKS);
      monitor.worked(Math.max(0, ticks - worked[0]));
      worked[0] = Math.max(worked[0], ticks);
      monitor.subTask(NumberText.count(photons) + " photons read by all analyses");
      return !monitor.isCanceled();
    };
  }

  private void ui(Runnable action) {
    Display display = window.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (window.getShell() != null && !window.getShell().isDisposed()) {
          action.run();
        }
      });
    }
  }

  private void show(Report report, ReportFolder.Written written) {
    OpenFiles.resource(written.html()).ifPresent(file -> Containers.reveal(file, window));
    new ReportDialog(window.getShell(), report, written).open();
  }

  private void fail(String sentence) {
    MessageDialog dialog =
        new MessageDialog(
            window.getShell(), getName(), null, sentence, MessageDialog.ERROR, 0, "OK");
    dialog.setBlockOnOpen(false);
    dialog.open();
  }
}
