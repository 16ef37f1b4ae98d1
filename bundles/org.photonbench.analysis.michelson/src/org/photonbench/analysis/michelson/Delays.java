package org.photonbench.analysis.michelson;

import java.util.Map;

/** Units in which delays and positions of a stage are given. */
final class Delays {
  private static final double MM_PER_PS = 0.299792458;

  private static final Map<String, Double> PS =
      Map.of("fs", 1e-3, "ps", 1.0, "ns", 1e3, "us", 1e6, "\u00B5s", 1e6, "s", 1e12);

  private static final Map<String, Double> MM =
      Map.of(
          "nm", 1e-6, "um", 1e-3, "\u00B5m", 1e-3, "\u03BCm", 1e-3, "mm", 1.0, "cm", 10.0, "m",
          1e3);

  private Delays() {}

  static boolean isUnit(String unit) {
    return PS.containsKey(unit) || MM.containsKey(unit);
  }

  /**
   * Path delay in ps for one unit.
   *
   * @param pathPerTravel change of the path difference for each travel, for units of length
   */
  static double psPerUnit(String unit, double pathPerTravel) {
    return PS.containsKey(unit)
        ? PS.get(unit)
        : pathPerTravel * MM.getOrDefault(unit, Double.NaN) / MM_PER_PS;
  }
}
