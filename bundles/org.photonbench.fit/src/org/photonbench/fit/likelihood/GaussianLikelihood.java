package org.photonbench.fit.likelihood;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Numbers with known standard deviations; its deviance is chi-squared. */
public final class GaussianLikelihood implements Likelihood {
  private final double[] data;
  private final double[] sigma;

  /**
   * @param data finite numbers
   * @param sigma standard deviation of each, finite and above 0
   */
  public GaussianLikelihood(double[] data, double[] sigma) {
    Checks.notEmpty("Gaussian data", data.length);
    Checks.sameLength("data", data.length, "standard deviations", sigma.length);
    for (int i = 0; i < data.length; i++) {
      if (!Double.isFinite(data[i])) {
        throw new IllegalArgumentException("datum " + i + " is not finite: " + data[i]);
      }
      if (!(sigma[i] > 0) || Double.isInfinite(sigma[i])) {
        throw new IllegalArgumentException(
            "standard deviation " + i + " must be finite and above 0, was " + sigma[i]);
      }
    }
    this.data = data.clone();
    this.sigma = sigma.clone();
  }

  /** All data with the same weight; scale the covariance by the residual variance afterwards. */
  public static GaussianLikelihood unweighted(double... data) {
    double[] ones = new double[data.length];
    Arrays.fill(ones, 1);
    return new GaussianLikelihood(data, ones);
  }

  @Override
  public int size() {
    return data.length;
  }

  @Override
  public double datum(int i) {
    return data[i];
  }

  @Override
  public double variance(int i, double mean) {
    return sigma[i] * sigma[i];
  }

  @Override
  public double deviance(int i, double mean) {
    double residual = (data[i] - mean) / sigma[i];
    return Double.isNaN(residual) ? Double.POSITIVE_INFINITY : residual * residual;
  }

  @Override
  public void derivatives(double[] mean, double[] score, double[] information) {
    for (int i = 0; i < data.length; i++) {
      double weight = 1 / (sigma[i] * sigma[i]);
      score[i] = (data[i] - mean[i]) * weight;
      if (information != null) {
        information[i] = weight;
      }
    }
  }

  @Override
  public double saturated() {
    double sum = 0;
    for (double s : sigma) {
      sum -= Math.log(s) + 0.5 * Math.log(2 * Math.PI);
    }
    return sum;
  }

  @Override
  public Discrepancy discrepancy(double[] mean) {
    return new Discrepancy("chi-squared", deviance(mean), data.length, 2.0 * data.length);
  }

  @Override
  public GaussianLikelihood simulate(double[] mean, RandomGenerator random) {
    double[] drawn = new double[mean.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = mean[i] + sigma[i] * random.nextGaussian();
    }
    return new GaussianLikelihood(drawn, sigma);
  }
}
