package org.photonbench.fit.model.formula;

import org.apache.commons.math3.special.Gamma;

/**
 * Photon statistics under pulsed excitation: Poisson occupancy of an exciton ladder, the
 * biexciton-to-exciton yield ratio, time gates and blinking side peaks.
 */
public final class PulsedStatistics {
  private PulsedStatistics() {}

  /**
   * Moments of the number of emitted photons per pulse.
   *
   * @param mean mean photons
   * @param second mean of n(n-1)
   * @param third mean of n(n-1)(n-2)
   */
  public record Moments(double mean, double second, double third) {
    /** g2(0) = mean of n(n-1) over the mean squared. */
    public double g2() {
      return second / (mean * mean);
    }

    /** g3(0,0). */
    public double g3() {
      return third / (mean * mean * mean);
    }

    /** Single-photon purity 1 - g2(0). */
    public double purity() {
      return 1 - g2();
    }
  }

  /** Probability of at least so many excitons, for a Poisson distribution with this mean. */
  public static double atLeast(int excitons, double meanExcitons) {
    Arguments.notNegative("mean number of excitons", meanExcitons);
    if (excitons <= 0) {
      return 1;
    }
    return switch (excitons) {
      case 1 -> -Math.expm1(-meanExcitons);
      default ->
          meanExcitons == 0 ? 0 : Gamma.regularizedGammaP(excitons, meanExcitons, 1e-15, 100_000);
    };
  }

  /**
   * Photons of a ladder in which the step from m to m-1 excitons gives a photon with yields[m-1],
   * independently, after a Poisson number of excitons is made (G. Nair et al., Nano Lett. 11, 1136
   * (2011) for weak pulses).
   *
   * @param meanExcitons mean number of excitons per pulse
   * @param yields quantum yield of exciton, biexciton, ...
   */
  public static Moments ladder(double meanExcitons, double... yields) {
    double mean = 0;
    double second = 0;
    double third = 0;
    double below = 0;
    double pairsBelow = 0;
    for (int m = 0; m < yields.length; m++) {
      double share = Arguments.fraction("yield", yields[m]) * atLeast(m + 1, meanExcitons);
      mean += share;
      second += 2 * below * share;
      third += 6 * pairsBelow * share;
      pairsBelow += below * yields[m];
      below += yields[m];
    }
    return new Moments(mean, second, third);
  }

  /**
   * g2(0) for excitons and biexcitons only, with the yield ratio r = eta_XX/eta_X; at 0 excitons
   * the limit r.
   */
  public static double g2(double meanExcitons, double yieldRatio) {
    if (meanExcitons == 0) {
      return yieldRatio;
    }
    double p1 = atLeast(1, meanExcitons);
    double p2 = atLeast(2, meanExcitons);
    double mean = p1 + yieldRatio * p2;
    return 2 * yieldRatio * p2 / (mean * mean);
  }

  /** g2(0) for ever stronger pulses, 2r/(1+r)^2; for ever weaker ones it is r. */
  public static double g2AtSaturation(double yieldRatio) {
    return 2 * yieldRatio / ((1 + yieldRatio) * (1 + yieldRatio));
  }

  /**
   * The yield ratio eta_XX/eta_X that gives g2(0) at this excitation: the smaller root of g p2^2
   * r^2 + (2 g p1 p2 - 2 p2) r + g p1^2 = 0.
   *
   * @return NaN where no ratio gives that g2(0): the data contradict the model
   */
  public static double yieldRatio(double g2, double meanExcitons) {
    Arguments.notNegative("g2", g2);
    Arguments.positive("mean number of excitons", meanExcitons);
    double p1 = atLeast(1, meanExcitons);
    double p2 = atLeast(2, meanExcitons);
    double a = g2 * p2 * p2;
    double half = p2 - g2 * p1 * p2;
    double c = g2 * p1 * p1;
    double discriminant = half * half - a * c;
    if (discriminant < 0 || half <= 0) {
      return Double.NaN;
    }
    return c / (half + Math.sqrt(discriminant));
  }

  /**
   * Moments of photons later than a gate after the pulse, excitons and biexcitons only (B. D.
   * Mangum et al., Opt. Express 21, 7419 (2013)).
   *
   * @param tauX total lifetime of the exciton
   * @param tauXX total lifetime of the biexciton, not equal to tauX
   * @param gate time after the pulse from which photons count
   */
  public static Moments gated(
      double meanExcitons, double yieldX, double yieldXX, double tauX, double tauXX, double gate) {
    Arguments.positive("tau X", tauX);
    Arguments.positive("tau XX", tauXX);
    Arguments.notNegative("gate", gate);
    double pair = atLeast(2, meanExcitons);
    double single = atLeast(1, meanExcitons) - pair;
    double lateX = Math.exp(-gate / tauX);
    double lateXX = Math.exp(-gate / tauXX);
    // An exciton fed by a biexciton is later than the gate with this probability.
    double cascade =
        Math.abs(tauX - tauXX) < 1e-9 * tauX
            ? lateX * (1 + gate / tauX)
            : (tauX * lateX - tauXX * lateXX) / (tauX - tauXX);
    double mean = yieldX * (single * lateX + pair * cascade) + yieldXX * pair * lateXX;
    return new Moments(mean, 2 * yieldX * yieldXX * pair * lateXX, 0);
  }

  /** Gated g2(0) for ever weaker pulses, r exp(-gate (1/tauXX - 2/tauX)). */
  public static double gatedG2AtLowPower(
      double yieldRatio, double tauX, double tauXX, double gate) {
    return yieldRatio * Math.exp(-gate * (1 / tauXX - 2 / tauX));
  }

  /**
   * Height of side peak k over the uncorrelated level for two-state blinking.
   *
   * @param onFraction fraction of time in the bright state
   * @param onRate brightness of the bright state
   * @param offRate brightness of the dark state
   * @param correlationPulses correlation time, in pulses
   */
  public static double blinkingSidePeak(
      long k, double onFraction, double onRate, double offRate, double correlationPulses) {
    return Telegraph.bunching(onFraction, onRate, offRate)
            * Math.exp(-Math.abs((double) k) / correlationPulses)
        + 1;
  }

  /**
   * Probability of two or more photons among pulses with at least one: P(n &gt;= 2)/P(n &gt;= 1).
   */
  public static double multiPhotonFraction(double meanExcitons, double yieldX, double yieldXX) {
    double both = atLeast(2, meanExcitons) * yieldX * yieldXX;
    double any =
        atLeast(1, meanExcitons) * yieldX + atLeast(2, meanExcitons) * yieldXX * (1 - yieldX);
    return both / any;
  }
}
