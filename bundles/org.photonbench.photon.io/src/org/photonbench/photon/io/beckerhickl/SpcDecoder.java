package org.photonbench.photon.io.beckerhickl;

import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.BatchDecoder;

/**
 * Turns the records of an SPC file into photons, markers and faults.
 *
 * <p>Times are macro clocks since the start. A photon whose macro time is lower than that of the
 * photon before, without an overflow between them, came out of order; only if it is lower by more
 * than half an overflow period, an overflow is missing in the file and one period is added. Both
 * are {@link StreamEvent.Kind#TIME_ORDER} events.
 */
abstract sealed class SpcDecoder extends BatchDecoder
    permits SpcWordDecoder, Spc600Decoder4096, SpcQcDecoder {
  private final SpcLayout layout;

  SpcDecoder(SpcLayout layout) {
    super(
        RecordMode.T3,
        "an SPC card",
        layout.recordBytes(),
        layout.overflowPeriod(),
        layout.recordBytes());
    this.layout = layout;
  }

  /** A decoder at the first record behind the header. */
  static SpcDecoder of(SpcLayout layout, SpcHeader header) {
    return switch (layout) {
      case SPC_130, SPC_600_256 -> new SpcWordDecoder(layout, header.raw());
      case SPC_600_4096 -> new Spc600Decoder4096();
      case SPC_QC_X04, SPC_QC_X06 -> new SpcQcDecoder(layout);
    };
  }

  // What follows is called from within decodeBatch, with the index of the record in the batch, the
  // number of photons in the block before it, and times that the fields may not have yet.

  /**
   * Records a photon earlier than the one before.
   *
   * @return its time, one period later if an overflow must be missing before it
   */
  final long early(int index, int size, long time, long before) {
    boolean missing = before - time > period / 2;
    long corrected = missing ? time + period : time;
    if (lists(StreamEvent.Kind.TIME_ORDER, 1)) {
      long where = where(index);
      add(
          StreamEvent.Kind.TIME_ORDER,
          corrected,
          size,
          index,
          1,
          missing
              ? "The macro time falls by more than half an overflow period at byte "
                  + where
                  + " without an overflow: one is taken as missing, and added."
              : "1 photon is earlier than the photon before, at byte " + where + ".");
    }
    return corrected;
  }

  /** Records a gap before the given time. */
  final void loss(int index, int size, long time) {
    add(
        StreamEvent.Kind.LOSS,
        time,
        size,
        index,
        0,
        "The memory of the card was full: photons before this time are missing, how many is not"
            + " known.");
  }

  final void invalid(int index, int size, long reached) {
    invalid++;
    if (lists(StreamEvent.Kind.INVALID_RECORD, 1)) {
      add(
          StreamEvent.Kind.INVALID_RECORD,
          reached,
          size,
          index,
          0,
          "The card marked the photon at byte "
              + where(index)
              + " as invalid: its channel or micro time could not be told.");
    }
  }

  final void faulty(int index, int size, long reached, String why) {
    faulty++;
    if (lists(StreamEvent.Kind.FAULTY_RECORD, 1)) {
      add(
          StreamEvent.Kind.FAULTY_RECORD,
          reached,
          size,
          index,
          0,
          "The record at byte "
              + where(index)
              + " means nothing in the layout of "
              + layout.title()
              + ": "
              + why
              + ".");
    }
  }
}
