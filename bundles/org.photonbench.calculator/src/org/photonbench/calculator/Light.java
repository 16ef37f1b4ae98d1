package org.photonbench.calculator;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;
import static org.photonbench.fit.model.PhysicalConstants.HC_EV_NM;

/** Inputs and conversions that many calculators share. */
final class Light {
  static final double MEV_PER_EV = 1e3;
  static final double NM_PER_UM = 1e3;

  /** The speed of light in nm/ps. */
  static final double SPEED_NM_PER_PS = HC_EV_NM * MEV_PER_EV / (2 * Math.PI * HBAR_MEV_PS);

  private Light() {}

  /** A photon: its wavelength in vacuum, or its energy. */
  static Input wavelength(String help) {
    return Input.positive("wavelength", "Wavelength in vacuum", "nm", help).in(UnitKind.PHOTON);
  }

  static Input index() {
    return Input.positive(
        "index",
        "Refractive index at the emitter",
        "",
        "Of the medium around the emitter. There is no default: results go with its square or"
            + " cube.");
  }

  static Input volume() {
    return Input.positive(
            "volume", "Mode volume", "um3", "Effective mode volume; say in which unit it is.")
        .in(UnitKind.MODE_VOLUME);
  }

  /** Photon energy in eV of the input {@code wavelength}. */
  static double energy(Values values) {
    return HC_EV_NM / values.number("wavelength");
  }

  /** Photon energy in meV of the input {@code wavelength}. */
  static double energyMev(Values values) {
    return MEV_PER_EV * energy(values);
  }

  static double wavelengthUm(Values values) {
    return values.number("wavelength") / NM_PER_UM;
  }
}
