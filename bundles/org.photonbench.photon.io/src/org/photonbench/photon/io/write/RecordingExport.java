package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.photonbench.photon.RecordMode;

/** A file format that recordings are converted into: an OSGi service and a provider. */
public interface RecordingExport {
  /**
   * Stable identifier, for example {@code picoquant.ptu}. If a {@link
   * org.photonbench.photon.PhotonFormat} has the same one, it reads back every file written, and
   * its photons must be equal.
   */
  String id();

  /** Name for people, for example {@code PicoQuant PTU}. */
  String name();

  /** File name extensions without the dot, lower case; they choose the format. */
  List<String> extensions();

  /**
   * Whether events of the sync input of a T2 record stay such events; otherwise they can only be
   * written as photons.
   */
  default boolean keepsSyncEvents() {
    return false;
  }

  /** Whether markers come back with their bits and places. */
  default boolean keepsMarkers() {
    return true;
  }

  /** Whether the format has photons of this kind. */
  default boolean holds(RecordMode mode) {
    return true;
  }

  /**
   * Starts a file.
   *
   * @throws RecordingWriteException if the file cannot be made, or the format cannot hold the
   *     recording; nothing is left behind then
   */
  RecordingWriter open(Path target, OutputMode mode, ExportRequest request) throws IOException;
}
