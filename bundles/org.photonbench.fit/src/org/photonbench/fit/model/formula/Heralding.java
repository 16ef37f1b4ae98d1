package org.photonbench.fit.model.formula;

import org.photonbench.fit.special.ExponentialGaussian;

/** Pairs of biexciton and exciton photons told apart by their order. */
public final class Heralding {
  private Heralding() {}

  /** Accidental coincidences in a number of pulses: p1 p2 pulses. */
  public static double accidentals(double probability1, double probability2, double pulses) {
    return Arguments.fraction("first probability", probability1)
        * Arguments.fraction("second probability", probability2)
        * pulses;
  }

  /**
   * Probability that jitter swaps the order of the two photons of a cascade.
   *
   * @param tauX lifetime of the exciton, the mean gap
   * @param pairJitter standard deviation of the measured time difference
   */
  public static double swapProbability(double tauX, double pairJitter) {
    return ExponentialGaussian.cumulative(
        0, Arguments.notNegative("pair jitter", pairJitter), Arguments.positive("tau X", tauX));
  }

  /** Mean arrival time of the second photon of a cascade, tauX + tauXX. */
  public static double meanSecondArrival(double tauX, double tauXX) {
    return tauX + tauXX;
  }
}
