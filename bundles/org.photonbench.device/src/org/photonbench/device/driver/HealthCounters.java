package org.photonbench.device.driver;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.photonbench.device.Health;

/** Counts how a connection fares. Thread-safe. */
final class HealthCounters {
  private long answers;
  private long timeouts;
  private long losses;
  private Instant lastAnswer;
  private List<String> warnings = List.of();

  synchronized void answered() {
    answers++;
    lastAnswer = Instant.now();
  }

  synchronized void timedOut() {
    timeouts++;
  }

  synchronized void lost() {
    losses++;
  }

  synchronized void warn(List<String> found) {
    warnings = List.copyOf(found);
  }

  synchronized Health health() {
    return new Health(answers, timeouts, losses, Optional.ofNullable(lastAnswer), warnings);
  }
}
