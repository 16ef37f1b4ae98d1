package org.photonbench.selfcheck;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.photonbench.selfcheck.Quantity.Likeness;
import org.photonbench.selfcheck.Quantity.Name;
import org.photonbench.selfcheck.Unit.Kind;

/**
 * Which names of a vector stand for which quantities of an estimator, the closest likeness first
 * and each name once, and the units of the vector.
 */
final class Binding {
  static final Binding NONE = new Binding(List.of(), Map.of(), null);

  private final Map<Quantity, String> keys;
  private final Map<String, Quantity> quantities = new LinkedHashMap<>();
  private final Map<Kind, Double> own = new EnumMap<>(Kind.class);

  private Binding(List<Quantity> declared, Map<Quantity, String> keys, String unitText) {
    this.keys = keys;
    Unit told = unitText == null ? null : Unit.of(unitText);
    if (told != null) {
      own.put(told.kind(), told.size());
    }
    for (Quantity quantity : declared) {
      quantities.put(quantity.name(), quantity);
      Unit unit = keys.containsKey(quantity) ? Name.of(keys.get(quantity)).unit() : null;
      if (unit != null) {
        own.putIfAbsent(unit.kind(), unit.size());
      }
    }
  }

  /**
   * Binds inputs.
   *
   * @param unitText unit of the inputs without one, such as {@code 1/ns}; null if none is told
   */
  static Binding of(List<Quantity> declared, Collection<String> names, String unitText) {
    return new Binding(declared, assign(declared, names), unitText);
  }

  /** Names for quantities; a quantity that no name resembles is left out. */
  static Map<Quantity, String> assign(Collection<Quantity> declared, Collection<String> names) {
    Map<Quantity, String> assigned = new LinkedHashMap<>();
    Set<String> left = new LinkedHashSet<>(names);
    for (Likeness likeness : Likeness.values()) {
      for (Quantity quantity : declared) {
        if (!assigned.containsKey(quantity)) {
          left.stream()
              .filter(key -> quantity.matches(key, likeness))
              .findFirst()
              .ifPresent(key -> {
                assigned.put(quantity, key);
                left.remove(key);
              });
        }
      }
    }
    return assigned;
  }

  boolean isComplete() {
    return quantities.values().stream().allMatch(q -> q.optional() || keys.containsKey(q));
  }

  int size() {
    return keys.size();
  }

  Collection<String> keys() {
    return keys.values();
  }

  /** The vector's name of an input; the name itself if it was not declared or is missing. */
  String key(String name) {
    Quantity quantity = quantities.get(name);
    return quantity == null ? name : keys.getOrDefault(quantity, name);
  }

  /** What turns the vector's numbers of an input into those of the estimator. */
  double factor(String name) {
    Quantity quantity = quantities.get(name);
    if (quantity == null || !keys.containsKey(quantity)) {
      return 1;
    }
    return factor(unit(keys.get(quantity), quantity), quantity.unit());
  }

  /** What turns an estimator's numbers into those of an output with this name. */
  double outputFactor(Quantity quantity, String key) {
    Unit wanted = unit(key, quantity);
    if (wanted != null && quantity.unit() != null && !wanted.fits(quantity.unit())) {
      return 1;
    }
    return 1 / factor(wanted, quantity.unit());
  }

  /** The unit in a name; a name that is the estimator's own has its unit; null if not told. */
  private static Unit unit(String key, Quantity quantity) {
    return key.equals(quantity.name()) ? quantity.unit() : Name.of(key).unit();
  }

  /** From the unit of a name to that of an estimator; either may be the vector's own, null. */
  private double factor(Unit from, Unit to) {
    if (from == null && to == null) {
      return 1;
    }
    if (from == null) {
      return own(to).in(to);
    }
    if (to == null) {
      return from.kind() == Kind.SHARE ? from.size() : from.in(own(from));
    }
    return from.in(to);
  }

  /** The unit that the vector uses for such quantities; the given one if it names none. */
  private Unit own(Unit unit) {
    return unit.withSize(own.getOrDefault(unit.kind(), unit.size()));
  }

  /** A number with a unit in the vector's own unit. */
  double toOwn(double value, String unit) {
    Unit from = Unit.of(unit);
    return from == null ? value : value * factor(from, null);
  }
}
