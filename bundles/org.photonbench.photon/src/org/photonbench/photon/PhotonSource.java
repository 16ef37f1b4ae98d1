package org.photonbench.photon;

import java.io.Closeable;
import java.io.IOException;

/** A stream of photons in blocks with bounded memory. Not thread-safe: one reader per source. */
public interface PhotonSource extends Closeable {
  RecordingInfo info();

  /**
   * Clears the block and fills it with the next photons and events.
   *
   * @return false if the stream has ended; the block is then empty of photons but may hold the last
   *     events
   * @throws RecordingFormatException if the file turns out to be unreadable
   */
  boolean next(PhotonBlock block) throws IOException;

  /** Where the records went that were read so far. */
  RecordBalance balance();

  /** Bytes of the file consumed so far, for progress. */
  long position();

  /** Bytes of the file, or -1 if unknown (live). */
  long length();
}
