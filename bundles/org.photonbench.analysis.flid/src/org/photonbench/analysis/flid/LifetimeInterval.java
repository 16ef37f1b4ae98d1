package org.photonbench.analysis.flid;

import org.photonbench.analysis.blinking.LifetimeLine;
import org.photonbench.analysis.result.Interval;

/**
 * The lifetimes that a mean arrival is consistent with, each judged by the scatter that it would
 * have itself (score interval): a lifetime that came out short has too small an error of its own.
 */
final class LifetimeInterval {
  private static final int BISECTIONS = 60;
  private static final double FARTHEST = 100;

  private final LifetimeLine.Arrivals law;
  private final double mean;
  private final double share;
  private final double photons;
  private final double widen;
  private final double systematic;
  private final double[] arrival = new double[3];

  /**
   * @param mean arrival in seconds
   * @param share of the photons that lie evenly
   * @param photons in the decay window
   * @param widen factor on the counting error
   * @param systematic error of the mean arrival that does not fall with the photons, seconds
   */
  LifetimeInterval(
      LifetimeLine.Arrivals law,
      double mean,
      double share,
      long photons,
      double widen,
      double systematic) {
    this.law = law;
    this.mean = mean;
    this.share = share;
    this.photons = photons;
    this.widen = widen;
    this.systematic = systematic;
  }

  /** The 95 % interval around a lifetime in seconds. */
  Interval around(double lifetime) {
    return new Interval(end(lifetime, -1), end(lifetime, 1));
  }

  private double end(double lifetime, int side) {
    double inside = Math.log(lifetime);
    double outside = inside + side * Math.log(FARTHEST);
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (inside + outside) / 2;
      law.expected(Math.exp(middle), share, arrival);
      double sigma = Math.hypot(Math.sqrt(arrival[2] / photons) * widen, systematic);
      if (Math.abs(mean - arrival[0]) < Interval.NORMAL_95 * sigma) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return Math.exp(inside);
  }
}
