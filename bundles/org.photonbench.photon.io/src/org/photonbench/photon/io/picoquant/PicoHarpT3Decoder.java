package org.photonbench.photon.io.picoquant;

import org.photonbench.photon.PhotonBlock;

/**
 * T3 records of the PicoHarp 300, from the highest bit: channel 4, dtime 12, nsync 16. Channel 15
 * is special: dtime is 0 in an overflow and the marker bits otherwise. Detectors are 1 to 4;
 * channels 0 and 5 to 14 are faulty.
 */
final class PicoHarpT3Decoder extends RecordDecoder {
  private static final int LAST_CHANNEL = 4;
  private static final int SPECIAL = 15;
  private static final int CHANNEL_SHIFT = 28;
  private static final int DTIME_SHIFT = 16;
  private static final int DTIME_MASK = (1 << 12) - 1;
  private static final int NSYNC_MASK = (1 << DTIME_SHIFT) - 1;

  PicoHarpT3Decoder(RecordType type, long firstRecord) {
    super(type, firstRecord);
  }

  @Override
  protected int decodeBatch(int[] batch, int n, PhotonBlock block, int size) {
    final long period = this.period;
    final long[] times = block.times();
    final int[] microTimes = block.microTimes();
    final byte[] channels = block.channels();
    long overflow = this.overflow;
    int overflows = 0;
    int k = size;
    for (int i = 0; i < n; i++) {
      int word = batch[i];
      int nsync = word & NSYNC_MASK;
      int dtime = word >>> DTIME_SHIFT & DTIME_MASK;
      if (isPhoton(word)) {
        times[k] = overflow + nsync;
        microTimes[k] = dtime;
        channels[k] = (byte) (word >>> CHANNEL_SHIFT);
        k++;
      } else if (word >>> CHANNEL_SHIFT != SPECIAL) {
        faulty(i, k, overflow, word, "channel " + (word >>> CHANNEL_SHIFT));
      } else if (dtime == 0) {
        overflow += period;
        overflows++;
      } else {
        marker(i, k, overflow + nsync, dtime);
      }
    }
    this.overflow = overflow;
    this.overflows += overflows;
    return k;
  }

  @Override
  boolean isPhoton(int word) {
    int channel = word >>> CHANNEL_SHIFT;
    return channel >= 1 && channel <= LAST_CHANNEL;
  }
}
