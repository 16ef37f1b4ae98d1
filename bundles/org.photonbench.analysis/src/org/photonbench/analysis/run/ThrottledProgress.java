package org.photonbench.analysis.run;

import org.photonbench.analysis.ProgressListener;

/** Passes progress on at most 20 times a second, and turns a listener's "no" into the exception. */
final class ThrottledProgress {
  private static final long INTERVAL_NANOS = 50_000_000;

  private final ProgressListener listener;
  private long lastNanos = System.nanoTime() - INTERVAL_NANOS;

  ThrottledProgress(ProgressListener listener) {
    this.listener = listener;
  }

  /** Reports, unless the last report was less than 50 ms ago. */
  void report(double fraction, long photons) throws RunCancelledException {
    if (System.nanoTime() - lastNanos >= INTERVAL_NANOS) {
      reportNow(fraction, photons);
    }
  }

  void reportNow(double fraction, long photons) throws RunCancelledException {
    lastNanos = System.nanoTime();
    if (!listener.progress(Math.clamp(fraction, 0, 1), photons)) {
      throw new RunCancelledException();
    }
  }
}
