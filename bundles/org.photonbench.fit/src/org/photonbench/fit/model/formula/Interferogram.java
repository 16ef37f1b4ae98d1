package org.photonbench.fit.model.formula;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import org.photonbench.fit.model.PhysicalConstants;

/**
 * First-order coherence |g1| against path delay. Delays in ps, energies in meV. The Fourier
 * partners of line shapes: Lorentzian exp(-|d|/T2), Gaussian exp(-(sigma d/hbar)^2/2).
 */
public final class Interferogram {
  private static final double FWHM_OVER_SIGMA = 2 * Math.sqrt(2 * Math.log(2));

  /** Full width at half maximum of sin(pi x)/(pi x). */
  private static final double SINC_WIDTH = 1.2067091288032284;

  private Interferogram() {}

  /** A Voigt line: exp(-|d|/T2 - (sigma d/hbar)^2/2); sigma 0 or infinite T2 give its parts. */
  public static double voigt(double delay, double t2, double sigma) {
    double phase = sigma * delay / HBAR_MEV_PS;
    return Math.exp(-Math.abs(delay) / Arguments.positive("T2", t2) - phase * phase / 2);
  }

  /** A Gaussian line of this full width at half maximum. */
  public static double gaussian(double delay, double fullWidth) {
    return voigt(delay, Double.POSITIVE_INFINITY, fullWidth / FWHM_OVER_SIGMA);
  }

  /** Full width at half maximum, in delay, of the envelope of a Gaussian line. */
  public static double gaussianEnvelopeWidth(double fullWidth) {
    return FWHM_OVER_SIGMA * HBAR_MEV_PS / (fullWidth / FWHM_OVER_SIGMA);
  }

  /** Two Lorentzian lines of one width with shares a and 1-a. */
  public static double doublet(double delay, double t2, double splitting, double firstWeight) {
    double a = firstWeight;
    double b = 1 - a;
    double beat = a * a + b * b + 2 * a * b * Math.cos(splitting * delay / HBAR_MEV_PS);
    return voigt(delay, t2, 0) * Math.sqrt(Math.max(0, beat));
  }

  /** Delay of the first minimum of the beat, pi hbar/splitting. */
  public static double firstBeatMinimum(double splitting) {
    return Math.PI * HBAR_MEV_PS / Arguments.positive("splitting", splitting);
  }

  /** Squared contrast without the bias of a fit to N counts: max(0, V^2 - 4/N). */
  public static double unbiasedSquareContrast(double contrast, double counts) {
    return Math.max(0, contrast * contrast - 4.0 / Arguments.positive("counts", counts));
  }

  /** Mean squared contrast of a fit to N counts, V^2 + 4/N. */
  public static double meanSquareContrast(double contrast, double counts) {
    return contrast * contrast + 4 / Arguments.positive("counts", counts);
  }

  /** Standard error of the contrast of a fit to N counts, sqrt(2/N). */
  public static double contrastError(double counts) {
    return Math.sqrt(2 / Arguments.positive("counts", counts));
  }

  /** Largest step of the path that samples the fringes of a wavelength, half of it. */
  public static double fringeStep(double wavelength) {
    return Arguments.positive("wavelength", wavelength) / 2;
  }

  /** Resolution (full width at half maximum) of a Fourier spectrum, 1.207 hc/(2L), in meV. */
  public static double resolution(double largestPathMillimetres) {
    double hcMevMillimetres = PhysicalConstants.HC_EV_NM * 1e3 * 1e-6;
    return SINC_WIDTH * hcMevMillimetres / (2 * largestPathMillimetres);
  }
}
