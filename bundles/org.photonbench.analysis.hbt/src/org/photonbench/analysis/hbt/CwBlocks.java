package org.photonbench.analysis.hbt;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;

/** Errors of a fit of continuous light from time blocks of the record. */
final class CwBlocks {
  private CwBlocks() {}

  /**
   * Repeats a fit; the values are those of {@link CwFit#again}.
   *
   * @param histogram pairs of the whole record
   * @param expected pairs of uncorrelated light of the whole record
   * @param pairs what a histogram and its expectation give for the fit
   * @return empty if the record has too few blocks, or none without which the fit settles
   */
  static Optional<TimeBlocks> of(
      HbtCounts counts,
      long[] histogram,
      double[] expected,
      CwFit fit,
      BiFunction<long[], double[], CwPairs> pairs) {
    TimeBlocks.Part whole =
        new TimeBlocks.Part(
            histogram,
            counts.lags().photonsA().getAsLong(),
            counts.lags().photonsB().getAsLong(),
            counts.time().live().totalTicks());
    return TimeBlocks.of(
        counts,
        whole,
        rest -> {
          double scale =
              rest.photonsA()
                  / whole.photonsA()
                  * (rest.photonsB() / whole.photonsB())
                  / Math.max(1e-9, rest.liveTicks() / whole.liveTicks());
          double[] uncorrelated = Arrays.stream(expected).map(e -> e * scale).toArray();
          return fit.again(pairs.apply(rest.pairs(), uncorrelated));
        });
  }
}
