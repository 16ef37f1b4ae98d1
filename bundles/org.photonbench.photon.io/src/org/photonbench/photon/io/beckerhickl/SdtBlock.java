package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;

/**
 * The header of a block of data in an .sdt file, 22 bytes in all revisions.
 *
 * @param dataOffset position of the data
 * @param nextOffset position of the header of the next block
 * @param type what the block is, in bits
 * @param measurement number of the description of its measurement
 * @param number number of the block, with module and content
 * @param length bytes of its data when not compressed
 */
record SdtBlock(
    long dataOffset, long nextOffset, int type, int measurement, long number, long length) {
  static final int BYTES = 22;

  /** From this revision on positions have 40 bits. */
  private static final int LONG_REVISION = 15;

  private static final int CREATION_MASK = 0xf;
  private static final int FIFO = 8;
  private static final int FIFO_FROM_FILE = 9;
  private static final int CONTENT_MASK = 0xf0;
  private static final int NUMBER_MASK = 0xf00;
  private static final int ZIPPED = 0x1000;
  private static final int LZ4 = 0x4000;

  /** What a block holds. */
  enum Content {
    DECAY("one curve"),
    PAGE("curves of a measurement"),
    FCS("a correlation (FCS)"),
    FIDA("a histogram of counts (FIDA)"),
    FILDA("a histogram of counts and lifetimes (FILDA)"),
    MCS("an intensity trace (MCS)"),
    IMAGE("an image of curves (FLIM)"),
    MCS_TRIGGERED("a triggered intensity trace (MCS_TA)"),
    MCS_IMAGE("an image of intensity traces"),
    MOMENTS("moments"),
    INTENSITY_IMAGE("an image of intensities"),
    UNKNOWN("data of an unknown kind");

    private final String title;

    Content(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    /** Whether these are histograms of micro times. */
    boolean isDecay() {
      return this == DECAY || this == PAGE || this == IMAGE;
    }
  }

  static SdtBlock of(ByteBuffer b, int softwareRevision) {
    boolean large = softwareRevision >= LONG_REVISION;
    long data = b.getInt(2) & 0xffff_ffffL;
    long next = b.getInt(6) & 0xffff_ffffL;
    return new SdtBlock(
        large ? data | (b.get(0) & 0xffL) << 32 : data,
        large ? next | (b.get(1) & 0xffL) << 32 : next,
        b.getChar(10),
        b.getShort(12),
        b.getInt(14) & 0xffff_ffffL,
        b.getInt(18) & 0xffff_ffffL);
  }

  Content content() {
    int content = (type & CONTENT_MASK) >> 4;
    return content < Content.UNKNOWN.ordinal() ? Content.values()[content] : Content.UNKNOWN;
  }

  /** Whether the block was made from photon records. */
  boolean isFifo() {
    int creation = type & CREATION_MASK;
    return creation == FIFO || creation == FIFO_FROM_FILE;
  }

  /** Bytes of a count: 2, 4 or (a floating-point number) 8; 0 if the type is unknown. */
  int countBytes() {
    return switch (type & NUMBER_MASK) {
      case 0 -> 2;
      case 0x100 -> 4;
      case 0x200 -> 8;
      default -> 0;
    };
  }

  boolean isZipped() {
    return (type & ZIPPED) != 0;
  }

  boolean isLz4() {
    return (type & LZ4) != 0;
  }

  /** Number of the card, from 0. */
  int module() {
    return (int) (number >> 24) & 3;
  }

  /** Routing channel of a block made from photon records, from 0; the file counts from 1. */
  int routing() {
    return Math.max(0, ((int) number & 0xff) - 1);
  }
}
