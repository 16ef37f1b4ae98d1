package org.photonbench.correlation;

/**
 * Pairs at one lag, together with how they were gathered: exactly from one edge to the other, or
 * with weights that fall off to both sides. The two must not be shown as one without saying so.
 *
 * @param averaging how a pair counts
 * @param from lowest lag in ticks that counts; for a triangle its weight is zero
 * @param to lag in ticks from which on no pair counts
 * @param pairs number of pairs, a whole number in both cases
 */
public record AveragedBin(Averaging averaging, long from, long to, long pairs) {
  /** How a pair counts by its lag. */
  public enum Averaging {
    /** All pairs with from &lt;= lag &lt; to, each once: a box. */
    EXACT,

    /**
     * Pairs of time bins: on average over the grid a pair counts with the weight 1 - |lag - centre|
     * / halfWidth. The average over a decay exp(-lag / tc) is too large by {@link
     * AveragedBin#triangleBias}.
     */
    TRIANGLE
  }

  public AveragedBin {
    if (from >= to) {
      throw new IllegalArgumentException("bin edges must rise, were " + from + " and " + to);
    }
  }

  /** Middle of the bin in ticks. */
  public double centre() {
    return from + (to - from) / 2.0;
  }

  /** Half of the range of lags in ticks; of a triangle also the width of its time bins. */
  public double halfWidth() {
    return (to - from) / 2.0;
  }

  /** Weight integrated over the lags, in ticks: what a density of pairs is multiplied with. */
  public double weight() {
    return averaging == Averaging.EXACT ? to - from : halfWidth();
  }

  /**
   * Pairs to expect of uncorrelated light in a record without gaps; see {@link
   * PairExpectation#linear}. For a triangle (N_A N_B / T^2) D (T - |centre|), D being the half
   * width; exact if the record begins on the grid of the time bins.
   *
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param duration live time in ticks, positive
   * @throws IllegalArgumentException if the duration is not positive
   */
  public double expected(double photonsA, double photonsB, double duration) {
    if (averaging == Averaging.EXACT) {
      return PairExpectation.linear(photonsA, photonsB, duration, from, to);
    }
    // The triangle weighs a straight line as a box of half its range does.
    double quarter = halfWidth() / 2;
    return PairExpectation.linear(
        photonsA, photonsB, duration, centre() - quarter, centre() + quarter);
  }

  /**
   * By how much a triangle average over exp(-lag / decay) is larger than its value at the centre,
   * relative: (2 x^-2)(cosh x - 1) - 1 with x = halfWidth / decay, about x^2 / 12, at any lag. 1 %
   * at x = 0.35. Source: the reference specification of estimators, section 3 (test vector
   * CORR-MULTITAU-TRI).
   *
   * @param halfWidth half width of the triangle
   * @param decay decay time in the same unit, positive
   */
  public static double triangleBias(double halfWidth, double decay) {
    double half = halfWidth / decay / 2;
    if (Math.abs(half) < 1e-4) {
      return half * half / 3;
    }
    double ratio = Math.sinh(half) / half;
    return ratio * ratio - 1;
  }
}
