package org.photonbench.correlation;

import java.util.Arrays;
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
  private final boolean auto;

  /** For each channel where its chunk begins at the lowest level. */
  private final int[] place = new int[ChannelTally.CHANNELS];

  private final Level[] levels;

  /** Time of the first bin of the chunk at the lowest level; only once there was a photon. */
  private long start;

  private boolean started;

  /** Chunks without a photon since the last one that had any. */
  private long quiet;

  /**
   * @param channelA the channel of stream A
   * @param channelB the channel of stream B; may be the same
   * @param shift the lowest bins are 2^shift ticks wide
   * @param m lags per level, 1 to CHUNK / 2
   * @param levels at least 1
   * @param tolerance how far behind the latest photon another one may come, in ticks
   */
  BinnedCorrelator(int channelA, int channelB, int shift, int m, int levels, long tolerance) {
    this.shift = shift;
    this.m = m;
    ahead = Math.toIntExact((tolerance >> shift) + 2);
    this.levels = new Level[levels];
    for (int l = 0; l < levels; l++) {
      this.levels[l] = l == 0 ? new Level(m, ahead, 3) : new Level(m, 0, 2);
    }
    int b = this.levels[0].b;
    Arrays.fill(place, 2 * b - 2 * m);
    place[channelB] = b;
    place[channelA] = 2 * m;
    auto = channelA == channelB;
  }

  /** One width of the bins. */
  private static final class Level {
    /**
     * Photons per bin. Of A: the 2 m bins before the chunk, the chunk, and at the lowest level some
     * ahead. Of B, from {@link #b} on: the chunk and as many ahead. At the lowest level once more
     * as many for the photons of other channels.
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

    Level(int m, int ahead, int streams) {
      b = 2 * m + CHUNK + ahead;
      bins = new int[b + (streams - 1) * (CHUNK + ahead)];
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

  /** Puts in photons: times within +-2^60, none behind the latest by more than the tolerance. */
  void accept(PhotonBlock block) {
    long[] times = block.times();
    int n = block.size();
    if (n > 0 && !started) {
      // Photons that are behind the first one by the tolerance have room.
      long widest = 1L << shift + levels.length - 1;
      start = times[0] - ((long) ahead << shift) & -widest;
      started = true;
    }
    int i = 0;
    while (i < n) {
      i = fill(times, block.channels(), i, n);
      if (i < n) {
        advance(times[i]);
      }
    }
  }

  /** Up to the first photon that there is no room for. */
  private int fill(long[] times, byte[] channels, int from, int n) {
    int[] bins = levels[0].bins;
    int[] place = this.place;
    long start = this.start;
    int shift = this.shift;
    long end = start + ((long) room() << shift);
    int i = from;
    for (; i < n && times[i] < end; i++) {
      bins[place[channels[i]] + (int) (times[i] - start >> shift)]++;
    }
    return i;
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
      if (auto) {
        System.arraycopy(bins, history, bins, level.b, CHUNK);
      }
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
