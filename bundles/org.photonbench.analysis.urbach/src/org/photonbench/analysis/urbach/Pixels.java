package org.photonbench.analysis.urbach;

import java.util.Arrays;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.likelihood.PoissonGaussLikelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;

/**
 * The pixels of a spectrum in the order of rising energy, with their noise: the variance of a pixel
 * of mean m is {@code floor + slope * max(0, m - base)}.
 *
 * @param low lower edge of each in meV
 * @param high upper edge in meV
 * @param value in {@code unit}
 * @param usable whether a pixel is neither full nor hit
 * @param unit of the values, for example {@code electrons}
 * @param noise how they scatter
 * @param floor variance of each without light
 * @param slope growth of the variance with the mean
 * @param base mean without light, from which on the variance grows
 */
record Pixels(
    double[] low,
    double[] high,
    double[] value,
    boolean[] usable,
    String unit,
    Noise noise,
    double[] floor,
    double slope,
    double base) {
  private static final double LEAST_READ_NOISE = 0.05;

  /** Which likelihood is right. */
  enum Noise {
    /** Photons counted one by one. */
    POISSON,
    /** Electrons of a camera with read noise. */
    POISSON_GAUSS,
    /** Known or estimated variances. */
    GAUSSIAN
  }

  int size() {
    return value.length;
  }

  double centre(int i) {
    return 0.5 * (low[i] + high[i]);
  }

  /** Width in meV. */
  double width(int i) {
    return high[i] - low[i];
  }

  double variance(int i, double mean) {
    return floor[i] + slope * Math.max(0, mean - base);
  }

  /** Whether the background, as a mean of photons or electrons, cannot be negative. */
  boolean isPositive() {
    return noise != Noise.GAUSSIAN;
  }

  /** The edges of some pixels, in meV from a reference. */
  Abscissa abscissa(int[] some, double reference) {
    double[] from = new double[some.length];
    double[] to = new double[some.length];
    for (int k = 0; k < some.length; k++) {
      from[k] = low[some[k]] - reference;
      to[k] = high[some[k]] - reference;
    }
    return Abscissa.bins(from, to);
  }

  /**
   * The likelihood of some pixels.
   *
   * @param mean their means, as far as they are known, from which Gaussian variances are taken; as
   *     long as {@code some}
   */
  Likelihood likelihood(int[] some, double[] mean) {
    double[] data = Arrays.stream(some).mapToDouble(i -> value[i]).toArray();
    return switch (noise) {
      case POISSON -> new PoissonLikelihood(Arrays.stream(data).mapToLong(y -> (long) y).toArray());
      case POISSON_GAUSS ->
          new PoissonGaussLikelihood(
              data,
              Arrays.stream(some)
                  .mapToDouble(i -> Math.max(LEAST_READ_NOISE, Math.sqrt(floor[i])))
                  .toArray());
      case GAUSSIAN -> {
        double[] sigma = new double[some.length];
        for (int k = 0; k < sigma.length; k++) {
          sigma[k] = Math.sqrt(Math.max(variance(some[k], mean[k]), Double.MIN_NORMAL));
        }
        yield new GaussianLikelihood(data, sigma);
      }
    };
  }
}
