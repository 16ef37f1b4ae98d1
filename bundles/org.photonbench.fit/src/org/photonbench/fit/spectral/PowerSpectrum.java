package org.photonbench.fit.spectral;

import java.util.Arrays;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * A one-sided power spectrum of evenly sampled data.
 *
 * <p>The transform needs a power of two, so that data are filled up with zeros: this draws the
 * spectrum on a finer grid and adds nothing to its resolution, which is {@link #resolution()}.
 *
 * @param spacing between frequencies, inverse of the unit of the sampling interval
 * @param density power spectral density, data squared per frequency: its sum times the spacing is
 *     the mean square of the data
 * @param amplitude amplitude (not root mean square) of a line at each frequency, unit of the data;
 *     for averaged spectra the root of the mean square
 * @param resolution equivalent noise bandwidth, the width of a line in noise
 * @param samples values of a stretch, before zeros were added
 * @param averaged number of stretches averaged
 * @param degrees equivalent degrees of freedom of a density, 2 for one stretch
 * @param window applied to each stretch
 * @param detrend taken out of each stretch
 */
public record PowerSpectrum(
    double spacing,
    double[] density,
    double[] amplitude,
    double resolution,
    int samples,
    int averaged,
    double degrees,
    Window window,
    Detrend detrend) {

  /**
   * Of the whole data.
   *
   * @param values evenly sampled
   * @param interval between samples, any unit of time
   */
  public static PowerSpectrum of(double[] values, double interval, Window window, Detrend detrend) {
    return welch(values, interval, values.length, 0, window, detrend);
  }

  /**
   * Averaged over overlapping stretches (P. D. Welch, IEEE Trans. Audio Electroacoust. 15, 70
   * (1967)). Values after the last full stretch are left out.
   *
   * @param values evenly sampled
   * @param interval between samples, any unit of time
   * @param stretch values of a stretch, at least 2
   * @param overlap share of a stretch that the next one repeats, 0 to less than 1
   */
  public static PowerSpectrum welch(
      double[] values,
      double interval,
      int stretch,
      double overlap,
      Window window,
      Detrend detrend) {
    if (stretch < 2 || stretch > values.length) {
      throw new IllegalArgumentException(
          "a stretch must have 2 to " + values.length + " values, had " + stretch);
    }
    if (!(interval > 0) || !(overlap >= 0 && overlap < 1)) {
      throw new IllegalArgumentException(
          "needs a sampling interval above 0 and an overlap of 0 to less than 1, got "
              + interval
              + " and "
              + overlap);
    }
    int shift = Math.max(1, (int) Math.round(stretch * (1 - overlap)));
    double[] w = window.values(stretch);
    double sum = 0;
    double squares = 0;
    for (double value : w) {
      sum += value;
      squares += value * value;
    }
    int length = Fourier.length(stretch);
    double[] power = new double[length / 2 + 1];
    int stretches = 0;
    for (int from = 0; from + stretch <= values.length; from += shift) {
      double[] part = detrend.apply(Arrays.copyOfRange(values, from, from + stretch));
      for (int i = 0; i < stretch; i++) {
        part[i] *= w[i];
      }
      Complex[] transform = Fourier.forward(part, length);
      for (int k = 0; k < power.length; k++) {
        double re = transform[k].getReal();
        double im = transform[k].getImaginary();
        power[k] += re * re + im * im;
      }
      stretches++;
    }
    double[] density = new double[power.length];
    double[] amplitude = new double[power.length];
    for (int k = 0; k < power.length; k++) {
      // Frequency 0 and the highest one have no mirror image to be added.
      double sides = k == 0 || k == length / 2 ? 1 : 2;
      double mean = power[k] / stretches;
      density[k] = sides * mean * interval / squares;
      amplitude[k] = sides * Math.sqrt(mean) / sum;
    }
    return new PowerSpectrum(
        1 / (length * interval),
        density,
        amplitude,
        stretch * squares / (sum * sum) / (stretch * interval),
        stretch,
        stretches,
        degrees(w, squares, shift, stretches),
        window,
        detrend);
  }

  /** Overlapping stretches share noise: Welch's variance of their mean. */
  private static double degrees(double[] w, double squares, int shift, int stretches) {
    double variance = 1;
    for (int j = 1; j < stretches && (long) j * shift < w.length; j++) {
      double common = 0;
      for (int i = 0; i + j * shift < w.length; i++) {
        common += w[i] * w[i + j * shift];
      }
      double correlation = common / squares;
      variance += 2 * (stretches - j) / (double) stretches * correlation * correlation;
    }
    return 2 * stretches / variance;
  }

  /** Frequency of a value. */
  public double frequency(int index) {
    return index * spacing;
  }

  /** Standard error of a density of Gaussian noise, away from both ends of the spectrum. */
  public double sigma(int index) {
    return density[index] * Math.sqrt(2 / degrees);
  }

  /** Lower end of the central interval of a density. */
  public double low(int index, double level) {
    return density[index] * degrees / quantile((1 + level) / 2);
  }

  /** Upper end of the central interval of a density. */
  public double high(int index, double level) {
    return density[index] * degrees / quantile((1 - level) / 2);
  }

  private double quantile(double probability) {
    return new ChiSquaredDistribution(null, degrees).inverseCumulativeProbability(probability);
  }

  /**
   * The density that shot noise alone gives to counts per bin, twice the mean per bin times the bin
   * length. Take it out of the density of counts before looking for the light's own noise.
   */
  public static double shotNoise(double meanCounts, double interval) {
    return 2 * meanCounts * interval;
  }
}
