package org.photonbench.experiment.run;

/** The run cannot go on. The message says what happened and what to do. */
final class RunFailure extends Exception {
  private static final long serialVersionUID = 1L;

  RunFailure(String message, Throwable cause) {
    super(message, cause);
  }

  RunFailure(String message) {
    super(message);
  }
}
