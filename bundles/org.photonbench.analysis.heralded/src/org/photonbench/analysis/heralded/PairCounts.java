package org.photonbench.analysis.heralded;

/**
 * Counted pairs.
 *
 * @param grid how times are divided
 * @param map pairs after one pulse: bin of the first photon times {@link PairGrid#gapBins()} plus
 *     bin of the signed difference
 * @param neighbours the same for pairs of neighbouring pulses, as if they were of one pulse
 * @param singles photons by detector and time
 * @param firstOf pairs by the detector of the first photon
 * @param secondOf pairs by the detector of the second photon
 * @param sideByLag pairs on different detectors by pulse lag, lag 0 in the middle
 * @param pairs pulses with exactly two photons, on different detectors
 * @param sameDetector pulses with exactly two photons on one detector
 * @param more pulses with more than two photons
 * @param late photons that came too late in the stream to be paired
 */
record PairCounts(
    PairGrid grid,
    long[] map,
    long[] neighbours,
    long[][] singles,
    long[] firstOf,
    long[] secondOf,
    long[] sideByLag,
    long pairs,
    long sameDetector,
    long more,
    long late) {

  /** Pairs by signed difference. */
  long[] gaps() {
    long[] gaps = new long[grid.gapBins()];
    for (int i = 0; i < map.length; i++) {
      gaps[i % gaps.length] += map[i];
    }
    return gaps;
  }

  /** Pairs by the time of the first photon, of the differences that are taken. */
  static long[] firsts(PairGrid grid, long[] map, boolean[] taken) {
    long[] firsts = new long[grid.firstBins()];
    int width = grid.gapBins();
    for (int i = 0; i < firsts.length; i++) {
      for (int d = 0; d < width; d++) {
        firsts[i] += taken[d] ? map[i * width + d] : 0;
      }
    }
    return firsts;
  }

  /** Pairs of neighbouring pulses, all lags but 0. */
  long neighbourPairs() {
    long sum = 0;
    for (int i = 0; i < sideByLag.length; i++) {
      sum += i == sideByLag.length / 2 ? 0 : sideByLag[i];
    }
    return sum;
  }
}
