package org.photonbench.device;

import java.util.List;
import java.util.Optional;
import org.photonbench.device.limit.LimitSet;

/**
 * An instrument, real or simulated. All methods may be called from any thread except that of a user
 * interface: those that speak to the instrument take as long as its answer, and each is bounded.
 */
public interface Device extends AutoCloseable {
  /** Name in the set-up, unique there. */
  String id();

  DeviceKind kind();

  /** Whether this is the simulated twin; everything recorded from it is marked so. */
  boolean isTwin();

  /** Who it is; empty until it was connected once. */
  Optional<DeviceIdentity> identity();

  DeviceState state();

  /** Why it is in that state, a sentence for people. */
  String stateReason();

  /** What it can do; empty until it was connected. */
  List<Capability> capabilities();

  /** What can be read and written; complete once it was connected. */
  List<PropertyDescription> properties();

  /** The limits of controller, profile and experiment. */
  LimitSet limits();

  Health health();

  /** The running task, or the last one. */
  Optional<DeviceTask<?>> task();

  /**
   * Opens the connection, checks who answers, and reads what it can and in what state it is. After
   * a loss this is the recovery: the same serial number must answer, stale bytes are drained, and
   * nothing is assumed. Instruments that give light, heat or field then wait for {@link
   * #acknowledge()}.
   */
  void connect() throws DeviceException;

  /** Closes the connection; a running task is stopped before. Does nothing if there is none. */
  void disconnect();

  /** The operator has seen why it is held back, and lets it go on. */
  void acknowledge() throws DeviceException;

  /** Holds it back, made safe, until {@link #acknowledge()}. */
  MakeSafeReport interlock(String reason);

  PropertyValue read(String property) throws DeviceException;

  /**
   * Writes a property within all limits.
   *
   * @return the value that the instrument took, read back
   */
  PropertyValue write(String property, PropertyValue value) throws DeviceException;

  /**
   * Stops whatever it does, before every queued command; the queued commands of this instrument are
   * dropped. Returns when the instrument has the stop; {@link #state()} tells when it stands.
   */
  void stop(StopMode mode) throws DeviceException;

  /**
   * Brings it into the state that harms nobody (stopped, shutter closed, emission and heater off)
   * from any state. Never throws.
   */
  MakeSafeReport makeSafe();

  void addListener(DeviceListener listener);

  void removeListener(DeviceListener listener);

  /** The same as {@link #disconnect()}. */
  @Override
  default void close() {
    disconnect();
  }
}
