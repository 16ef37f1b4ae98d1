package org.photonbench.photon.stream;

import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;

/**
 * One step that is done to the photons of a recording. Immutable; the state of a run is in the
 * source that {@link #apply} makes.
 *
 * <p>What every operator holds: memory is bounded, nothing is allocated per photon, the result does
 * not depend on how the stream is cut into blocks. Photons and events keep their order and place
 * among each other unless the operator says otherwise; faults are never dropped. {@link
 * PhotonSource#info()} gets an entry {@link StreamPipeline#HEADER_ENTRY}, and where photons are
 * taken out, {@link org.photonbench.photon.RecordingInfo#acquisitionSeconds()} and {@link
 * org.photonbench.photon.RecordingInfo#liveTime()} follow and the last event says how many. {@link
 * PhotonSource#balance()} stays that of the file.
 */
public sealed interface StreamOperator
    permits SyncAsChannel,
        SelectChannels,
        RenameChannels,
        DelayChannels,
        GateTime,
        ExcludeTime,
        CutTime,
        MaskTime,
        MaskFile,
        GateMicroTime,
        DeadTime,
        SortTime,
        CheckOrder {

  /** The step as {@link StreamPipeline#parse} reads it; equal operators have equal texts. */
  String text();

  /**
   * The source with this step done; it closes the one it was made from.
   *
   * @throws RecordingFormatException if the recording does not fit the step; the given source is
   *     then still open
   */
  PhotonSource apply(PhotonSource source) throws RecordingFormatException;
}
