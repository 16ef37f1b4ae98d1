package org.photonbench.spectrum;

import java.util.Locale;

/**
 * The medium a wavelength is given for. Between the two lie 0.03 %, which is 0.7 meV at 2.4 eV:
 * more than a narrow line.
 */
public enum Medium {
  /** Vacuum wavelengths: E = hc/wavelength. */
  VACUUM,
  /**
   * Wavelengths in standard air (15 degrees C, 101325 Pa, dry, 450 ppm CO2), as most spectral lamps
   * are listed: P. E. Ciddor, Appl. Opt. 35, 1566 (1996). Below 185 nm the formula is not valid,
   * and air is taken as vacuum.
   */
  AIR;

  private static final double SHORTEST_IN_AIR_NM = 185;

  /** Name in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Wavelength in vacuum of one in this medium, both in nm. */
  public double toVacuum(double wavelength) {
    if (this == VACUUM || wavelength < SHORTEST_IN_AIR_NM) {
      return wavelength;
    }
    // The index depends so little on the wavelength that each step gains four digits.
    double vacuum = wavelength;
    for (int i = 0; i < 5; i++) {
      vacuum = wavelength * airIndex(vacuum);
    }
    return vacuum;
  }

  /** Wavelength in this medium of one in vacuum, both in nm. */
  public double fromVacuum(double wavelength) {
    if (this == VACUUM) {
      return wavelength;
    }
    double air = wavelength / airIndex(wavelength);
    return air < SHORTEST_IN_AIR_NM ? wavelength : air;
  }

  private static double airIndex(double vacuumNm) {
    double squared = 1e6 / (vacuumNm * vacuumNm); // wavenumber squared in 1/um^2
    return 1 + 0.05792105 / (238.0185 - squared) + 0.00167917 / (57.362 - squared);
  }
}
