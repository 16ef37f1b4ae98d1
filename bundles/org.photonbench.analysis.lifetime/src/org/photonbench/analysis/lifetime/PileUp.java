package org.photonbench.analysis.lifetime;

import org.photonbench.fit.model.formula.DecayStatistics;

/**
 * Pile-up of electronics that take one photon a pulse and detector (P. B. Coates, J. Phys. E 1, 878
 * (1968)): late photons are missed after pulses that gave an earlier one.
 */
final class PileUp {
  private PileUp() {}

  /** Exposures of all channels. */
  static double[][] exposures(Decays decays, double pulses) {
    double[][] exposures = new double[decays.counts().length][];
    for (int c = 0; c < exposures.length; c++) {
      exposures[c] = DecayStatistics.pileUpExposure(decays.counts()[c], pulses);
    }
    return exposures;
  }

  /** The highest number of photons per pulse of a detector. */
  static double probability(Decays decays, double pulses) {
    double most = 0;
    for (int c = 0; c < decays.counts().length; c++) {
      most = Math.max(most, decays.photons(c) / pulses);
    }
    return most;
  }
}
