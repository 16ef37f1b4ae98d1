package org.photonbench.virtuallab.scenario;

/** A scenario that cannot be simulated; the message says where, why, and what to do. */
public final class ScenarioException extends Exception {
  private static final long serialVersionUID = 1L;

  public ScenarioException(String message) {
    super(message);
  }

  public ScenarioException(String message, Throwable cause) {
    super(message, cause);
  }
}
