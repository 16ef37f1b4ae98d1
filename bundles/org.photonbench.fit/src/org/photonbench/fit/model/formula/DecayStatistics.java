package org.photonbench.fit.model.formula;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.special.Gamma;

/** Means, errors and corrections of luminescence decays. */
public final class DecayStatistics {
  private DecayStatistics() {}

  /** Rate-weighted mean lifetime sum A tau/sum A, the one that quantum yields need. */
  public static double amplitudeAverage(double[] amplitudes, double[] lifetimes) {
    return moment(amplitudes, lifetimes, 1) / moment(amplitudes, lifetimes, 0);
  }

  /** Mean arrival time sum A tau^2/sum A tau. */
  public static double intensityAverage(double[] amplitudes, double[] lifetimes) {
    return moment(amplitudes, lifetimes, 2) / moment(amplitudes, lifetimes, 1);
  }

  /** Share of the photons that each component gives. */
  public static double[] intensityShares(double[] amplitudes, double[] lifetimes) {
    double all = moment(amplitudes, lifetimes, 1);
    double[] shares = new double[amplitudes.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = amplitudes[i] * lifetimes[i] / all;
    }
    return shares;
  }

  private static double moment(double[] amplitudes, double[] lifetimes, int order) {
    Arguments.sameLength("amplitudes", amplitudes.length, "lifetimes", lifetimes.length);
    double sum = 0;
    for (int i = 0; i < amplitudes.length; i++) {
      sum += amplitudes[i] * Math.pow(lifetimes[i], order);
    }
    return sum;
  }

  /** Integral of exp(-(t/tau)^beta): tau/beta Gamma(1/beta). */
  public static double stretchedAmplitudeAverage(double tau, double beta) {
    return tau / Arguments.positive("beta", beta) * Gamma.gamma(1 / beta);
  }

  /** Mean arrival time of exp(-(t/tau)^beta): tau Gamma(2/beta)/Gamma(1/beta). */
  public static double stretchedIntensityAverage(double tau, double beta) {
    Arguments.positive("beta", beta);
    return tau * Math.exp(Gamma.logGamma(2 / beta) - Gamma.logGamma(1 / beta));
  }

  /**
   * Smallest relative standard error of a lifetime (or of an exponential slope) from N events in a
   * window without background (M. Koellner and J. Wolfrum, Chem. Phys. Lett. 200, 199 (1992)).
   *
   * @param windowOverTau window length in lifetimes
   * @param events number of events
   */
  public static double relativeError(double windowOverTau, double events) {
    Arguments.positive("window", windowOverTau);
    Arguments.positive("number of events", events);
    return 1 / Math.sqrt(events * truncatedInformation(windowOverTau));
  }

  /** 1 - r^2 e^-r/(1 - e^-r)^2 = 1 - (r/2)^2/sinh^2(r/2), by its series for small r. */
  private static double truncatedInformation(double r) {
    if (r < 0.1) {
      double square = r * r;
      return square / 12 * (1 - square / 20 * (1 - square * 5 / 126));
    }
    double ratio = r / 2 / Math.sinh(r / 2);
    return 1 - ratio * ratio;
  }

  /**
   * Smallest standard error of the lifetime from a histogram of an exponential decay, amplitude and
   * (if there is any) flat background being unknown, too: from the inverse of the Fisher matrix,
   * sum over bins of (d mu/d a)(d mu/d b)/mu.
   *
   * @param events expected events of the decay in an endless window
   * @param background expected background events per bin; 0: none, and known to be none
   * @param width of a bin
   * @param bins of the histogram, from the start of the decay
   */
  public static double binnedError(
      double tau, double events, double background, double width, int bins) {
    Arguments.positive("tau", tau);
    Arguments.positive("number of events", events);
    Arguments.notNegative("background", background);
    Arguments.positive("bin width", width);
    int unknown = background > 0 ? 3 : 2;
    double[][] information = new double[unknown][unknown];
    for (int k = 0; k < bins; k++) {
      double low = k * width / tau;
      double high = (k + 1) * width / tau;
      double share = -Math.exp(-low) * Math.expm1(low - high);
      // d/dtau of exp(-t/tau) is t/tau^2 exp(-t/tau)
      double byTau = events * (low * Math.exp(-low) - high * Math.exp(-high)) / tau;
      double mean = events * share + background;
      double[] slope = {byTau, share, 1};
      for (int i = 0; i < unknown && mean > 0; i++) {
        for (int j = 0; j < unknown; j++) {
          information[i][j] += slope[i] * slope[j] / mean;
        }
      }
    }
    RealMatrix inverse =
        new LUDecomposition(new Array2DRowRealMatrix(information)).getSolver().getInverse();
    return Math.sqrt(inverse.getEntry(0, 0));
  }

  /**
   * Decay histogram corrected for pile-up of a card with one stop per sync (P. B. Coates, J. Phys.
   * E 1, 878 (1968)): -P ln(1 - n_i/(P - sum of earlier n)).
   *
   * @param counts per bin, from the sync on
   * @param syncs number of excitation pulses
   */
  public static double[] withoutPileUp(long[] counts, long syncs) {
    double[] exposure = pileUpExposure(counts, syncs);
    double[] corrected = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      corrected[i] = counts[i] / exposure[i];
    }
    return corrected;
  }

  /**
   * Share of the pulses after which no photon had been counted before a bin. Counts divided by it
   * are free of pile-up; as the exposure of a fit it keeps their Poisson statistics, because the
   * counts of a bin are independent of those before once the pulses that are left are known.
   *
   * @param counts per bin, from the sync on
   * @param syncs number of excitation pulses
   */
  public static double[] pileUpExposure(long[] counts, double syncs) {
    double[] exposure = new double[counts.length];
    double left = syncs;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] < 0 || counts[i] >= left) {
        throw new IllegalArgumentException(
            "bin " + i + " holds " + counts[i] + " counts but only " + left + " pulses are left");
      }
      // Within the bin the first photon counts, too.
      exposure[i] =
          counts[i] == 0 ? left / syncs : counts[i] / (-syncs * Math.log1p(-counts[i] / left));
      left -= counts[i];
    }
    return exposure;
  }

  /**
   * Density of arrival times of an exponential that has not died out before the next pulse,
   * exp(-t/tau)/tau/(1 - exp(-period/tau)), for 0 &lt;= t &lt; period.
   */
  public static double wrapped(double time, double tau, double period) {
    double within = time - period * Math.floor(time / period);
    return Math.exp(-within / tau) / (-tau * Math.expm1(-period / tau));
  }

  /**
   * Amplitudes of the exciton and biexciton parts of a decay after a pulse: PL(t) = X exp(-kX t) +
   * XX exp(-kXX t). The biexciton one can be negative: the rise of the exciton.
   *
   * @return exciton amplitude, biexciton amplitude
   */
  public static double[] biexcitonAmplitudes(
      double meanExcitons, double yieldX, double yieldXX, double tauX, double tauXX) {
    double pair = PulsedStatistics.atLeast(2, meanExcitons);
    double single = PulsedStatistics.atLeast(1, meanExcitons) - pair;
    double kX = 1 / Arguments.positive("tau X", tauX);
    double kXX = 1 / Arguments.positive("tau XX", tauXX);
    double difference = kXX - kX;
    return new double[] {
      yieldX * kX * (single + pair * kXX / difference),
      pair * kXX * (yieldXX - yieldX * kX / difference)
    };
  }
}
