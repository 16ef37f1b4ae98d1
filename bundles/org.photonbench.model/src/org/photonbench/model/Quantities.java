package org.photonbench.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.model.catalogue.CatalogueFactory;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.UncertaintyKind;

/**
 * The catalogue's quantities and the product's one quantity type, {@link
 * org.photonbench.analysis.result.Quantity}: each becomes the other without loss.
 */
public final class Quantities {
  private static final MathContext DIGITS = new MathContext(15);

  private Quantities() {}

  /** A quantity of the catalogue with all that one of a result says. */
  public static Quantity of(org.photonbench.analysis.result.Quantity result) {
    Quantity quantity = CatalogueFactory.eINSTANCE.createQuantity();
    quantity.setId(text(result.id()));
    quantity.setGroup(text(result.group()));
    quantity.setLabel(text(result.label()));
    quantity.setValue(result.value());
    result.sigma().ifPresent(quantity::setSigma);
    result.interval95().ifPresent(interval -> setInterval(quantity, interval));
    quantity.setKind(kind(result));
    quantity.setUnit(text(result.unit()));
    quantity.setCorrection(text(result.correction()));
    quantity.setMethod(text(result.method()));
    quantity.getMarks().addAll(result.marks());
    return quantity;
  }

  private static void setInterval(Quantity quantity, Interval interval) {
    quantity.setLow(interval.low());
    quantity.setHigh(interval.high());
  }

  private static UncertaintyKind kind(org.photonbench.analysis.result.Quantity result) {
    if (result.isCount()) {
      return UncertaintyKind.EXACT;
    }
    if (result.sigma().isPresent()) {
      return UncertaintyKind.STANDARD_UNCERTAINTY;
    }
    return result.interval95().isPresent()
        ? UncertaintyKind.CONFIDENCE_95
        : UncertaintyKind.UNSPECIFIED;
  }

  /**
   * The quantity as a result has it. Source, place, number of things and kind of uncertainty, for
   * which a result has no place, are left out; a value that is not set is NaN, a missing end of the
   * interval is infinite. A range of values seen is no confidence interval: the result has none.
   */
  public static org.photonbench.analysis.result.Quantity toResult(Quantity quantity) {
    return new org.photonbench.analysis.result.Quantity(
        full(quantity.getId()),
        full(quantity.getGroup()),
        full(quantity.getLabel()),
        quantity.isSetValue() ? quantity.getValue() : Double.NaN,
        quantity.isSetSigma() ? OptionalDouble.of(quantity.getSigma()) : OptionalDouble.empty(),
        interval(quantity),
        full(quantity.getUnit()),
        full(quantity.getCorrection()),
        full(quantity.getMethod()),
        quantity.getMarks());
  }

  private static Optional<Interval> interval(Quantity quantity) {
    if (!quantity.isSetLow() && !quantity.isSetHigh()
        || quantity.getKind() == UncertaintyKind.RANGE) {
      return Optional.empty();
    }
    double low = quantity.isSetLow() ? quantity.getLow() : Double.NEGATIVE_INFINITY;
    double high = quantity.isSetHigh() ? quantity.getHigh() : Double.POSITIVE_INFINITY;
    return low <= high ? Optional.of(new Interval(low, high)) : Optional.empty();
  }

  /** A quantity of a value and a unit without anything else. */
  public static Quantity of(double value, String unit) {
    Quantity quantity = CatalogueFactory.eINSTANCE.createQuantity();
    quantity.setValue(value);
    quantity.setUnit(text(unit));
    return quantity;
  }

  /** A quantity of a value with its standard uncertainty. */
  public static Quantity of(double value, double sigma, String unit) {
    Quantity quantity = of(value, unit);
    quantity.setSigma(sigma);
    quantity.setKind(UncertaintyKind.STANDARD_UNCERTAINTY);
    return quantity;
  }

  /** The value in another unit; empty if it has none or the units are of different kinds. */
  public static OptionalDouble value(Quantity quantity, String unit) {
    if (quantity == null || !quantity.isSetValue()) {
      return OptionalDouble.empty();
    }
    return convert(quantity.getValue(), full(quantity.getUnit()), unit);
  }

