package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Counts of successive time blocks of a record, in bounded memory: cumulative sums are kept at
 * about equal steps, and at twice the step whenever they become too many.
 */
final class Segments {
  private static final int MAX_BLOCKS = 200;

  /**
   * Sums over a part of the record.
   *
   * @param pairs per pulse lag, or per bin of the time lag
   * @param photonsA photons of channel A
   * @param photonsB photons of channel B
   * @param time time of the last photon in ticks
   */
  record Sums(long[] pairs, long photonsA, long photonsB, long time) {}

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

  /** These and, if it is due, a last one that has not come to its end. */
  Segments with(Supplier<Sums> rest) {
    if (waiting + 1 < stride) {
      return this;
    }
    Segments all = new Segments();
    all.cumulative.addAll(cumulative);
    all.stride = stride;
    all.add(rest.get());
    return all;
  }

  /** Number of blocks. */
  int blocks() {
    return cumulative.size();
  }

  /** Sums from the start of the record to the end of a block. */
  Sums upTo(int block) {
    return cumulative.get(block);
  }
}
