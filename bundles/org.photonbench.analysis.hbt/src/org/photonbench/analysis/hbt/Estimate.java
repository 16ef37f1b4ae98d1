package org.photonbench.analysis.hbt;

import java.util.List;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.model.formula.Antibunching;

/**
 * A number with its standard uncertainty and 95 % interval.
 *
 * @param value the estimate
 * @param sigma standard uncertainty (68.27 %)
 * @param interval95 95 % interval
 */
record Estimate(double value, double sigma, ConfidenceInterval interval95) {

  /** With the central 95 % of a normal law. */
  static Estimate normal(double value, double sigma) {
    double reach = Interval.NORMAL_95 * sigma;
    return new Estimate(value, sigma, new ConfidenceInterval(value - reach, value + reach));
  }

  /**
   * Corrects for pairs that involve background. Of the normalising level a share {@code floor} are
   * pairs with at least one background photon, the same share in the zero-delay window, so g
   * corrected = (g - floor) / (1 - floor); for a level of uncorrelated light floor = 1 - rhoA rhoB.
   * The uncertainty of the floor is added in quadrature. Nothing is clipped at 0.
   */
  Estimate withoutFloor(double floor, double floorSigma) {
    double scale = Antibunching.floorScale(floor);
    double corrected = Antibunching.withoutFloor(value, floor);
    double fromFloor = Antibunching.floorError(value, floor, floorSigma);
    double below = Math.hypot((value - interval95.low()) * scale, Interval.NORMAL_95 * fromFloor);
    double above = Math.hypot((interval95.high() - value) * scale, Interval.NORMAL_95 * fromFloor);
    return new Estimate(
        corrected,
        Math.hypot(sigma * scale, fromFloor),
        new ConfidenceInterval(corrected - below, corrected + above));
  }

  /** This as a number of a result. */
  Quantity quantity(
      String id,
      String group,
      String label,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    return Quantity.of(
        id,
        group,
        label,
        value,
        sigma,
        interval95.low(),
        interval95.high(),
        unit,
        correction,
        method,
        marks);
  }
}
