package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;

/**
 * Reads the records behind a PicoQuant header, unified or legacy, piece by piece through one
 * buffer. The length of the file is that at opening: what a running measurement appends later is
 * not seen.
 */
final class PtuSource implements PhotonSource {
  static final int BUFFER_BYTES = 512 << 10;

  private static final int RECORD_BYTES = 4;

  /** Returns to the caller after so much of the file even without a photon, for its progress. */
  private static final long BYTES_PER_BLOCK = 64L << 20;

  private final SeekableByteChannel channel;
  private final String fileName;
  private final RecordingInfo info;
  private final RecordDecoder decoder;
  private final long length;
  private final GapList gaps;
  private final long firstRecord;
  private final ByteBuffer buffer;
  private long filePosition;
  private int trailingBytes;
  private int nextGap;
  private boolean ended;

  /**
   * Takes over the channel and closes it.
   *
   * @param length bytes of the file at opening
   * @param decoder decoder whose position is that of the first record
   * @param bufferBytes size of the buffer, at least one record
   */
  PtuSource(
      SeekableByteChannel channel,
      String fileName,
      long length,
      RecordingInfo info,
      RecordDecoder decoder,
      int bufferBytes) {
    this(channel, fileName, length, info, decoder, GapList.NONE, bufferBytes);
  }

  /**
   * Takes over the channel and closes it.
   *
   * @param gaps where the device lost photons, if the header tells
   */
  PtuSource(
      SeekableByteChannel channel,
      String fileName,
      long length,
      RecordingInfo info,
      RecordDecoder decoder,
      GapList gaps,
      int bufferBytes) {
    this.channel = channel;
    this.gaps = gaps;
    this.fileName = fileName;
    this.info = info;
    this.decoder = decoder;
    this.length = length;
    firstRecord = decoder.position();
    filePosition = firstRecord;
    long needed = Math.max(RECORD_BYTES, length - filePosition);
    buffer = ByteBuffer.allocateDirect((int) Math.min(bufferBytes, needed)).flip();
  }

  @Override
  public RecordingInfo info() {
    return info;
  }

  /**
   * {@inheritDoc}
   *
   * <p>A block may come without photons before the end, if a long stretch of the file has none.
   */
  @Override
  public boolean next(PhotonBlock block) throws IOException {
    block.clear();
    if (ended) {
      return false;
    }
    long pause = decoder.position() + BYTES_PER_BLOCK;
    long before;
    do {
      if (buffer.remaining() < RECORD_BYTES) {
        fill();
      }
      if (buffer.remaining() < RECORD_BYTES) {
        if (block.size() > 0) {
          return true;
        }
        end(block);
        return false;
      }
      before = decoder.position();
      decodeUpToGap(block);
    } while (block.size() < block.capacity()
        && decoder.position() > before
        && decoder.position() < pause);
    return true;
  }

  /** Decodes what is in the buffer, or if there is a gap in it, up to that. */
  private void decodeUpToGap(PhotonBlock block) {
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

  /** Adds the gaps up to a position as events. */
  private void addGaps(PhotonBlock block, long position) {
    while (nextGap < gaps.size() && positionOf(nextGap) <= position) {
      gaps.addTo(block, nextGap, position, info.timeBase().tickSeconds());
      nextGap++;
    }
  }

  private long positionOf(int gap) {
    return firstRecord + RECORD_BYTES * gaps.record(gap);
  }

  private void fill() throws IOException {
    buffer.compact();
    channel.position(filePosition);
    while (buffer.hasRemaining() && filePosition < length) {
      buffer.limit((int) Math.min(buffer.capacity(), buffer.position() + length - filePosition));
      int read = channel.read(buffer);
      if (read < 0) {
        throw new RecordingFormatException(
            fileName
                + ": the file became shorter while it was read; let the program that writes it"
                + " finish, and open it again.");
      }
      filePosition += read;
    }
    buffer.flip();
  }

  private void end(PhotonBlock block) {
    ended = true;
    trailingBytes = buffer.remaining();
    // Those beyond the last record, too: the file may have been cut off.
    while (nextGap < gaps.size()) {
      gaps.addTo(block, nextGap, decoder.position(), info.timeBase().tickSeconds());
      nextGap++;
    }
    decoder.finish(block);
    long records = decoder.balance(trailingBytes).records();
    if (trailingBytes > 0) {
      add(
          block,
          StreamEvent.Kind.TRUNCATED,
          trailingBytes,
          "The file ends within a record: its last "
              + (trailingBytes == 1 ? "byte is" : trailingBytes + " bytes are")
              + " not read.");
    }
    info.declaredRecords()
        .ifPresent(declared -> {
          if (declared != records) {
            add(
                block,
                StreamEvent.Kind.RECORD_COUNT,
                declared,
                "The header announces "
                    + declared
                    + " records, the file holds "
                    + records
                    + "; all of them are read.");
          }
        });
  }

  private void add(PhotonBlock block, StreamEvent.Kind kind, long value, String message) {
    block.add(
        new StreamEvent(
            kind, decoder.timeReached(), block.size(), decoder.position(), value, message));
  }

  @Override
  public RecordBalance balance() {
    return decoder.balance(trailingBytes);
  }

  @Override
  public long position() {
    return decoder.position() + trailingBytes;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
