package org.photonbench.correlation;

/**
 * Finds the bin of a lag without a search: a table of cells, and at most a few steps from there.
 */
final class LagTable {
  private static final int CELLS = 1 << 12;

  private static final int MAX_BINS = 1 << 16;

  /** For each cell the bin that its first lag is in. */
  final char[] table;

  /** A cell is 2^shift ticks wide. */
  final int shift;

  /** For each bin its upper edge after the first edge of all. */
  final int[] upper;

  /**
   * For edges that span less than 2^31 ticks in at most 2^16 bins.
   *
   * @throws IllegalArgumentException for others
   */
  LagTable(LagEdges edges) {
    long span = edges.last() - edges.first();
    if (span > Integer.MAX_VALUE || edges.bins() > MAX_BINS) {
      throw new IllegalArgumentException(
          "the lags must span less than 2^31 ticks in at most 2^16 bins, were " + edges);
    }
    int cellShift = 0;
    while (span - 1 >> cellShift >= CELLS) {
      cellShift++;
    }
    shift = cellShift;
    table = new char[(int) (span - 1 >> shift) + 1];
    upper = new int[edges.bins()];
    int bin = 0;
    for (int k = 0; k < upper.length; k++) {
      upper[k] = (int) (edges.edge(k + 1) - edges.first());
    }
    for (int c = 0; c < table.length; c++) {
      while (upper[bin] <= (long) c << shift) {
        bin++;
      }
      table[c] = (char) bin;
    }
  }

  /** The bin of a lag within the edges, given as lag minus the first edge. */
  int bin(int lag) {
    int bin = table[lag >> shift];
    while (lag >= upper[bin]) {
      bin++;
    }
    return bin;
  }
}
