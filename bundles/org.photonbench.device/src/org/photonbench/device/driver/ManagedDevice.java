package org.photonbench.device.driver;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.photonbench.device.Capability;
import org.photonbench.device.Device;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceException.Reason;
import org.photonbench.device.DeviceIdentity;
import org.photonbench.device.DeviceKind;
import org.photonbench.device.DeviceListener;
import org.photonbench.device.DeviceState;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.Health;
import org.photonbench.device.MakeSafeReport;
import org.photonbench.device.PropertyValue;
import org.photonbench.device.StopMode;
import org.photonbench.device.limit.Layer;
import org.photonbench.device.limit.LimitSet;
import org.photonbench.device.queue.Priority;
import org.photonbench.device.setup.InstrumentEntry;

/**
 * Base class of drivers. It keeps state, queue, tasks, limits, loss and recovery; a driver gives
 * the conversations of its protocol. The hooks run on the connection's thread, one at a time, and
 * may throw {@link IOException} if no proper answer came (an {@link java.io.InterruptedIOException}
 * if none came in time), or {@link DeviceException} if the answer is a refusal.
 *
 * @param <C> connection of the transport
 */
public abstract class ManagedDevice<C extends Closeable> implements Device {
  private final InstrumentEntry entry;
  private final DeviceContext context;
  private final StateMachine machine = new StateMachine(this);
  private final DeviceLink<C> link;
  private final DeviceWork<C> work;
  private final PropertyAccess<C> access = new PropertyAccess<>(this);
  private final LimitSet limits = new LimitSet();

  /** Held while connecting and disconnecting. */
  private final Object connecting = new Object();

  private StateWatch watch;

  protected ManagedDevice(InstrumentEntry entry, DeviceContext context, Class<C> connectionType) {
    this.entry = entry;
    this.context = context;
    link = new DeviceLink<>(this, entry, context, connectionType, machine);
    work = new DeviceWork<>(this, link, machine);
    entry.limits().forEach((quantity, range) -> limits.set(Layer.PROFILE, quantity, range));
  }

  // What a driver gives.

  /** Opens the connection of the entry. */
  protected abstract C open(String connection) throws IOException, DeviceException;

  /** Asks who it is; nothing may change by it. */
  protected abstract DeviceIdentity identify(C connection) throws IOException, DeviceException;

  /**
   * Reads capabilities, limits and settings after the identification; it changes nothing.
   *
   * @return warnings, for example settings of the controller that differ from the profile
   */
  protected abstract List<String> prepare(C connection) throws IOException, DeviceException;

  /** Asks in what state it is. */
  protected abstract InstrumentStatus readStatus(C connection) throws IOException, DeviceException;

  /** Stops it; the answer to this must be awaited if there is one. */
  protected abstract void sendStop(C connection, StopMode mode) throws IOException, DeviceException;

  /** Drops stale bytes and pending errors, so that the next answer belongs to the next question. */
  protected abstract void resynchronise(C connection) throws IOException, DeviceException;

  /**
   * Stops it past the queue, by a control byte or a channel of its own, on the caller's thread
   * while another exchange may wait for its answer. {@link #sendStop} follows in the queue all the
   * same.
   */
  protected void sendUrgentStop(C connection, StopMode mode) throws IOException {}

  /** Makes it safe; for most instruments this is to stop. */
  protected void sendSafe(C connection) throws IOException, DeviceException {
    sendStop(connection, StopMode.IMMEDIATE);
  }

  /** Reads a property that is described as readable. */
  protected abstract PropertyValue readProperty(C connection, String name)
      throws IOException, DeviceException;

  /** Writes a property; value and limits are checked. */
  protected abstract void writeProperty(C connection, String name, PropertyValue value)
      throws IOException, DeviceException;

  // What a driver uses.

  protected final InstrumentEntry entry() {
    return entry;
  }

  protected final DeviceContext context() {
    return context;
  }

  /** Does an exchange with the highest priority but stops, and keeps the state true. */
  protected final <R> R exchange(String name, WireOperation<C, R> operation)
      throws DeviceException {
    return exchange(Priority.COMMAND, name, operation);
  }

  /**
   * Does an exchange that makes the instrument safer (emission off, shutter closed, heater off)
   * before everything else, in whatever state it is.
   */
  protected final <R> R safely(String name, WireOperation<C, R> operation) throws DeviceException {
    return exchange(Priority.SAFETY, name, operation);
  }

  final <R> R exchange(Priority priority, String name, WireOperation<C, R> operation)
      throws DeviceException {
    return link.exchange(priority, name, operation);
  }

  /**
   * Changes settings of the instrument: it is CONFIGURING meanwhile, and afterwards in the state
   * that the instrument reports.
   */
  protected final <R> R configure(String name, WireOperation<C, R> operation)
      throws DeviceException {
    return work.configure(name, operation);
  }

