package org.photonbench.selfcheck;

import java.util.HashMap;
import java.util.Map;

/**
 * A unit as it stands at the end of a name.
 *
 * @param kind of the quantity
 * @param size of the unit at power 1, in the base unit of its kind
 * @param power of it: -1 for rates, 3 for volumes
 */
record Unit(Kind kind, double size, int power) {
  /** What can be converted into each other. */
  enum Kind {
    TIME,
    ENERGY,
    LENGTH,
    ANGLE,
    POWER,
    INTENSITY,
    TEMPERATURE,
    TWO_PHOTON,
    SHARE
  }

  private static final Map<String, Unit> UNITS = new HashMap<>();

  static {
    add(Kind.TIME, 1, "fs 1e-15 ps 1e-12 ns 1e-9 us 1e-6 ms 1e-3 s 1");
    add(Kind.TIME, -1, "GHz 1e-9 MHz 1e-6 kHz 1e-3 Hz 1 Mcps 1e-6 kcps 1e-3 cps 1 Mcounts 1e-6");
    add(Kind.ENERGY, 1, "neV 1e-9 ueV 1e-6 meV 1e-3 eV 1 keV 1e3");
    add(Kind.LENGTH, 1, "pm 1e-12 nm 1e-9 um 1e-6 mm 1e-3 cm 1e-2");
    add(Kind.LENGTH, 2, "nm2 1e-9 um2 1e-6 cm2 1e-2");
    add(Kind.LENGTH, 3, "nm3 1e-9 um3 1e-6 cm3 1e-2");
    add(Kind.LENGTH, -2, "photons_cm2 1e-2 photons_um2 1e-6");
    add(Kind.ANGLE, 1, "rad 1 mrad 1e-3 deg " + Math.PI / 180);
    add(Kind.POWER, 1, "nW 1e-9 uW 1e-6 mW 1e-3 W 1");
    add(Kind.INTENSITY, 1, "mW_cm2 1e-3 W_cm2 1 kW_cm2 1e3 MW_cm2 1e6");
    add(Kind.TEMPERATURE, 1, "mK 1e-3 K 1");
    add(Kind.TWO_PHOTON, 1, "GM 1e-50 cm4s 1");
    add(Kind.SHARE, 1, "percent 0.01 pct 0.01");
  }

  private static void add(Kind kind, int power, String list) {
    String[] words = list.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      UNITS.put(words[i], new Unit(kind, Double.parseDouble(words[i + 1]), power));
    }
  }

  /** The unit that a text names, such as {@code rad_per_ps} or {@code 1/ns}; null if none. */
  static Unit of(String text) {
    Unit plain = UNITS.get(text);
    if (plain != null) {
      return plain;
    }
    String inverse = null;
    for (String start : new String[] {"rad_per_", "per_", "1/", "rad/"}) {
      if (text.startsWith(start)) {
        inverse = text.substring(start.length());
        break;
      }
    }
    Unit under = inverse == null ? null : UNITS.get(inverse);
    return under == null ? null : new Unit(under.kind, under.size, -under.power);
  }

  boolean fits(Unit other) {
    return kind == other.kind && power == other.power;
  }

  /** The same power of another size. */
  Unit withSize(double other) {
    return new Unit(kind, other, power);
  }

  /** What turns numbers in this unit into numbers in another one that fits. */
  double in(Unit other) {
    return size == other.size ? 1 : Math.pow(size / other.size, power);
  }
}
