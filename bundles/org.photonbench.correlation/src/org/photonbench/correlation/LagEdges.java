package org.photonbench.correlation;

import java.util.Arrays;

/**
 * Rising whole-numbered edges of lag bins in ticks: bin k holds edge k &lt;= lag &lt; edge k + 1.
 * Immutable.
 */
public final class LagEdges {
  /** No more bins than this. */
  public static final int MAX_BINS = 1 << 20;

  private final long[] edges;

  private LagEdges(long[] edges) {
    this.edges = edges;
  }

  /**
   * Any edges.
   *
   * @param edges at least two, strictly rising, within +-2^60 ticks; copied
   * @throws IllegalArgumentException if they are too few, too many, or do not rise
   */
  public static LagEdges of(long... edges) {
    requireBins(edges.length - 1L);
    for (int i = 0; i < edges.length; i++) {
      if (!TimeOrder.isWithinLimit(edges[i])) {
        throw new IllegalArgumentException(
            "the lag edge " + edges[i] + " is beyond 2^60 ticks; choose shorter lags");
      }
      if (i > 0 && edges[i] <= edges[i - 1]) {
        throw new IllegalArgumentException(
            "lag edges must rise, but " + edges[i] + " follows " + edges[i - 1]);
      }
    }
    return new LagEdges(edges.clone());
  }

  /**
   * Equal bins.
   *
   * @param firstEdge lower edge of the first bin in ticks, may be negative
   * @param binWidth width of a bin in ticks, at least 1
   * @param bins number of bins, 1 to {@link #MAX_BINS}
   * @throws IllegalArgumentException if a value is out of range
   */
  public static LagEdges linear(long firstEdge, long binWidth, int bins) {
    requireBins(bins);
    if (binWidth < 1 || binWidth > TimeOrder.LIMIT / bins) {
      throw new IllegalArgumentException(
          "the bin width must be 1 to 2^60 / bins ticks, was " + binWidth);
    }
    long[] edges = new long[bins + 1];
    for (int i = 0; i <= bins; i++) {
      edges[i] = Math.addExact(firstEdge, binWidth * i);
    }
    return of(edges);
  }

  /**
   * So many bins per factor of ten, each edge rounded to whole ticks; edges that round to the same
   * tick become one. The last bin ends at {@code last}, even where the ladder has no edge there.
   *
   * @param first lower edge of the first bin in ticks, at least 1
   * @param last upper edge of the last bin in ticks, above {@code first}
   * @param perDecade bins per factor of ten, 1 to 1000
   * @throws IllegalArgumentException if a value is out of range
   */
  public static LagEdges logarithmic(long first, long last, int perDecade) {
    if (first < 1 || last <= first || !TimeOrder.isWithinLimit(last)) {
      throw new IllegalArgumentException(
          "logarithmic lags must rise from 1 tick or more to at most 2^60, were "
              + first
              + " to "
              + last);
    }
    if (perDecade < 1 || perDecade > 1000) {
      throw new IllegalArgumentException(
          "the number of bins per decade must be 1 to 1000, was " + perDecade);
    }
    // Without the allowance a ladder that ends at the last edge could add a sliver through
    // rounding.
    double steps = perDecade * StrictMath.log10((double) last / first) - 1e-9;
    long[] edges = new long[(int) Math.ceil(steps) + 1];
    int n = 0;
    for (int k = 0; k < steps; k++) {
      long edge = Math.round(first * StrictMath.pow(10, (double) k / perDecade));
      if (edge < last && (n == 0 || edge > edges[n - 1])) {
        edges[n++] = edge;
      }
    }
    edges[n++] = last;
    return of(Arrays.copyOf(edges, n));
  }

  private static void requireBins(long bins) {
    if (bins < 1 || bins > MAX_BINS) {
      throw new IllegalArgumentException(
          "the number of lag bins must be 1 to " + MAX_BINS + ", was " + bins);
    }
  }

  /**
   * The edges that count the same pairs when the channels are exchanged, in reverse order: a lag of
   * at least lo and below hi is, negated, above -hi and at most -lo, one tick further up.
   */
  public LagEdges mirrored() {
    long[] mirrored = new long[edges.length];
    for (int i = 0; i < edges.length; i++) {
      mirrored[i] = 1 - edges[edges.length - 1 - i];
    }
    return of(mirrored);
  }

  public int bins() {
    return edges.length - 1;
  }

  /** Edge 0 to {@link #bins()} in ticks. */
  public long edge(int index) {
    return edges[index];
  }

  /** All edges in ticks; a copy. */
  public long[] toArray() {
    return edges.clone();
  }

  public long first() {
    return edges[0];
  }

  public long last() {
    return edges[edges.length - 1];
  }

  /** The larger absolute value of the first and the last edge. */
  public long reach() {
    return Math.max(Math.abs(first()), Math.abs(last()));
  }

  /** The bin of a lag, or -1 outside all. */
  public int bin(long lag) {
    int at = Arrays.binarySearch(edges, lag);
    int bin = at >= 0 ? at : -at - 2;
    return bin < bins() ? bin : -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LagEdges that && Arrays.equals(edges, that.edges);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(edges);
  }

  @Override
  public String toString() {
    return "LagEdges " + first() + " to " + last() + " ticks in " + bins() + " bins";
  }
}
