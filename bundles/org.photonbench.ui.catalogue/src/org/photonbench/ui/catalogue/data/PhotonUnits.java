package org.photonbench.ui.catalogue.data;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.photonbench.calculator.Calculation;
import org.photonbench.calculator.Calculator;
import org.photonbench.calculator.CalculatorException;
import org.photonbench.calculator.Calculators;
import org.photonbench.model.Quantities;
import org.photonbench.model.QuantityRule;
import org.photonbench.model.Units;
import org.photonbench.model.catalogue.Quantity;

/** What a quantity is in the other unit of its field; wavelengths and photon energies too. */
final class PhotonUnits {
  private PhotonUnits() {}

  /** The quantity in the usual unit if it is in another, otherwise in the second one. */
  static Optional<Quantity> converted(Quantity quantity, QuantityRule rule) {
    String unit = Objects.requireNonNullElse(quantity.getUnit(), "");
    for (String other : rule.units()) {
      if (!other.equals(unit)) {
        if (Units.factor(unit, other).isPresent()) {
          return Optional.of(Quantities.in(quantity, other));
        }
        Optional<Quantity> photon = photon(quantity, unit, other);
        if (photon.isPresent()) {
          return photon;
        }
      }
    }
    return Optional.empty();
  }

  /** nm to eV and back, by the calculator of photons. */
  private static Optional<Quantity> photon(Quantity quantity, String unit, String other) {
    boolean toEnergy = other.equals("eV") && Units.factor(unit, "nm").isPresent();
    boolean toLength = other.equals("nm") && Units.factor(unit, "eV").isPresent();
    if (!toEnergy && !toLength || !quantity.isSetValue()) {
      return Optional.empty();
    }
    try {
      Calculator calculator = Calculators.find("photon");
      String error = quantity.isSetSigma() ? "±" + quantity.getSigma() : "";
      Calculation done =
          calculator.calculate(Map.of("wavelength", quantity.getValue() + error + unit));
      return done.quantities().stream()
          .filter(q -> q.id().endsWith(toEnergy ? ".energy" : ".wavelength"))
          .map(Quantities::of)
          .map(q -> Quantities.in(q, other))
          .findFirst();
    } catch (CalculatorException e) {
      return Optional.empty(); // A value that no photon has needs no other unit.
    }
  }
}
