package org.photonbench.calculator;

import static org.photonbench.fit.model.PhysicalConstants.HC_EV_NM;

import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.fit.model.UnitConversion;

/** Which units may be typed for an input, beside those of the same kind as its declared unit. */
public enum UnitKind {
  /** Only units that differ by a factor from the declared one. */
  PLAIN(""),
  /** A photon by its wavelength in vacuum or by its energy. */
  PHOTON("a wavelength in vacuum or a photon energy"),
  /**
   * A mode volume: a volume, or in cubic wavelengths in vacuum (lambda3) or in the medium
   * ((lambda/n)3). The calculator has inputs {@code wavelength} and {@code index}.
   */
  MODE_VOLUME("a volume, or a number of lambda3 or (lambda/n)3");

  private static final double NM_PER_UM = 1e3;

  private final String help;

  UnitKind(String help) {
    this.help = help;
  }

  /** What may be typed, for people; empty text for {@link #PLAIN}. */
  public String help() {
    return help;
  }

  /**
   * How numbers with this unit are read.
   *
   * @param typed unit as typed; empty text is the declared one
   * @param declared unit of the input
   * @return empty if the unit does not suit
   */
  Optional<Reading> reading(String typed, String declared) {
    if (typed.isEmpty()) {
      return Optional.of((x, _) -> x);
    }
    OptionalDouble factor = UnitConversion.factor(typed, declared);
    if (factor.isPresent()) {
      double f = factor.getAsDouble();
      return Optional.of((x, _) -> f * x);
    }
    return switch (this) {
      case PLAIN -> Optional.empty();
      case PHOTON -> photon(typed, declared);
      case MODE_VOLUME -> modeVolume(typed);
    };
  }

  /** Wavelength for an energy, and the other way round. */
  private static Optional<Reading> photon(String typed, String declared) {
    boolean wantsLength = UnitConversion.factor("nm", declared).isPresent();
    OptionalDouble toBase = UnitConversion.factor(typed, wantsLength ? "eV" : "nm");
    OptionalDouble fromBase = UnitConversion.factor(wantsLength ? "nm" : "eV", declared);
    if (toBase.isEmpty() || fromBase.isEmpty()) {
      return Optional.empty();
    }
    double in = toBase.getAsDouble();
    double out = fromBase.getAsDouble();
    return Optional.of((x, _) -> out * HC_EV_NM / (in * x));
  }

  private static Optional<Reading> modeVolume(String typed) {
    String plain = typed.replace(" ", "").replace("^", "").replace("λ", "lambda").replace('³', '3');
    return switch (plain) {
      case "lambda3" -> Optional.of((x, others) -> x * cube(others.number("wavelength")));
      case "(lambda/n)3", "lambda3/n3" ->
          Optional.of(
              (x, others) -> x * cube(others.number("wavelength") / others.number("index")));
      default -> Optional.empty();
    };
  }

  /** Cube in um^3 of a length in nm. */
  private static double cube(double nanometres) {
    return Math.pow(nanometres / NM_PER_UM, 3);
  }
}
