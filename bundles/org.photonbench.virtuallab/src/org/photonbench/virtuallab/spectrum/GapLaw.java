package org.photonbench.virtuallab.spectrum;

import org.photonbench.virtuallab.check.Require;

/** How the emission energy goes with temperature. */
public interface GapLaw {
  /** Emission energy in eV. */
  double energyEv(double kelvin);

  /**
   * E0 - alpha T^2/(T + beta) (Y. P. Varshni, Physica 34, 149 (1967)); alpha is negative where the
   * emission shifts to the blue on heating, as in lead halide perovskites.
   *
   * @param zeroEv E0 in eV
   * @param alphaEvPerK in eV/K
   * @param betaK in K
   */
  record Varshni(double zeroEv, double alphaEvPerK, double betaK) implements GapLaw {
    public Varshni {
      Require.positive("the gap at 0 K", zeroEv);
      Require.finite("the slope of the gap", alphaEvPerK);
      Require.positive("the Varshni temperature", betaK);
    }

    @Override
    public double energyEv(double kelvin) {
      return zeroEv - alphaEvPerK * kelvin * kelvin / (kelvin + betaK);
    }
  }

  /**
   * E0 + 2 a n(T), n the occupation of one effective phonon; zero-point shift within E0.
   *
   * @param zeroEv E0 in eV
   * @param couplingEv a in eV, positive for a blue shift on heating
   * @param phononEv energy of the phonon in eV
   */
  record BoseEinstein(double zeroEv, double couplingEv, double phononEv) implements GapLaw {
    public BoseEinstein {
      Require.positive("the gap at 0 K", zeroEv);
      Require.finite("the coupling of the gap", couplingEv);
      Require.positive("the phonon energy of the gap", phononEv);
    }

    @Override
    public double energyEv(double kelvin) {
      return zeroEv + 2 * couplingEv * new Conditions(kelvin, 0).occupation(phononEv);
    }
  }
}
