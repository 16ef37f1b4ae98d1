package org.photonbench.virtuallab.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a quantity of a scenario measures, with the units that it may be written in. */
public enum Dimension {
  /** In ps. */
  TIME(
      "time", "20 ns", "fs", 1e-3, "ps", 1.0, "ns", 1e3, "us", 1e6, "µs", 1e6, "ms", 1e9, "s", 1e12,
      "min", 60e12, "h", 3600e12),
  /** In 1/ps. */
  RATE(
      "rate", "10 MHz", "Hz", 1e-12, "kHz", 1e-9, "MHz", 1e-6, "GHz", 1e-3, "THz", 1.0, "/s", 1e-12,
      "/ms", 1e-9, "/us", 1e-6, "/ns", 1e-3, "/ps", 1.0, "cps", 1e-12, "kcps", 1e-9, "Mcps", 1e-6),
  /** In Hz. */
  FREQUENCY("frequency", "10 MHz", "Hz", 1.0, "kHz", 1e3, "MHz", 1e6, "GHz", 1e9),
  /** In eV. */
  ENERGY("energy", "2.4 eV", "ueV", 1e-6, "µeV", 1e-6, "meV", 1e-3, "eV", 1.0),
  /** In nm. */
  LENGTH("length", "520 nm", "pm", 1e-3, "nm", 1.0, "um", 1e3, "µm", 1e3, "mm", 1e6, "m", 1e9),
  /** In K. */
  TEMPERATURE("temperature", "4 K", "K", 1.0, "mK", 1e-3),
  /** In W/cm2. */
  INTENSITY("intensity", "70 W/cm2", "W/cm2", 1.0, "mW/cm2", 1e-3, "kW/cm2", 1e3),
  /** In W. */
  POWER("power", "1 uW", "nW", 1e-9, "uW", 1e-6, "µW", 1e-6, "mW", 1e-3, "W", 1.0),
  /** In rad. */
  ANGLE("angle", "45 deg", "rad", 1.0, "mrad", 1e-3, "deg", Math.PI / 180),
  /** In rad/ps; an energy is divided by hbar. */
  ANGULAR_FREQUENCY(
      "angular frequency",
      "0.02 rad/ps",
      "rad/ps",
      1.0,
      "rad/ns",
      1e-3,
      "ueV",
      1e-3 / 0.6582119569,
      "µeV",
      1e-3 / 0.6582119569,
      "meV",
      1 / 0.6582119569),
  /** In (rad/ps)^2/ps. */
  DIFFUSION("diffusion constant", "1e-6 rad2/ps2/s", "rad2/ps2/s", 1e-12, "rad2/ps3", 1.0),
  /** In T. */
  MAGNETIC_FIELD("magnetic field", "7 T", "T", 1.0, "mT", 1e-3),
  /** In kV/cm. */
  ELECTRIC_FIELD("electric field", "10 kV/cm", "kV/cm", 1.0, "V/cm", 1e-3, "MV/m", 10.0);

  private final String label;
  private final String example;
  private final Map<String, Double> units = new LinkedHashMap<>();

  Dimension(String label, String example, Object... unitsAndFactors) {
    this.label = label;
    this.example = example;
    for (int i = 0; i < unitsAndFactors.length; i += 2) {
      units.put((String) unitsAndFactors[i], (Double) unitsAndFactors[i + 1]);
    }
  }

  /** Name for people. */
  public String label() {
    return label;
  }

  /** A quantity written well. */
  public String example() {
    return example;
  }

  /** The units it may be written in. */
  public List<String> units() {
    return List.copyOf(units.keySet());
  }

  /**
   * Reads a number with a unit.
   *
   * @return the value in the unit that the dimension names
   * @throws IllegalArgumentException if there is no number or no unit of this dimension; one
   *     sentence
   */
  public double parse(String text) {
    String trimmed = text.strip();
    int end = 0;
    while (end < trimmed.length() && isNumberPart(trimmed, end)) {
      end++;
    }
    String unit = trimmed.substring(end).strip();
    double number;
    try {
      number = Double.parseDouble(trimmed.substring(0, end));
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException(
          "\"" + text + "\" does not begin with a number; write it like \"" + example + "\"");
    }
    if (unit.isEmpty()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" has no unit; write it like \"" + example + "\"");
    }
    Double factor = units.get(unit);
    if (factor == null) {
      throw new IllegalArgumentException(
          "\""
              + unit
              + "\" is no unit of a "
              + label
              + "; use "
              + String.join(", ", units.keySet()));
    }
    return number * factor;
  }

  private static boolean isNumberPart(String text, int at) {
    char c = text.charAt(at);
    if (c >= '0' && c <= '9' || c == '.' || c == '+' || c == '-') {
      return true;
    }
    // The e of an exponent, but not that of eV.
    return (c == 'e' || c == 'E')
        && at > 0
        && at + 1 < text.length()
        && (Character.isDigit(text.charAt(at + 1))
            || text.charAt(at + 1) == '-'
            || text.charAt(at + 1) == '+');
  }
}
