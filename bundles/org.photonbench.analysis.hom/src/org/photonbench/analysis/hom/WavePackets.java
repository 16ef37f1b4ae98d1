package org.photonbench.analysis.hom;

import java.util.Arrays;
import org.photonbench.fit.model.PhysicalConstants;
import org.photonbench.fit.model.formula.HongOuMandel;
import org.photonbench.fit.special.TwoSidedExponential;

/**
 * Closed forms for the overlap of two photons that are exponential wave packets with pure
 * dephasing. Times in ps, frequencies in rad/ps. Sources: J. Bylander, I. Robert-Philip and I.
 * Abram, Eur. Phys. J. D 22, 295 (2003); T. Legero et al., Appl. Phys. B 77, 797 (2003); A. Kiraz,
 * M. Atatüre and A. Imamoglu, Phys. Rev. A 69, 032305 (2004).
 */
public final class WavePackets {
  private WavePackets() {}

  /** Coherence time T2 of the field: 1/T2 = 1/(2 T1) + 1/T2*. */
  public static double coherence(double lifetime, double pureDephasing) {
    return HongOuMandel.coherenceTime(lifetime, pureDephasing);
  }

  /**
   * Pure dephasing time T2* from T1 and T2; infinite at T2 = 2 T1.
   *
   * @return NaN if T2 is above 2 T1
   */
  public static double pureDephasing(double lifetime, double coherence) {
    double rate = 1 / coherence - 1 / (2 * lifetime);
    return Math.abs(rate) * coherence < 1e-12
        ? Double.POSITIVE_INFINITY
        : rate < 0 ? Double.NaN : 1 / rate;
  }

  /**
   * Visibility of photons of one line.
   *
   * @param lifetime T1
   * @param pureDephasing T2*, may be infinite
   * @param delay difference of the arrival of the packets
   * @param detuningSigma standard deviation of each photon's own static detuning, rad/ps
   * @param relaxation mean of the exponential waiting time before emission begins, 0 if there is
   *     none
   */
  public static double visibility(
      double lifetime,
      double pureDephasing,
      double delay,
      double detuningSigma,
      double relaxation) {
    return HongOuMandel.diffusedVisibility(lifetime, pureDephasing, detuningSigma)
        * HongOuMandel.delayFactor(lifetime, delay)
        * HongOuMandel.excitationJitterFactor(lifetime, relaxation);
  }

  /**
   * Visibility of an incoherent mixture of co-polarised lines.
   *
   * @param weights shares of the lines, which add up to 1
   * @param frequencies of the lines in rad/ps
   */
  public static double mixture(
      double lifetime, double pureDephasing, double[] weights, double[] frequencies) {
    double[] energies =
        Arrays.stream(frequencies).map(f -> f * PhysicalConstants.HBAR_MEV_PS).toArray();
    return HongOuMandel.mixtureVisibility(lifetime, pureDephasing, weights, energies);
  }

  /** Visibility of the pairs whose photons come within {@code window} of each other. */
  public static double postSelected(double lifetime, double pureDephasing, double window) {
    return HongOuMandel.postSelectedVisibility(lifetime, pureDephasing, window);
  }

  /**
   * The same where the lag of a pair is measured with a Gaussian error.
   *
   * @param jitter standard deviation of the measured lag
   */
  public static double postSelected(
      double lifetime, double pureDephasing, double window, double jitter) {
    TwoSidedExponential average = new TwoSidedExponential();
    average.evaluate(-window, window, jitter, lifetime);
    double all = average.value();
    average.evaluate(-window, window, jitter, 1 / (1 / lifetime + 2 / pureDephasing));
    return average.value() / all;
  }

  /** Fraction of all pairs whose photons come within {@code window} of each other. */
  public static double keptFraction(double lifetime, double window) {
    return HongOuMandel.keptFraction(lifetime, window);
  }
}
