package org.photonbench.fit.regression;

import org.apache.commons.math3.special.Gamma;

/**
 * The straight line y = intercept + slope x through points with errors in both coordinates, which
 * may be correlated (D. York et al., Am. J. Phys. 72, 367 (2004)).
 *
 * @param intercept unit of y
 * @param slope unit of y over unit of x
 * @param interceptSigma standard deviation from the given errors
 * @param slopeSigma standard deviation from the given errors
 * @param covariance of intercept and slope
 * @param chiSquared weighted sum of squared distances; the number of points minus 2 is expected
 * @param points number of points
 */
public record YorkRegression(
    double intercept,
    double slope,
    double interceptSigma,
    double slopeSigma,
    double covariance,
    double chiSquared,
    int points) {
  private static final int MAX_ITERATIONS = 1000;

  /** Points with independent errors in x and y. */
  public static YorkRegression fit(double[] x, double[] sigmaX, double[] y, double[] sigmaY) {
    return fit(x, sigmaX, y, sigmaY, new double[x.length]);
  }

  /**
   * @param sigmaX standard deviations of x, at least 0
   * @param sigmaY standard deviations of y, at least 0, not 0 together with that of x
   * @param correlation of the two errors of each point, within -1 and 1
   */
  public static YorkRegression fit(
      double[] x, double[] sigmaX, double[] y, double[] sigmaY, double[] correlation) {
    check(x, sigmaX, y, sigmaY, correlation);
    int n = x.length;
    double slope = firstSlope(x, y);
    double[] weight = new double[n];
    double[] adjusted = new double[n];
    double intercept;
    for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
      double sum = 0;
      double meanX = 0;
      double meanY = 0;
      for (int i = 0; i < n; i++) {
        weight[i] = weight(slope, sigmaX[i], sigmaY[i], correlation[i]);
        sum += weight[i];
        meanX += weight[i] * x[i];
        meanY += weight[i] * y[i];
      }
      meanX /= sum;
      meanY /= sum;
      double up = 0;
      double down = 0;
      double spread = 0;
      for (int i = 0; i < n; i++) {
        double u = x[i] - meanX;
        double v = y[i] - meanY;
        double both = correlation[i] * sigmaX[i] * sigmaY[i];
        double beta =
            weight[i]
                * (u * sigmaY[i] * sigmaY[i]
                    + slope * v * sigmaX[i] * sigmaX[i]
                    - (slope * u + v) * both);
        up += weight[i] * beta * v;
        down += weight[i] * beta * u;
        spread += weight[i] * u * u;
        adjusted[i] = meanX + beta;
      }
      double next = up / down;
      if (!Double.isFinite(next)) {
        throw new IllegalArgumentException(
            "the points have no line that is a function of x: x hardly varies");
      }
      // To rounding, or far below the standard deviation where the slope is nearly 0.
      double settled = 1e-14 * Math.abs(next) + 1e-13 / Math.sqrt(spread);
      boolean done = Math.abs(next - slope) <= settled;
      slope = next;
      intercept = meanY - slope * meanX;
      if (done) {
        return errors(x, y, slope, intercept, weight, adjusted);
      }
    }
    throw new IllegalArgumentException(
        "the slope does not settle: the errors are too large against the spread of the points");
  }

  private static YorkRegression errors(
      double[] x, double[] y, double slope, double intercept, double[] weight, double[] adjusted) {
    double sum = 0;
    double mean = 0;
    double chiSquared = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weight[i];
      mean += weight[i] * adjusted[i];
      double residual = y[i] - intercept - slope * x[i];
      chiSquared += weight[i] * residual * residual;
    }
    mean /= sum;
    double squares = 0;
    for (int i = 0; i < x.length; i++) {
      squares += weight[i] * (adjusted[i] - mean) * (adjusted[i] - mean);
    }
    double slopeVariance = 1 / squares;
    return new YorkRegression(
        intercept,
        slope,
        Math.sqrt(1 / sum + mean * mean * slopeVariance),
        Math.sqrt(slopeVariance),
        -mean * slopeVariance,
        chiSquared,
        x.length);
  }

  /** Probability of a chi-squared as large or larger; NaN for two points. */
  public double probability() {
    return points > 2 ? Gamma.regularizedGammaQ((points - 2) / 2.0, chiSquared / 2) : Double.NaN;
  }

  /** Value of the line. */
  public double at(double x) {
    return intercept + slope * x;
  }

  /** Standard deviation of the line's value. */
  public double sigmaAt(double x) {
    return Math.sqrt(
        interceptSigma * interceptSigma + 2 * x * covariance + x * x * slopeSigma * slopeSigma);
  }

  private static double weight(double slope, double sx, double sy, double correlation) {
    return 1 / (sy * sy + slope * slope * sx * sx - 2 * slope * correlation * sx * sy);
  }

  private static double firstSlope(double[] x, double[] y) {
    double meanX = 0;
    double meanY = 0;
    for (int i = 0; i < x.length; i++) {
      meanX += x[i] / x.length;
      meanY += y[i] / x.length;
    }
    double xy = 0;
    double xx = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - meanX) * (y[i] - meanY);
      xx += (x[i] - meanX) * (x[i] - meanX);
    }
    if (!(xx > 0)) {
      throw new IllegalArgumentException("all points have the same x: no line through them");
    }
    return xy / xx;
  }

  private static void check(
      double[] x, double[] sigmaX, double[] y, double[] sigmaY, double[] correlation) {
    int n = x.length;
    if (n < 2) {
      throw new IllegalArgumentException("a line needs at least 2 points, got " + n);
    }
    if (sigmaX.length != n || y.length != n || sigmaY.length != n || correlation.length != n) {
      throw new IllegalArgumentException(
          n
              + " x, "
              + sigmaX.length
              + " errors of x, "
              + y.length
              + " y, "
              + sigmaY.length
              + " errors of y and "
              + correlation.length
              + " correlations");
    }
    for (int i = 0; i < n; i++) {
      boolean errors =
          sigmaX[i] >= 0
              && sigmaY[i] >= 0
              && sigmaX[i] + sigmaY[i] > 0
              && Double.isFinite(sigmaX[i] + sigmaY[i])
              && Math.abs(correlation[i]) < 1;
      if (!errors || !Double.isFinite(x[i]) || !Double.isFinite(y[i])) {
        throw new IllegalArgumentException(
            "point "
                + i
                + ": x "
                + x[i]
                + " +- "
                + sigmaX[i]
                + ", y "
                + y[i]
                + " +- "
                + sigmaY[i]
                + ", correlation "
                + correlation[i]);
      }
    }
  }
}
