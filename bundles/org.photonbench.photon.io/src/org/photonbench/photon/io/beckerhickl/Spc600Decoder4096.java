package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Records of the SPC-600 and 630 with 4096 channels, six bytes each: bytes 0 and 1 ADC 11-0, b12
 * invalid, b13 overflow, b14 gap; byte 2 macro time 23-16; byte 3 routing; bytes 4 and 5 macro time
 * 15-0. The micro time is 4095 - ADC. The overflow bit always stands for one; an invalid record
 * with it is an overflow and nothing else.
 */
final class Spc600Decoder4096 extends SpcDecoder {
  private static final int INVALID = 1 << 12;
  private static final int OVERFLOW = 1 << 13;
  private static final int GAP = 1 << 14;
  private static final int ADC_MASK = (1 << 12) - 1;
  private static final int OVERFLOW_TO_PERIOD = 24 - 13;
  private static final int MACRO_HIGH_MASK = 0xff0000;
  private static final int ROUTE_SHIFT = 24;
  private static final int BYTES = 6;

  /** Bytes 4 and 5 of the records; bytes 0 to 3 are in the batch. */
  private final char[] tails = new char[BATCH];

  Spc600Decoder4096() {
    super(SpcLayout.SPC_600_4096);
  }

  @Override
  protected void load(ByteBuffer bytes, int from, int[] batch, int n) {
    int at = from;
    for (int i = 0; i < n; i++) {
      batch[i] = bytes.getInt(at);
      tails[i] = bytes.getChar(at + 4);
      at += BYTES;
    }
  }

  @Override
  protected int decodeBatch(int[] batch, int n, PhotonBlock block, int size) {
    final char[] tails = this.tails;
    final long[] times = block.times();
    final int[] microTimes = block.microTimes();
    final byte[] channels = block.channels();
    long overflow = this.overflow;
    long last = this.last;
    int overflows = 0;
    int k = size;
    for (int i = 0; i < n; i++) {
      int head = batch[i];
      int route = head >>> ROUTE_SHIFT;
      overflow += (head & OVERFLOW) << OVERFLOW_TO_PERIOD;
      if ((head & INVALID) == 0 && route <= Channel.MAX) {
        long time = overflow + (head & MACRO_HIGH_MASK | tails[i]);
        if (time < last) {
          long corrected = early(i, k, time, last);
          overflow += corrected - time;
          time = corrected;
        }
        if ((head & GAP) != 0) {
          loss(i, k, time);
        }
        times[k] = time;
        microTimes[k] = ADC_MASK - (head & ADC_MASK);
        channels[k] = (byte) route;
        last = time;
        k++;
      } else {
        long reached = Math.max(last, overflow);
        if ((head & GAP) != 0) {
          loss(i, k, reached);
        }
        if ((head & (INVALID | OVERFLOW)) == (INVALID | OVERFLOW)) {
          overflows++;
        } else if ((head & INVALID) != 0) {
          invalid(i, k, reached);
        } else {
          faulty(i, k, reached, "routing " + route + " is above " + Channel.MAX);
        }
      }
    }
    this.overflow = overflow;
    this.last = last;
    this.overflows += overflows;
    return k;
  }
}
