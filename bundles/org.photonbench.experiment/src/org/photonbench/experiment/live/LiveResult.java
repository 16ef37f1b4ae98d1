package org.photonbench.experiment.live;

import java.time.Instant;
import java.util.Optional;
import org.photonbench.analysis.result.Result;

/**
 * What a live analysis has found so far. Immutable.
 *
 * @param analysis its identifier
 * @param result the result over the photons so far; empty as long as there is none
 * @param photons photons that it holds
 * @param bytes length of the recording up to and with the last of them: an analysis of so much of
 *     the file gives the same result
 * @param time when it was made
 * @param problem why there is none, or why it does not go on, a sentence; empty text if all is well
 */
public record LiveResult(
    String analysis,
    Optional<Result> result,
    long photons,
    long bytes,
    Instant time,
    String problem) {}
