package org.photonbench.photon.io.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;

/**
 * Turns little-endian records of one length into photons, markers and faults, where overflows of a
 * time tag are records of their own or bits of others. A decoder carries the time reached from call
 * to call, so the records may come in pieces of any length. Nothing is allocated per photon. Not
 * thread-safe.
 *
 * <p>This class knows where the records are and counts them; what they mean, a subclass says a
 * batch at a time.
 */
public abstract class BatchDecoder {
  /**
   * Records decoded at a time: the times stay in the first-level cache for the check of their
   * order, and so many overflow records of the largest count add up to {@link #TIME_LIMIT} only.
   */
  public static final int BATCH = 4096;

  /**
   * Overflows beyond this are taken off after each batch, so that times and their differences
   * always fit a long; 53 days at 1 ps.
   */
  protected static final long TIME_LIMIT = 1L << 62;

  /** A block takes no further batch once it holds so many events: markers may be all there is. */
  private static final int EVENTS_PER_BLOCK = 4096;

  /** Ticks that one overflow stands for. */
  protected final long period;

  /** Time that the overflows so far add up to: a multiple of the period. */
  protected long overflow;

  /** Time of the last photon, 0 before the first one; kept by the subclass. */
  protected long last;

  /** Records so far that are overflows and nothing else. */
  protected long overflows;

  /** Sync events so far that are not offered as photons. */
  protected long syncs;

  /** Records so far that the device marked as invalid. */
  protected long invalid;

  /** Records so far without meaning. */
  protected long faulty;

  private final RecordMode mode;
  private final String origin;
  private final int recordBytes;
  private final int[] batch = new int[BATCH];
  private final FaultLog faultLog = new FaultLog();
  private PhotonBlock block;
  private int batchStart;
  private long position;
  private long records;
  private long photons;
  private long markers;
  private long periodsBeyondLimit;

  /**
   * A decoder at the start of a record stream.
   *
   * @param mode kind of the photons
   * @param origin what the records are of, for messages
   * @param recordBytes length of a record, at least 4
   * @param period ticks that one overflow stands for
   * @param firstRecord absolute position of the first record in its file in bytes, for the events
   */
  protected BatchDecoder(
      RecordMode mode, String origin, int recordBytes, long period, long firstRecord) {
    this.mode = mode;
    this.origin = origin;
    this.recordBytes = recordBytes;
    this.period = period;
    position = firstRecord;
  }

  /** Absolute position in the file of the next record in bytes. */
  public final long position() {
    return position;
  }

  /** Length of a record in bytes. */
  public final int recordBytes() {
    return recordBytes;
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
    if (block.mode() != mode) {
      throw new IllegalArgumentException(
          "a block for " + block.mode() + " cannot take records of " + origin);
    }
    ByteBuffer bytes = source.slice().order(ByteOrder.LITTLE_ENDIAN);
    int available = bytes.remaining() / recordBytes;
    int capacity = block.capacity();
    int size = block.size();
    int done = 0;
    this.block = block;
    while (done < available && size < capacity && block.events().size() < EVENTS_PER_BLOCK) {
      int n = Math.min(BATCH, Math.min(available - done, capacity - size));
      load(bytes, done * recordBytes, batch, n);
      batchStart = size;
      int end = decodeBatch(batch, n, block, size);
      if (end > size) {
        afterBatch(batch, n, block, size, end);
      }
      if (overflow > TIME_LIMIT) {
        limitTime(end);
      }
      position += (long) recordBytes * n;
      records += n;
      photons += end - size;
      size = end;
      done += n;
    }
    this.block = null;
    block.setSize(size);
    source.position(source.position() + recordBytes * done);
  }

  /**
   * Copies n records into the batch. Longer ones than 4 bytes a subclass loads in its own way.
   *
   * @param from where the first of them starts
   */
  protected void load(ByteBuffer bytes, int from, int[] batch, int n) {
    bytes.position(from).asIntBuffer().get(batch, 0, n);
  }

  /**
   * Decodes records 0 to n of the batch into the arrays of the block from {@code size} on, where
   * there is room for n photons, and keeps the protected counters.
   *
   * @return the number of photons then in the block
   */
  protected abstract int decodeBatch(int[] batch, int n, PhotonBlock block, int size);

  /** Looks at a batch that had photons: those of the block from {@code start} to {@code end}. */
  protected void afterBatch(int[] batch, int n, PhotonBlock block, int start, int end) {
    // Most have nothing to do.
  }

  /** Adds the events that can only be told at the end of the stream. */
  public final void finish(PhotonBlock block) {
    faultLog.summarise(block, timeReached(), position);
  }

  /** The latest time that an overflow or the last photon reached. */
  public final long timeReached() {
    return Math.max(last, overflow);
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
        invalid,
        faulty,
        trailingBytes,
        overflow / period + periodsBeyondLimit);
  }

  // What follows is called from within decodeBatch and afterBatch, with the index of the record in
  // the batch, the number of photons in the block before it, and times that the fields may not
  // have yet.

  /** Records a marker. */
  protected final void marker(int index, int size, long time, int bits) {
    markers++;
    add(StreamEvent.Kind.MARKER, time, size, index, bits, "");
  }

  /** Time of the photon before, 0 if there is none. */
  protected final long lastBefore(int size) {
    return size > batchStart ? block.times()[size - 1] : last;
  }

  /** Whether the next fault of this kind gets an event; if not, it is counted. */
  protected final boolean lists(StreamEvent.Kind kind, long amount) {
    return faultLog.lists(kind, amount);
  }

  /** Absolute position in the file of a record of the batch in bytes. */
  protected final long where(int index) {
    return position + (long) recordBytes * index;
  }

  /** Adds an event to the block. */
  protected final void add(
      StreamEvent.Kind kind, long time, int size, int index, long value, String message) {
    block.add(new StreamEvent(kind, time, size, where(index), value, message));
  }

  private void limitTime(int size) {
    long limit = TIME_LIMIT / period * period;
    if (periodsBeyondLimit == 0) {
      add(
          StreamEvent.Kind.FAULTY_RECORD,
          limit,
          size,
          0,
          0,
          "The overflow records up to byte "
              + position
              + " add up to an impossible time: the times from here on are meaningless.");
    }
    periodsBeyondLimit += (overflow - limit) / period;
    overflow = limit;
    last = Math.min(last, limit);
  }
}
