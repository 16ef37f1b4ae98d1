package org.photonbench.correlation;

/**
 * Counts pairs of two sorted streams by the difference of their times: the common engine of the
 * correlators on an integer axis. It keeps only the times that can still find partners.
 *
 * <p>A time of stream A is settled once no partner of it can come any more; then its pairs are
 * counted, once. {@link #snapshot()} adds the pairs of those not yet settled to a copy.
 */
final class PairCounter {
  private static final int MAX_BINS = 1 << 26;

  /** Lags are collected so many at a time before they are sorted into bins: 16 KiB of ints. */
  private static final int BATCH = 1 << 12;

  final TimeQueue a = new TimeQueue();
  final TimeQueue b = new TimeQueue();

  private final long firstEdge;
  private final long lastEdge;
  private final long[] counts;
  private final int[] lags;

  /** Of equal bins; 1 with a table. */
  private final long binWidth;

  /** Of equal bins that span less than 2^31; else null. */
  private final Reciprocal reciprocal;

  /** Of other bins; else null. */
  private final LagTable table;

  PairCounter(long firstEdge, long binWidth, int bins) {
    if (binWidth < 1) {
      throw new IllegalArgumentException("the bin width must be at least 1, was " + binWidth);
    }
    if (bins < 1 || bins > MAX_BINS) {
      throw new IllegalArgumentException(
          "the number of bins must be 1 to " + MAX_BINS + ", was " + bins + "; use wider bins");
    }
    if (binWidth > TimeOrder.LIMIT / bins
        || firstEdge < -TimeOrder.LIMIT
        || firstEdge > TimeOrder.LIMIT - binWidth * bins) {
      throw new IllegalArgumentException(
          bins
              + " bins of "
              + binWidth
              + " from "
              + firstEdge
              + " on reach beyond lags of 2^60; choose a smaller window");
    }
    this.firstEdge = firstEdge;
    this.binWidth = binWidth;
    lastEdge = firstEdge + binWidth * bins;
    counts = new long[bins];
    table = null;
    boolean narrow = lastEdge - firstEdge <= Integer.MAX_VALUE;
    reciprocal = narrow ? Reciprocal.of(binWidth) : null;
    lags = narrow ? new int[BATCH] : new int[0];
  }

  /** For any edges that span less than 2^31 ticks in at most 2^16 bins. */
  PairCounter(LagEdges edges) {
    firstEdge = edges.first();
    lastEdge = edges.last();
    counts = new long[edges.bins()];
    table = new LagTable(edges);
    binWidth = 1;
    reciprocal = null;
    lags = new int[BATCH];
  }

  /** The largest lag by absolute value that an edge has. */
  long reach() {
    return Math.max(Math.abs(firstEdge), Math.abs(lastEdge));
  }

  /** The bin of a lag, or -1 outside the window; for equal bins. */
  int bin(long lag) {
    return lag < firstEdge || lag >= lastEdge ? -1 : (int) ((lag - firstEdge) / binWidth);
  }

  /**
   * Counts what is settled. Call it when the new times are in the queues, sorted.
   *
   * @param floor no time that comes later is below this
   */
  void settle(long floor) {
    b.close();
    long settled = floor - Math.max(lastEdge, 0);
    int end = a.countBelow(settled + 1);
    count(0, end, counts);
    a.discard(end);
    b.discard(b.countBelow(settled + firstEdge));
  }

  /** The counts of all pairs of the times put in so far. */
  long[] snapshot() {
    long[] copy = counts.clone();
    b.close();
    count(0, a.size, copy);
    return copy;
  }

  /** For equal bins. */
  long[] edges() {
    long[] edges = new long[counts.length + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = firstEdge + i * binWidth;
    }
    return edges;
  }

  private void count(int from, int to, long[] into) {
    long span = lastEdge - firstEdge;
    if (reciprocal == null && table == null) {
      countWide(a.times, from, to, b.times, firstEdge, span, binWidth, into);
    } else {
      countNarrow(a.times, from, to, b.times, firstEdge, span, reciprocal, table, lags, into);
    }
  }

  /**
   * Two pointers. With about one pair per photon the ends of short inner loops cannot be predicted
   * and cost more than the work itself; so six partners ahead are compared and written without a
   * branch, and only what goes beyond them (rare, or so long that it is predictable) loops.
   */
  private static void countNarrow(
      long[] a,
      int from,
      int to,
      long[] b,
      long firstEdge,
      long span,
      Reciprocal reciprocal,
      LagTable table,
      int[] lags,
      long[] into) {
    long factor = table == null ? reciprocal.factor() : 0;
    int shift = table == null ? reciprocal.shift() : 0;
    int pending = 0;
    int full = lags.length - TimeQueue.LOOK_AHEAD;
    int j = 0;
    for (int i = from; i < to; i++) {
      long start = a[i] + firstEdge;
      int below = negative(b[j] - start);
      below += negative(b[j + 1] - start);
      below += negative(b[j + 2] - start);
      below += negative(b[j + 3] - start);
      j += below;
      if (below == 4) {
        while (b[j] < start) {
          j++;
        }
      }
      long d0 = b[j] - start;
      long d1 = b[j + 1] - start;
      long d2 = b[j + 2] - start;
      long d3 = b[j + 3] - start;
      lags[pending] = (int) d0;
      lags[pending + 1] = (int) d1;
      lags[pending + 2] = (int) d2;
      lags[pending + 3] = (int) d3;
      long d4 = b[j + 4] - start;
      long d5 = b[j + 5] - start;
      lags[pending + 4] = (int) d4;
      lags[pending + 5] = (int) d5;
      int inside =
          negative(d0 - span) + negative(d1 - span) + negative(d2 - span) + negative(d3 - span);
      inside += negative(d4 - span) + negative(d5 - span);
      pending += inside;
      if (inside == TimeQueue.LOOK_AHEAD) {
        for (int k = j + TimeQueue.LOOK_AHEAD; ; k++) {
          long d = b[k] - start;
          if (d >= span) {
            break;
          }
          into[table == null ? (int) (d * factor >>> shift) : table.bin((int) d)]++;
        }
      }
      if (pending > full) {
        sortIn(lags, pending, factor, shift, table, into);
        pending = 0;
      }
    }
    sortIn(lags, pending, factor, shift, table, into);
  }

  private static void sortIn(
      int[] lags, int n, long factor, int shift, LagTable table, long[] into) {
    if (table != null) {
      for (int i = 0; i < n; i++) {
        into[table.bin(lags[i])]++;
      }
      return;
    }
    for (int i = 0; i < n; i++) {
      into[(int) (lags[i] * factor >>> shift)]++;
    }
  }

  /** 1 if the argument is negative, else 0. */
  private static int negative(long x) {
    return (int) (x >>> 63);
  }

  /** The same for windows of 2^31 ticks and more, where pairs are many and division is not all. */
  private static void countWide(
      long[] a, int from, int to, long[] b, long firstEdge, long span, long binWidth, long[] into) {
    int j = 0;
    for (int i = from; i < to; i++) {
      long start = a[i] + firstEdge;
      while (b[j] < start) {
        j++;
      }
      for (int k = j; ; k++) {
        long d = b[k] - start;
        if (d >= span) {
          break;
        }
        into[(int) (d / binWidth)]++;
      }
    }
  }
}
