package org.photonbench.analysis.flid;

import java.util.function.IntPredicate;
import org.photonbench.analysis.blinking.SegmentTable;
import org.photonbench.analysis.result.Interval;
import org.photonbench.fit.lifetime.TruncatedExponential.Estimate;

/**
 * Intensity and lifetime of all points of one kind together, from their cores: photons next to a
 * change point may belong to its other side. Errors are those of the counts, wider by the root of
 * chi-squared per degree of freedom where the points scatter more.
 *
 * @param points number of points
 * @param photons of these, all
 * @param liveSeconds of these, all
 * @param corePhotons photons that the state is from
 * @param raw counts per second as measured
 * @param rawSigma its standard error
 * @param intensity counts per second without background and afterpulses
 * @param intensitySigma its standard error
 * @param intensityScatter chi-squared per degree of freedom of the points' intensities; NaN below
 *     two
 * @param lifetime seconds; NaN if not resolved
 * @param lifetimeSigma its standard error
 * @param lifetimeInterval its 95 % interval; null if not resolved
 * @param lifetimeScatter chi-squared per degree of freedom of the points' lifetimes; NaN below two
 */
record PooledState(
    int points,
    long photons,
    double liveSeconds,
    long corePhotons,
    double raw,
    double rawSigma,
    double intensity,
    double intensitySigma,
    double intensityScatter,
    double lifetime,
    double lifetimeSigma,
    Interval lifetimeInterval,
    double lifetimeScatter) {
  /** Points with fewer photons say nothing of scatter beyond Poisson noise. */
  private static final int FEWEST = 20;

  static PooledState of(
      FlidPoints points, IntPredicate isIn, LifetimeEstimator estimator, double tick) {
    int n = 0;
    long photons = 0;
    long all = 0;
    long allLive = 0;
    long live = 0;
    long inDecay = 0;
    long sum = 0;
    for (int i = 0; i < points.size(); i++) {
      if (isIn.test(i)) {
        n++;
        all += points.table.photons(i);
        allLive += points.table.live(i);
        SegmentTable.Core core = points.table.core(i);
        photons += core.photons();
        live += core.live();
        inDecay += core.decayPhotons();
        sum += core.decaySum();
      }
    }
    double seconds = live * tick;
    double raw = photons / seconds;
    Estimate estimate = estimator.lifetime(photons, inDecay, sum, seconds);
    double[] squares = new double[2];
    double[] arrival = new double[3];
    int[] degrees = {-1, -1};
    for (int i = 0; i < points.size(); i++) {
      if (!isIn.test(i)) {
        continue;
      }
      SegmentTable.Core core = points.table.core(i);
      double coreSeconds = core.live() * tick;
      double expected = raw * coreSeconds;
      if (expected >= FEWEST) {
        double difference = core.photons() - expected;
        squares[0] += difference * difference / expected;
        degrees[0]++;
      }
      if (core.decayPhotons() >= FEWEST && Double.isFinite(estimate.lifetime())) {
        double even = estimator.share(core.photons(), core.decayPhotons(), coreSeconds);
        estimator.arrivals().expected(estimate.lifetime(), Math.min(even, 1), arrival);
        double difference = estimator.mean(core.decayPhotons(), core.decaySum()) - arrival[0];
        squares[1] += difference * difference / arrival[2] * core.decayPhotons();
        degrees[1]++;
      }
    }
    double intensityScatter = degrees[0] > 0 ? squares[0] / degrees[0] : Double.NaN;
    double lifetimeScatter = degrees[1] > 0 ? squares[1] / degrees[1] : Double.NaN;
    double widen = widening(intensityScatter);
    double own = estimate.sigma() * widening(lifetimeScatter);
    double share = inDecay > 0 ? estimator.share(photons, inDecay, seconds) : 0;
    double systematic = estimator.systematic(photons, inDecay, seconds);
    Interval interval =
        Double.isFinite(estimate.lifetime())
            ? new LifetimeInterval(
                    estimator.arrivals(),
                    estimator.mean(inDecay, sum),
                    share,
                    inDecay,
                    widening(lifetimeScatter),
                    systematic)
                .around(estimate.lifetime())
            : null;
    double slope = estimator.arrivals().slope(estimate.lifetime());
    return new PooledState(
        n,
        all,
        allLive * tick,
        photons,
        raw,
        Math.sqrt(photons) / seconds * widen,
        estimator.intensity(photons, seconds),
        estimator.intensitySigma(photons, seconds) * widen,
        intensityScatter,
        estimate.lifetime(),
        Math.hypot(own, systematic * slope / (1 - share)),
        interval,
        lifetimeScatter);
  }

  private static double widening(double scatter) {
    return scatter > 1 ? Math.sqrt(scatter) : 1;
  }
}
