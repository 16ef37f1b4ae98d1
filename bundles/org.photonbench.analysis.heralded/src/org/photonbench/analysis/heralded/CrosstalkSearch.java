package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for peaks of crosstalk among the time differences: more pairs at the same difference of
 * either sign than the decay and the accidental pairs explain. What is found is left out, the decay
 * fitted again, and the search repeated.
 */
final class CrosstalkSearch {
  /** A peak is this many standard deviations high at least; some 10^4 places are looked at. */
  private static final double THRESHOLD = 5;

  /** A tail of the peak is followed until it is lower than this many standard deviations. */
  private static final double TAIL = 1;

  private static final int ROUNDS = 12;

  /** Tails of the peak lie beside what stands out of the noise: this share of its width a side. */
  private static final double MARGIN_SHARE = 1;

  /** The widest peak that is taken for crosstalk, as a share of the decay time. */
  private static final double WIDEST_SHARE = 0.3;

  /**
   * Differences of either sign that are left out.
   *
   * @param fromNs smallest
   * @param toNs largest
   */
  record Range(double fromNs, double toNs) {
    boolean contains(double difference) {
      double size = Math.abs(difference);
      return size >= fromNs && size <= toNs;
    }
  }

  private CrosstalkSearch() {}

  /**
   * @param low first folded bin in which peaks are looked for
   * @param observed pairs by folded difference, from 0 on
   * @param expected the same of the fit; NaN where left out already
   * @param decayBins decay time in bins
   * @return first and last bin of the highest peak, empty if there is none
   */
  static int[] highestPeak(double[] observed, double[] expected, double decayBins) {
    int bins = observed.length;
    int widest = (int) Math.max(2, WIDEST_SHARE * decayBins);
    double best = THRESHOLD;
    int[] peak = {};
    for (int length = 1; length <= widest; length *= 2) {
      for (int start = 0; start + length <= bins; start++) {
        double z = excess(observed, expected, start, start + length);
        if (z > best) {
          best = z;
          peak = new int[] {start, start + length};
        }
      }
    }
    if (peak.length == 0) {
      return peak;
    }
    int step = Math.max(1, (peak[1] - peak[0]) / 2);
    while (peak[0] > 0 && excess(observed, expected, peak[0] - step, peak[0]) > TAIL) {
      peak[0] = Math.max(0, peak[0] - step);
    }
    while (peak[1] < bins && excess(observed, expected, peak[1], peak[1] + step) > TAIL) {
      peak[1] = Math.min(bins, peak[1] + step);
    }
    int margin = (int) Math.ceil(MARGIN_SHARE * (peak[1] - peak[0]));
    peak[0] = Math.max(0, peak[0] - margin);
    peak[1] = Math.min(bins, peak[1] + margin);
    return peak;
  }

  private static double excess(double[] observed, double[] expected, int from, int to) {
    double seen = 0;
    double mean = 0;
    for (int i = Math.max(0, from); i < Math.min(observed.length, to); i++) {
      if (!Double.isNaN(expected[i])) {
        seen += observed[i];
        mean += expected[i];
      }
    }
    // The root of the deviance is close to normal for small means as well.
    double mu = Math.max(mean, 1e-3);
    double deviance = 2 * (mu - seen + (seen > 0 ? seen * Math.log(seen / mu) : 0));
    return seen > mu ? Math.sqrt(Math.max(0, deviance)) : -Math.sqrt(Math.max(0, deviance));
  }

  static int rounds() {
    return ROUNDS;
  }

  /** Joins ranges that touch. */
  static List<Range> joined(List<Range> ranges) {
    List<Range> sorted = new ArrayList<>(ranges);
    sorted.sort((a, b) -> Double.compare(a.fromNs(), b.fromNs()));
    List<Range> joined = new ArrayList<>();
    for (Range range : sorted) {
      if (!joined.isEmpty() && range.fromNs() <= joined.getLast().toNs()) {
        Range last = joined.removeLast();
        joined.add(new Range(last.fromNs(), Math.max(last.toNs(), range.toNs())));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }
}
