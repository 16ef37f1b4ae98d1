package org.photonbench.spectrum.process;

import java.util.List;
import org.photonbench.spectrum.Spectrum;
import org.photonbench.spectrum.SpectrumSeries;

/**
 * The mean of frames of a series.
 *
 * @param mean with the variances of the noise model, divided by the number of frames
 * @param frames number of frames averaged
 * @param scatter sum over bins and frames of (value - mean)^2 / variance, over its degrees of
 *     freedom: near 1 if the frames differ by their noise alone; NaN for one frame
 */
public record FrameMean(UncertainSpectrum mean, int frames, double scatter) {
  /**
   * Averages the frames from one number to another, read one by one.
   *
   * @param first number of the first, from 0
   * @param end number after the last
   */
  public static FrameMean of(SpectrumSeries series, int first, int end) {
    if (first < 0 || end > series.size() || first >= end) {
      throw new IllegalArgumentException(
          "frames " + first + " to " + end + " are none of " + series.size());
    }
    int bins = series.axis().size();
    int count = end - first;
    double[] mean = new double[bins];
    double[] squares = new double[bins];
    double[] variances = new double[bins];
    for (int frame = first; frame < end; frame++) {
      Spectrum spectrum = series.spectrum(frame);
      UncertainSpectrum one = UncertainSpectrum.of(spectrum);
      int seen = frame - first + 1;
      for (int i = 0; i < bins; i++) {
        // B. P. Welford, Technometrics 4, 419 (1962)
        double delta = spectrum.values()[i] - mean[i];
        mean[i] += delta / seen;
        squares[i] += delta * (spectrum.values()[i] - mean[i]);
        variances[i] += one.independent()[i];
      }
    }
    double scatter = 0;
    int free = 0;
    for (int i = 0; i < bins; i++) {
      if (variances[i] > 0) {
        scatter += squares[i] * count / variances[i];
        free += count - 1;
      }
      variances[i] /= (double) count * count;
    }
    return new FrameMean(
        new UncertainSpectrum(
            series.info(),
            mean,
            variances,
            List.of(),
            List.of("Mean of the frames " + (first + 1) + " to " + end + ".")),
        count,
        free > 0 ? scatter / free : Double.NaN);
  }
}
