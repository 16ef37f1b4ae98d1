package org.photonbench.correlation;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Counts all pairs of photons (not only start and stop) by their lag tB - tA on a linear axis.
 *
 * <p>Lags are in the unit of {@link PhotonBlock#times()}: ticks in T2. Bin k holds the pairs with
 * firstEdge + k binWidth &lt;= tB - tA &lt; firstEdge + (k + 1) binWidth. With A = B only the pairs
 * of a photon with itself are left out; different photons with equal times count, and each two
 * photons count at +tau and at -tau.
 *
 * <p>The stream must be sorted. A photon that is earlier than one before it is an order violation
 * ({@link #orderViolations()}). It is still counted and paired exactly if it is no further behind
 * the latest photon than the larger absolute edge of the window; else it is left out of everything
 * and counted as excluded ({@link #excludedPhotons()}).
 *
 * <p>Memory: the bins, and the photons within about three times the window.
 */
public final class LinearCorrelator implements PairCorrelator {
  private final PairCounter pairs;
  private final ChannelSplit split;

  /**
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons that lags are counted to; may be {@code a}
   * @param firstEdge lower edge of the first bin in ticks, may be negative
   * @param binWidth width of a bin in ticks, at least 1
   * @param bins number of bins, 1 to 2^26
   * @throws IllegalArgumentException if the bins are none, too many, or reach beyond 2^60 ticks
   */
  public LinearCorrelator(Channel a, Channel b, long firstEdge, long binWidth, int bins) {
    pairs = new PairCounter(firstEdge, binWidth, bins);
    split = new ChannelSplit(a, b, pairs.reach(), pairs.a, pairs.b);
  }

  @Override
  public void accept(PhotonBlock block) {
    split.accept(block);
    pairs.settle(split.floor());
  }

  @Override
  public long[] counts() {
    long[] counts = pairs.snapshot();
    split.removeSelfPairs(counts, pairs.bin(0));
    return counts;
  }

  /** Sum of {@link #counts()}. */
  public long pairs() {
    long sum = 0;
    for (long count : counts()) {
      sum += count;
    }
    return sum;
  }

  /** The edges of the bins in ticks, one more than bins; a copy. */
  public long[] edges() {
    return pairs.edges();
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
    return pairs.reach();
  }
}
