package org.photonbench.experiment.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;

/** What the operator wants, and waiting that heeds it. Thread-safe. */
final class RunControl {
  private static final long SLICE_MILLIS = 20;

  private boolean paused;
  private boolean skip;
  private volatile boolean aborted;

  synchronized void pause(boolean wanted) {
    paused = wanted;
    notifyAll();
  }

  synchronized boolean isPaused() {
    return paused;
  }

  synchronized void skip() {
    skip = true;
    notifyAll();
  }

  synchronized void abort() {
    aborted = true;
    notifyAll();
  }

  boolean isAborted() {
    return aborted;
  }

  /** A wish to skip is for the step that runs, not for the next one. */
  synchronized void forgetSkip() {
    skip = false;
  }

  /** Throws if the step or the run is to end. */
  synchronized void check() throws Interruption {
    if (aborted) {
      throw new Interruption(Interruption.Kind.ABORT);
    }
    if (skip) {
      skip = false;
      throw new Interruption(Interruption.Kind.SKIP);
    }
  }

  /** Between two steps: waits while the run is paused. */
  synchronized void betweenSteps() throws Interruption, InterruptedException {
    forgetSkip();
    while (paused && !aborted) {
      wait();
    }
    check();
  }

  /** Waits for a time. */
  void sleep(Duration time) throws Interruption, InterruptedException {
    long until = System.nanoTime() + time.toNanos();
    synchronized (this) {
      while (true) {
        check();
        long left = until - System.nanoTime();
        if (left <= 0) {
          return;
        }
        // At least 1: nought would wait for ever.
        wait(Math.max(1, left / 1_000_000));
      }
    }
  }

  /** Waits until something is so. */
  void until(BooleanSupplier done) throws Interruption, InterruptedException {
    while (!done.getAsBoolean()) {
      sleep(Duration.ofMillis(SLICE_MILLIS));
    }
  }

  /** Waits for a task and gives its result; stops it if the operator ends the step. */
  <T> T await(DeviceTask<T> task) throws DeviceException, Interruption, InterruptedException {
    try {
      while (task.await(Duration.ofMillis(SLICE_MILLIS)) == TaskOutcome.RUNNING) {
        check();
      }
    } catch (Interruption | InterruptedException e) {
      task.cancel(StopMode.GENTLE);
      throw e;
    }
    return task.result();
  }
}
