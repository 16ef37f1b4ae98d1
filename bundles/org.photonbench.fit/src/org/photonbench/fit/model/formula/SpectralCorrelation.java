package org.photonbench.fit.model.formula;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import org.apache.commons.math3.special.BesselJ;

/**
 * Photon-correlation Fourier spectroscopy: the envelope K of the spectral correlation against path
 * delay and lag, and the factor of the dither. What is measured is 1 - R = K D (contrast rho)^2/2.
 * Delays in ps, energies in meV, sigma in rad/ps; lags in any unit of their own.
 *
 * <p>Sources: X. Brokmann et al., Opt. Express 14, 6333 (2006); A. P. Beyler et al., Phys. Rev.
 * Lett. 111, 177401 (2013).
 */
public final class SpectralCorrelation {
  private SpectralCorrelation() {}

  /** One Lorentzian line: exp(-2|d|/T2). */
  public static double lorentzian(double delay, double t2) {
    return Math.exp(-2 * Math.abs(delay) / Arguments.positive("T2", t2));
  }

  /**
   * Several Lorentzian lines of one width: exp(-2|d|/T2) sum_ij a_i a_j cos((E_i - E_j) d/hbar).
   *
   * @param weights share of each line, summing to 1
   */
  public static double lines(double delay, double t2, double[] weights, double[] energies) {
    Arguments.sameLength("weights", weights.length, "energies", energies.length);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        double phase = (energies[i] - energies[j]) * delay / HBAR_MEV_PS;
        sum += weights[i] * weights[j] * Math.cos(phase);
      }
    }
    return lorentzian(delay, t2) * sum;
  }

  /** Two lines: the first has the share firstWeight. */
  public static double doublet(double delay, double t2, double splitting, double firstWeight) {
    return lines(
        delay, t2, new double[] {firstWeight, 1 - firstWeight}, new double[] {0, splitting});
  }

  /** Factor of an Ornstein-Uhlenbeck wander of the centre with standard deviation sigma. */
  public static double ornsteinUhlenbeck(
      double delay, double lag, double sigma, double correlationTime) {
    double grown = -Math.expm1(-Math.abs(lag) / correlationTime);
    return Math.exp(-sigma * sigma * grown * delay * delay);
  }

  /** Factor of free diffusion of the centre, exp(-D lag d^2). */
  public static double wiener(double delay, double lag, double diffusion) {
    return Math.exp(-diffusion * Math.abs(lag) * delay * delay);
  }

  /** Factor of Poisson jumps to Gaussian centres of standard deviation sigma. */
  public static double jumps(double delay, double lag, double sigma, double correlationTime) {
    double same = Math.exp(-Math.abs(lag) / correlationTime);
    return same + (1 - same) * Math.exp(-sigma * sigma * delay * delay);
  }

  /**
   * Factor of a triangular dither, averaged over the static phase.
   *
   * @param period of the triangle
   * @param fringes per half period
   * @param lag from 0 to half a period
   */
  public static double triangularDither(double lag, double period, double fringes) {
    Arguments.positive("dither period", period);
    double fraction = 2 * lag / period;
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException(
          "the lag must lie within half a dither period of " + period + ", was " + lag);
    }
    double phase = 2 * Math.PI * fringes * fraction;
    double sinc = phase == 0 ? 1 : Math.sin(phase) / phase;
    return (1 - fraction) * Math.cos(phase) + fraction * sinc;
  }

  /**
   * Factor of a sinusoidal dither, J0(2 amplitude sin(pi lag/period)).
   *
   * @param amplitude of the phase, rad
   */
  public static double sinusoidalDither(double lag, double period, double amplitude) {
    return BesselJ.value(0, Math.abs(2 * amplitude * Math.sin(Math.PI * lag / period)));
  }

  /**
   * 1 - R from pair counts: R = [cross/(2 N0 N1)]/[all/(N0+N1)^2].
   *
   * @param cross pairs between the detectors, both orders
   * @param all pairs of the merged detectors
   */
  public static double oneMinusRatio(long cross, long all, long count0, long count1) {
    double total = (double) count0 + count1;
    double expected = 2.0 * count0 / total * count1 / total;
    return 1 - cross / (Arguments.positive("number of pairs", all) * expected);
  }

  /**
   * Spectral correlation of single emitters in solution from 1 - R = [(g - 1) K_single +
   * K_ensemble]/(2 g).
   *
   * @param g intensity correlation at the lag, above 1
   */
  public static double single(double oneMinusRatio, double g, double ensemble) {
    return (2 * g * oneMinusRatio - ensemble) / Arguments.positive("g - 1", g - 1);
  }

  /** 1 - R of emitters in solution, inverse of {@link #single}. */
  public static double solution(double single, double ensemble, double g) {
    return ((g - 1) * single + ensemble) / (2 * g);
  }

  /** Binomial standard error of 1 - R given all pairs, for a spectral correlation K. */
  public static double oneMinusRatioError(double k, long all) {
    double p = (1 - k / 2) / 2;
    return 2 * Math.sqrt(p * (1 - p) / Arguments.positive("number of pairs", all));
  }

  /** Largest step of the path delay that samples energies up to a limit: h/(2 E), in ps. */
  public static double largestStep(double largestEnergy) {
    return Math.PI * HBAR_MEV_PS / Arguments.positive("largest energy", largestEnergy);
  }
}
