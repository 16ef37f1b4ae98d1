package org.photonbench.fit.model.decay;

import org.photonbench.fit.special.ErrorFunction;
import org.photonbench.fit.special.ExponentialGaussian;

/**
 * The exponentially modified Gaussian repeated every period, for times from 0 to two periods after
 * the pulse: pulses from two periods ahead on, and all earlier ones, whose tails are a geometric
 * series.
 */
final class PeriodicExponentialGaussian {
  /** Standard deviations after which only the exponential is left. */
  private static final double PASSED = 9;

  /** Standard deviations before a pulse at which it is 0. */
  private static final double BEFORE = 39;

  private final double[] term = new double[ExponentialGaussian.RESULTS];
  private final double period;
  private double sigma;
  private double tau;
  private int firstTail;
  private boolean tails;
  private double geometric;
  private double geometricByTau;
  private double exponent;

  /** Value or antiderivative of the last call. */
  double value;

  double slope;
  double bySigma;
  double byTau;

  PeriodicExponentialGaussian(double period) {
    this.period = period;
  }

  void shape(double newSigma, double newTau) {
    sigma = newSigma;
    tau = newTau;
    tails = period / tau < 40;
    // Beyond this time the Gaussian has passed, and what is left is a plain exponential.
    firstTail = period > sigma * (sigma / tau + PASSED) ? 1 : 2;
    exponent = 0.5 * sigma * sigma / (tau * tau);
    geometric = -1 / Math.expm1(-period / tau);
    geometricByTau = period / (tau * tau) / Math.expm1(period / tau);
  }

  private int firstPulse() {
    return Double.isInfinite(period) ? 0 : -2;
  }

  private int lastPulse() {
    return Double.isInfinite(period) ? 0 : firstTail - 1;
  }

  private double pulse(double t, int m) {
    return m == 0 ? t : t + m * period;
  }

  /** The density at a time. */
  void density(double t) {
    clear();
    for (int m = firstPulse(); m <= lastPulse(); m++) {
      if (!single(pulse(t, m))) {
        continue;
      }
      value += term[0];
      slope += term[1];
      bySigma += term[2];
      byTau += term[3];
    }
    if (tails && !Double.isInfinite(period)) {
      double tail = tail(t) / tau;
      value += tail;
      slope -= tail / tau;
      bySigma += tail * sigma / (tau * tau);
      byTau += tail * (logTailByTau(t) - 1 / tau);
    }
  }

  /** An antiderivative of the density, for differences between nearby times. */
  void cumulative(double t) {
    clear();
    for (int m = firstPulse(); m <= lastPulse(); m++) {
      double time = pulse(t, m);
      if (!single(time)) {
        continue;
      }
      value += step(time, sigma) - tau * term[0];
      slope += term[0];
      bySigma += sigma * term[1];
      byTau -= term[0] + tau * term[3];
    }
    if (tails && !Double.isInfinite(period)) {
      double tail = tail(t);
      value -= tail;
      slope += tail / tau;
      bySigma -= tail * sigma / (tau * tau);
      byTau -= tail * logTailByTau(t);
    }
  }

  /** The periodic Gaussian's antiderivative and density; leaves byTau at 0. */
  void gaussian(double t) {
    clear();
    for (int m = firstPulse(); m <= lastPulse(); m++) {
      double time = pulse(t, m);
      value += step(time, sigma);
      if (Math.abs(time) > BEFORE * sigma) {
        continue;
      }
      double z = time / sigma;
      double density = Math.exp(-0.5 * z * z) / (sigma * Math.sqrt(2 * Math.PI));
      slope += density;
      bySigma -= z * density;
    }
  }

  /** One pulse into the scratch; false before it, where it is 0 to the last digit. */
  private boolean single(double time) {
    if (time < -BEFORE * sigma) {
      return false;
    }
    if (time > sigma * (sigma / tau + PASSED)) {
      double density = Math.exp(exponent - time / tau) / tau;
      term[0] = density;
      term[1] = -density / tau;
      term[2] = density * sigma / (tau * tau);
      term[3] = density * (time / tau - 1 - 2 * exponent) / tau;
    } else {
      ExponentialGaussian.evaluate(time, sigma, tau, term);
    }
    return true;
  }

  private static double step(double time, double sigma) {
    double z = time / sigma;
    return z > PASSED ? 1 : z < -BEFORE ? 0 : ErrorFunction.normalCumulative(z);
  }

  private double tail(double t) {
    return geometric * Math.exp(exponent - (t + firstTail * period) / tau);
  }

  private double logTailByTau(double t) {
    return (t + firstTail * period) / (tau * tau) - 2 * exponent / tau + geometricByTau;
  }

  private void clear() {
    value = 0;
    slope = 0;
    bySigma = 0;
    byTau = 0;
  }
}
