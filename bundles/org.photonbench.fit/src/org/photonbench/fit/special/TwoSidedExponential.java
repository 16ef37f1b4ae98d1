package org.photonbench.fit.special;

import java.util.Arrays;

/**
 * exp(-|t|/tau) convolved with a normalised Gaussian of standard deviation sigma, at a point or
 * averaged over a bin, with derivatives. It is tau [f(t) + f(-t)] with the {@link
 * ExponentialGaussian} f; sigma 0 gives the bare exponential. Averages are analytic where the
 * Gaussian has passed and by eight-point panels of at most one sigma around 0, because differences
 * of the antiderivative lose tau/width of their digits there.
 *
 * <p>An instance holds scratch and its last answer: one thread at a time.
 */
public final class TwoSidedExponential {
  private static final double SQRT_2_PI = Math.sqrt(2 * Math.PI);

  /** Standard deviations after which the Gaussian part is below the last digit. */
  private static final double PASSED = 9;

  private final double[] ahead = new double[ExponentialGaussian.RESULTS];
  private final double[] behind = new double[ExponentialGaussian.RESULTS];
  private final double[] sum = new double[4];
  private double value;
  private double slope;
  private double bySigma;
  private double byTau;

  /** Value of the last call. */
  public double value() {
    return value;
  }

  /** Derivative of the last value with respect to time. */
  public double slope() {
    return slope;
  }

  /** Derivative of the last value with respect to sigma. */
  public double bySigma() {
    return bySigma;
  }

  /** Derivative of the last value with respect to tau. */
  public double byTau() {
    return byTau;
  }

  /**
   * Evaluates at a time, or averages over a bin where the edges differ.
   *
   * @param sigma at least 0
   * @param tau above 0
   */
  public void evaluate(double low, double high, double sigma, double tau) {
    if (low == high) {
      at(low, sigma, tau);
      return;
    }
    double reach = sigma * (sigma / tau + PASSED);
    clear();
    addTail(low, Math.min(high, -reach), sigma, tau);
    addCore(Math.max(low, -reach), Math.min(high, reach), sigma, tau);
    addTail(Math.max(low, reach), high, sigma, tau);
    double width = high - low;
    value = sum[0] / width;
    slope = sum[1] / width;
    bySigma = sum[2] / width;
    byTau = sum[3] / width;
  }

  private void clear() {
    Arrays.fill(sum, 0);
  }

  /** Adds the integral over times at which the Gaussian has passed: a plain exponential. */
  private void addTail(double low, double high, double sigma, double tau) {
    if (!(low < high)) {
      return;
    }
    double near = low < 0 ? -high : low;
    double width = high - low;
    double ratio = sigma / tau;
    double start = Math.exp(0.5 * ratio * ratio - near / tau);
    double fall = Math.expm1(-width / tau);
    double integral = -tau * start * fall;
    sum[0] += integral;
    sum[1] += low < 0 ? -start * fall : start * fall;
    sum[2] += integral * ratio / tau;
    // start depends on tau by exp(ratio^2/2 - near/tau)
    sum[3] +=
        integral * (1 + (near / tau - ratio * ratio)) / tau - start * (1 + fall) * width / tau;
  }

  /** Adds the integral over the rounded part, by quadrature on panels of at most one sigma. */
  private void addCore(double low, double high, double sigma, double tau) {
    if (!(low < high)) {
      return;
    }
    int panels = (int) Math.ceil((high - low) / sigma);
    double half = (high - low) / panels / 2;
    for (int panel = 0; panel < panels; panel++) {
      double centre = low + (2 * panel + 1) * half;
      for (int i = 0; i < GaussLegendre.NODES; i++) {
        at(centre + half * GaussLegendre.node(i), sigma, tau);
        double weight = half * GaussLegendre.weight(i);
        sum[0] += weight * value;
        sum[1] += weight * slope;
        sum[2] += weight * bySigma;
        sum[3] += weight * byTau;
      }
    }
  }

  private void at(double t, double sigma, double tau) {
    if (sigma == 0) {
      value = Math.exp(-Math.abs(t) / tau);
      slope = -Math.signum(t) * value / tau;
      bySigma = 0;
      byTau = value * Math.abs(t) / (tau * tau);
      return;
    }
    ExponentialGaussian.evaluate(t, sigma, tau, ahead);
    ExponentialGaussian.evaluate(-t, sigma, tau, behind);
    double sum = ahead[0] + behind[0];
    double z = t / sigma;
    double gaussian = Math.exp(-0.5 * z * z) / (sigma * SQRT_2_PI);
    value = tau * sum;
    slope = behind[0] - ahead[0];
    // heat equation: d/dsigma = sigma d2/dt2
    bySigma = sigma * (sum - 2 * gaussian) / tau;
    byTau = sum + tau * (ahead[3] + behind[3]);
  }
}
