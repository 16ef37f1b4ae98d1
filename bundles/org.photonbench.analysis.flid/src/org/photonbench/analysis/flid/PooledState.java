package org.photonbench.analysis.flid;

import java.util.function.IntPredicate;
import org.photonbench.fit.lifetime.TruncatedExponential.Estimate;

/**
 * Intensity and lifetime of all points of one kind together. Errors are those of the counts, wider
 * by the root of chi-squared per degree of freedom where the points scatter more.
 *
 * @param points number of points
 * @param photons of these
 * @param liveSeconds of these
 * @param raw counts per second as measured
 * @param rawSigma its standard error
 * @param intensity counts per second without background and afterpulses
 * @param intensitySigma its standard error
 * @param intensityScatter chi-squared per degree of freedom of the points' intensities; NaN below
 *     two
 * @param lifetime seconds; NaN if not resolved
 * @param lifetimeSigma its standard error
 * @param lifetimeScatter chi-squared per degree of freedom of the points' lifetimes; NaN below two
 */
record PooledState(
    int points,
    long photons,
    double liveSeconds,
    double raw,
    double rawSigma,
    double intensity,
    double intensitySigma,
    double intensityScatter,
    double lifetime,
    double lifetimeSigma,
    double lifetimeScatter) {
  /** Points with fewer photons say nothing of scatter beyond Poisson noise. */
  private static final int FEWEST = 20;

  static PooledState of(
      FlidPoints points, IntPredicate isIn, LifetimeEstimator estimator, double tick) {
    int n = 0;
    long photons = 0;
    long live = 0;
    long inDecay = 0;
    long sum = 0;
    for (int i = 0; i < points.size(); i++) {
      if (isIn.test(i)) {
        n++;
        photons += points.table.photons(i);
        live += points.table.live(i);
        inDecay += points.table.decayPhotons(i);
        sum += points.table.decaySum(i);
      }
    }
    double seconds = live * tick;
    double raw = photons / seconds;
    Estimate estimate = estimator.lifetime(photons, inDecay, sum, seconds);
    double[] squares = new double[2];
    int[] degrees = {-1, -1};
    for (int i = 0; i < points.size(); i++) {
      if (!isIn.test(i)) {
        continue;
      }
      double expected = raw * points.table.live(i) * tick;
      if (expected >= FEWEST) {
        double difference = points.table.photons(i) - expected;
        squares[0] += difference * difference / expected;
        degrees[0]++;
      }
      if (points.isUsed(i)) {
        double pull = (points.lifetime[i] - estimate.lifetime()) / points.lifetimeSigma[i];
        squares[1] += pull * pull;
        degrees[1]++;
      }
    }
    double intensityScatter = degrees[0] > 0 ? squares[0] / degrees[0] : Double.NaN;
    double lifetimeScatter = degrees[1] > 0 ? squares[1] / degrees[1] : Double.NaN;
    double widen = widening(intensityScatter);
    double own = estimate.sigma() * widening(lifetimeScatter);
    return new PooledState(
        n,
        photons,
        seconds,
        raw,
        Math.sqrt(photons) / seconds * widen,
        estimator.intensity(photons, seconds),
        estimator.intensitySigma(photons, seconds) * widen,
        intensityScatter,
        estimate.lifetime(),
        Math.hypot(own, estimator.commonSigma()),
        lifetimeScatter);
  }

  /**
   * The state with what photons on the wrong side of change points may do to it: a change point is
   * found to within about two over the Kullback-Leibler divergence of the waiting times, in
   * photons, and half of these errors put photons of the neighbour here.
   *
   * @param neighbour the state before and after
   */
  PooledState besides(PooledState neighbour) {
    double ratio = raw / neighbour.raw;
    double divergence = Math.log(ratio) - 1 + 1 / ratio;
    double other = -Math.log(ratio) - 1 + ratio;
    // Two ends of each point, half of the errors inwards.
    double wrong = Math.min(0.5, 2.0 * points / Math.min(divergence, other) / photons);
    if (!Double.isFinite(wrong)) {
      return this;
    }
    double toIntensity = wrong * Math.abs(1 - raw / neighbour.raw);
    double toLifetime = wrong * Math.abs(neighbour.lifetime - lifetime);
    return new PooledState(
        points,
        photons,
        liveSeconds,
        raw,
        Math.hypot(rawSigma, toIntensity * raw),
        intensity,
        Math.hypot(intensitySigma, toIntensity * intensity),
        intensityScatter,
        lifetime,
        Double.isFinite(toLifetime) ? Math.hypot(lifetimeSigma, toLifetime) : lifetimeSigma,
        lifetimeScatter);
  }

  private static double widening(double scatter) {
    return scatter > 1 ? Math.sqrt(scatter) : 1;
  }
}
