package org.photonbench.correlation;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Counts all triples of photons by two lags, tau1 = tB - tA and tau2 = tC - tA: the third-order
 * correlation g3. Lags are in the unit of {@link PhotonBlock#times()}; bins are half-open.
 *
 * <p>Channels may be the same; then only triples in which a photon appears twice are left out.
 *
 * <p>Order violations are treated as in {@link LinearCorrelator}; the reach is the largest distance
 * that two photons of a triple can have. Memory: the bins, and the photons within about three times
 * that. The time grows with the triples in the windows.
 */
public final class TripleCorrelator implements PhotonAccumulator {
  private final int channelA;
  private final int channelB;
  private final int channelC;
  private final LagEdges lags1;
  private final LagEdges lags2;
  private final TripleCounter triples;
  private final TimeOrder order;
  private long photonsA;
  private long photonsB;
  private long photonsC;

  /**
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons of the first lag
   * @param c channel of the photons of the second lag
   * @param lags1 bins of tB - tA in ticks
   * @param lags2 bins of tC - tA in ticks
   * @throws IllegalArgumentException if lags span 2^31 ticks or more, or bins are more than 2^26
   */
  public TripleCorrelator(Channel a, Channel b, Channel c, LagEdges lags1, LagEdges lags2) {
    channelA = a.number();
    channelB = b.number();
    channelC = c.number();
    this.lags1 = lags1;
    this.lags2 = lags2;
    triples = new TripleCounter(channelA, channelB, channelC, lags1, lags2);
    order = new TimeOrder(triples.reach(), channelA, channelB, channelC);
  }

  @Override
  public void accept(PhotonBlock block) {
    PhotonBlock photons = order.admit(block);
    photonsA += append(photons, channelA, triples.a, true);
    photonsB += append(photons, channelB, triples.b, triples.b != triples.a);
    boolean own = triples.c != triples.a && triples.c != triples.b;
    photonsC += append(photons, channelC, triples.c, own);
    triples.settle(order.floor());
  }

  /** Appends the times of a channel, or only counts them where another stream has the queue. */
  private long append(PhotonBlock photons, int channel, TimeQueue queue, boolean own) {
    int n = photons.size();
    int old = queue.size;
    queue.reserve(n);
    long[] times = photons.times();
    byte[] channels = photons.channels();
    long[] into = queue.times;
    int end = old;
    for (int i = 0; i < n; i++) {
      into[end] = times[i];
      // 1 for the channel, else 0: which channel comes next cannot be predicted, so no branch.
      end += (channels[i] ^ channel) - 1 >>> 31;
    }
    if (own) {
      queue.size = end;
      if (order.disordered()) {
        queue.restoreOrder(old);
      }
    }
    return end - old;
  }

  /** Triples among all photons accepted so far, [bin of tau1][bin of tau2]; a copy. */
  public long[][] counts() {
    return TripleCounter.rows(triples.snapshot(), lags2.bins());
  }

  /** Sum of {@link #counts()}. */
  public long triples() {
    long sum = 0;
    for (long count : triples.snapshot()) {
      sum += count;
    }
    return sum;
  }

  /** Bins of tB - tA. */
  public LagEdges lags1() {
    return lags1;
  }

  /** Bins of tC - tA. */
  public LagEdges lags2() {
    return lags2;
  }

  /** Photons of channel A that took part. */
  public long photonsA() {
    return photonsA;
  }

  /** Photons of channel B that took part. */
  public long photonsB() {
    return photonsB;
  }

  /** Photons of channel C that took part. */
  public long photonsC() {
    return photonsC;
  }

  /** Photons of any channel that were earlier than one before them in the record. */
  public long orderViolations() {
    return order.violations();
  }

  /**
   * Photons of A, B or C that came too late to be counted, or at an impossible time beyond +-2^60;
   * they are in no other count here.
   */
  public long excludedPhotons() {
    return order.excluded();
  }
}
