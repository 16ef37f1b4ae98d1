package org.photonbench.analysis.blinking;

import java.util.Arrays;
import org.photonbench.analysis.result.Interval;
import org.photonbench.fit.lifetime.TruncatedExponential;
import org.photonbench.fit.regression.YorkRegression;

/**
 * Lifetime against intensity over the segments, as straight line of the logarithms with errors in
 * both (C. Galland et al., Nature 479, 203 (2011)): the slope is 1 where the radiative rate stays
 * (type A, charging) and 0 where the lifetime stays (type B, hot-carrier trapping).
 */
public final class LifetimeSlope {
  /** How far a slope may be from 0 or 1 and still be called consistent with it. */
  static final double TOLERANCE = 0.3;

  private static final int FEWEST_SEGMENTS = 10;
  private static final double LEAST_CONTRAST = 1.3;

  /** More background leaves nothing to tell a lifetime from. */
  private static final double MOST_BACKGROUND = 0.9;

  /** Lifetimes of segments; columns are as long as there are segments with one. */
  final int[] segment;

  /** Counts per second without background. */
  final double[] intensity;

  final double[] intensitySigma;

  /** Seconds. */
  final double[] lifetime;

  final double[] lifetimeSigma;

  /** Segments with enough photons whose lifetime is not resolved. */
  final int unresolved;

  /** Cores of the segments for the line; null where only lifetimes are known. */
  private LifetimeLine.Points cores;

  private LifetimeLine.Arrivals arrivals;

  private LifetimeSlope(double[][] columns, int[] segment, int unresolved) {
    this.segment = segment;
    this.unresolved = unresolved;
    intensity = columns[0];
    intensitySigma = columns[1];
    lifetime = columns[2];
    lifetimeSigma = columns[3];
  }

  /**
   * A line, or why there is none.
   *
   * @param slope of ln lifetime against ln intensity; NaN without
   * @param slopeSigma standard error, widened by the scatter of the points
   * @param slopeInterval its 95 % interval; null without a slope
   * @param reference intensity in counts per second that the lifetime is given at
   * @param lifetime of the line there, seconds
   * @param lifetimeSigma its standard error
   * @param chiSquaredPerDegree scatter of the points over their errors, squared
   * @param points segments used
   * @param verdict a sentence
   */
  public record Line(
      double slope,
      double slopeSigma,
      Interval slopeInterval,
      double reference,
      double lifetime,
      double lifetimeSigma,
      double chiSquaredPerDegree,
      int points,
      String verdict) {
    /** The lifetime of the line at an intensity. */
    public double at(double atIntensity) {
      return lifetime * Math.pow(atIntensity / reference, slope);
    }
  }

  /**
   * The lifetimes of segments.
   *
   * @param background counts per second that are not from the emitter
   * @param fewest photons in the decay window
   */
  static LifetimeSlope of(
      SegmentTable table, DecayWindow window, double tick, double background, long fewest) {
    int n = table.size();
    double[][] columns = new double[4][n];
    int[] segment = new int[n];
    int used = 0;
    int unresolved = 0;
    for (int i = 0; i < n; i++) {
      long photons = table.decayPhotons(i);
      double live = table.live(i) * tick;
      double intensity = table.photons(i) / live - background;
      double share = background * live * window.share() / photons;
      if (photons < fewest || !(intensity > 0)) {
        continue;
      }
      if (share > MOST_BACKGROUND) {
        unresolved++;
        continue;
      }
      TruncatedExponential.Estimate estimate =
          TruncatedExponential.times(
              window.sumSeconds(table.decaySum(i), photons), photons, window.seconds(), share);
      if (estimate.state() != TruncatedExponential.State.RESOLVED) {
        unresolved++;
        continue;
      }
      columns[0][used] = intensity;
      columns[1][used] = Math.sqrt(table.photons(i)) / live;
      columns[2][used] = estimate.lifetime();
      columns[3][used] = estimate.sigma();
      segment[used++] = i;
    }
    for (int c = 0; c < columns.length; c++) {
      columns[c] = Arrays.copyOf(columns[c], used);
    }
    LifetimeSlope slope = new LifetimeSlope(columns, Arrays.copyOf(segment, used), unresolved);
    slope.cores = cores(table, window, tick, background, slope.segment);
    slope.arrivals = new WindowedArrivals(window.seconds(), 0, 0);
    return slope;
  }

