package org.photonbench.analysis.michelson;

import java.util.Arrays;
import org.photonbench.fit.model.PhysicalConstants;

/**
 * Cosine transform of values against delay, with linearly propagated errors: p(E) = 1/(pi hbar)
 * integral from 0 of K(d) w(d) cos(E d/hbar), by the trapezoidal rule over the delays as they are.
 * The contrast squared gives the autocorrelation of the spectrum, whatever its shape; the contrast
 * with its sign gives the spectrum itself if that is symmetric.
 *
 * @param energy in meV from the centre
 * @param density per meV
 * @param sigma standard error of each
 */
record FourierSpectrum(double[] energy, double[] density, double[] sigma) {
  private static final double GAUSS_END = 2;
  private static final double HBAR = PhysicalConstants.HBAR_MEV_PS;

  /**
   * @param delay delays from the white fringe, of either sign, in any order
   * @param value K, 1 at no delay
   * @param error standard error of each
   * @param energy where the transform is wanted, meV
   */
  static FourierSpectrum of(
      double[] delay,
      double[] value,
      double[] error,
      MichelsonSettings.Apodisation window,
      double[] energy) {
    Integer[] order = new Integer[delay.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(Math.abs(delay[a]), Math.abs(delay[b])));
    int n = order.length;
    double[] d = new double[n];
    for (int k = 0; k < n; k++) {
      d[k] = Math.abs(delay[order[k]]);
    }
    double[] weight = new double[n];
    for (int k = 0; k < n; k++) {
      // From no delay on the first value stands for what lies before it.
      double before = k == 0 ? 0 : 0.5 * (d[k - 1] + d[k]);
      double after = k == n - 1 ? d[k] : 0.5 * (d[k] + d[k + 1]);
      weight[k] = (after - before) * fade(d[k], d[n - 1], window) / (Math.PI * HBAR);
    }
    double[] density = new double[energy.length];
    double[] sigma = new double[energy.length];
    for (int e = 0; e < energy.length; e++) {
      double variance = 0;
      for (int k = 0; k < n; k++) {
        double factor = weight[k] * Math.cos(energy[e] * d[k] / HBAR);
        density[e] += factor * value[order[k]];
        variance += factor * factor * error[order[k]] * error[order[k]];
      }
      sigma[e] = Math.sqrt(variance);
    }
    return new FourierSpectrum(energy, density, sigma);
  }

  private static double fade(double delay, double longest, MichelsonSettings.Apodisation window) {
    double share = longest > 0 ? delay / longest : 0;
    return switch (window) {
      case NONE -> 1;
      case HANN -> Math.pow(Math.cos(0.5 * Math.PI * share), 2);
      case GAUSS -> Math.exp(-0.5 * Math.pow(GAUSS_END * share, 2));
    };
  }

  /** Full width in meV of a sharp line without a fading window, 1.207 h/(2 dmax). */
  static double resolution(double longestDelay) {
    return 1.2067091288032284 * Math.PI * HBAR / longestDelay;
  }
}
