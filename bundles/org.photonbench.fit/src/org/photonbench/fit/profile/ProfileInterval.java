package org.photonbench.fit.profile;

/**
 * A profile likelihood interval.
 *
 * @param name the parameter
 * @param value its estimate
 * @param low lower end; negative infinity if the data give none
 * @param high upper end; positive infinity if the data give none
 * @param level confidence level
 * @param lowOpen whether {@code low} is the parameter's bound, or none, and not set by the data
 * @param highOpen the same for {@code high}
 */
public record ProfileInterval(
    String name,
    double value,
    double low,
    double high,
    double level,
    boolean lowOpen,
    boolean highOpen) {
  public boolean contains(double truth) {
    return low <= truth && truth <= high;
  }

  /** What the ends mean, one sentence. */
  public String text() {
    if (lowOpen && highOpen) {
      return "the data bound " + name + " on neither side";
    }
    if (lowOpen) {
      return name + " is bounded from above only: the lower end is that of its range";
    }
    return highOpen
        ? name + " is bounded from below only: the upper end is that of its range"
        : name + " is bounded on both sides";
  }
}
