package org.photonbench.analysis.fit.figure;

import java.util.Set;
import org.photonbench.analysis.fit.figure.FigureData.Statistics;

/**
 * The likelihood that the data of a figure call for, and why. Counts are Poisson as long as the
 * error bars shown are those of counts; error bars that hold more, such as the scatter of time
 * blocks, are taken as they are.
 *
 * @param statistics what a fit takes the data to be
 * @param reason a clause for people, for example {@code the values are counts}
 */
public record LikelihoodChoice(Statistics statistics, String reason) {
  /** Counts above this have nearly Gaussian errors, so that error bars can be compared. */
  private static final long COMPARABLE = 20;

  /** Error bars are those of counts if their variance is within this factor, both ways. */
  private static final double VARIANCE_FACTOR = 1.5;

  /** ... in at least this share of the data: rounding and corrections aside. */
  private static final double SHARE = 0.9;

  /** Units of single photons, pairs and the like. */
  private static final Set<String> COUNTED = Set.of("", "1", "counts", "photons", "pairs");

  /** Beyond this a double does not hold every integer. */
  private static final double EXACT = 1L << 53;

  /**
   * For values without error bars. Whole numbers are counts unless their unit says that they are
   * something else, as the counts of a camera, which hold its gain and its read noise.
   *
   * @param unit of the values; empty for pure numbers
   */
  public static LikelihoodChoice ofValues(double[] y, String unit) {
    if (!COUNTED.contains(unit)) {
      return new LikelihoodChoice(
          Statistics.EQUAL_ERRORS,
          "the values are in " + unit + ", which are no counts, and have no error bars");
    }
    return areCounts(y)
        ? new LikelihoodChoice(Statistics.POISSON, "the values are whole numbers, counts")
        : new LikelihoodChoice(
            Statistics.EQUAL_ERRORS, "the values have no error bars and are no counts");
  }

  /** For values with error bars that are no counts. */
  public static LikelihoodChoice ofErrorBars() {
    return new LikelihoodChoice(
        Statistics.GAUSSIAN, "no counts are known behind the values, only their error bars");
  }

  /** Whether values with error bars may be counts. */
  static boolean mayBeCounts(double[] y, String unit) {
    return COUNTED.contains(unit) && areCounts(y);
  }

  /**
   * For counts whose values are shown with error bars.
   *
   * @param exposure counts per unit of the value shown; null: the counts are shown
   * @param sigma standard deviations of the values shown
   */
  public static LikelihoodChoice ofCounts(long[] counts, double[] exposure, double[] sigma) {
    int compared = 0;
    int alike = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] >= COMPARABLE) {
        double inCounts = sigma[i] * (exposure == null ? 1 : exposure[i]);
        double ratio = inCounts * inCounts / counts[i];
        compared++;
        alike += ratio < VARIANCE_FACTOR && ratio > 1 / VARIANCE_FACTOR ? 1 : 0;
      }
    }
    String which =
        alike
            + " of "
            + compared
            + " error bars at "
            + COMPARABLE
            + " or more counts are the root of the counts within a factor of "
            + VARIANCE_FACTOR
            + " in variance";
    if (compared == 0) {
      return new LikelihoodChoice(
          Statistics.POISSON,
          "the values are of counts below " + COMPARABLE + ", whose error bars tell nothing");
    }
    return alike >= SHARE * compared
        ? new LikelihoodChoice(Statistics.POISSON, which)
        : new LikelihoodChoice(
            Statistics.GAUSSIAN, "only " + which + ": they hold more than the noise of counts");
  }

  /** Whether values are whole numbers of at least 0, not all 0. */
  private static boolean areCounts(double[] y) {
    double sum = 0;
    for (double value : y) {
      if (!(value >= 0) || value != Math.rint(value) || value > EXACT) {
        return false;
      }
      sum += value;
    }
    return sum > 0;
  }
}
