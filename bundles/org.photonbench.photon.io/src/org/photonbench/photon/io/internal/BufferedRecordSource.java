package org.photonbench.photon.io.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/**
 * Reads records of one length piece by piece through one buffer. The length of the file is that at
 * opening: what a running measurement appends later is not seen.
 */
public abstract class BufferedRecordSource implements PhotonSource {
  /** A usual size of the buffer. */
  public static final int BUFFER_BYTES = 512 << 10;

  /** Returns to the caller after so much of the file even without a photon, for its progress. */
  private static final long BYTES_PER_BLOCK = 64L << 20;

  private final SeekableByteChannel channel;
  private final String fileName;
  private final RecordingInfo info;
  private final long length;
  private final int recordBytes;
  private final ByteBuffer buffer;
  private long filePosition;
  private int trailingBytes;
  private boolean ended;

  /**
   * Takes over the channel and closes it.
   *
   * @param length bytes of the file at opening
   * @param firstRecord position of the first record
   * @param recordBytes length of a record
   * @param bufferBytes size of the buffer, at least one record
   */
  protected BufferedRecordSource(
      SeekableByteChannel channel,
      String fileName,
      long length,
      RecordingInfo info,
      long firstRecord,
      int recordBytes,
      int bufferBytes) {
    this.channel = channel;
    this.fileName = fileName;
    this.length = length;
    this.info = info;
    this.recordBytes = recordBytes;
    filePosition = firstRecord;
    long needed = Math.max(recordBytes, length - firstRecord);
    buffer =
        ByteBuffer.allocateDirect((int) Math.min(bufferBytes, needed))
            .order(ByteOrder.LITTLE_ENDIAN)
            .limit(0);
  }

  /**
   * Appends photons and events to the block until it is full or no complete record is left, and
   * moves the position of {@code records} behind the last record taken. A block that is full of
   * events takes none.
   *
   * @param records little-endian; its limit must be left as it is
   */
  protected abstract void decode(ByteBuffer records, PhotonBlock block);

  /** Adds the events that can only be told at the end of the file. */
  protected abstract void finish(PhotonBlock block);

  @Override
  public final RecordingInfo info() {
    return info;
  }

  /**
   * {@inheritDoc}
   *
   * <p>A block may come without photons before the end, if a long stretch of the file has none.
   */
  @Override
  public final boolean next(PhotonBlock block) throws IOException {
    block.clearFor(info.timeBase().mode());
    if (ended) {
      return false;
    }
    long pause = position() + BYTES_PER_BLOCK;
    long before;
    do {
      if (buffer.remaining() < recordBytes) {
        fill();
      }
      if (buffer.remaining() < recordBytes) {
        if (block.size() > 0) {
          return true;
        }
        ended = true;
        trailingBytes = buffer.remaining();
        finish(block);
        return false;
      }
      before = position();
      decode(buffer, block);
    } while (block.size() < block.capacity() && position() > before && position() < pause);
    return true;
  }

  private void fill() throws IOException {
    buffer.compact();
    channel.position(filePosition);
    while (buffer.hasRemaining() && filePosition < length) {
      buffer.limit((int) Math.min(buffer.capacity(), buffer.position() + length - filePosition));
      int read = channel.read(buffer);
      if (read < 0) {
        throw RecordingFiles.becameShorter(fileName);
      }
      filePosition += read;
    }
    buffer.flip();
  }

  /** Bytes after the last complete record; 0 before the end. */
  protected final int trailingBytes() {
    return trailingBytes;
  }

  /**
   * Adds an event if the file ends within a record; called from {@link #finish}.
   *
   * @param time the time reached
   * @param record what the format calls a record
   */
  protected final void addTruncation(PhotonBlock block, long time, String record) {
    if (trailingBytes > 0) {
      block.add(
          new StreamEvent(
              StreamEvent.Kind.TRUNCATED,
              time,
              block.size(),
              length - trailingBytes,
              trailingBytes,
              "The file ends within a "
                  + record
                  + ": its last "
                  + (trailingBytes == 1 ? "byte is" : trailingBytes + " bytes are")
                  + " not read."));
    }
  }

  @Override
  public final long position() {
    return ended ? filePosition : filePosition - buffer.remaining();
  }

  @Override
  public final long length() {
    return length;
  }

  @Override
  public final void close() throws IOException {
    channel.close();
  }
}
