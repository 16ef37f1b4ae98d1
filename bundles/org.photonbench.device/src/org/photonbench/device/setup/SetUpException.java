package org.photonbench.device.setup;

import java.util.List;

/** A set-up file cannot be used; all that is wrong with it. */
public final class SetUpException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  SetUpException(String file, List<String> problems) {
    super(
        problems.size() == 1
            ? file + ": " + problems.getFirst()
            : file + " has " + problems.size() + " problems:\n  " + String.join("\n  ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence each, with the place in the file. */
  public List<String> problems() {
    return problems;
  }
}
