package org.photonbench.spectrum.io.camera;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.photonbench.spectrum.io.SpectrumFileException;
import org.photonbench.spectrum.io.SpectrumFiles;

/** A file of which parts are read; what lies outside of it is never asked for. */
final class CameraFile implements AutoCloseable {
  private final Path path;
  private final String name;
  private final SeekableByteChannel channel;
  private final long length;

  private CameraFile(Path path) throws IOException {
    this.path = path;
    name = String.valueOf(path.getFileName());
    channel = SpectrumFiles.channel(path);
    length = channel.size();
  }

  static CameraFile open(Path path) throws IOException {
    return new CameraFile(path);
  }

  Path path() {
    return path;
  }

  String name() {
    return name;
  }

  long length() {
    return length;
  }

  /** The bytes from an offset, little-endian: so many, or fewer at the end of the file. */
  ByteBuffer upTo(long offset, long bytes) throws IOException {
    long available = Math.clamp(length - offset, 0, bytes);
    return exactly(offset, Math.toIntExact(available));
  }

  /**
   * Exactly so many bytes from an offset, little-endian.
   *
   * @throws SpectrumFileException if the file ends before
   */
  ByteBuffer exactly(long offset, int bytes) throws IOException {
    if (offset < 0 || bytes < 0 || bytes > length - offset) {
      throw cutOff();
    }
    ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(offset);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw cutOff();
      }
    }
    return buffer.flip();
  }

  private SpectrumFileException cutOff() {
    return new SpectrumFileException(
        name + " ends before its data do: it was cut off; take another copy of it.");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
