package org.photonbench.device;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the connection and the instrument fare.
 *
 * @param answers exchanges that were answered since the program started
 * @param timeouts exchanges without an answer in time
 * @param losses how often the connection was lost
 * @param lastAnswer when the instrument last answered
 * @param warnings what the operator should know, one sentence each, for example settings of the
 *     controller that differ from the profile
 */
public record Health(
    long answers, long timeouts, long losses, Optional<Instant> lastAnswer, List<String> warnings) {
  public Health {
    warnings = List.copyOf(warnings);
  }
}
