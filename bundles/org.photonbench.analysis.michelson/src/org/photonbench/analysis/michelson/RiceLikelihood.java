package org.photonbench.analysis.michelson;

import java.util.random.RandomGenerator;
import org.photonbench.fit.likelihood.Discrepancy;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.special.ModifiedBessel;

/**
 * Lengths of two-dimensional vectors with independent normal errors, as contrasts of fringes are: V
 * of true value A has the density V/s^2 exp(-(V^2 + A^2)/(2 s^2)) I0(V A/s^2) (S. O. Rice, Bell
 * Syst. Tech. J. 24, 46 (1945)). The bias of faint contrasts is in the likelihood, not in the data.
 */
final class RiceLikelihood implements Likelihood {
  private final double[] length;
  private final double[] sigma;
  private final double[] best;

  RiceLikelihood(double[] length, double[] sigma) {
    this.length = length.clone();
    this.sigma = sigma.clone();
    best = new double[length.length];
    for (int i = 0; i < best.length; i++) {
      if (!(length[i] >= 0) || !(sigma[i] > 0)) {
        throw new IllegalArgumentException(
            "contrast " + i + " is " + length[i] + " with the error " + sigma[i]);
      }
      best[i] = logDensity(i, mostProbable(i));
    }
  }

  /** The true value that makes a length most probable: 0 below sqrt(2) standard errors. */
  private double mostProbable(int i) {
    double low = 0;
    double high = length[i];
    for (int step = 0; step < 200 && high - low > 1e-14 * length[i]; step++) {
      double middle = 0.5 * (low + high);
      // Rising, then falling: the slope at 0 vanishes, so its sign beside 0 decides.
      if (score(i, middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return 0.5 * (low + high);
  }

  private double logDensity(int i, double mean) {
    double s2 = sigma[i] * sigma[i];
    double distance = length[i] - mean;
    return Math.log(Math.max(length[i], Double.MIN_NORMAL) / s2)
        - distance * distance / (2 * s2)
        + Math.log(ModifiedBessel.scaledI(0, length[i] * mean / s2));
  }

  private double score(int i, double mean) {
    double s2 = sigma[i] * sigma[i];
    double argument = length[i] * mean / s2;
    double ratio = ModifiedBessel.scaledI(1, argument) / ModifiedBessel.scaledI(0, argument);
    return (length[i] * ratio - mean) / s2;
  }

  @Override
  public int size() {
    return length.length;
  }

  @Override
  public double datum(int i) {
    return length[i];
  }

  @Override
  public double variance(int i, double mean) {
    return sigma[i] * sigma[i];
  }

  @Override
  public double deviance(int i, double mean) {
    if (!(mean >= 0) || Double.isInfinite(mean)) {
      return Double.POSITIVE_INFINITY;
    }
    return Math.max(0, 2 * (best[i] - logDensity(i, mean)));
  }

  @Override
  public void derivatives(double[] mean, double[] score, double[] information) {
    for (int i = 0; i < mean.length; i++) {
      score[i] = score(i, mean[i]);
      if (information != null) {
        // The information falls to 0 with the contrast; this keeps its order.
        double s2 = sigma[i] * sigma[i];
        double ratio = mean[i] * mean[i] / s2;
        information[i] = Math.max(1e-3, ratio / (1 + ratio)) / s2;
      }
    }
  }

  @Override
  public double saturated() {
    double sum = 0;
    for (double b : best) {
      sum += b;
    }
    return sum;
  }

  /**
   * Of the squares, whose mean A^2 + 2 s^2 and variance 4 s^2 (A^2 + s^2) are exact; the variance
   * of the sum follows from the fourth cumulant of the noncentral chi-squared with two degrees of
   * freedom.
   */
  @Override
  public Discrepancy discrepancy(double[] mean) {
    double value = 0;
    double variance = 0;
    for (int i = 0; i < mean.length; i++) {
      double s2 = sigma[i] * sigma[i];
      double strength = mean[i] * mean[i] / s2;
      double off = length[i] * length[i] / s2 - strength - 2;
      double spread = 4 * (strength + 1);
      value += off * off / spread;
      double kurtosis = 12 * (2 + 4 * strength) / Math.pow(2 + 2 * strength, 2);
      variance += 2 + kurtosis;
    }
    return new Discrepancy("chi-squared of squared contrasts", value, mean.length, variance);
  }

  @Override
  public RiceLikelihood simulate(double[] mean, RandomGenerator random) {
    double[] drawn = new double[mean.length];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] =
          Math.hypot(mean[i] + sigma[i] * random.nextGaussian(), sigma[i] * random.nextGaussian());
    }
    return new RiceLikelihood(drawn, sigma);
  }
}
