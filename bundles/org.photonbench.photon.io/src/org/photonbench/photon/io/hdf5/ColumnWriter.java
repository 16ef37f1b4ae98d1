package org.photonbench.photon.io.hdf5;

import io.jhdf.dataset.chunked.Chunk;
import io.jhdf.dataset.chunked.indexing.ChunkImpl;
import io.jhdf.dataset.chunked.indexing.FixedArrayIndexWriter;
import io.jhdf.filter.ByteShuffleFilter;
import io.jhdf.filter.DeflatePipelineFilter;
import io.jhdf.object.message.DataLayoutMessage;
import io.jhdf.object.message.DataLayoutMessage.ChunkedDataLayoutMessageV4;
import io.jhdf.object.message.DataLayoutMessage.ContiguousDataLayoutMessage;
import io.jhdf.object.message.FilterPipelineMessage.FilterInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes one array of whole numbers chunk by chunk to the end of a file as they come: one chunk is
 * in memory, and 40 bytes for each chunk written. How the array is described in the file is only
 * settled by {@link #finish}.
 */
final class ColumnWriter {
  /** Values a chunk of what comes with every photon; readers read about as many at a time. */
  static final int PHOTONS = 1 << 16;

  /** Values a chunk of what comes now and then. */
  static final int EVENTS = 1 << 12;

  private static final int DEFLATE_LEVEL = 4;

  private static final long UNDEFINED_ADDRESS = -1;

  private final FileChannel file;
  private final boolean unsigned;
  private final List<Chunk> chunks = new ArrayList<>();
  private final int wholeChunk;
  private int bytes;
  private ByteBuffer chunk;
  private long size;
  private int chunkLength;
  private long indexAddress;

  /**
   * An empty array.
   *
   * @param bytes bytes a value: 1, 2, 4 or 8
   * @param chunk values a chunk
   */
  ColumnWriter(FileChannel file, int bytes, boolean unsigned, int chunk) {
    this.file = file;
    this.unsigned = unsigned;
    this.bytes = bytes;
    wholeChunk = chunk;
    chunkLength = chunk;
    this.chunk = buffer();
  }

  private ByteBuffer buffer() {
    return ByteBuffer.allocate(wholeChunk * bytes).order(ByteOrder.nativeOrder());
  }

  /** Number of values so far. */
  long size() {
    return size;
  }

  int bytes() {
    return bytes;
  }

  boolean unsigned() {
    return unsigned;
  }

  /** Appends a value, of which the lowest bytes count. */
  void add(long value) throws IOException {
    switch (bytes) {
      case 1 -> chunk.put((byte) value);
      case 2 -> chunk.putShort((short) value);
      case 4 -> chunk.putInt((int) value);
      default -> chunk.putLong(value);
    }
    size++;
    if (!chunk.hasRemaining()) {
      flush();
    }
  }

  private void flush() throws IOException {
    chunks.add(store(chunk.array(), chunk.position(), chunks.size()));
    chunk.clear();
  }

  private Chunk store(byte[] values, int length, long number) throws IOException {
    byte[] filtered = values.length == length ? values : Arrays.copyOf(values, length);
    for (FilterInfo filter : filters()) {
      filtered =
          filter.getId() == ByteShuffleFilter.ID
              ? new ByteShuffleFilter().encode(filtered, filter.getData())
              : new DeflatePipelineFilter().encode(filtered, filter.getData());
    }
    long address = append(ByteBuffer.wrap(filtered));
    return new ChunkImpl(address, filtered.length, new long[] {number * wholeChunk});
  }

  private long append(ByteBuffer data) throws IOException {
    long address = file.position();
    while (data.hasRemaining()) {
      file.write(data);
    }
    return address;
  }

  /** The filters that are applied to each chunk, in this order. */
  List<FilterInfo> filters() {
    FilterInfo deflate =
        new FilterInfo(DeflatePipelineFilter.ID, "deflate", false, new int[] {DEFLATE_LEVEL});
    return bytes == 1
        ? List.of(deflate)
        : List.of(
            new FilterInfo(ByteShuffleFilter.ID, "shuffle", false, new int[] {bytes}), deflate);
  }

  /**
   * Makes the values wider from 2 to 4 bytes. What was written before is written once more; the
   * place that it took stays unused.
   */
  void widen() throws IOException {
    List<FilterInfo> before = filters();
    ByteBuffer narrow = chunk.flip();
    List<Chunk> old = List.copyOf(chunks);
    bytes = 4;
    chunks.clear();
    chunk = buffer();
    for (Chunk one : old) {
      ByteBuffer stored = ByteBuffer.allocate(one.getSize());
      while (stored.hasRemaining()
          && file.read(stored, one.getAddress() + stored.position()) >= 0) {
        // A read may be short.
      }
      byte[] values = new DeflatePipelineFilter().decode(stored.array(), new int[0]);
      values = new ByteShuffleFilter().decode(values, before.get(0).getData());
      addAll(ByteBuffer.wrap(values).order(ByteOrder.nativeOrder()));
    }
    addAll(narrow);
  }

  private void addAll(ByteBuffer narrow) throws IOException {
    while (narrow.hasRemaining()) {
      chunk.putInt(narrow.getShort() & 0xFFFF);
      if (!chunk.hasRemaining()) {
        flush();
      }
    }
  }

  /** Writes what is left, and the index of the chunks. */
  void finish() throws IOException {
    if (chunks.isEmpty()) {
      // A chunk must not be longer than the array.
      chunkLength = (int) size;
      if (size > 0) {
        flush();
      }
    } else if (chunk.position() > 0) {
      // Chunks are of one length: the last is filled up.
      Arrays.fill(chunk.array(), chunk.position(), chunk.capacity(), (byte) 0);
      chunk.position(chunk.capacity());
      flush();
    }
    if (chunks.size() > 1) {
      indexAddress = file.position();
      append(
          FixedArrayIndexWriter.createFixedArray(
              chunks, indexAddress, wholeChunk * bytes, true, pageBits()));
    }
  }

  /** One page for all chunks. */
  private int pageBits() {
    return Math.max(10, 32 - Integer.numberOfLeadingZeros(chunks.size() - 1));
  }

  /** Where the values are; after {@link #finish}. */
  DataLayoutMessage layout() {
    int[] dimensions = {chunkLength, bytes};
    return switch (chunks.size()) {
      case 0 -> ContiguousDataLayoutMessage.create(UNDEFINED_ADDRESS, 0);
      case 1 ->
          ChunkedDataLayoutMessageV4.createFilteredSingleChunk(
              chunks.get(0).getAddress(), dimensions, chunks.get(0).getSize());
      default -> ChunkedDataLayoutMessageV4.createFixedArray(indexAddress, dimensions, pageBits());
    };
  }

  /** Whether the values are in chunks with filters: an array without values has none. */
  boolean chunked() {
    return !chunks.isEmpty();
  }
}
