package org.photonbench.analysis.spectra;

import java.util.random.RandomGenerator;
import org.photonbench.fit.likelihood.Discrepancy;
import org.photonbench.fit.likelihood.Draw;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * Camera pixels in electrons, y = Poisson(mean) + N(0, sigma), as y + sigma^2 = Poisson(mean +
 * sigma^2), whose mean and variance are those of y (D. L. Snyder et al., J. Opt. Soc. Am. A 12, 272
 * (1995)). The score (y - mean)/(mean + sigma^2) has mean 0 whatever the counts; the exact sum over
 * electrons costs a hundred times as much and is for single pixels.
 */
final class CameraLikelihood implements Likelihood {
  private final double[] electrons;
  private final double variance;

  /**
   * @param electrons finite, may be negative
   * @param readVariance variance of the read noise, electrons^2, not negative
   */
  CameraLikelihood(double[] electrons, double readVariance) {
    for (int i = 0; i < electrons.length; i++) {
      if (!Double.isFinite(electrons[i])) {
        throw new IllegalArgumentException("pixel " + i + " is not finite: " + electrons[i]);
      }
    }
    if (!(readVariance >= 0)) {
      throw new IllegalArgumentException("the read variance cannot be " + readVariance);
    }
    this.electrons = electrons.clone();
    variance = readVariance;
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
    return mean + variance;
  }

  @Override
  public double deviance(int i, double mean) {
    double expected = mean + variance;
    double seen = electrons[i] + variance;
    if (!(expected > 0)) {
      return expected == 0 && seen == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    return seen > 0
        ? Math.max(0, 2 * (seen * Math.log(seen / expected) + expected - seen))
        : 2 * (expected - seen) - 2 * seen * Math.log(expected);
  }

  @Override
  public void derivatives(double[] mean, double[] score, double[] information) {
    for (int i = 0; i < electrons.length; i++) {
      double weight = 1 / (mean[i] + variance);
      score[i] = (electrons[i] - mean[i]) * weight;
      if (information != null) {
        information[i] = weight;
      }
    }
  }

  /** With the constants of a normal density of the same variance, for criteria between models. */
  @Override
  public double saturated() {
    double sum = 0;
    for (double y : electrons) {
      sum -= 0.5 * Math.log(2 * Math.PI * Math.max(y + variance, 1.0 / 12));
    }
    return sum;
  }

  @Override
  public Discrepancy discrepancy(double[] mean) {
    double value = 0;
    double spread = 0;
    for (int i = 0; i < mean.length; i++) {
      double v = variance(i, mean[i]);
      double residual = electrons[i] - mean[i];
      value += residual * residual / v;
      spread += 2 + mean[i] / (v * v);
    }
    return new Discrepancy("Pearson chi-squared", value, mean.length, spread);
  }

  @Override
  public Likelihood simulate(double[] mean, RandomGenerator random) {
    double[] drawn = new double[mean.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] =
          Draw.poisson(Math.max(0, mean[i]), random) + Math.sqrt(variance) * random.nextGaussian();
    }
    return new CameraLikelihood(drawn, variance);
  }
}
