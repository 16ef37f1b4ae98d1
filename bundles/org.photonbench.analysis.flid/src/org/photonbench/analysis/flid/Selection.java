package org.photonbench.analysis.flid;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.blinking.SegmentTable;
import org.photonbench.photon.LiveTime;

/**
 * A rectangle in the plane of lifetime and intensity; limits belong to it, and an absent limit is
 * none.
 *
 * @param lifetimeFrom ns
 * @param lifetimeTo ns
 * @param intensityFrom kcounts/s, without background and afterpulses
 * @param intensityTo kcounts/s
 */
record Selection(
    OptionalDouble lifetimeFrom,
    OptionalDouble lifetimeTo,
    OptionalDouble intensityFrom,
    OptionalDouble intensityTo) {

  /**
   * The selection of the settings.
   *
   * @throws AnalysisException if nothing can lie in it
   */
  static Selection of(FlidSettings settings) throws AnalysisException {
    Selection selection =
        new Selection(
            settings.lifetimeFrom(),
            settings.lifetimeTo(),
            settings.intensityFrom(),
            settings.intensityTo());
    require(settings.lifetimeFrom(), settings.lifetimeTo(), "lifetime", "ns");
    require(settings.intensityFrom(), settings.intensityTo(), "intensity", "kcounts/s");
    return selection;
  }

  private static void require(OptionalDouble from, OptionalDouble to, String what, String unit)
      throws AnalysisException {
    if (from.isPresent() && to.isPresent() && from.getAsDouble() > to.getAsDouble()) {
      throw new AnalysisException(
          "The selection goes from a %s of %s %s to %s %s. Exchange them in Settings > Selection."
              .formatted(what, from.getAsDouble(), unit, to.getAsDouble(), unit));
    }
  }

  /** Whether there is any limit. */
  boolean isGiven() {
    return limitsLifetime() || intensityFrom.isPresent() || intensityTo.isPresent();
  }

  /** Whether points without a lifetime are outside. */
  boolean limitsLifetime() {
    return lifetimeFrom.isPresent() || lifetimeTo.isPresent();
  }

  /**
   * Whether a point lies in it.
   *
   * @param lifetime seconds; NaN without
   * @param intensity counts per second
   */
  boolean contains(double lifetime, double intensity) {
    double kilo = intensity / 1e3;
    double ns = lifetime * 1e9;
    return !Double.isNaN(kilo)
        && kilo >= intensityFrom.orElse(Double.NEGATIVE_INFINITY)
        && kilo <= intensityTo.orElse(Double.POSITIVE_INFINITY)
        && (!limitsLifetime()
            || ns >= lifetimeFrom.orElse(Double.NEGATIVE_INFINITY)
                && ns <= lifetimeTo.orElse(Double.POSITIVE_INFINITY));
  }

  /**
   * The time of some stretches of a record.
   *
   * @param live live time of the record, which the result keeps to
   */
  static LiveTime time(SegmentTable table, IntPredicate isIn, LiveTime live) {
    long[] starts = new long[table.size()];
    long[] ends = new long[table.size()];
    int n = 0;
    for (int i = 0; i < table.size(); i++) {
      if (!isIn.test(i)) {
        continue;
      }
      if (n > 0 && ends[n - 1] == table.start(i)) {
        ends[n - 1] = table.end(i);
      } else {
        starts[n] = table.start(i);
        ends[n++] = table.end(i);
      }
    }
    return n == 0
        ? LiveTime.none()
        : LiveTime.of(Arrays.copyOf(starts, n), Arrays.copyOf(ends, n)).and(live);
  }
}
