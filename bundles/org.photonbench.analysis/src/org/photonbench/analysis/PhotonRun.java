package org.photonbench.analysis;

import org.photonbench.analysis.result.Result;
import org.photonbench.photon.PhotonBlock;

/**
 * One run of an analysis over one photon stream, which is read {@link #passes()} times from its
 * start. Confined to one thread; a snapshot is taken between two blocks.
 *
 * <p>Order of calls: for each pass {@code beginPass}, any number of {@code accept}, {@code
 * endPass}; then {@code finish}. {@code snapshot} may come after any {@code accept} of the last
 * pass.
 */
public interface PhotonRun {
  /** How often the stream is read; 1 for live runs with explicit settings. */
  int passes();

  void beginPass(int pass) throws AnalysisException;

  void accept(PhotonBlock block);

  void endPass(int pass) throws AnalysisException;

  /** The result for the photons so far, without provenance. */
  Result snapshot() throws AnalysisException;

  /** The result for the whole stream, without provenance. */
  Result finish() throws AnalysisException;
}
