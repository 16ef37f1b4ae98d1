package org.photonbench.fit.model.decay;

/**
 * Where the photons of one response bin go: the response is even over [f, 1+f] in bins, the decay
 * is exponential with a = bin width/tau. The chance to end in bin 0 and 1, and the factor of bin m
 * &gt;= 2, which is tail exp(-a (m-2)); with derivatives by a and by f. Written with the series of
 * (1-exp(-x))/x and (exp(-x)-1+x)/x^2, so that no digits are lost for slow decays.
 */
final class ExponentialStep {
  double same;
  double next;
  double tail;
  double sameByRate;
  double nextByRate;
  double tailByRate;
  double sameByFraction;
  double nextByFraction;
  double tailByFraction;

  /**
   * @param a bin width over decay time
   * @param f shift within a bin, 0 to 1
   */
  void set(double a, double f) {
    double g = 1 - f;
    double x = a * g;
    double y = a * f;
    double fall = Math.exp(-x);
    double oneA = first(a);
    double oneAByA = firstSlope(a);
    double oneX = first(x);
    double oneXByA = g * firstSlope(x);
    double twoX = second(x);
    double twoY = second(y);

    same = a * g * g * twoX;
    sameByRate = g * g * twoX + a * g * g * g * secondSlope(x);
    sameByFraction = -x * oneX;

    double inner = g * oneA * oneX + f * g * oneX + f * f * fall * twoY;
    double innerByA =
        g * (oneAByA * oneX + oneA * oneXByA)
            + f * g * oneXByA
            + f * f * fall * (f * secondSlope(y) - g * twoY);
    next = a * inner;
    nextByRate = inner + a * innerByA;
    nextByFraction = x * oneX - fall * a * oneA;

    tail = fall * a * oneA * oneA;
    tailByRate = fall * oneA * (oneA * (1 - x) + 2 * a * oneAByA);
    tailByFraction = a * tail;
  }

  private static final double SERIES_BELOW = 0.5;
  private static final int TERMS = 16;

  /** (1 - exp(-x))/x. */
  private static double first(double x) {
    return x < SERIES_BELOW ? series(x, 1) : -Math.expm1(-x) / x;
  }

  private static double firstSlope(double x) {
    return x < SERIES_BELOW ? slope(x, 1) : (Math.exp(-x) - first(x)) / x;
  }

  /** (exp(-x) - 1 + x)/x^2. */
  private static double second(double x) {
    return x < SERIES_BELOW ? series(x, 2) : (1 - first(x)) / x;
  }

  private static double secondSlope(double x) {
    return x < SERIES_BELOW ? slope(x, 2) : -(firstSlope(x) + second(x)) / x;
  }

  /** sum (-x)^n/(n+j)!. */
  private static double series(double x, int j) {
    double term = j == 1 ? 1 : 0.5;
    double sum = term;
    for (int n = 1; n < TERMS; n++) {
      term *= -x / (n + j);
      sum += term;
    }
    return sum;
  }

  /** Derivative of the series. */
  private static double slope(double x, int j) {
    // -n (-x)^(n-1)/(n+j)!
    double term = -1.0 / (j == 1 ? 2 : 6);
    double sum = term;
    for (int n = 2; n < TERMS; n++) {
      term *= -x / (n + j);
      sum += n * term;
    }
    return sum;
  }
}
