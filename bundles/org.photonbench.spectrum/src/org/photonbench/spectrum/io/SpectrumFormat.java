package org.photonbench.spectrum.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import org.photonbench.spectrum.SpectrumSeries;

/**
 * Reads one kind of file. Implementations are OSGi services and entries of {@link
 * java.util.ServiceLoader}, have no state and are thread-safe.
 */
public interface SpectrumFormat {
  /** So many bytes of a file are handed to {@link #recognises}. */
  int SIGNATURE_BYTES = 4096;

  /** Stable identifier, for example {@code photonbench-hdf5}. */
  String id();

  /** Name for people. */
  String name();

  /** Usual file name extensions without the dot, lower case; none has to be used. */
  default List<String> extensions() {
    return List.of();
  }

  /**
   * Whether files of this format bear a mark that no other has. Formats without one are asked last,
   * in their order.
   */
  default boolean hasSignature() {
    return true;
  }

  /**
   * Whether the file is of this format, by its content.
   *
   * @param start first bytes of the file, little-endian, position 0
   * @param file the file, for formats that need more than its start
   */
  boolean recognises(ByteBuffer start, Path file);

  /**
   * Reads all spectra of a file.
   *
   * @throws SpectrumFileException if the file cannot be read as spectra
   * @throws IOException if the disk or the network fails
   */
  SpectrumSeries read(Path file) throws IOException;
}
