package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;

/**
 * What was counted in one recording, or in several that are added.
 *
 * @param pulsed whether lags are to be seen as peaks
 * @param periodNs pulse period; NaN for CW
 * @param lags pairs by their lag
 * @param photonsA photons of channel A
 * @param photonsB photons of channel B
 * @param liveSeconds live time
 * @param time the times of the record, for the table
 * @param messages what the user should know
 */
record HomRecord(
    boolean pulsed,
    double periodNs,
    LagCounts lags,
    long photonsA,
    long photonsB,
    double liveSeconds,
    List<Quantity> time,
    List<Message> messages) {

  /** Both recordings together; the times in the table are the first one's. */
  HomRecord plus(HomRecord other) {
    List<Message> all = new ArrayList<>(messages);
    other.messages.stream().filter(m -> !all.contains(m)).forEach(all::add);
    return new HomRecord(
        pulsed,
        periodNs,
        lags.plus(other.lags),
        photonsA + other.photonsA,
        photonsB + other.photonsB,
        liveSeconds + other.liveSeconds,
        time,
        all);
  }

  /**
   * Share of the uncorrelated level that has a background photon in it, 1 - rho_A rho_B, with its
   * uncertainty.
   */
  Measured backgroundShare(HomSettings settings) {
    double rateA = photonsA / liveSeconds;
    double rateB = photonsB / liveSeconds;
    double rhoA = 1 - settings.backgroundA() / rateA;
    double rhoB = 1 - settings.backgroundB() / rateB;
    return new Measured(
        1 - rhoA * rhoB,
        Math.hypot(
            rhoB * settings.backgroundSigmaA() / rateA,
            rhoA * settings.backgroundSigmaB() / rateB));
  }
}
