package org.photonbench.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Photons per channel and time bin. Bin k holds the times from ceil(k w) to ceil((k + 1) w)
 * (excluded), w being the bin width, which need not be a whole number of ticks.
 *
 * <p>When a photon lies beyond the largest number of bins, neighbouring bins merge and the width
 * doubles, as often as needed: memory stays bounded, and the counts stay exact because the edges
 * that remain are the same ones. Photons need not be sorted. Photons at negative times or beyond
 * 2^60 ticks are counted apart.
 */
public final class IntensityTrace implements PhotonAccumulator {
  private static final int MAX_BINS = 1 << 26;

  /** Runs from this length on are counted by table, which costs a pass over all channels. */
  private static final int LONG_RUN = 1 << 9;

  private final int maxBins;
  private final ChannelTally tally = new ChannelTally();
  private final long[] run = new long[ChannelTally.CHANNELS];
  private final long[][] counts = new long[ChannelTally.CHANNELS][];
  private double width;
  private int bins;
  private long outside;

  /**
   * @param binTicks first width of a bin in the unit of {@link PhotonBlock#times()}, at least 1
   * @param maxBins bins are merged rather than exceed this number; 2 to 2^26
   * @throws IllegalArgumentException if a value is out of range
   */
  public IntensityTrace(double binTicks, int maxBins) {
    if (!(binTicks >= 1 && binTicks <= TimeOrder.LIMIT)) {
      throw new IllegalArgumentException("the bin width must be 1 to 2^60 ticks, was " + binTicks);
    }
    if (maxBins < 2 || maxBins > MAX_BINS) {
      throw new IllegalArgumentException(
          "the number of bins must be 2 to " + MAX_BINS + ", was " + maxBins);
    }
    width = binTicks;
    this.maxBins = maxBins;
  }

  @Override
  public void accept(PhotonBlock block) {
    long[] times = block.times();
    byte[] channels = block.channels();
    int n = block.size();
    boolean sorted = TimeOrder.isPlain(times, n);
    int i = 0;
    while (i < n) {
      long time = times[i];
      if (time < 0 || !TimeOrder.isWithinLimit(time)) {
        outside++;
        i++;
        continue;
      }
      int bin = bin(time);
      int end = sorted ? countBelow(times, i, n, edge(bin + 1L)) : i + 1;
      add(channels, i, end, bin);
      i = end;
    }
  }

  private void add(byte[] channels, int from, int to, int bin) {
    bins = Math.max(bins, bin + 1);
    if (to - from < LONG_RUN) {
      for (int i = from; i < to; i++) {
        row(channels[i], bin)[bin]++;
      }
      return;
    }
    tally.count(channels, from, to, run);
    for (int c = 0; c < run.length; c++) {
      if (run[c] > 0) {
        row(c, bin)[bin] += run[c];
        run[c] = 0;
      }
    }
  }

  private long[] row(int channel, int bin) {
    long[] row = counts[channel];
    if (row == null || row.length <= bin) {
      long[] old = row == null ? new long[0] : row;
      int length = (int) Math.min(maxBins, Math.max(bin + 1L, 2L * old.length));
      row = Arrays.copyOf(old, length);
      counts[channel] = row;
    }
    return row;
  }

  /** The bin of a time that is not negative; merges bins until there is one. */
  private int bin(long time) {
    while (true) {
      long bin = (long) (time / width);
      // The quotient may round across an edge: the edges decide.
      while (edge(bin) > time) {
        bin--;
      }
      while (edge(bin + 1) <= time) {
        bin++;
      }
      if (bin < maxBins) {
        return (int) bin;
      }
      merge();
    }
  }

  /** Doubling is exact in floating point, so edge k of twice the width is edge 2 k of the width. */
  private long edge(long k) {
    return (long) Math.ceil(k * width);
  }

  private void merge() {
    for (long[] row : counts) {
      if (row != null) {
        int half = (row.length + 1) / 2;
        for (int k = 0; k < half; k++) {
          row[k] = row[2 * k] + (2 * k + 1 < row.length ? row[2 * k + 1] : 0);
        }
        Arrays.fill(row, half, row.length, 0);
      }
    }
    bins = (bins + 1) / 2;
    width *= 2;
  }

  /** First index from {@code from} on whose time is not below the bound; the times are sorted. */
  private static int countBelow(long[] times, int from, int n, long bound) {
    if (times[n - 1] < bound) {
      return n;
    }
    int step = 1;
    int lo = from;
    while (lo + step < n && times[lo + step] < bound) {
      lo += step;
      step *= 2;
    }
    int hi = Math.min(n, lo + step);
    while (lo < hi) {
      int mid = (lo + hi) >>> 1;
      if (times[mid] < bound) {
        lo = mid + 1;
      } else {
        hi = mid;
      }
    }
    return lo;
  }

  /** The present width of a bin in ticks: the first one times a power of two. */
  public double binTicks() {
    return width;
  }

  /** Number of bins up to the one of the latest photon. */
  public int bins() {
    return bins;
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

  /** Photons of a channel in each of the {@link #bins()} bins; a copy. */
  public long[] counts(Channel channel) {
    long[] row = counts[channel.number()];
    return row == null ? new long[bins] : Arrays.copyOf(row, bins);
  }

  /** Photons of all channels in each of the {@link #bins()} bins. */
  public long[] totals() {
    long[] sum = new long[bins];
    for (long[] row : counts) {
      if (row != null) {
        for (int k = 0; k < Math.min(bins, row.length); k++) {
          sum[k] += row[k];
        }
      }
    }
    return sum;
  }

  /** Photons at negative times or beyond 2^60 ticks, which are in no bin. */
  public long outside() {
    return outside;
  }
}
