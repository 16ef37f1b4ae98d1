package org.photonbench.correlation;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Counts the pairs between two channels, in both orders, and those within each of them, by their
 * lag from the earlier to the later photon in bins with any rising edges above zero: what {@link
 * LogCorrelator} gives for all four pairs of channels, at less than half the cost. Photon by photon
 * the number of all photons before its time and an edge is looked up once ({@link RankTable}), and
 * with it the difference of the two channels among them.
 *
 * <p>The counts are exact, for records out of order as in {@link LogCorrelator} with its default
 * tolerance. Memory: up to twice the photons of both channels within the largest lag and the
 * tolerance, at 8 bytes each.
 */
public final class CrossAndSameCorrelator implements PhotonAccumulator {
  /** New photons that are waited for: the start of a window costs, too. */
  private static final int PATIENCE = 2 * RankTable.WINDOW;

  private final int channelA;
  private final int channelB;
  private final LagEdges lags;
  private final long[] edges;
  private final TimeOrder order;

  /** Twice the times of both channels, and 1 more for B: the order of times is kept. */
  private final TimeQueue photons = new TimeQueue();

  private final RankTable table = new RankTable();

  /** Of the open window: photons of A less those of B among its first ones. */
  private final int[] balance = new int[RankTable.WINDOW + 1];

  private final State state;
  private long photonsA;
  private long photonsB;
  private int seen;

  /**
   * Pairs in each bin.
   *
   * @param cross one photon of A and one of B, in any order
   * @param same both of A, or both of B
   */
  public record Pairs(long[] cross, long[] same) {}

  /** How far the queries have come. */
  private static final class State {
    /** For each edge the photons below it, over all photons that have asked; may wrap around. */
    final long[] below;

    /** The same, photons of the other channel counted as -1. */
    final long[] alike;

    /** For each edge the first photon in the queue that has not asked. */
    final int[] next;

    /** The first photon in the queue that is not before all queries to come. */
    int first;

    /** Photons before those in the queue. */
    long discarded;

    /** Photons of A less those of B before {@link #first}, of the whole stream. */
    long balance;

    State(int edges) {
      below = new long[edges];
      alike = new long[edges];
      next = new int[edges];
    }

    State(State other) {
      below = other.below.clone();
      alike = other.alike.clone();
      next = other.next.clone();
      first = other.first;
      discarded = other.discarded;
      balance = other.balance;
    }
  }

  /**
   * @param a one channel
   * @param b another one
   * @param lags edges of the bins in ticks, all above zero
   * @throws IllegalArgumentException if the channels are the same or an edge is not above zero
   */
  public CrossAndSameCorrelator(Channel a, Channel b, LagEdges lags) {
    if (a.equals(b)) {
      throw new IllegalArgumentException("the two channels must differ, both were " + a);
    }
    if (lags.edge(0) < 1) {
      throw new IllegalArgumentException("lags must be above zero, began at " + lags.edge(0));
    }
    channelA = a.number();
    channelB = b.number();
    this.lags = lags;
    edges = lags.toArray();
    order = new TimeOrder(LogCorrelator.defaultTolerance(lags), channelA, channelB);
    state = new State(edges.length);
  }

  @Override
  public void accept(PhotonBlock block) {
    PhotonBlock admitted = order.admit(block);
    int old = photons.size;
    append(admitted.times(), admitted.channels(), admitted.size());
    if (order.disordered() || falls(old)) {
      photons.restoreOrder(old);
    }
    if (photons.size - seen >= PATIENCE) {
      count(state, order.floor());
      forget();
      seen = photons.size;
    }
  }

  private void append(long[] times, byte[] channels, int n) {
    photons.reserve(n);
    long[] into = photons.times;
    int end = photons.size;
    int ofB = 0;
    for (int i = 0; i < n; i++) {
      // 1 for the channel, else 0: which channel comes next cannot be predicted, so no branch.
      int isA = ((channels[i] ^ channelA) - 1) >>> 31;
      int isB = ((channels[i] ^ channelB) - 1) >>> 31;
      into[end] = 2 * times[i] + isB;
      end += isA | isB;
      ofB += isB;
    }
    photonsA += end - photons.size - ofB;
    photonsB += ofB;
    photons.size = end;
  }

  /** Whether photons of equal times, B before A, are out of the order of the queue. */
  private boolean falls(int from) {
    long[] times = photons.times;
    long falls = 0;
    for (int i = Math.max(1, from); i < photons.size; i++) {
      falls |= times[i] - times[i - 1];
    }
    return falls < 0;
  }

