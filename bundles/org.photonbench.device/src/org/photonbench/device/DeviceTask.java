package org.photonbench.device;

import java.time.Duration;

/**
 * Something an instrument does that takes time.
 *
 * @param <T> what it gives in the end; {@link Void} for a plain move
 */
public interface DeviceTask<T> {
  /** What is done, for people, for example {@code Move to 12.5 mm}. */
  String name();

  /** Done part from 0 to 1; NaN if unknown. */
  double progress();

  /** What happens now, or how it ended and why, for people. */
  String note();

  /** Time left until the deadline; negative after it. */
  Duration timeLeft();

  TaskOutcome outcome();

  /**
   * Stops it. A task that was stopped ends as {@link TaskOutcome#STOPPED}, even if the instrument
   * arrived at the same moment.
   *
   * @throws DeviceException if the stop did not reach the instrument
   */
  void cancel(StopMode mode) throws DeviceException;

  /**
   * Waits for the end.
   *
   * @return how it ended, or {@link TaskOutcome#RUNNING} if the limit passed before
   */
  TaskOutcome await(Duration limit) throws InterruptedException;

  /**
   * What it gave.
   *
   * @throws DeviceException unless it succeeded; the message is {@link #note()}
   */
  T result() throws DeviceException;
}
