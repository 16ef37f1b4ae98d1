package org.photonbench.device.driver;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.queue.Priority;

/** A task of a {@link ManagedDevice}, followed on a thread of its own until it ends. */
final class ManagedTask<C extends Closeable, T> implements DeviceTask<T> {
  private final ManagedDevice<C> device;
  private final DeviceWork<C> work;
  private final TaskPlan<C, T> plan;
  private final long deadline;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch stopSent = new CountDownLatch(1);

  // Guarded by this.
  private boolean stopRequested;
  private double progress = Double.NaN;
  private String note;
  private TaskOutcome outcome = TaskOutcome.RUNNING;
  private DeviceException.Reason failure = DeviceException.Reason.INSTRUMENT;
  private T result;

  ManagedTask(ManagedDevice<C> device, DeviceWork<C> work, TaskPlan<C, T> plan) {
    this.device = device;
    this.work = work;
    this.plan = plan;
    deadline = System.nanoTime() + plan.deadline().toNanos();
    note = plan.name();
  }

  void begin() {
    Thread.ofVirtual().name("photonbench-task " + device.id()).start(this::run);
  }

  private void run() {
    try {
      device.exchange(
          Priority.COMMAND,
          plan.name(),
          connection -> {
            refuseIfStopped();
            plan.begin(connection);
            return null;
          });
      follow();
    } catch (DeviceException e) {
      if (isStopRequested()) {
        awaitStopped();
      } else {
        fail(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(new DeviceException(DeviceException.Reason.STOPPED, "It was interrupted."));
    }
  }

  private void follow() throws DeviceException, InterruptedException {
    while (true) {
      if (isStopRequested()) {
        awaitStopped();
        return;
      }
      if (System.nanoTime() - deadline > 0) {
        missDeadline();
        return;
      }
      Step<T> step =
          device.exchange(
              Priority.PROGRESS,
              plan.name(),
              connection -> {
                refuseIfStopped();
                return plan.poll(connection);
              });
      switch (step.kind()) {
        case RUNNING -> {
          report(step.fraction(), step.note());
          pause();
        }
        case DONE -> {
          if (confirm(step)) {
            return;
          }
          pause();
        }
        case HALTED -> {
          work.settle();
          end(TaskOutcome.STOPPED, step.note(), null, DeviceException.Reason.STOPPED);
          return;
        }
        case FAILED -> {
          work.settle();
          end(TaskOutcome.FAILED, step.note(), null, DeviceException.Reason.INSTRUMENT);
          return;
        }
      }
    }
  }

  /** Believes a success only if the status is clean as well. */
  private boolean confirm(Step<T> step) throws DeviceException {
    InstrumentStatus status = device.exchange(Priority.PROGRESS, plan.name(), device::readStatus);
    synchronized (this) {
      if (stopRequested) {
        return false;
      }
      switch (status.state()) {
        case BUSY -> {
          return false;
        }
        case FAULT, INTERLOCKED -> {
          outcome = TaskOutcome.FAILED;
          note = status.reason();
        }
        default -> {
          outcome = TaskOutcome.SUCCEEDED;
          progress = 1;
          note = step.note();
          result = step.result();
        }
      }
    }
    work.show(status);
    finish();
    return true;
  }

  private void awaitStopped() {
    try {
      // The stop itself is bounded; this only bounds a stop that never came back.
      if (!stopSent.await(DeviceWork.STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new DeviceException(
            DeviceException.Reason.TIMEOUT, device.id() + ": the stop could not be sent.");
      }
      work.settle();
      end(TaskOutcome.STOPPED, plan.name() + ": stopped", null, DeviceException.Reason.STOPPED);
    } catch (DeviceException e) {
      fail(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void missDeadline() throws DeviceException {
    String text =
        plan.name()
            + " was not done within "
            + plan.deadline().toMillis() / 1000.0
            + " s; it was stopped.";
    work.halt(StopMode.GENTLE, "stop after the deadline");
    work.settle();
    end(TaskOutcome.DEADLINE_MISSED, text, null, DeviceException.Reason.DEADLINE);
  }

  private void fail(DeviceException e) {
    // Of what is gone, or does not stop, nothing more can be learnt.
    boolean answers =
        switch (e.reason()) {
          case LOST, NOT_CONNECTED, DEADLINE -> false;
          default -> true;
        };
    if (answers) {
      try {
        work.settle();
      } catch (DeviceException again) {
        // The state says it already; the first failure is the one to tell.
      }
    }
    end(TaskOutcome.FAILED, e.getMessage(), null, e.reason());
  }

  private void end(TaskOutcome how, String why, T gave, DeviceException.Reason reason) {
    synchronized (this) {
      if (outcome != TaskOutcome.RUNNING) {
        return;
      }
      outcome = how;
      note = why;
      result = gave;
      failure = reason;
    }
    finish();
  }

  private void finish() {
    ended.countDown();
    work.taskChanged(this);
  }

  private void pause() throws InterruptedException {
    // A stop ends the pause at once.
    synchronized (this) {
      if (!stopRequested) {
        wait(Math.max(1, plan.interval().toMillis()));
      }
    }
  }

  private void refuseIfStopped() throws DeviceException {
    if (isStopRequested()) {
      throw new DeviceException(
          DeviceException.Reason.STOPPED, plan.name() + ": stopped before it began.");
    }
  }

  private synchronized boolean isStopRequested() {
    return stopRequested;
  }

  private synchronized void report(double fraction, String text) {
    progress = fraction;
    note = text;
  }

  /** Whether it had not ended before; from now on it cannot succeed. */
  synchronized boolean requestStop() {
    if (outcome != TaskOutcome.RUNNING) {
      return false;
    }
    stopRequested = true;
    notifyAll();
    return true;
  }

  /** The instrument has the stop, or cannot get it. */
  void stopWasSent() {
    stopSent.countDown();
  }

  @Override
  public String name() {
    return plan.name();
  }

  @Override
  public synchronized double progress() {
    return progress;
  }

  @Override
  public synchronized String note() {
    return note;
  }

  @Override
  public Duration timeLeft() {
    return Duration.ofNanos(deadline - System.nanoTime());
  }

  @Override
  public synchronized TaskOutcome outcome() {
    // Nobody sees the outcome before the state of the instrument follows it.
    return ended.getCount() > 0 ? TaskOutcome.RUNNING : outcome;
  }

  @Override
  public void cancel(StopMode mode) throws DeviceException {
    if (outcome() == TaskOutcome.RUNNING) {
      work.stop(mode);
    }
  }

  @Override
  public TaskOutcome await(Duration limit) throws InterruptedException {
    boolean done = ended.await(limit.toNanos(), TimeUnit.NANOSECONDS);
    return done ? outcome() : TaskOutcome.RUNNING;
  }

  @Override
  public synchronized T result() throws DeviceException {
    return switch (outcome()) {
      case SUCCEEDED -> result;
      case RUNNING ->
          throw new DeviceException(
              DeviceException.Reason.BUSY, plan.name() + " is not done; wait for its end.");
      default -> throw new DeviceException(failure, note);
    };
  }
}
