package org.photonbench.device;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What an instrument is doing, as far as the last answer of the instrument itself proves it. */
public enum DeviceState {
  /** No connection is open. */
  DISCONNECTED("disconnected"),
  /** The connection is being opened and the instrument identified. */
  CONNECTING("connecting"),
  /** Ready, but its position has no reference: absolute moves are refused. */
  UNREFERENCED("not referenced"),
  /** Ready for a command. */
  IDLE("idle"),
  /** A property is being written. */
  CONFIGURING("configuring"),
  /** Moving, acquiring, settling. */
  BUSY("busy"),
  /** A stop was sent; the instrument has not yet confirmed that it stands. */
  STOPPING("stopping"),
  /** The instrument reports an error that it does not leave by itself. */
  FAULT("fault"),
  /** It was connected and does not answer any more; what it does now is unknown. */
  LOST("lost"),
  /** Held back by an interlock, a withdrawn permit, or until the operator agrees. */
  INTERLOCKED("interlocked");

  private static final Map<DeviceState, Set<DeviceState>> NEXT = new EnumMap<>(DeviceState.class);

  static {
    NEXT.put(DISCONNECTED, EnumSet.of(CONNECTING));
    NEXT.put(
        CONNECTING, EnumSet.of(DISCONNECTED, UNREFERENCED, IDLE, BUSY, FAULT, LOST, INTERLOCKED));
    NEXT.put(
        UNREFERENCED,
        EnumSet.of(IDLE, CONFIGURING, BUSY, STOPPING, FAULT, LOST, INTERLOCKED, DISCONNECTED));
    NEXT.put(
        IDLE,
        EnumSet.of(
            UNREFERENCED, CONFIGURING, BUSY, STOPPING, FAULT, LOST, INTERLOCKED, DISCONNECTED));
    NEXT.put(
        CONFIGURING,
        EnumSet.of(IDLE, UNREFERENCED, BUSY, STOPPING, FAULT, LOST, INTERLOCKED, DISCONNECTED));
    NEXT.put(
        BUSY, EnumSet.of(IDLE, UNREFERENCED, STOPPING, FAULT, LOST, INTERLOCKED, DISCONNECTED));
    NEXT.put(
        STOPPING, EnumSet.of(IDLE, UNREFERENCED, BUSY, FAULT, LOST, INTERLOCKED, DISCONNECTED));
    NEXT.put(
        FAULT, EnumSet.of(IDLE, UNREFERENCED, BUSY, STOPPING, LOST, INTERLOCKED, DISCONNECTED));
    NEXT.put(LOST, EnumSet.of(CONNECTING, DISCONNECTED));
    NEXT.put(
        INTERLOCKED, EnumSet.of(IDLE, UNREFERENCED, BUSY, STOPPING, FAULT, LOST, DISCONNECTED));
  }

  private final String text;

  DeviceState(String text) {
    this.text = text;
  }

  /** The state for people, for example {@code not referenced}. */
  public String text() {
    return text;
  }

  /** Whether an instrument may go from this state to another one; no state follows itself. */
  public boolean allows(DeviceState next) {
    Set<DeviceState> allowed = NEXT.get(this);
    return allowed != null && allowed.contains(next);
  }

  /** Whether a connection is open and the instrument was identified on it. */
  public boolean isConnected() {
    return this != DISCONNECTED && this != CONNECTING && this != LOST;
  }

  /** Whether a command that changes something may begin. */
  public boolean isReady() {
    return this == IDLE || this == UNREFERENCED;
  }
}
