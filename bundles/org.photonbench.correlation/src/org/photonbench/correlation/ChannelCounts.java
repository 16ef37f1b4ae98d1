package org.photonbench.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/** Photons per channel, the earliest and the latest time, and order violations of a stream. */
public final class ChannelCounts implements PhotonAccumulator {
  private final ChannelTally tally = new ChannelTally();
  private final long[] photons = new long[ChannelTally.CHANNELS];
  private long earliest = Long.MAX_VALUE;
  private long latest = Long.MIN_VALUE;
  private long orderViolations;

  @Override
  public void accept(PhotonBlock block) {
    int n = block.size();
    if (n == 0) {
      return;
    }
    long[] times = block.times();
    if (times[0] >= latest && TimeOrder.isPlain(times, n)) {
      earliest = Math.min(earliest, times[0]);
      latest = times[n - 1];
    } else {
      for (int i = 0; i < n; i++) {
        earliest = Math.min(earliest, times[i]);
        if (times[i] < latest) {
          orderViolations++;
        } else {
          latest = times[i];
        }
      }
    }
    tally.count(block.channels(), 0, n, photons);
  }

  /** The channels that have photons, in rising order. */
  public List<Channel> channels() {
    List<Channel> channels = new ArrayList<>();
    for (int c = 0; c <= Channel.MAX; c++) {
      if (photons[c] > 0) {
        channels.add(new Channel(c));
      }
    }
    return channels;
  }

  /** Photons of a channel. */
  public long photons(Channel channel) {
    return photons[channel.number()];
  }

  /** Photons of all channels. */
  public long total() {
    long sum = 0;
    for (long count : photons) {
      sum += count;
    }
    return sum;
  }

  /** The earliest photon in the unit of {@link PhotonBlock#times()}; empty without photons. */
  public OptionalLong firstTime() {
    return latest < earliest ? OptionalLong.empty() : OptionalLong.of(earliest);
  }

  /** The latest photon in the unit of {@link PhotonBlock#times()}; empty without photons. */
  public OptionalLong lastTime() {
    return latest < earliest ? OptionalLong.empty() : OptionalLong.of(latest);
  }

  /** Photons that were earlier than a photon before them. */
  public long orderViolations() {
    return orderViolations;
  }
}
