package org.photonbench.correlation;

/**
 * The number of pairs to expect of uncorrelated light: what counts are divided by to give g2.
 *
 * <p>Both forms are exact, given the numbers of photons, for two independent processes that are
 * uniform over the record (E[H | N_A, N_B]); they contain the shrinking overlap of the record with
 * its own shifted copy. Source: the reference specification of estimators, sections 1 and 2 (test
 * vectors G2CW-POISSON-EDGE and G2P-PULSE-EDGE); with live-time gaps the overlap is another one.
 *
 * <p>For the autocorrelation of one channel with N photons, self-pairs excluded, the numbers are N
 * and N - 1.
 */
public final class PairExpectation {
  private PairExpectation() {}

  /**
   * Expected pairs with lo &lt;= tB - tA &lt; hi: (N_A N_B / T^2) times the integral of T - |tau|
   * over the bin. Parts of the bin beyond a lag of T expect nothing.
   *
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param duration live time T without gaps, in any unit, positive
   * @param lo lower edge of the bin in the unit of the duration
   * @param hi upper edge of the bin in the unit of the duration, not below {@code lo}
   * @throws IllegalArgumentException if the duration is not positive or the edges are exchanged
   */
  public static double linear(
      double photonsA, double photonsB, double duration, double lo, double hi) {
    if (!(duration > 0) || Double.isInfinite(duration)) {
      throw new IllegalArgumentException("the duration must be positive, was " + duration);
    }
    if (!(lo <= hi)) {
      throw new IllegalArgumentException("bin edges must rise, were " + lo + " and " + hi);
    }
    double from = Math.clamp(lo, -duration, duration);
    double to = Math.clamp(hi, -duration, duration);
    // T(hi-lo) - (hi|hi|-lo|lo|)/2 without the difference of two large squares.
    double integral =
        from < 0 && to > 0
            ? duration * (to - from) - (to * to + from * from) / 2
            : (to - from) * (duration - Math.abs(from + to) / 2);
    return photonsA / duration * (photonsB / duration) * integral;
  }

  /**
   * Expected pairs whose pulse numbers differ by {@code lag}: N_A N_B (M - |k|) / M^2; 0 beyond the
   * record.
   *
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param pulses number M of pulses in the live time, at least 1
   * @param lag pulse difference k
   * @throws IllegalArgumentException if there is no pulse
   */
  public static double pulsed(double photonsA, double photonsB, long pulses, long lag) {
    if (pulses < 1) {
      throw new IllegalArgumentException("there must be at least one pulse, were " + pulses);
    }
    double overlap = Math.max(0.0, pulses - Math.abs((double) lag));
    return photonsA / pulses * (photonsB / pulses) * overlap;
  }
}
