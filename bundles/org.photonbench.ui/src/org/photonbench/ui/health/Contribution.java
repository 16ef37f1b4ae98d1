package org.photonbench.ui.health;

/**
 * Something that a bundle contributes, and whether it works.
 *
 * @param kind what it is, for example {@code File format}
 * @param name its name for people
 * @param state how it is
 * @param reason why it does not work and what to do; empty if it works
 * @param bundle symbolic name and version of its bundle; empty if unknown
 */
record Contribution(String kind, String name, State state, String reason, String bundle) {
  /** How a contribution is; the worst first. */
  enum State {
    FAILED("Failed"),
    WORKING("Working");

    private final String text;

    State(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
