package org.photonbench.photon;

/**
 * The meaning of the integers in a record. Both resolutions stay as the record gives them: a T3
 * pulse period is in general no whole number of picoseconds, so it must never be rounded to ticks.
 *
 * @param mode T2 or T3
 * @param tickSeconds duration of one unit of {@link PhotonBlock#times()} in seconds: the time
 *     resolution (T2), the pulse period, or the period of the device's clock (T3)
 * @param microTickSeconds duration of one unit of {@link PhotonBlock#microTimes()} in seconds; 0 in
 *     T2
 * @param pulses whether times count laser pulses; false in T2, and in T3 records whose times count
 *     a clock of the device: their micro times still start at a laser pulse, but which one is not
 *     known, so micro times must not be added to times
 */
public record TimeBase(
    RecordMode mode, double tickSeconds, double microTickSeconds, boolean pulses) {
  public TimeBase {
    if (!(tickSeconds > 0) || Double.isInfinite(tickSeconds)) {
      throw new IllegalArgumentException("tickSeconds must be positive, was " + tickSeconds);
    }
    if (mode == RecordMode.T3 && !(microTickSeconds > 0 && microTickSeconds < 1)) {
      throw new IllegalArgumentException(
          "microTickSeconds must be positive in T3, was " + microTickSeconds);
    }
    if (mode == RecordMode.T2 && pulses) {
      throw new IllegalArgumentException("a T2 record counts no pulses");
    }
  }

  public static TimeBase t2(double tickSeconds) {
    return new TimeBase(RecordMode.T2, tickSeconds, 0, false);
  }

  /** T3 whose times count laser pulses. */
  public static TimeBase t3(double pulsePeriodSeconds, double microTickSeconds) {
    return new TimeBase(RecordMode.T3, pulsePeriodSeconds, microTickSeconds, true);
  }

  /** T3 whose times count a clock of the device that has nothing to do with the laser. */
  public static TimeBase t3Clock(double clockPeriodSeconds, double microTickSeconds) {
    return new TimeBase(RecordMode.T3, clockPeriodSeconds, microTickSeconds, false);
  }

  /** Time of a photon in seconds, for display; arithmetic on times stays in ticks. */
  public double seconds(long time, int microTime) {
    return time * tickSeconds + (pulses ? microTime * microTickSeconds : 0);
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
