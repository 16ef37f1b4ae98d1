package org.photonbench.device.driver;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.queue.ConnectionPool.Lease;
import org.photonbench.device.queue.Priority;

/** What a managed instrument does: its task, its settings, its stop, and the state they leave. */
final class DeviceWork<C extends Closeable> {
  /** Longest time from a stop until the instrument must stand. */
  static final Duration STOP_LIMIT = Duration.ofSeconds(10);

  private static final long SETTLE_INTERVAL_MILLIS = 20;

  private final ManagedDevice<C> device;
  private final DeviceLink<C> link;
  private final StateMachine machine;

  /** Guards what begins, and the state that goes with it. */
  private final Object lock = new Object();

  private ManagedTask<C, ?> task;

  /** Counts what changes the state, so that an older answer does not overwrite a newer one. */
  private long epoch;

  private volatile String latch;

  DeviceWork(ManagedDevice<C> device, DeviceLink<C> link, StateMachine machine) {
    this.device = device;
    this.link = link;
    this.machine = machine;
  }

  /** The running task, or the last one, or null. */
  DeviceTask<?> task() {
    synchronized (lock) {
      return task;
    }
  }

  void taskChanged(DeviceTask<?> changed) {
    machine.taskChanged(changed);
  }

  /** Keeps it INTERLOCKED from now on, or not any more if the reason is null. */
  void hold(String reason) {
    latch = reason;
  }

  /** Shows the state that was read while connecting. */
  void begin(InstrumentStatus status) {
    synchronized (lock) {
      epoch++;
      show(status);
    }
  }

  /**
   * Changes settings of the instrument: it is CONFIGURING meanwhile, and afterwards in the state
   * that the instrument reports.
   */
  <R> R configure(String name, WireOperation<C, R> operation) throws DeviceException {
    synchronized (lock) {
      if (!machine.state().isReady()) {
        throw refusal(name);
      }
      epoch++;
      machine.become(DeviceState.CONFIGURING, name);
    }
    try {
      return device.exchange(name, operation);
    } finally {
      if (machine.state() == DeviceState.CONFIGURING) {
        settle();
      }
    }
  }

  /** Begins a task; one at a time. */
  <T> DeviceTask<T> start(TaskPlan<C, T> plan) throws DeviceException {
    ManagedTask<C, T> begun = new ManagedTask<>(device, this, plan);
    synchronized (lock) {
      if (!plan.allowed().contains(machine.state())) {
        throw refusal(plan.name());
      }
      epoch++;
      task = begun;
      machine.become(DeviceState.BUSY, plan.name());
    }
    taskChanged(begun);
    begun.begin();
    return begun;
  }

  /** Why nothing can begin now, and what to do. */
  private DeviceException refusal(String what) {
    DeviceState state = machine.state();
    String why = " (" + machine.reason() + "); ";
    String text = device.id() + " cannot do '" + what + "': it is " + state.text();
    return switch (state) {
      case UNREFERENCED ->
          new DeviceException(Reason.UNREFERENCED, text + "; run its reference search first.");
      case DISCONNECTED, CONNECTING ->
          new DeviceException(Reason.NOT_CONNECTED, text + "; connect it first.");
      case LOST -> new DeviceException(Reason.LOST, text + why + "connect it again.");
      case INTERLOCKED ->
          new DeviceException(Reason.INTERLOCKED, text + why + "the operator must acknowledge it.");
      case FAULT ->
          new DeviceException(Reason.INSTRUMENT, text + why + "remove the cause of the fault.");
      default -> new DeviceException(Reason.BUSY, text + why + "wait for its end or stop it.");
    };
  }

  /** Shows what the instrument reported, unless it is held back. */
  void show(InstrumentStatus status) {
    String held = latch;
    if (held != null) {
      machine.tryBecome(DeviceState.INTERLOCKED, held);
    } else {
      machine.tryBecome(status.state(), status.reason());
    }
  }

