package org.photonbench.fit.model.formula;

import static org.photonbench.fit.model.PhysicalConstants.HC_EV_NM;
import static org.photonbench.fit.model.PhysicalConstants.K_B_MEV_PER_K;

import org.photonbench.fit.special.ModifiedBessel;

/** Axes, phonon replicas, thermal populations and tails of spectra. */
public final class Spectroscopy {
  private Spectroscopy() {}

  /** Photon energy in eV of a vacuum wavelength in nm, and the other way round. */
  public static double energyOrWavelength(double other) {
    return HC_EV_NM / Arguments.positive("energy or wavelength", other);
  }

  /** Exact energy width in eV of a wavelength interval centred at a wavelength, both in nm. */
  public static double energyWidth(double wavelength, double width) {
    return energyOrWavelength(wavelength - width / 2) - energyOrWavelength(wavelength + width / 2);
  }

  /** Energy width in eV to first order in the wavelength width, hc width/wavelength^2. */
  public static double linearEnergyWidth(double wavelength, double width) {
    return HC_EV_NM * width / (wavelength * wavelength);
  }

  /** Factor from intensity per nm to intensity per eV, wavelength^2/hc, in nm/eV. */
  public static double perEnergyFactor(double wavelength) {
    return wavelength * wavelength / HC_EV_NM;
  }

  /** Bose-Einstein occupation of a mode in meV at a temperature in K. */
  public static double occupation(double energy, double temperature) {
    Arguments.positive("mode energy", energy);
    return Arguments.notNegative("temperature", temperature) == 0
        ? 0
        : 1 / Math.expm1(energy / (K_B_MEV_PER_K * temperature));
  }

  /**
   * Weight of the replica that is p phonon energies below the no-phonon line (p &lt; 0: above) for
   * one Einstein mode: exp(-S(2n+1)) ((n+1)/n)^(p/2) I_p(2 S sqrt(n(n+1))), at n = 0 exp(-S) S^p/p!
   * (K. Huang and A. Rhys, Proc. R. Soc. A 204, 406 (1950)).
   *
   * @param coupling Huang-Rhys factor S
   * @param occupation thermal occupation n of the mode
   */
  public static double replica(int p, double coupling, double occupation) {
    Arguments.notNegative("Huang-Rhys factor", coupling);
    double n = Arguments.notNegative("occupation", occupation);
    if (n < 1e-30) {
      return p < 0 ? 0 : poisson(p, coupling);
    }
    double argument = 2 * coupling * Math.sqrt(n * (n + 1));
    double exponent = argument - coupling * (2 * n + 1) + 0.5 * p * Math.log1p(1 / n);
    return Math.exp(exponent) * ModifiedBessel.scaledI(p, argument);
  }

  private static double poisson(int p, double mean) {
    double value = Math.exp(-mean);
    for (int k = 1; k <= p; k++) {
      value *= mean / k;
    }
    return value;
  }

  /** Debye-Waller factor of the no-phonon line, exp(-S(2n+1)). */
  public static double debyeWaller(double coupling, double occupation) {
    return Math.exp(-coupling * (2 * occupation + 1));
  }

  /**
   * Slope energy of a luminescence tail from the Urbach energy of absorption, 1/Es = 1/EU - 1/kT,
   * in meV; negative where kT is below the Urbach energy and no tail exists.
   */
  public static double slopeEnergy(double urbachEnergy, double temperature) {
    return 1 / (1 / urbachEnergy - 1 / (K_B_MEV_PER_K * temperature));
  }

  /** Urbach energy from the slope energy of luminescence, in meV. */
  public static double urbachEnergy(double slopeEnergy, double temperature) {
    return 1 / (1 / slopeEnergy + 1 / (K_B_MEV_PER_K * temperature));
  }

  /** Intensity behind a polariser: background + amplitude (1 + P cos 2(angle - axis))/2, rad. */
  public static double polarised(
      double angle, double background, double amplitude, double degree, double axis) {
    return background + amplitude * (1 + degree * Math.cos(2 * (angle - axis))) / 2;
  }

  /** Smallest standard error of the centre of a Gaussian line from N photons, sigma/sqrt(N). */
  public static double gaussianCentreError(double sigma, double photons) {
    return sigma / Math.sqrt(Arguments.positive("number of photons", photons));
  }

  /** Smallest standard error of a Gaussian line's sigma from N photons, sigma/sqrt(2N). */
  public static double gaussianWidthError(double sigma, double photons) {
    return gaussianCentreError(sigma, 2 * photons);
  }

  /**
   * Smallest standard error of centre and half width of a Lorentzian line from N photons without
   * background, gamma sqrt(2/N) for both.
   *
   * @param gamma half width at half maximum
   */
  public static double lorentzianError(double gamma, double photons) {
    return gamma * Math.sqrt(2 / Arguments.positive("number of photons", photons));
  }
}
