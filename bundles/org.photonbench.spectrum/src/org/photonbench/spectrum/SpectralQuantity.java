package org.photonbench.spectrum;

/** What a spectral axis counts, and in which unit. */
public enum SpectralQuantity {
  /** Wavelength in nm, in vacuum or air ({@link Medium}). */
  WAVELENGTH("wavelength", "nm"),
  /** Photon energy in eV. */
  ENERGY("energy", "eV"),
  /** Wavenumber in vacuum in 1/cm. */
  WAVENUMBER("wavenumber", "1/cm"),
  /** Number of the pixel: an axis without calibration, which cannot be converted. */
  PIXEL("pixel", "");

  /** Planck constant times speed of light in eV nm (CODATA 2018). */
  public static final double HC_EV_NM = 1239.841984;

  private static final double NM_PER_CM = 1e7;

  private final String id;
  private final String unit;

  SpectralQuantity(String id, String unit) {
    this.id = id;
    this.unit = unit;
  }

  /** Name in files, for example {@code wavelength}. */
  public String id() {
    return id;
  }

  /** Unit, empty text for {@link #PIXEL}. */
  public String unit() {
    return unit;
  }

  /** Whether it can be converted into another. */
  public boolean isCalibrated() {
    return this != PIXEL;
  }

  /**
   * The energy in eV of a value.
   *
   * @param medium medium of the value if this is a wavelength
   */
  double toEnergy(double value, Medium medium) {
    return switch (this) {
      case WAVELENGTH -> HC_EV_NM / medium.toVacuum(value);
      case ENERGY -> value;
      case WAVENUMBER -> HC_EV_NM * value / NM_PER_CM;
      case PIXEL -> throw uncalibrated();
    };
  }

  /**
   * The value of an energy in eV.
   *
   * @param medium medium of the value if this is a wavelength
   */
  double fromEnergy(double energy, Medium medium) {
    return switch (this) {
      case WAVELENGTH -> medium.fromVacuum(HC_EV_NM / energy);
      case ENERGY -> energy;
      case WAVENUMBER -> energy * NM_PER_CM / HC_EV_NM;
      case PIXEL -> throw uncalibrated();
    };
  }

  private static IllegalArgumentException uncalibrated() {
    return new IllegalArgumentException(
        "an axis of pixel numbers cannot be converted; calibrate the spectrometer first");
  }
}
