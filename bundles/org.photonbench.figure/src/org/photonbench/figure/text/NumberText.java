package org.photonbench.figure.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers as text: rounded to what is known, with units.
 *
 * <p>All functions are pure and do not depend on the locale: the decimal sign is a point, the minus
 * sign is U+2212, thousands and units are set off by a narrow no-break space (U+202F). Ties round
 * away from zero, in decimal: 0.25 to one decimal is 0.3. What is not known (NaN) prints as an en
 * dash, what is not bounded as ∞.
 *
 * <p>A unit written without a prefix that takes one ({@code s}, {@code Hz}, {@code counts/s}, ...)
 * gets the SI prefix that fits the size of the number; seconds take one below a second only. Every
 * other unit is printed as given; in particular a unit that already has a prefix ({@code nm}) is a
 * choice of the caller and stays.
 */
public final class NumberText {
  /** The minus sign, as wide as a plus sign. */
  public static final char MINUS = '\u2212';

  /** The space between thousands and before a unit; a line never breaks there. */
  public static final char NARROW_SPACE = '\u202F';

  /** Stands for a number that is not known. */
  public static final String UNKNOWN = "\u2013";

  private static final String INFINITY = "\u221E";
  private static final String PLUS_MINUS = " \u00B1 ";
  private static final String TIMES_TEN = " \u00D7 10";

  /** Digits of a value whose uncertainty is not known. */
  private static final int DIGITS_WITHOUT_UNCERTAINTY = 3;

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

  /** All that a double holds. */
  private static final int MOST_DIGITS = 16;

  private static final int GROUP_COUNTS_FROM = 4;
  private static final int GROUP_VALUES_FROM = 5;

  private static final Set<String> TAKES_PREFIX =
      Set.of(
          "s",
          "Hz",
          "m",
          "eV",
          "V",
          "A",
          "W",
          "J",
          "F",
          "C",
          "T",
          "Pa",
          "\u03A9",
          "B",
          "B/s",
          "cps",
          "counts/s",
          "photons/s",
          "W/cm\u00B2",
          "J/cm\u00B2");

  /** Nobody says kilosecond: these take a prefix below one only. */
  private static final Set<String> NO_PREFIX_ABOVE_ONE = Set.of("s");

  private static final String PREFIXES = "afpn\u00B5m kMGTP";
  private static final int SMALLEST_PREFIX = -18;
  private static final int LARGEST_PREFIX = 15;

  /** Units with a prefix that settings and tables write in ASCII, before their unit. */
  private static final Pattern ASCII_MICRO = Pattern.compile("\\bu(?=(s|m|eV|W|J|A|V)(\\W|$))");

  private NumberText() {}

  /** A unit as it is shown: with the sign of micro and powers raised, for example µeV, W/cm². */
  public static String unit(String unit) {
    return ASCII_MICRO.matcher(unit).replaceFirst("\u00B5").replaceFirst("cm2$", "cm\u00B2");
  }

  /** A count with its thousands set apart, for example {@code 1 234 567}. */
  public static String count(long count) {
    return grouped(BigDecimal.valueOf(count), GROUP_COUNTS_FROM);
  }

  /**
   * A number to a fixed number of decimals, for example {@code −12.50}.
   *
   * @param decimals zero or more
   */
  public static String fixed(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    return decimal(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
  }

  /** A decimal number with all its digits, without exponent, for example a tick label. */
  public static String decimal(BigDecimal value) {
    return grouped(value, GROUP_VALUES_FROM);
  }

  /** A number to some significant digits, scientific where plain digits would be hard to read. */
  public static String significant(double value, int digits) {
    return significant(value, digits, "");
  }

  /**
   * A number with its unit, for example {@code 30.96 kcounts/s}.
   *
   * @param digits significant digits that are known, at least 1
   * @param unit empty text for a pure number
   */
  public static String significant(double value, int digits, String unit) {
    if (digits < 1) {
      throw new IllegalArgumentException("significant digits must be at least 1, not " + digits);
    }
    if (!Double.isFinite(value)) {
      return notFinite(value, unit);
    }
    BigDecimal rounded = toDigits(BigDecimal.valueOf(value), digits);
    Form form = Form.of(rounded, rounded.scale(), unit);
    return form.number(rounded) + form.suffix();
  }

  /** A number in scientific notation, for example {@code 1.2 × 10⁻⁵}. */
  public static String scientific(double value, int digits) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    BigDecimal rounded = toDigits(BigDecimal.valueOf(value), digits);
    Form form = Form.scientific(exponent(rounded), "");
    return form.number(rounded) + form.suffix();
  }

