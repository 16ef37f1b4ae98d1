package org.photonbench.selfcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A quantity of an estimator: the name that the estimator uses, and what else vectors may call it.
 * Written as {@code name:unit?|other|other}: the unit, where the name does not end in it; a
 * question mark where it may be missing; other names, all without units. {@code T1_ps?|lifetime}
 * can be called {@code T1_ns}, {@code T1}, {@code T_1_ps} or {@code lifetime_ps}, too.
 *
 * @param name that the estimator uses
 * @param base the name without its unit
 * @param unit of the estimator's numbers; null for the unit of the vector, or for none
 * @param optional whether vectors may lack it
 * @param others other names, without units
 */
record Quantity(String name, String base, Unit unit, boolean optional, List<String> others) {
  /** Names that are a unit by themselves. */
  private static final Set<String> UNIT_NAMES = Set.of("nm", "um", "eV", "meV", "ueV");

  Quantity {
    others = List.copyOf(others);
  }

  /** A name of a vector, cut before its unit. */
  record Name(String base, Unit unit) {
    static Name of(String text) {
      if (UNIT_NAMES.contains(text)) {
        return new Name(text, Unit.of(text));
      }
      // The longest unit first: W_cm2 before cm2.
      for (int cut = text.indexOf('_'); cut > 0; cut = text.indexOf('_', cut + 1)) {
        Unit unit = Unit.of(text.substring(cut + 1));
        if (unit != null) {
          return new Name(text.substring(0, cut), unit);
        }
      }
      return new Name(text, null);
    }
  }

  static Quantity of(String text) {
    String[] names = text.split("\\|");
    String first = names[0];
    boolean optional = first.endsWith("?");
    if (optional) {
      first = first.substring(0, first.length() - 1);
    }
    int colon = first.indexOf(':');
    List<String> others = Arrays.asList(names).subList(1, names.length);
    if (colon < 0) {
      Name name = Name.of(first);
      return new Quantity(first, name.base(), name.unit(), optional, others);
    }
    Unit unit = Unit.of(first.substring(colon + 1));
    if (unit == null) {
      throw new IllegalArgumentException("'" + text + "' has a unit that is not known");
    }
    String name = first.substring(0, colon);
    return new Quantity(name, name, unit, optional, others);
  }

  /** Quantities parted by spaces. */
  static List<Quantity> list(String text) {
    List<Quantity> list = new ArrayList<>();
    for (String word : text.trim().split("\\s+")) {
      if (!word.isEmpty()) {
        list.add(of(word));
      }
    }
    return list;
  }

  /** How closely a name of a vector must resemble. */
  enum Likeness {
    SAME,
    SAME_BUT_UNIT,
    SAME_BUT_UNDERSCORES,
    OTHER_NAME,
    SAME_BUT_CASE,
    VOCABULARY
  }

  boolean matches(String key, Likeness likeness) {
    if (likeness == Likeness.SAME) {
      return key.equals(name);
    }
    Name cut = Name.of(key);
    if (unit != null && cut.unit() != null && !unit.fits(cut.unit())) {
      return false;
    }
    return like(cut.base(), likeness);
  }

  private boolean like(String word, Likeness likeness) {
    return switch (likeness) {
      case SAME -> word.equals(name);
      case SAME_BUT_UNIT -> word.equals(base);
      case SAME_BUT_UNDERSCORES -> plain(word).equals(plain(base));
      case OTHER_NAME -> others.stream().anyMatch(other -> plain(other).equals(plain(word)));
      case SAME_BUT_CASE ->
          plain(word).equalsIgnoreCase(plain(base))
              || others.stream().anyMatch(other -> plain(other).equalsIgnoreCase(plain(word)));
      case VOCABULARY ->
          Vocabulary.same(lower(word), lower(base))
              || others.stream().anyMatch(other -> Vocabulary.same(lower(word), lower(other)));
    };
  }

  private static String plain(String word) {
    return word.replace("_", "");
  }

  private static String lower(String word) {
    return plain(word).toLowerCase(Locale.ROOT);
  }
}
