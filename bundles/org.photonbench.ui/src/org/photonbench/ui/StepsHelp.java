package org.photonbench.ui;

import java.util.stream.Collectors;
import org.photonbench.photon.stream.StreamPipeline;

/** The stream steps explained, wherever the workbench takes them. */
public final class StepsHelp {
  private StepsHelp() {}

  /** All steps, one a line. */
  public static String text() {
    return "What is done to the photons first: steps with semicolons between them, from left to"
        + " right.\n\n"
        + StreamPipeline.STEPS.stream()
            .map(step -> step.example() + "    " + step.meaning())
            .collect(Collectors.joining("\n"))
        + "\n\n"
        + StreamPipeline.TIMES;
  }
}
