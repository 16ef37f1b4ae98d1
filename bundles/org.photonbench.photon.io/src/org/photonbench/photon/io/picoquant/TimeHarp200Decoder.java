package org.photonbench.photon.io.picoquant;

import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.StreamEvent;

/**
 * Records of the TimeHarp 200, from the highest bit: reserved 1, valid 1, route 2, data 12, time
 * tag 16. In a valid record data is the micro time. In any other the highest bit of data is an
 * overflow of the time tag and its lowest 3 bits are marker bits; with neither it is faulty. A
 * record with both counts as an overflow, and its marker is an event besides.
 *
 * <p>Written from descriptions alone: no real file was at hand.
 */
final class TimeHarp200Decoder extends RecordDecoder {
  private static final int VALID = 1 << 30;
  private static final int ROUTE_SHIFT = 28;
  private static final int ROUTE_MASK = 3;
  private static final int DATA_SHIFT = 16;
  private static final int DATA_MASK = (1 << 12) - 1;
  private static final int TIME_MASK = (1 << DATA_SHIFT) - 1;
  private static final int OVERFLOW = 1 << 11;
  private static final int MARKER_MASK = 7;

  TimeHarp200Decoder(RecordType type, long firstRecord) {
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
      int tag = word & TIME_MASK;
      int data = word >>> DATA_SHIFT & DATA_MASK;
      if ((word & VALID) != 0) {
        times[k] = overflow + tag;
        microTimes[k] = data;
        channels[k] = (byte) (word >>> ROUTE_SHIFT & ROUTE_MASK);
        k++;
      } else if ((data & OVERFLOW) != 0) {
        overflow += period;
        overflows++;
        if ((data & MARKER_MASK) != 0) {
          add(StreamEvent.Kind.MARKER, overflow + tag, k, i, data & MARKER_MASK, "");
        }
      } else if ((data & MARKER_MASK) != 0) {
        marker(i, k, overflow + tag, data & MARKER_MASK);
      } else {
        faulty(i, k, overflow, word, "neither valid nor overflow nor marker");
      }
    }
    this.overflow = overflow;
    this.overflows += overflows;
    return k;
  }

  @Override
  boolean isPhoton(int word) {
    return (word & VALID) != 0;
  }
}
