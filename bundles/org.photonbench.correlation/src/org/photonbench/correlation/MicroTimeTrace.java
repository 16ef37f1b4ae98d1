package org.photonbench.correlation;

import java.util.Arrays;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Photons of one channel by time and micro time: a decay histogram per time bin, from which come
 * lifetime traces and lifetime-intensity maps. Time bin k holds the pulses from ceil(k w) to
 * ceil((k + 1) w) (excluded), w being the bin width in pulses, as in {@link IntensityTrace}; also
 * as there, neighbouring time bins merge when they would become too many.
 *
 * <p>Memory: 8 bytes for each micro time bin of each time bin that has photons; the two numbers of
 * bins together bound it. Photons need not be sorted. There is no such histogram of time and photon
 * energy: records of photons hold no energies.
 */
public final class MicroTimeTrace implements PhotonAccumulator {
  private static final long MAX_CELLS = 1 << 28;

  private final int channel;
  private final int maxBins;
  private final int microBins;
  private final int microWidth;
  private long[][] rows = new long[16][];
  private double width;
  private int bins;
  private long outside;
  private long outOfRange;

  /**
   * @param channel channel whose photons count
   * @param binPulses first width of a time bin in pulses, at least 1
   * @param maxBins time bins are merged rather than exceed this number; at least 2
   * @param microBins micro time bins, at least 1; at most 2^28 with the time bins
   * @param microWidth micro times in one micro time bin, at least 1
   * @throws IllegalArgumentException if a value is out of range
   */
  public MicroTimeTrace(
      Channel channel, double binPulses, int maxBins, int microBins, int microWidth) {
    if (!(binPulses >= 1 && binPulses <= TimeOrder.LIMIT)) {
      throw new IllegalArgumentException(
          "the bin width must be 1 to 2^60 pulses, was " + binPulses);
    }
    if (maxBins < 2 || microBins < 1 || (long) maxBins * microBins > MAX_CELLS) {
      throw new IllegalArgumentException(
          "the bins must be 2 or more in time, 1 or more in micro time and at most 2^28 in all,"
              + " were "
              + maxBins
              + " by "
              + microBins
              + "; use wider bins");
    }
    if (microWidth < 1) {
      throw new IllegalArgumentException(
          "a micro time bin must hold at least one micro time, was " + microWidth);
    }
    this.channel = channel.number();
    this.maxBins = maxBins;
    this.microBins = microBins;
    this.microWidth = microWidth;
    width = binPulses;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the block is no T3 block
   */
  @Override
  public void accept(PhotonBlock block) {
    PulseCorrelator.requireT3(block);
    long[] pulses = block.times();
    int[] micros = block.microTimes();
    byte[] channels = block.channels();
    int n = block.size();
    // The time bin of the photon before: most often also that of the next.
    long from = 0;
    long to = 0;
    long[] row = null;
    for (int i = 0; i < n; i++) {
      if (channels[i] != channel) {
        continue;
      }
      long pulse = pulses[i];
      if (pulse < 0 || !TimeOrder.isWithinLimit(pulse)) {
        outside++;
        continue;
      }
      int micro = micros[i] / microWidth;
      if (micros[i] < 0 || micro >= microBins) {
        outOfRange++;
        continue;
      }
      if (row == null || pulse < from || pulse >= to) {
        int bin = bin(pulse);
        from = edge(bin);
        to = edge(bin + 1L);
        row = row(bin);
      }
      row[micro]++;
    }
  }

  private long[] row(int bin) {
    bins = Math.max(bins, bin + 1);
    if (bin >= rows.length) {
      rows = Arrays.copyOf(rows, (int) Math.min(maxBins, Math.max(bin + 1L, 2L * rows.length)));
    }
    if (rows[bin] == null) {
      rows[bin] = new long[microBins];
    }
    return rows[bin];
  }

  /** The bin of a pulse that is not negative; merges bins until there is one. */
  private int bin(long pulse) {
    while (true) {
      long bin = (long) (pulse / width);
      // The quotient may round across an edge: the edges decide.
      while (edge(bin) > pulse) {
        bin--;
      }
      while (edge(bin + 1) <= pulse) {
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
    for (int k = 0; k < bins; k++) {
      long[] row = rows[k];
      rows[k] = null;
      if (row != null) {
        long[] into = rows[k / 2];
        rows[k / 2] = into == null ? row : into;
        for (int m = 0; into != null && m < microBins; m++) {
          into[m] += row[m];
        }
      }
    }
    bins = (bins + 1) / 2;
    width *= 2;
  }

  /** The present width of a time bin in pulses: the first one times a power of two. */
  public double binPulses() {
    return width;
  }

  /** Number of time bins up to the one of the latest photon. */
  public int bins() {
    return bins;
  }

  public int microBins() {
    return microBins;
  }

  /**
   * Photons of a time bin by micro time; a copy.
   *
   * @param bin 0 to {@link #bins()} - 1
   */
  public long[] counts(int bin) {
    long[] row = rows[bin];
    return row == null ? new long[microBins] : row.clone();
  }

  /** Photons of each time bin, with a micro time within the bins. */
  public long[] totals() {
    long[] totals = new long[bins];
    for (int k = 0; k < bins; k++) {
      if (rows[k] != null) {
        totals[k] = Arrays.stream(rows[k]).sum();
      }
    }
    return totals;
  }

  /** Photons at negative pulses or beyond 2^60, which are in no bin. */
  public long outside() {
    return outside;
  }

  /** Photons whose micro time is beyond the bins, which are in no bin. */
  public long outOfRange() {
    return outOfRange;
  }
}
