package org.photonbench.virtuallab.interference;

import org.photonbench.virtuallab.check.Require;

/**
 * The mode of a cavity, seen as a filter.
 *
 * @param energyEv photon energy of the resonance in eV
 * @param quality quality factor: energy over the full width at half maximum
 */
public record CavityMode(double energyEv, double quality) {
  public CavityMode {
    Require.positive("photon energy of the cavity in eV", energyEv);
    Require.positive("quality factor of the cavity", quality);
  }

  /** Full width at half maximum in eV. */
  public double fwhmEv() {
    return energyEv / quality;
  }

  /**
   * Part of a Lorentzian line that the mode passes on resonance: the line's and the mode's
   * Lorentzian multiplied, over the line alone (CAV-NARROW). A narrow filter makes no longer T2.
   *
   * @param lineEv where the line stands, in eV
   * @param coherencePs its T2 in ps; infinite for a sharp line
   */
  public double filter(double lineEv, double coherencePs) {
    double mode = 0.5 * fwhmEv();
    double both = mode + Coherence.HBAR_MEV_PS * 1e-3 / coherencePs;
    double apart = lineEv - energyEv;
    return mode * both / (both * both + apart * apart);
  }
}
