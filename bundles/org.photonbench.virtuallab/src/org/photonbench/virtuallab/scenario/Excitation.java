package org.photonbench.virtuallab.scenario;

import java.util.List;

/** How emitters are excited. */
public sealed interface Excitation {
  /** Most photons that are absorbed for one exciton. */
  int MOST_PHOTONS = 3;

  /** Time between pulses in ps; 0 for CW. */
  double periodPs();

  /**
   * A pulsed laser.
   *
   * @param periodPs time between pulses in ps
   * @param occupancy mean number of excitons per pulse
   */
  record Pulsed(double periodPs, double occupancy) implements Excitation {}

  /**
   * A CW laser.
   *
   * @param pumpPerPs rate of absorption in 1/ps; NaN if {@code saturation} says it
   * @param saturation rate of absorption in units of 1/lifetime: P/Psat of a two-level emitter
   */
  record Cw(double pumpPerPs, double saturation) implements Excitation {
    @Override
    public double periodPs() {
      return 0;
    }

    /** Rate of absorption in 1/ps for an emitter of this lifetime. */
    public double pump(double lifetimePs) {
      return Double.isNaN(pumpPerPs) ? saturation / lifetimePs : pumpPerPs;
    }
  }

  /**
   * Reads the part {@code excitation}: pulsed with repetition and either occupancy or power and
   * saturation, and for absorption of two photons {@code "photons": 2}, where the occupancy is the
   * square of power over saturation (SAT-2PHOTON); cw with either pump, or saturation parameter, or
   * power and saturation.
   */
  static Excitation read(Fields fields) throws ScenarioException {
    if (fields.choice("kind", List.of("pulsed", "cw")).equals("pulsed")) {
      double period = 1e12 / fields.quantity("repetition", Dimension.FREQUENCY, Rule.POSITIVE);
      long photons = fields.integer("photons", 1, MOST_PHOTONS, 1);
      if (photons > 1 && fields.has("occupancy")) {
        throw fields.error(
            "photons",
            "the occupancy says it all; give power and saturation, or leave photons away");
      }
      return new Pulsed(period, Math.pow(relative(fields, "occupancy"), photons));
    }
    if (fields.has("pump")) {
      return new Cw(fields.quantity("pump", Dimension.RATE, Rule.POSITIVE), Double.NaN);
    }
    return new Cw(Double.NaN, relative(fields, "saturationParameter"));
  }

  /** A pure number, or power over saturation. */
  private static double relative(Fields fields, String key) throws ScenarioException {
    if (fields.has(key) || !fields.has("power")) {
      return fields.number(key, Rule.POSITIVE);
    }
    return fields.quantity("power", Dimension.INTENSITY, Rule.POSITIVE)
        / fields.quantity("saturation", Dimension.INTENSITY, Rule.POSITIVE);
  }
}
