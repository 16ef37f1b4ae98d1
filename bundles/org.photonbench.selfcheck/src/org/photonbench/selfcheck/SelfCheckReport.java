package org.photonbench.selfcheck;

import java.util.List;

/**
 * The outcome of a check.
 *
 * @param source where the vectors came from
 * @param outcomes one per vector, in the order of the file
 * @param pending families that the product does not have yet, whether the file has them or not
 */
public record SelfCheckReport(String source, List<Outcome> outcomes, List<PendingFamily> pending) {
  public SelfCheckReport {
    outcomes = List.copyOf(outcomes);
    pending = List.copyOf(pending);
  }

  /** Number of vectors that ended so. */
  public long count(Outcome.Status status) {
    return outcomes.stream().filter(outcome -> outcome.status() == status).count();
  }

  /** Whether the product may be trusted: something was checked and nothing failed. */
  public boolean isGood() {
    return count(Outcome.Status.FAILED) == 0 && count(Outcome.Status.PASSED) > 0;
  }
}
