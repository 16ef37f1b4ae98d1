package org.photonbench.photon.io.picoquant;

import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Random;

/** A file in memory whose reads are shorter than asked for, as those of network drives may be. */
final class ShortReads implements SeekableByteChannel {
  private final byte[] bytes;
  private final int longest;
  private final Random random = new Random(1);
  private long position;
  private boolean open = true;

  ShortReads(byte[] bytes, int longest) {
    this.bytes = bytes;
    this.longest = longest;
  }

  @Override
  public int read(ByteBuffer target) {
    if (position >= bytes.length) {
      return -1;
    }
    int most = (int) Math.min(target.remaining(), bytes.length - position);
    int count = Math.min(most, random.nextInt(longest + 1));
    target.put(bytes, (int) position, count);
    position += count;
    return count;
  }

  @Override
  public int write(ByteBuffer source) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) {
    position = newPosition;
    return this;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }
}
