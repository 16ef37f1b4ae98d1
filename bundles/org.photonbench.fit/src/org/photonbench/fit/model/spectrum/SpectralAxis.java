package org.photonbench.fit.model.spectrum;

import org.photonbench.fit.model.PhysicalConstants;

/** What the abscissa of a spectrum is; peaks are described in energy on either. */
public enum SpectralAxis {
  /** Photon energy in eV. */
  ENERGY("energy", "eV") {
    @Override
    double energy(double x) {
      return x;
    }

    @Override
    double energyPerUnit(double x) {
      return 1;
    }
  },
  /** Vacuum wavelength in nm; densities carry the factor hc/lambda^2. */
  WAVELENGTH("wavelength", "nm") {
    @Override
    double energy(double x) {
      return PhysicalConstants.HC_EV_NM / x;
    }

    @Override
    double energyPerUnit(double x) {
      return PhysicalConstants.HC_EV_NM / (x * x);
    }
  };

  private final String key;
  private final String unit;

  SpectralAxis(String key, String unit) {
    this.key = key;
    this.unit = unit;
  }

  String key() {
    return key;
  }

  /** Unit of the abscissa. */
  public String unit() {
    return unit;
  }

  /** Photon energy in eV. */
  abstract double energy(double x);

  /** Width in eV of one unit of the abscissa. */
  abstract double energyPerUnit(double x);
}
