package org.photonbench.photon.io.write;

import java.util.OptionalDouble;

/**
 * How a recording ended.
 *
 * @param acquisitionSeconds how long it took photons, in seconds; empty if unknown
 * @param stopReason why it ended, as PicoQuant's TTResult_StopReason counts: 0 the time was over, 1
 *     by hand, 2 overflow, 3 error, negative numbers are faults of device and computer
 */
public record RecordingEnd(OptionalDouble acquisitionSeconds, int stopReason) {
  /** The time was over. */
  public static final int TIME_OVER = 0;

  /** Ended by hand. */
  public static final int BY_HAND = 1;

  /** Ended for an unknown reason, as a recording has it that was never finished. */
  public static final int UNKNOWN = -1;

  public RecordingEnd {
    if (acquisitionSeconds.isPresent()) {
      double seconds = acquisitionSeconds.getAsDouble();
      if (!(seconds >= 0) || Double.isInfinite(seconds)) {
        throw new IllegalArgumentException("acquisition time must not be negative, was " + seconds);
      }
    }
  }

  /** A recording whose time was over. */
  public static RecordingEnd after(double acquisitionSeconds) {
    return new RecordingEnd(OptionalDouble.of(acquisitionSeconds), TIME_OVER);
  }
}