  /**
   * Waits until it stands, and shows its state. One that does not stand in time, or whose state
   * cannot be read, has a fault.
   */
  void settle() throws DeviceException {
    long end = System.nanoTime() + STOP_LIMIT.toNanos();
    try {
      InstrumentStatus status = device.safely("state", device::readStatus);
      while (status.state() == DeviceState.BUSY) {
        if (System.nanoTime() - end > 0) {
          throw new DeviceException(
              Reason.DEADLINE,
              device.id()
                  + ": it did not stop within "
                  + STOP_LIMIT.toSeconds()
                  + " s; cut its power.");
        }
        Thread.sleep(SETTLE_INTERVAL_MILLIS);
        status = device.safely("state", device::readStatus);
      }
      show(status);
    } catch (DeviceException e) {
      machine.tryBecome(DeviceState.FAULT, e.getMessage()); // Not if it is lost.
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DeviceException(Reason.STOPPED, device.id() + ": the wait was interrupted.", e);
    }
  }

  /** Asks for the state in the background, unless somebody else is about to change it. */
  void refresh() throws DeviceException {
    long before;
    synchronized (lock) {
      if (!machine.state().isConnected() || isWorking()) {
        return;
      }
      before = epoch;
    }
    InstrumentStatus status;
    try {
      status = link.exchange(Priority.POLL, "state", device::readStatus);
    } catch (DeviceException e) {
      if (e.reason() != Reason.BAD_REPLY && e.reason() != Reason.INSTRUMENT) {
        throw e;
      }
      status = new InstrumentStatus(DeviceState.FAULT, e.getMessage());
    }
    synchronized (lock) {
      if (before == epoch && !isWorking()) {
        show(status);
      }
    }
  }

  /** Whether something goes on that ends by itself or by a stop. */
  boolean isWorking() {
    synchronized (lock) {
      boolean running = task != null && task.outcome() == TaskOutcome.RUNNING;
      DeviceState state = machine.state();
      return running || state == DeviceState.STOPPING || state == DeviceState.CONFIGURING;
    }
  }

  /** The task that was stopped still asks where it stands. */
  void awaitTask() {
    ManagedTask<C, ?> stopped;
    synchronized (lock) {
      stopped = task;
    }
    if (stopped != null) {
      try {
        stopped.await(STOP_LIMIT);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Stops it; returns when the instrument has the stop. */
  void stop(StopMode mode) throws DeviceException {
    boolean followed = halt(mode, "stop");
    if (!followed) {
      settle();
    }
  }

  /**
   * Sends the stop past everything that waits.
   *
   * @return whether a task follows it until the instrument stands
   */
  boolean halt(StopMode mode, String name) throws DeviceException {
    return halt(
        name,
        mode,
        connection -> {
          device.sendStop(connection, mode);
          return null;
        });
  }

  private boolean halt(String name, StopMode mode, WireOperation<C, Void> operation)
      throws DeviceException {
    Lease<C> used = link.require();
    ManagedTask<C, ?> stopped;
    boolean followed;
    synchronized (lock) {
      stopped = task;
      followed = stopped != null && stopped.requestStop();
      epoch++;
      machine.tryBecome(DeviceState.STOPPING, name);
    }
    used.queue().drop(device);
    try {
      device.sendUrgentStop(used.connection(), mode);
    } catch (IOException | RuntimeException e) {
      // The queued stop follows in any case; if it meets the same fault it reports it.
    }
    try {
      // A command that was on the wire when the urgent stop went out may come after it: hence
      // again.
      sendTwiceIfNeeded(name, operation);
    } catch (DeviceException e) {
      if (!followed && link.isOpen()) {
        settle(); // Otherwise it would be STOPPING for ever.
      }
      throw e;
    } finally {
      if (stopped != null) {
        stopped.stopWasSent();
      }
    }
    return followed;
  }

  /** Stops it and brings it into the state that harms nobody. */
  void makeSafe() throws DeviceException {
    halt(
        "make safe",
        StopMode.IMMEDIATE,
        connection -> {
          device.sendSafe(connection);
          return null;
        });
    settle();
  }

  /** A stop without an answer may have been lost on its way. */
  private void sendTwiceIfNeeded(String name, WireOperation<C, Void> operation)
      throws DeviceException {
    try {
      device.safely(name, operation);
    } catch (DeviceException e) {
      if (e.reason() != Reason.TIMEOUT && e.reason() != Reason.BAD_REPLY) {
        throw e;
      }
      device.safely(name, operation);
    }
  }
}
