package org.photonbench.fit.model.formula;

import org.apache.commons.math3.special.Gamma;

/** Dead time and afterpulses of a single-photon detector under steady Poisson light. */
public final class Detector {
  /** Counts within a lag after which a dead time is too short to be summed over. */
  private static final int MOST_EVENTS = 1_000_000;

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
   * Autocorrelation of the counts of steady light with non-paralysable dead time: the renewal
   * density over the counted rate, (1 + r t)/r times the sum over n of r^n (lag - n t)^(n-1) exp(-r
   * (lag - n t))/(n-1)!; 0 within the first dead time, (1 + r t) exp(-r (lag - t)) within the
   * second (J. W. Mueller, Nucl. Instrum. Methods 112, 47 (1973)).
   */
  public static double deadTimeG2(double lag, double rate, double deadTime) {
    Arguments.positive("rate", rate);
    if (Arguments.notNegative("dead time", deadTime) == 0) {
      return 1;
    }
    double time = Math.abs(lag);
    double sum = 0;
    for (int n = 1; time - n * deadTime >= 0 && n <= MOST_EVENTS; n++) {
      double x = rate * (time - n * deadTime);
      sum += n == 1 ? Math.exp(-x) : Math.exp((n - 1) * Math.log(x) - x - Gamma.logGamma(n));
    }
    return (1 + rate * deadTime) * sum;
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