  private static LifetimeLine.Points cores(
      SegmentTable table, DecayWindow window, double tick, double background, int[] segments) {
    LifetimeLine.Points points = new LifetimeLine.Points(segments.length);
    for (int i : segments) {
      SegmentTable.Core core = table.core(i);
      double live = core.live() * tick;
      long photons = core.decayPhotons();
      double intensity = core.photons() / live - background;
      double share = background * live * window.share() / photons;
      if (photons >= LifetimeLine.FEWEST_PHOTONS && intensity > 0 && share <= MOST_BACKGROUND) {
        points.add(
            intensity,
            Math.sqrt(core.photons()) / live,
            photons,
            window.sumSeconds(core.decaySum(), photons) / photons,
            share);
      }
    }
    return points;
  }

  /**
   * Lifetimes that are known already.
   *
   * @param intensity counts per second without background, above 0
   * @param lifetime seconds
   */
  public static LifetimeSlope ofColumns(
      double[] intensity, double[] intensitySigma, double[] lifetime, double[] lifetimeSigma) {
    return new LifetimeSlope(
        new double[][] {intensity, intensitySigma, lifetime, lifetimeSigma},
        new int[intensity.length],
        0);
  }

  int size() {
    return segment.length;
  }

  /**
   * The line: through the mean arrivals of the cores of segments where these are known, else
   * through the logarithms of the lifetimes.
   */
  public Line line() {
    Line start = throughLogarithms();
    return cores == null ? start : LifetimeLine.of(cores, arrivals, start);
  }

  private Line throughLogarithms() {
    int n = size();
    if (n < FEWEST_SEGMENTS) {
      return none(
          n,
          "Not decided: only %d segments have a lifetime; a longer record has more.".formatted(n));
    }
    double[] sorted = intensity.clone();
    Arrays.sort(sorted);
    double contrast = sorted[(int) (0.95 * (n - 1))] / sorted[(int) (0.05 * (n - 1))];
    if (contrast < LEAST_CONTRAST) {
      return none(n, "Not decided: the intensities of the segments hardly differ.");
    }
    double reference = sorted[(int) (0.9 * (n - 1))];
    double[][] log = new double[4][n];
    for (int i = 0; i < n; i++) {
      log[0][i] = Math.log(intensity[i] / reference);
      log[1][i] = intensitySigma[i] / intensity[i];
      log[2][i] = Math.log(lifetime[i]);
      log[3][i] = lifetimeSigma[i] / lifetime[i];
    }
    YorkRegression fit;
    try {
      fit = YorkRegression.fit(log[0], log[1], log[2], log[3]);
    } catch (IllegalArgumentException e) {
      return none(n, "Not decided: the line does not settle, its points scatter too much.");
    }
    double scatter = fit.chiSquared() / (n - 2);
    double widen = Math.sqrt(Math.max(1, scatter));
    double sigma = fit.slopeSigma() * widen;
    double at = Math.exp(fit.intercept());
    return new Line(
        fit.slope(),
        sigma,
        Interval.normal(fit.slope(), sigma),
        reference,
        at,
        at * fit.interceptSigma() * widen,
        scatter,
        n,
        verdict(fit.slope(), sigma));
  }

  static Line none(int n, String verdict) {
    return new Line(
        Double.NaN, Double.NaN, null, Double.NaN, Double.NaN, Double.NaN, Double.NaN, n, verdict);
  }

  /** What a slope and its standard error say, in a sentence. */
  public static String verdict(double slope, double sigma) {
    boolean near1 = Math.abs(slope - 1) <= Math.max(TOLERANCE, Interval.NORMAL_95 * sigma);
    boolean near0 = Math.abs(slope) <= Math.max(TOLERANCE, Interval.NORMAL_95 * sigma);
    if (near1 && near0) {
      return "Not decided: the slope is consistent with type A and with type B.";
    }
    if (near1) {
      return "Consistent with type A blinking (charging): the lifetime follows the intensity.";
    }
    if (near0) {
      return "Consistent with type B blinking (hot-carrier trapping): the lifetime stays.";
    }
    return "Neither type A (slope 1) nor type B (slope 0) alone; more than two states, or both.";
  }
}
