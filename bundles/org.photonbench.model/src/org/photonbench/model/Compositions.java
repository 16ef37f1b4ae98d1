package org.photonbench.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.Composition;
import org.photonbench.model.catalogue.IonFraction;

/** Formulas of perovskites A B X3 and the fractions of their ions. */
public final class Compositions {
  /** How far the fractions of a site may be from 1 in sum. */
  public static final double TOLERANCE = 1e-6;

  private static final int HALIDES = 3;

  /** Usual ions with their charge; the site follows from it. */
  private static final Map<String, Integer> IONS = new LinkedHashMap<>();

  static {
    for (String a : List.of("FA", "MA", "GA", "DMA", "AZ", "Cs", "Rb", "K", "Na")) {
      IONS.put(a, 1);
    }
    for (String b : List.of("Pb", "Sn", "Ge", "Mn", "Zn", "Cd", "Sr", "Ca", "Mg", "Eu", "Yb")) {
      IONS.put(b, 2);
    }
    for (String x : List.of("Cl", "Br", "I", "F", "SCN")) {
      IONS.put(x, -1);
    }
  }

  private static final Pattern ION =
      Pattern.compile("(" + String.join("|", IONS.keySet()) + ")([0-9]*\\.?[0-9]+)?");
  private static final Pattern GROUP = Pattern.compile("\\(([^()]+)\\)([0-9]*\\.?[0-9]+)?");

  private Compositions() {}

  /**
   * The composition of a formula such as {@code CsPbBr3}, {@code FA0.9Cs0.1PbBr3}, {@code
   * CsPbBr2Cl} or {@code CsPb(Br0.6I0.4)3}; empty if it is none of A B X3 with known ions.
   */
  public static Optional<Composition> parse(String formula) {
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    String text = plain(formula);
    if (!collect(text, BigDecimal.ONE, amounts, true)) {
      return Optional.empty();
    }
    Composition composition = CatalogueFactory.eINSTANCE.createComposition();
    composition.setFormula(formula.strip());
    for (Map.Entry<String, BigDecimal> entry : amounts.entrySet()) {
      int charge = IONS.get(entry.getKey());
      IonFraction ion = CatalogueFactory.eINSTANCE.createIonFraction();
      ion.setIon(entry.getKey());
      ion.setCharge(charge);
      BigDecimal fraction =
          charge < 0
              ? entry.getValue().divide(BigDecimal.valueOf(HALIDES), MathContext.DECIMAL64)
              : entry.getValue();
      ion.setFraction(fraction.doubleValue());
      (charge < 0 ? composition.getX() : charge == 1 ? composition.getA() : composition.getB())
          .add(ion);
    }
    boolean whole =
        sumsToOne(composition.getA())
            && sumsToOne(composition.getB())
            && sumsToOne(composition.getX());
    return whole ? Optional.of(composition) : Optional.empty();
  }

  private static boolean collect(
      String text, BigDecimal times, Map<String, BigDecimal> amounts, boolean groups) {
    int at = 0;
    Matcher ion = ION.matcher(text);
    Matcher group = GROUP.matcher(text);
    while (at < text.length()) {
      if (groups && group.region(at, text.length()).lookingAt()) {
        BigDecimal factor = amount(group.group(2));
        if (!collect(group.group(1), times.multiply(factor), amounts, false)) {
          return false;
        }
        at = group.end();
      } else if (ion.region(at, text.length()).lookingAt()) {
        amounts.merge(ion.group(1), times.multiply(amount(ion.group(2))), BigDecimal::add);
        at = ion.end();
      } else {
        return false;
      }
    }
    return !amounts.isEmpty();
  }

  private static BigDecimal amount(String text) {
    return text == null ? BigDecimal.ONE : new BigDecimal(text);
  }

  /** Whether the fractions of a site sum to 1. */
  public static boolean sumsToOne(List<? extends IonFraction> site) {
    return Math.abs(sum(site) - 1) <= TOLERANCE;
  }

  /** Sum of the fractions of a site. */
  public static double sum(List<? extends IonFraction> site) {
    return site.stream().mapToDouble(IonFraction::getFraction).sum();
  }

  /**
   * The formula: as it was written, otherwise from the ions, for example {@code FA0.9Cs0.1PbBr3};
   * empty text if nothing is known.
   */
  public static String formula(Composition composition) {
    if (composition == null) {
      return "";
    }
    String written = composition.getFormula();
    return written == null || written.isBlank() ? fromIons(composition) : written.strip();
  }

  /** The formula that the ions give. */
  public static String fromIons(Composition composition) {
    StringBuilder text = new StringBuilder();
    append(text, composition.getA(), 1);
    append(text, composition.getB(), 1);
    append(text, composition.getX(), HALIDES);
    return text.toString();
  }

  private static void append(StringBuilder text, List<? extends IonFraction> site, int times) {
    for (IonFraction ion : site) {
      double amount = Math.round(ion.getFraction() * times * 1e6) / 1e6;
      text.append(ion.getIon());
      if (amount != 1) {
        String number = String.format(Locale.ROOT, "%.6f", amount);
        text.append(number.replaceFirst("\\.?0+$", ""));
      }
    }
  }

  /**
   * What two spellings of one composition have in common, for comparing and searching: ions in a
   * fixed order with their amounts. Of a formula that is not understood it is the formula.
   */
  public static String key(String formula) {
    return parse(formula).map(Compositions::key).orElse(plain(formula));
  }

  /** The same for a composition. */
  public static String key(Composition composition) {
    if (composition.getX().isEmpty()) {
      return plain(formula(composition));
    }
    Composition sorted = CatalogueFactory.eINSTANCE.createComposition();
    addSorted(composition.getA(), sorted.getA());
    addSorted(composition.getB(), sorted.getB());
    addSorted(composition.getX(), sorted.getX());
    return fromIons(sorted);
  }

  private static void addSorted(List<? extends IonFraction> from, List<IonFraction> to) {
    List<IonFraction> copies = new ArrayList<>();
    for (IonFraction ion : from) {
      if (ion.getIon() != null && ion.getFraction() != 0) {
        copies.add(Entities.copy(ion));
      }
    }
    copies.sort((p, q) -> p.getIon().compareTo(q.getIon()));
    to.addAll(copies);
  }

  /** Digits that stand lower become plain ones; spaces and underscores go. */
  private static String plain(String formula) {
    StringBuilder plain = new StringBuilder();
    for (char c : formula.toCharArray()) {
      int digit = "₀₁₂₃₄₅₆₇₈₉".indexOf(c);
      if (digit >= 0) {
        plain.append((char) ('0' + digit));
      } else if (!Character.isWhitespace(c) && c != '_' && c != '\u202f') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
