package org.photonbench.virtuallab.interference;

/**
 * Where two photons that enter a splitter through opposite inputs leave it (ESTIMATORS 4): first
 * output c, second output d; transmission T from the first input to c. At the two times of arrival,
 * A is the density of the photons as they are, B that of the same with times exchanged, X = M
 * Re[psi1(t) psi2(t') psi1*(t') psi2*(t)].
 */
final class PairOutcome {
  /** Bit of the photon of the first input: set if it leaves by the second output. */
  static final int FIRST_TO_D = 1;

  /** Bit of the photon of the second input. */
  static final int SECOND_TO_D = 2;

  private PairOutcome() {}

  /** Probability of c at the first photon's time and d at the second's. */
  static double firstAtC(double t, double r, double exchanged, double interference) {
    return (t * t + r * r * exchanged - 2 * r * t * interference) / (1 + exchanged);
  }

  /** Probability of d at the first photon's time and c at the second's. */
  static double firstAtD(double t, double r, double exchanged, double interference) {
    return (t * t * exchanged + r * r - 2 * r * t * interference) / (1 + exchanged);
  }

  /**
   * Draws the outputs.
   *
   * @param t transmission of the splitter
   * @param r its reflection, 1 - t
   * @param exchanged B/A
   * @param interference X/A
   * @param uniform a number in [0, 1)
   * @return the bits above
   */
  static int draw(double t, double r, double exchanged, double interference, double uniform) {
    double cd = firstAtC(t, r, exchanged, interference);
    if (uniform < cd) {
      return SECOND_TO_D;
    }
    double dc = firstAtD(t, r, exchanged, interference);
    if (uniform < cd + dc) {
      return FIRST_TO_D;
    }
    // Both at c and both at d have the same probability.
    return uniform - (cd + dc) < 0.5 * (1 - cd - dc) ? 0 : FIRST_TO_D | SECOND_TO_D;
  }
}