  /** A value with its standard uncertainty, for example {@code 60.0 ± 5.7}. */
  public static String withUncertainty(double value, double sigma) {
    return withUncertainty(value, sigma, "");
  }

  /**
   * A value with its standard uncertainty and unit, for example {@code 60.0 ± 5.7 ps}: two
   * significant digits of the uncertainty, the value to the same decimal.
   *
   * @param sigma standard uncertainty in the unit of the value; NaN or negative: not known
   * @param unit empty text for a pure number
   */
  public static String withUncertainty(double value, double sigma, String unit) {
    if (!Double.isFinite(value)) {
      return notFinite(value, unit);
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    if (!isKnown(sigma)) {
      BigDecimal rounded = toDigits(exact, DIGITS_WITHOUT_UNCERTAINTY);
      Form form = Form.of(rounded, rounded.scale(), unit);
      return form.several(form.number(rounded) + PLUS_MINUS + notFinite(sigma));
    }
    BigDecimal sigmaRounded = sigma == 0 ? BigDecimal.ZERO : round(sigma);
    if (sigma == 0 || isBeyondDouble(exact, sigmaRounded)) {
      return byItself(value) + PLUS_MINUS + significant(sigma, 2) + unitSuffix(unit);
    }
    BigDecimal rounded = exact.setScale(sigmaRounded.scale(), RoundingMode.HALF_UP);
    Form form = Form.of(rounded.abs().max(sigmaRounded), sigmaRounded.scale(), unit);
    return form.several(form.number(rounded) + PLUS_MINUS + form.number(sigmaRounded));
  }

  /** A value with its standard uncertainty in short form, for example {@code 48.2(31)}. */
  public static String shortUncertainty(double value, double sigma) {
    return shortUncertainty(value, sigma, "");
  }

  /**
   * A value with its standard uncertainty in short form and its unit, for example {@code 48.2(31)
   * ns}: the digits in parentheses count in the last decimal of the value.
   *
   * @param sigma standard uncertainty in the unit of the value; NaN or negative: not known
   * @param unit empty text for a pure number
   */
  public static String shortUncertainty(double value, double sigma, String unit) {
    if (!Double.isFinite(value)) {
      return notFinite(value, unit);
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    if (!isKnown(sigma)) {
      BigDecimal rounded = toDigits(exact, DIGITS_WITHOUT_UNCERTAINTY);
      Form form = Form.of(rounded, rounded.scale(), unit);
      return form.number(rounded) + "(" + notFinite(sigma) + ")" + form.suffix();
    }
    if (sigma == 0 || isBeyondDouble(exact, round(sigma))) {
      return withUncertainty(value, sigma, unit);
    }
    BigDecimal sigmaRounded = round(sigma);
    BigDecimal rounded = exact.setScale(sigmaRounded.scale(), RoundingMode.HALF_UP);
    Form form = Form.of(rounded.abs().max(sigmaRounded), sigmaRounded.scale(), unit);
    BigDecimal shown = form.scaled(sigmaRounded);
    String digits =
        shown.scale() > 0 ? shown.unscaledValue().toString() : grouped(shown, GROUP_VALUES_FROM);
    return form.number(rounded) + "(" + digits + ")" + form.suffix();
  }

  /** A value with its 95 % interval, for example {@code 0.0028 (95 %: 0.0001 – 0.016)}. */
  public static String withInterval(double value, double low, double high) {
    return withInterval(value, low, high, "");
  }

  /**
   * A value with its 95 % interval and unit, for example {@code 60 ps (95 %: 49 – 71 ps)}.
   *
   * <p>Each end is rounded to two significant digits of its distance from the value, which is what
   * is known of it, but at least to one digit of its own; the value is rounded like the nearer end.
   * An end that is exactly zero prints as {@code 0}.
   *
   * @param low lower end in the unit of the value; negative infinity: not bounded; NaN: not known
   * @param high upper end in the unit of the value
   * @param unit empty text for a pure number
   */
  public static String withInterval(double value, double low, double high, String unit) {
    int lowScale = scaleOfEnd(low, value, low, high);
    int highScale = scaleOfEnd(high, value, low, high);
    if (lowScale == NO_SCALE && highScale == NO_SCALE) {
      if (!Double.isFinite(value)) {
        return notFinite(value, unit) + interval(ends(notFinite(low), notFinite(high)));
      }
      BigDecimal rounded = toDigits(BigDecimal.valueOf(value), DIGITS_WITHOUT_UNCERTAINTY);
      Form form = Form.of(rounded, rounded.scale(), unit);
      return form.number(rounded)
          + form.suffix()
          + interval(
              ends(endText(low, rounded.scale(), form), endText(high, rounded.scale(), form)));
    }
    int valueScale = Math.max(lowScale, highScale);
    lowScale = lowScale == NO_SCALE ? valueScale : lowScale;
    highScale = highScale == NO_SCALE ? valueScale : highScale;
    lowScale = notRoundedAway(low, lowScale);
    highScale = notRoundedAway(high, highScale);
    BigDecimal largest = largest(rounded(low, lowScale), rounded(high, highScale));
    BigDecimal shown = rounded(value, valueScale);
    // The value chooses the prefix, unless the interval is so wide that its ends would be unwieldy.
    if (shown.signum() == 0 || exponent(largest) - exponent(shown) >= 3) {
      shown = largest;
    }
    Form form = Form.of(shown, Math.min(lowScale, highScale), unit);
    String valueText =
        Double.isFinite(value)
            ? form.number(rounded(value, valueScale)) + form.suffix()
            : notFinite(value, unit);
    return valueText
        + interval(
            form.several(ends(endText(low, lowScale, form), endText(high, highScale, form))));
  }

  /** Digits as superscripts, for example {@code ⁻¹²}. */
  public static String superscript(int number) {
    StringBuilder text = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      text.append(
          switch (c) {
            case '-' -> '\u207B';
            case '1' -> '\u00B9';
            case '2' -> '\u00B2';
            case '3' -> '\u00B3';
            default -> (char) ('\u2070' + (c - '0'));
          });
    }
    return text.toString();
  }

  private static final int NO_SCALE = Integer.MIN_VALUE;

  /** Decimals of an end of an interval, or {@link #NO_SCALE} when its distance says nothing. */
  private static int scaleOfEnd(double end, double value, double low, double high) {
    if (!Double.isFinite(end)) {
      return NO_SCALE;
    }
    double width = high - low;
    double distance = Double.isFinite(value) ? Math.abs(end - value) : width;
    if (!(distance > 0) || !Double.isFinite(distance)) {
      return NO_SCALE;
    }
    int scale = round(distance).scale();
    // A value that sits almost at one end does not make that end known any better.
    return width > 0 && Double.isFinite(width) ? Math.min(scale, round(width).scale() + 1) : scale;
  }

  /** An end that is not zero must not print as zero: one digit of it is shown then. */
  private static int notRoundedAway(double end, int scale) {
    return Double.isFinite(end) && end != 0 && rounded(end, scale).signum() == 0
        ? toDigits(BigDecimal.valueOf(end), 1).scale()
        : scale;
  }

  private static String endText(double end, int scale, Form form) {
    if (!Double.isFinite(end)) {
      return notFinite(end);
    }
    return end == 0 ? "0" : form.number(rounded(end, scale));
  }

  private static String ends(String low, String high) {
    return low + " \u2013 " + high;
  }

  private static String interval(String ends) {
    return " (95" + NARROW_SPACE + "%: " + ends + ")";
  }

  private static BigDecimal rounded(double value, int scale) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP)
        : BigDecimal.ZERO;
  }

  private static BigDecimal largest(BigDecimal a, BigDecimal b) {
    return a.abs().max(b.abs());
  }

  private static boolean isKnown(double sigma) {
    return sigma >= 0 && sigma < Double.POSITIVE_INFINITY;
  }

  /** Whether the uncertainty is so small that the digits of a double do not reach it. */
  private static boolean isBeyondDouble(BigDecimal value, BigDecimal sigma) {
    return value.signum() != 0 && exponent(value) - exponent(sigma) >= MOST_DIGITS;
  }

  /** A number with all the digits that a double holds. */
  private static String byItself(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    if (exact.scale() < 0 && exponent(exact) < MOST_DIGITS) {
      exact = exact.setScale(0);
    }
    Form form = Form.of(exact, exact.scale(), "");
    return form.number(exact) + form.suffix();
  }

  /** To two significant digits; 9.96 becomes 10. */
  private static BigDecimal round(double positive) {
    return padded(BigDecimal.valueOf(positive).round(TWO_DIGITS), 2);
  }

  private static BigDecimal toDigits(BigDecimal value, int digits) {
    return padded(value.round(new MathContext(digits, RoundingMode.HALF_UP)), digits);
  }

  private static BigDecimal padded(BigDecimal rounded, int digits) {
    return rounded.signum() == 0
        ? BigDecimal.ZERO
        : rounded.setScale(digits - 1 - exponent(rounded), RoundingMode.UNNECESSARY);
  }

  /** Power of ten of the first digit. */
  private static int exponent(BigDecimal value) {
    return value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
  }

  private static String notFinite(double value) {
    if (value == Double.POSITIVE_INFINITY) {
      return INFINITY;
    }
    return value == Double.NEGATIVE_INFINITY ? MINUS + INFINITY : UNKNOWN;
  }

  private static String notFinite(double value, String unit) {
    return notFinite(value) + (Double.isNaN(value) ? "" : unitSuffix(unit));
  }

  private static String unitSuffix(String unit) {
    return unit.isEmpty() ? "" : NARROW_SPACE + unit;
  }

  private static String grouped(BigDecimal number, int groupFrom) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder(digits.length() + 8);
    if (number.signum() < 0) {
      text.append(MINUS);
    }
    for (int i = 0; i < whole; i++) {
      if (i > 0 && whole >= groupFrom && (whole - i) % 3 == 0) {
        text.append(NARROW_SPACE);
      }
      text.append(digits.charAt(i));
    }
    return text.append(digits, whole, digits.length()).toString();
  }

  /**
   * How a group of numbers is written.
   *
   * @param power numbers are divided by ten to this power
   * @param scientific whether the power is written as such; otherwise it is in the unit
   * @param suffix what follows the number: power of ten and unit
   */
  private record Form(int power, boolean scientific, String suffix) {
    /**
     * @param leading the number that decides
     * @param scale decimals known of the numbers; negative: their last digits are only place
     *     holders
     */
    static Form of(BigDecimal leading, int scale, String unit) {
      int exponent = exponent(leading);
      if (TAKES_PREFIX.contains(unit)) {
        int power = Math.floorDiv(exponent, 3) * 3;
        if (power >= SMALLEST_PREFIX
            && power <= (NO_PREFIX_ABOVE_ONE.contains(unit) ? 0 : LARGEST_PREFIX)) {
          String prefix =
              power == 0 ? "" : String.valueOf(PREFIXES.charAt((power - SMALLEST_PREFIX) / 3));
          return new Form(power, false, unitSuffix(prefix + unit));
        }
      }
      boolean tooSmall = exponent < -4;
      boolean tooLarge = exponent >= (scale < 0 ? 6 : 15);
      return tooSmall || tooLarge
          ? scientific(exponent, unit)
          : new Form(0, false, unitSuffix(unit));
    }

    static Form scientific(int exponent, String unit) {
      return new Form(exponent, true, TIMES_TEN + superscript(exponent) + unitSuffix(unit));
    }

    BigDecimal scaled(BigDecimal number) {
      return new BigDecimal(number.unscaledValue(), number.scale() + power);
    }

    String number(BigDecimal number) {
      return decimal(scaled(number));
    }

    /** Several numbers that share the suffix: a power of ten needs parentheses around them. */
    String several(String numbers) {
      return scientific ? "(" + numbers + ")" + suffix : numbers + suffix;
    }
  }
}
