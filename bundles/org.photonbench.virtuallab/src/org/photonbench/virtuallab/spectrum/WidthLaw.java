package org.photonbench.virtuallab.spectrum;

import org.photonbench.virtuallab.check.Require;

/**
 * Homogeneous full width at half maximum G0 + g T + G_LO n(T) (S. Rudin, T. L. Reinecke and B.
 * Segall, Phys. Rev. B 42, 11218 (1990)).
 *
 * @param zeroEv G0, width at 0 K in eV
 * @param acousticEvPerK g, coupling to acoustic phonons in eV/K
 * @param opticalEv G_LO, coupling to optical phonons in eV
 * @param phononEv energy of the optical phonon in eV
 */
public record WidthLaw(double zeroEv, double acousticEvPerK, double opticalEv, double phononEv) {
  public WidthLaw {
    Require.positive("the width at 0 K", zeroEv);
    Require.notNegative("the coupling to acoustic phonons", acousticEvPerK);
    Require.notNegative("the coupling to optical phonons", opticalEv);
    Require.positive("the energy of the optical phonon", phononEv);
  }

  /** Width in eV. */
  public double fwhmEv(double kelvin) {
    return zeroEv
        + acousticEvPerK * kelvin
        + opticalEv * new Conditions(kelvin, 0).occupation(phononEv);
  }
}
