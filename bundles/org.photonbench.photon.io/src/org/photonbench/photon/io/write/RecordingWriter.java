package org.photonbench.photon.io.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.photonbench.photon.PhotonBlock;

/**
 * Writes one recording, block by block with bounded memory. Not thread-safe: one writer per file.
 *
 * <pre>
 * write* finish publish close
 * </pre>
 */
public interface RecordingWriter extends Closeable {
  /**
   * Appends the photons and events of a block in stream order.
   *
   * @throws RecordingWriteException if the format cannot hold the block, of which then nothing is
   *     written; the writer stays usable. Or if the disk fails, after which only {@link #close()}
   *     is possible
   */
  void write(PhotonBlock block) throws IOException;

  /** Completes the file; nothing can be written after that. */
  void finish(RecordingEnd end) throws IOException;

  /**
   * Gives the finished file its own name, if it had a temporary one.
   *
   * @throws IllegalStateException if it is not finished
   */
  void publish() throws IOException;

  /**
   * Releases the file. One with a temporary name that was not published is deleted; one that was
   * written under its own name stays with all that was written, even if it was not finished.
   */
  @Override
  void close() throws IOException;

  /** The file as long as it is not published: its temporary name, if it has one. */
  Path path();

  /** Photons written so far. */
  long photons();

  /** What became of the parts of the recording that this format treats in its own way. */
  List<Statement> statements();
}
