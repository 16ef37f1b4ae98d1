package org.photonbench.analysis.hbt;

import org.photonbench.analysis.AnalysisException;

/**
 * Signal fractions of the two detectors, rho = S/(S+B) each (R. Brouri et al., Opt. Lett. 25, 1294
 * (2000)), for uncorrelated Poisson background.
 *
 * @param product rho of A times rho of B
 * @param sigma standard uncertainty of the product
 */
record Background(double product, double sigma) {
  static final Background NONE = new Background(1, 0);

  /**
   * @param countsA photons of channel A that entered the correlation
   * @param countsB photons of channel B that entered the correlation
   * @param seconds live time
   * @param gateFraction share of the time that the gate lets through
   */
  static Background of(
      HbtSettings settings, long countsA, long countsB, double seconds, double gateFraction)
      throws AnalysisException {
    return of(BackgroundRates.of(settings), countsA, countsB, seconds, gateFraction);
  }

  /**
   * @param rates background of both channels before any gate
   * @param countsA photons of channel A that entered the correlation
   * @param countsB photons of channel B that entered the correlation
   * @param seconds live time
   * @param gateFraction share of the time that the gate lets through
   */
  static Background of(
      BackgroundRates rates, long countsA, long countsB, double seconds, double gateFraction)
      throws AnalysisException {
    if (rates.isNone()) {
      return NONE;
    }
    Fraction a = fraction("A", rates.a(), rates.sigmaA(), countsA, seconds, gateFraction);
    Fraction b = fraction("B", rates.b(), rates.sigmaB(), countsB, seconds, gateFraction);
    return new Background(a.rho * b.rho, Math.hypot(a.rho * b.sigma, b.rho * a.sigma));
  }

  boolean isUsed() {
    return this != NONE;
  }

  private record Fraction(double rho, double sigma) {}

  private static Fraction fraction(
      String channel, double background, double sigma, long counts, double seconds, double gate)
      throws AnalysisException {
    double rate = counts / seconds;
    double inGate = background * gate;
    if (!(inGate < rate)) {
      throw new AnalysisException(
          "The background of channel %s (%.6g counts/s in the gate) is not below its count rate (%.6g counts/s). Give the background of this set-up in Settings > Background."
              .formatted(channel, inGate, rate));
    }
    double rateSigma = Math.sqrt(counts) / seconds;
    return new Fraction(
        1 - inGate / rate, Math.hypot(sigma * gate / rate, inGate * rateSigma / (rate * rate)));
  }
}
