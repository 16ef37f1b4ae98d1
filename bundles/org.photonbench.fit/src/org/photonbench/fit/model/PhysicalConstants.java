package org.photonbench.fit.model;

/**
 * The physical constants of every formula here (CODATA 2018), with the digits of the reference
 * vectors, so that results agree with those.
 */
public final class PhysicalConstants {
  /** Planck constant times speed of light, eV nm. */
  public static final double HC_EV_NM = 1239.841984;

  /** Reduced Planck constant, meV ps. */
  public static final double HBAR_MEV_PS = 0.6582119569;

  /** Planck constant, meV ps. */
  public static final double H_MEV_PS = 2 * Math.PI * HBAR_MEV_PS;

  /** Boltzmann constant, meV/K. */
  public static final double K_B_MEV_PER_K = 0.08617333262;

  /** Reduced Planck constant squared over the electron mass, eV nm^2. */
  public static final double HBAR_SQUARE_OVER_M0_EV_NM2 = 0.0761996;

  /** Elementary charge squared over 4 pi epsilon_0, eV nm. */
  public static final double COULOMB_EV_NM = 1.439965;

  /** Rydberg energy of an infinitely heavy nucleus, eV. */
  public static final double RYDBERG_EV = 13.605693123;

  /** Bohr magneton, meV/T. */
  public static final double BOHR_MAGNETON_MEV_PER_T = 0.05788381806;

  /** Elementary charge, C: also the energy of 1 eV in J. */
  public static final double ELEMENTARY_CHARGE_C = 1.602176634e-19;

  private PhysicalConstants() {}
}
