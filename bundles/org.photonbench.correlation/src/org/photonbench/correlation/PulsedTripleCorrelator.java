package org.photonbench.correlation;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Counts all triples of T3 photons by two differences of their pulses, k1 = pulseB - pulseA and k2
 * = pulseC - pulseA, after each channel's rule has chosen the photons and put them to their pulses:
 * the pulsed third-order correlation.
 *
 * <p>Channels may be the same; then only triples in which a photon appears twice are left out. One
 * channel has one rule.
 *
 * <p>Order violations are treated as in {@link PulseCorrelator}, with {@code 2 maxLag} pulses as
 * the reach.
 */
public final class PulsedTripleCorrelator implements PhotonAccumulator {
  private static final int MAX_LAG = (1 << 12) - 1;

  private final int channelA;
  private final int channelB;
  private final int channelC;
  private final MicroTimeRule ruleA;
  private final MicroTimeRule ruleB;
  private final MicroTimeRule ruleC;
  private final int maxLag;
  private final TripleCounter triples;
  private final TimeOrder order;
  private long photonsA;
  private long photonsB;
  private long photonsC;

  /**
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons of the first lag
   * @param c channel of the photons of the second lag
   * @param maxLag largest pulse difference by absolute value, 0 to 4095
   * @param ruleA which photons of A count, and for which pulse
   * @param ruleB which photons of B count, and for which pulse; {@code ruleA} if B = A
   * @param ruleC which photons of C count, and for which pulse; that of the same channel
   * @throws IllegalArgumentException if the largest lag is out of range or a channel has two rules
   */
  public PulsedTripleCorrelator(
      Channel a,
      Channel b,
      Channel c,
      int maxLag,
      MicroTimeRule ruleA,
      MicroTimeRule ruleB,
      MicroTimeRule ruleC) {
    if (maxLag < 0 || maxLag > MAX_LAG) {
      throw new IllegalArgumentException(
          "the largest lag must be 0 to " + MAX_LAG + " pulses, was " + maxLag);
    }
    requireOneRule(a, ruleA, b, ruleB);
    requireOneRule(a, ruleA, c, ruleC);
    requireOneRule(b, ruleB, c, ruleC);
    channelA = a.number();
    channelB = b.number();
    channelC = c.number();
    this.ruleA = ruleA;
    this.ruleB = ruleB;
    this.ruleC = ruleC;
    this.maxLag = maxLag;
    LagEdges lags = LagEdges.linear(-maxLag, 1, 2 * maxLag + 1);
    triples = new TripleCounter(channelA, channelB, channelC, lags, lags);
    order = new TimeOrder(triples.reach(), channelA, channelB, channelC);
  }

  private static void requireOneRule(
      Channel x, MicroTimeRule ruleX, Channel y, MicroTimeRule ruleY) {
    if (x.equals(y) && ruleX != ruleY) {
      throw new IllegalArgumentException(
          "channel " + x + " is used twice: give it the same micro time rule both times");
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the block is no T3 block
   */
  @Override
  public void accept(PhotonBlock block) {
    PulseCorrelator.requireT3(block);
    PhotonBlock photons = order.admit(block);
    photonsA += append(photons, channelA, ruleA, triples.a, true);
    photonsB += append(photons, channelB, ruleB, triples.b, triples.b != triples.a);
    boolean own = triples.c != triples.a && triples.c != triples.b;
    photonsC += append(photons, channelC, ruleC, triples.c, own);
    int lowest = Math.min(ruleA.minOffset(), Math.min(ruleB.minOffset(), ruleC.minOffset()));
    triples.settle(order.floor() + lowest);
  }

  /** Appends the pulses of a channel, or only counts them where another stream has the queue. */
  private long append(
      PhotonBlock photons, int channel, MicroTimeRule rule, TimeQueue queue, boolean own) {
    int n = photons.size();
    int old = queue.size;
    queue.reserve(n);
    int end =
        rule.select(
            photons.times(),
            photons.microTimes(),
            photons.channels(),
            n,
            channel,
            queue.times,
            old);
    if (own) {
      queue.size = end;
      if (order.disordered() || !rule.keepsPulses()) {
        queue.restoreOrder(old);
      }
    }
    return end - old;
  }

  /** Triples among all photons accepted so far, [k1 + maxLag][k2 + maxLag]; a copy. */
  public long[][] counts() {
    return TripleCounter.rows(triples.snapshot(), 2 * maxLag + 1);
  }

  public int maxLag() {
    return maxLag;
  }

  /** Photons of channel A that its rule accepted. */
  public long photonsA() {
    return photonsA;
  }

  /** Photons of channel B that its rule accepted. */
  public long photonsB() {
    return photonsB;
  }

  /** Photons of channel C that its rule accepted. */
  public long photonsC() {
    return photonsC;
  }

  /** Photons of any channel whose recorded pulse was earlier than one before. */
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
