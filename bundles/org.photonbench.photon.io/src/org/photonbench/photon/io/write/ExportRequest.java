package org.photonbench.photon.io.write;

import java.nio.file.Path;
import java.util.Optional;
import org.photonbench.photon.Channel;
import org.photonbench.photon.RecordingInfo;

/**
 * What a {@link RecordingExport} should know beside the photons.
 *
 * @param source the recording that is converted; a writer may take more of its header than {@code
 *     info} tells
 * @param info what the header of the recording says
 * @param syncEvents the channel under which the photons come that are really events of the sync
 *     input, and are to stay such events; only for exports that {@linkplain
 *     RecordingExport#keepsSyncEvents() can}; empty if there are none
 * @param creatorName name of the writing program
 * @param creatorVersion its version
 */
public record ExportRequest(
    Path source,
    RecordingInfo info,
    Optional<Channel> syncEvents,
    String creatorName,
    String creatorVersion) {}
