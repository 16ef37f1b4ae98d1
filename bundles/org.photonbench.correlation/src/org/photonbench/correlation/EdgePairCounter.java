package org.photonbench.correlation;

import java.util.Arrays;

/**
 * Counts, for each of some lag edges, the pairs of two sorted streams with a lag below that edge.
 * The difference of neighbouring edges is the number of pairs in the bin between them, exactly and
 * at a cost that does not depend on how long the lags are (the idea of Laurence et al., Opt. Lett.
 * 31, 829 (2006)).
 *
 * <p>For an edge e and a photon a of A, the pairs below are the photons of B before the time a + e:
 * a query. Queries are answered in windows of photons of B. The {@link RankTable} of a window is
 * made once and serves all edges, each with the stretch of A that it concerns.
 *
 * <p>Kept are the photons of B not yet passed by all queries and the photons of A that still have
 * queries to come: those within the largest positive lag.
 */
final class EdgePairCounter {
  private static final int WINDOW = RankTable.WINDOW;

  /** New photons per thread that are waited for: the start of a window costs, too. */
  private static final int PATIENCE = 2 * WINDOW;

  /** The same where several threads share the work, and must meet at its end. */
  private static final int PATIENCE_OF_CREW = 32 * WINDOW;

  final TimeQueue a = new TimeQueue();
  final TimeQueue b = new TimeQueue();

  private final long[] edges;
  private final State state;
  private final Crew crew;
  private final Sweep[] sweeps;
  private final int patience;
  private int seen;

  /** Counts on the thread that calls. */
  EdgePairCounter(LagEdges edges) {
    this(edges, null);
  }

  /** Divides long stretches of B among a crew; the counts are the same. */
  EdgePairCounter(LagEdges edges, Crew crew) {
    this.edges = edges.toArray();
    this.crew = crew;
    int threads = crew == null ? 1 : crew.threads();
    patience = threads == 1 ? PATIENCE : PATIENCE_OF_CREW * threads;
    state = new State(this.edges.length);
    sweeps = new Sweep[threads];
    Arrays.setAll(sweeps, i -> new Sweep(this.edges.length));
  }

  /** How far the queries have come. */
  private static final class State {
    /** For each edge the pairs below it; may wrap around, as only differences matter. */
    final long[] below;

    /** For each edge the first photon of A in its queue that has not asked. */
    final int[] next;

    /** The first photon of B in its queue that is not before all queries to come. */
    int first;

    /** Photons of B before those in the queue. */
    long discarded;

    State(int edges) {
      below = new long[edges];
      next = new int[edges];
    }

    private State(State other) {
      below = other.below.clone();
      next = other.next.clone();
      first = other.first;
      discarded = other.discarded;
    }

    State copy() {
      return new State(this);
    }
  }

  /**
   * Counts what is settled. Call it when the new times are in the queues, sorted.
   *
   * @param floor no time that comes later is below this
   */
  void settle(long floor) {
    if (a.size + b.size - seen < patience) {
      return;
    }
    // All photons of B before a query must be here, and for edges below zero all that ask.
    count(state, floor + Math.min(edges[0], 0));
    forget();
    seen = a.size + b.size;
  }

  /** Moves the queues only if half of them is over: then each photon is moved about once. */
  private void forget() {
    int asked = state.next[edges.length - 1];
    if (asked > a.size / 2) {
      a.discard(asked);
      for (int k = 0; k < edges.length; k++) {
        state.next[k] -= asked;
      }
    }
    if (state.first > b.size / 2) {
      b.discard(state.first);
      state.discarded += state.first;
      state.first = 0;
    }
  }

  /** Pairs in each bin among the times put in so far. */
  long[] snapshot() {
    State end = state.copy();
    count(end, Long.MAX_VALUE);
    long[] counts = new long[edges.length - 1];
    for (int k = 0; k < counts.length; k++) {
      counts[k] = end.below[k + 1] - end.below[k];
    }
    return counts;
  }

  /** Answers all queries about times below {@code end}. */
  private void count(State s, long end) {
    int known = end == Long.MAX_VALUE ? b.size : b.countBelow(end);
    int left = known - s.first;
    if (left > 0) {
      int parts = Math.clamp(left / WINDOW, 1, sweeps.length);
      int first = s.first;
      if (parts == 1) {
        sweeps[0].run(s, first, known);
      } else {
        crew.run(
            parts,
            p -> {
              int from = first + (int) ((long) left * p / parts);
              int to = first + (int) ((long) left * (p + 1) / parts);
              sweeps[p].run(s, from, to);
            });
      }
      for (int p = 0; p < parts; p++) {
        for (int k = 0; k < edges.length; k++) {
          s.below[k] += sweeps[p].below[k];
          s.next[k] = sweeps[p].next[k];
        }
      }
      s.first = known;
    }
    // What is left asks about times after all those of B.
    for (int k = 0; k < edges.length; k++) {
      int from = s.next[k];
      int to =
          end == Long.MAX_VALUE
              ? a.size
              : RankTable.countBelow(a.times, from, a.size, end - edges[k]);
      s.below[k] += (to - from) * (s.discarded + known);
      s.next[k] = to;
    }
  }

  /** Answers the queries that lie within a stretch of B, window by window. */
  private final class Sweep {
    /** What the answers add for each edge. */
    final long[] below;

    /** For each edge the first photon of A in its queue that has not asked. */
    final int[] next;

    private final RankTable table = new RankTable();

    Sweep(int edges) {
      below = new long[edges];
      next = new int[edges];
    }

    /** The stretch [from, to) of B; with the first of all begin the queries before it. */
    void run(State s, int from, int to) {
      for (int k = 0; k < edges.length; k++) {
        below[k] = 0;
        next[k] =
            from == s.first
                ? s.next[k]
                : RankTable.countBelow(
                    a.times, s.next[k], a.size, b.times[from - 1] + 1 - edges[k]);
      }
      int at = from;
      while (at < to) {
        int windows = (to - at + WINDOW - 1) / WINDOW;
        int n = (to - at + windows - 1) / windows;
        int shift = table.open(b.times, at, n);
        for (int k = 0; k < edges.length; k++) {
          ask(k, b.times[at], n, s.discarded + at, shift);
        }
        at += n;
      }
    }

    /** Answers the queries of one edge up to the last photon of the window. */
    private void ask(int k, long start, int n, long rank, int shift) {
      long[] times = a.times;
      long offset = edges[k] - start;
      int from = next[k];
      // A query about the time of the first photon of the window or less has none of them before.
      int first = RankTable.countBelow(times, from, a.size, 1 - offset);
      int end = RankTable.countBelow(times, first, a.size, table.window[n - 1] + 1 - offset);
      below[k] +=
          (end - from) * rank + sum(times, first, end, offset, table.before, table.window, shift);
      next[k] = end;
    }
  }

  private static long sum(
      long[] times, int from, int to, long offset, char[] before, long[] window, int shift) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      long time = times[i] + offset;
      int cell = (int) (time >> shift);
      int rank = before[cell];
      if (rank < RankTable.CROWDED) {
        rank += (int) (window[rank] - time >>> 63);
      } else {
        rank = RankTable.rankAmongCrowd(before, window, cell, time);
      }
      sum += rank;
    }
    return sum;
  }
}
