package org.photonbench.fit.special;

/**
 * The exponentially modified Gaussian: exp(-t/tau)/tau for t &gt; 0 convolved with a Gaussian of
 * standard deviation sigma; unit area. f = exp(-t^2 / 2 sigma^2) erfcx(u) / (2 tau), u = (sigma/tau
 * - t/sigma) / sqrt 2 (E. Grushka, Anal. Chem. 44, 1733 (1972)); below u = -5 the form with erfc,
 * in which nothing overflows. Sigma 0 gives the bare exponential.
 */
public final class ExponentialGaussian {
  /** Number of values that {@link #evaluate} gives. */
  public static final int RESULTS = 4;

  private static final double SQRT_2_PI = Math.sqrt(2 * Math.PI);
  private static final double SQRT_HALF = Math.sqrt(0.5);

  /** Below this argument exp(u^2) is left to the other form. */
  private static final double SWITCH = -5;

  /** Below this argument erfc is 2 to the last digit. */
  private static final double WHOLE = -6;

  private ExponentialGaussian() {}

  /**
   * The density at time t, in 1/(unit of t).
   *
   * @param sigma Gaussian standard deviation, at least 0
   * @param tau decay time, above 0
   */
  public static double density(double t, double sigma, double tau) {
    check(sigma, tau);
    if (sigma == 0) {
      return t < 0 ? 0 : Math.exp(-t / tau) / tau;
    }
    double u = (sigma / tau - t / sigma) * SQRT_HALF;
    if (u < SWITCH) {
      double ratio = sigma / tau;
      double tail = Math.exp(0.5 * ratio * ratio - t / tau) / tau;
      return u < WHOLE ? tail : 0.5 * tail * ErrorFunction.erfc(u);
    }
    double z = t / sigma;
    if (z < -39) {
      return 0;
    }
    return Math.exp(-0.5 * z * z) * ErrorFunction.erfcx(u) / (2 * tau);
  }

  /** The integral of the density up to t. */
  public static double cumulative(double t, double sigma, double tau) {
    check(sigma, tau);
    if (sigma == 0) {
      return t < 0 ? 0 : -Math.expm1(-t / tau);
    }
    return ErrorFunction.normalCumulative(t / sigma) - tau * density(t, sigma, tau);
  }

  /**
   * The density and its derivatives, without allocation.
   *
   * @param result at least {@value #RESULTS} elements: receives f, df/dt, df/dsigma, df/dtau
   */
  public static void evaluate(double t, double sigma, double tau, double[] result) {
    double f = density(t, sigma, tau);
    result[0] = f;
    if (sigma == 0) {
      result[1] = -f / tau;
      result[2] = 0;
      result[3] = f * (t - tau) / (tau * tau);
      return;
    }
    double z = t / sigma;
    double gaussian = Math.exp(-0.5 * z * z) / (sigma * SQRT_2_PI);
    // tau f' = gaussian - f, and df/dsigma = sigma f'' (heat equation).
    double slope = (gaussian - f) / tau;
    result[1] = slope;
    result[2] = sigma * (-z / sigma * gaussian - slope) / tau;
    double ratio = sigma / tau;
    result[3] = f * (t / tau - 1 - ratio * ratio) / tau + ratio * ratio * gaussian / tau;
  }

  private static void check(double sigma, double tau) {
    if (!(sigma >= 0 && tau > 0)) {
      throw new IllegalArgumentException(
          "an exponentially modified Gaussian needs sigma of at least 0 and tau above 0, got "
              + sigma
              + " and "
              + tau);
    }
  }
}
