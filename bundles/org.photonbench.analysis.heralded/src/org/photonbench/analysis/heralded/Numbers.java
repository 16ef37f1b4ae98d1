package org.photonbench.analysis.heralded;

import java.util.List;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;

/** Quantities of this technique in their groups. */
final class Numbers {
  static final String CASCADE = "Cascade";
  static final String YIELDS = "Yields and rates";
  static final String PAIRS = "Pairs";
  static final String ENERGY = "Energy";

  private Numbers() {}

  /**
   * A value with the interval about it.
   *
   * @param low lower end of the 95 % interval
   */
  record Estimate(double value, double sigma, double low, double high) {
    static Estimate symmetric(double value, double sigma) {
      return new Estimate(
          value, sigma, value - Interval.NORMAL_95 * sigma, value + Interval.NORMAL_95 * sigma);
    }

    /** This times a factor with a standard uncertainty; relative errors add in quadrature. */
    Estimate times(double factor, double factorSigma) {
      double relative = factor == 0 ? 0 : factorSigma / Math.abs(factor);
      double product = value * factor;
      double add = Interval.NORMAL_95 * relative;
      double down = Math.hypot((value - low) / value, add);
      double up = Math.hypot((high - value) / value, add);
      return new Estimate(
          product,
          Math.abs(product) * Math.hypot(sigma / value, relative),
          Math.max(0, product * (1 - down)),
          product * (1 + up));
    }

    Estimate inverse() {
      return new Estimate(
          1 / value,
          sigma / (value * value),
          1 / high,
          low > 0 ? 1 / low : Double.POSITIVE_INFINITY);
    }
  }

  static Quantity estimate(
      String id,
      String group,
      String label,
      Estimate e,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    return Quantity.of(
        id, group, label, e.value(), e.sigma(), e.low(), e.high(), unit, correction, method, marks);
  }
}
