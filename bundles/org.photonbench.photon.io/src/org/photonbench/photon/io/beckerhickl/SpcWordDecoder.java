package org.photonbench.photon.io.beckerhickl;

import org.photonbench.photon.PhotonBlock;

/**
 * Records of 32 bits with b31 invalid, b30 overflow, b29 gap. SPC-130, 140, 150, 160, 180 and 830:
 * b28 mark, 27-16 ADC, 15-12 routing, 11-0 macro time. SPC-600 and 630 with 256 channels: no mark,
 * 27-25 routing, 24-8 macro time, 7-0 ADC.
 *
 * <p>The TAC runs from the photon to the next pulse, so the micro time is the highest ADC value
 * minus that of the record. Invalid with overflow, without mark: bits 27-0 count overflows, or in
 * raw data are nothing; everywhere else the overflow bit is one. In a marker the routing bits are
 * its bits.
 */
final class SpcWordDecoder extends SpcDecoder {
  private static final int INVALID = 1 << 31;
  private static final int OVERFLOW = 1 << 30;
  private static final int GAP = 1 << 29;
  private static final int COUNT_MASK = (1 << 28) - 1;

  private final boolean raw;

  /** The bit that tells a marker; 0 in the narrow layout, which has none. */
  private final int mark;

  /**
   * @param layout one of the two layouts described above
   * @param raw whether overflows are not counted: a record of them is one
   */
  SpcWordDecoder(SpcLayout layout, boolean raw) {
    super(layout);
    this.raw = raw;
    mark = layout == SpcLayout.SPC_130 ? 1 << 28 : 0;
  }

  // The fields of a record, in the wide ADC of the SPC-130 and in the narrow one of the SPC-600.
  // Shifts and masks that are constants make the loop half as fast again as those in fields.

  private static int macroTime(int word, boolean wide) {
    return wide ? word & 0xFFF : word >>> 8 & 0x1FFFF;
  }

  /** The overflow bit as a time: one period or 0. */
  private static int overflowTime(int word, boolean wide) {
    return wide ? (word & OVERFLOW) >>> 18 : (word & OVERFLOW) >>> 13;
  }

  private static int microTime(int word, boolean wide) {
    return wide ? 0xFFF - (word >>> 16 & 0xFFF) : 0xFF - (word & 0xFF);
  }

  private static int route(int word, boolean wide) {
    return wide ? word >>> 12 & 15 : word >>> 25 & 7;
  }

  @Override
  protected int decodeBatch(int[] batch, int n, PhotonBlock block, int size) {
    final boolean wide = mark != 0;
    final int notPhoton = INVALID | mark;
    final long[] times = block.times();
    final int[] microTimes = block.microTimes();
    final byte[] channels = block.channels();
    long overflow = this.overflow;
    long last = this.last;
    int overflows = 0;
    int k = size;
    for (int i = 0; i < n; i++) {
      int word = batch[i];
      if ((word & notPhoton) == 0) {
        overflow += overflowTime(word, wide);
        long time = overflow + macroTime(word, wide);
        if (time < last) {
          long corrected = early(i, k, time, last);
          overflow += corrected - time;
          time = corrected;
        }
        if ((word & GAP) != 0) {
          loss(i, k, time);
        }
        times[k] = time;
        microTimes[k] = microTime(word, wide);
        channels[k] = (byte) route(word, wide);
        last = time;
        k++;
      } else if ((word & (OVERFLOW | mark)) == OVERFLOW) {
        overflow += raw ? period : (word & COUNT_MASK) * period;
        overflows++;
        if ((word & GAP) != 0) {
          loss(i, k, Math.max(last, overflow));
        }
      } else {
        overflow += overflowTime(word, wide);
        special(i, k, overflow, last, word);
      }
    }
    this.overflow = overflow;
    this.last = last;
    this.overflows += overflows;
    return k;
  }

  private void special(int index, int size, long overflow, long last, int word) {
    long reached = Math.max(last, overflow);
    if ((word & GAP) != 0) {
      loss(index, size, reached);
    }
    boolean wide = mark != 0;
    int bits = route(word, wide);
    if ((word & mark) == 0) {
      invalid(index, size, reached);
    } else if (bits == 0) {
      faulty(index, size, reached, "a marker without any marker bit");
    } else {
      marker(index, size, overflow + macroTime(word, wide), bits);
    }
  }
}
