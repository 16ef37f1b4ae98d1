package org.photonbench.correlation;

import java.util.Arrays;

/**
 * Counts triples of three sorted streams by two differences of times, tB - tA and tC - tA: the
 * engine of the third-order correlators. For each time of A it lists its partners within the
 * windows, with their bins, and counts all combinations.
 *
 * <p>Streams of the same channel share a queue; a photon is never a partner of itself there.
 */
final class TripleCounter {
  final TimeQueue a;
  final TimeQueue b;
  final TimeQueue c;

  private final long firstB;
  private final long firstC;
  private final long lastB;
  private final long lastC;
  private final LagTable tableB;
  private final LagTable tableC;
  private final int columns;
  private final long[] counts;
  private final Partners partnersB = new Partners();
  private final Partners partnersC = new Partners();

  /** The first time of A in its queue that is not counted yet. */
  private int next;

  TripleCounter(int channelA, int channelB, int channelC, LagEdges lagsB, LagEdges lagsC) {
    if ((long) lagsB.bins() * lagsC.bins() > 1 << 26) {
      throw new IllegalArgumentException(
          lagsB.bins() + " times " + lagsC.bins() + " bins are more than 2^26; use wider bins");
    }
    a = new TimeQueue();
    b = channelB == channelA ? a : new TimeQueue();
    c = channelC == channelA ? a : channelC == channelB ? b : new TimeQueue();
    firstB = lagsB.first();
    firstC = lagsC.first();
    lastB = lagsB.last();
    lastC = lagsC.last();
    tableB = new LagTable(lagsB);
    tableC = new LagTable(lagsC);
    columns = lagsC.bins();
    counts = new long[lagsB.bins() * columns];
  }

  /** The partners of one time. */
  private static final class Partners {
    int[] bins = new int[16];
    int[] indices = new int[16];
    int size;

    /** All of the queue from an index on with a lag below {@code span} after {@code start}. */
    void list(TimeQueue queue, int from, long start, long span, LagTable table, int self) {
      long[] times = queue.times;
      size = 0;
      for (int j = from; times[j] - start < span; j++) {
        if (size == bins.length) {
          bins = Arrays.copyOf(bins, 2 * size);
          indices = Arrays.copyOf(indices, 2 * size);
        }
        if (j != self) {
          bins[size] = table.bin((int) (times[j] - start));
          indices[size++] = j;
        }
      }
    }
  }

  /** The largest distance of two photons of a triple. */
  long reach() {
    return Math.max(0, Math.max(lastB, lastC)) - Math.min(0, Math.min(firstB, firstC));
  }

  /**
   * Counts what is settled. Call it when the new times are in the queues, sorted.
   *
   * @param floor no time that comes later is below this
   */
  void settle(long floor) {
    long settled = floor - Math.max(Math.max(lastB, lastC), 0);
    int end = a.countBelow(settled + 1);
    count(end, counts);
    next = end;
    discard(end, b.countBelow(settled + firstB), c.countBelow(settled + firstC));
  }

  /** Forgets of each queue what none of the streams that share it needs. */
  private void discard(int fromA, int fromB, int fromC) {
    int keptA = Math.min(fromA, Math.min(b == a ? fromB : fromA, c == a ? fromC : fromA));
    a.discard(keptA);
    next -= keptA;
    if (b != a) {
      b.discard(c == b ? Math.min(fromB, fromC) : fromB);
    }
    if (c != a && c != b) {
      c.discard(fromC);
    }
  }

  /** The counts of all triples of the times put in so far, row by row of bins of tB - tA. */
  long[] snapshot() {
    long[] copy = counts.clone();
    count(a.size, copy);
    return copy;
  }

  private void count(int to, long[] into) {
    a.close();
    b.close();
    c.close();
    long[] times = a.times;
    int j = 0;
    int k = 0;
    for (int i = next; i < to; i++) {
      long startB = times[i] + firstB;
      while (b.times[j] < startB) {
        j++;
      }
      long startC = times[i] + firstC;
      while (c.times[k] < startC) {
        k++;
      }
      if (b.times[j] - times[i] < lastB && c.times[k] - times[i] < lastC) {
        partnersB.list(b, j, startB, lastB - firstB, tableB, b == a ? i : -1);
        partnersC.list(c, k, startC, lastC - firstC, tableC, c == a ? i : -1);
        combine(into);
      }
    }
  }

  private void combine(long[] into) {
    boolean same = b == c;
    for (int x = 0; x < partnersB.size; x++) {
      int row = partnersB.bins[x] * columns;
      int other = same ? partnersB.indices[x] : -1;
      for (int y = 0; y < partnersC.size; y++) {
        if (partnersC.indices[y] != other) {
          into[row + partnersC.bins[y]]++;
        }
      }
    }
  }

  /** Row by row to a matrix. */
  static long[][] rows(long[] counts, int columns) {
    long[][] rows = new long[counts.length / columns][];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = Arrays.copyOfRange(counts, r * columns, (r + 1) * columns);
    }
    return rows;
  }
}
