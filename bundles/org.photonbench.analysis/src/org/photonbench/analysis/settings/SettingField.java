package org.photonbench.analysis.settings;

import java.util.List;

/**
 * One setting as declared: what a form field, a command-line option and a help entry need.
 *
 * @param name component name in the record, the key in JSON
 * @param kind what values it takes
 * @param optional whether it may be empty, which means {@code emptyMeans}
 * @param label name for people
 * @param group heading under which it is shown
 * @param unit unit of the number, empty text for pure numbers and other kinds
 * @param defaultText default as text; empty text is an empty optional
 * @param emptyMeans what empty means, in a word; empty text if the setting is not optional
 * @param min smallest allowed number in {@code unit}, inclusive; may be negative infinity
 * @param max largest allowed number in {@code unit}, inclusive; may be positive infinity
 * @param help one or two sentences
 * @param aliases names it had in earlier releases
 * @param choices allowed texts of a {@link Kind#CHOICE} in declared order, otherwise empty
 */
public record SettingField(
    String name,
    Kind kind,
    boolean optional,
    String label,
    String group,
    String unit,
    String defaultText,
    String emptyMeans,
    double min,
    double max,
    String help,
    List<String> aliases,
    List<String> choices) {

  /** What values a setting takes. */
  public enum Kind {
    BOOLEAN,
    /** A whole number of 32 bits. */
    INT,
    /** A whole number of 64 bits. */
    LONG,
    DOUBLE,
    TEXT,
    /** A text that names a file, absolute or from the folder of the input on. */
    FILE,
    /** One of {@link SettingField#choices()}. */
    CHOICE;

    /** Whether any text is a value of it. */
    public boolean isText() {
      return this == TEXT || this == FILE;
    }

    public boolean isNumber() {
      return this == INT || this == LONG || this == DOUBLE;
    }
  }

  public SettingField {
    aliases = List.copyOf(aliases);
    choices = List.copyOf(choices);
  }

  /** The name as a command-line option without the dashes, for example {@code bin-width}. */
  public String optionName() {
    return kebabCase(name);
  }

  /** Label with the unit in parentheses, for example {@code Bin width (ps)}. */
  public String labelWithUnit() {
    return unit.isEmpty() ? label : label + " (" + unit + ")";
  }

  /** The default for people: with unit, or what empty means. */
  public String defaultForPeople() {
    if (defaultText.isEmpty()) {
      return optional ? emptyMeans : "empty";
    }
    return withUnit(defaultText);
  }

  /**
   * What is allowed, for people, for example {@code a number from 1 to 1000 ps}, {@code one of
   * linear, logarithmic}, {@code true or false}.
   */
  public String allowed() {
    String allowed =
        switch (kind) {
          case BOOLEAN -> "true or false";
          case INT, LONG -> "a whole number" + range();
          case DOUBLE -> "a number" + range();
          case TEXT -> "text";
          case FILE -> "a file name";
          case CHOICE -> "one of " + String.join(", ", choices);
        };
    return optional ? allowed + ", or nothing (" + emptyMeans + ")" : allowed;
  }

  /** The range with its unit and a leading space, for example {@code from 1 to 1000 ps}. */
  private String range() {
    boolean bounded = min != Double.NEGATIVE_INFINITY;
    if (bounded && max != Double.POSITIVE_INFINITY) {
      return " from " + limit(min) + " to " + withUnit(limit(max));
    }
    if (bounded) {
      return " of at least " + withUnit(limit(min));
    }
    if (max != Double.POSITIVE_INFINITY) {
      return " of at most " + withUnit(limit(max));
    }
    return unit.isEmpty() ? "" : " in " + unit;
  }

  private String withUnit(String text) {
    return unit.isEmpty() ? text : text + " " + unit;
  }

  /** A limit for people: powers of ten as one types them, for example {@code 1e9}. */
  private static String limit(double value) {
    String text = number(value);
    int exponent = text.indexOf('E');
    if (exponent > 0) {
      String digits = text.substring(0, exponent);
      String plain = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
      return plain + "e" + text.substring(exponent + 1);
    }
    double power = Math.rint(Math.log10(Math.abs(value)));
    return power >= 6 && Math.abs(value) == Math.pow(10, power)
        ? (value < 0 ? "-" : "") + "1e" + (int) power
        : text;
  }

  /** Shortest text that reads back as the same number: {@code 16}, {@code 0.5}, {@code 1.0E-9}. */
  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      // Negative zero is kept: it must read back bit for bit.
      return value == 0 && 1 / value < 0 ? "-0.0" : Long.toString((long) value);
    }
    return Double.toString(value);
  }

  /** {@code binWidth} to {@code bin-width}, {@code useIRF} to {@code use-irf}. */
  static String kebabCase(String camelCase) {
    StringBuilder text = new StringBuilder(camelCase.length() + 4);
    for (int i = 0; i < camelCase.length(); i++) {
      char c = camelCase.charAt(i);
      if (Character.isUpperCase(c)) {
        boolean afterLower = i > 0 && !Character.isUpperCase(camelCase.charAt(i - 1));
        boolean beforeLower =
            i > 0 && i + 1 < camelCase.length() && Character.isLowerCase(camelCase.charAt(i + 1));
        if (afterLower || beforeLower) {
          text.append('-');
        }
        text.append(Character.toLowerCase(c));
      } else {
        text.append(c == '_' ? '-' : c);
      }
    }
    return text.toString();
  }
}
