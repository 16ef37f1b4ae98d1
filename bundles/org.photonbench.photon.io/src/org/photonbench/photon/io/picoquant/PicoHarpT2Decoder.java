package org.photonbench.photon.io.picoquant;

import org.photonbench.photon.PhotonBlock;

/**
 * T2 records of the PicoHarp 300, from the highest bit: channel 4, time tag 28. Channel 15 is
 * special: its low 4 bits are 0 in an overflow and marker bits otherwise.
 *
 * <p>The device has the inputs 0 and 1. Channels up to 4, the most that its router adds, are taken
 * as photons too; 5 to 14 are faulty. Marker bits take the place of the low bits of the time, which
 * are therefore read as 0: a marker may be up to 15 ticks (60 ps) later than its time says.
 */
final class PicoHarpT2Decoder extends RecordDecoder {
  private static final int LAST_CHANNEL = 4;
  private static final int SPECIAL = 15;
  private static final int CHANNEL_SHIFT = 28;
  private static final int TIME_MASK = (1 << CHANNEL_SHIFT) - 1;
  private static final int MARKER_MASK = 15;

  PicoHarpT2Decoder(RecordType type, long firstRecord) {
    super(type, firstRecord);
  }

  @Override
  protected int decodeBatch(int[] batch, int n, PhotonBlock block, int size) {
    final long period = this.period;
    final long[] times = block.times();
    final byte[] channels = block.channels();
    long overflow = this.overflow;
    int overflows = 0;
    int k = size;
    for (int i = 0; i < n; i++) {
      int word = batch[i];
      int channel = word >>> CHANNEL_SHIFT;
      if (channel <= LAST_CHANNEL) {
        times[k] = overflow + (word & TIME_MASK);
        channels[k] = (byte) channel;
        k++;
      } else if (channel == SPECIAL && (word & MARKER_MASK) == 0) {
        overflow += period;
        overflows++;
      } else if (channel == SPECIAL) {
        int time = word & TIME_MASK & ~MARKER_MASK;
        marker(i, k, overflow + time, word & MARKER_MASK);
      } else {
        faulty(i, k, overflow, word, "channel " + channel);
      }
    }
    this.overflow = overflow;
    this.overflows += overflows;
    return k;
  }

  @Override
  boolean isPhoton(int word) {
    return word >>> CHANNEL_SHIFT <= LAST_CHANNEL;
  }
}
