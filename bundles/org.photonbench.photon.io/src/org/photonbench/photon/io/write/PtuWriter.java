package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.internal.RecordingFiles;
import org.photonbench.photon.io.internal.Words;
import org.photonbench.photon.io.picoquant.PhotonBenchTags;

/**
 * Writes PicoQuant PTU, the recording format of the product: generic T2 (00010207) or T3 (00010307)
 * records, as MultiHarp and PicoHarp 330 have them, so that other programs read them as well.
 *
 * <p>The file only grows: header, then records. Until it is finished, the header gives 0 as the
 * number of records, which readers take for unknown, and -1 (unknown) as the reason of the end, so
 * a file that a crash left behind reads up to its last complete record. {@link #finish} puts in the
 * numbers. Records reach the file at the latest after {@link PtuOptions#recordsPerFlush()} of them,
 * with the first block after {@link PtuOptions#longestBuffering()}, on {@link #flush()} and at the
 * end; {@link #force()} also has the operating system bring them to the disk.
 *
 * <p>What the format cannot hold is refused as a whole block before anything of it is written: a
 * channel above 62 (63 marks overflows) that is not the sync channel, a micro time beyond 15 bits,
 * marker bits beyond 4, a negative time, a time that would take absurdly many overflow records, and
 * a photon or marker earlier than the overflow period that the stream has reached: up to there the
 * order of the block is kept as it is, earlier photons would need sorting.
 *
 * <p>PTU has no record for lost photons. Such events go into a tag of the header, see {@link
 * PhotonBenchTags}, which is brought up to date with every flush, and come back as events at their
 * place. Other faults are kept there in words.
 *
 * <p>Nothing is allocated per photon.
 */
public final class PtuWriter implements RecordingWriter {
  /** Highest channel of a photon; 63 is left to the overflows. */
  public static final int MAX_CHANNEL = 62;

  /** Highest micro time: 15 bits. */
  public static final int MAX_MICRO_TIME = (1 << 15) - 1;

  /** Highest pattern of marker bits: 4 of them. */
  public static final int MAX_MARKER = 15;

  private static final int RECORD_BYTES = 4;
  private static final int CHANNEL_SHIFT = 25;
  private static final int DTIME_SHIFT = 10;
  private static final int SPECIAL = 1 << 31;
  private static final int OVERFLOW = SPECIAL | 63 << CHANNEL_SHIFT;

  /** Photons encoded at a time; each takes at most two records. */
  private static final int BATCH = 2048;

  private final OutputFile output;
  private final FileChannel channel;
  private final String name;
  private final TimeBase timeBase;
  private final boolean t3;
  private final int shift;
  private final long mostCounted;
  private final int[] heads = new int[256];
  private final int recordsPerFlush;
  private final long bufferingNanos;

  private final int[] words = new int[2 * BATCH];
  private final ByteBuffer buffer;
  private final IntBuffer pending;

  private final PtuFileHeader header;
  private final PtuBlockCheck check;
  private final PtuEventNotes notes;

  private long position;
  private long base;
  private int encoded;
  private long records;
  private long items; // photons and sync events
  private long markers;
  private long syncs;
  private long lastFlush;
  private boolean failed;
  private boolean finished;
  private boolean closed;

  /**
   * Starts a file with its header.
   *
   * @throws RecordingWriteException if the file cannot be made
   * @throws IllegalArgumentException if a tag of the options is one that the writer makes itself,
   *     or a unit of time is 1 s or more
   */
  public static PtuWriter create(
      Path target, OutputMode mode, RecordingDescription description, PtuOptions options)
      throws IOException {
    OutputFile output = OutputFile.create(target, mode);
    try {
      return new PtuWriter(output, description, options);
    } catch (IOException | RuntimeException | Error e) {
      output.discard(e);
      throw e;
    }
  }

  /**
   * Whether the writer takes a tag from its caller: any that it does not {@linkplain #makes make
   * itself}, and one that has a meaning for readers only with the right type.
   */
  public static boolean takes(HeaderTag tag, RecordMode mode) {
    return PtuFileHeader.takes(tag, mode);
  }

  /** Whether the writer makes the tag with this identifier, if its caller gives none. */
  public static boolean makes(String id) {
    return PtuFileHeader.makes(id);
  }

