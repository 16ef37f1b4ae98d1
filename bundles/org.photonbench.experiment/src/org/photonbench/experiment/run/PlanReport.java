package org.photonbench.experiment.run;

import java.time.Duration;
import java.util.List;

/**
 * What the check of a plan found.
 *
 * @param problems why it is not started, a sentence each, with the place in the plan; empty if it
 *     can be
 * @param warnings what the operator should know, a sentence each
 * @param duration estimated time that it takes
 * @param bytes estimated size of its recordings
 */
public record PlanReport(
    List<String> problems, List<String> warnings, Duration duration, long bytes) {
  public PlanReport {
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /** Whether the plan can be started. */
  public boolean isGood() {
    return problems.isEmpty();
  }
}
