package org.photonbench.experiment.plan;

import java.util.List;

/** A plan cannot be used; all that is wrong with it. */
public final class PlanException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * @param file name of the plan for the message
   * @param problems one sentence each
   */
  public PlanException(String file, List<String> problems) {
    super(
        problems.size() == 1
            ? file + ": " + problems.getFirst()
            : file + " has " + problems.size() + " problems:\n  " + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence each, with the place in the plan. */
  public List<String> problems() {
    return problems;
  }
}
