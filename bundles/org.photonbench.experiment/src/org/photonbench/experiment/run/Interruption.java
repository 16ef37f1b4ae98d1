package org.photonbench.experiment.run;

/** The operator ends a step or the run. */
final class Interruption extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is ended. */
  enum Kind {
    /** The present step; the next one follows. */
    SKIP,
    /** The whole run. */
    ABORT
  }

  private final Kind kind;

  Interruption(Kind kind) {
    super(kind == Kind.SKIP ? "skipped by the operator" : "ended by the operator");
    this.kind = kind;
  }

  Kind kind() {
    return kind;
  }
}
