package org.photonbench.device.tck;

/**
 * What came of one clause.
 *
 * @param text why it failed or was skipped; empty text if it passed
 */
public record ClauseResult(Clause clause, Outcome outcome, String text) {
  /** How it ended. */
  public enum Outcome {
    PASSED,
    FAILED,
    /** It could not be tried on this subject. */
    SKIPPED
  }
}
