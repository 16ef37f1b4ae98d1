package org.photonbench.analysis.heralded;

import org.photonbench.fit.model.formula.Heralding;

/**
 * Pairs within a pulse of which at least one photon is uncorrelated background: for detectors i and
 * j at times t and t' the pulses times b_i h_j(t') + h_i(t) b_j - b_i b_j, with h all photons and b
 * the background per pulse. It is the mean over all pulse lags of the pairs with background.
 *
 * <p>Pairs of neighbouring pulses as such are no measure of accidental pairs of a single emitter:
 * most of them are two photons of the emitter, which it cannot emit after one pulse.
 *
 * @param total expected pairs
 * @param relativeSigma standard uncertainty of the background over itself; 0 without background
 * @param gaps expected pairs by bin of the signed difference
 * @param map expected pairs in the layout of {@link PairCounts#map}
 * @param signalShare share of pairs of neighbouring pulses without background
 */
record Accidentals(
    double total, double relativeSigma, double[] gaps, double[] map, double signalShare) {

  /**
   * @param background photons per pulse of each detector by time bin
   * @param pulses live pulses
   */
  static Accidentals of(
      PairCounts counts, double[][] background, double relativeSigma, double pulses) {
    PairGrid grid = counts.grid();
    int bins = grid.firstBins();
    int width = grid.gapBins();
    double[] map = new double[bins * width];
    double[] gaps = new double[width];
    double total = 0;
    double all = 0;
    double signal = 0;
    int detectors = background.length;
    int first = grid.firstBin(grid.from());
    for (int i = 0; i < detectors; i++) {
      for (int j = i + 1; j < detectors; j++) {
        double sumI = sum(counts.singles()[i]) / pulses;
        double sumJ = sum(counts.singles()[j]) / pulses;
        double[] bI = background[i];
        double[] bJ = background[j];
        double backI = sum(bI, first);
        double backJ = sum(bJ, first);
        total += expected(backI, sumJ, pulses) + expected(sumI, backJ, pulses);
        total -= expected(backI, backJ, pulses);
        all += sumI * sumJ;
        signal += Math.max(0, sumI - backI) * Math.max(0, sumJ - backJ);
        if (backI == 0 && backJ == 0) {
          continue;
        }
        for (int a = first; a < bins; a++) {
          double hI = counts.singles()[i][a];
          for (int b = first; b < bins; b++) {
            double n = bI[a] * counts.singles()[j][b] + hI * bJ[b] - bI[a] * bJ[b] * pulses;
            int gap = b - a + grid.gapSide();
            gaps[gap] += n;
            map[Math.min(a, b) * width + gap] += n;
          }
        }
      }
    }
    return new Accidentals(total, relativeSigma, gaps, map, all > 0 ? signal / all : 1);
  }

  private static double expected(double p1, double p2, double pulses) {
    return Heralding.accidentals(Math.min(1, p1), Math.min(1, p2), pulses);
  }

  private static double sum(long[] counts) {
    double sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  private static double sum(double[] values, int from) {
    double sum = 0;
    for (int i = from; i < values.length; i++) {
      sum += values[i];
    }
    return sum;
  }

  /** Expected pairs by the time of the first photon, of the differences that are taken. */
  double[] firsts(PairGrid grid, boolean[] taken) {
    double[] firsts = new double[grid.firstBins()];
    int width = grid.gapBins();
    for (int i = 0; i < firsts.length; i++) {
      for (int d = 0; d < width; d++) {
        firsts[i] += taken[d] ? map[i * width + d] : 0;
      }
    }
    return firsts;
  }

  boolean isPresent() {
    return total > 0;
  }
}
