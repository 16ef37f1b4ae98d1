package org.photonbench.photon.io.internal;

import java.math.BigDecimal;

/**
 * Numbers in sentences for people: thousands set apart by a narrow no-break space (U+202F), times
 * with the unit that fits. Nothing is rounded.
 */
public final class Words {
  private static final char NARROW_SPACE = '\u202F';
  private static final int GROUP = 3;
  private static final String[] UNITS = {"s", "ms", "\u00B5s", "ns", "ps", "fs"};

  private Words() {}

  /** A count, for example {@code 1 234 567}. */
  public static String count(long number) {
    StringBuilder text = new StringBuilder(Long.toString(number));
    int first = number < 0 ? 1 : 0;
    for (int at = text.length() - GROUP; at > first; at -= GROUP) {
      text.insert(at, NARROW_SPACE);
    }
    return text.toString();
  }

  /** A time with all digits that name the double, for example {@code 12.495520356 ns}. */
  public static String seconds(double seconds) {
    if (!Double.isFinite(seconds)) {
      return seconds + " s";
    }
    BigDecimal value = new BigDecimal(Double.toString(seconds));
    int unit = 0;
    while (unit < UNITS.length - 1
        && value.signum() != 0
        && value.abs().compareTo(BigDecimal.ONE) < 0) {
      value = value.movePointRight(GROUP);
      unit++;
    }
    BigDecimal shown = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    return shown.toPlainString() + NARROW_SPACE + UNITS[unit];
  }
}
