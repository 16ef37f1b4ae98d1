package org.photonbench.photon;

/**
 * The meaning of the integers in a record. Both resolutions stay as the record gives them: a T3
 * pulse period is in general no whole number of picoseconds, so it must never be rounded to ticks.
 *
 * @param mode T2 or T3
 * @param tickSeconds duration of one unit of {@link PhotonBlock#times()} in seconds: the time
 *     resolution (T2) or the pulse period (T3)
 * @param microTickSeconds duration of one unit of {@link PhotonBlock#microTimes()} in seconds; 0 in
 *     T2
 */
public record TimeBase(RecordMode mode, double tickSeconds, double microTickSeconds) {
  public TimeBase {
    if (!(tickSeconds > 0) || Double.isInfinite(tickSeconds)) {
      throw new IllegalArgumentException("tickSeconds must be positive, was " + tickSeconds);
    }
    if (mode == RecordMode.T3 && !(microTickSeconds > 0 && microTickSeconds < 1)) {
      throw new IllegalArgumentException(
          "microTickSeconds must be positive in T3, was " + microTickSeconds);
    }
  }

  public static TimeBase t2(double tickSeconds) {
    return new TimeBase(RecordMode.T2, tickSeconds, 0);
  }

  public static TimeBase t3(double pulsePeriodSeconds, double microTickSeconds) {
    return new TimeBase(RecordMode.T3, pulsePeriodSeconds, microTickSeconds);
  }

  /** Time of a photon in seconds, for display; arithmetic on times stays in ticks. */
  public double seconds(long time, int microTime) {
    return time * tickSeconds + microTime * microTickSeconds;
  }

  /** Ticks in the given number of picoseconds, exact to rounding; throws if it does not fit. */
  public long ticks(double picoseconds) {
    double ticks = picoseconds * 1e-12 / tickSeconds;
    if (!(Math.abs(ticks) < 9.0e18)) {
      throw new IllegalArgumentException(picoseconds + " ps does not fit a 64-bit tick count");
    }
    return Math.round(ticks);
  }
}
