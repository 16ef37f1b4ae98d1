package org.photonbench.analysis.spectra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.spectrum.SignalUnit;
import org.photonbench.spectrum.SpectrumInfo;

/**
 * What the values of a spectrum mean and how they scatter: electrons or photons of known noise, or
 * numbers whose noise is estimated from their own scatter.
 *
 * @param counting whether the noise is known
 * @param perCount electrons for one unit of the file
 * @param offset of a frame in units of the file
 * @param readVariance variance of a value of a frame without light, electrons^2
 * @param unit of the signal, for people
 * @param method one line
 */
record Signal(
    boolean counting,
    double perCount,
    double offset,
    double readVariance,
    String unit,
    String method) {
  private static final double SIGMA_PER_MAD = 1.4826;
  private static final int GROUPS = 12;

  /** The numbers of a camera as given; those not given come from the file. */
  static Signal of(
      SpectrumInfo info,
      OptionalDouble electronsPerCount,
      OptionalDouble offset,
      OptionalDouble readNoise) {
    if (info.unit() == SignalUnit.PHOTONS) {
      return new Signal(true, 1, 0, 0, "photons", "Poisson statistics of counted photons");
    }
    boolean given = electronsPerCount.isPresent() && info.unit() != SignalUnit.ELECTRONS;
    if (info.camera().isEmpty() && !given || info.unit() == SignalUnit.ARBITRARY && !given) {
      return new Signal(
          false,
          1,
          0,
          0,
          "signal",
          "noise estimated from the scatter of neighbouring bins, as the camera is not known");
    }
    CameraCalibration file = info.camera().orElse(new CameraCalibration(1, 0, 0));
    double perCount = given ? electronsPerCount.getAsDouble() : file.electronsPerCount();
    double noise = readNoise.orElse(file.readNoise());
    int readOuts = info.accumulations();
    double variance = readOuts * (noise * noise + perCount * perCount / 12);
    boolean counts = info.unit() != SignalUnit.ELECTRONS;
    return new Signal(
        true,
        counts ? perCount : 1,
        counts ? readOuts * offset.orElse(file.offset()) : 0,
        variance,
        "electrons",
        "likelihood of a camera: electrons and read noise, gain and offset "
            + (given ? "from the settings" : "from the file"));
  }

  /** Values of a frame as signal. */
  double[] values(double[] frame) {
    double[] values = new double[frame.length];
    Arrays.setAll(values, i -> (frame[i] - offset) * perCount);
    return values;
  }

  /** Lowest floor per bin that the likelihood allows, for a sum of frames. */
  double floorLow(int frames) {
    if (!counting) {
      return Double.NEGATIVE_INFINITY;
    }
    return readVariance > 0 ? -0.9 * frames * readVariance : 1e-6;
  }

  /** The likelihood of some bins of spectra, each a sum of that many frames. */
  Likelihood likelihood(double[][] y, int[] bins, int frames, double scale) {
    double[] data = new double[y.length * bins.length];
    double[] sigma = new double[counting ? 0 : data.length];
    for (int f = 0; f < y.length; f++) {
      double[] noise = counting ? null : sigmas(y[f]);
      for (int i = 0; i < bins.length; i++) {
        data[f * bins.length + i] = y[f][bins[i]];
        if (noise != null) {
          sigma[f * bins.length + i] = scale * noise[bins[i]];
        }
      }
    }
    return counting
        ? new CameraLikelihood(data, frames * readVariance)
        : new GaussianLikelihood(data, sigma);
  }

  /** Standard deviations of values of which a line has the given means, in electrons. */
  double sigma(double mean, int frames) {
    return Math.sqrt(Math.max(0, mean) + frames * readVariance);
  }

  /**
   * Noise of each bin from second differences, (y[i-1] - 2 y[i] + y[i+1])/sqrt 6, which a smooth
   * spectrum leaves near 0: their median absolute deviation in groups of bins of like signal,
   * through which a line, variance = a + b signal with a, b not negative, is laid.
   */
  static double[] sigmas(double[] y) {
    int n = y.length;
    double[] smooth = Smoothing.mean(y, 2);
    List<double[]> pairs = new ArrayList<>();
    for (int i = 1; i + 1 < n; i++) {
      pairs.add(new double[] {smooth[i], Math.abs(y[i - 1] - 2 * y[i] + y[i + 1]) / Math.sqrt(6)});
    }
    pairs.sort((a, b) -> Double.compare(a[0], b[0]));
    int groups = Math.max(1, Math.min(GROUPS, pairs.size() / 8));
    double[] level = new double[groups];
    double[] variance = new double[groups];
    for (int g = 0; g < groups; g++) {
      List<double[]> group =
          pairs.subList(g * pairs.size() / groups, (g + 1) * pairs.size() / groups);
      level[g] = Smoothing.median(group.stream().mapToDouble(pair -> pair[0]).toArray());
      double mad = Smoothing.median(group.stream().mapToDouble(pair -> pair[1]).toArray());
      variance[g] = Math.pow(SIGMA_PER_MAD * mad, 2);
    }
    double a = Arrays.stream(variance).average().orElse(1);
    double b = 0;
    double mean = Arrays.stream(level).average().orElse(0);
    double sxx = 0;
    double sxy = 0;
    for (int g = 0; g < groups; g++) {
      sxx += (level[g] - mean) * (level[g] - mean);
      sxy += (level[g] - mean) * (variance[g] - a);
    }
    if (sxx > 0 && sxy > 0) {
      b = sxy / sxx;
    }
    double lowest = Arrays.stream(variance).filter(v -> v > 0).min().orElse(1e-12);
    double[] sigma = new double[n];
    for (int i = 0; i < n; i++) {
      sigma[i] = Math.sqrt(Math.max(a + b * (smooth[i] - mean), lowest));
    }
    return sigma;
  }
}
