package org.photonbench.photon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * A file format for photon records: an OSGi service and a {@link java.util.ServiceLoader} provider.
 * Formats are recognised by content, not by name.
 */
public interface PhotonFormat {
  /** The number of bytes that {@link #recognises} is given, if the file has as many. */
  int SIGNATURE_BYTES = 512;

  /** What {@link #untested} says of a format of which no real file was ever read. */
  String ALL_OF_IT = "all of it";

  /** Stable identifier, for example {@code picoquant.ptu}. */
  String id();

  /** Name for people, for example {@code PicoQuant PTU}. */
  String name();

  /** Usual file name extensions without the dot, lower case. */
  List<String> extensions();

  /**
   * What of the format was never held against a real file, in a few words for people, for example
   * {@code SPC-QC cards}; empty text if nothing is left. {@link #ALL_OF_IT} of a reader that does
   * not say.
   */
  default String untested() {
    return ALL_OF_IT;
  }

  /**
   * Whether a file that starts with these bytes is of this format.
   *
   * @param start first bytes of the file, little-endian, position 0
   * @param file the file, for formats without a signature that must look further
   */
  boolean recognises(ByteBuffer start, Path file);

  /**
   * Opens a recording.
   *
   * @throws RecordingFormatException if the file is not a readable recording of this format
   */
  PhotonSource open(Path file, OpenOptions options) throws IOException;
}
