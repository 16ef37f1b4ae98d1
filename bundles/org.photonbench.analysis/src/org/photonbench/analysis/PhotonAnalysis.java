package org.photonbench.analysis;

import org.photonbench.photon.RecordingInfo;

/**
 * An analysis of one photon stream.
 *
 * @param <S> the settings record
 */
public interface PhotonAnalysis<S extends Record> extends Analysis<S> {
  /**
   * Starts a run.
   *
   * @throws AnalysisException if the recording or the settings do not fit; nothing was read yet
   */
  PhotonRun start(S settings, RecordingInfo info) throws AnalysisException;
}
