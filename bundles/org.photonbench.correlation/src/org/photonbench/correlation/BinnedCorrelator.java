package org.photonbench.correlation;

import java.util.Arrays;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Multi-tau: photons of two streams per time bin, correlated at lags of m to 2 m - 1 bins; then the
 * width of the bins doubles, and so on. At each level the product of the photons in two bins is the
 * number of pairs whose times lie in them, so each pair counts for the lags around its own with a
 * triangle of weights.
 *
 * <p>Bins lie on a grid through time zero, whatever the record: the counts do not depend on how it
 * was cut. Memory: some hundred kilobytes.
 */
final class BinnedCorrelator {
  /** Bins of a level that are correlated at a time. */
  static final int CHUNK = 1 << 11;

  private final int shift;
  private final int m;
  private final int ahead;
  private final int channelA;
  private final int channelB;

  private final Level[] levels;

  /** Time of the first bin of the chunk at the lowest level; only once there was a photon. */
  private long start;

  private boolean started;

  /** Chunks without a photon since the last one that had any. */
  private long quiet;

  /**
   * @param a channel of stream A
   * @param b channel of stream B; may be the same
   * @param shift the lowest bins are 2^shift ticks wide
   * @param m lags per level, 1 to CHUNK / 2
   * @param levels at least 1
   * @param tolerance how far behind the latest photon another one may come, in ticks
   */
  BinnedCorrelator(Channel a, Channel b, int shift, int m, int levels, long tolerance) {
    channelA = a.number();
    channelB = b.number();
    this.shift = shift;
    this.m = m;
    ahead = Math.toIntExact((tolerance >> shift) + 2);
    this.levels = new Level[levels];
    for (int l = 0; l < levels; l++) {
      this.levels[l] = new Level(m, l == 0 ? ahead : 0);
    }
  }

  /** One width of the bins. */
  private static final class Level {
    /**
     * Photons per bin. Of A: the 2 m bins before the chunk, the chunk, and at the lowest level some
     * ahead. Of B, from {@link #b} on: the chunk and as many ahead.
     */
    final int[] bins;

    final int b;

    final long[] counts;

    /** Bins of the chunk that are filled from the level below: none or half of it. */
    int fill;

    /** Photons of the chunk. */
    long photonsA;

    long photonsB;

    /** Photons of A in the chunk before: no fewer than in the bins kept of it. */
    long historyA;

    Level(int m, int ahead) {
      b = 2 * m + CHUNK + ahead;
      bins = new int[b + CHUNK + ahead];
      counts = new long[m];
    }

    private Level(Level other) {
      bins = other.bins.clone();
      b = other.b;
      counts = other.counts.clone();
      fill = other.fill;
      photonsA = other.photonsA;
      photonsB = other.photonsB;
      historyA = other.historyA;
    }

    Level copy() {
      return new Level(this);
    }

    /** Forgets the chunk and all before it but the history. */
    void moveOn(int history) {
      int end = b + b - history;
      System.arraycopy(bins, CHUNK, bins, 0, b - CHUNK);
      Arrays.fill(bins, b - CHUNK, b, 0);
      System.arraycopy(bins, b + CHUNK, bins, b, end - b - CHUNK);
      Arrays.fill(bins, end - CHUNK, end, 0);
      historyA = photonsA;
      photonsA = 0;
      photonsB = 0;
      fill = 0;
    }
  }

  /**
   * Puts in the photons of A and B from some place in their queues on, all of them later than those
   * put in before or at the same time: the fast way.
   */
  void acceptSorted(TimeQueue a, int fromA, TimeQueue b, int fromB) {
    int i = fromA;
    int j = fromB;
    while (i < a.size || j < b.size) {
      long next =
          Math.min(
              i < a.size ? a.times[i] : Long.MAX_VALUE, j < b.size ? b.times[j] : Long.MAX_VALUE);
      makeRoom(next);
      long end = start + ((long) room() << shift);
      int toA = a.countBelow(end, i);
      int toB = b.countBelow(end, j);
      fill(a.times, i, toA, 2 * m);
      fill(b.times, j, toB, levels[0].b);
      i = toA;
      j = toB;
    }
  }

  /**
   * Puts in photons of which some come too late: times within +-2^60, none behind the latest by
   * more than the tolerance.
   */
  void accept(PhotonBlock block) {
    long[] times = block.times();
    byte[] channels = block.channels();
    int[] bins = levels[0].bins;
    int b = levels[0].b;
    for (int i = 0; i < block.size(); i++) {
      if (channels[i] == channelA || channels[i] == channelB) {
        makeRoom(times[i]);
        int bin = (int) (times[i] - start >> shift);
        bins[2 * m + bin] += channels[i] == channelA ? 1 : 0;
        bins[b + bin] += channels[i] == channelB ? 1 : 0;
      }
    }
  }

