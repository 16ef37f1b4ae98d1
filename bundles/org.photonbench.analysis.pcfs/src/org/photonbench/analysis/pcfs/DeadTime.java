package org.photonbench.analysis.pcfs;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.SentenceNumber;

/**
 * What a detector misses behind each photon. It misses more of a bright fringe than of a dark one
 * and so lowers the contrast.
 *
 * <p>An output of light 1 +- u, where u^2 is y = 1 - R in the mean over whole fringes, is counted
 * as (1 +- u) (1 - e (1 +- u)), e the photons missed for each one counted, to first order. Cross
 * pairs over N_0 N_1 then are (1 - y)(1 + (e_0 + e_1) y) and all pairs over N^2 do not change, so
 * that 1 - R becomes y (1 - (e_0 + e_1)(1 - y)). It falls more where it is low already, which a fit
 * would take for a shorter coherence time. Rates are means over the recording: light that blinks
 * loses more than is corrected.
 */
final class DeadTime {
  /** A shorter dead time is what the clock cannot tell. */
  private static final double LEAST = 2e-9;

  /** With more than this the first order is too rough. */
  private static final double MOST = 0.1;

  static final double NANOSECOND = 1e-9;

  private DeadTime() {}

  /**
   * Photons missed for each one counted, the two detectors together.
   *
   * @param counts of a position
   * @param seconds dead time of one detector
   */
  static double missed(PositionCounts counts, double seconds) {
    double time = counts.seconds();
    return time > 0 ? (counts.total0() + (double) counts.total1()) / time * seconds : 0;
  }

  /**
   * 1 - R without dead time, to first order.
   *
   * @param measured 1 - R with it
   * @param missed photons missed for each one counted, the two detectors together
   */
  static double corrected(double measured, double missed) {
    return measured * (1 + missed * (1 - measured));
  }

  /** How long the detectors are blind, as all recordings together tell. */
  static Optional<BlindTime> seen(List<CountedScan.Position> positions) {
    Intervals all = Intervals.NONE;
    for (CountedScan.Position position : positions) {
      all = all.with(position.counts().intervals());
    }
    return BlindTime.of(all);
  }

  /** What was corrected for a dead time that the recordings tell. */
  static Message message(List<CountedScan.Position> positions, BlindTime blind) {
    String first =
        "Photons of one detector follow each other after "
            + SentenceNumber.text(blind.first() / NANOSECOND, 3)
            + " ns at the earliest";
    if (blind.hidden() < LEAST) {
      return Message.info(first + ", so no dead time was corrected for.");
    }
    String pulses =
        blind.period() > 0
            ? "; of pulses every "
                + SentenceNumber.text(blind.period() / NANOSECOND, 4)
                + " ns this hides "
                + Math.round(blind.hidden() / blind.period())
            : "";
    Message corrected = message(positions, blind.hidden());
    return corrected.level() == Message.Level.WARNING
        ? Message.warning(first + pulses + ". " + corrected.what(), corrected.todo())
        : Message.info(first + pulses + ". " + corrected.what());
  }

  /**
   * What was corrected, or what was not.
   *
   * @param seconds dead time of one detector; 0: not known
   */
  static Message message(List<CountedScan.Position> positions, double seconds) {
    double most = 0;
    for (CountedScan.Position position : positions) {
      most = Math.max(most, missed(position.counts(), seconds > 0 ? seconds : NANOSECOND));
    }
    String percent = SentenceNumber.text(100 * most, 2) + " %";
    if (!(seconds > 0)) {
      return Message.info(
          "The dead time of the detectors is neither given nor seen, so 1 - R is not corrected for it: each ns"
              + " lowers 1 - R by up to "
              + percent
              + " at long delays, and T2 with it. Settings > Detectors > Dead time corrects that.");
    }
    String text =
        "1 - R was corrected for a dead time of "
            + SentenceNumber.text(seconds / NANOSECOND, 4)
            + " ns, by up to "
            + percent
            + " of its value.";
    return most > MOST
        ? Message.warning(
            text + " The correction holds for small shares only.",
            "Record with less light, or look at T2 without the correction.")
        : Message.info(text);
  }
}