  /** Moves the queue only if half of it is over: then each photon is moved about once. */
  private void forget() {
    int asked = state.next[edges.length - 1];
    if (asked > photons.size / 2) {
      photons.discard(asked);
      for (int k = 0; k < edges.length; k++) {
        state.next[k] -= asked;
      }
      state.first -= asked;
      state.discarded += asked;
    }
  }

  /** Pairs among all photons accepted so far. */
  public Pairs counts() {
    State end = new State(state);
    count(end, Long.MAX_VALUE);
    long[] cross = new long[edges.length - 1];
    long[] same = new long[edges.length - 1];
    for (int k = 0; k < cross.length; k++) {
      long all = end.below[k + 1] - end.below[k];
      long difference = end.alike[k + 1] - end.alike[k];
      cross[k] = (all - difference) / 2;
      same[k] = (all + difference) / 2;
    }
    return new Pairs(cross, same);
  }

  /** Answers all queries about times below {@code end}. */
  private void count(State s, long end) {
    long[] times = photons.times;
    int size = photons.size;
    boolean all = end == Long.MAX_VALUE;
    int known = all ? size : RankTable.countBelow(times, s.first, size, 2 * end);
    while (s.first < known) {
      int left = known - s.first;
      int windows = (left + RankTable.WINDOW - 1) / RankTable.WINDOW;
      window(s, (left + windows - 1) / windows);
    }
    // What is left asks about times after all those known.
    for (int k = 0; k < edges.length; k++) {
      int from = s.next[k];
      int to = all ? size : RankTable.countBelow(times, from, size, 2 * (end - edges[k]));
      s.below[k] += (to - from) * (s.discarded + known);
      s.alike[k] += signs(times, from, to) * s.balance;
      s.next[k] = to;
    }
  }

  /** Opens the next {@code n} photons and answers the queries up to the last of them. */
  private void window(State s, int n) {
    long[] times = photons.times;
    int shift = table.open(times, s.first, n);
    for (int i = 0; i < n; i++) {
      balance[i + 1] = balance[i] + 1 - 2 * (int) (times[s.first + i] & 1);
    }
    for (int k = 0; k < edges.length; k++) {
      long offset = 2 * edges[k] - times[s.first];
      int from = s.next[k];
      // A query about the time of the first photon of the window or less has none of them before.
      int first = RankTable.countBelow(times, from, photons.size, even(1 - offset));
      int end =
          RankTable.countBelow(times, first, photons.size, even(table.window[n - 1] + 1 - offset));
      s.below[k] += (end - from) * (s.discarded + s.first);
      s.alike[k] += signs(times, from, end) * s.balance;
      ask(s, k, first, end, offset, shift);
      s.next[k] = end;
    }
    s.balance += balance[n];
    s.first += n;
  }

  /** So that an even number with or without 1 more is below it if the even number is below. */
  private static long even(long bound) {
    return bound + 1 & ~1L;
  }

  private void ask(State s, int edge, int from, int to, long offset, int shift) {
    long[] times = photons.times;
    char[] before = table.before;
    long[] window = table.window;
    int[] ahead = balance;
    long sum = 0;
    long signed = 0;
    for (int i = from; i < to; i++) {
      long photon = times[i];
      long time = (photon & ~1L) + offset;
      int cell = (int) (time >> shift);
      int rank = before[cell];
      if (rank < RankTable.CROWDED) {
        rank += (int) (window[rank] - time >>> 63);
      } else {
        rank = RankTable.rankAmongCrowd(before, window, cell, time);
      }
      sum += rank;
      // The sign of B by its bit: no branch.
      int negative = -(int) (photon & 1);
      signed += (ahead[rank] ^ negative) - negative;
    }
    s.below[edge] += sum;
    s.alike[edge] += signed;
  }

  /** Photons of A less those of B in a stretch of the queue. */
  private static long signs(long[] times, int from, int to) {
    long ofB = 0;
    for (int i = from; i < to; i++) {
      ofB += times[i] & 1;
    }
    return to - from - 2 * ofB;
  }

  public LagEdges edges() {
    return lags;
  }

  /** Photons of channel A that took part. */
  public long photonsA() {
    return photonsA;
  }

  /** Photons of channel B that took part. */
  public long photonsB() {
    return photonsB;
  }

  /** Photons of any channel that were earlier than one before them in the record. */
  public long orderViolations() {
    return order.violations();
  }

  /** Photons of the two channels that came too late to be paired, or at an impossible time. */
  public long excludedPhotons() {
    return order.excluded();
  }
}
