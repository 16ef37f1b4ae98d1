package org.photonbench.correlation;

import java.util.Arrays;

/**
 * Integrals over bins of two lags of the time at which t, t + tau1 and t + tau2 are live together,
 * for all pairs of bins, in ticks cubed.
 *
 * <p>One integral is that over live t of D1(t) D2(t), where D is the live time between t plus the
 * lower and t plus the upper edge of the bin. D is a straight line between the times at which an
 * edge meets a bound of the live time; its course is found once for each bin, in whole ticks, and
 * then multiplied with the courses of all bins of the other lag. Cost: the pairs of bins times the
 * number of intervals; memory does not grow with the record.
 */
final class TripleOverlap {
  /** Intervals looked at together: the courses of two bins then fit into the fastest memory. */
  private static final int TOGETHER = 128;

  private final LiveOverlap live;
  private final LagEdges lags1;
  private final LagEdges lags2;

  /** D of one bin within some intervals of live time. */
  private static final class Course {
    private final long lo;
    private final long hi;
    private int boundsBelowLo;
    private int boundsBelowHi;
    private int points;
    private long[] times = new long[8];
    private long[] values = new long[8];
    private long[] slopes = new long[8];

    Course(long lo, long hi) {
      this.lo = lo;
      this.hi = hi;
    }

    void clear() {
      points = 0;
    }

    /** Appends the course from one time to another, which come after those before. */
    void add(LiveOverlap live, long start, long end) {
      long t = start;
      while (t < end) {
        boundsBelowLo = live.advance(boundsBelowLo, t + lo);
        boundsBelowHi = live.advance(boundsBelowHi, t + hi);
        long next = end;
        if (boundsBelowLo < 2 * live.intervals()) {
          next = Math.min(next, live.bound(boundsBelowLo) - lo);
        }
        if (boundsBelowHi < 2 * live.intervals()) {
          next = Math.min(next, live.bound(boundsBelowHi) - hi);
        }
        // After an odd number of bounds time is live.
        append(
            t,
            live.before(t + hi, boundsBelowHi) - live.before(t + lo, boundsBelowLo),
            boundsBelowHi % 2 - boundsBelowLo % 2);
        t = next;
      }
    }

    private void append(long time, long value, long slope) {
      if (points == times.length) {
        times = Arrays.copyOf(times, 2 * points);
        values = Arrays.copyOf(values, 2 * points);
        slopes = Arrays.copyOf(slopes, 2 * points);
      }
      times[points] = time;
      values[points] = value;
      slopes[points] = slope;
      points++;
    }

    /** When the line after a point ends. */
    long end(int point, long last) {
      return point + 1 < points ? Math.min(times[point + 1], last) : last;
    }
  }

  /**
   * Of a live time.
   *
   * @param lags1 bins of tau1 in ticks
   * @param lags2 bins of tau2 in ticks
   */
  TripleOverlap(LiveOverlap live, LagEdges lags1, LagEdges lags2) {
    this.live = live;
    this.lags1 = lags1;
    this.lags2 = lags2;
  }

  /** The integrals, [bin of tau1][bin of tau2]. */
  double[][] integrals() {
    boolean symmetric = lags1.equals(lags2);
    Course[] courses1 = courses(lags1);
    Course[] courses2 = symmetric ? courses1 : courses(lags2);
    double[][] integrals = new double[courses1.length][courses2.length];
    for (int from = 0; from < live.intervals(); from += TOGETHER) {
      int to = Math.min(live.intervals(), from + TOGETHER);
      follow(courses1, from, to);
      if (!symmetric) {
        follow(courses2, from, to);
      }
      for (int j = 0; j < courses1.length; j++) {
        for (int k = symmetric ? j : 0; k < courses2.length; k++) {
          integrals[j][k] += product(courses1[j], courses2[k], from, to);
        }
      }
    }
    for (int j = 1; symmetric && j < integrals.length; j++) {
      for (int k = 0; k < j; k++) {
        integrals[j][k] = integrals[k][j];
      }
    }
    return integrals;
  }

  private static Course[] courses(LagEdges lags) {
    Course[] courses = new Course[lags.bins()];
    for (int k = 0; k < courses.length; k++) {
      courses[k] = new Course(lags.edge(k), lags.edge(k + 1));
    }
    return courses;
  }

  private void follow(Course[] courses, int from, int to) {
    for (Course course : courses) {
      course.clear();
      for (int i = from; i < to; i++) {
        course.add(live, live.bound(2 * i), live.bound(2 * i + 1));
      }
    }
  }

  private double product(Course first, Course second, int from, int to) {
    double sum = 0;
    int p = 0;
    int q = 0;
    for (int i = from; i < to; i++) {
      long t = live.bound(2 * i);
      long end = live.bound(2 * i + 1);
      while (t < end) {
        long endFirst = first.end(p, end);
        long endSecond = second.end(q, end);
        long next = Math.min(endFirst, endSecond);
        double length = next - t;
        double value1 = first.values[p] + first.slopes[p] * (t - first.times[p]);
        double value2 = second.values[q] + second.slopes[q] * (t - second.times[q]);
        double slope1 = first.slopes[p];
        double slope2 = second.slopes[q];
        sum +=
            length
                * (value1 * value2
                    + length
                        * ((value1 * slope2 + value2 * slope1) / 2 + length * slope1 * slope2 / 3));
        p += endFirst == next ? 1 : 0;
        q += endSecond == next ? 1 : 0;
        t = next;
      }
    }
    return sum;
  }
}
