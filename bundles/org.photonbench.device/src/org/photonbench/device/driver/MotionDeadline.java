package org.photonbench.device.driver;

import java.time.Duration;

/** How long a move may take. */
public final class MotionDeadline {
  /** For settling, for the answers, and for a controller that starts late. */
  private static final double MARGIN_SECONDS = 2;

  /** Real profiles accelerate and are slower than their greatest velocity. */
  private static final double FACTOR = 2;

  private static final double LONGEST_SECONDS = 24 * 3600;

  private MotionDeadline() {}

  /**
   * Twice the time at constant velocity and two seconds more.
   *
   * @param distance in any unit; its sign does not matter
   * @param velocity in the same unit per second, positive
   */
  public static Duration of(double distance, double velocity) {
    if (!(velocity > 0) || !Double.isFinite(distance)) {
      throw new IllegalArgumentException(
          "No deadline for the distance " + distance + " at the velocity " + velocity + ".");
    }
    double seconds = Math.abs(distance) / velocity * FACTOR + MARGIN_SECONDS;
    return Duration.ofMillis(Math.round(Math.min(seconds, LONGEST_SECONDS) * 1000));
  }
}
