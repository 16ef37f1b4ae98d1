package org.photonbench.ui.fit;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Evaluates in jobs, one running and one waiting of each kind at most. For the user interface
 * thread.
 */
final class BackgroundJobs implements Background {
  private record Work<T>(Supplier<T> work, Consumer<T> done) {
    private Runnable evaluated() {
      T value = work.get();
      return () -> done.accept(value);
    }
  }

  private final Display display;
  private final Map<Kind, Work<?>> newest = new EnumMap<>(Kind.class);
  private final Map<Kind, Job> running = new EnumMap<>(Kind.class);
  private boolean disposed;

  BackgroundJobs(Display display) {
    this.display = display;
  }

  @Override
  public <T> void run(Kind kind, Supplier<T> work, Consumer<T> done) {
    newest.put(kind, new Work<>(work, done));
    if (!running.containsKey(kind)) {
      start(kind);
    }
  }

  void dispose() {
    disposed = true;
    newest.clear();
  }

  private void start(Kind kind) {
    Work<?> work = newest.get(kind);
    Job job =
        Job.createSystem(
            "Evaluating a model",
            monitor -> {
              Runnable evaluated = null;
              try {
                evaluated = work.evaluated();
                return Status.OK_STATUS;
              } catch (RuntimeException e) {
                ILog.of(BackgroundJobs.class).error("A model could not be evaluated", e);
                return Status.CANCEL_STATUS;
              } finally {
                Runnable then = evaluated;
                if (!display.isDisposed()) {
                  display.asyncExec(() -> ended(kind, work, then));
                }
              }
            });
    running.put(kind, job);
    job.schedule();
  }

  private void ended(Kind kind, Work<?> work, Runnable then) {
    running.remove(kind);
    if (disposed) {
      return;
    }
    if (newest.get(kind) != work) {
      start(kind);
    } else {
      newest.remove(kind);
      if (then != null) {
        then.run();
      }
    }
  }
}
