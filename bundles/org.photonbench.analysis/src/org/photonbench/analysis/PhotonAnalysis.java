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
   * @param context other files that the settings name
   * @throws AnalysisException if the recording or the settings do not fit; nothing was read yet
   */
  PhotonRun start(S settings, RecordingInfo info, AnalysisContext context) throws AnalysisException;

  /**
   * Whether it means something for any record of one emitter, so that a report of a record has it.
   * Not so where the light must have gone through an interferometer first.
   */
  default boolean isForAnyRecord() {
    return true;
  }

  /** Starts a run that needs no other file. */
  default PhotonRun start(S settings, RecordingInfo info) throws AnalysisException {
    return start(settings, info, AnalysisContext.NONE);
  }
}
