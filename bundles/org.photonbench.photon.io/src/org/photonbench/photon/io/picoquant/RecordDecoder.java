package org.photonbench.photon.io.picoquant;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.internal.FaultLog;

/**
 * Turns little-endian 32-bit records into photons, markers and faults. A decoder carries the time
 * reached from call to call, so the records may come in pieces of any length. Nothing is allocated
 * per photon. Not thread-safe.
 *
 * <p>Each layout is one loop that tests for a photon first. A loop without branches was measured at
 * 1.5 times this speed where photons and overflows alternate at random, and at 0.6 times where
 * photons prevail, which is where files are large.
 */
public abstract sealed class RecordDecoder
    permits HydraHarpT2Decoder,
        HydraHarpT3Decoder,
        PicoHarpT2Decoder,
        PicoHarpT3Decoder,
        TimeHarp200Decoder {
  /** Special channels from 1 to this are marker bits in the HydraHarp layouts. */
  static final int LAST_MARKER = 15;

  /**
   * Records decoded at a time: the times stay in the first-level cache for the check of their
   * order, and so many overflow records of the largest count add up to {@link #TIME_LIMIT} only.
   */
  static final int BATCH = 4096;

  /**
   * Overflows beyond this are taken off after each batch, so that times and their differences
   * always fit a long; 53 days at 1 ps.
   */
  static final long TIME_LIMIT = 1L << 62;

  /** A block takes no further batch once it holds so many events: markers may be all there is. */
  private static final int EVENTS_PER_BLOCK = 4096;

  final RecordType type;
  final long period;

  /** Time that the overflows so far add up to: a multiple of the period. */
  long overflow;

  /** Overflow records so far. */
  long overflows;

  private final int[] batch = new int[BATCH];
  private final FaultLog faultLog = new FaultLog();
  private long position;
  private long lastTime;
  private long records;
  private long photons;
  private long markers;
  private long syncs;
  private long faulty;
  private long periodsBeyondLimit;

  // What a special record in the running batch needs to know.
  private PhotonBlock block;
  private int batchSize;

  RecordDecoder(RecordType type, long firstRecord) {
    this.type = type;
    period = type.overflowPeriod();
    position = firstRecord;
  }

  /**
   * A decoder at the start of a record stream.
   *
   * @param firstRecord absolute position of the first record in its file in bytes, for the events
   */
  public static RecordDecoder of(RecordType type, OpenOptions options, long firstRecord) {
    return switch (type.layout()) {
      case PICOHARP_T2 -> new PicoHarpT2Decoder(type, firstRecord);
      case PICOHARP_T3 -> new PicoHarpT3Decoder(type, firstRecord);
      case HYDRAHARP_T2 -> new HydraHarpT2Decoder(type, options, firstRecord);
      case HYDRAHARP_T3 -> new HydraHarpT3Decoder(type, firstRecord);
      case TIMEHARP_200 -> new TimeHarp200Decoder(type, firstRecord);
    };
  }

  public final RecordType type() {
    return type;
  }

  /** Absolute position in the file of the next record in bytes. */
  public final long position() {
    return position;
  }

  /**
   * Appends photons and events to the block until it is full or no complete record is left, and
   * moves the position of {@code source} behind the last record taken. A block is also full when it
   * holds several thousand events.
   *
   * @param source records; its byte order does not matter
   * @throws IllegalArgumentException if the block is of another mode than the records
   */
  public final void decode(ByteBuffer source, PhotonBlock block) {
    if (block.mode() != type.mode()) {
      throw new IllegalArgumentException(
          "a block for " + block.mode() + " cannot take records of " + type.title());
    }
    IntBuffer words = source.slice().order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
    int available = words.remaining();
    int capacity = block.capacity();
    int size = block.size();
    int done = 0;
    this.block = block;
    while (done < available && size < capacity && block.events().size() < EVENTS_PER_BLOCK) {
      int n = Math.min(BATCH, Math.min(available - done, capacity - size));
      words.get(done, batch, 0, n);
      batchSize = size;
      int end = decodeBatch(batch, n, block, size);
      if (end > size) {
        checkOrder(size, end, n);
      }
      if (overflow > TIME_LIMIT) {
        limitTime(end);
      }
      position += 4L * n;
      records += n;
      photons += end - size;
      size = end;
      done += n;
    }
    this.block = null;
    block.setSize(size);
    source.position(source.position() + 4 * done);
  }

  /**
   * Decodes records 0 to n of the batch into the arrays of the block from {@code size} on, where
   * there is room for n photons, and keeps {@link #overflow} and {@link #overflows}.
   *
   * @return the number of photons then in the block
   */
  abstract int decodeBatch(int[] batch, int n, PhotonBlock block, int size);

  /** Whether the record is offered as a photon. */
  abstract boolean isPhoton(int word);

  /** Adds the events that can only be told at the end of the stream. */
  public final void finish(PhotonBlock block) {
    faultLog.summarise(block, timeReached(), position);
  }

  /** The latest time that an overflow or the last photon reached. */
  public final long timeReached() {
    return Math.max(lastTime, overflow);
  }

  /**
   * Where the records went so far.
   *
   * @param trailingBytes bytes after the last complete record
   */
  public final RecordBalance balance(long trailingBytes) {
    return new RecordBalance(
        records,
        photons,
        markers,
        overflows,
        syncs,
        0,
        faulty,
        trailingBytes,
        overflow / period + periodsBeyondLimit);
  }

  /** Records a marker; called from within {@link #decodeBatch}. */
  final void marker(int index, int size, long time, int bits) {
    markers++;
    block.add(
        new StreamEvent(StreamEvent.Kind.MARKER, time, size, position + 4L * index, bits, ""));
  }

  /** Records a sync event that is not offered as a photon. */
  final void sync() {
    syncs++;
  }

  /** Records a record without meaning; called from within {@link #decodeBatch}. */
  final void faulty(int index, int size, long overflowTime, int word, String why) {
    faulty++;
    if (faultLog.lists(StreamEvent.Kind.FAULTY_RECORD, 1)) {
      long last = size > batchSize ? block.times()[size - 1] : lastTime;
      block.add(
          new StreamEvent(
              StreamEvent.Kind.FAULTY_RECORD,
              Math.max(last, overflowTime),
              size,
              position + 4L * index,
              0,
              String.format(
                  "Record %08X at byte %d means nothing in %s: %s.",
                  word, position + 4L * index, type.title(), why)));
    }
  }

  private void checkOrder(int from, int to, int n) {
    long[] times = block.times();
    long early = (times[from] - lastTime) >>> 63;
    // Differences of times fit a long, so their sign bit is the comparison; this loop vectorises.
    for (int i = from + 1; i < to; i++) {
      early += (times[i] - times[i - 1]) >>> 63;
    }
    if (early > 0 && faultLog.lists(StreamEvent.Kind.TIME_ORDER, early)) {
      int first = from;
      for (long before = lastTime; times[first] >= before; first++) {
        before = times[first];
      }
      long where = position + 4L * indexOfPhoton(first - from, n);
      block.add(
          new StreamEvent(
              StreamEvent.Kind.TIME_ORDER,
              times[to - 1],
              to,
              where,
              early,
              (early == 1 ? "1 photon is" : early + " photons are")
                  + " earlier than the photon before, the first at byte "
                  + where
                  + "."));
    }
    lastTime = times[to - 1];
  }

  private int indexOfPhoton(int photon, int n) {
    int seen = -1;
    for (int i = 0; i < n; i++) {
      if (isPhoton(batch[i])) {
        seen++;
      }
      if (seen == photon) {
        return i;
      }
    }
    throw new IllegalStateException("batch of " + n + " records has no photon " + photon);
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
    lastTime = Math.min(lastTime, limit);
  }
}
