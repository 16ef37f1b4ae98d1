package org.photonbench.photon.stream;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time in exact decimal seconds, so that {@code 0.1ns} is 100 ps and the text comes back as it
 * was meant. May be negative.
 *
 * @param seconds the time in s, without zeros at its end; at most 10^12 s and down to 10^-24 s
 */
public record TimeSpan(BigDecimal seconds) implements Comparable<TimeSpan> {
  private static final BigDecimal LARGEST = new BigDecimal("1e12");
  private static final int FINEST_SCALE = 24;
  private static final int LONGEST_TEXT = 40;
  private static final MathContext DIGITS = new MathContext(80);
  private static final Pattern TEXT =
      Pattern.compile("([+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2})?)\\s*([a-zA-Z\u00b5\u03bc]*)");

  public static final TimeSpan ZERO = new TimeSpan(BigDecimal.ZERO);

  /** The units, the largest first, and the power of ten of a second that each is. */
  private enum Unit {
    S("s", 0),
    MS("ms", 3),
    US("us", 6),
    NS("ns", 9),
    PS("ps", 12);

    final String text;
    final int scale;

    Unit(String text, int scale) {
      this.text = text;
      this.scale = scale;
    }
  }

  public TimeSpan {
    seconds = seconds.signum() == 0 ? BigDecimal.ZERO : seconds.stripTrailingZeros();
    if (seconds.abs().compareTo(LARGEST) > 0 || seconds.scale() > FINEST_SCALE) {
      throw new IllegalArgumentException("a time of " + seconds + " s is out of range");
    }
  }

  public static TimeSpan ofPicoseconds(long picoseconds) {
    return new TimeSpan(BigDecimal.valueOf(picoseconds, Unit.PS.scale));
  }

  /**
   * Reads a number with its unit: ps, ns, us (also with the Greek letter), ms or s. Zero needs no
   * unit.
   *
   * @throws StreamSyntaxException if it is none; the message says what would be right
   */
  public static TimeSpan parse(String text) {
    String trimmed = text.strip();
    Matcher matcher = TEXT.matcher(trimmed);
    if (trimmed.length() > LONGEST_TEXT || !matcher.matches()) {
      throw bad(trimmed, "is no time; write a number and its unit (ps, ns, us, ms or s)");
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    String unitText = matcher.group(2).replace('\u00b5', 'u').replace('\u03bc', 'u');
    if (unitText.isEmpty()) {
      if (number.signum() == 0) {
        return ZERO;
      }
      throw bad(trimmed, "has no unit; add ps, ns, us, ms or s");
    }
    for (Unit unit : Unit.values()) {
      if (unit.text.equals(unitText)) {
        try {
          return new TimeSpan(number.scaleByPowerOfTen(-unit.scale));
        } catch (IllegalArgumentException e) {
          throw bad(trimmed, "is out of range; times go to 1e12 s");
        }
      }
    }
    throw bad(
        trimmed, "has the unknown unit '" + matcher.group(2) + "'; ps, ns, us, ms, s are known");
  }

  private static StreamSyntaxException bad(String text, String what) {
    return new StreamSyntaxException("'" + text + "' " + what + ".");
  }

  public boolean isNegative() {
    return seconds.signum() < 0;
  }

  public boolean isZero() {
    return seconds.signum() == 0;
  }

  /** The text with the largest unit in which the number is whole; ps if there is none. */
  public String text() {
    for (Unit unit : Unit.values()) {
      BigDecimal number = seconds.scaleByPowerOfTen(unit.scale);
      if (number.stripTrailingZeros().scale() <= 0) {
        return number.stripTrailingZeros().toPlainString() + unit.text;
      }
    }
    return seconds.scaleByPowerOfTen(Unit.PS.scale).toPlainString() + Unit.PS.text;
  }

  /** The first whole number of ticks that is not below this time, at most the range of a long. */
  long ticksUp(double tickSeconds) {
    return ticks(tickSeconds, RoundingMode.CEILING);
  }

  /** The last whole number of ticks that is not above this time, at most the range of a long. */
  long ticksDown(double tickSeconds) {
    return ticks(tickSeconds, RoundingMode.FLOOR);
  }

  /** This time without so many ticks, rounded to 10^-24 s. */
  TimeSpan minusTicks(long number, double tickSeconds) {
    BigDecimal ticks = BigDecimal.valueOf(number).multiply(BigDecimal.valueOf(tickSeconds));
    return new TimeSpan(seconds.subtract(ticks).setScale(FINEST_SCALE, RoundingMode.HALF_UP));
  }

  /** The sum of both. */
  public TimeSpan plus(TimeSpan other) {
    return new TimeSpan(seconds.add(other.seconds));
  }

  public TimeSpan negated() {
    return new TimeSpan(seconds.negate());
  }

  /** The nearest number of ticks, halves away from zero, at most the range of a long. */
  public long nearestTicks(double tickSeconds) {
    return ticks(tickSeconds, RoundingMode.HALF_UP);
  }

  private long ticks(double tickSeconds, RoundingMode rounding) {
    // The shortest decimal that names the double is what the record means: 1E-12, not its binary.
    BigDecimal ticks =
        seconds.divide(BigDecimal.valueOf(tickSeconds), DIGITS).setScale(0, rounding);
    if (ticks.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) >= 0) {
      return isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    return ticks.longValueExact();
  }

  @Override
  public int compareTo(TimeSpan other) {
    return seconds.compareTo(other.seconds);
  }

  @Override
  public String toString() {
    return text();
  }
}
