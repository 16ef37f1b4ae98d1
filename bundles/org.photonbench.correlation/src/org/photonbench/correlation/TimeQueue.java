package org.photonbench.correlation;

import java.util.Arrays;

/** Times of one channel that can still find partners, in rising order. */
final class TimeQueue {
  /** Larger than any time or sum of a time and a lag; small enough to be subtracted from. */
  static final long SENTINEL = 1L << 62;

  /** So many sentinels follow the last time: the kernel looks that far ahead without asking. */
  static final int LOOK_AHEAD = 6;

  private static final int MAX_TIMES = 1 << 30;

  /** Moves an insertion sort may make per new time before the sort of the library takes over. */
  private static final int PATIENCE = 16;

  /** The times, then room; owned by this package's loops. */
  long[] times = new long[1 << 10];

  /** The number of times. */
  int size;

  /**
   * Makes room for {@code more} times and the sentinels.
   *
   * @throws IllegalStateException if more photons are pending than an array can hold
   */
  void reserve(int more) {
    long needed = (long) size + more + LOOK_AHEAD;
    if (needed > times.length) {
      if (needed > MAX_TIMES) {
        throw new IllegalStateException(
            "more than 2^30 photons lie within the correlation window; choose a shorter window");
      }
      times = Arrays.copyOf(times, (int) Math.min(MAX_TIMES, Math.max(needed, 2L * times.length)));
    }
  }

  /** Sorts the times from index {@code from} on into the others, which are in order. */
  void restoreOrder(int from) {
    long[] t = times;
    long budget = (long) PATIENCE * (size - from);
    for (int i = Math.max(from, 1); i < size; i++) {
      long x = t[i];
      int j = i;
      while (j > 0 && t[j - 1] > x) {
        t[j] = t[j - 1];
        j--;
      }
      t[j] = x;
      budget -= i - j;
      if (budget < 0) {
        Arrays.sort(t, 0, size);
        return;
      }
    }
  }

  /** Writes the sentinels behind the last time. */
  void close() {
    Arrays.fill(times, size, size + LOOK_AHEAD, SENTINEL);
  }

  /** The number of times below {@code bound}. */
  int countBelow(long bound) {
    return countBelow(bound, 0);
  }

  /** The number of times below {@code bound}, of which the first {@code from} are known to be. */
  int countBelow(long bound, int from) {
    int lo = from;
    int hi = size;
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (times[mid] < bound) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  /** Forgets the first {@code n} times. */
  void discard(int n) {
    System.arraycopy(times, n, times, 0, size - n + LOOK_AHEAD);
    size -= n;
  }
}
