package org.photonbench.fit.model.formula;

/** Dead time and afterpulses of a single-photon detector under steady Poisson light. */
public final class Detector {
  private Detector() {}

  /** Rate that a detector with non-paralysable dead time counts: r/(1 + r t). */
  public static double countedRate(double rate, double deadTime) {
    return rate / (1 + rate * deadTime);
  }

  /** Rate of light from the counted rate: m/(1 - m t). */
  public static double lightRate(double counted, double deadTime) {
    double live = 1 - counted * deadTime;
    if (!(live > 0)) {
      throw new IllegalArgumentException(
          "a counted rate of " + counted + " cannot occur with a dead time of " + deadTime);
    }
    return counted / live;
  }

  /** Variance over mean of the counts in a long time, 1/(1 + r t)^2. */
  public static double fano(double rate, double deadTime) {
    double factor = 1 + rate * deadTime;
    return 1 / (factor * factor);
  }

  /**
   * Autocorrelation of the counts of steady light, for lags up to two dead times: 0 within the
   * first, (1 + r t) exp(-r (lag - t)) within the second.
   */
  public static double deadTimeG2(double lag, double rate, double deadTime) {
    double time = Math.abs(lag);
    if (time > 2 * deadTime) {
      throw new IllegalArgumentException("the closed form ends at two dead times");
    }
    return time < deadTime ? 0 : (1 + rate * deadTime) * Math.exp(-rate * (time - deadTime));
  }

  /** Counted rate with afterpulses of probability p per count: r/(1 - p). */
  public static double rateWithAfterpulses(double rate, double probability) {
    return rate / (1 - Arguments.fraction("afterpulse probability", probability));
  }

  /**
   * Autocorrelation with afterpulses: 1 + p/tau exp(-(1-p) lag/tau)/R.
   *
   * @param rate primary rate r
   * @param probability of an afterpulse per count, cascades included
   * @param time mean delay tau of an afterpulse
   */
  public static double afterpulseG2(double lag, double rate, double probability, double time) {
    double all = rateWithAfterpulses(rate, probability);
    return 1 + probability / time * Math.exp(-(1 - probability) * Math.abs(lag) / time) / all;
  }
}
