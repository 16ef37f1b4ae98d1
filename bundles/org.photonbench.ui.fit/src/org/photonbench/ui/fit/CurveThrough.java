package org.photonbench.ui.fit;

import java.util.function.DoubleUnaryOperator;

/** Finds the value of one parameter at which a curve passes through a point. */
final class CurveThrough {
  private static final int DOUBLINGS = 40;
  private static final int HALVINGS = 60;
  private static final double FIRST_STEP = 1e-3;

  private CurveThrough() {}

  /**
   * The zero nearest to the present value, else the value with the smallest distance that was seen.
   *
   * @param distance of the curve from the point, by the value of the parameter; NaN: none
   */
  static double solve(DoubleUnaryOperator distance, double present, double lower, double upper) {
    double atPresent = distance.applyAsDouble(present);
    if (Double.isNaN(atPresent) || atPresent == 0) {
      return present;
    }
    double best = present;
    double nearest = Math.abs(atPresent);
    double step = FIRST_STEP * Math.max(Math.abs(present), scale(lower, upper));
    double[] last = {present, present};
    double[] lastDistance = {atPresent, atPresent};
    for (int k = 0; k < DOUBLINGS; k++, step *= 2) {
      for (int side = 0; side < 2; side++) {
        double value = Math.clamp(present + (side == 0 ? -step : step), lower, upper);
        double here = value == last[side] ? Double.NaN : distance.applyAsDouble(value);
        if (Double.isFinite(here)) {
          if (here == 0 || here > 0 != lastDistance[side] > 0) {
            return bisected(distance, last[side], value, lastDistance[side] > 0);
          }
          if (Math.abs(here) < nearest) {
            nearest = Math.abs(here);
            best = value;
          }
          last[side] = value;
          lastDistance[side] = here;
        }
      }
    }
    return best;
  }

  private static double scale(double lower, double upper) {
    double width = upper - lower;
    return Double.isFinite(width) ? 0.01 * width : 1e-3;
  }

  private static double bisected(
      DoubleUnaryOperator distance, double from, double to, boolean positiveAtFrom) {
    double a = from;
    double b = to;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = 0.5 * (a + b);
      if (distance.applyAsDouble(middle) > 0 == positiveAtFrom) {
        a = middle;
      } else {
        b = middle;
      }
    }
    return 0.5 * (a + b);
  }
}
