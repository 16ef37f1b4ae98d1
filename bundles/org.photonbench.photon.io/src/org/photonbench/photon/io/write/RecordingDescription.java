package org.photonbench.photon.io.write;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.photon.TimeBase;

/**
 * What a recording says of itself at its start.
 *
 * @param timeBase units of its integers
 * @param device name of the time tagger; empty text if unknown
 * @param created when it was begun, without zone; empty if unknown
 * @param comment the operator's comment; empty text if none
 * @param syncRateHertz measured rate of the sync input in Hz; empty if unknown or none
 * @param inputRatesHertz measured rates of the inputs at the start in Hz, by channel; empty if
 *     unknown
 * @param creatorName name of the writing program
 * @param creatorVersion its version
 */
public record RecordingDescription(
    TimeBase timeBase,
    String device,
    Optional<LocalDateTime> created,
    String comment,
    OptionalDouble syncRateHertz,
    List<Double> inputRatesHertz,
    String creatorName,
    String creatorVersion) {
  public RecordingDescription {
    inputRatesHertz = List.copyOf(inputRatesHertz);
  }
}
