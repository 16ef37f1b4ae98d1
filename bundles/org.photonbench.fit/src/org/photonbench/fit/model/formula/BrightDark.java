package org.photonbench.fit.model.formula;

/**
 * A bright and a dark state that exchange population and decay: the bi-exponential luminescence of
 * cold nanocrystals (P. Tamarat et al., Nat. Commun. 11, 6001 (2020): two-phonon exchange).
 *
 * @param bright decay rate of the bright state
 * @param dark decay rate of the dark state
 * @param down rate from bright to dark
 * @param up rate from dark to bright
 */
public record BrightDark(double bright, double dark, double down, double up) {
  public BrightDark {
    Arguments.positive("bright decay rate", bright);
    Arguments.notNegative("dark decay rate", dark);
    Arguments.notNegative("rate down", down);
    Arguments.notNegative("rate up", up);
  }

  /**
   * Exchange by m phonons of one energy: down gamma0 (n+1)^m, up gamma0 n^m.
   *
   * @param phonons m, 1 or 2
   */
  public static BrightDark ofPhonons(
      double bright, double dark, double gamma0, double occupation, int phonons) {
    return new BrightDark(
        bright,
        dark,
        gamma0 * Math.pow(occupation + 1, phonons),
        gamma0 * Math.pow(occupation, phonons));
  }

  private double root() {
    double difference = bright + down - dark - up;
    return Math.sqrt(difference * difference + 4 * down * up);
  }

  /** Rate of the fast component. */
  public double fast() {
    return (bright + down + dark + up + root()) / 2;
  }

  /** Rate of the slow component. */
  public double slow() {
    return (bright * (dark + up) + down * dark) / fast();
  }

  /**
   * Share of the fast component in the decay of the bright population.
   *
   * @param initialBright share of the excitons that start bright
   */
  public double fastAmplitude(double initialBright) {
    Arguments.positive("initial bright share", initialBright);
    // Initial slope of the bright population, per bright exciton.
    double slope = bright + down - up * (1 - initialBright) / initialBright;
    return (slope - slow()) / (fast() - slow());
  }
}
