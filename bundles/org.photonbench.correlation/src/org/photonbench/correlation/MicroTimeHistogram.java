package org.photonbench.correlation;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/** Photons per channel and raw micro time of a T3 record: the decay histograms. */
public final class MicroTimeHistogram implements PhotonAccumulator {
  private static final int MAX_BINS = 1 << 24;

  private final int bins;
  private final long[][] counts = new long[ChannelTally.CHANNELS][];
  private final long[] outOfRange = new long[ChannelTally.CHANNELS];

  /**
   * @param bins micro times 0 to {@code bins - 1} are counted, each in its own bin; 1 to 2^24
   * @throws IllegalArgumentException if the number of bins is out of range
   */
  public MicroTimeHistogram(int bins) {
    if (bins < 1 || bins > MAX_BINS) {
      throw new IllegalArgumentException(
          "the number of bins must be 1 to " + MAX_BINS + ", was " + bins);
    }
    this.bins = bins;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the block is no T3 block
   */
  @Override
  public void accept(PhotonBlock block) {
    PulseCorrelator.requireT3(block);
    int[] micros = block.microTimes();
    byte[] channels = block.channels();
    int n = block.size();
    for (int i = 0; i < n; i++) {
      int channel = channels[i];
      int micro = micros[i];
      long[] histogram = counts[channel];
      if (histogram == null) {
        histogram = new long[bins];
        counts[channel] = histogram;
      }
      if (micro >= 0 && micro < bins) {
        histogram[micro]++;
      } else {
        outOfRange[channel]++;
      }
    }
  }

  /** The channels that have photons, in rising order. */
  public List<Channel> channels() {
    List<Channel> channels = new ArrayList<>();
    for (int c = 0; c <= Channel.MAX; c++) {
      if (counts[c] != null) {
        channels.add(new Channel(c));
      }
    }
    return channels;
  }

  /** Photons of a channel by micro time; a copy. */
  public long[] counts(Channel channel) {
    long[] histogram = counts[channel.number()];
    return histogram == null ? new long[bins] : histogram.clone();
  }

  /** Photons of a channel whose micro time is beyond the bins. */
  public long outOfRange(Channel channel) {
    return outOfRange[channel.number()];
  }
}
