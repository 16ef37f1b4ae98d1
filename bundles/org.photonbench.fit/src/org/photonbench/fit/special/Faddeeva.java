package org.photonbench.fit.special;

import org.apache.commons.math3.complex.Complex;

/**
 * The Faddeeva function w(z) = exp(-z^2) erfc(-iz) and its derivatives, to a relative 1e-13 in the
 * upper half plane (in the real and in the imaginary part each, except next to their zeros); the
 * second derivative to 1e-12.
 *
 * <p>Method: trapezoidal and midpoint rules with the correction for the pole, 12 nodes (M. Al Azah
 * and S. N. Chandler-Wilde, SIAM J. Numer. Anal. 59, 2346 (2021)); the derivative from w' =
 * 2i/sqrt(pi) - 2 z w and w'' = -2 w - 2 z w', and for |z| &gt; 6.5, where those differences
 * cancel, from the asymptotic series term by term.
 */
public final class Faddeeva {
  /** Number of values that {@link #evaluate} gives. */
  public static final int RESULTS = 6;

  private static final int NODES = 11;
  private static final double STEP = Math.sqrt(Math.PI / (NODES + 1));
  private static final double[] MIDPOINT_SQUARE = new double[NODES + 1];
  private static final double[] MIDPOINT_WEIGHT = new double[NODES + 1];
  private static final double[] GRID_SQUARE = new double[NODES + 1];
  private static final double[] GRID_WEIGHT = new double[NODES + 1];
  private static final double ONE_OVER_SQRT_PI = 0.56418958354775628695;
  private static final double ASYMPTOTIC_FROM = 6.5;

  static {
    for (int k = 0; k <= NODES; k++) {
      double middle = (k + 0.5) * STEP;
      double grid = k * STEP;
      MIDPOINT_SQUARE[k] = middle * middle;
      MIDPOINT_WEIGHT[k] = 2 * STEP / Math.PI * Math.exp(-middle * middle);
      GRID_SQUARE[k] = grid * grid;
      // The node at 0 counts half.
      GRID_WEIGHT[k] = (k == 0 ? 1 : 2) * STEP / Math.PI * Math.exp(-grid * grid);
    }
  }

  private Faddeeva() {}

  /** w(x + iy). In the lower half plane it can overflow to infinity, as exp(-z^2) does. */
  public static Complex w(double x, double y) {
    double[] value = new double[RESULTS];
    evaluate(x, y, value);
    return new Complex(value[0], value[1]);
  }

  /** Dawson's integral exp(-x^2) times the integral of exp(t^2) from 0 to x. */
  public static double dawson(double x) {
    if (Math.abs(x) < 0.2) {
      // The Maclaurin series sum (-2)^n x^(2n+1) / (2n+1)!!.
      double term = x;
      double sum = x;
      for (int n = 1; n < 10; n++) {
        term *= -2 * x * x / (2 * n + 1);
        sum += term;
      }
      return sum;
    }
    double[] value = new double[RESULTS];
    evaluate(x, 0, value);
    return value[1] / (2 * ONE_OVER_SQRT_PI);
  }

  /**
   * w and its first two derivatives with respect to z, without allocation.
   *
   * @param result at least {@value #RESULTS} elements: receives Re w, Im w, Re w', Im w', Re w'',
   *     Im w''
   */
  public static void evaluate(double x, double y, double[] result) {
    if (y < 0) {
      reflect(x, y, result);
      return;
    }
    upperRight(Math.abs(x), y, result);
    if (x < 0) {
      // w(-conj z) = conj w(z)
      result[1] = -result[1];
    }
    derivative(x, y, result);
  }

  /** w(z) = 2 exp(-z^2) - w(-z). */
  private static void reflect(double x, double y, double[] result) {
    upperRight(Math.abs(x), -y, result);
    double real = result[0];
    double imaginary = x > 0 ? -result[1] : result[1];
    double size = 2 * Math.exp((y - x) * (y + x));
    double phase = -2 * x * y;
    result[0] = size * Math.cos(phase) - real;
    // The sine of a zero phase times an infinite size is zero here, not undefined.
    result[1] = (x == 0 ? 0 : size * Math.sin(phase)) - imaginary;
    fromIdentity(x, y, result);
  }

  private static void upperRight(double x, double y, double[] result) {
    if (x > 1e100 || y > 1e100) {
      double scale = Math.hypot(x, y);
      result[0] = ONE_OVER_SQRT_PI * (y / scale) / scale;
      result[1] = ONE_OVER_SQRT_PI * (x / scale) / scale;
      return;
    }
    double fraction = x / STEP - Math.floor(x / STEP);
    boolean near = y < Math.max(x, Math.PI / STEP);
    boolean grid = near && y < x && fraction >= 0.25 && fraction <= 0.75;
    double[] square = grid ? GRID_SQUARE : MIDPOINT_SQUARE;
    double[] weight = grid ? GRID_WEIGHT : MIDPOINT_WEIGHT;
    double distance = (x - y) * (x + y);
    double modulus = x * x + y * y;
    double cross = 4 * x * x * y * y;
    double real = 0;
    double imaginary = 0;
    for (int k = 0; k <= NODES; k++) {
      double difference = distance - square[k];
      double share = weight[k] / (difference * difference + cross);
      real += share * (modulus + square[k]);
      imaginary += share * (modulus - square[k]);
    }
    result[0] = y * real;
    result[1] = x * imaginary;
    // Beyond 38^2 = 1444 below the exponent underflows anyway.
    if (near && y * y - x * x - 2 * Math.PI * y / STEP > -745) {
      addPole(x, y, grid ? -1 : 1, result);
    }
  }

