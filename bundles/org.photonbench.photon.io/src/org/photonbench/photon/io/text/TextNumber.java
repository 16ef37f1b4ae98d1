package org.photonbench.photon.io.text;

/**
 * Reads decimal numbers from bytes as multiples of a power of ten, exactly: no floating point.
 * Nothing is allocated. Not thread-safe.
 */
final class TextNumber {
  /** What is no number, or does not fit. */
  static final long NONE = Long.MIN_VALUE;

  private static final int MOST_EXPONENT = 400;

  private static final long[] POWERS = new long[19];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private boolean rounded;
  private int decimals;

  /**
   * Whether the last number lay between two multiples, so that it was rounded to the nearer one.
   */
  boolean rounded() {
    return rounded;
  }

  /**
   * Decimals of the last number without trailing zeros, after its exponent was applied; negative
   * for whole tens.
   */
  int decimals() {
    return decimals;
  }

  /**
   * The number between two places, times 10 to the power of {@code shift}; blanks and quotation
   * marks around it do not count.
   *
   * @return {@link #NONE} if there is no number, or its magnitude is 2^62 or more
   */
  long parse(byte[] bytes, int start, int end, byte decimal, int shift) {
    int from = start;
    int to = end;
    while (from < to && isAround(bytes[from])) {
      from++;
    }
    while (to > from && isAround(bytes[to - 1])) {
      to--;
    }
    rounded = false;
    boolean negative = false;
    if (from < to && (bytes[from] == '-' || bytes[from] == '+')) {
      negative = bytes[from] == '-';
      from++;
    }
    long mantissa = 0;
    int exponent = 0;
    int digits = 0;
    boolean point = false;
    for (; from < to; from++) {
      byte b = bytes[from];
      if (b >= '0' && b <= '9') {
        digits++;
        if (mantissa < Long.MAX_VALUE / 10) {
          mantissa = 10 * mantissa + (b - '0');
          exponent -= point ? 1 : 0;
        } else {
          // Further digits only count if they are of an integer: then the number is too large.
          rounded |= b != '0';
          exponent += point ? 0 : 1;
        }
      } else if (b == decimal && !point) {
        point = true;
      } else if ((b == 'e' || b == 'E') && digits > 0) {
        int power = exponent(bytes, from + 1, to);
        if (power > MOST_EXPONENT) {
          return NONE;
        }
        exponent += power;
        break;
      } else {
        return NONE;
      }
    }
    if (digits == 0) {
      return NONE;
    }
    while (mantissa != 0 && mantissa % 10 == 0) {
      mantissa /= 10;
      exponent++;
    }
    decimals = mantissa == 0 ? 0 : -exponent;
    long value = scale(mantissa, exponent + shift);
    if (value < 0 || value >= 1L << 62) {
      return NONE;
    }
    return negative ? -value : value;
  }

  private static boolean isAround(byte b) {
    return b == ' ' || b == '\t' || b == '"' || b == '\'';
  }

  /** The exponent, or more than the most if it is none. */
  private static int exponent(byte[] bytes, int start, int to) {
    int from = start;
    boolean negative = false;
    if (from < to && (bytes[from] == '-' || bytes[from] == '+')) {
      negative = bytes[from] == '-';
      from++;
    }
    int exponent = 0;
    if (from == to) {
      return MOST_EXPONENT + 1;
    }
    for (; from < to; from++) {
      int digit = bytes[from] - '0';
      if (digit < 0 || digit > 9) {
        return MOST_EXPONENT + 1;
      }
      exponent = Math.min(MOST_EXPONENT, 10 * exponent + digit);
    }
    return negative ? -exponent : exponent;
  }

  private long scale(long mantissa, int power) {
    if (mantissa == 0) {
      return 0;
    }
    if (power >= 0) {
      return power < POWERS.length && mantissa <= Long.MAX_VALUE / POWERS[power]
          ? mantissa * POWERS[power]
          : -1;
    }
    rounded = true;
    if (-power >= POWERS.length) {
      return 0;
    }
    long unit = POWERS[-power];
    long below = mantissa / unit;
    return mantissa % unit >= unit - unit / 2 ? below + 1 : below;
  }
}
