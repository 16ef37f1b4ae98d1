package org.photonbench.analysis.hbt;

import java.util.Arrays;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * The dead time of each detector from the record itself: the shortest interval between two of its
 * photons. Confined to one thread.
 */
final class DeadTimes implements PhotonAccumulator {
  /** Intervals that a live detector would have within the dead time, so that it is known. */
  private static final double ENOUGH = 100;

  private final long[] last = new long[256];
  private final long[] shortest = new long[256];
  private final long[] photons = new long[256];

  DeadTimes() {
    Arrays.fill(last, Long.MIN_VALUE);
    Arrays.fill(shortest, Long.MAX_VALUE);
  }

  @Override
  public void accept(PhotonBlock block) {
    long[] times = block.times();
    byte[] channels = block.channels();
    int size = block.size();
    for (int i = 0; i < size; i++) {
      int channel = channels[i] & 0xff;
      if (last[channel] != Long.MIN_VALUE) {
        shortest[channel] = Math.min(shortest[channel], times[i] - last[channel]);
      }
      last[channel] = times[i];
      photons[channel]++;
    }
  }

  /**
   * Ticks; 0 where photons are too few to show one, or come out of order.
   *
   * @param liveTicks of the record
   */
  double of(Channel channel, double liveTicks) {
    int number = channel.number();
    double ticks = shortest[number];
    double within = (double) photons[number] * photons[number] / liveTicks * ticks;
    return photons[number] > 1 && ticks > 0 && within > ENOUGH ? ticks : 0;
  }
}
