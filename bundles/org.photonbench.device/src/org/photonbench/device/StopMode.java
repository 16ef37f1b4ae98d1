package org.photonbench.device;

/** How to stop. */
public enum StopMode {
  /** Decelerate as configured; an acquisition keeps what it has. */
  GENTLE,
  /** As fast as the instrument can; a position may be lost by it. */
  IMMEDIATE
}
