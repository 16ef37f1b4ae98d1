package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Cumulative counts at about equal steps of the record, in bounded memory, for the delete-one-block
 * jackknife of quantities that slow intensity fluctuations spread beyond Poisson (B. Efron and C.
 * Stein, Ann. Stat. 9, 586 (1981)).
 */
final class Segments {
  /** Fewer blocks than this give no trustworthy spread. */
  static final int MIN_BLOCKS = 20;

  private static final int MAX_BLOCKS = 200;

  /**
   * Sums over a part of the record.
   *
   * @param peaks pairs per pulse lag
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param time time in ticks
   */
  record Sums(long[] peaks, long photonsA, long photonsB, long time) {
    Sums minus(Sums part) {
      long[] rest = peaks.clone();
      for (int i = 0; i < rest.length; i++) {
        rest[i] -= part.peaks[i];
      }
      return new Sums(rest, photonsA - part.photonsA, photonsB - part.photonsB, time - part.time);
    }
  }

  private final List<Sums> cumulative = new ArrayList<>();
  private int stride = 1;
  private int waiting;

  /** Whether the next call of {@link #add} would be kept, so that sums are made only then. */
  boolean isDue() {
    waiting++;
    return waiting >= stride;
  }

  /** Adds the sums from the start of the record up to now. */
  void add(Sums upToNow) {
    waiting = 0;
    cumulative.add(upToNow);
    if (cumulative.size() >= MAX_BLOCKS) {
      for (int i = 0; i < cumulative.size(); i++) {
        cumulative.remove(i);
      }
      stride *= 2;
    }
  }

  int blocks() {
    return cumulative.size();
  }

  /**
   * Standard uncertainty of a statistic by leaving out one block at a time; NaN for fewer than
   * {@link #MIN_BLOCKS} blocks.
   */
  double jackknifeSigma(ToDoubleFunction<Sums> statistic) {
    int n = cumulative.size();
    if (n < MIN_BLOCKS) {
      return Double.NaN;
    }
    Sums all = cumulative.getLast();
    double mean = 0;
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      Sums block = i == 0 ? cumulative.get(0) : cumulative.get(i).minus(cumulative.get(i - 1));
      values[i] = statistic.applyAsDouble(all.minus(block));
      mean += values[i] / n;
    }
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return Math.sqrt(sum * (n - 1) / n);
  }
}
