package org.photonbench.device.transport.log;

import java.util.Arrays;

/**
 * Bytes that went over a wire at one moment.
 *
 * @param nanoTime when, as {@link System#nanoTime()} counts
 * @param direction which way
 * @param bytes what; not to be changed
 */
public record WireEvent(long nanoTime, Direction direction, byte[] bytes) {
  /** Which way bytes went. */
  public enum Direction {
    /** To the instrument. */
    SENT,
    /** From the instrument. */
    RECEIVED
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WireEvent event
        && nanoTime == event.nanoTime
        && direction == event.direction
        && Arrays.equals(bytes, event.bytes);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(nanoTime) + 31 * Arrays.hashCode(bytes);
  }
}
