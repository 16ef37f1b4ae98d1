package org.photonbench.fit.special;

/**
 * The Voigt profile: a Gaussian of standard deviation sigma convolved with a Lorentzian of half
 * width gamma (half width at half maximum), with unit area. V = Re w(z) / (sigma sqrt(2 pi)), z =
 * (x + i gamma) / (sigma sqrt 2) (B. H. Armstrong, J. Quant. Spectrosc. Radiat. Transfer 7, 61
 * (1967)).
 */
public final class Voigt {
  /** Number of values that {@link #evaluate} gives. */
  public static final int RESULTS = 4;

  private static final double SQRT_2_PI = Math.sqrt(2 * Math.PI);

  private Voigt() {}

  /**
   * The profile at distance x from its centre.
   *
   * @param sigma Gaussian standard deviation, in the unit of x, at least 0
   * @param gamma Lorentzian half width at half maximum, in the unit of x, at least 0; one of the
   *     two widths must be positive
   * @return density, in 1/(unit of x)
   */
  public static double density(double x, double sigma, double gamma) {
    double[] result = new double[RESULTS];
    evaluate(x, sigma, gamma, result, new double[Faddeeva.RESULTS]);
    return result[0];
  }

  /**
   * The profile and its derivatives, without allocation.
   *
   * @param result at least {@value #RESULTS} elements: receives V, dV/dx, dV/dsigma, dV/dgamma
   * @param work at least {@link Faddeeva#RESULTS} elements of scratch space
   */
  public static void evaluate(
      double x, double sigma, double gamma, double[] result, double[] work) {
    if (!(sigma >= 0 && gamma >= 0 && sigma + gamma > 0)) {
      throw new IllegalArgumentException(
          "a Voigt profile needs widths of at least 0 and one above 0, got sigma "
              + sigma
              + " and gamma "
              + gamma);
    }
    if (sigma == 0) {
      lorentzian(x, gamma, result);
      return;
    }
    double scale = 1 / (sigma * Math.sqrt(2));
    double norm = 1 / (sigma * SQRT_2_PI);
    Faddeeva.evaluate(x * scale, gamma * scale, work);
    result[0] = norm * work[0];
    result[1] = norm * scale * work[2];
    // The profile obeys the heat equation with sigma^2/2 as time: dV/dsigma = sigma d2V/dx2.
    result[2] = norm * scale * scale * sigma * work[4];
    result[3] = -norm * scale * work[3];
  }

  private static void lorentzian(double x, double gamma, double[] result) {
    double square = x * x + gamma * gamma;
    result[0] = gamma / (Math.PI * square);
    result[1] = -2 * x * result[0] / square;
    result[2] = 0;
    result[3] = (x * x - gamma * gamma) / (Math.PI * square * square);
  }

  /**
   * The full width at half maximum to 0.02 %, 0.5346 fL + sqrt(0.2166 fL^2 + fG^2) (J. J. Olivero
   * and R. L. Longbothum, J. Quant. Spectrosc. Radiat. Transfer 17, 233 (1977)).
   *
   * @param sigma Gaussian standard deviation
   * @param gamma Lorentzian half width at half maximum
   */
  public static double approximateWidth(double sigma, double gamma) {
    double gaussian = 2 * Math.sqrt(2 * Math.log(2)) * sigma;
    return 0.5346 * 2 * gamma + Math.sqrt(0.2166 * 4 * gamma * gamma + gaussian * gaussian);
  }

  /**
   * The full width at half maximum, by bracketed Newton steps to a relative 1e-13.
   *
   * @param sigma Gaussian standard deviation
   * @param gamma Lorentzian half width at half maximum
   */
  public static double fullWidth(double sigma, double gamma) {
    if (sigma == 0) {
      return 2 * gamma;
    }
    double[] result = new double[RESULTS];
    double[] work = new double[Faddeeva.RESULTS];
    evaluate(0, sigma, gamma, result, work);
    double half = result[0] / 2;
    double gaussian = Math.sqrt(2 * Math.log(2)) * sigma;
    // The half width lies between the larger of its parts and their sum.
    double low = Math.max(gaussian, gamma) * (1 - 1e-12);
    double high = (gaussian + gamma) * (1 + 1e-12);
    double x = 0.5346 * gamma + Math.sqrt(0.2166 * gamma * gamma + gaussian * gaussian);
    for (int i = 0; i < 60; i++) {
      evaluate(x, sigma, gamma, result, work);
      double excess = result[0] - half;
      if (excess > 0) {
        low = x;
      } else {
        high = x;
      }
      double next = x - excess / result[1];
      if (!(next >= low && next <= high)) {
        next = (low + high) / 2;
      }
      if (Math.abs(next - x) <= 1e-14 * x) {
        return 2 * next;
      }
      x = next;
    }
    return 2 * x;
  }
}
