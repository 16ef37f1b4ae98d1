package org.photonbench.spectrum.process;

import java.util.Arrays;

/** What can be subtracted from a spectrum, with the uncertainty of the background itself. */
public final class Backgrounds {
  private Backgrounds() {}

  /**
   * Subtracts a background that was recorded apart, on the same bins and in the same unit.
   *
   * @param factor by which the background is scaled, for example the ratio of the exposures of
   *     spectra without offset; 1 for camera counts of the same exposure
   */
  public static UncertainSpectrum subtractFrame(
      UncertainSpectrum spectrum, UncertainSpectrum background, double factor) {
    double[] factors = new double[background.size()];
    Arrays.fill(factors, factor);
    return spectrum.minus(
        background.times(factors, "Scaled by " + factor + "."),
        "A recorded background times " + factor + " was subtracted.");
  }

  /**
   * Subtracts one number from all bins, per bin.
   *
   * @param level with its standard uncertainty, which all bins then share
   */
  public static UncertainSpectrum subtractConstant(UncertainSpectrum spectrum, Estimate level) {
    return spectrum.minus(
        level, level.value() + " ± " + level.sigma() + " was subtracted from each bin.");
  }

  /**
   * Mean over the bins whose centres lie in a range, per bin.
   *
   * @param from one end in the unit of the axis
   * @param to the other end
   * @throws IllegalArgumentException if no bin lies there
   */
  public static Estimate level(UncertainSpectrum spectrum, double from, double to) {
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    double[] weights = new double[spectrum.size()];
    int count = 0;
    for (int i = 0; i < weights.length; i++) {
      double centre = spectrum.axis().centre(i);
      weights[i] = centre >= low && centre <= high ? 1 : 0;
      count += (int) weights[i];
    }
    if (count == 0) {
      throw new IllegalArgumentException(
          "no bin lies between "
              + low
              + " and "
              + high
              + " "
              + spectrum.axis().quantity().unit()
              + "; choose a range within the axis");
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= count;
    }
    return spectrum.weightedSum(weights);
  }

  /**
   * Subtracts the {@link #level} of a range without signal from all bins. Its error is that of the
   * bins of the range, shared by all: within the range itself the two are taken as independent, so
   * uncertainties there are a little too large (by 1/count of the variance).
   */
  public static UncertainSpectrum subtractRange(
      UncertainSpectrum spectrum, double from, double to) {
    Estimate level = level(spectrum, from, to);
    return spectrum.minus(
        level,
        "The mean of the range from "
            + from
            + " to "
            + to
            + " "
            + spectrum.axis().quantity().unit()
            + ", "
            + level.value()
            + " ± "
            + level.sigma()
            + ", was subtracted from each bin.");
  }
}