  /** Adds 2 exp(-z^2) / (1 + sign exp(-2 pi i z / h)), written so that nothing overflows. */
  private static void addPole(double x, double y, int sign, double[] result) {
    double angle = 2 * Math.PI * x / STEP;
    double decay = Math.exp(-2 * Math.PI * y / STEP);
    double qReal = decay * Math.cos(angle);
    double qImaginary = decay * Math.sin(angle);
    // numerator 2 exp(-z^2) q over q + sign
    double size = 2 * Math.exp(-(x - y) * (x + y));
    double phase = -2 * x * y;
    double eReal = size * Math.cos(phase);
    double eImaginary = size * Math.sin(phase);
    double nReal = eReal * qReal - eImaginary * qImaginary;
    double nImaginary = eReal * qImaginary + eImaginary * qReal;
    double dReal = qReal + sign;
    double norm = dReal * dReal + qImaginary * qImaginary;
    result[0] += (nReal * dReal + nImaginary * qImaginary) / norm;
    result[1] += (nImaginary * dReal - nReal * qImaginary) / norm;
  }

  private static void derivative(double x, double y, double[] result) {
    double modulus = x * x + y * y;
    if (modulus < ASYMPTOTIC_FROM * ASYMPTOTIC_FROM) {
      fromIdentity(x, y, result);
      return;
    }
    // w' = -i/(sqrt(pi) z^2) sum (2k+1)!!/(2 z^2)^k, with s = 1/(2 z^2)
    double scale = Math.hypot(x, y);
    double invReal = x / scale / scale;
    double invImaginary = -y / scale / scale;
    double sReal = 0.5 * (invReal * invReal - invImaginary * invImaginary);
    double sImaginary = invReal * invImaginary;
    double termReal = 1;
    double termImaginary = 0;
    double sumReal = 1;
    double sumImaginary = 0;
    double secondSumReal = 0;
    double secondSumImaginary = 0;
    for (int k = 1; k < 40; k++) {
      double nextReal = termReal * sReal - termImaginary * sImaginary;
      double nextImaginary = termReal * sImaginary + termImaginary * sReal;
      // Here the term is (2k-1)!! s^k; below it becomes (2k+1)!! s^k.
      secondSumReal += 2 * k * nextReal;
      secondSumImaginary += 2 * k * nextImaginary;
      double factor = 2 * k + 1;
      termReal = factor * nextReal;
      termImaginary = factor * nextImaginary;
      sumReal += termReal;
      sumImaginary += termImaginary;
      if (Math.abs(termReal) + Math.abs(termImaginary) < 1e-17) {
        break;
      }
    }
    double productReal = sReal * sumReal - sImaginary * sumImaginary;
    double productImaginary = sReal * sumImaginary + sImaginary * sumReal;
    result[2] = 2 * ONE_OVER_SQRT_PI * productImaginary;
    result[3] = -2 * ONE_OVER_SQRT_PI * productReal;
    // w'' = 2i/(sqrt(pi) z) sum over k >= 1 of 2k (2k-1)!! s^k
    double secondReal = invReal * secondSumReal - invImaginary * secondSumImaginary;
    double secondImaginary = invReal * secondSumImaginary + invImaginary * secondSumReal;
    result[4] = -2 * ONE_OVER_SQRT_PI * secondImaginary;
    result[5] = 2 * ONE_OVER_SQRT_PI * secondReal;
    if (y < 1e-10) {
      addGaussian(x, y, result);
    }
  }

  /** On the real axis w also holds exp(-z^2), whose derivatives the series does not see. */
  private static void addGaussian(double x, double y, double[] result) {
    double size = Math.exp((y - x) * (y + x));
    double phase = -2 * x * y;
    double eReal = size * Math.cos(phase);
    double eImaginary = size * Math.sin(phase);
    result[2] += -2 * (x * eReal - y * eImaginary);
    result[3] += -2 * (x * eImaginary + y * eReal);
    double factor = 4 * x * x - 2;
    result[4] += factor * eReal;
    result[5] += factor * eImaginary;
  }

  private static void fromIdentity(double x, double y, double[] result) {
    result[2] = -2 * (x * result[0] - y * result[1]);
    result[3] = 2 * ONE_OVER_SQRT_PI - 2 * (x * result[1] + y * result[0]);
    result[4] = -2 * (result[0] + x * result[2] - y * result[3]);
    result[5] = -2 * (result[1] + x * result[3] + y * result[2]);
  }
}
