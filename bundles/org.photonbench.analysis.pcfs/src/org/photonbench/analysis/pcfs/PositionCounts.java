package org.photonbench.analysis.pcfs;

import java.util.List;

/**
 * What was counted in the recording of one position, in blocks of time one after the other. Pairs
 * are ordered, with lags above zero; a pair counts in the block of its later photon.
 *
 * @param photons0 photons of detector 0 in each block
 * @param photons1 photons of detector 1 in each block
 * @param cross pairs of the two detectors, both orders: a row for each block, a column for each lag
 * @param same pairs within one detector, likewise, both detectors together
 * @param seconds live time
 * @param markerSeconds median time between markers; 0 if there are fewer than two
 * @param markers number of markers
 * @param excluded photons that came too late to be paired
 * @param notes what the user should know of this recording
 * @param intervals times between photons of one detector
 */
record PositionCounts(
    long[] photons0,
    long[] photons1,
    long[][] cross,
    long[][] same,
    double seconds,
    double markerSeconds,
    long markers,
    long excluded,
    List<String> notes,
    Intervals intervals) {
  PositionCounts {
    notes = List.copyOf(notes);
  }

  int blocks() {
    return photons0.length;
  }

  int lags() {
    return blocks() == 0 ? 0 : cross[0].length;
  }

  static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }

  long total0() {
    return sum(photons0);
  }

  long total1() {
    return sum(photons1);
  }

  /** Pairs of the two detectors with lags from bin {@code from} up to, not with, {@code to}. */
  long cross(int from, int to) {
    return sum(cross, from, to);
  }

  /** Pairs of all photons, likewise. */
  long all(int from, int to) {
    return sum(cross, from, to) + sum(same, from, to);
  }

  private static long sum(long[][] pairs, int from, int to) {
    long sum = 0;
    for (long[] block : pairs) {
      for (int k = from; k < to; k++) {
        sum += block[k];
      }
    }
    return sum;
  }

  /**
   * 2 N0 N1/(N0 + N1)^2: the share of pairs between the detectors for light without interference.
   */
  double crossShare() {
    return share(total0(), total1());
  }

  static double share(double photons0, double photons1) {
    double all = photons0 + photons1;
    return 2 * photons0 / all * photons1 / all;
  }

  /** Variance of 1 - R by the scatter between blocks, delete-one jackknife; NaN if unknown. */
  double jackknifeVariance(int from, int to) {
    int blocks = blocks();
    if (blocks < 2) {
      return Double.NaN;
    }
    double[] left = new double[blocks];
    for (int b = 0; b < blocks; b++) {
      left[b] = oneMinusRatio(from, to, b);
    }
    double mean = Numbers.mean(left);
    double squares = 0;
    for (double each : left) {
      squares += (each - mean) * (each - mean);
    }
    return squares * (blocks - 1) / blocks;
  }

  /** 1 - R of some lags, block {@code left} left out; -1: none. */
  double oneMinusRatio(int from, int to, int left) {
    double x = 0;
    double n = 0;
    double n0 = 0;
    double n1 = 0;
    for (int b = 0; b < blocks(); b++) {
      if (b == left) {
        continue;
      }
      n0 += photons0[b];
      n1 += photons1[b];
      for (int k = from; k < to; k++) {
        x += cross[b][k];
        n += same[b][k];
      }
    }
    return 1 - x / ((x + n) * share(n0, n1));
  }
}
