package org.photonbench.fit.model.formula;

/**
 * A light source that switches between two Poisson rates at exponentially distributed times.
 *
 * @param switchOn rate of switching from dark to bright
 * @param switchOff rate of switching from bright to dark
 * @param onRate counts per time while bright
 * @param offRate counts per time while dark
 */
public record Telegraph(double switchOn, double switchOff, double onRate, double offRate) {
  public Telegraph {
    Arguments.positive("rate of switching on", switchOn);
    Arguments.positive("rate of switching off", switchOff);
    Arguments.notNegative("bright rate", onRate);
    Arguments.notNegative("dark rate", offRate);
    Arguments.positive("sum of the two rates", onRate + offRate);
  }

  /** Fraction of time in the bright state. */
  public double onFraction() {
    return switchOn / (switchOn + switchOff);
  }

  /** Mean count rate. */
  public double meanRate() {
    return onFraction() * onRate + (1 - onFraction()) * offRate;
  }

  /** Variance of the rate, f (1-f) (r_on - r_off)^2. */
  public double rateVariance() {
    double difference = onRate - offRate;
    return onFraction() * (1 - onFraction()) * difference * difference;
  }

  /** Relaxation rate, the sum of both switching rates. */
  public double relaxationRate() {
    return switchOn + switchOff;
  }

  /** g2 at a delay: 1 + variance/mean^2 exp(-relaxation |delay|). */
  public double g2(double delay) {
    return 1
        + bunching(onFraction(), onRate, offRate) * Math.exp(-relaxationRate() * Math.abs(delay));
  }

  /** Variance of the counts in a bin. */
  public double countVariance(double bin) {
    double x = relaxationRate() * bin;
    double perRate = rateVariance() / (relaxationRate() * relaxationRate());
    return meanRate() * bin + 2 * perRate * excess(x);
  }

  /** Variance over mean of the counts in a bin. */
  public double fano(double bin) {
    return countVariance(bin) / (meanRate() * bin);
  }

  /** Allan variance of counts in adjacent bins, half the mean square of their difference. */
  public double allanVariance(double bin) {
    double x = relaxationRate() * bin;
    double perRate = rateVariance() / (relaxationRate() * relaxationRate());
    double rise = -Math.expm1(-x);
    return meanRate() * bin + perRate * (2 * excess(x) - rise * rise);
  }

  /** Standard error of the on fraction over a time T, f (1-f) 2 tau_c/T under the root. */
  public double onFractionError(double time) {
    return Math.sqrt(onFraction() * (1 - onFraction()) * 2 / (relaxationRate() * time));
  }

  /** x - 1 + exp(-x), by its series where the difference would cancel. */
  private static double excess(double x) {
    if (x < 0.01) {
      return x * x / 2 * (1 - x / 3 * (1 - x / 4 * (1 - x / 5 * (1 - x / 6))));
    }
    return x + Math.expm1(-x);
  }

  /** Bunching amplitude f (1-f) (r_on - r_off)^2/mean^2. */
  public static double bunching(double onFraction, double onRate, double offRate) {
    Arguments.fraction("on fraction", onFraction);
    double mean = onFraction * onRate + (1 - onFraction) * offRate;
    double difference = onRate - offRate;
    return onFraction * (1 - onFraction) * difference * difference / (mean * mean);
  }

  /**
   * The count at which two Poisson levels are equally likely: bins above it are bright.
   *
   * @param meanOff mean counts per bin while dark
   * @param meanOn mean counts per bin while bright, above meanOff
   * @param onFraction prior probability of bright
   */
  public static double threshold(double meanOff, double meanOn, double onFraction) {
    Arguments.positive("mean counts while dark", meanOff);
    if (!(meanOn > meanOff)) {
      throw new IllegalArgumentException(
          "mean counts while bright must exceed those while dark, got "
              + meanOn
              + " and "
              + meanOff);
    }
    return (meanOn - meanOff + Math.log((1 - onFraction) / onFraction))
        / Math.log(meanOn / meanOff);
  }
}
