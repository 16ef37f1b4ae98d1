package org.photonbench.catalogue.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.photonbench.catalogue.check.Problem.Severity;
import org.photonbench.fit.model.UnitConversion;
import org.photonbench.model.QuantityRule;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Quantity;

/** A quantity by itself: uncertainty, interval, unit, and what its identifier makes impossible. */
final class QuantityCheck {
  private QuantityCheck() {}

  static void check(Quantity quantity, List<Problem> problems) {
    if (!quantity.isSetValue() && !quantity.isSetLow() && !quantity.isSetHigh()) {
      problems.add(
          new Problem(
              Severity.WARNING,
              quantity,
              Optional.empty(),
              "It has no value. Enter or remove it."));
      return;
    }
    uncertainty(quantity, problems);
    unit(quantity, problems);
    correlation(quantity, problems);
  }

  private static void uncertainty(Quantity quantity, List<Problem> problems) {
    if (quantity.isSetSigma() && !(quantity.getSigma() >= 0)) {
      problems.add(
          CatalogueCheck.error(
              quantity,
              CataloguePackage.Literals.QUANTITY__SIGMA,
              "The uncertainty is negative. Correct it."));
    }
    double low = quantity.isSetLow() ? quantity.getLow() : Double.NEGATIVE_INFINITY;
    double high = quantity.isSetHigh() ? quantity.getHigh() : Double.POSITIVE_INFINITY;
    if (!(low <= high)) {
      problems.add(
          CatalogueCheck.error(
              quantity,
              CataloguePackage.Literals.QUANTITY__LOW,
              "The lower end of the interval is above the upper one. Swap them."));
    } else if (quantity.isSetValue() && (quantity.getValue() < low || quantity.getValue() > high)) {
      problems.add(
          CatalogueCheck.warning(
              quantity,
              CataloguePackage.Literals.QUANTITY__VALUE,
              "The value lies outside its interval. Check both."));
    }
    if (quantity.isSetN() && quantity.getN() < 0) {
      problems.add(
          CatalogueCheck.error(
              quantity,
              CataloguePackage.Literals.QUANTITY__N,
              "The number of things that the value comes from is negative. Correct it."));
    }
  }

  private static void unit(Quantity quantity, List<Problem> problems) {
    String unit = Objects.requireNonNullElse(quantity.getUnit(), "");
    if (UnitConversion.of(unit).isEmpty() && !QuantityRule.OWN_UNITS.contains(unit)) {
      problems.add(
          new Problem(
              Severity.INFO,
              quantity,
              Optional.of(CataloguePackage.Literals.QUANTITY__UNIT),
              "The unit '" + unit + "' is not known, so the number cannot be converted."));
    }
  }

  /** A correlation cannot be negative, but its estimate may be where its interval is not. */
  private static void correlation(Quantity quantity, List<Problem> problems) {
    String id = Objects.requireNonNullElse(quantity.getId(), "");
    boolean correlation = id.equals("g2") || id.startsWith("g2.");
    if (!correlation || !quantity.isSetValue() || !(quantity.getValue() < 0)) {
      return;
    }
    double reach =
        quantity.isSetHigh()
            ? quantity.getHigh()
            : quantity.isSetSigma()
                ? quantity.getValue() + 2 * quantity.getSigma()
                : quantity.getValue();
    if (reach < 0) {
      problems.add(
          CatalogueCheck.error(
              quantity,
              CataloguePackage.Literals.QUANTITY__VALUE,
              "A g² below zero beyond its interval is impossible. The background is probably"
                  + " over-estimated."));
    }
  }
}
