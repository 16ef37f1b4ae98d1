package org.photonbench.experiment.run;

import java.time.Duration;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.kind.Positioner;

/** Moves an axis to and fro about its position until it is closed; then it stands there again. */
final class Dither implements AutoCloseable {
  private static final long WAIT_MILLIS = 20;

  private final Positioner axis;
  private final double middle;
  private final double half;
  private final Thread thread;
  private volatile boolean closed;
  private volatile String problem = "";
  private volatile int turns;

  private Dither(Positioner axis, double middle, double half) {
    this.axis = axis;
    this.middle = middle;
    this.half = half;
    thread = Thread.ofPlatform().daemon().name("photonbench-dither").unstarted(this::go);
  }

  /** Starts it about the present position. */
  static Dither start(Positioner axis, Amount stroke) throws DeviceException {
    double middle = axis.position().in(axis.unit()).value();
    Dither dither = new Dither(axis, middle, stroke.in(axis.unit()).value() / 2);
    dither.thread.start();
    return dither;
  }

  private void go() {
    double side = half;
    try {
      while (!closed) {
        moveTo(middle + side);
        side = -side;
        turns++;
      }
    } catch (DeviceException e) {
      if (!closed) {
        problem = e.getMessage();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void moveTo(double target) throws DeviceException, InterruptedException {
    DeviceTask<Void> task = axis.moveTo(new Amount(target, axis.unit()));
    while (task.await(Duration.ofMillis(WAIT_MILLIS)) == TaskOutcome.RUNNING) {
      if (closed) {
        task.cancel(StopMode.GENTLE);
      }
    }
    task.result();
  }

  /** Why it does not move any more, a sentence; empty text if it does. */
  String problem() {
    return problem;
  }

  int turns() {
    return turns;
  }

  @Override
  public void close() throws DeviceException, InterruptedException {
    closed = true;
    thread.join();
    if (axis.state().isConnected()) {
      DeviceTask<Void> back = axis.moveTo(new Amount(middle, axis.unit()));
      while (back.await(Duration.ofMillis(WAIT_MILLIS)) == TaskOutcome.RUNNING) {
        // The move has a deadline of its own.
      }
    }
  }
}
