package org.photonbench.ui.fit;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.swt.widgets.Display;
import org.photonbench.analysis.fit.figure.FigureFit;
import org.photonbench.analysis.fit.figure.FitOutcome;
import org.photonbench.analysis.fit.figure.ModelFit;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.FamilyJob;
import org.photonbench.ui.JobFamily;

/** Runs fits in a job, one job at a time. For the user interface thread. */
final class FitJobs {
  /** A fit to be prepared and run. */
  record Planned(ModelFit model, Supplier<FigureFit> fit) {}

  /** Told how it goes, on the user interface thread. */
  interface Listener {
    void progress(String text);

    void fitted(FitOutcome outcome);

    /**
     * Nothing runs any more.
     *
     * @param problem why there is no fit; empty: there is one
     */
    void ended(String problem);
  }

  private final Display display;
  private final Listener listener;
  private FamilyJob job;

  FitJobs(Display display, Listener listener) {
    this.display = display;
    this.listener = listener;
  }

  boolean running() {
    return job != null;
  }

  void cancel() {
    if (job != null) {
      job.cancel();
    }
  }

  /** Fits one after the other; what runs is cancelled. */
  void run(List<Planned> tasks) {
    cancel();
    String[] problem = {""};
    FamilyJob[] self = {null};
    self[0] =
        new FamilyJob(
            tasks.size() == 1
                ? "Fitting " + tasks.getFirst().model().model().title()
                : "Comparing " + tasks.size() + " models",
            JobFamily.ANALYSIS,
            monitor -> problem[0] = runAll(tasks, monitor, self[0]));
    self[0].addJobChangeListener(
        IJobChangeListener.onDone(event -> {
          boolean cancelled = event.getResult().getSeverity() == IStatus.CANCEL;
          later(
              self[0],
              l -> {
                job = null;
                l.ended(cancelled ? "Cancelled." : problem[0]);
              });
        }));
    job = self[0];
    listener.progress("Fitting…");
    job.schedule();
  }

  private void later(FamilyJob of, Consumer<Listener> action) {
    if (!display.isDisposed()) {
      display.asyncExec(() -> {
        if (job == of) {
          action.accept(listener);
        }
      });
    }
  }

  private String runAll(List<Planned> tasks, IProgressMonitor monitor, FamilyJob self) {
    monitor.beginTask("Fitting", tasks.size());
    AtomicBoolean told = new AtomicBoolean();
    StringBuilder problems = new StringBuilder();
    for (int i = 0; i < tasks.size(); i++) {
      Planned task = tasks.get(i);
      String which = tasks.size() == 1 ? "" : "model " + (i + 1) + " of " + tasks.size() + ", ";
      try {
        FitOutcome outcome =
            task.fit()
                .get()
                .run(
                    monitor::isCanceled,
                    count -> {
                      if (told.compareAndSet(false, true)) {
                        String text =
                            "Fitting… "
                                + which
                                + NumberText.count(count)
                                + " evaluations of the model";
                        later(
                            self,
                            l -> {
                              told.set(false);
                              l.progress(text);
                            });
                      }
                    });
        later(self, l -> l.fitted(outcome));
      } catch (CancellationException e) {
        throw new OperationCanceledException();
      } catch (IllegalArgumentException | ArithmeticException e) {
        problems
            .append(task.model().model().title())
            .append(": ")
            .append(Objects.requireNonNullElse(e.getMessage(), e.toString()))
            .append(". ");
      } catch (RuntimeException e) {
        // Anything else is our fault: the user gets a sentence, the log the rest.
        if (monitor.isCanceled()) {
          throw new OperationCanceledException();
        }
        ILog.of(FitJobs.class).error("The fit of " + task.model().model().id() + " failed", e);
        problems.append(
            "An internal error stopped the fit. Its details are in the Error Log; please report"
                + " it. ");
      }
      monitor.worked(1);
    }
    return problems.toString().strip();
  }
}
