package org.photonbench.virtuallab.spectrum;

import org.photonbench.virtuallab.check.Require;

/**
 * What a sample is exposed to.
 *
 * @param kelvin temperature in K
 * @param tesla magnetic field in T
 */
public record Conditions(double kelvin, double tesla) {
  /** Boltzmann constant in eV/K (CODATA 2018). */
  public static final double BOLTZMANN_EV_PER_K = 8.617333262e-5;

  /** Bohr magneton in eV/T (CODATA 2018). */
  public static final double BOHR_MAGNETON_EV_PER_T = 5.788381806e-5;

  /** At room temperature without a field. */
  public static final Conditions ROOM = new Conditions(295, 0);

  public Conditions {
    Require.notNegative("the temperature", kelvin);
    Require.finite("the magnetic field", tesla);
  }

  /** Thermal energy in eV. */
  public double thermalEv() {
    return BOLTZMANN_EV_PER_K * kelvin;
  }

  /** Bose occupation of a mode with this energy in eV; 0 at 0 K. */
  public double occupation(double modeEv) {
    return kelvin == 0 ? 0 : 1 / Math.expm1(modeEv / thermalEv());
  }
}
