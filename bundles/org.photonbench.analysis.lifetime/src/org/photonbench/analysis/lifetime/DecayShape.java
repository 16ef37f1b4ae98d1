package org.photonbench.analysis.lifetime;

/**
 * A law of decay.
 *
 * @param components number of exponentials; 0: one stretched exponential
 */
record DecayShape(int components) {
  static final DecayShape STRETCHED = new DecayShape(0);

  boolean isStretched() {
    return components == 0;
  }

  /** Name in sentences. */
  String text() {
    return switch (components) {
      case 0 -> "a stretched exponential";
      case 1 -> "one exponential";
      case 2 -> "two exponentials";
      case 3 -> "three exponentials";
      default -> "four exponentials";
    };
  }
}
