package org.photonbench.fit.model.formula;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import org.photonbench.fit.special.ErrorFunction;

/**
 * Two-photon interference of photons with exponential wave packets. T2 is the field coherence time,
 * 1/T2 = 1/(2 T1) + 1/T2*; an infinite T2* means no pure dephasing.
 *
 * <p>Sources: J. Bylander et al., Eur. Phys. J. D 22, 295 (2003); A. Kiraz et al., Phys. Rev. A 69,
 * 032305 (2004); C. Santori et al., Nature 419, 594 (2002); R. B. Patel et al., Phys. Rev. Lett.
 * 100, 207405 (2008).
 */
public final class HongOuMandel {
  private HongOuMandel() {}

  /** T2 from 1/T2 = 1/(2 T1) + 1/T2*. */
  public static double coherenceTime(double t1, double pureDephasingTime) {
    Arguments.positive("T1", t1);
    Arguments.positive("T2*", pureDephasingTime);
    return 1 / (0.5 / t1 + 1 / pureDephasingTime);
  }

  /** Pure dephasing time T2* that belongs to T1 and T2; infinite where T2 = 2 T1. */
  public static double pureDephasingTime(double t1, double t2) {
    double rate = 1 / Arguments.positive("T2", t2) - 0.5 / Arguments.positive("T1", t1);
    if (rate < 0) {
      throw new IllegalArgumentException("T2 = " + t2 + " exceeds 2 T1 = " + 2 * t1);
    }
    return 1 / rate;
  }

  /** Full width at half maximum of a Lorentzian line, 2 hbar/T2, in meV for T2 in ps. */
  public static double linewidth(double t2Picoseconds) {
    return 2 * HBAR_MEV_PS / Arguments.positive("T2", t2Picoseconds);
  }

  /** Visibility of two identical photons, T2/(2 T1). */
  public static double visibility(double t1, double pureDephasingTime) {
    return coherenceTime(t1, pureDephasingTime) / (2 * t1);
  }

  /** Factor of the visibility when one photon comes later, exp(-|delay|/T1). */
  public static double delayFactor(double t1, double delay) {
    return Math.exp(-Math.abs(delay) / t1);
  }

  /** Factor of the visibility for an exponential jitter of excitation, 1/(1 + jitter/T1). */
  public static double excitationJitterFactor(double t1, double jitter) {
    return 1 / (1 + Arguments.notNegative("excitation jitter", jitter) / t1);
  }

  /**
   * Visibility of two photons whose centres differ.
   *
   * @param detuning angular frequency difference, rad per unit of time
   */
  public static double detunedVisibility(double t1, double pureDephasingTime, double detuning) {
    double rate = overlapRate(t1, pureDephasingTime);
    return rate / (t1 * (rate * rate + detuning * detuning));
  }

  /**
   * Visibility when both photons have independent Gaussian centres.
   *
   * @param sigma standard deviation of the angular frequency of one photon, at least 0
   */
  public static double diffusedVisibility(double t1, double pureDephasingTime, double sigma) {
    if (Arguments.notNegative("sigma", sigma) == 0) {
      return visibility(t1, pureDephasingTime);
    }
    double s = Math.sqrt(2) * sigma;
    double rate = overlapRate(t1, pureDephasingTime);
    return Math.sqrt(Math.PI / 2) / (s * t1) * ErrorFunction.erfcx(rate / (Math.sqrt(2) * s));
  }

  /**
   * Standard deviation of one photon's frequency that {@link #diffusedVisibility} needs when the
   * frequency follows an Ornstein-Uhlenbeck process: sigma sqrt(1 - exp(-separation/tau)).
   */
  public static double effectiveSigma(double sigma, double separation, double correlationTime) {
    return sigma * Math.sqrt(-Math.expm1(-Math.abs(separation) / correlationTime));
  }

  /**
   * Visibility of an incoherent mixture of co-polarised lines.
   *
   * @param weights share of each line, summing to 1
   * @param energiesMev centre of each line
   * @param t1 lifetime in ps
   * @param pureDephasingTime in ps
   */
  public static double mixtureVisibility(
      double t1, double pureDephasingTime, double[] weights, double[] energiesMev) {
    Arguments.sameLength("weights", weights.length, "energies", energiesMev.length);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        double detuning = (energiesMev[i] - energiesMev[j]) / HBAR_MEV_PS;
        sum += weights[i] * weights[j] * detunedVisibility(t1, pureDephasingTime, detuning);
      }
    }
    return sum;
  }

  private static double overlapRate(double t1, double pureDephasingTime) {
    return 2 / coherenceTime(t1, pureDephasingTime);
  }

  /**
   * Visibility among pairs detected within a time window of each other.
   *
   * @param window largest time difference kept
   */
  public static double postSelectedVisibility(double t1, double pureDephasingTime, double window) {
    Arguments.positive("window", window);
    double x = 2 * t1 / pureDephasingTime;
    return Math.expm1(-window * (1 + x) / t1) / Math.expm1(-window / t1) / (1 + x);
  }

  /** Fraction of pairs that a time window keeps, 1 - exp(-window/T1). */
  public static double keptFraction(double t1, double window) {
    return -Math.expm1(-window / t1);
  }

  /**
   * Correlation behind the second beam splitter under continuous excitation, g2(t)/2 + [g2(t-D) +
   * g2(t+D)]/4 - V/2 exp(-2|t|/T2), for an emitter with g2 = 1 - exp(-|t|/rise).
   *
   * @param delay time t
   * @param rise antibunching time
   * @param armDelay delay D of the interferometer
   * @param t2 coherence time
   * @param overlap V; 0 for crossed polarisation
   */
  public static double continuous(
      double delay, double rise, double armDelay, double t2, double overlap) {
    double classical =
        antibunched(delay, rise) / 2
            + (antibunched(delay - armDelay, rise) + antibunched(delay + armDelay, rise)) / 4;
    return classical - overlap / 2 * Math.exp(-2 * Math.abs(delay) / t2);
  }

  private static double antibunched(double delay, double rise) {
    return -Math.expm1(-Math.abs(delay) / rise);
  }

  /**
   * Areas of a pulse train whose period equals the delay of the interferometer, relative to far
   * peaks, 50:50 beam splitters.
   *
   * @param peak index of the peak
   * @param g2 g2(0) of the source; g2 of other pulses is 1
   */
  public static double trainArea(int peak, double g2, double visibility) {
    return switch (Math.abs(peak)) {
      case 0 -> (1 + g2 - visibility) / 2;
      case 1 -> (3 + g2) / 4;
      default -> 1;
    };
  }
}
