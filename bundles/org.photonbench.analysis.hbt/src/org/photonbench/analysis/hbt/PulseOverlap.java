package org.photonbench.analysis.hbt;

/**
 * What photons later than a pulse period do to g2(0) by adjacent peaks. With the chance f to count
 * to the next pulse, and again to the one after it, the pulse lag of a pair is wrong by d with the
 * chance f^|d| (1 - f)/(1 + f): pairs of neighbouring pulses come into the zero peak, and pairs of
 * one pulse into the side peaks.
 *
 * @param late mean share of late photons of both detectors
 */
record PulseOverlap(LateShare late) {
  /** Smaller shares change g2(0) by less than 0.001. */
  private static final double LEAST = 5e-4;

  /** A share must be known to this many standard errors. */
  private static final double KNOWN = 3;

  static PulseOverlap of(LateShare a, LateShare b) {
    return new PulseOverlap(
        new LateShare((a.value() + b.value()) / 2, Math.hypot(a.sigma(), b.sigma()) / 2));
  }

  /** Whether there is an overlap that is known. */
  boolean matters() {
    return late.value() > LEAST && late.value() > KNOWN * late.sigma();
  }

  /** By how much g2(0) by adjacent peaks is too high where it is 0. */
  double bias() {
    double f = late.value();
    return 2 * f / (1 + f);
  }
}