  /** A number in another unit; empty if the units are of different kinds or not known. */
  public static OptionalDouble convert(double value, String from, String to) {
    OptionalDouble factor = Units.factor(from, to);
    return factor.isPresent()
        ? OptionalDouble.of(scaled(value, factor.getAsDouble()))
        : OptionalDouble.empty();
  }

  /**
   * A number in another unit. The last digit, which the multiplication spoils, is rounded away: 1.8
   * ps is 0.0018 ns, not 0.0018000000000000002 ns.
   */
  public static double scaled(double value, double factor) {
    double scaled = value * factor;
    if (factor == 1 || !Double.isFinite(scaled)) {
      return scaled;
    }
    return BigDecimal.valueOf(scaled).round(DIGITS).doubleValue();
  }

  /**
   * The same quantity in another unit, as a copy: value, sigma and interval are converted.
   *
   * @throws IllegalArgumentException if the units are of different kinds
   */
  public static Quantity in(Quantity quantity, String unit) {
    OptionalDouble factor = Units.factor(quantity.getUnit(), unit);
    if (factor.isEmpty()) {
      throw new IllegalArgumentException(
          "'" + full(quantity.getUnit()) + "' cannot be converted to '" + unit + "'.");
    }
    double f = factor.getAsDouble();
    Quantity copy = Entities.copy(quantity);
    copy.setUnit(text(unit));
    if (quantity.isSetValue()) {
      copy.setValue(scaled(quantity.getValue(), f));
    }
    if (quantity.isSetSigma()) {
      copy.setSigma(scaled(quantity.getSigma(), f));
    }
    if (quantity.isSetLow()) {
      copy.setLow(scaled(quantity.getLow(), f));
    }
    if (quantity.isSetHigh()) {
      copy.setHigh(scaled(quantity.getHigh(), f));
    }
    return copy;
  }

  /** The quantity as it is printed everywhere in the product. */
  public static QuantityText print(Quantity quantity) {
    return QuantityText.of(toResult(quantity));
  }

  /**
   * Value and uncertainty with the unit, for tables and for editing, for example {@code 9.9 ± 1.2
   * nm} or {@code 0.0028 (0.0001 – 0.016)}. {@link QuantityParser} reads it back to the digits
   * shown.
   */
  public static String shortText(Quantity quantity) {
    QuantityText text = print(quantity);
    if (quantity.getKind() == UncertaintyKind.RANGE
        && quantity.isSetLow()
        && quantity.isSetHigh()) {
      String suffix = full(quantity.getUnit()).isEmpty() ? "" : " " + quantity.getUnit();
      return end(quantity.getLow()) + " \u2013 " + end(quantity.getHigh()) + suffix;
    }
    String sign =
        switch (quantity.getKind()) {
          case UPPER_LIMIT -> "< ";
          case LOWER_LIMIT -> "> ";
          default -> "";
        };
    String unit = text.unit().isEmpty() ? "" : " " + text.unit();
    String interval =
        text.interval().isEmpty() || text.value().contains("±") ? "" : " (" + text.interval() + ")";
    return sign + text.value() + unit + interval;
  }

  /** An end of a range with the digits that it has. */
  private static String end(double value) {
    return Double.toString(value).replaceFirst("\\.0$", "");
  }

  /** Whether two quantities say the same, whatever object they are. */
  public static boolean equal(Quantity one, Quantity other) {
    return one == other
        || one != null && other != null && org.eclipse.emf.ecore.util.EcoreUtil.equals(one, other);
  }

  /** Quantities of results as quantities of the catalogue. */
  public static List<Quantity> ofAll(
      List<? extends org.photonbench.analysis.result.Quantity> results) {
    List<Quantity> all = new ArrayList<>();
    results.forEach(result -> all.add(of(result)));
    return all;
  }

  /** Empty texts are left out of files. */
  private static String text(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String full(String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
