package org.photonbench.correlation;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/** Puts the photons of two channels into a queue each, in order; counts what took part. */
final class ChannelSplit {
  private final int channelA;
  private final int channelB;
  private final TimeQueue a;
  private final TimeQueue b;
  private final TimeOrder order;
  private long photonsA;
  private long photonsB;

  /** Photons behind the latest by more than the tolerance are excluded. */
  ChannelSplit(Channel a, Channel b, long tolerance, TimeQueue intoA, TimeQueue intoB) {
    if (tolerance < 0 || tolerance > TimeOrder.LIMIT) {
      throw new IllegalArgumentException(
          "the tolerance for photons out of order must be 0 to 2^60 ticks, was " + tolerance);
    }
    channelA = a.number();
    channelB = b.number();
    this.a = intoA;
    this.b = intoB;
    order = new TimeOrder(tolerance, channelA, channelB);
  }

  /** Returns the photons that take part. */
  PhotonBlock accept(PhotonBlock block) {
    PhotonBlock photons = order.admit(block);
    int n = photons.size();
    a.reserve(n);
    b.reserve(n);
    int oldA = a.size;
    int oldB = b.size;
    split(photons.times(), photons.channels(), n);
    photonsA += a.size - oldA;
    photonsB += b.size - oldB;
    if (order.disordered()) {
      a.restoreOrder(oldA);
      b.restoreOrder(oldB);
    }
    return photons;
  }

  private void split(long[] times, byte[] channels, int n) {
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

  /** Whether the block put in last was out of order. */
  boolean disordered() {
    return order.disordered();
  }

  /** No photon that comes later is earlier than this. */
  long floor() {
    return order.floor();
  }

  /** With one channel only: takes the pairs of a photon with itself from a bin; -1 is none. */
  void removeSelfPairs(long[] counts, int binOfZero) {
    if (channelA == channelB && binOfZero >= 0) {
      counts[binOfZero] -= photonsA;
    }
  }

  long photonsA() {
    return photonsA;
  }

  long photonsB() {
    return photonsB;
  }

  long orderViolations() {
    return order.violations();
  }

  long excludedPhotons() {
    return order.excluded();
  }
}
