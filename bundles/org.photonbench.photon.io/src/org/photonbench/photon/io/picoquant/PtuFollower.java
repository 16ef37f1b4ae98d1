package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.io.GrowingRecording;
import org.photonbench.photon.io.internal.BufferedRecordSource;
import org.photonbench.photon.io.internal.RecordingFiles;

/**
 * Reads a PTU file while it is written. Records are taken as they reach the file; the list of gaps
 * in the header, which the writer brings up to date after the records, is read before them, so that
 * a gap is seen with the next records at the latest.
 */
public final class PtuFollower implements GrowingRecording {
  private static final int MAGIC_BYTES = 8;

  private final Path file;
  private final String fileName;
  private final SeekableByteChannel channel;
  private final RecordingInfo info;
  private final RecordDecoder decoder;
  private final long firstRecord;
  private final ByteBuffer buffer =
      ByteBuffer.allocateDirect(BufferedRecordSource.BUFFER_BYTES)
          .order(ByteOrder.LITTLE_ENDIAN)
          .limit(0);
  private long filePosition;
  private GapList gaps = GapList.NONE;
  private int nextGap;
  private volatile boolean complete;
  private long limit = Long.MAX_VALUE;
  private boolean ended;

  private PtuFollower(
      Path file, SeekableByteChannel channel, RecordingInfo info, RecordDecoder decoder) {
    this.file = file;
    fileName = RecordingFiles.name(file);
    this.channel = channel;
    this.info = info;
    this.decoder = decoder;
    firstRecord = decoder.position();
    filePosition = firstRecord;
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it cannot be read, or has no whole header yet
   */
  public static PtuFollower open(Path file, OpenOptions options) throws IOException {
    String name = RecordingFiles.name(file);
    SeekableByteChannel channel = RecordingFiles.open(file);
    try {
      if (!new PtuFormat().recognises(RecordingFiles.start(channel, MAGIC_BYTES), file)) {
        throw new RecordingFormatException(name + ": this is no PicoQuant PTU file (yet).");
      }
      UnifiedHeader header = UnifiedHeader.read(channel, name);
      RecordType type = PtuHeader.recordType(header, name);
      RecordingInfo info = PtuHeader.info(header, type, options, name);
      return new PtuFollower(file, channel, info, RecordDecoder.of(type, options, header.end()));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public RecordingInfo info() {
    return info;
  }

  @Override
  public boolean next(PhotonBlock block) throws IOException {
    block.clearFor(info.timeBase().mode());
    if (ended) {
      return false;
    }
    boolean last = complete;
    while (block.size() < block.capacity()) {
      if (buffer.remaining() < decoder.recordBytes() && !fill()) {
        if (last && block.size() == 0) {
          ended = true;
          finish(block);
          return false;
        }
        return true;
      }
      long before = decoder.position();
      decode(block);
      if (decoder.position() == before) {
        return true; // full of events
      }
    }
    return true;
  }

  /** Reads what the file has by now; false if that is no whole record. */
  private boolean fill() throws IOException {
    buffer.compact();
    channel.position(filePosition);
    buffer.limit(
        (int) Math.min(buffer.capacity() - buffer.position(), limit - filePosition)
            + buffer.position());
    int read = channel.read(buffer);
    if (read > 0) {
      filePosition += read;
    } else if (channel.size() < filePosition) {
      throw RecordingFiles.becameShorter(fileName);
    }
    buffer.flip();
    if (buffer.remaining() < decoder.recordBytes()) {
      return false;
    }
    readGaps();
    return true;
  }

  private void readGaps() throws IOException {
    channel.position(0);
    gaps = GapList.of(UnifiedHeader.read(channel, fileName));
  }

  private void decode(PhotonBlock block) {
    long position = decoder.position();
    addGaps(block, position);
    int limit = buffer.limit();
    if (nextGap < gaps.size()) {
      long untilGap = positionOf(nextGap) - position;
      buffer.limit((int) Math.min(limit, buffer.position() + untilGap));
    }
    decoder.decode(buffer, block);
    buffer.limit(limit);
  }

  private void addGaps(PhotonBlock block, long position) {
    while (nextGap < gaps.size() && positionOf(nextGap) <= position) {
      gaps.addTo(block, nextGap, position, info.timeBase().tickSeconds());
      nextGap++;
    }
  }

  private long positionOf(int gap) {
    return firstRecord + decoder.recordBytes() * gaps.record(gap);
  }

  private void finish(PhotonBlock block) throws IOException {
    readGaps();
    addGaps(block, Long.MAX_VALUE);
    decoder.finish(block);
  }

  @Override
  public void limit(long bytes) {
    limit = Math.max(bytes, filePosition);
  }

  @Override
  public void end() {
    complete = true;
  }

  @Override
  public RecordBalance balance() {
    return decoder.balance(0);
  }

  @Override
  public long position() {
    return decoder.position();
  }

  @Override
  public long length() {
    return -1;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  @Override
  public String toString() {
    return "follower of " + file;
  }
}
