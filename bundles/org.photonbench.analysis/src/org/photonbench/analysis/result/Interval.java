package org.photonbench.analysis.result;

/**
 * A confidence interval.
 *
 * @param low lower end; may be negative infinity
 * @param high upper end; may be positive infinity
 */
public record Interval(double low, double high) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval from " + low + " to " + high);
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
