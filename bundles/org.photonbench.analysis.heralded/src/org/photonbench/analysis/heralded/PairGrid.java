package org.photonbench.analysis.heralded;

/**
 * How times after the pulse are divided. Times are whole micro ticks after the rising edge of a
 * photon's own detector. Bins of the first photon start {@link #lead} before the edge; bins of the
 * time difference are centred on 0, which is why their width is odd.
 *
 * @param widthTicks bin width in micro ticks, odd
 * @param lead ticks before the edge that still belong to its pulse
 * @param window first tick after the edge that is not paired any more
 * @param from first tick that is paired, at least {@code -lead}
 */
record PairGrid(int widthTicks, int lead, int window, int from) {
  /** Bins of the time of the first photon, and of all photons. */
  int firstBins() {
    return (lead + window + widthTicks - 1) / widthTicks;
  }

  /** Bins of the time difference on each side of the centre one. */
  int gapSide() {
    return firstBins();
  }

  int gapBins() {
    return 2 * gapSide() + 1;
  }

  boolean accepts(long time) {
    return time >= from && time < window;
  }

  int firstBin(long time) {
    return (int) ((time + lead) / widthTicks);
  }

  int gapBin(long difference) {
    return (int) Math.floorDiv(difference + widthTicks / 2, (long) widthTicks) + gapSide();
  }

  /** Lower edge of a bin of the first photon in ticks after the edge. */
  double firstEdge(int bin) {
    return bin * (double) widthTicks - lead;
  }

  /** Lower edge of a bin of the difference in ticks. Whole ticks lie half a tick off the edges. */
  double gapEdge(int bin) {
    return (bin - gapSide() - 0.5) * widthTicks;
  }
}
