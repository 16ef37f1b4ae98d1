package org.photonbench.device.transport;

import java.time.Duration;

/**
 * A moment by which something must have happened, on the clock that never jumps.
 *
 * @param nanoTime the moment, as {@link System#nanoTime()} counts
 */
public record Deadline(long nanoTime) {
  /** The moment that is so long from now; a negative duration means now. */
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + Math.max(0, time.toNanos()));
  }

  /** The moment that is so many milliseconds from now. */
  public static Deadline inMillis(long millis) {
    return in(Duration.ofMillis(millis));
  }

  /** Nanoseconds left, 0 if it is over. */
  public long nanosLeft() {
    return Math.max(0, nanoTime - System.nanoTime());
  }

  /** Whole milliseconds left, rounded up, so that 0 means that it is over. */
  public long millisLeft() {
    return Math.ceilDiv(nanosLeft(), 1_000_000);
  }

  public boolean isOver() {
    return nanosLeft() == 0;
  }

  /** The earlier one of this and the moment that is so long from now. */
  public Deadline atMost(Duration time) {
    Deadline other = in(time);
    return other.nanoTime - nanoTime < 0 ? other : this;
  }
}