  /** Begins a task; one at a time. */
  protected final <T> DeviceTask<T> start(TaskPlan<C, T> plan) throws DeviceException {
    return work.start(plan);
  }

  /** Asks for the state in the background, and connects again if it is lost. */
  final void refresh() throws DeviceException {
    synchronized (connecting) {
      if (machine.state() == DeviceState.LOST) {
        connect();
        return;
      }
    }
    work.refresh();
  }

  // Device.

  @Override
  public final void connect() throws DeviceException {
    synchronized (connecting) {
      if (machine.state().isConnected()) {
        return;
      }
      boolean recovery = machine.state() == DeviceState.LOST;
      machine.become(DeviceState.CONNECTING, "opening " + entry.connection());
      try {
        InstrumentStatus status = link.open();
        if (recovery && kind().waitsForOperator()) {
          work.hold("the connection was lost and is back; nothing is resumed unattended");
        }
        work.begin(status);
      } catch (IOException e) {
        String why = DeviceLink.clause(e);
        if (!why.contains(entry.connection())) {
          why = entry.connection() + ": " + why;
        }
        machine.tryBecome(recovery ? DeviceState.LOST : DeviceState.DISCONNECTED, why);
        throw new DeviceException(Reason.UNREACHABLE, id() + ": " + why + ".", e);
      } catch (DeviceException | RuntimeException e) {
        boolean retry =
            recovery
                && e instanceof DeviceException refused
                && refused.reason() != Reason.WRONG_INSTRUMENT;
        machine.tryBecome(
            retry ? DeviceState.LOST : DeviceState.DISCONNECTED, String.valueOf(e.getMessage()));
        throw e;
      }
      if (watch == null && context.watchInterval().isPositive()) {
        watch = new StateWatch(this, context.watchInterval());
      }
    }
  }

  @Override
  public final void disconnect() {
    synchronized (connecting) {
      if (watch != null) {
        watch.end();
        watch = null;
      }
    }
    if (link.isOpen() && (work.isWorking() || isSafeWhenLeft())) {
      makeSafe();
      work.awaitTask();
    }
    synchronized (connecting) {
      link.close();
      if (machine.state() != DeviceState.DISCONNECTED) {
        machine.tryBecome(DeviceState.DISCONNECTED, "disconnected");
      }
    }
  }

  /** Whether it is made safe before its connection is closed; lasers are. */
  protected boolean isSafeWhenLeft() {
    return kind() == DeviceKind.LASER;
  }

  @Override
  public final void stop(StopMode mode) throws DeviceException {
    work.stop(mode);
  }

  @Override
  public final MakeSafeReport makeSafe() {
    try {
      synchronized (connecting) {
        // Who is just being connected is waited for: that is bounded.
        link.require();
      }
      work.makeSafe();
      return new MakeSafeReport(id(), true, id() + " was made safe.");
    } catch (DeviceException | RuntimeException e) {
      return new MakeSafeReport(
          id(),
          false,
          id()
              + " could not be made safe from here: "
              + e.getMessage()
              + " Look at the instrument and switch it off by hand if needed.");
    }
  }

  @Override
  public final MakeSafeReport interlock(String reason) {
    work.hold(reason);
    MakeSafeReport report = makeSafe();
    machine.tryBecome(DeviceState.INTERLOCKED, reason);
    return report;
  }

  @Override
  public final void acknowledge() throws DeviceException {
    work.hold(null);
    if (machine.state() == DeviceState.INTERLOCKED) {
      work.settle();
    }
  }

  @Override
  public final PropertyValue read(String property) throws DeviceException {
    return access.read(property);
  }

  @Override
  public final PropertyValue write(String property, PropertyValue value) throws DeviceException {
    return access.write(property, value);
  }

  @Override
  public final String id() {
    return entry.id();
  }

  @Override
  public final boolean isTwin() {
    return entry.twin();
  }

  @Override
  public final Optional<DeviceIdentity> identity() {
    return Optional.ofNullable(link.identity());
  }

  @Override
  public final DeviceState state() {
    return machine.state();
  }

  @Override
  public final String stateReason() {
    return machine.reason();
  }

  @Override
  public List<Capability> capabilities() {
    return List.of();
  }

  @Override
  public final LimitSet limits() {
    return limits;
  }

  @Override
  public final Health health() {
    return link.counters().health();
  }

  @Override
  public final Optional<DeviceTask<?>> task() {
    return Optional.ofNullable(work.task());
  }

  @Override
  public final void addListener(DeviceListener listener) {
    machine.add(listener);
  }

  @Override
  public final void removeListener(DeviceListener listener) {
    machine.remove(listener);
  }
}
