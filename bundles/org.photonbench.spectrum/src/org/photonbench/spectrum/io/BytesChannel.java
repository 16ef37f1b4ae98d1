package org.photonbench.spectrum.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file in memory, read only. It limits what is read, so that a structure in circles ends. */
final class BytesChannel implements SeekableByteChannel {
  private static final int READS = 1_000_000;

  private final byte[] content;
  private long position;
  private long bytesLeft;
  private int readsLeft;

  BytesChannel(byte[] content) {
    this.content = content;
  }

  /** Permits so many bytes from now on. */
  void allow(long bytes) {
    bytesLeft = bytes;
    readsLeft = READS;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (readsLeft-- <= 0 || bytesLeft <= 0) {
      throw new IOException("the structure of the file leads round in circles");
    }
    if (position >= content.length) {
      return -1;
    }
    int count = (int) Math.min(target.remaining(), content.length - position);
    target.put(content, (int) position, count);
    position += count;
    bytesLeft -= count;
    return count;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    if (newPosition < 0) {
      throw new IllegalArgumentException("position " + newPosition);
    }
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    return content.length;
  }

  @Override
  public int write(ByteBuffer source) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