  /**
   * Counts times that never fall. What a bin holds is kept until the next bin begins, and written
   * without being read: to add to what was just written would wait for it.
   */
  private void fill(long[] times, int from, int to, int place) {
    if (from == to) {
      return;
    }
    int[] bins = levels[0].bins;
    long start = this.start;
    int shift = this.shift;
    int bin = place + (int) (times[from] - start >> shift);
    int inside = bins[bin];
    for (int i = from; i < to; i++) {
      int next = place + (int) (times[i] - start >> shift);
      // All ones in the same bin, else zero: which it is cannot be predicted, so no branch.
      inside = (inside & -(((next ^ bin) - 1) >>> 31)) + 1;
      bins[next] = inside;
      bin = next;
    }
  }

  /** Lets a time have a bin. */
  private void makeRoom(long time) {
    if (!started) {
      // Photons that are behind the first one by the tolerance have room.
      long widest = 1L << shift + levels.length - 1;
      start = time - ((long) ahead << shift) & -widest;
      started = true;
    }
    advance(time);
  }

  private int room() {
    return CHUNK + ahead;
  }

  /** Correlates chunks until there is room for a time. */
  private void advance(long time) {
    while (time - start >> shift >= room()) {
      // After so many chunks without a photon all levels hold zeros. Then a whole chunk of the
      // level above the highest can be left out: the others are filled as before.
      if (quiet > 2L << levels.length) {
        long period = (long) CHUNK << shift + levels.length;
        start += (time - start - ((long) room() << shift)) / period * period;
      }
      quiet = correlate(levels, 0) ? 0 : quiet + 1;
      start += (long) CHUNK << shift;
    }
  }

  /**
   * Correlates the chunk of a level, moves on by it, and hands it to the next level.
   *
   * @return whether there was a photon in it
   */
  private boolean correlate(Level[] levels, int l) {
    Level level = levels[l];
    int[] bins = level.bins;
    int history = 2 * m;
    if (l == 0) {
      level.photonsA = sum(bins, history);
      level.photonsB = sum(bins, level.b);
    }
    long photonsA = level.photonsA + level.historyA;
    long photonsB = level.photonsB;
    if (photonsA > 0 && photonsB > 0) {
      boolean small = photonsA <= Integer.MAX_VALUE / photonsB;
      for (int k = 0; k < m; k++) {
        int a = history - m - k;
        level.counts[k] += small ? product(bins, a, level.b) : longProduct(bins, a, level.b);
      }
    }
    boolean any = photonsA > 0 || photonsB > 0;
    if (l + 1 < levels.length) {
      Level next = levels[l + 1];
      if (any) {
        halve(bins, history, next.bins, history + next.fill, level.photonsA);
        halve(bins, level.b, next.bins, next.b + next.fill, photonsB);
      }
      next.photonsA += level.photonsA;
      next.photonsB += photonsB;
      next.fill += CHUNK / 2;
      if (next.fill == CHUNK) {
        correlate(levels, l + 1);
      }
    }
    level.moveOn(history);
    return any;
  }

  private static int sum(int[] bins, int from) {
    int sum = 0;
    for (int i = 0; i < CHUNK; i++) {
      sum += bins[from + i];
    }
    return sum;
  }

  private static int product(int[] bins, int a, int b) {
    int sum = 0;
    for (int i = 0; i < CHUNK; i++) {
      sum += bins[a + i] * bins[b + i];
    }
    return sum;
  }

  private static long longProduct(int[] bins, int a, int b) {
    long sum = 0;
    for (int i = 0; i < CHUNK; i++) {
      sum += (long) bins[a + i] * bins[b + i];
    }
    return sum;
  }

  private static void halve(int[] from, int at, int[] into, int to, long photons) {
    for (int i = 0; i < CHUNK / 2; i++) {
      into[to + i] = from[at + 2 * i] + from[at + 2 * i + 1];
    }
    if (photons > Integer.MAX_VALUE) {
      for (int i = 0; i < CHUNK / 2; i++) {
        if (into[to + i] < 0) {
          throw new IllegalStateException(
              "more than 2^31 photons lie in one time bin; choose shorter lags");
        }
      }
    }
  }

  /** The counts by level and lag, for all photons put in so far. */
  long[][] snapshot() {
    Level[] copy = new Level[levels.length];
    Arrays.setAll(copy, l -> levels[l].copy());
    // Twice what a level holds at most: its chunk, and the bins ahead.
    int chunks = 2 + ahead / CHUNK;
    for (int i = 0; i < chunks; i++) {
      correlate(copy, 0);
    }
    // Half-filled chunks end in zeros, and go up in turn.
    for (int l = 1; l < copy.length; l++) {
      if (copy[l].fill > 0) {
        correlate(copy, l);
      }
    }
    long[][] counts = new long[copy.length][];
    Arrays.setAll(counts, l -> copy[l].counts);
    return counts;
  }
}
