package org.photonbench.ui.technique;

/** Follows a session; called on the user interface thread. */
@FunctionalInterface
public interface SessionListener {
  /** What changed. */
  enum Aspect {
    /** The recording, or whether it is pinned. */
    INPUT,
    /** A setting, or whether a setting is valid. */
    SETTINGS,
    /** Whether a run is under way, its progress, or how the last one ended. */
    STATE,
    /** The result with its figures; there may be none any more. */
    RESULT
  }

  void changed(Aspect aspect);
}
