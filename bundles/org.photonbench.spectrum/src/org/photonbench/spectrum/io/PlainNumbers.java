package org.photonbench.spectrum.io;

import java.util.Arrays;

/**
 * The numbers of a line without any peculiarity: decimal points, one kind of separator. Most lines
 * of long tables are such, and are read in one pass; what is not understood here is for the more
 * patient reader of the format.
 */
final class PlainNumbers {
  /** Tab, semicolon, comma or blank, whichever comes first. */
  static final char ANY = 0;

  /** Powers of ten and whole numbers up to these are doubles, so that one division rounds once. */
  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  private static final int EXACT_DIGITS = 15;
  private static final int MOST_EXPONENT = 9999;

  private double[] values = new double[16];
  private int count;
  private String line = "";
  private int at;

  /** How many numbers the line has. */
  int count() {
    return count;
  }

  double value(int index) {
    return values[index];
  }

  /**
   * Reads a line.
   *
   * @param separator between the numbers, or {@link #ANY}
   * @return false if it is anything but two finite numbers or more
   */
  boolean read(String text, char separator) {
    line = text;
    at = 0;
    count = 0;
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    char between = separator;
    while (number(end)) {
      if (at == end) {
        return count > 1;
      }
      char c = text.charAt(at);
      if (between == ANY && (c == '\t' || c == ';' || c == ',' || c == ' ')) {
        between = c;
      }
      if (c != between || c == ANY) {
        return false;
      }
      do {
        at++;
      } while (isSpace(between) && text.charAt(at) == between);
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** Takes the number that begins here. */
  private boolean number(int end) {
    int from = at;
    boolean negative = from < end && line.charAt(from) == '-';
    if (negative || from < end && line.charAt(from) == '+') {
      at++;
    }
    long digits = 0;
    int significant = 0;
    int whole = 0;
    int decimals = 0;
    boolean point = false;
    for (; at < end; at++) {
      char c = line.charAt(at);
      if (c >= '0' && c <= '9') {
        significant += significant > 0 || c != '0' ? 1 : 0;
        digits = significant <= EXACT_DIGITS ? 10 * digits + c - '0' : digits;
        whole++;
        decimals += point ? 1 : 0;
      } else if (c == '.' && !point) {
        point = true;
      } else {
        break;
      }
    }
    if (whole == 0) {
      return false;
    }
    int exponent = exponent(end) - decimals;
    if (at < 0) {
      return false;
    }
    double value;
    if (significant <= EXACT_DIGITS && Math.abs(exponent) < TENS.length) {
      double size = exponent < 0 ? digits / TENS[-exponent] : digits * TENS[exponent];
      value = negative ? -size : size;
    } else {
      value = Double.parseDouble(line.substring(from, at));
    }
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count++] = value;
    return Double.isFinite(value);
  }

  /** The exponent, if one follows; a broken one ends the line, told by a place before its start. */
  private int exponent(int end) {
    if (at >= end || line.charAt(at) != 'e' && line.charAt(at) != 'E') {
      return 0;
    }
    at++;
    boolean negative = at < end && line.charAt(at) == '-';
    if (negative || at < end && line.charAt(at) == '+') {
      at++;
    }
    int first = at;
    int exponent = 0;
    while (at < end && line.charAt(at) >= '0' && line.charAt(at) <= '9') {
      exponent = Math.min(MOST_EXPONENT, 10 * exponent + line.charAt(at) - '0');
      at++;
    }
    if (at == first) {
      at = -1;
    }
    return negative ? -exponent : exponent;
  }
}
