package org.photonbench.analysis.hbt;

/**
 * Uncorrelated background of both channels in counts/s, before any gate.
 *
 * @param a rate of channel A
 * @param sigmaA its standard uncertainty
 * @param b rate of channel B
 * @param sigmaB its standard uncertainty
 */
record BackgroundRates(double a, double sigmaA, double b, double sigmaB) {
  static BackgroundRates of(HbtSettings settings) {
    return new BackgroundRates(
        settings.backgroundA(),
        settings.backgroundSigmaA(),
        settings.backgroundB(),
        settings.backgroundSigmaB());
  }

  boolean isNone() {
    return a == 0 && b == 0 && sigmaA == 0 && sigmaB == 0;
  }
}
