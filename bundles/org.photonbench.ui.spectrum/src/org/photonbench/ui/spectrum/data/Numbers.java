package org.photonbench.ui.spectrum.data;

import java.math.BigDecimal;
import java.math.MathContext;
import org.photonbench.figure.text.NumberText;

/** Settings as text: as many digits as they have. */
final class Numbers {
  private static final int MOST_DIGITS = 8;

  private Numbers() {}

  static String shortest(double value) {
    if (!Double.isFinite(value)) {
      return NumberText.UNKNOWN;
    }
    BigDecimal exact = BigDecimal.valueOf(value).round(new MathContext(MOST_DIGITS));
    BigDecimal stripped = exact.stripTrailingZeros();
    return Math.abs(value) < 1e7 && stripped.scale() < 6
        ? NumberText.fixed(value, Math.max(0, stripped.scale()))
        : NumberText.significant(value, Math.max(1, stripped.precision()));
  }

  static String shortest(double value, String unit) {
    return unit.isEmpty() ? shortest(value) : shortest(value) + NumberText.NARROW_SPACE + unit;
  }

  /** A number to so many digits, with its unit. */
  static String rounded(double value, int digits, String unit) {
    return NumberText.significant(value, digits) + NumberText.NARROW_SPACE + unit;
  }
}
