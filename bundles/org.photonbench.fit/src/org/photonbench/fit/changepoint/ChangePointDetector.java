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

  /** Photons of the shortest periods there are, once found. */
  private static final int LEAST_PHOTONS = 2;

  /** Rise of 2 ln LR for an end nearer than the margin: a likelihood ratio of 20. */
  private static final double CLEARLY = 6;

  private static final int LONG_WINDOW = 1024;

  private final CriticalValues critical;
  private final int passes;
  private final double regionDrop;
  private final ShortPeriods shortPeriods;

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
    this(critical, passes, regionDrop, false);
  }

  /**
   * @param critical significance and margin; may be shared between detectors
   * @param passes how often all change points are tested again, at least 0
   * @param regionDrop fall of 2 ln LR that ends the region of a change point
   * @param shortPeriods whether windows that no single split divides are also searched for a short
   *     period of another rate, at the same significance
   */
  public ChangePointDetector(
      CriticalValues critical, int passes, double regionDrop, boolean shortPeriods) {
    if (passes < 0 || !(regionDrop > 0)) {
      throw new IllegalArgumentException(
          "needs at least 0 passes and a fall above 0, got " + passes + " and " + regionDrop);
    }
    this.critical = Objects.requireNonNull(critical);
    this.passes = passes;
    this.regionDrop = regionDrop;
    this.shortPeriods =
        shortPeriods ? new ShortPeriods(critical.significance(), critical.margin()) : null;
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
    if (shortPeriods != null) {
      points = withoutChance(times, whole, points);
    }
    return new Segmentation(
        points,
        Segmentation.segments(times, from, to, start, end, points),
        found - points.size(),
        method());
  }

  /** How the change points are found, in words for a result. */
  public String method() {
    return String.format(
        Locale.ROOT,
        "generalised likelihood ratio (Watkins and Yang 2005), unweighted; significance %s per"
            + " window by exact critical values, at least %d photons on either side, tested again"
            + " up to %d times; regions where 2 ln LR falls less than %.2f%s",
        Double.toString(critical.significance()),
        critical.margin(),
        passes,
        regionDrop,
        shortPeriods == null ? "" : "; short periods by a scan at the same significance");
  }

  private List<ChangePoint> split(long[] times, Window whole) {
    List<ChangePoint> points = new ArrayList<>();
    Deque<Window> open = new ArrayDeque<>();
    open.push(whole);
    while (!open.isEmpty()) {
      Window window = open.pop();
      // One look for short periods divides a long window into many: the rest is then quick.
      boolean isLong = window.photons() > LONG_WINDOW;
      if (isLong && splitAtShortPeriods(times, window, points, open)) {
        continue;
      }
      // Regions only where nobody tests again: else they would be looked for twice.
      ChangePoint point = test(times, window, passes > 0 ? 0 : regionDrop);
      if (point != null) {
        points.add(point);
        open.push(window.before(times, point.index()));
        open.push(window.after(times, point.index()));
      } else if (!isLong) {
        splitAtShortPeriods(times, window, points, open);
      }
    }
    points.sort(Comparator.comparingInt(ChangePoint::index));
    return points;
  }

  /** Whether there were any. */
  private boolean splitAtShortPeriods(
      long[] times, Window window, List<ChangePoint> points, Deque<Window> open) {
    if (shortPeriods == null) {
      return false;
    }
    Window rest = window;
    for (ShortPeriods.Run run : shortPeriods.find(times, window)) {
      points.add(end(run.first() - 1, run));
      points.add(end(run.last(), run));
      open.push(rest.before(times, run.first() - 1));
      rest = rest.after(times, run.first() - 1);
      open.push(rest.before(times, run.last()));
      rest = rest.after(times, run.last());
    }
    if (rest != window) {
      open.push(rest);
    }
    return rest != window;
  }

  /**
   * A run that chance alone makes somewhere passes the tests of its two ends, as these are tested
   * where it was found. So each short period that is above or below both its neighbours must also
   * be rarer than the scan allows.
   */
  private List<ChangePoint> withoutChance(long[] times, Window whole, List<ChangePoint> points) {
    List<ChangePoint> kept = new ArrayList<>();
    Window rest = whole;
    for (int i = 0; i < points.size(); i++) {
      ChangePoint point = points.get(i);
      if (i + 1 < points.size()) {
        Window behind = rest.after(times, point.index());
        Window run = behind.before(times, points.get(i + 1).index());
        Window next = behind.after(times, points.get(i + 1).index());
        if (i + 2 < points.size()) {
          next = next.before(times, points.get(i + 2).index());
        }
        if (shortPeriods.isChance(rest.before(times, point.index()), run, next)) {
          i++;
          continue;
        }
      }
      kept.add(point);
      rest = rest.after(times, point.index());
    }
    return kept;
  }

  private static ChangePoint end(int index, ShortPeriods.Run run) {
    return new ChangePoint(index, index, index, run.statistic(), run.critical());
  }

  private List<ChangePoint> testAgain(long[] times, Window whole, List<ChangePoint> points) {
    List<ChangePoint> kept = new ArrayList<>();
    Window rest = whole;
    for (int i = 0; i < points.size(); i++) {
      Window between = rest;
      if (i + 1 < points.size()) {
        between = rest.before(times, points.get(i + 1).index());
      }
      ChangePoint point = nearEnd(times, between, test(times, between, regionDrop));
      if (point != null) {
        kept.add(point);
        rest = rest.after(times, point.index());
      }
    }
    return kept;
  }

  /**
   * A short period of less photons than the margin is found with some of its neighbours, to make up
   * the margin. Once it is known to be there, its end may lie nearer, where that is clearly
   * likelier.
   */
  private ChangePoint nearEnd(long[] times, Window window, ChangePoint point) {
    if (point == null || shortPeriods == null) {
      return point;
    }
    int photons = Math.min(point.index() + 1 - window.from(), window.to() - 1 - point.index());
    if (photons > critical.margin() + 1) {
      return point;
    }
    Maximum nearer =
        LikelihoodRatio.maximum(
            times, window, LEAST_PHOTONS, regionDrop, point.statistic() + CLEARLY);
    return nearer == null
        ? point
        : new ChangePoint(
            nearer.index(), nearer.low(), nearer.high(), nearer.statistic(), point.critical());
  }

  /** The change point of a window, or null if there is none. */
  private ChangePoint test(long[] times, Window window, double drop) {
    double threshold = critical.of(window.photons());
    if (threshold == Double.POSITIVE_INFINITY) {
      return null;
    }
    Maximum maximum = LikelihoodRatio.maximum(times, window, critical.margin(), drop, threshold);
    return maximum != null
        ? new ChangePoint(
            maximum.index(), maximum.low(), maximum.high(), maximum.statistic(), threshold)
        : null;
  }
}
