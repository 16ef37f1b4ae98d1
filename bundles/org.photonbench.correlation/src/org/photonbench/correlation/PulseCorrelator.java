package org.photonbench.correlation;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;

/**
 * Counts all pairs of T3 photons by the difference of their pulses, pulseB - pulseA, after each
 * channel's rule has chosen the photons and put them to their pulses.
 *
 * <p>With A = B only the pairs of a photon with itself are left out (also where the two rules put
 * it to different pulses); two photons of one pulse count at lag 0 twice, as (i, j) and (j, i).
 *
 * <p>Order violations are judged on the recorded pulse numbers; what happens to such photons is as
 * in {@link LinearCorrelator}, with {@code maxLag + 1} pulses as the reach. That a rule moves
 * photons to other pulses and thereby out of order is no violation and always exact.
 */
public final class PulseCorrelator implements PairCorrelator {
  private final int channelA;
  private final int channelB;
  private final int maxLag;
  private final MicroTimeRule ruleA;
  private final MicroTimeRule ruleB;
  private final PairCounter pairs;
  private final TimeOrder order;
  private final SelfPairs self;
  private long photonsA;
  private long photonsB;

  /**
   * @param a channel of the photons that lags are counted from
   * @param b channel of the photons that lags are counted to; may be {@code a}
   * @param maxLag largest pulse difference by absolute value, not negative
   * @param ruleA which photons of A count, and for which pulse
   * @param ruleB which photons of B count, and for which pulse
   * @throws IllegalArgumentException if the largest lag is negative or above 2^25 - 1
   */
  public PulseCorrelator(
      Channel a, Channel b, int maxLag, MicroTimeRule ruleA, MicroTimeRule ruleB) {
    if (maxLag < 0 || maxLag >= 1 << 25) {
      throw new IllegalArgumentException(
          "the largest lag must be 0 to 2^25 - 1 pulses, was " + maxLag);
    }
    channelA = a.number();
    channelB = b.number();
    this.maxLag = maxLag;
    this.ruleA = ruleA;
    this.ruleB = ruleB;
    pairs = new PairCounter(-maxLag, 1, 2 * maxLag + 1);
    order = new TimeOrder(pairs.reach(), channelA, channelB);
    self = new SelfPairs(channelA, ruleA, channelB, ruleB);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the block is no T3 block
   */
  @Override
  public void accept(PhotonBlock block) {
    requireT3(block);
    PhotonBlock photons = order.admit(block);
    photonsA += append(photons, channelA, ruleA, pairs.a);
    photonsB += append(photons, channelB, ruleB, pairs.b);
    self.accept(photons);
    pairs.settle(order.floor() + Math.min(ruleA.minOffset(), ruleB.minOffset()));
  }

  static void requireT3(PhotonBlock block) {
    if (block.mode() != RecordMode.T3) {
      throw new IllegalArgumentException(
          "pulses and micro times need a T3 record; correlate a T2 record by its times");
    }
  }

  private int append(PhotonBlock photons, int channel, MicroTimeRule rule, TimeQueue queue) {
    int n = photons.size();
    int old = queue.size;
    queue.reserve(n);
    queue.size =
        rule.select(
            photons.times(),
            photons.microTimes(),
            photons.channels(),
            n,
            channel,
            queue.times,
            old);
    if (order.disordered() || !rule.keepsPulses()) {
      queue.restoreOrder(old);
    }
    return queue.size - old;
  }

  /** Pairs at lag -maxLag, ..., maxLag among all photons accepted so far; a copy. */
  @Override
  public long[] counts() {
    long[] counts = pairs.snapshot();
    self.subtract(counts, maxLag);
    return counts;
  }

  /** Pairs at one lag; use {@link #counts()} for many. */
  public long count(int lag) {
    if (Math.abs((long) lag) > maxLag) {
      throw new IllegalArgumentException("the lag " + lag + " is beyond " + maxLag);
    }
    return counts()[lag + maxLag];
  }

  public int maxLag() {
    return maxLag;
  }

  /** Photons of channel A that its rule accepted. */
  @Override
  public long photonsA() {
    return photonsA;
  }

  /** Photons of channel B that its rule accepted. */
  @Override
  public long photonsB() {
    return photonsB;
  }

  /** Photons of any channel whose recorded pulse was earlier than one before. */
  @Override
  public long orderViolations() {
    return order.violations();
  }

  /**
   * Photons of A or B that came too late to be paired, or at an impossible time beyond +-2^60; they
   * are in no other count here.
   */
  @Override
  public long excludedPhotons() {
    return order.excluded();
  }

  @Override
  public long reach() {
    int lowest = Math.min(ruleA.minOffset(), ruleB.minOffset());
    int highest = Math.max(ruleA.maxOffset(), ruleB.maxOffset());
    return pairs.reach() + highest - lowest;
  }
}
