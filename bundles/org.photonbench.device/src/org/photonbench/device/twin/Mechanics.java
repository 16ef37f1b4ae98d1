package org.photonbench.device.twin;

/** What can happen to the mechanics of a twin, whatever its wire does. */
public enum Mechanics {
  /** It takes commands and says that it moves, and never arrives. */
  JAMMED,
  /** It moves again. */
  FREE,
  /** A hand at the instrument stops the present move. */
  STOPPED_BY_HAND
}
