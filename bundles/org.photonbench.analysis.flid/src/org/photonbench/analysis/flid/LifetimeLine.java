package org.photonbench.analysis.flid;

import org.photonbench.analysis.blinking.LifetimeSlope;

/**
 * The power law of lifetime against intensity, through the mean arrivals of all points with errors
 * in both. The logarithm of a dim point's lifetime is skewed, and its own error is the smaller the
 * longer it came out, which pulls a line through logarithms; a mean arrival is unbiased at any
 * number of photons, and its variance is that of the line itself. Intensities are adjusted as in D.
 * York et al., Am. J. Phys. 72, 367 (2004).
 */
final class LifetimeLine {
  private static final int MOST_ITERATIONS = 100;
  private static final double SETTLED = 1e-9;
  private static final double LARGEST_STEP = 0.5;

  private final FlidPoints points;
  private final LifetimeEstimator estimator;
  private final double tick;
  private final double reference;
  private final double[] model = new double[3];

  /** Logarithm of the lifetime at the reference, and slope. */
  private double height;

  private double slope;
  private double sumW;
  private double sumX;
  private double sumXx;
  private double sumR;
  private double sumXr;
  private double chiSquared;
  private int used;

  private LifetimeLine(
      FlidPoints points, LifetimeEstimator estimator, double tick, LifetimeSlope.Line start) {
    this.points = points;
    this.estimator = estimator;
    this.tick = tick;
    reference = start.reference();
    height = Math.log(start.lifetime());
    slope = Math.clamp(start.slope(), -1, 2);
  }

  /**
   * The line.
   *
   * @param start a line through the logarithms; returned itself if it has no slope
   */
  static LifetimeSlope.Line of(
      FlidPoints points, LifetimeEstimator estimator, double tick, LifetimeSlope.Line start) {
    return Double.isNaN(start.slope())
        ? start
        : new LifetimeLine(points, estimator, tick, start).fit(start);
  }

  private LifetimeSlope.Line fit(LifetimeSlope.Line start) {
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      pass();
      double determinant = sumW * sumXx - sumX * sumX;
      double up = (sumXx * sumR - sumX * sumXr) / determinant;
      double turn = (sumW * sumXr - sumX * sumR) / determinant;
      if (!Double.isFinite(up) || !Double.isFinite(turn)) {
        break;
      }
      height += Math.clamp(up, -LARGEST_STEP, LARGEST_STEP);
      slope += Math.clamp(turn, -LARGEST_STEP, LARGEST_STEP);
      if (Math.abs(up) + Math.abs(turn) < SETTLED) {
        return line(determinant);
      }
    }
    return new LifetimeSlope.Line(
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        start.points(),
        "Not decided: the line does not settle, its points scatter too much.");
  }

  private LifetimeSlope.Line line(double determinant) {
    double scatter = chiSquared / (used - 2);
    double widen = Math.sqrt(Math.max(1, scatter));
    double sigma = Math.sqrt(sumW / determinant) * widen;
    double lifetime = Math.exp(height);
    return new LifetimeSlope.Line(
        slope,
        sigma,
        reference,
        lifetime,
        lifetime * Math.sqrt(sumXx / determinant) * widen,
        scatter,
        used,
        LifetimeSlope.verdict(slope, sigma));
  }

  /** One Gauss-Newton step's sums over the points. */
  private void pass() {
    sumW = 0;
    sumX = 0;
    sumXx = 0;
    sumR = 0;
    sumXr = 0;
    chiSquared = 0;
    used = 0;
    for (int i = 0; i < points.size(); i++) {
      long n = points.table.decayPhotons(i);
      double live = points.table.live(i) * tick;
      if (points.fate[i] == FlidPoints.Fate.TOO_FEW || !(points.intensity[i] > 0)) {
        continue;
      }
      double share = estimator.share(points.table.photons(i), n, live);
      if (!LifetimeEstimator.isResolvable(share)) {
        continue;
      }
      double x = Math.log(points.intensity[i] / reference);
      double sigmaX = points.intensitySigma[i] / points.intensity[i];
      estimator.expected(Math.exp(height + slope * x), share, model);
      double residual = estimator.mean(n, points.table.decaySum(i)) - model[0];
      double byLog = model[1];
      double byX = byLog * slope;
      double weight = 1 / (model[2] / n + byX * byX * sigmaX * sigmaX);
      double adjusted = x + sigmaX * sigmaX * byX * residual * weight;
      double w = weight * byLog * byLog;
      sumW += w;
      sumX += w * adjusted;
      sumXx += w * adjusted * adjusted;
      sumR += weight * byLog * residual;
      sumXr += weight * byLog * residual * adjusted;
      chiSquared += weight * residual * residual;
      used++;
    }
  }
}
