package org.photonbench.experiment.plan;

import java.util.List;
import java.util.Objects;

/**
 * A step of a plan.
 *
 * @param settings what it does
 * @param steps the steps within it, in order; empty unless it is a loop or a condition
 * @param otherwise the steps of a condition that does not hold
 * @param analyses what is made of its recordings
 */
public record Step(
    StepSettings settings, List<Step> steps, List<Step> otherwise, List<AnalysisRequest> analyses) {
  public Step {
    Objects.requireNonNull(settings);
    steps = List.copyOf(steps);
    otherwise = List.copyOf(otherwise);
    analyses = List.copyOf(analyses);
  }

  /** A step without steps of its own. */
  public static Step of(StepSettings settings) {
    return new Step(settings, List.of(), List.of(), List.of());
  }

  /** A step with steps within it. */
  public static Step of(StepSettings settings, List<Step> steps) {
    return new Step(settings, steps, List.of(), List.of());
  }

  /** A step whose recordings are analysed. */
  public Step with(AnalysisRequest... wanted) {
    return new Step(settings, steps, otherwise, List.of(wanted));
  }
}
