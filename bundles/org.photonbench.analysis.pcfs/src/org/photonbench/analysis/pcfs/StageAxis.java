package org.photonbench.analysis.pcfs;

import java.util.Map;
import java.util.Optional;

/**
 * What the positions of a scan mean.
 *
 * @param name of the column that they come from, for people
 * @param unit as the scan has it, for example {@code mm} or {@code ps}
 * @param psPerUnit path delay (path over c) in ps for each unit of position
 * @param whiteFringe position of equal paths in the unit; NaN if the scan does not know it
 * @param source where the white fringe comes from, for people
 */
record StageAxis(String name, String unit, double psPerUnit, double whiteFringe, String source) {
  private static final double MM_PER_PS = 0.299792458;

  private static final Map<String, Double> PS =
      Map.of("fs", 1e-3, "ps", 1.0, "ns", 1e3, "us", 1e6, "\u00B5s", 1e6, "s", 1e12);

  private static final Map<String, Double> MM =
      Map.of(
          "nm", 1e-6, "um", 1e-3, "\u00B5m", 1e-3, "\u03BCm", 1e-3, "mm", 1.0, "cm", 10.0, "m",
          1e3);

  /** Whether positions can be in this unit. */
  static boolean isUnit(String unit) {
    return PS.containsKey(unit) || MM.containsKey(unit);
  }

  private static boolean isDelay(String unit) {
    return PS.containsKey(unit);
  }

  /**
   * Delays in a unit of time begin at their own 0 unless told otherwise.
   *
   * @param pathPerTravel change of the path difference for each travel, for units of length
   * @throws IllegalArgumentException if positions cannot be in this unit
   */
  static StageAxis of(String name, String unit, double pathPerTravel) {
    if (!isUnit(unit)) {
      throw new IllegalArgumentException("positions cannot be in '" + unit + "'");
    }
    return isDelay(unit)
        ? new StageAxis(name, unit, PS.get(unit), 0, "zero of the delay")
        : new StageAxis(
            name, unit, pathPerTravel * MM.get(unit) / MM_PER_PS, Double.NaN, "not known");
  }

  StageAxis withWhiteFringe(double position, String from) {
    return new StageAxis(name, unit, psPerUnit, position, from);
  }

  /** Path delay in ps from the white fringe. */
  double delay(double position) {
    return (position - whiteFringe) * psPerUnit;
  }

  /** The position at a path delay in ps from the white fringe. */
  double position(double delay) {
    return whiteFringe + delay / psPerUnit;
  }

  /** Millimetres of stage travel for a path delay, where positions are lengths. */
  Optional<Double> travelMillimetres(double delay) {
    return isDelay(unit) ? Optional.empty() : Optional.of(delay / psPerUnit * MM.get(unit));
  }

  /** Path in micrometres of a delay in ps. */
  static double pathMicrometres(double delay) {
    return delay * MM_PER_PS * 1e3;
  }
}
