package org.photonbench.analysis.blinking;

import org.photonbench.analysis.result.Interval;

/**
 * The power law of lifetime against intensity, through the mean arrivals of all points with errors
 * in both. The logarithm of a dim point's lifetime is skewed, and its own error is the smaller the
 * longer it came out, which pulls a line through logarithms; a mean arrival is unbiased at any
 * number of photons, and its variance is that of the line itself. Intensities are adjusted as in D.
 * York et al., Am. J. Phys. 72, 367 (2004).
 */
public final class LifetimeLine {
  /** Mean arrivals of fewer photons are not normal enough. */
  public static final int FEWEST_PHOTONS = 20;

  private static final int MOST_ITERATIONS = 100;
  private static final double SETTLED = 1e-9;
  private static final double LARGEST_STEP = 0.5;
  private static final int MOST_SEARCHES = 12;
  private static final double TOLERANCE = 0.005;
  private static final double HEIGHT_SETTLED = 1e-5;

  private final Points points;
  private final Arrivals law;
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

  /** What the arrivals of photons in the decay window are at a lifetime. */
  public interface Arrivals {
    /**
     * @param lifetime seconds
     * @param share of the photons that background spreads evenly over the window
     * @param into filled: mean in seconds, its derivative by the logarithm of the lifetime, and the
     *     variance of one photon
     */
    void expected(double lifetime, double share, double[] into);
  }

  /** The points as columns; intensities are above 0. */
  public static final class Points {
    private final double[] intensity;
    private final double[] relative;
    private final double[] photons;
    private final double[] mean;
    private final double[] share;
    private int size;

    /**
     * @param most points that there may be
     */
    public Points(int most) {
      intensity = new double[most];
      relative = new double[most];
      photons = new double[most];
      mean = new double[most];
      share = new double[most];
    }

    /**
     * @param perSecond counts per second without background, above 0
     * @param sigma standard error of it
     * @param inDecay photons in the decay window
     * @param meanArrival of these in seconds
     * @param even share of these that background spreads evenly
     */
    public void add(double perSecond, double sigma, long inDecay, double meanArrival, double even) {
      intensity[size] = perSecond;
      relative[size] = sigma / perSecond;
      photons[size] = inDecay;
      mean[size] = meanArrival;
      share[size++] = even;
    }
  }

  private LifetimeLine(Points points, Arrivals law, LifetimeSlope.Line start) {
    this.points = points;
    this.law = law;
    reference = start.reference();
    height = Math.log(start.lifetime());
    slope = Math.clamp(start.slope(), -1, 2);
  }

  /**
   * The line.
   *
   * @param start a line through the logarithms; returned itself if it has no slope
   */
  public static LifetimeSlope.Line of(Points points, Arrivals law, LifetimeSlope.Line start) {
    return Double.isNaN(start.slope()) ? start : new LifetimeLine(points, law, start).fit(start);
  }

  private LifetimeSlope.Line fit(LifetimeSlope.Line start) {
    for (int i = 0; i < MOST_ITERATIONS && points.size > 2; i++) {
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
    return LifetimeSlope.none(
        start.points(), "Not decided: the line does not settle, its points scatter too much.");
  }

  private LifetimeSlope.Line line(double determinant) {
    double scatter = chiSquared / (points.size - 2);
    double widen = Math.sqrt(Math.max(1, scatter));
    double sigma = Math.sqrt(sumW / determinant) * widen;
    double lifetime = Math.exp(height);
    double lifetimeSigma = lifetime * Math.sqrt(sumXx / determinant) * widen;
    double best = slope;
    return new LifetimeSlope.Line(
        best,
        sigma,
        new Interval(end(best, sigma, widen, -1), end(best, sigma, widen, 1)),
        reference,
        lifetime,
        lifetimeSigma,
        scatter,
        points.size,
        LifetimeSlope.verdict(best, sigma));
  }

  /**
   * An end of the 95 % interval of the slope: where the score of the slope, with the height fitted
   * again, is that many of the standard errors that it has there. A line that came out flat has
   * shorter lifetimes at its dim end than it should, and with them too small an error.
   */
  private double end(double best, double sigma, double widen, int side) {
    double inside = best;
    double insideAt = 0;
    double outside = best + side * Interval.NORMAL_95 * sigma;
    double outsideAt = standardScore(outside) / widen;
    for (int i = 0; i < MOST_SEARCHES; i++) {
      if (Math.abs(outsideAt - Interval.NORMAL_95) < TOLERANCE) {
        break;
      }
      double next =
          outside + (Interval.NORMAL_95 - outsideAt) * (outside - inside) / (outsideAt - insideAt);
      next = best + side * Math.clamp(side * (next - best), 0.1 * sigma, 10 * sigma);
      if (!Double.isFinite(next) || next == outside) {
        break;
      }
      inside = outside;
      insideAt = outsideAt;
      outside = next;
      outsideAt = standardScore(outside) / widen;
    }
    return outside;
  }

  /** The size of the score of a slope over its standard error, with the height fitted to it. */
  private double standardScore(double at) {
    slope = at;
    for (int i = 0; i < MOST_ITERATIONS; i++) {
      pass();
      double up = sumR / sumW;
      if (!(Math.abs(up) > HEIGHT_SETTLED)) {
        break;
      }
      height += Math.clamp(up, -LARGEST_STEP, LARGEST_STEP);
    }
    return Math.abs(sumXr - sumX * sumR / sumW) / Math.sqrt(sumXx - sumX * sumX / sumW);
  }

  /** One Gauss-Newton step's sums over the points. */
  private void pass() {
    sumW = 0;
    sumX = 0;
    sumXx = 0;
    sumR = 0;
    sumXr = 0;
    chiSquared = 0;
    for (int i = 0; i < points.size; i++) {
      double x = Math.log(points.intensity[i] / reference);
      double sigmaX = points.relative[i];
      law.expected(Math.exp(height + slope * x), points.share[i], model);
      double residual = points.mean[i] - model[0];
      double byLog = model[1];
      double byX = byLog * slope;
      double weight = 1 / (model[2] / points.photons[i] + byX * byX * sigmaX * sigmaX);
      double adjusted = x + sigmaX * sigmaX * byX * residual * weight;
      double w = weight * byLog * byLog;
      sumW += w;
      sumX += w * adjusted;
      sumXx += w * adjusted * adjusted;
      sumR += weight * byLog * residual;
      sumXr += weight * byLog * residual * adjusted;
      chiSquared += weight * residual * residual;
    }
  }
}
