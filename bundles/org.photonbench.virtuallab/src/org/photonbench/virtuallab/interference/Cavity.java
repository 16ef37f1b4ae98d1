package org.photonbench.virtuallab.interference;

import org.photonbench.virtuallab.check.Require;

/**
 * An optical cavity with one mode. Purcell factor F = 3/(4 pi^2) (lambda/n)^3 Q/V, with 1/Q = 1/Qc
 * + 1/Qem where the emitter's homogeneous line is broad (ESTIMATORS 14), lowered by its place in
 * the field and by detuning.
 *
 * @param energyEv photon energy of the mode in eV
 * @param quality Qc of the cavity alone
 * @param volumeUm3 mode volume V in um^3
 * @param index refractive index n at the emitter
 * @param placement |u|^2 cos^2: field at the emitter, squared, over its maximum, times the squared
 *     cosine between dipole and field; 0 to 1
 * @param leak radiative rate into all other modes over that without a cavity; 1 where nothing
 *     inhibits it
 */
public record Cavity(
    double energyEv,
    double quality,
    double volumeUm3,
    double index,
    double placement,
    double leak) {
  /** h c in eV um (ESTIMATORS 0). */
  private static final double HC_EV_UM = 1.239841984;

  public Cavity {
    Require.positive("photon energy of the cavity in eV", energyEv);
    Require.positive("quality factor of the cavity", quality);
    Require.positive("mode volume in um^3", volumeUm3);
    Require.positive("refractive index", index);
    Require.probability("placement of the emitter", placement);
    Require.notNegative("rate into other modes", leak);
  }

  /** Q of an emitter's line with this coherence time: its energy over the FWHM 2 hbar/T2. */
  public static double emitterQuality(double energyEv, double coherencePs) {
    return energyEv * 1e3 / Coherence.widthMev(coherencePs);
  }

  /** Q_eff of cavity and emitter together: 1/Q_eff = 1/Qc + 1/Qem. */
  public double effectiveQuality(double emitterQuality) {
    return 1 / (1 / quality + 1 / emitterQuality);
  }

  /** Purcell factor for this Q at best placement and no detuning. */
  public double purcell(double effectiveQuality) {
    double wavelength = HC_EV_UM / energyEv / index;
    return 3
        / (4 * Math.PI * Math.PI)
        * (wavelength * wavelength * wavelength)
        * effectiveQuality
        / volumeUm3;
  }

  /**
   * Purcell factor of a line: at its place, detuned, and limited by its homogeneous width.
   *
   * @param coherencePs T2 of the line without cavity
   */
  public double purcell(double lineEv, double coherencePs) {
    double q = effectiveQuality(emitterQuality(lineEv, coherencePs));
    double detuning = 2 * q * (lineEv - energyEv) / energyEv;
    return placement * purcell(q) / (1 + detuning * detuning);
  }

  /** How much faster a line radiates in all: into the mode and beside it. */
  public double enhancement(double lineEv, double coherencePs) {
    return purcell(lineEv, coherencePs) + leak;
  }

  /** Share beta of a line's light that goes into the mode. */
  public double beta(double lineEv, double coherencePs) {
    return purcell(lineEv, coherencePs) / enhancement(lineEv, coherencePs);
  }
}
