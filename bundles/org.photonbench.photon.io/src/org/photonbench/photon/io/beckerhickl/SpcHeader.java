package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What the first record of an SPC file says; the recording program put it before the records of the
 * card.
 *
 * @param clock macro clock in femtoseconds or in tenths of nanoseconds
 * @param femtoseconds whether the clock is in femtoseconds, not in tenths of nanoseconds
 * @param routingBits number of routing bits in use
 * @param markers whether the file may hold markers
 * @param raw whether the records are as the card gave them, before the program counted overflows
 */
record SpcHeader(int clock, boolean femtoseconds, int routingBits, boolean markers, boolean raw) {
  private static final int INVALID = 1 << 31;
  private static final int RAW = 1 << 26;
  private static final int MARKERS = 1 << 25;
  private static final int FEMTOSECONDS = 1 << 24;
  private static final int SIX_INPUTS = 1 << 23;
  private static final int UNUSED_IN_QC = 1 << 22;
  private static final int ROUTING_SHIFT = 27;
  private static final int MOST_ROUTING_BITS = 8;

  /** From 1 ns to 100 us, in tenths of nanoseconds. */
  private static final int LEAST_CLOCK = 10;

  private static final int MOST_CLOCK = 1_000_000;

  /** 50 ps; the field itself ends at 4.2 ns. */
  private static final int LEAST_FEMTOSECONDS = 50_000;

  /** The header of a file with this layout; empty if the bytes cannot be one. */
  static Optional<SpcHeader> of(SpcLayout layout, ByteBuffer start) {
    if (start.limit() < layout.recordBytes()) {
      return Optional.empty();
    }
    ByteBuffer bytes = start.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    int word = bytes.getInt(0);
    SpcHeader header;
    if (layout == SpcLayout.SPC_600_4096) {
      // Byte 1: bit 4 invalid, bits 3-0 routing bits; bytes 2 and 3 the clock; the rest is 0.
      if ((word & 0xf0ff) != 0x1000 || bytes.getShort(4) != 0) {
        return Optional.empty();
      }
      header = new SpcHeader(word >>> 16, false, word >> 8 & 15, false, false);
    } else if (layout.isQc()) {
      boolean six = (word & SIX_INPUTS) != 0;
      if (six != (layout == SpcLayout.SPC_QC_X06) || (word & UNUSED_IN_QC) != 0) {
        return Optional.empty();
      }
      header = of(word, word & UNUSED_IN_QC - 1, (word & FEMTOSECONDS) != 0);
    } else {
      if ((word & FEMTOSECONDS) != 0) {
        return Optional.empty();
      }
      header = of(word, word & FEMTOSECONDS - 1, false);
    }
    boolean marked = layout == SpcLayout.SPC_600_4096 || (word & INVALID) != 0;
    return marked && header.isPlausible() ? Optional.of(header) : Optional.empty();
  }

  private static SpcHeader of(int word, int clock, boolean femtoseconds) {
    return new SpcHeader(
        clock, femtoseconds, word >>> ROUTING_SHIFT & 15, (word & MARKERS) != 0, (word & RAW) != 0);
  }

  private boolean isPlausible() {
    return routingBits <= MOST_ROUTING_BITS
        && (femtoseconds
            ? clock >= LEAST_FEMTOSECONDS
            : clock >= LEAST_CLOCK && clock <= MOST_CLOCK);
  }

  /** Whether the bytes are the first record of a DPC-230, which writes another kind of file. */
  static boolean isDpc230(ByteBuffer start) {
    // Bits 31 and 30 special, 26 raw, 24 set: the other five of the upper eight are 0.
    return start.limit() >= 4 && (start.get(3) & 0xfb) == 0xc1;
  }

  /** Duration of one macro clock in seconds. */
  double clockSeconds() {
    // Division rounds once where multiplication by 1e-10 would round twice.
    return femtoseconds ? clock / 1e15 : clock / 1e10;
  }
}
