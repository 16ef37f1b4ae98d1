package org.photonbench.photon.io.picoquant;

import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;

/**
 * T2 records of HydraHarp and its successors, from the highest bit: special 1, channel 6, time tag
 * 25. Special channel 63 is an overflow, 1 to 15 are marker bits, 0 is the sync input, which may
 * carry a detector; anything else is faulty.
 */
final class HydraHarpT2Decoder extends RecordDecoder {
  private static final int CHANNEL_SHIFT = 25;
  private static final int TIME_MASK = (1 << CHANNEL_SHIFT) - 1;
  private static final int OVERFLOW = 127;
  private static final int SYNC = 64;

  /** Value of the highest 7 bits that never occurs. */
  private static final int NONE = -1;

  private final int countMask;
  private final int syncAsPhoton;
  private final byte syncChannel;

  HydraHarpT2Decoder(RecordType type, OpenOptions options, long firstRecord) {
    super(type, firstRecord);
    countMask = type.countedOverflows() ? TIME_MASK : 0;
    syncAsPhoton = options.syncChannel().isPresent() ? SYNC : NONE;
    syncChannel = options.syncChannel().map(Channel::number).orElse(0).byteValue();
  }

  @Override
  protected int decodeBatch(int[] batch, int n, PhotonBlock block, int size) {
    final long period = this.period;
    final int countMask = this.countMask;
    final int syncAsPhoton = this.syncAsPhoton;
    final long[] times = block.times();
    final byte[] channels = block.channels();
    long overflow = this.overflow;
    int overflows = 0;
    int k = size;
    for (int i = 0; i < n; i++) {
      int word = batch[i];
      int tag = word & TIME_MASK;
      int kind = word >>> CHANNEL_SHIFT;
      if (word >= 0) {
        times[k] = overflow + tag;
        channels[k] = (byte) kind;
        k++;
      } else if (kind == OVERFLOW) {
        overflow += period * Math.max(1, tag & countMask);
        overflows++;
      } else if (kind == syncAsPhoton) {
        times[k] = overflow + tag;
        channels[k] = syncChannel;
        k++;
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
    if (channel == 0) {
      syncs++;
    } else if (channel <= LAST_MARKER) {
      marker(index, size, overflow + (word & TIME_MASK), channel);
    } else {
      faulty(index, size, overflow, word, "special channel " + channel);
    }
  }

  @Override
  boolean isPhoton(int word) {
    return word >= 0 || word >>> CHANNEL_SHIFT == syncAsPhoton;
  }
}
