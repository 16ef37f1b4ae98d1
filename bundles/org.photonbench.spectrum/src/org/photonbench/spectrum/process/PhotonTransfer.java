package org.photonbench.spectrum.process;

import java.util.List;
import org.photonbench.spectrum.CameraCalibration;

/**
 * Calibration of a camera by photon transfer: the variance of evenly lit pixels grows with their
 * mean by one over the electrons per count (J. R. Janesick, Photon Transfer, SPIE Press 2007).
 * Differences of two frames of one level have no fixed pattern.
 *
 * @param electronsPerCount electrons for one count
 * @param offset counts of one read-out without light
 * @param readNoise standard deviation of one read-out in electrons, without rounding
 * @param chiSquared of the straight line through the levels
 * @param degreesOfFreedom of it
 */
public record PhotonTransfer(
    Estimate electronsPerCount,
    Estimate offset,
    Estimate readNoise,
    double chiSquared,
    int degreesOfFreedom) {
  private static final double ROUNDING_VARIANCE = 1 / 12.0;
  private static final int ROUNDS = 20;

  /**
   * Two frames of the same light and exposure, in camera counts.
   *
   * @param first one value a pixel. Shared, not copied
   * @param second the same pixels. Shared, not copied
   */
  public record Pair(double[] first, double[] second) {
    public Pair {
      if (first.length != second.length || first.length < 2) {
        throw new IllegalArgumentException(
            "two frames of the same pixels, at least 2, are needed, not "
                + first.length
                + " and "
                + second.length);
      }
    }

    /** Mean of both. */
    double mean() {
      double sum = 0;
      for (int i = 0; i < first.length; i++) {
        sum += first[i] + second[i];
      }
      return sum / (2.0 * first.length);
    }

    /** Variance of one frame: half of that of the difference about its mean. */
    double variance() {
      double mean = 0;
      for (int i = 0; i < first.length; i++) {
        mean += (first[i] - second[i]) / first.length;
      }
      double squares = 0;
      for (int i = 0; i < first.length; i++) {
        double d = first[i] - second[i] - mean;
        squares += d * d;
      }
      return squares / (2.0 * (first.length - 1));
    }
  }

  /**
   * Fits variance = read noise^2 + (mean - offset) / (electrons per count) to the dark pair and the
   * lit ones, each weighted by the variance of its variance, 2 variance^2 / (pixels - 1).
   *
   * @param dark without light, the shortest exposure
   * @param lit at several levels below saturation
   * @throws IllegalArgumentException if the variance does not grow with the mean
   */
  public static PhotonTransfer fit(Pair dark, List<Pair> lit) {
    if (lit.isEmpty()) {
      throw new IllegalArgumentException("at least one lit pair of frames is needed");
    }
    double offset = dark.mean();
    int n = lit.size() + 1;
    double[] x = new double[n];
    double[] y = new double[n];
    double[] relative = new double[n];
    for (int i = 0; i < n; i++) {
      Pair pair = i == 0 ? dark : lit.get(i - 1);
      x[i] = pair.mean() - offset;
      y[i] = pair.variance();
      relative[i] = 2.0 / (pair.first.length - 1);
    }
    double intercept = y[0];
    double slope = 0;
    double[] normal = {};
    for (int round = 0; round < ROUNDS; round++) {
      // Weights from the line, not from the values: those would favour low values.
      double s = 0;
      double sx = 0;
      double sy = 0;
      double sxx = 0;
      double sxy = 0;
      for (int i = 0; i < n; i++) {
        double model =
            round == 0 ? Math.max(y[i], 1e-12) : Math.max(intercept + slope * x[i], 1e-12);
        double weight = 1 / (relative[i] * model * model);
        s += weight;
        sx += weight * x[i];
        sy += weight * y[i];
        sxx += weight * x[i] * x[i];
        sxy += weight * x[i] * y[i];
      }
      double determinant = s * sxx - sx * sx;
      if (!(determinant > 0)) {
        throw new IllegalArgumentException("all frames are equally bright; add brighter ones");
      }
      slope = (s * sxy - sx * sy) / determinant;
      intercept = (sxx * sy - sx * sxy) / determinant;
      normal = new double[] {sxx / determinant, s / determinant};
    }
    if (!(slope > 0) || !(intercept > 0)) {
      throw new IllegalArgumentException(
          "the variance does not grow with the mean as it does for light; the frames may be"
              + " saturated, corrected or not of one level each");
    }
    double chiSquared = 0;
    for (int i = 0; i < n; i++) {
      double model = intercept + slope * x[i];
      chiSquared += Math.pow(y[i] - model, 2) / (relative[i] * model * model);
    }
    double gain = 1 / slope;
    double gainSigma = Math.sqrt(normal[1]) / (slope * slope);
    double noise = Math.sqrt(Math.max(0, intercept - ROUNDING_VARIANCE));
    double noiseSigma = noise > 0 ? Math.sqrt(normal[0]) / (2 * noise) : Math.sqrt(normal[0]);
    return new PhotonTransfer(
        new Estimate(gain, gainSigma),
        new Estimate(offset, Math.sqrt(y[0] / (2.0 * dark.first.length))),
        new Estimate(noise * gain, Math.hypot(noiseSigma * gain, noise * gainSigma)),
        chiSquared,
        n - 2);
  }

  /** As spectra use it. */
  public CameraCalibration camera() {
    return new CameraCalibration(electronsPerCount.value(), offset.value(), readNoise.value());
  }
}
