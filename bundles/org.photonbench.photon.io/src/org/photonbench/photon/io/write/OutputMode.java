package org.photonbench.photon.io.write;

/** Under which name a file grows, and what happens to one that is there already. */
public enum OutputMode {
  /**
   * Under its own name from the first byte, for live recordings: it can be followed while it grows
   * and is there after a crash. An existing file is refused.
   */
  DIRECT,
  /**
   * Under a hidden temporary name beside its place, and renamed when it is complete: it is there
   * whole or not at all. An existing file is refused.
   */
  WHOLE,
  /** As {@link #WHOLE}, but an existing file is replaced. */
  WHOLE_REPLACING
}
