package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;
import org.photonbench.photon.PhotonBlock;

/**
 * Records of the SPC-130, 140, 150, 160, 180 and 830: b31 invalid, b30 overflow, b29 gap, b28 mark,
 * 27-16 ADC, 15-12 routing, 11-0 macro time. The TAC runs from the photon to the next pulse, so the
 * micro time is 4095 - ADC. Invalid with overflow, without mark: bits 27-0 count overflows, or in
 * raw data are nothing; everywhere else the overflow bit is one. In a marker the routing bits are
 * its bits.
 */
final class Spc130Decoder extends SpcDecoder {
  private static final int INVALID = 1 << 31;
  private static final int OVERFLOW = 1 << 30;
  private static final int GAP = 1 << 29;
  private static final int MARK = 1 << 28;
  private static final int COUNT_MASK = MARK - 1;
  private static final int MACRO_BITS = 12;
  private static final int MACRO_MASK = (1 << MACRO_BITS) - 1;
  private static final int OVERFLOW_TO_PERIOD = 30 - MACRO_BITS;
  private static final int ROUTE_SHIFT = 12;
  private static final int ROUTE_MASK = 15;
  private static final int ADC_SHIFT = 16;
  private static final int ADC_MASK = (1 << 12) - 1;

  private final int[] batch = new int[BATCH];
  private final boolean raw;

  /**
   * @param raw whether overflows are not counted: a record of them is one
   */
  Spc130Decoder(boolean raw) {
    super(SpcLayout.SPC_130);
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
      if ((word & (INVALID | MARK)) == 0) {
        overflow += (word & OVERFLOW) >>> OVERFLOW_TO_PERIOD;
        long time = overflow + (word & MACRO_MASK);
        if (time < last) {
          long corrected = early(i, k, time, last);
          overflow += corrected - time;
          time = corrected;
        }
        if ((word & GAP) != 0) {
          loss(i, k, time);
        }
        times[k] = time;
        microTimes[k] = ADC_MASK - (word >>> ADC_SHIFT & ADC_MASK);
        channels[k] = (byte) (word >>> ROUTE_SHIFT & ROUTE_MASK);
        last = time;
        k++;
      } else if ((word & (OVERFLOW | MARK)) == OVERFLOW) {
        overflow += raw ? period : (word & COUNT_MASK) * period;
        overflows++;
        if ((word & GAP) != 0) {
          loss(i, k, Math.max(last, overflow));
        }
      } else {
        overflow += (word & OVERFLOW) >>> OVERFLOW_TO_PERIOD;
        special(i, k, overflow, last, word);
      }
    }
    this.overflow = overflow;
    this.last = last;
    this.overflows += overflows;
    return k;
  }

  private void special(int index, int size, long overflow, long last, int word) {
    if ((word & GAP) != 0) {
      loss(index, size, Math.max(last, overflow));
    }
    int bits = word >>> ROUTE_SHIFT & ROUTE_MASK;
    if ((word & MARK) == 0) {
      invalid(index, size, Math.max(last, overflow));
    } else if (bits == 0) {
      faulty(index, size, Math.max(last, overflow), "a marker without any marker bit");
    } else {
      marker(index, size, overflow + (word & MACRO_MASK), bits);
    }
  }
}
