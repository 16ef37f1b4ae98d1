package org.photonbench.virtuallab.spectrum;

import org.apache.commons.math3.special.Erf;
import org.photonbench.virtuallab.check.Require;
import org.photonbench.virtuallab.emitter.BrightDark;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * A histogram of photon arrival times after laser pulses: a decay of two exponentials, seen with a
 * Gaussian instrument response, wrapped into the period, on a constant background.
 *
 * @param bins number of bins, which fill the period
 * @param binPs width of a bin in ps
 * @param pulsePs time of the laser pulse in the histogram in ps
 * @param responseSigmaPs standard deviation of the instrument response in ps
 * @param photons expected photons of the emission
 * @param backgroundPerBin expected background counts in a bin
 */
public record DecayHistogram(
    int bins,
    double binPs,
    double pulsePs,
    double responseSigmaPs,
    double photons,
    double backgroundPerBin) {
  /** The tail that wraps is a pure exponential only this far from the pulse. */
  private static final double FAR = 8;

  public DecayHistogram {
    if (bins < 2 || bins > 1 << 20) {
      throw new IllegalArgumentException("a decay has 2 to 1048576 bins, not " + bins);
    }
    Require.positive("the width of a bin", binPs);
    Require.positive("the instrument response", responseSigmaPs);
    Require.notNegative("the time of the pulse", pulsePs);
    Require.positive("the number of photons", photons);
    Require.notNegative("the background of a bin", backgroundPerBin);
    if (bins * binPs < pulsePs + 2 * FAR * responseSigmaPs) {
      throw new IllegalArgumentException(
          "the period of "
              + bins * binPs
              + " ps is too short for a pulse at "
              + pulsePs
              + " ps and an instrument response of "
              + responseSigmaPs
              + " ps");
    }
  }

  /** Amplitude of the fast of the two exponentials, as its share of the photons. */
  public static double fastShare(BrightDark law) {
    double fast = 1 / law.fastRate();
    double slow = 1 / law.slowRate();
    return slow - fast < 1e-9 * slow ? 1 : (slow - law.meanPs()) / (slow - fast);
  }

  /** Expected counts of each bin. */
  public double[] expected(BrightDark law) {
    double share = fastShare(law);
    double[] expected = new double[bins];
    addDecay(expected, law.fastRate(), photons * share);
    addDecay(expected, law.slowRate(), photons * (1 - share));
    for (int i = 0; i < bins; i++) {
      expected[i] += backgroundPerBin;
    }
    return expected;
  }

  /** Draws a histogram. */
  public long[] draw(BrightDark law, Xoshiro256 random) {
    double[] expected = expected(law);
    long[] counts = new long[bins];
    for (int i = 0; i < bins; i++) {
      counts[i] = PoissonNumber.draw(expected[i], random);
    }
    return counts;
  }

  private void addDecay(double[] expected, double rate, double count) {
    double period = bins * binPs;
    // Pulses two periods ago and earlier have left pure exponentials, a geometric series.
    // Where the response is much slower than the decay, nothing is left of them.
    double ratio = rate * responseSigmaPs;
    double series =
        ratio > FAR
            ? 0
            : Math.exp(0.5 * ratio * ratio - 2 * rate * period) / -Math.expm1(-rate * period);
    for (int i = 0; i < bins; i++) {
      double low = i * binPs - pulsePs;
      double share =
          cumulative(low + binPs, rate)
              - cumulative(low, rate)
              + cumulative(low + binPs + period, rate)
              - cumulative(low + period, rate)
              + (series == 0 ? 0 : series * Math.exp(-rate * low) * -Math.expm1(-rate * binPs));
      expected[i] += count * share;
    }
    // What the response puts before the pulse belongs to the end of the period before.
    int first = (int) Math.floor((pulsePs - FAR * responseSigmaPs) / binPs);
    for (int i = first; i < 0; i++) {
      double low = i * binPs - pulsePs;
      expected[Math.floorMod(i, bins)] +=
          count * (cumulative(low + binPs, rate) - cumulative(low, rate));
    }
  }

  /** Probability that a photon comes before a time after the pulse. */
  private double cumulative(double time, double rate) {
    double u = time / responseSigmaPs;
    double gauss = 0.5 * Erf.erfc(-u / Math.sqrt(2));
    double w = rate * responseSigmaPs - u;
    // exp(-rate t + (rate sigma)^2/2) Phi(-w), without its overflow
    double tail =
        w < 20
            ? Math.exp(0.5 * (w - u) * (rate * responseSigmaPs)) * 0.5 * Erf.erfc(w / Math.sqrt(2))
            : Math.exp(-0.5 * u * u) * (1 - 1 / (w * w)) / (w * Math.sqrt(2 * Math.PI));
    return gauss - tail;
  }
}
