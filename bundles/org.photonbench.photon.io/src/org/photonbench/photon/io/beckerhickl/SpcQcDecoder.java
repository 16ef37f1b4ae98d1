package org.photonbench.photon.io.beckerhickl;

import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;

/**
 * Records of the SPC-QC cards: 27-16 micro time, not reversed, 15-12 routing, 11-0 macro time. The
 * bits above tell what it is. QC-x04: 31-30 type (00 photon, 10 overflow, 01 marker, 11 gap), 29-28
 * input. QC-x06: b31 clear: photon, 30-28 input; b31 set: 30-28 type (000 overflow, 010 marker, 1xx
 * gap with two bits of the input). A gap is a photon before which others were lost. An overflow is
 * one. In a marker the routing bits are its bits.
 *
 * <p>A detector is an input and a routing: the channel is input + inputs * routing, with 4 inputs
 * (x04) or 8 (x06), so that it is the input where there is no router. Without a real recording: not
 * held against one.
 */
final class SpcQcDecoder extends SpcDecoder {
  private static final int MACRO_MASK = (1 << 12) - 1;
  private static final int ROUTE_SHIFT = 12;
  private static final int ROUTE_MASK = 15;
  private static final int MICRO_SHIFT = 16;
  private static final int MICRO_MASK = (1 << 12) - 1;
  private static final int KIND_SHIFT = 28;

  /** What the upper four bits say. */
  private static final byte PHOTON = 0;

  private static final byte GAP = 1;
  private static final byte OVERFLOW = 2;
  private static final byte MARKER = 3;
  private static final byte NOTHING = 4;

  private static final byte[] X04 = {
    PHOTON, PHOTON, PHOTON, PHOTON, MARKER, MARKER, MARKER, MARKER,
    OVERFLOW, OVERFLOW, OVERFLOW, OVERFLOW, GAP, GAP, GAP, GAP
  };
  private static final byte[] X06 = {
    PHOTON, PHOTON, PHOTON, PHOTON, PHOTON, PHOTON, PHOTON, PHOTON,
    OVERFLOW, NOTHING, MARKER, NOTHING, GAP, GAP, GAP, GAP
  };

  private final byte[] kinds;
  private final int inputBits;

  /**
   * @param layout one of the two layouts of SPC-QC cards
   */
  SpcQcDecoder(SpcLayout layout) {
    super(layout);
    boolean six = layout == SpcLayout.SPC_QC_X06;
    kinds = six ? X06 : X04;
    inputBits = six ? 3 : 2;
  }

  @Override
  protected int decodeBatch(int[] batch, int n, PhotonBlock block, int size) {
    final byte[] kinds = this.kinds;
    final int inputBits = this.inputBits;
    final int inputMask = (1 << inputBits) - 1;
    final long[] times = block.times();
    final int[] microTimes = block.microTimes();
    final byte[] channels = block.channels();
    long overflow = this.overflow;
    long last = this.last;
    int overflows = 0;
    int k = size;
    for (int i = 0; i < n; i++) {
      int word = batch[i];
      int upper = word >>> KIND_SHIFT;
      int kind = kinds[upper];
      int route = word >>> ROUTE_SHIFT & ROUTE_MASK;
      if (kind <= GAP) {
        int channel = (kind == GAP ? upper & 3 : upper & inputMask) | route << inputBits;
        if (channel > Channel.MAX) {
          faulty(i, k, Math.max(last, overflow), "input 7 with routing 15");
          continue;
        }
        long time = overflow + (word & MACRO_MASK);
        if (time < last) {
          long corrected = early(i, k, time, last);
          overflow += corrected - time;
          time = corrected;
        }
        if (kind == GAP) {
          loss(i, k, time);
        }
        times[k] = time;
        microTimes[k] = word >>> MICRO_SHIFT & MICRO_MASK;
        channels[k] = (byte) channel;
        last = time;
        k++;
      } else if (kind == OVERFLOW) {
        overflow += period;
        overflows++;
      } else if (kind == MARKER && route != 0) {
        marker(i, k, overflow + (word & MACRO_MASK), route);
      } else {
        faulty(
            i,
            k,
            Math.max(last, overflow),
            kind == MARKER ? "a marker without any marker bit" : "an unknown type");
      }
    }
    this.overflow = overflow;
    this.last = last;
    this.overflows += overflows;
    return k;
  }
}
