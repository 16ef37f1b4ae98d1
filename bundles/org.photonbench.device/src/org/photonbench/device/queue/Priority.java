package org.photonbench.device.queue;

/**
 * What goes before what on a connection; within one priority the first come is the first served.
 */
public enum Priority {
  /** Stop and make-safe. */
  SAFETY,
  /** What somebody asked for. */
  COMMAND,
  /** How a running task gets on. */
  PROGRESS,
  /** Values for display. */
  POLL
}
