package org.photonbench.fit.engine;

/** What a fit could say about a parameter. */
public enum ParameterState {
  /** Estimated, with a symmetric standard deviation. */
  ESTIMATED("estimated"),
  /** On its lower bound; no symmetric standard deviation exists. */
  AT_LOWER_BOUND("at its lower bound"),
  /** On its upper bound; no symmetric standard deviation exists. */
  AT_UPPER_BOUND("at its upper bound"),
  /** The data do not determine it, alone or apart from others. */
  UNDETERMINED("not determined by the data"),
  /** Kept at a given value. */
  FIXED("fixed"),
  /** Follows from other parameters. */
  TIED("tied");

  private final String text;

  ParameterState(String text) {
    this.text = text;
  }

  /** The state in plain words. */
  public String text() {
    return text;
  }
}
