package org.photonbench.analysis.flid;

import java.util.Arrays;
import org.photonbench.analysis.blinking.ChannelSet;
import org.photonbench.analysis.blinking.DecayWindow;
import org.photonbench.analysis.blinking.SegmentTable;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;

/**
 * Photons, photons in the decay window and their arrivals in time bins of one width, in bounded
 * memory: where the record has more bins than fit, neighbours are joined and the width doubles.
 * Edges are whole ticks, so that a bin is exactly a range of a mask. Confined to one thread.
 */
final class FixedBins implements PhotonAccumulator {
  /** 24 MB. */
  static final int MOST_BINS = 1 << 20;

  private final ChannelSet channels;
  private final DecayWindow decay;
  private final int most;
  private long width;
  private long[] photons;
  private long[] decayPhotons;
  private long[] decaySum;
  private int bins;
  private long outside;

  /**
   * @param width ticks of a bin
   */
  FixedBins(ChannelSet channels, DecayWindow decay, long width) {
    this(channels, decay, width, MOST_BINS);
  }

  FixedBins(ChannelSet channels, DecayWindow decay, long width, int most) {
    this.channels = channels;
    this.decay = decay;
    this.width = width;
    this.most = most;
    int start = Math.min(most, 1024);
    photons = new long[start];
    decayPhotons = new long[start];
    decaySum = new long[start];
  }

  @Override
  public void accept(PhotonBlock block) {
    long[] times = block.times();
    byte[] blockChannels = block.channels();
    int[] micros = block.microTimes();
    int size = block.size();
    for (int i = 0; i < size; i++) {
      if (!channels.contains(blockChannels[i])) {
        continue;
      }
      if (times[i] < 0) {
        outside++;
        continue;
      }
      long index = times[i] / width;
      if (index >= photons.length) {
        reach(times[i]);
        index = times[i] / width;
      }
      int bin = (int) index;
      bins = Math.max(bins, bin + 1);
      photons[bin]++;
      int arrival = decay.arrival(blockChannels[i], micros[i]);
      if (arrival >= 0) {
        decayPhotons[bin]++;
        decaySum[bin] += arrival;
      }
    }
  }

  private void reach(long time) {
    while (time / width >= most) {
      join(photons);
      join(decayPhotons);
      join(decaySum);
      bins = (bins + 1) / 2;
      width *= 2;
    }
    long needed = time / width + 1;
    if (needed > photons.length) {
      int length = (int) Math.min(most, Math.max(needed, 2L * photons.length));
      photons = Arrays.copyOf(photons, length);
      decayPhotons = Arrays.copyOf(decayPhotons, length);
      decaySum = Arrays.copyOf(decaySum, length);
    }
  }

  private static void join(long[] column) {
    for (int i = 0; i < column.length; i++) {
      int low = 2 * i;
      column[i] =
          low < column.length ? column[low] + (low + 1 < column.length ? column[low + 1] : 0) : 0;
    }
  }

  /** Ticks of a bin; a power of two times what was asked for. */
  long width() {
    return width;
  }

  /** Photons with negative times, which are in no bin. */
  long outside() {
    return outside;
  }

  /**
   * The bins that have photons, or live time, in the order of time.
   *
   * @param live live time of the record
   */
  SegmentTable table(LiveTime live) {
    SegmentTable table = new SegmentTable();
    long end = live.intervals() == 0 ? 0 : live.end(live.intervals() - 1);
    long all = Math.max(bins, Math.min(Math.ceilDiv(Math.max(0, end), width), most));
    int interval = 0;
    for (int bin = 0; bin < all; bin++) {
      long from = bin * width;
      long to = from + width;
      while (interval < live.intervals() && live.end(interval) <= from) {
        interval++;
      }
      long inside = 0;
      for (int k = interval; k < live.intervals() && live.start(k) < to; k++) {
        inside += Math.min(to, live.end(k)) - Math.max(from, live.start(k));
      }
      boolean counted = bin < bins;
      if (inside > 0 || counted && photons[bin] > 0) {
        table.add(
            from,
            to,
            inside,
            counted ? photons[bin] : 0,
            counted ? decayPhotons[bin] : 0,
            counted ? decaySum[bin] : 0);
      }
    }
    return table;
  }
}
