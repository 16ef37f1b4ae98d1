package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;
import org.photonbench.photon.PhotonBlock;

/**
 * Records of the SPC-600 and 630 with 256 channels: b31 invalid, b30 overflow, b29 gap, 27-25
 * routing, 24-8 macro time, 7-0 ADC. The micro time is 255 - ADC. Invalid with overflow: bits 27-0
 * count overflows, or in raw data are nothing; everywhere else the overflow bit is one.
 */
final class Spc600Decoder256 extends SpcDecoder {
  private static final int OVERFLOW = 1 << 30;
  private static final int GAP = 1 << 29;
  private static final int COUNT_MASK = (1 << 28) - 1;
  private static final int MACRO_BITS = 17;
  private static final int MACRO_SHIFT = 8;
  private static final int MACRO_MASK = (1 << MACRO_BITS) - 1;
  private static final int OVERFLOW_TO_PERIOD = 30 - MACRO_BITS;
  private static final int ROUTE_SHIFT = 25;
  private static final int ROUTE_MASK = 7;
  private static final int ADC_MASK = 255;

  private final int[] batch = new int[BATCH];
  private final boolean raw;

  /**
   * @param raw whether overflows are not counted: a record of them is one
   */
  Spc600Decoder256(boolean raw) {
    super(SpcLayout.SPC_600_256);
    this.raw = raw;
  }

  @Override
  void load(ByteBuffer words, int index, int n) {
    words.position(index).asIntBuffer().get(batch, 0, n);
  }

  @Override
  int decodeBatch(int n, PhotonBlock block, int size) {
    final int[] batch = this.batch;
    final long[] times = block.times();
    final int[] microTimes = block.microTimes();
    final byte[] channels = block.channels();
    long overflow = this.overflow;
    long last = this.last;
    int overflows = 0;
    int k = size;
    for (int i = 0; i < n; i++) {
      int word = batch[i];
      if (word >= 0) {
        overflow += (word & OVERFLOW) >>> OVERFLOW_TO_PERIOD;
        long time = overflow + (word >>> MACRO_SHIFT & MACRO_MASK);
        if (time < last) {
          long corrected = early(i, k, time, last);
          overflow += corrected - time;
          time = corrected;
        }
        if ((word & GAP) != 0) {
          loss(i, k, time);
        }
        times[k] = time;
        microTimes[k] = ADC_MASK - (word & ADC_MASK);
        channels[k] = (byte) (word >>> ROUTE_SHIFT & ROUTE_MASK);
        last = time;
        k++;
      } else {
        boolean overflowing = (word & OVERFLOW) != 0;
        if (overflowing) {
          overflow += raw ? period : (word & COUNT_MASK) * period;
          overflows++;
        }
        if ((word & GAP) != 0) {
          loss(i, k, Math.max(last, overflow));
        }
        if (!overflowing) {
          invalid(i, k, Math.max(last, overflow));
        }
      }
    }
    this.overflow = overflow;
    this.last = last;
    this.overflows += overflows;
    return k;
  }
}
