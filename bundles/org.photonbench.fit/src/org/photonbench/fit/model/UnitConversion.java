package org.photonbench.fit.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit as text, taken apart: products and quotients of units with SI prefixes and whole powers,
 * such as {@code meV/K}, {@code µW/cm²}, {@code kcps}, {@code (rad/ps)^2/ms} or {@code cm^-1}. A
 * second slash divides once more. Units with an offset, such as {@code °C}, are not known.
 *
 * @param factor how many of the base units one of this unit is
 * @param powers power of each base unit, none of them 0; empty for pure numbers
 */
public record UnitConversion(double factor, Map<String, Integer> powers) {
  private static final int DEEPEST = 8;
  private static final int LONGEST = 60;

  private static final Map<String, Integer> PREFIXES =
      Map.ofEntries(
          Map.entry("f", -15),
          Map.entry("p", -12),
          Map.entry("n", -9),
          Map.entry("u", -6),
          Map.entry("m", -3),
          Map.entry("c", -2),
          Map.entry("k", 3),
          Map.entry("M", 6),
          Map.entry("G", 9),
          Map.entry("T", 12));

  private static final Map<String, UnitConversion> KNOWN = new HashMap<>();

  static {
    for (String base : new String[] {"eV", "s", "J", "m", "T", "K", "V", "A", "rad", "g", "mol"}) {
      KNOWN.put(base, new UnitConversion(1, Map.of(base, 1)));
    }
    alias("Hz", 1, Map.of("s", -1));
    alias("W", 1, Map.of("J", 1, "s", -1));
    alias("min", 60, Map.of("s", 1));
    alias("h", 3600, Map.of("s", 1));
    alias("G", 1e-4, Map.of("T", 1));
    alias("L", 1e-3, Map.of("m", 3));
    alias("l", 1e-3, Map.of("m", 3));
    alias("Å", 1e-10, Map.of("m", 1));
    alias("deg", Math.PI / 180, Map.of("rad", 1));
    alias("°", Math.PI / 180, Map.of("rad", 1));
    alias("1", 1, Map.of());
    alias("%", 0.01, Map.of());
    for (String name : new String[] {"counts", "count", "cts", "photons"}) {
      alias(name, 1, Map.of("counts", 1));
    }
    alias("cps", 1, Map.of("counts", 1, "s", -1));
  }

  private static final Pattern POWER = Pattern.compile("(.*?[^0-9^+-])\\^?([+-]?[1-9])");

  public UnitConversion {
    powers = Map.copyOf(powers);
  }

  private static void alias(String name, double factor, Map<String, Integer> powers) {
    KNOWN.put(name, new UnitConversion(factor, powers));
  }

  /** The unit of a text; empty if it holds one that is not known. Empty text is a pure number. */
  public static Optional<UnitConversion> of(String text) {
    String plain = plain(text);
    if (plain.isEmpty()) {
      return Optional.of(KNOWN.get("1"));
    }
    return plain.length() > LONGEST ? Optional.empty() : Optional.ofNullable(parse(plain, 0));
  }

  /**
   * What a number in one unit is to be multiplied with to be in another; empty if they are of
   * different kinds or not known.
   */
  public static OptionalDouble factor(String from, String to) {
    if (plain(from).equals(plain(to))) {
      return OptionalDouble.of(1);
    }
    Optional<UnitConversion> one = of(from);
    Optional<UnitConversion> other = of(to);
    boolean alike =
        one.isPresent() && other.isPresent() && one.get().powers.equals(other.get().powers);
    return alike
        ? OptionalDouble.of(one.get().factor / other.get().factor)
        : OptionalDouble.empty();
  }

  /** Signs that look alike or stand higher become plain ones. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.strip().toCharArray()) {
      int digit = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else {
        plain.append(
            switch (c) {
              case '\u00b5', '\u03bc' -> 'u';
              case '\u207b', '\u2212' -> '-';
              case '\u00b7', '\u22c5', '*', '\u00a0' -> ' ';
              case '\u212b' -> 'Å';
              default -> c;
            });
      }
    }
    return plain.toString().replaceAll("\\s*/\\s*", "/").replaceAll("\\s+", " ");
  }

  private static UnitConversion parse(String text, int depth) {
    UnitConversion product = KNOWN.get("1");
    int sign = 1;
    int start = 0;
    int open = 0;
    if (depth > DEEPEST) {
      return null;
    }
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0 || (open > 0 && i == text.length())) {
        return null;
      }
      if (open == 0 && (c == ' ' || c == '/')) {
        UnitConversion part = power(text.substring(start, i), depth);
        if (part == null) {
          return null;
        }
        product = product.times(part, sign);
        sign = c == '/' ? -1 : 1;
        start = i + 1;
      }
    }
    return product;
  }

  private static UnitConversion power(String text, int depth) {
    Matcher matcher = POWER.matcher(text);
    if (matcher.matches()) {
      UnitConversion base = single(matcher.group(1), depth);
      return base == null ? null : KNOWN.get("1").times(base, Integer.parseInt(matcher.group(2)));
    }
    return single(text, depth);
  }

  private static UnitConversion single(String name, int depth) {
    if (name.startsWith("(") && name.endsWith(")")) {
      return parse(name.substring(1, name.length() - 1), depth + 1);
    }
    UnitConversion known = KNOWN.get(name);
    if (known != null || name.length() < 2) {
      return known;
    }
    Integer exponent = PREFIXES.get(name.substring(0, 1));
    UnitConversion base = KNOWN.get(name.substring(1));
    if (exponent == null || base == null || name.matches(".(1|%|°|deg|min|h|Å)")) {
      return null;
    }
    double scale = exponent < 0 ? 1 / Math.pow(10, -exponent) : Math.pow(10, exponent);
    return new UnitConversion(base.factor * scale, base.powers);
  }

  private UnitConversion times(UnitConversion other, int power) {
    Map<String, Integer> sum = new TreeMap<>(powers);
    other.powers.forEach((base, p) -> sum.merge(base, p * power, Integer::sum));
    sum.values().removeIf(p -> p == 0);
    double scaled =
        power < 0
            ? factor / Math.pow(other.factor, -power)
            : factor * Math.pow(other.factor, power);
    return new UnitConversion(scaled, sum);
  }
}
