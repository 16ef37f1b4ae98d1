package org.photonbench.catalogue.check;

import java.util.stream.DoubleStream;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.UncertaintyKind;

/** The numbers of a quantity that a limit of its feature applies to. */
final class Numbers {
  private Numbers() {}

  /**
   * The value, or where an interval reaches into what is possible only its better end: a measured
   * -0.01 (-0.05 to 0.03) is no impossible value of what cannot be negative.
   */
  static double[] of(Quantity quantity) {
    if (!quantity.isSetValue()) {
      return new double[0];
    }
    double value = quantity.getValue();
    if (quantity.getKind() == UncertaintyKind.RANGE) {
      return DoubleStream.of(
              quantity.isSetLow() ? quantity.getLow() : value,
              quantity.isSetHigh() ? quantity.getHigh() : value)
          .toArray();
    }
    return new double[] {value};
  }
}
