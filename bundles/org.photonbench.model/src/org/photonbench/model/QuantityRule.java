package org.photonbench.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the metamodel demands of the numbers of a feature, read from its annotation {@value
 * #SOURCE}, which packages of others may use as well.
 *
 * @param units units that suit, the usual one first; a unit that converts to one of them suits too
 * @param minimum smallest possible value in the first unit
 * @param above value in the first unit that every possible one exceeds
 * @param maximum largest possible value in the first unit
 */
public record QuantityRule(
    List<String> units, OptionalDouble minimum, OptionalDouble above, OptionalDouble maximum) {
  /**
   * Source of the annotation; its keys are {@code unit}, {@code minimum}, {@code above}, {@code
   * maximum}.
   */
  public static final String SOURCE = "http://www.photonbench.org/quantity";

  /** Units of the catalogue that have no fixed size in others. */
  public static final Set<String> OWN_UNITS = Set.of("lambda^3", "(lambda/n)^3", "GM", "D", "e");

  private static final Map<EStructuralFeature, Optional<QuantityRule>> CACHE =
      new ConcurrentHashMap<>();

  public QuantityRule {
    units = List.copyOf(units);
  }

  /** The rule of a feature; empty if it has none. */
  public static Optional<QuantityRule> of(EStructuralFeature feature) {
    return CACHE.computeIfAbsent(feature, QuantityRule::read);
  }

  private static Optional<QuantityRule> read(EStructuralFeature feature) {
    EAnnotation annotation = feature.getEAnnotation(SOURCE);
    if (annotation == null) {
      return Optional.empty();
    }
    Map<String, String> details = annotation.getDetails().map();
    String unit = details.getOrDefault("unit", "");
    return Optional.of(
        new QuantityRule(
            Arrays.stream(unit.split("\\|", -1)).map(u -> u.equals("1") ? "" : u).toList(),
            number(details.get("minimum")),
            number(details.get("above")),
            number(details.get("maximum"))));
  }

  private static OptionalDouble number(String text) {
    return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  /** The unit that a number typed without one has; empty text for pure numbers. */
  public String usualUnit() {
    return units.getFirst();
  }

  /** Whether a unit suits. */
  public boolean suits(String unit) {
    return units.stream().anyMatch(u -> u.equals(unit) || Units.factor(unit, u).isPresent());
  }

  /** What is impossible about a value, as the end of a sentence; empty if nothing is. */
  public Optional<String> objection(double value, String unit) {
    OptionalDouble factor = Units.factor(unit, usualUnit());
    // Limits other than zero make sense in the first unit only.
    double scaled = factor.isPresent() ? value * factor.getAsDouble() : value;
    if (above.isPresent() && !(scaled > above.getAsDouble())) {
      return Optional.of("must be above " + limit(above));
    }
    if (minimum.isPresent() && !(scaled >= minimum.getAsDouble())) {
      return Optional.of("must not be below " + limit(minimum));
    }
    if (maximum.isPresent() && factor.isPresent() && !(scaled <= maximum.getAsDouble())) {
      return Optional.of("must not be above " + limit(maximum));
    }
    return Optional.empty();
  }

  private String limit(OptionalDouble limit) {
    String number = Double.toString(limit.getAsDouble()).replaceFirst("\\.0$", "");
    return usualUnit().isEmpty() ? number : number + " " + usualUnit();
  }
}
