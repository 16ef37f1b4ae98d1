package org.photonbench.analysis.lifetime;

import java.util.List;
import org.photonbench.photon.Channel;

/**
 * Raw decay histograms, one of each channel, on the micro time axis of the record.
 *
 * @param channels channels with photons
 * @param counts photons by channel and micro tick
 * @param tickNs duration of a micro tick
 * @param periodTicks pulse period in micro ticks, in general not whole; infinite if unknown
 * @param recordedTicks first micro tick after the last one of any channel of the record that holds
 *     a photon
 */
record Decays(
    List<Channel> channels, long[][] counts, double tickNs, double periodTicks, int recordedTicks) {

  /** All channels of a record. */
  static Decays of(List<Channel> channels, long[][] counts, double tickNs, double periodTicks) {
    int end = 0;
    for (long[] histogram : counts) {
      int last = histogram.length;
      while (last > end && histogram[last - 1] == 0) {
        last--;
      }
      end = Math.max(end, last);
    }
    return new Decays(channels, counts, tickNs, periodTicks, end);
  }

  /** Whether the pulse period is known. */
  boolean isPeriodic() {
    return periodTicks < Double.POSITIVE_INFINITY;
  }

  /** The pulse period in ns; infinite if unknown. */
  double periodNs() {
    return periodTicks * tickNs;
  }

  /** Photons of a channel, counted from 0 in {@link #channels}. */
  long photons(int channel) {
    long sum = 0;
    for (long count : counts[channel]) {
      sum += count;
    }
    return sum;
  }

  /** Photons of all channels. */
  long photons() {
    long sum = 0;
    for (int c = 0; c < counts.length; c++) {
      sum += photons(c);
    }
    return sum;
  }

  /** The histogram of one channel alone. */
  Decays only(int channel) {
    return new Decays(
        List.of(channels.get(channel)),
        new long[][] {counts[channel]},
        tickNs,
        periodTicks,
        recordedTicks);
  }
}
