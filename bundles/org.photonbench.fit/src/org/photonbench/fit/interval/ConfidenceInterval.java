package org.photonbench.fit.interval;

/**
 * A two-sided confidence interval in the unit of the estimated number.
 *
 * @param low lower end, at least 0 for counts and ratios
 * @param high upper end, positive infinity if the data do not bound it
 */
public record ConfidenceInterval(double low, double high) {
  /** Probability inside one standard deviation of a normal distribution. */
  public static final double ONE_SIGMA = 0.682689492137086;

  public ConfidenceInterval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("interval from " + low + " to " + high);
    }
  }

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** The smallest interval that contains both. */
  public ConfidenceInterval union(ConfidenceInterval other) {
    return new ConfidenceInterval(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** Both ends divided by a positive number. */
  public ConfidenceInterval dividedBy(double divisor) {
    if (!(divisor > 0)) {
      throw new IllegalArgumentException("divisor must be positive, was " + divisor);
    }
    return new ConfidenceInterval(low / divisor, high / divisor);
  }

  /**
   * Between the quantiles of a sample.
   *
   * @param sorted the sample in rising order, not empty
   * @param level confidence level
   */
  public static ConfidenceInterval ofSample(double[] sorted, double level) {
    double tail = tail(level);
    return new ConfidenceInterval(quantile(sorted, tail), quantile(sorted, 1 - tail));
  }

  private static double quantile(double[] sorted, double probability) {
    double at = probability * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  static double tail(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("confidence level must be within 0 and 1, was " + level);
    }
    return (1 - level) / 2;
  }
}
