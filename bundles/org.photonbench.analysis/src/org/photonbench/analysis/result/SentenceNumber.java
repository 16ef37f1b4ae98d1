package org.photonbench.analysis.result;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number inside a sentence: so many significant digits, no trailing zeros, no locale. */
public final class SentenceNumber {
  private SentenceNumber() {}

  /**
   * The number in digits, with an exponent below 1e-4 and from 1e9 on.
   *
   * @param digits significant digits, at least 1
   */
  public static String text(double value, int digits) {
    if (value == 0 || Double.isInfinite(value) || Double.isNaN(value)) {
      return value == 0 ? "0" : Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
    return Math.abs(value) < 1e-4 || Math.abs(value) >= 1e9
        ? rounded.toString()
        : rounded.toPlainString();
  }
}
