package org.photonbench.photon.io.picoquant;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.photonbench.photon.io.internal.RecordingFiles;

/** The tags of a file with PicoQuant's unified header, bit by bit, for those who copy them. */
public final class PtuTags {
  /** Takes one tag. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes the next tag in file order.
     *
     * @param id identifier without padding
     * @param index index of an array entry, -1 for a scalar
     * @param typeCode type as written
     * @param bits the 8-byte value, or the length of the data
     * @param data data of a tag of variable length; empty otherwise
     */
    void tag(String id, int index, int typeCode, long bits, byte[] data);
  }

  private PtuTags() {}

  /**
   * Reads all tags but the one that ends the header.
   *
   * @throws org.photonbench.photon.RecordingFormatException if the header is damaged
   */
  public static void read(Path file, Visitor visitor) throws IOException {
    try (SeekableByteChannel channel = RecordingFiles.open(file)) {
      for (Tag tag : UnifiedHeader.read(channel, RecordingFiles.name(file)).tags()) {
        visitor.tag(tag.id(), tag.index(), tag.typeCode(), tag.bits(), tag.data());
      }
    }
  }
}
