package org.photonbench.analysis.flid;

import org.photonbench.analysis.blinking.LifetimeLine;
import org.photonbench.analysis.blinking.LifetimeSlope;
import org.photonbench.analysis.blinking.SegmentTable;
import org.photonbench.fit.lifetime.TruncatedExponential.Estimate;
import org.photonbench.fit.lifetime.TruncatedExponential.State;

/**
 * Intensity and lifetime of every segment or bin, as columns. Intensities are in counts per second
 * without background and afterpulses, lifetimes in seconds; NaN where there is none.
 */
final class FlidPoints {
  /** What became of a point. */
  enum Fate {
    /** It has a lifetime. */
    USED,
    /** It has too few photons in the decay window. */
    TOO_FEW,
    /** Its photons give no lifetime, or it has no intensity above the background. */
    UNRESOLVED
  }

  final SegmentTable table;
  final double[] raw;
  final double[] intensity;
  final double[] intensitySigma;
  final double[] lifetime;
  final double[] lifetimeSigma;
  final Fate[] fate;
  private final int[] count = new int[Fate.values().length];
  private final long[] photons = new long[Fate.values().length];

  private FlidPoints(SegmentTable table) {
    this.table = table;
    int n = table.size();
    raw = new double[n];
    intensity = new double[n];
    intensitySigma = new double[n];
    lifetime = new double[n];
    lifetimeSigma = new double[n];
    fate = new Fate[n];
  }

  /**
   * @param tick seconds
   * @param fewest photons in the decay window
   */
  static FlidPoints of(SegmentTable table, LifetimeEstimator estimator, double tick, long fewest) {
    FlidPoints points = new FlidPoints(table);
    for (int i = 0; i < table.size(); i++) {
      points.set(i, estimator, tick, fewest);
    }
    return points;
  }

  private void set(int i, LifetimeEstimator estimator, double tick, long fewest) {
    double live = table.live(i) * tick;
    long n = table.photons(i);
    raw[i] = live > 0 ? n / live : Double.NaN;
    intensity[i] = live > 0 ? estimator.intensity(n, live) : Double.NaN;
    intensitySigma[i] = live > 0 ? estimator.intensitySigma(n, live) : Double.NaN;
    lifetime[i] = Double.NaN;
    lifetimeSigma[i] = Double.NaN;
    fate[i] = Fate.TOO_FEW;
    if (table.decayPhotons(i) >= fewest) {
      Estimate estimate = estimator.lifetime(n, table.decayPhotons(i), table.decaySum(i), live);
      boolean used = estimate.state() == State.RESOLVED && intensity[i] > 0;
      fate[i] = used ? Fate.USED : Fate.UNRESOLVED;
      lifetime[i] = used ? estimate.lifetime() : Double.NaN;
      lifetimeSigma[i] = used ? estimate.sigma() : Double.NaN;
    }
    count[fate[i].ordinal()]++;
    photons[fate[i].ordinal()] += n;
  }

  int size() {
    return fate.length;
  }

  boolean isUsed(int point) {
    return fate[point] == Fate.USED;
  }

  /** Points of that fate. */
  int count(Fate of) {
    return count[of.ordinal()];
  }

  /** Their photons. */
  long photons(Fate of) {
    return photons[of.ordinal()];
  }

  /** The line of lifetime against intensity, through the cores of the points. */
  LifetimeSlope.Line line(LifetimeEstimator estimator, double tick) {
    LifetimeLine.Points cores = new LifetimeLine.Points(size());
    for (int i = 0; i < size(); i++) {
      SegmentTable.Core core = table.core(i);
      long inDecay = core.decayPhotons();
      double seconds = core.live() * tick;
      if (fate[i] == Fate.TOO_FEW || inDecay < LifetimeLine.FEWEST_PHOTONS) {
        continue;
      }
      double perSecond = estimator.intensity(core.photons(), seconds);
      double share = estimator.share(core.photons(), inDecay, seconds);
      if (perSecond > 0 && LifetimeEstimator.isResolvable(share)) {
        cores.add(
            perSecond,
            estimator.intensitySigma(core.photons(), seconds),
            inDecay,
            estimator.mean(inDecay, core.decaySum()),
            share);
      }
    }
    return LifetimeLine.of(cores, estimator.arrivals(), slope().line());
  }

  private LifetimeSlope slope() {
    int n = count(Fate.USED);
    double[][] kept = new double[4][n];
    int next = 0;
    for (int i = 0; i < size(); i++) {
      if (isUsed(i)) {
        kept[0][next] = intensity[i];
        kept[1][next] = intensitySigma[i];
        kept[2][next] = lifetime[i];
        kept[3][next++] = lifetimeSigma[i];
      }
    }
    return LifetimeSlope.ofColumns(kept[0], kept[1], kept[2], kept[3]);
  }
}
