package org.photonbench.photon.io.beckerhickl;

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
 * Reads the records of an SPC file piece by piece through one buffer. The length of the file is
 * that at opening: what a running measurement appends later is not seen.
 */
final class SpcSource implements PhotonSource {
  static final int BUFFER_BYTES = 512 << 10;

  /** Returns to the caller after so much of the file even without a photon, for its progress. */
  private static final long BYTES_PER_BLOCK = 64L << 20;

  private final SeekableByteChannel channel;
  private final String fileName;
  private final RecordingInfo info;
  private final SpcDecoder decoder;
  private final long length;
  private final ByteBuffer buffer;
  private long filePosition;
  private int trailingBytes;
  private boolean ended;

  /**
   * Takes over the channel and closes it.
   *
   * @param length bytes of the file at opening
   * @param decoder decoder whose position is that of the first record behind the header
   * @param bufferBytes size of the buffer, at least one record
   */
  SpcSource(
      SeekableByteChannel channel,
      String fileName,
      long length,
      RecordingInfo info,
      SpcDecoder decoder,
      int bufferBytes) {
    this.channel = channel;
    this.fileName = fileName;
    this.info = info;
    this.decoder = decoder;
    this.length = length;
    filePosition = decoder.position();
    long needed = Math.max(decoder.recordBytes(), length - filePosition);
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
      if (buffer.remaining() < decoder.recordBytes()) {
        fill();
      }
      if (buffer.remaining() < decoder.recordBytes()) {
        if (block.size() > 0) {
          return true;
        }
        end(block);
        return false;
      }
      before = decoder.position();
      decoder.decode(buffer, block);
    } while (block.size() < block.capacity()
        && decoder.position() > before
        && decoder.position() < pause);
    return true;
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
    decoder.finish(block);
    if (trailingBytes > 0) {
      block.add(
          new StreamEvent(
              StreamEvent.Kind.TRUNCATED,
              decoder.timeReached(),
              block.size(),
              decoder.position(),
              trailingBytes,
              "The file ends within a record: its last "
                  + (trailingBytes == 1 ? "byte is" : trailingBytes + " bytes are")
                  + " not read."));
    }
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
