package org.photonbench.fit.engine;

/** Why a fit ended. */
public enum Convergence {
  /** The next step would change the deviance by less than the tolerance. */
  CONVERGED("converged", true),
  /** Accepted steps no longer lower the deviance, as happens with undetermined parameters. */
  FLAT("the deviance no longer falls, although parameters still move", true),
  /** No shorter step lowers the deviance. */
  STALLED("no step lowers the deviance: the minimum is not certain", false),
  /** The limit on iterations was reached. */
  ITERATION_LIMIT("the limit on iterations was reached before the minimum", false);

  private final String text;
  private final boolean reached;

  Convergence(String text, boolean reached) {
    this.text = text;
    this.reached = reached;
  }

  /** The reason in plain words. */
  public String text() {
    return text;
  }

  /** Whether the deviance is at a minimum, to the tolerance. */
  public boolean reached() {
    return reached;
  }
}
