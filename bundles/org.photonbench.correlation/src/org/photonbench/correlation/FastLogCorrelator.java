package org.photonbench.correlation;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.correlation.AveragedBin.Averaging;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * An averaging correlator for positive lags, where speed matters more than sharp edges: up to a
 * crossover it counts exactly as {@link LogCorrelator} does; beyond, it correlates photons per time
 * bin at lags of 8 to 15 bins, with bins that double in width again and again (multi-tau; Wahl et
 * al., Opt. Express 11, 3583 (2003)).
 *
 * <p>There each point averages over a triangle of lags whose half width is the width D of the time
 * bins, at most an eighth of the lag. An exponential decay with time tc comes out too large by
 * about (D / tc)^2 / 12 of its value ({@link AveragedBin#triangleBias}): 0.13 % at lags of tc, 0.5
 * % at 2 tc. Neighbouring triangles overlap and share pairs. Every bin says what it is; where
 * exactness matters, use {@link LogCorrelator}.
 *
 * <p>Order violations are treated as in {@link LogCorrelator}. For negative lags exchange the
 * channels. Memory: as {@link LogCorrelator} up to the crossover, and some hundred kilobytes.
 */
public final class FastLogCorrelator implements PhotonAccumulator {
  /** Time bins in the shortest averaged lag, and points for each doubling of the lag. */
  public static final int POINTS_PER_OCTAVE = 8;

  private static final long MAX_CROSSOVER = 1L << 30;

  private final LagEdges edges;
  private final int shift;
  private final PairCounter pairs;
  private final BinnedCorrelator binned;
  private final ChannelSplit split;

  /**
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons that lags are counted to; may be {@code a}
   * @param first shortest lag in ticks, at least 1
   * @param crossover up to about here lags are exact, in ticks; the time bins are the largest power
   *     of two that lets the averaged lags begin before, and the exact ones end in the middle
   *     between the first averaged lag and the one that would come before it. At 1 Mcps some
   *     microseconds are fastest
   * @param last longest lag in ticks; the averaged ones end at it or up to one octave beyond
   * @param perDecade exact bins per factor of ten, 1 to 1000
   * @throws IllegalArgumentException if the lags do not rise or one is out of range
   */
  public FastLogCorrelator(
      Channel a, Channel b, long first, long crossover, long last, int perDecade) {
    long boxes = 2L * POINTS_PER_OCTAVE - 1;
    if (first < 1
        || crossover / boxes < 1
        || last < crossover
        || crossover > MAX_CROSSOVER
        || last > 1L << 50) {
      throw new IllegalArgumentException(
          "lags must rise from 1 tick or more over a crossover of "
              + boxes
              + " ticks to 2^30 to at most 2^50, were "
              + first
              + ", "
              + crossover
              + " and "
              + last);
    }
    // Bins of 2^shift ticks: the exact part ends at 7.5 of them.
    shift = Long.SIZE - Long.numberOfLeadingZeros(crossover / boxes);
    edges = LagEdges.logarithmic(first, boxes << shift - 1, perDecade);
    int levels = 1;
    while ((long) POINTS_PER_OCTAVE << shift + levels < last) {
      levels++;
    }
    long tolerance = LogCorrelator.defaultTolerance(edges);
    pairs = new PairCounter(edges);
    binned = new BinnedCorrelator(a, b, shift, POINTS_PER_OCTAVE, levels, tolerance);
    split = new ChannelSplit(a, b, tolerance, pairs.a, pairs.b);
  }

  @Override
  public void accept(PhotonBlock block) {
    int oldA = pairs.a.size;
    int oldB = pairs.b.size;
    PhotonBlock photons = split.accept(block);
    if (split.disordered()) {
      binned.accept(photons);
    } else {
      binned.acceptSorted(pairs.a, oldA, pairs.b, oldB);
    }
    pairs.settle(split.floor());
  }

  /** The pairs among all photons accepted so far, by rising lag: exact bins, then averaged ones. */
  public List<AveragedBin> bins() {
    List<AveragedBin> bins = new ArrayList<>();
    long[] exact = pairs.snapshot();
    for (int k = 0; k < exact.length; k++) {
      bins.add(new AveragedBin(Averaging.EXACT, edges.edge(k), edges.edge(k + 1), exact[k]));
    }
    long[][] averaged = binned.snapshot();
    for (int l = 0; l < averaged.length; l++) {
      long width = 1L << shift + l;
      for (int k = 0; k < POINTS_PER_OCTAVE; k++) {
        long lag = (POINTS_PER_OCTAVE + k) * width;
        bins.add(new AveragedBin(Averaging.TRIANGLE, lag - width, lag + width, averaged[l][k]));
      }
    }
    return bins;
  }

  /** Where the exact bins end, in ticks. */
  public long exactUpTo() {
    return edges.last();
  }

  /** Photons of channel A that took part. */
  public long photonsA() {
    return split.photonsA();
  }

  /** Photons of channel B that took part. */
  public long photonsB() {
    return split.photonsB();
  }

  /** Photons of any channel that were earlier than one before them in the record. */
  public long orderViolations() {
    return split.orderViolations();
  }

  /**
   * Photons of A or B that came too late to be paired, or at an impossible time beyond +-2^60; they
   * are in no other count here.
   */
  public long excludedPhotons() {
    return split.excludedPhotons();
  }
}