  private PtuWriter(OutputFile output, RecordingDescription about, PtuOptions options)
      throws IOException {
    this.output = output;
    name = RecordingFiles.name(output.target());
    timeBase = about.timeBase();
    t3 = timeBase.mode() == RecordMode.T3;
    shift = t3 ? DTIME_SHIFT : CHANNEL_SHIFT;
    mostCounted = (1L << shift) - 1;
    recordsPerFlush = options.recordsPerFlush();
    bufferingNanos = options.longestBuffering().toNanos();
    Arrays.fill(heads, PtuBlockCheck.NO_HEAD);
    for (int i = 0; i <= MAX_CHANNEL; i++) {
      heads[i] = i << CHANNEL_SHIFT;
    }
    if (options.syncChannel().isPresent()) {
      if (t3) {
        throw new IllegalArgumentException("T3 records have no events of the sync input");
      }
      heads[options.syncChannel().get().number()] = SPECIAL;
    }
    buffer =
        ByteBuffer.allocateDirect(RECORD_BYTES * (recordsPerFlush + 2 * BATCH))
            .order(ByteOrder.LITTLE_ENDIAN);
    pending = buffer.asIntBuffer();
    check = new PtuBlockCheck(name, t3, heads, shift, timeBase.tickSeconds());
    notes = new PtuEventNotes(options.gapCapacity(), options.earlierFaults());

    header = new PtuFileHeader(name, about, options, notes.gapBytes());
    ByteBuffer headerBytes = header.bytes();
    position = headerBytes.remaining();
    channel = FileChannel.open(output.path(), StandardOpenOption.WRITE);
    try {
      writeAt(headerBytes, 0);
    } catch (IOException | RuntimeException | Error e) {
      channel.close();
      throw e;
    }
    lastFlush = System.nanoTime();
  }

  /** Whether the times of T3 photons count something else than the pulses that PTU means. */
  private boolean isClock() {
    return t3 && !timeBase.pulses();
  }

  @Override
  public Path path() {
    return output.path();
  }

  @Override
  public long photons() {
    return items - syncs;
  }

  /** Records so far: photons, markers, sync events and overflows. */
  public long records() {
    return records;
  }

  /** Bytes of the file so far, without what waits to be flushed. */
  public long position() {
    return position;
  }

  // ------------------------------------------------------------------ blocks

  @Override
  public void write(PhotonBlock block) throws IOException {
    requireWritable();
    if (block.mode() != timeBase.mode()) {
      throw new IllegalArgumentException(
          "a block for " + block.mode() + " in a file for " + timeBase.mode());
    }
    check.check(block, base, items);
    int size = block.size();
    int done = 0;
    List<StreamEvent> events = block.events();
    for (int i = 0; i < events.size(); i++) {
      StreamEvent event = events.get(i);
      int before = Math.clamp(event.photonIndex(), done, size);
      encode(block, done, before);
      done = before;
      take(event);
    }
    encode(block, done, size);
    items += size;
    boolean waiting = pending.position() > 0 || notes.isChanged();
    if (waiting && System.nanoTime() - lastFlush >= bufferingNanos) {
      flush();
    }
  }

  private void requireWritable() {
    if (failed || finished || closed) {
      throw new IllegalStateException(
          name + (failed ? " could not be written to before" : " is finished"));
    }
  }

  private void take(StreamEvent event) throws IOException {
    switch (event.kind()) {
      case MARKER -> {
        jumpTo(event.time());
        put(SPECIAL | (int) event.value() << CHANNEL_SHIFT | (int) (event.time() - base));
        markers++;
      }
      case LOSS -> notes.addGap(event, records);
      case TIME_ORDER -> {
        // The reader of the new file finds it again.
      }
      default -> {
        if (event.isFault()) {
          notes.addFault(event);
        }
      }
    }
  }

  private void encode(PhotonBlock block, int from, int to) throws IOException {
    encoded = from;
    while (encoded < to) {
      int end = Math.min(to, encoded + BATCH);
      int n = t3 ? encodeT3(block, encoded, end) : encodeT2(block, encoded, end);
      // The buffer has room for a batch beyond the number at which it is flushed.
      pending.put(words, 0, n);
      records += n;
      if (encoded < end) {
        jumpTo(block.times()[encoded]);
      }
      if (pending.position() >= recordsPerFlush) {
        flush();
      }
    }
  }

