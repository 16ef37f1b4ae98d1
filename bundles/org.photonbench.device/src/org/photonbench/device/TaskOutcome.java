package org.photonbench.device;

/** How a task ended. */
public enum TaskOutcome {
  RUNNING,
  /** The instrument confirmed that it did what was asked. */
  SUCCEEDED,
  /** Somebody stopped it: the program, or a hand at the instrument. Never a success. */
  STOPPED,
  /** The instrument refused or failed, or the connection was lost. */
  FAILED,
  /** It was not done in time, and was stopped. */
  DEADLINE_MISSED
}
