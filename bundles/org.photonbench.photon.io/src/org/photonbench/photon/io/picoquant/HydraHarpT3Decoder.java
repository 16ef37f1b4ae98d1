package org.photonbench.photon.io.picoquant;

import org.photonbench.photon.PhotonBlock;

/**
 * T3 records of HydraHarp and its successors, from the highest bit: special 1, channel 6, dtime 15,
 * nsync 10. Special channel 63 is an overflow, 1 to 15 are marker bits; anything else is faulty.
 */
final class HydraHarpT3Decoder extends RecordDecoder {
  private static final int CHANNEL_SHIFT = 25;
  private static final int DTIME_SHIFT = 10;
  private static final int DTIME_MASK = (1 << 15) - 1;
  private static final int NSYNC_MASK = (1 << DTIME_SHIFT) - 1;
  private static final int OVERFLOW = 127;

  private final int countMask;

  HydraHarpT3Decoder(RecordType type, long firstRecord) {
    super(type, firstRecord);
    countMask = type.countedOverflows() ? NSYNC_MASK : 0;
  }

  @Override
  protected int decodeBatch(int[] batch, int n, PhotonBlock block, int size) {
    final long period = this.period;
    final int countMask = this.countMask;
    final long[] times = block.times();
    final int[] microTimes = block.microTimes();
    final byte[] channels = block.channels();
    long overflow = this.overflow;
    int overflows = 0;
    int k = size;
    for (int i = 0; i < n; i++) {
      int word = batch[i];
      int nsync = word & NSYNC_MASK;
      int kind = word >>> CHANNEL_SHIFT;
      if (word >= 0) {
        times[k] = overflow + nsync;
        microTimes[k] = word >>> DTIME_SHIFT & DTIME_MASK;
        channels[k] = (byte) kind;
        k++;
      } else if (kind == OVERFLOW) {
        overflow += period * Math.max(1, nsync & countMask);
        overflows++;
      } else {
        special(i, k, overflow, word);
      }
    }
    this.overflow = overflow;
    this.overflows += overflows;
    return k;
  }

  private void special(int index, int size, long overflow, int word) {
    int channel = word >>> CHANNEL_SHIFT & 63;
    if (channel >= 1 && channel <= LAST_MARKER) {
      marker(index, size, overflow + (word & NSYNC_MASK), channel);
    } else {
      faulty(index, size, overflow, word, "special channel " + channel);
    }
  }

  @Override
  boolean isPhoton(int word) {
    return word >= 0;
  }
}
