package org.photonbench.analysis.result;

/**
 * A confidence interval.
 *
 * @param low lower end; may be negative infinity
 * @param high upper end; may be positive infinity
 */
public record Interval(double low, double high) {
  /** Standard deviations of a normal law that its central 95 % reach to either side. */
  public static final double NORMAL_95 = 1.959963984540054;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval from " + low + " to " + high);
    }
  }

  /** The central 95 % of a normal law; sigma is not negative. */
  public static Interval normal(double value, double sigma) {
    return new Interval(value - NORMAL_95 * sigma, value + NORMAL_95 * sigma);
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
