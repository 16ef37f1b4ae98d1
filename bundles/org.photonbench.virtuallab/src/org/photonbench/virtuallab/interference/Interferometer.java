package org.photonbench.virtuallab.interference;

import org.photonbench.virtuallab.check.Require;

/**
 * The two arms and the output splitter of a two-beam interferometer, as probabilities. The first
 * output gets the short arm's light by transmission and the long arm's by reflection.
 *
 * @param shortArm probability that a photon goes through the short arm, its losses included
 * @param longArm the same for the long arm; together at most 1, the rest is lost
 * @param transmission T of the output splitter; R = 1 - T (its losses belong to the arms)
 * @param contrast fringe contrast 0 to 1 of a source of endless coherence: overlap of the beams
 */
public record Interferometer(
    double shortArm, double longArm, double transmission, double contrast) {
  public Interferometer {
    Require.probability("probability of the short arm", shortArm);
    Require.probability("probability of the long arm", longArm);
    Require.probability("transmission of the output splitter", transmission);
    Require.probability("fringe contrast", contrast);
    if (shortArm + longArm > 1 + Require.ROUNDING) {
      throw new IllegalArgumentException(
          "the arms of an interferometer cannot get "
              + (shortArm + longArm)
              + " of the light; at most 1");
    }
  }

  /** A Mach-Zehnder interferometer with even splitters and no loss. */
  public static Interferometer balanced(double contrast) {
    return new Interferometer(0.5, 0.5, 0.5, contrast);
  }

  /**
   * A Mach-Zehnder interferometer; its short arm is what the first splitter transmits.
   *
   * @param firstTransmission T of the first splitter, R = 1 - T
   * @param secondTransmission T of the second splitter
   */
  public static Interferometer machZehnder(
      double firstTransmission, double secondTransmission, double contrast) {
    Require.probability("transmission of the first splitter", firstTransmission);
    return new Interferometer(
        firstTransmission, 1 - firstTransmission, secondTransmission, contrast);
  }

  /**
   * A Michelson interferometer with one splitter: its short arm is the one that is reflected first.
   * The second output goes back to the source (or, with retroreflectors, beside it).
   *
   * @param splitterTransmission T of the splitter, R = 1 - T
   */
  public static Interferometer michelson(double splitterTransmission, double contrast) {
    Require.probability("transmission of the splitter", splitterTransmission);
    return new Interferometer(
        1 - splitterTransmission, splitterTransmission, splitterTransmission, contrast);
  }

  /** R of the output splitter. */
  public double reflection() {
    return 1 - transmission;
  }

  /** Probability that a photon is not lost. */
  public double kept() {
    return shortArm + longArm;
  }

  /** Probability of the first output without interference. */
  public double first() {
    return shortArm * transmission + longArm * reflection();
  }

  /** Largest change of that probability by interference. */
  public double interference() {
    return 2 * contrast * Math.sqrt(shortArm * longArm * transmission * reflection());
  }
}
