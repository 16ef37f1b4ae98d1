package org.photonbench.photon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/**
 * A file format for histograms of micro times: an OSGi service and a {@link
 * java.util.ServiceLoader} provider. Formats are recognised by content, not by name.
 */
public interface HistogramFormat {
  /** Stable identifier, for example {@code picoquant.phu}. */
  String id();

  /** Name for people, for example {@code PicoQuant PHU}. */
  String name();

  /** Usual file name extensions without the dot, lower case. */
  List<String> extensions();

  /**
   * What of the format was never held against a real file, in a few words for people, for example
   * {@code SPC-QC cards}; empty text if nothing is left. {@link PhotonFormat#ALL_OF_IT} of a reader
   * that does not say.
   */
  default String untested() {
    return PhotonFormat.ALL_OF_IT;
  }

  /**
   * Whether a file that starts with these bytes is of this format.
   *
   * @param start first {@link PhotonFormat#SIGNATURE_BYTES} bytes of the file (fewer if it is
   *     shorter), little-endian, position 0
   * @param file the file, for formats without a signature that must look further
   */
  boolean recognises(ByteBuffer start, Path file);

  /**
   * Reads a file.
   *
   * @throws RecordingFormatException if the file is not readable as this format
   */
  HistogramRecording open(Path file) throws IOException;
}
