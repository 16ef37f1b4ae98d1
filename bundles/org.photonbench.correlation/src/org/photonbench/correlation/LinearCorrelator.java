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
public final class LinearCorrelator implements PhotonAccumulator {
  private final int channelA;
  private final int channelB;
  private final PairCounter pairs;
  private final TimeOrder order;
  private long photonsA;
  private long photonsB;

  /**
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons that lags are counted to; may be {@code a}
   * @param firstEdge lower edge of the first bin in ticks, may be negative
   * @param binWidth width of a bin in ticks, at least 1
   * @param bins number of bins, 1 to 2^26
   * @throws IllegalArgumentException if the bins are none, too many, or reach beyond 2^60 ticks
   */
  public LinearCorrelator(Channel a, Channel b, long firstEdge, long binWidth, int bins) {
    channelA = a.number();
    channelB = b.number();
    pairs = new PairCounter(firstEdge, binWidth, bins);
    order = new TimeOrder(pairs.reach(), channelA, channelB);
  }

  @Override
  public void accept(PhotonBlock block) {
    PhotonBlock photons = order.admit(block);
    int n = photons.size();
    TimeQueue a = pairs.a;
    TimeQueue b = pairs.b;
    a.reserve(n);
    b.reserve(n);
    int oldA = a.size;
    int oldB = b.size;
    split(photons.times(), photons.channels(), n, a, b);
    photonsA += a.size - oldA;
    photonsB += b.size - oldB;
    if (order.disordered()) {
      a.restoreOrder(oldA);
      b.restoreOrder(oldB);
    }
    pairs.settle(order.floor());
  }

  private void split(long[] times, byte[] channels, int n, TimeQueue a, TimeQueue b) {
    long[] intoA = a.times;
    long[] intoB = b.times;
    int endA = a.size;
    int endB = b.size;
    for (int i = 0; i < n; i++) {
      long time = times[i];
      int channel = channels[i];
      intoA[endA] = time;
      intoB[endB] = time;
      // 1 for the channel, else 0: which channel comes next cannot be predicted, so no branch.
      endA += ((channel ^ channelA) - 1) >>> 31;
      endB += ((channel ^ channelB) - 1) >>> 31;
    }
    a.size = endA;
    b.size = endB;
  }

  /** Pairs in each bin among all photons accepted so far; a copy. */
  public long[] counts() {
    long[] counts = pairs.snapshot();
    int zero = pairs.bin(0);
    if (channelA == channelB && zero >= 0) {
      counts[zero] -= photonsA;
    }
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

  /** Photons of channel A that took part. */
  public long photonsA() {
    return photonsA;
  }

  /** Photons of channel B that took part. */
  public long photonsB() {
    return photonsB;
  }

  /** Photons of any channel that were earlier than a photon before them. */
  public long orderViolations() {
    return order.violations();
  }

  /**
   * Photons of A or B that came too late to be paired, or at an impossible time beyond +-2^60; they
   * are in no other count here.
   */
  public long excludedPhotons() {
    return order.excluded();
  }
}
