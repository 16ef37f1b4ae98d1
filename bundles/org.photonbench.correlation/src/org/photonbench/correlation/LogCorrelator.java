package org.photonbench.correlation;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Counts all pairs of photons by their lag tB - tA in bins with any rising edges, typically
 * logarithmic from nanoseconds to seconds. The counts are exact integers, never averaged over
 * coarser time bins; what a photon costs grows with the number of bins but not with the lags.
 *
 * <p>Lags are in the unit of {@link PhotonBlock#times()}: ticks in T2, pulses in T3. Bin k holds
 * edge k &lt;= tB - tA &lt; edge k + 1. With A = B only the pairs of a photon with itself are left
 * out; different photons with equal times count, and each two photons count at +tau and at -tau.
 *
 * <p>The stream must be sorted. A photon that is earlier than one before it is an order violation
 * ({@link #orderViolations()}). It is still counted and paired exactly if it is no further behind
 * the latest photon than the tolerance; else it is left out of everything and counted as excluded
 * ({@link #excludedPhotons()}).
 *
 * <p>Memory: up to twice the photons of A within the largest positive lag and the tolerance, and
 * those of B within the largest negative lag and the tolerance, at 8 bytes each. For 1 s at 1 Mcps
 * in A that is 16 MB. A snapshot costs as much as the photons that have not yet met all partners.
 */
public final class LogCorrelator implements PairCorrelator {
  /**
   * Tolerance for photons out of order where none is given, in ticks: 0.1 ms at 1 ps. Hardware and
   * the merging of inputs disturb the order by microseconds; to wait longer costs memory.
   */
  public static final long DEFAULT_TOLERANCE = 100_000_000;

  private final LagEdges edges;
  private final long tolerance;
  private final EdgePairCounter pairs;
  private final ChannelSplit split;

  /**
   * With a tolerance of the largest lag, at most {@link #DEFAULT_TOLERANCE}.
   *
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons that lags are counted to; may be {@code a}
   * @param edges edges of the bins in ticks
   */
  public LogCorrelator(Channel a, Channel b, LagEdges edges) {
    this(a, b, edges, defaultTolerance(edges));
  }

  /**
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons that lags are counted to; may be {@code a}
   * @param edges edges of the bins in ticks
   * @param tolerance how far behind the latest photon another one may come, in ticks; 0 to 2^60
   * @throws IllegalArgumentException if the tolerance is out of range
   */
  public LogCorrelator(Channel a, Channel b, LagEdges edges, long tolerance) {
    this(a, b, edges, tolerance, null);
  }

  /** Counts with a crew, if there is one. */
  LogCorrelator(Channel a, Channel b, LagEdges edges, long tolerance, Crew crew) {
    this.edges = edges;
    this.tolerance = tolerance;
    pairs = new EdgePairCounter(edges, crew);
    split = new ChannelSplit(a, b, tolerance, pairs.a, pairs.b);
  }

  static long defaultTolerance(LagEdges edges) {
    return Math.min(edges.reach(), DEFAULT_TOLERANCE);
  }

  @Override
  public void accept(PhotonBlock block) {
    split.accept(block);
    pairs.settle(split.floor());
  }

  @Override
  public long[] counts() {
    long[] counts = pairs.snapshot();
    split.removeSelfPairs(counts, edges.bin(0));
    return counts;
  }

  public LagEdges edges() {
    return edges;
  }

  /** How far behind the latest photon another one may come, in ticks. */
  public long tolerance() {
    return tolerance;
  }

  @Override
  public long photonsA() {
    return split.photonsA();
  }

  @Override
  public long photonsB() {
    return split.photonsB();
  }

  @Override
  public long orderViolations() {
    return split.orderViolations();
  }

  @Override
  public long excludedPhotons() {
    return split.excludedPhotons();
  }

  @Override
  public long reach() {
    return Math.max(edges.reach(), tolerance);
  }
}
