package org.photonbench.fit.likelihood;

import java.util.random.RandomGenerator;

/**
 * Camera pixels: a Poisson number of electrons plus Gaussian read noise, y = k + N(0, sigma), with
 * the exact likelihood, the sum over k (D. L. Snyder et al., J. Opt. Soc. Am. A 10, 1014 (1993)).
 * Mean, data and noise are in electrons: (reading - offset) * electrons per unit, see {@link
 * #fromReadings}. The information is approximated by 1 / (mean + sigma^2), its lower limit.
 */
public final class PoissonGaussLikelihood implements Likelihood {
  private final double[] electrons;
  private final double[] sigma;
  private final PixelDensity[] best;

  /**
   * @param electrons pixel values in electrons, finite, may be negative
   * @param readNoise standard deviation of the read noise of each, electrons, 0.05 or more
   */
  public PoissonGaussLikelihood(double[] electrons, double[] readNoise) {
    Checks.notEmpty("camera data", electrons.length);
    Checks.sameLength("pixels", electrons.length, "read noise values", readNoise.length);
    this.electrons = electrons.clone();
    this.sigma = readNoise.clone();
    this.best = new PixelDensity[electrons.length];
    for (int i = 0; i < best.length; i++) {
      if (!Double.isFinite(electrons[i])) {
        throw new IllegalArgumentException("pixel " + i + " is not finite: " + electrons[i]);
      }
      if (!(sigma[i] >= 0.05) || Double.isInfinite(sigma[i])) {
        throw new IllegalArgumentException(
            "read noise of pixel "
                + i
                + " must be at least 0.05 electrons, was "
                + sigma[i]
                + "; without read noise use the Poisson likelihood");
      }
      best[i] = PixelDensity.best(electrons[i], sigma[i]);
    }
  }

  /**
   * From camera readings.
   *
   * @param reading analogue-to-digital units
   * @param offset bias, analogue-to-digital units
   * @param gain electrons per unit, above 0
   * @param readNoise electrons
   */
  public static PoissonGaussLikelihood fromReadings(
      double[] reading, double offset, double gain, double readNoise) {
    if (!(gain > 0)) {
      throw new IllegalArgumentException("gain must be above 0 electrons per unit, was " + gain);
    }
    double[] electrons = new double[reading.length];
    double[] noise = new double[reading.length];
    for (int i = 0; i < reading.length; i++) {
      electrons[i] = (reading[i] - offset) * gain;
      noise[i] = readNoise;
    }
    return new PoissonGaussLikelihood(electrons, noise);
  }

  @Override
  public int size() {
    return electrons.length;
  }

  @Override
  public double datum(int i) {
    return electrons[i];
  }

  @Override
  public double variance(int i, double mean) {
    return mean + sigma[i] * sigma[i];
  }

  @Override
  public double deviance(int i, double mean) {
    if (!(mean >= 0) || Double.isInfinite(mean)) {
      return Double.POSITIVE_INFINITY;
    }
    double log = PixelDensity.at(electrons[i], sigma[i], mean).logDensity();
    return Math.max(0, 2 * (best[i].logDensity() - log));
  }

  @Override
  public void derivatives(double[] mean, double[] score, double[] information) {
    for (int i = 0; i < electrons.length; i++) {
      score[i] = PixelDensity.at(electrons[i], sigma[i], mean[i]).score();
      if (information != null) {
        information[i] = 1 / variance(i, mean[i]);
      }
    }
  }

  @Override
  public double saturated() {
    double sum = 0;
    for (PixelDensity density : best) {
      sum += density.logDensity();
    }
    return sum;
  }

  /**
   * Pearson's statistic: its variance 2 + mean / (mean + sigma^2)^2 per pixel is exact, from the
   * fourth cumulant of the sum of a Poisson and a normal number.
   */
  @Override
  public Discrepancy discrepancy(double[] mean) {
    double value = 0;
    double variance = 0;
    for (int i = 0; i < mean.length; i++) {
      double residual = pearsonResidual(i, mean[i]);
      double v = variance(i, mean[i]);
      value += residual * residual;
      variance += 2 + mean[i] / (v * v);
    }
    return new Discrepancy("Pearson chi-squared", value, mean.length, variance);
  }

  @Override
  public PoissonGaussLikelihood simulate(double[] mean, RandomGenerator random) {
    double[] drawn = new double[mean.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = Draw.poisson(mean[i], random) + sigma[i] * random.nextGaussian();
    }
    return new PoissonGaussLikelihood(drawn, sigma);
  }
}
