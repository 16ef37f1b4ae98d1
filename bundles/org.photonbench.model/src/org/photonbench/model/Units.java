package org.photonbench.model;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.photonbench.fit.model.UnitConversion;

/**
 * Conversions of units that are remembered: a catalogue has few units and very many numbers, and
 * taking the text of a unit apart takes far longer than multiplying with the factor.
 */
public final class Units {
  private record Pair(String from, String to) {}

  /** No catalogue has so many; a table of nonsense might. */
  private static final int MOST = 10_000;

  private static final Map<Pair, OptionalDouble> FACTORS = new ConcurrentHashMap<>();
  private static final Map<String, OptionalDouble> BASE = new ConcurrentHashMap<>();

  private Units() {}

  /**
   * What a number in one unit is to be multiplied with to be in another; empty if they are of
   * different kinds or not known. Null is a pure number.
   */
  public static OptionalDouble factor(String from, String to) {
    String one = Objects.requireNonNullElse(from, "");
    String other = Objects.requireNonNullElse(to, "");
    if (one.equals(other)) {
      return OptionalDouble.of(1);
    }
    Pair pair = new Pair(one, other);
    OptionalDouble known = FACTORS.get(pair);
    if (known == null) {
      known = UnitConversion.factor(one, other);
      if (FACTORS.size() < MOST) {
        FACTORS.put(pair, known);
      }
    }
    return known;
  }

  /** How many base units a unit is; empty if it is not known. Null is a pure number. */
  public static OptionalDouble inBaseUnits(String unit) {
    String text = Objects.requireNonNullElse(unit, "");
    OptionalDouble known = BASE.get(text);
    if (known == null) {
      known =
          UnitConversion.of(text)
              .map(found -> OptionalDouble.of(found.factor()))
              .orElse(OptionalDouble.empty());
      if (BASE.size() < MOST) {
        BASE.put(text, known);
      }
    }
    return known;
  }
}
