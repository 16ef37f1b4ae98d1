package org.photonbench.correlation;

/**
 * Exact division of numbers from 0 to 2^31 - 1 by a constant with one multiplication and a shift.
 *
 * <p>With c = ceil(log2 d), s = 31 + c and m = floor(2^s / d) + 1 = (2^s + e) / d, 0 &lt; e &lt;=
 * d: x m / 2^s = x/d + x e / (d 2^s). The surplus is below 1/d, because x e &lt; 2^31 2^c = 2^s, so
 * it never reaches the next integer. x m &lt; 2^31 (2^32 + 1) fits a signed 64-bit product.
 *
 * @param factor m
 * @param shift s
 */
record Reciprocal(long factor, int shift) {
  /** For a divisor from 1 to 2^31 - 1. */
  static Reciprocal of(long divisor) {
    if (divisor < 1 || divisor > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("the divisor must fit 31 bits, was " + divisor);
    }
    int shift = 31 + (64 - Long.numberOfLeadingZeros(divisor - 1));
    return new Reciprocal((1L << shift) / divisor + 1, shift);
  }

  int divide(int dividend) {
    return (int) (dividend * factor >>> shift);
  }
}
