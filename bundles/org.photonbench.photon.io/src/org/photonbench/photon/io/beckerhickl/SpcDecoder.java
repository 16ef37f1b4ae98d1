package org.photonbench.photon.io.beckerhickl;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.FaultLog;

/**
 * Turns the records of an SPC file into photons, markers and faults. A decoder carries the time
 * reached from call to call, so the records may come in pieces of any length. Nothing is allocated
 * per photon. Not thread-safe.
 *
 * <p>Times are macro clocks since the start. A photon whose macro time is lower than that of the
 * photon before, without an overflow between them, came out of order; only if it is lower by more
 * than half an overflow period, an overflow is missing in the file and one period is added. Both
 * are {@link StreamEvent.Kind#TIME_ORDER} events.
 */
abstract sealed class SpcDecoder
    permits Spc130Decoder, Spc600Decoder256, Spc600Decoder4096, SpcQcDecoder {
  /** Records decoded at a time: so many overflow records of the largest count fit a long. */
  static final int BATCH = 4096;

  /** Overflows beyond this are taken off after each batch, so that times always fit a long. */
  static final long TIME_LIMIT = 1L << 62;

  /** A block takes no further batch once it holds so many events: markers may be all there is. */
  private static final int EVENTS_PER_BLOCK = 4096;

  final SpcLayout layout;
  final long period;

  /** Time that the overflows so far add up to: a multiple of the period. */
  long overflow;

  /** Time of the last photon, 0 before the first one. */
  long last;

  /** Records so far that are overflows and nothing else. */
  long overflows;

  private final FaultLog faultLog = new FaultLog();
  private PhotonBlock block;
  private long position;
  private long records;
  private long photons;
  private long markers;
  private long invalid;
  private long faulty;
  private long periodsBeyondLimit;

  SpcDecoder(SpcLayout layout) {
    this.layout = layout;
    period = layout.overflowPeriod();
    position = layout.recordBytes();
  }

  /** A decoder at the first record behind the header. */
  static SpcDecoder of(SpcLayout layout, SpcHeader header) {
    return switch (layout) {
      case SPC_130 -> new Spc130Decoder(header.raw());
      case SPC_600_256 -> new Spc600Decoder256(header.raw());
      case SPC_600_4096 -> new Spc600Decoder4096();
      case SPC_QC_X04, SPC_QC_X06 -> new SpcQcDecoder(layout);
    };
  }

  /** Absolute position in the file of the next record in bytes. */
  final long position() {
    return position;
  }

  final int recordBytes() {
    return layout.recordBytes();
  }

  /**
   * Appends photons and events to the block until it is full or no complete record is left, and
   * moves the position of {@code source} behind the last record taken. A block is also full when it
   * holds several thousand events.
   *
   * @param source records; its byte order does not matter
   * @throws IllegalArgumentException if the block is not for T3
   */
  final void decode(ByteBuffer source, PhotonBlock block) {
    if (block.mode() != RecordMode.T3) {
      throw new IllegalArgumentException("a block for T2 cannot take records of an SPC card");
    }
    int bytes = layout.recordBytes();
    ByteBuffer words = source.slice().order(ByteOrder.LITTLE_ENDIAN);
    int available = words.remaining() / bytes;
    int capacity = block.capacity();
    int size = block.size();
    int done = 0;
    this.block = block;
    while (done < available && size < capacity && block.events().size() < EVENTS_PER_BLOCK) {
      int n = Math.min(BATCH, Math.min(available - done, capacity - size));
      load(words, done * bytes, n);
      int end = decodeBatch(n, block, size);
      if (overflow > TIME_LIMIT) {
        limitTime(end);
      }
      position += (long) bytes * n;
      records += n;
      photons += end - size;
      size = end;
      done += n;
    }
    this.block = null;
    block.setSize(size);
    source.position(source.position() + bytes * done);
  }

  /** Copies n records that start at the given index into the arrays of the decoder. */
  abstract void load(ByteBuffer words, int index, int n);

  /**
   * Decodes the n records loaded into the arrays of the block from {@code size} on, where there is
   * room for n photons, and keeps {@link #overflow}, {@link #last} and {@link #overflows}.
   *
   * @return the number of photons then in the block
   */
  abstract int decodeBatch(int n, PhotonBlock block, int size);

  /** Adds the events that can only be told at the end of the stream. */
  final void finish(PhotonBlock block) {
    faultLog.summarise(block, timeReached(), position);
  }

  /** The latest time that an overflow or the last photon reached. */
  final long timeReached() {
    return Math.max(last, overflow);
  }

  /**
   * Where the records went so far; the header is none of them.
   *
   * @param trailingBytes bytes after the last complete record
   */
  final RecordBalance balance(long trailingBytes) {
    return new RecordBalance(
        records,
        photons,
        markers,
        overflows,
        0,
        invalid,
        faulty,
        trailingBytes,
        overflow / period + periodsBeyondLimit);
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
    if (faultLog.lists(StreamEvent.Kind.TIME_ORDER, 1)) {
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

  final void marker(int index, int size, long time, int bits) {
    markers++;
    add(StreamEvent.Kind.MARKER, time, size, index, bits, "");
  }

  final void invalid(int index, int size, long reached) {
    invalid++;
    if (faultLog.lists(StreamEvent.Kind.INVALID_RECORD, 1)) {
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
    if (faultLog.lists(StreamEvent.Kind.FAULTY_RECORD, 1)) {
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

  private long where(int index) {
    return position + (long) layout.recordBytes() * index;
  }

  private void add(
      StreamEvent.Kind kind, long time, int size, int index, long value, String message) {
    block.add(new StreamEvent(kind, time, size, where(index), value, message));
  }

  private void limitTime(int size) {
    long limit = TIME_LIMIT / period * period;
    if (periodsBeyondLimit == 0) {
      block.add(
          new StreamEvent(
              StreamEvent.Kind.FAULTY_RECORD,
              limit,
              size,
              position,
              0,
              "The overflow records up to byte "
                  + position
                  + " add up to an impossible time: the times from here on are meaningless."));
    }
    periodsBeyondLimit += (overflow - limit) / period;
    overflow = limit;
    last = Math.min(last, limit);
  }
}
