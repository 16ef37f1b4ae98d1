package org.photonbench.photon.io.hdf5;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * The file as jHDF sees it, read only. It counts what is read, so that a damaged structure that
 * leads round in circles ends, and keeps what failed on the disk apart from what is wrong in the
 * file.
 */
final class GuardedChannel implements SeekableByteChannel {
  private final SeekableByteChannel file;
  private long readsLeft;
  private long bytesLeft;
  private IOException failure;

  GuardedChannel(SeekableByteChannel file) {
    this.file = file;
  }

  /** Permits so much until the next call; what failed before is forgotten. */
  void allow(long reads, long bytes) {
    readsLeft = reads;
    bytesLeft = bytes;
    failure = null;
  }

  /** Throws what the disk or the network reported since {@link #allow}, if it did. */
  void rethrowFailure() throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (readsLeft-- <= 0 || bytesLeft <= 0) {
      throw new IOException("the structure of the file leads round in circles");
    }
    try {
      int read = file.read(target);
      bytesLeft -= Math.max(0, read);
      return read;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws IOException {
    file.position(newPosition);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
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
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
