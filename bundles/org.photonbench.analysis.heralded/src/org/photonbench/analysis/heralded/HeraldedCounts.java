package org.photonbench.analysis.heralded;

import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.RecordTime;
import org.photonbench.photon.Channel;
import org.photonbench.photon.TimeBase;

/**
 * What a run has counted.
 *
 * @param channels detectors in the order of the counts
 * @param edges their decays
 * @param decayNs longest 1/e time of the decays of all photons
 * @param periodNs pulse period
 * @param response measured response of the detectors
 */
record HeraldedCounts(
    HeraldedSettings settings,
    TimeBase timeBase,
    List<Channel> channels,
    List<DecayEdge> edges,
    double decayNs,
    double periodNs,
    RecordTime time,
    PairCounts pairs,
    Optional<PairResponse> response) {
  /**
   * Relative uncertainty of a background found in the record, beside that of its fit: the tail of
   * afterpulses need not be one exponential, and a part that the fit finds to be nothing adds no
   * error.
   */
  private static final double SHAPE_SIGMA = 0.1;

  double tickNs() {
    return timeBase.microTickSeconds() * 1e9;
  }

  /** Live laser pulses. */
  double pulses() {
    return time.live().totalTicks();
  }

  /** The pairs with background as the settings or the record tell. */
  Accidentals accidentals() {
    PairGrid grid = pairs.grid();
    double[][] background = new double[channels.size()][grid.firstBins()];
    double all = 0;
    double variance = 0;
    for (int i = 0; i < background.length; i++) {
      for (int bin = 0; bin < background[i].length; bin++) {
        double middle = grid.firstEdge(bin) + 0.5 * grid.widthTicks();
        background[i][bin] = perPulseAndTick(i, middle) * grid.widthTicks();
      }
      TailBackground found = edges.get(i).background();
      double counts = found.overHalf(periodNs / tickNs());
      all += counts;
      variance += Math.pow(counts * found.relativeSigma(), 2);
    }
    double relative = all > 0 ? Math.hypot(SHAPE_SIGMA, Math.sqrt(variance) / all) : 0;
    if (settings.background().isPresent()) {
      double rate = settings.background().getAsDouble();
      relative = rate > 0 ? settings.backgroundSigma() / rate : 0;
    }
    return Accidentals.of(pairs, background, relative, pulses());
  }

  private double perPulseAndTick(int detector, double ticks) {
    return settings.background().isPresent()
        ? settings.background().getAsDouble() * timeBase.microTickSeconds()
        : edges.get(detector).background().at(ticks) / pulses();
  }

  /** Uncorrelated background of one detector at the rising edge in counts/s. */
  double backgroundRate(int detector) {
    return perPulseAndTick(detector, 0) / timeBase.microTickSeconds();
  }
}
