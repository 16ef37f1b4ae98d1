package org.photonbench.ui.virtuallab;

import org.eclipse.core.runtime.IProgressMonitor;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.figure.text.NumberText;
import org.photonbench.ui.technique.RunProgress;

/** Shows the progress of a simulation in a monitor, and asks it whether to go on. */
final class MonitoredProgress implements ProgressListener {
  private static final int TICKS = 1000;
  private static final long NANOS_BETWEEN = 200_000_000L;

  private final IProgressMonitor monitor;
  private final RunProgress progress = new RunProgress(System.nanoTime());
  private long lastNanos;
  private int ticks;

  MonitoredProgress(String task, IProgressMonitor monitor) {
    this.monitor = monitor;
    lastNanos = System.nanoTime();
    // The views that show it take a single & for a mnemonic.
    monitor.beginTask(task.replace("&", "&&"), TICKS);
  }

  @Override
  public boolean progress(double fraction, long photons) {
    long now = System.nanoTime();
    progress.update(fraction, photons, now);
    if (now - lastNanos >= NANOS_BETWEEN) {
      lastNanos = now;
      int due = (int) (progress.fraction() * TICKS);
      monitor.worked(due - ticks);
      ticks = due;
      monitor.subTask(text());
    }
    return !monitor.isCanceled();
  }

  /** For example {@code 12 400 000 photons, 12 Mphotons/s, 3 s left}. */
  private String text() {
    String rate = progress.text();
    return rate.isEmpty()
        ? ""
        : NumberText.count(progress.photons()) + NumberText.NARROW_SPACE + "photons, " + rate;
  }
}
