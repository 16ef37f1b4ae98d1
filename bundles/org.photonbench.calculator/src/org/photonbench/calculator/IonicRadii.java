package org.photonbench.calculator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Versioned tables of ionic radii. A table never changes once it was released: a correction is a
 * new table.
 *
 * @param id as typed
 * @param source where the numbers are from
 * @param radii in angstrom, by ion
 */
record IonicRadii(String id, String source, Map<String, Double> radii) {
  private static final Map<String, Double> HALIDES =
      Map.of("F", 1.33, "Cl", 1.81, "Br", 1.96, "I", 2.20);
  private static final Map<String, Double> METALS = Map.of("Pb", 1.19, "Ge", 0.73);
  private static final Map<String, Double> MOLECULES = Map.of("MA", 2.17, "FA", 2.53);

  /** All tables, the usual one first. */
  static final List<IonicRadii> TABLES =
      List.of(
          new IonicRadii(
              "shannon1976-kieslich2014",
              "R. D. Shannon, Acta Cryst. A 32, 751 (1976): Cs and Rb in twelvefold, Pb, Ge and"
                  + " halides in sixfold coordination; G. Kieslich, S. Sun and A. K. Cheetham,"
                  + " Chem. Sci. 5, 4712 (2014): molecules",
              joined(Map.of("Cs", 1.88, "Rb", 1.72))),
          new IonicRadii(
              "shannon1976-eightfold",
              "As shannon1976-kieslich2014, but Cs and Rb in eightfold coordination, as in tilted"
                  + " phases",
              joined(Map.of("Cs", 1.74, "Rb", 1.61))));

  static final String[] CATIONS = {"Cs", "MA", "FA", "Rb"};
  static final String[] METAL_NAMES = {"Pb", "Ge"};
  static final String[] HALIDE_NAMES = {"Br", "Cl", "I", "F"};

  private static Map<String, Double> joined(Map<String, Double> alkalis) {
    Map<String, Double> all = new LinkedHashMap<>(alkalis);
    all.putAll(MOLECULES);
    all.putAll(METALS);
    all.putAll(HALIDES);
    return Map.copyOf(all);
  }

  static IonicRadii of(String id) {
    return TABLES.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
  }
}