  /**
   * Encodes photons into {@link #words} up to one that more than one overflow record comes before,
   * at which {@link #encoded} then stands.
   */
  private int encodeT2(PhotonBlock block, int from, int to) {
    final long[] times = block.times();
    final byte[] channels = block.channels();
    final int[] heads = this.heads;
    final int[] words = this.words;
    final long period = 1L << CHANNEL_SHIFT;
    final long jump = period << CHANNEL_SHIFT;
    long base = this.base;
    int syncs = 0;
    int n = 0;
    int i = from;
    for (; i < to; i++) {
      long tag = times[i] - base;
      if (tag >= period) {
        if (tag >= jump) {
          break;
        }
        words[n++] = OVERFLOW | (int) (tag >>> CHANNEL_SHIFT);
        base += tag & -period;
        tag &= period - 1;
      }
      int head = heads[channels[i] & 0xFF];
      syncs += head >>> 31;
      words[n++] = head | (int) tag;
    }
    this.base = base;
    this.syncs += syncs;
    encoded = i;
    return n;
  }

  private int encodeT3(PhotonBlock block, int from, int to) {
    final long[] times = block.times();
    final int[] microTimes = block.microTimes();
    final byte[] channels = block.channels();
    final int[] heads = this.heads;
    final int[] words = this.words;
    final long period = 1L << DTIME_SHIFT;
    final long jump = period << DTIME_SHIFT;
    long base = this.base;
    int n = 0;
    int i = from;
    for (; i < to; i++) {
      long nsync = times[i] - base;
      if (nsync >= period) {
        if (nsync >= jump) {
          break;
        }
        words[n++] = OVERFLOW | (int) (nsync >>> DTIME_SHIFT);
        base += nsync & -period;
        nsync &= period - 1;
      }
      words[n++] = heads[channels[i] & 0xFF] | microTimes[i] << DTIME_SHIFT | (int) nsync;
    }
    this.base = base;
    encoded = i;
    return n;
  }

  /** Writes the overflow records that a time needs. */
  private void jumpTo(long time) throws IOException {
    long periods = time - base >>> shift;
    while (time > base && periods > 0) {
      long count = Math.min(periods, mostCounted);
      put(OVERFLOW | (int) count);
      base += count << shift;
      periods -= count;
    }
  }

  private void put(int word) throws IOException {
    pending.put(word);
    records++;
    if (pending.position() >= recordsPerFlush) {
      flush();
    }
  }

  // ------------------------------------------------------------------ file

  /** Hands all records so far to the operating system: who follows the file sees them. */
  public void flush() throws IOException {
    requireWritable();
    // The gaps first: who has read the records then finds the gaps before them.
    writeAt(notes.newGapBytes(), header.gapsAt());
    writeAt(notes.newFaultBytes(), header.faultsAt());
    buffer.limit(RECORD_BYTES * pending.position()).position(0);
    int bytes = buffer.remaining();
    if (bytes > 0) {
      writeAt(buffer, position);
      position += bytes;
    }
    buffer.clear();
    pending.clear();
    lastFlush = System.nanoTime();
  }

  /** As {@link #flush()}, and has it brought to the disk: it outlives a power failure. */
  public void force() throws IOException {
    flush();
    try {
      channel.force(false);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void writeAt(ByteBuffer bytes, long where) throws IOException {
    try {
      channel.position(where);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private RecordingWriteException failure(IOException cause) {
    failed = true;
    return new RecordingWriteException(
        name
            + ": the disk did not take any more after "
            + position
            + " bytes ("
            + OutputFile.reason(cause)
            + "); make room or choose another drive.",
        cause);
  }

  @Override
  public void finish(RecordingEnd end) throws IOException {
    force();
    for (PtuFileHeader.Value value : header.end(end, records)) {
      writeAt(
          ByteBuffer.allocate(Long.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putLong(value.bits())
              .flip(),
          value.position());
    }
    force();
    finished = true;
  }

  @Override
  public void publish() throws IOException {
    if (!finished) {
      throw new IllegalStateException(name + " is not finished");
    }
    channel.close(); // some systems do not rename an open file
    output.publish();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    try (output;
        channel) {
      if (!failed && !finished && output.isOwnName()) {
        flush();
      }
    } finally {
      closed = true;
    }
  }

  @Override
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    if (isClock()) {
      statements.add(
          Statement.changed(
              "Clock",
              "the times count a clock of the device; PhotonBench knows that from "
                  + PhotonBenchTags.CLOCK
                  + ", other programs will take it for the laser pulses."));
    }
    if (markers > 0) {
      statements.add(
          Statement.kept("Markers", Words.count(markers) + " with their 4 bits and places."));
    }
    if (syncs > 0) {
      statements.add(
          Statement.kept("Sync events", Words.count(syncs) + " as events of the sync input."));
    }
    statements.addAll(notes.statements());
    return statements;
  }
}
