package org.photonbench.calculator;

import java.util.List;

/**
 * Optional inputs that tell the same thing, so that not more than one of them can be given.
 *
 * @param names their names
 * @param required whether one must be given
 */
public record InputGroup(List<String> names, boolean required) {
  public InputGroup {
    names = List.copyOf(names);
  }

  /** What is asked, for people. */
  public String text() {
    return (required ? "exactly one of " : "at most one of ") + String.join(", ", names);
  }
}
