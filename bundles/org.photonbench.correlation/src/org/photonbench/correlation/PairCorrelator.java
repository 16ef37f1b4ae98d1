package org.photonbench.correlation;

import org.photonbench.photon.PhotonBlock;

/**
 * Counts pairs of photons of two channels in bins of their lag, exactly.
 *
 * <p>Two photons of a record are a pair or not whatever else is in the record; so counts of parts
 * of a record can be added and taken from each other.
 */
public interface PairCorrelator extends PhotonAccumulator {
  /** Pairs in each bin among all photons accepted so far; a copy. */
  long[] counts();

  /** Photons of channel A that took part. */
  long photonsA();

  /** Photons of channel B that took part. */
  long photonsB();

  /** Photons of any channel that were earlier than one before them in the record. */
  long orderViolations();

  /**
   * Photons of A or B that came too late to be paired, or at an impossible time beyond +-2^60; they
   * are in no other count here.
   */
  long excludedPhotons();

  /**
   * Two photons further apart than this, in the unit of {@link PhotonBlock#times()}, are no pair,
   * and no photon that is later in the record by more than this takes part.
   */
  long reach();
}
