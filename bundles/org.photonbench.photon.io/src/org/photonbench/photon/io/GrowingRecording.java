package org.photonbench.photon.io;

import java.io.IOException;
import java.nio.file.Path;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.io.picoquant.PtuFollower;

/**
 * A recording that is still being written. Its photons are those that anybody finds who opens the
 * file at the same moment. Memory does not grow, and who reads late misses nothing: the file keeps
 * all.
 */
public interface GrowingRecording extends PhotonSource {
  /**
   * Opens a PTU file that a time tagger of PhotonBench writes.
   *
   * @throws IOException if it cannot be read, or its header is not complete yet; then try again
   */
  static GrowingRecording open(Path file, OpenOptions options) throws IOException {
    return PtuFollower.open(file, options);
  }

  /**
   * As of every source, but while the file grows a block without photons means that nothing new is
   * there at present.
   *
   * @return false after {@link #end}, when the file is read to its end
   */
  @Override
  boolean next(PhotonBlock block) throws IOException;

  /**
   * Hands out nothing beyond a place of the file.
   *
   * @param bytes a {@link #position()} of this or another follower of the same file
   */
  void limit(long bytes);

  /** Says that the file is complete: what it has now is read, then comes the end. Any thread. */
  void end();

  /**
   * Length in bytes of the file up to and with the last record that was handed out: a copy of so
   * much of the file holds exactly those photons.
   */
  @Override
  long position();
}
