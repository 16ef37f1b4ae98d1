package org.photonbench.analysis.blinking;

import java.util.Arrays;
import org.photonbench.photon.LiveTime;

/**
 * Bright and dark periods of a record, from neighbouring segments of the same kind. A period that
 * begins or ends the record, or that a gap touches, is only known to be at least as long as it is
 * seen: it is censored.
 */
final class Dwells {
  private final double tick;
  private long[] start = new long[16];
  private long[] end = new long[16];
  private long[] live = new long[16];
  private boolean[] bright = new boolean[16];
  private boolean[] censored = new boolean[16];
  private int size;

  private Dwells(double tick) {
    this.tick = tick;
  }

  static Dwells of(SegmentTable table, IntensityLevels levels, double tickSeconds) {
    Dwells dwells = new Dwells(tickSeconds);
    for (int i = 0; i < table.size(); i++) {
      dwells.add(table.start(i), table.end(i), table.live(i), levels.isBright(i));
    }
    dwells.censor();
    return dwells;
  }

  /**
   * The periods with a resolution: shorter ones are parts of what goes before them, so that they do
   * not depend on whether a short period happened to be found.
   *
   * @param shortestBright seconds
   * @param shortestDark seconds
   */
  Dwells resolved(double shortestBright, double shortestDark) {
    Dwells dwells = new Dwells(tick);
    for (int i = 0; i < size; i++) {
      boolean isShort = seconds(i) < (bright[i] ? shortestBright : shortestDark);
      boolean kind = isShort && dwells.size > 0 ? dwells.bright[dwells.size - 1] : bright[i];
      dwells.add(start[i], end[i], live[i], kind);
    }
    dwells.censor();
    return dwells;
  }

  private void censor() {
    if (size > 0) {
      censored[0] = true;
      censored[size - 1] = true;
    }
    for (int i = 0; i < size; i++) {
      if (end[i] - start[i] > live[i] + 1) {
        censored[i] = true;
      }
    }
  }

  private void add(long from, long to, long ticks, boolean isBright) {
    if (size > 0 && bright[size - 1] == isBright) {
      end[size - 1] = to;
      live[size - 1] += ticks;
      return;
    }
    if (size == start.length) {
      start = Arrays.copyOf(start, 2 * size);
      end = Arrays.copyOf(end, 2 * size);
      live = Arrays.copyOf(live, 2 * size);
      bright = Arrays.copyOf(bright, 2 * size);
      censored = Arrays.copyOf(censored, 2 * size);
    }
    start[size] = from;
    end[size] = to;
    live[size] = ticks;
    bright[size++] = isBright;
  }

  int size() {
    return size;
  }

  long start(int dwell) {
    return start[dwell];
  }

  long end(int dwell) {
    return end[dwell];
  }

  boolean isBright(int dwell) {
    return bright[dwell];
  }

  boolean isCensored(int dwell) {
    return censored[dwell];
  }

  /** Live time of a period in seconds. */
  double seconds(int dwell) {
    return live[dwell] * tick;
  }

  /** Lengths in seconds. */
  double[] lengths(boolean ofBright, boolean ofCensored) {
    double[] lengths = new double[size];
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (bright[i] == ofBright && censored[i] == ofCensored) {
        lengths[n++] = seconds(i);
      }
    }
    return Arrays.copyOf(lengths, n);
  }

  /** Bright live time in seconds. */
  double brightSeconds() {
    return sum(true);
  }

  /** Live time in seconds. */
  double liveSeconds() {
    return sum(true) + sum(false);
  }

  private double sum(boolean ofBright) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += bright[i] == ofBright ? seconds(i) : 0;
    }
    return sum;
  }

  /** The periods of a kind that lie in a live time. */
  LiveTime mask(boolean ofBright, LiveTime live) {
    long[] starts = new long[size];
    long[] ends = new long[size];
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (bright[i] == ofBright && start[i] < end[i]) {
        starts[n] = start[i];
        ends[n++] = end[i];
      }
    }
    return LiveTime.of(Arrays.copyOf(starts, n), Arrays.copyOf(ends, n)).and(live);
  }

  /** The segments of one level that lie in a live time. */
  static LiveTime levelMask(SegmentTable table, IntensityLevels levels, int level, LiveTime live) {
    long[] starts = new long[table.size()];
    long[] ends = new long[table.size()];
    int n = 0;
    for (int i = 0; i < table.size(); i++) {
      if (levels.assignment()[i] != level || table.start(i) >= table.end(i)) {
        continue;
      }
      if (n > 0 && ends[n - 1] == table.start(i)) {
        ends[n - 1] = table.end(i);
      } else {
        starts[n] = table.start(i);
        ends[n++] = table.end(i);
      }
    }
    return LiveTime.of(Arrays.copyOf(starts, n), Arrays.copyOf(ends, n)).and(live);
  }
}
