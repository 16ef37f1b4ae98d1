package org.photonbench.device;

import java.util.Objects;

/**
 * Numbers from a lowest to a highest one, both included.
 *
 * @param low may be negative infinity
 * @param high may be positive infinity
 */
public record Range(double low, double high, Unit unit) {
  public Range {
    Objects.requireNonNull(unit);
    if (!(low <= high)) {
      throw new IllegalArgumentException("There is no range from " + low + " to " + high + ".");
    }
  }

  /** Everything in that unit. */
  public static Range unlimited(Unit unit) {
    return new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, unit);
  }

  public boolean contains(Amount amount) {
    double value = amount.unit().convert(amount.value(), unit);
    return low <= value && value <= high;
  }

  public boolean isUnlimited() {
    return low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY;
  }

  /** The range for people, for example {@code 0 to 26 mm}. */
  public String text() {
    if (isUnlimited()) {
      return "any";
    }
    if (low == Double.NEGATIVE_INFINITY) {
      return "at most " + new Amount(high, unit);
    }
    return high == Double.POSITIVE_INFINITY
        ? "at least " + new Amount(low, unit)
        : new Amount(low, Unit.NONE) + " to " + new Amount(high, unit);
  }
}
