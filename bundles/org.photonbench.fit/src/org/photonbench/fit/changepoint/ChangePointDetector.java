package org.photonbench.fit.changepoint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.photonbench.fit.changepoint.LikelihoodRatio.Maximum;

/**
 * Finds where the rate of a Poisson stream changes, photon by photon, without bins (L. P. Watkins
 * and H. Yang, J. Phys. Chem. B 109, 617 (2005)). The window is split at the largest likelihood
 * ratio while it exceeds its critical value; then every change point is tested again between its
 * neighbours, where it may move or go. Time N log N, memory the photons of the window.
 *
 * <p>The statistic is the unweighted one and its critical values are exact for it; Watkins and Yang
 * weight it against false alarms at the edges, for which a margin of photons stands here. The
 * significance holds for each window tested, not for the record: a constant stream is split with
 * that probability.
 */
public final class ChangePointDetector {
  /** Photons on either side of a change point if nothing else is said. */
  public static final int DEFAULT_MARGIN = 10;

  /** How often the change points are tested again if nothing else is said. */
  public static final int DEFAULT_PASSES = 2;

  private final CriticalValues critical;
  private final int passes;
  private final double regionDrop;

  /** At this significance, with {@link #DEFAULT_MARGIN} and {@link #DEFAULT_PASSES}. */
  public ChangePointDetector(double significance) {
    this(
        new CriticalValues(significance, DEFAULT_MARGIN),
        DEFAULT_PASSES,
        LikelihoodRatio.REGION_DROP);
  }

  /**
   * @param critical significance and margin; may be shared between detectors
   * @param passes how often all change points are tested again, at least 0
   * @param regionDrop fall of 2 ln LR that ends the region of a change point, for example {@link
   *     LikelihoodRatio#REGION_DROP}
   */
  public ChangePointDetector(CriticalValues critical, int passes, double regionDrop) {
    if (passes < 0 || !(regionDrop > 0)) {
      throw new IllegalArgumentException(
          "needs at least 0 passes and a fall above 0, got " + passes + " and " + regionDrop);
    }
    this.critical = Objects.requireNonNull(critical);
    this.passes = passes;
    this.regionDrop = regionDrop;
  }

  /** The change points of a whole array. */
  public Segmentation find(long[] times, long start, long end) {
    return find(times, 0, times.length, start, end);
  }

  /**
   * The change points of a window.
   *
   * @param times arrival times in ticks, never falling
   * @param from index of the first photon of the window
   * @param to index after its last photon
   * @param start first tick of the window
   * @param end first tick after the window
   * @throws IllegalArgumentException if a photon is out of order or outside the window
   */
  public Segmentation find(long[] times, int from, int to, long start, long end) {
    Objects.checkFromToIndex(from, to, times.length);
    if (!(end > start)) {
      throw new IllegalArgumentException(
          "the window must end after tick " + start + ", got " + end);
    }
    Window whole = Window.whole(times, from, to, start, end);
    List<ChangePoint> points = split(times, whole);
    int found = points.size();
    for (int pass = 0; pass < passes; pass++) {
      List<ChangePoint> tested = testAgain(times, whole, points);
      boolean same = tested.equals(points);
      points = tested;
      if (same) {
        break;
      }
    }
    return new Segmentation(
        points,
        Segmentation.segments(times, from, to, start, end, points),
        found - points.size(),
        method());
  }

  private String method() {
    return String.format(
        Locale.ROOT,
        "generalised likelihood ratio (Watkins and Yang 2005), unweighted; significance %s per"
            + " window by exact critical values, at least %d photons on either side, tested again"
            + " %d times; regions where 2 ln LR falls less than %.2f",
        Double.toString(critical.significance()),
        critical.margin(),
        passes,
        regionDrop);
  }

  private List<ChangePoint> split(long[] times, Window whole) {
    List<ChangePoint> points = new ArrayList<>();
    Deque<Window> open = new ArrayDeque<>();
    open.push(whole);
    while (!open.isEmpty()) {
      Window window = open.pop();
      ChangePoint point = test(times, window);
      if (point != null) {
        points.add(point);
        open.push(window.before(times, point.index()));
        open.push(window.after(times, point.index()));
      }
    }
    points.sort(Comparator.comparingInt(ChangePoint::index));
    return points;
  }

  private List<ChangePoint> testAgain(long[] times, Window whole, List<ChangePoint> points) {
    List<ChangePoint> kept = new ArrayList<>();
    Window rest = whole;
    for (int i = 0; i < points.size(); i++) {
      Window between = rest;
      if (i + 1 < points.size()) {
        between = rest.before(times, points.get(i + 1).index());
      }
      ChangePoint point = test(times, between);
      if (point != null) {
        kept.add(point);
        rest = rest.after(times, point.index());
      }
    }
    return kept;
  }

  /** The change point of a window, or null if there is none. */
  private ChangePoint test(long[] times, Window window) {
    double threshold = critical.of(window.photons());
    if (threshold == Double.POSITIVE_INFINITY) {
      return null;
    }
    Maximum maximum =
        LikelihoodRatio.maximum(times, window, critical.margin(), regionDrop, threshold);
    return maximum != null
        ? new ChangePoint(
            maximum.index(), maximum.low(), maximum.high(), maximum.statistic(), threshold)
        : null;
  }
}
