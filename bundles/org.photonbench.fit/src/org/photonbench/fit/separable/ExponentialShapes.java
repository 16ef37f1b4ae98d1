package org.photonbench.fit.separable;

import java.util.Arrays;
import org.photonbench.fit.model.formula.TransientAbsorption;

/**
 * Exponential decays exp(-k t), one for each rate, optionally behind a Gaussian instrument response
 * and with a constant. The parameters are the logarithms of the rates, so that rates stay positive.
 */
public final class ExponentialShapes implements Shapes {
  private static final double STEP = 1e-5;

  private final double[] time;
  private final int rates;
  private final double sigma;
  private final boolean constant;

  /**
   * @param time of each row; decays begin at 0
   * @param rates number of decays, at least 1
   * @param sigma standard deviation of the instrument response in the unit of time; 0: none, and
   *     then all times must be at least 0
   * @param constant whether a constant is the last shape
   */
  public ExponentialShapes(double[] time, int rates, double sigma, boolean constant) {
    if (rates < 1 || !(sigma >= 0) || Double.isInfinite(sigma)) {
      throw new IllegalArgumentException(
          "needs at least 1 rate and a response of finite width, got " + rates + ", " + sigma);
    }
    for (double t : time) {
      if (!Double.isFinite(t) || sigma == 0 && t < 0) {
        throw new IllegalArgumentException(
            "time " + t + " is no time after 0; give the width of the response for such times");
      }
    }
    this.time = time.clone();
    this.rates = rates;
    this.sigma = sigma;
    this.constant = constant;
  }

  @Override
  public int parameters() {
    return rates;
  }

  @Override
  public int shapes() {
    return rates + (constant ? 1 : 0);
  }

  @Override
  public void at(double[] p, double[][] value, double[][][] derivative) {
    for (int j = 0; j < rates; j++) {
      double rate = Math.exp(p[j]);
      for (int i = 0; i < time.length; i++) {
        value[j][i] = decay(time[i], rate);
      }
    }
    if (constant) {
      Arrays.fill(value[rates], 1);
    }
    if (derivative == null) {
      return;
    }
    for (int j = 0; j < rates; j++) {
      for (double[] shape : derivative[j]) {
        Arrays.fill(shape, 0);
      }
      double rate = Math.exp(p[j]);
      for (int i = 0; i < time.length; i++) {
        derivative[j][j][i] =
            sigma == 0
                ? -rate * time[i] * value[j][i]
                : (decay(time[i], Math.exp(p[j] + STEP)) - decay(time[i], Math.exp(p[j] - STEP)))
                    / (2 * STEP);
      }
    }
  }

  private double decay(double t, double rate) {
    return sigma == 0 ? Math.exp(-rate * t) : TransientAbsorption.decay(t, sigma, rate);
  }
}
