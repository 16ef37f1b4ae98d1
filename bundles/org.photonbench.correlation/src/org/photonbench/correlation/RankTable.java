package org.photonbench.correlation;

import java.util.Arrays;

/**
 * Answers how many times of a window are before another time. The window is cut into cells so small
 * that few hold two times; the table gives the times before each cell, one comparison decides about
 * the one inside, and a search does so in the few crowded cells. Unlike a pointer that walks, an
 * answer does not wait for the one before it.
 */
final class RankTable {
  /** Times in a window, at most: its table stays in the cache. */
  static final int WINDOW = 1 << 11;

  /** Cells in a window; 8 for each time or, as the cell width is a power of two, half of that. */
  private static final int CELLS = WINDOW << 3;

  /** Marks a cell with two times or more; the rest of an entry is the times before it. */
  static final int CROWDED = 1 << 15;

  /** Of the open window: the times before each cell. */
  final char[] before = new char[CELLS + 1];

  /** Of the open window: the times after its first one, and one that is never reached. */
  final long[] window = new long[WINDOW + 1];

  /**
   * Makes the table for {@code n} times from index {@code from} on.
   *
   * @return shift that makes a time after the first one the number of its cell
   */
  int open(long[] times, int from, int n) {
    long start = times[from];
    long span = times[from + n - 1] - start;
    // A window of fewer times has fewer cells: to clear them costs as well.
    int bits = Long.SIZE - Long.numberOfLeadingZeros(span);
    int shift = Math.max(0, bits - (Integer.SIZE - Integer.numberOfLeadingZeros(8 * n - 1)));
    int cells = (int) (span >> shift) + 1;
    Arrays.fill(before, 0, cells, (char) 0);
    for (int i = 0; i < n; i++) {
      long time = times[from + i] - start;
      window[i] = time;
      before[(int) (time >> shift)]++;
    }
    window[n] = Long.MAX_VALUE;
    int sum = 0;
    for (int c = 0; c < cells; c++) {
      int inside = before[c];
      before[c] = (char) (sum | 1 - inside >>> 31 << 15);
      sum += inside;
    }
    before[cells] = (char) sum;
    return shift;
  }

  /** The times before a time in a crowded cell. */
  static int rankAmongCrowd(char[] before, long[] window, int cell, long time) {
    int first = before[cell] & CROWDED - 1;
    return countBelow(window, first, before[cell + 1] & CROWDED - 1, time);
  }

  /** The first index from {@code from} on whose time is not below the bound, or {@code to}. */
  static int countBelow(long[] times, int from, int to, long bound) {
    int lo = from;
    int hi = to;
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
}
