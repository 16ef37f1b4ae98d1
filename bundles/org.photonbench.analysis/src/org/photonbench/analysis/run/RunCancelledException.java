package org.photonbench.analysis.run;

/** The user cancelled the run; there is no result. */
public final class RunCancelledException extends Exception {
  private static final long serialVersionUID = 1L;

  public RunCancelledException() {
    super("The run was cancelled.");
  }
}
