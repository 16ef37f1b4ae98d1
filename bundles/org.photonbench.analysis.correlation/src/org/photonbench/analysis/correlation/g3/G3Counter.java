package org.photonbench.analysis.correlation.g3;

import org.photonbench.correlation.PhotonAccumulator;

/** Counts triples of photons and the pairs among them. */
interface G3Counter extends PhotonAccumulator {
  /** What the values at zero delay are made of, so far. */
  Sums sums();

  /** Photons that came too far out of order to be counted. */
  long excludedPhotons();

  /**
   * Counts at zero delay and beside it. They may be counted so many times over, as time blocks are
   * when they are drawn.
   *
   * @param triples triples at zero delay
   * @param sideTriples triples beside it, all three photons in different pulses; 0 for time lags
   * @param ab pairs of A and B at zero delay
   * @param ac pairs of A and C at zero delay
   * @param bc pairs of B and C at zero delay
   * @param sideAb pairs of A and B beside it
   * @param sideAc pairs of A and C beside it
   * @param sideBc pairs of B and C beside it
   * @param photonsA photons of A
   * @param photonsB photons of B
   * @param photonsC photons of C
   * @param ticks live time
   */
  record Sums(
      double triples,
      double sideTriples,
      double ab,
      double ac,
      double bc,
      double sideAb,
      double sideAc,
      double sideBc,
      double photonsA,
      double photonsB,
      double photonsC,
      double ticks) {
    static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Sums plus(int times, Sums other) {
      return new Sums(
          triples + times * other.triples,
          sideTriples + times * other.sideTriples,
          ab + times * other.ab,
          ac + times * other.ac,
          bc + times * other.bc,
          sideAb + times * other.sideAb,
          sideAc + times * other.sideAc,
          sideBc + times * other.sideBc,
          photonsA + times * other.photonsA,
          photonsB + times * other.photonsB,
          photonsC + times * other.photonsC,
          ticks + times * other.ticks);
    }

    Sums during(double liveTicks) {
      return new Sums(
          triples,
          sideTriples,
          ab,
          ac,
          bc,
          sideAb,
          sideAc,
          sideBc,
          photonsA,
          photonsB,
          photonsC,
          liveTicks);
    }
  }
}
