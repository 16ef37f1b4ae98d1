package org.photonbench.figure;

/** How an axis maps numbers to positions. */
public enum Scale {
  LINEAR,
  /** Logarithmic to the base 10; values that are not positive are not drawn. */
  LOGARITHMIC
}
