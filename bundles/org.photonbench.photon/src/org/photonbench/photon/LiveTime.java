package org.photonbench.photon;

import java.util.Arrays;

/**
 * When a record could have taken photons: disjoint half-open intervals [start, end) in ticks,
 * rising. Gaps come from overruns of the device and from ranges that the user excludes. Immutable.
 */
public final class LiveTime {
  private static final LiveTime NONE = new LiveTime(new long[0], new long[0]);

  private final long[] starts;
  private final long[] ends;

  private LiveTime(long[] starts, long[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** No live time at all. */
  public static LiveTime none() {
    return NONE;
  }

  /** One interval; none if it is empty. */
  public static LiveTime of(long start, long end) {
    return start < end ? new LiveTime(new long[] {start}, new long[] {end}) : NONE;
  }

  /**
   * Several intervals.
   *
   * @param starts rising; copied
   * @param ends as many, each above its start and at most the next start; copied
   * @throws IllegalArgumentException if they overlap, are empty, or do not rise
   */
  public static LiveTime of(long[] starts, long[] ends) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException(
          starts.length + " starts of intervals and " + ends.length + " ends");
    }
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] >= ends[i] || (i > 0 && starts[i] < ends[i - 1])) {
        throw new IllegalArgumentException(
            "interval " + i + ", " + starts[i] + " to " + ends[i] + ", is empty or out of order");
      }
    }
    return new LiveTime(starts.clone(), ends.clone());
  }

  /** Number of intervals. */
  public int intervals() {
    return starts.length;
  }

  /** First tick of an interval. */
  public long start(int interval) {
    return starts[interval];
  }

  /** First tick after an interval. */
  public long end(int interval) {
    return ends[interval];
  }

  /** Sum of the lengths in ticks. */
  public long totalTicks() {
    long total = 0;
    for (int i = 0; i < starts.length; i++) {
      total = Math.addExact(total, ends[i] - starts[i]);
    }
    return total;
  }

  public boolean contains(long time) {
    int i = Arrays.binarySearch(starts, time);
    int interval = i >= 0 ? i : -i - 2;
    return interval >= 0 && time < ends[interval];
  }

  /** What is live in both. */
  public LiveTime and(LiveTime other) {
    long[] from = new long[starts.length + other.starts.length];
    long[] to = new long[from.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < starts.length && j < other.starts.length) {
      long start = Math.max(starts[i], other.starts[j]);
      long end = Math.min(ends[i], other.ends[j]);
      if (start < end) {
        from[n] = start;
        to[n++] = end;
      }
      if (ends[i] < other.ends[j]) {
        i++;
      } else {
        j++;
      }
    }
    return new LiveTime(Arrays.copyOf(from, n), Arrays.copyOf(to, n));
  }

  /** What is live here and not in [from, to). */
  public LiveTime without(long from, long to) {
    if (from >= to) {
      return this;
    }
    long[] first = {Long.MIN_VALUE, to};
    long[] last = {from, Long.MAX_VALUE};
    LiveTime rest =
        from == Long.MIN_VALUE
            ? of(to, Long.MAX_VALUE)
            : to == Long.MAX_VALUE ? of(Long.MIN_VALUE, from) : new LiveTime(first, last);
    return and(rest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LiveTime live
        && Arrays.equals(starts, live.starts)
        && Arrays.equals(ends, live.ends);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("LiveTime");
    for (int i = 0; i < starts.length; i++) {
      text.append(" [").append(starts[i]).append(", ").append(ends[i]).append(')');
    }
    return text.toString();
  }
}
