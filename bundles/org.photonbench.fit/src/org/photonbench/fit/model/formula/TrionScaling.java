package org.photonbench.fit.model.formula;

/**
 * Lifetimes and yields of charged and double excitons from those of the exciton by statistical
 * scaling: the radiative rate grows with the number of electron-hole pairs that can recombine.
 */
public final class TrionScaling {
  private TrionScaling() {}

  /** A state's lifetime and its quantum yield. */
  public record State(double lifetime, double yield) {}

  /**
   * The trion: radiative rate scaling/tau_r plus its Auger rate.
   *
   * @param radiativeLifetime radiative lifetime of the exciton
   * @param augerRate Auger rate of the trion
   * @param radiativeScaling factor of the radiative rate, 2 in the statistical picture
   */
  public static State trion(double radiativeLifetime, double augerRate, double radiativeScaling) {
    Arguments.positive("radiative lifetime", radiativeLifetime);
    Arguments.notNegative("Auger rate", augerRate);
    double radiative = radiativeScaling / radiativeLifetime;
    double lifetime = 1 / (radiative + augerRate);
    return new State(lifetime, radiative * lifetime);
  }

  /**
   * The biexciton: radiative rate scaling/tau_r, Auger rate 2 (A+ + A-).
   *
   * @param positiveAuger Auger rate of the positive trion
   * @param negativeAuger Auger rate of the negative trion
   * @param radiativeScaling factor of the radiative rate, 4 in the statistical picture
   */
  public static State biexciton(
      double radiativeLifetime,
      double positiveAuger,
      double negativeAuger,
      double radiativeScaling) {
    return trion(radiativeLifetime, 2 * (positiveAuger + negativeAuger), radiativeScaling);
  }
}
