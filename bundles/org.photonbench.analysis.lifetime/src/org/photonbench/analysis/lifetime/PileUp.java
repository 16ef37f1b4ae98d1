package org.photonbench.analysis.lifetime;

/**
 * Pile-up of electronics that take one photon a pulse and detector (P. B. Coates, J. Phys. E 1, 878
 * (1968)): late photons are missed after pulses that gave an earlier one.
 */
final class PileUp {
  private PileUp() {}

  /**
   * Share of the pulses after which no photon had been counted before a micro tick. Counts divided
   * by it are free of pile-up; as the exposure of a fit it keeps their Poisson statistics, because
   * the counts of a tick are independent of those before once the pulses that are left are known.
   *
   * @param counts photons by micro tick, from the pulse on
   * @param pulses laser pulses in the live time
   */
  static double[] exposure(long[] counts, double pulses) {
    double[] exposure = new double[counts.length];
    double left = pulses;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] >= left) {
        throw new IllegalArgumentException(
            "tick " + i + " holds " + counts[i] + " photons but only " + left + " pulses are left");
      }
      // Within the tick the first photon counts, too.
      exposure[i] =
          counts[i] == 0 ? left / pulses : counts[i] / (-pulses * Math.log1p(-counts[i] / left));
      left -= counts[i];
    }
    return exposure;
  }

  /** Exposures of all channels. */
  static double[][] exposures(Decays decays, double pulses) {
    double[][] exposures = new double[decays.counts().length][];
    for (int c = 0; c < exposures.length; c++) {
      exposures[c] = exposure(decays.counts()[c], pulses);
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
