package org.photonbench.analysis.blinking;

import static org.photonbench.analysis.result.Column.doubles;
import static org.photonbench.analysis.result.Column.longs;

import org.photonbench.analysis.result.Findings;

/**
 * The histogram of counts per bin, and what the levels found by the change points predict for it
 * without any fit: a mixture of Poisson distributions. Bins in which the intensity changes are not
 * in the prediction and lie between its peaks.
 */
final class HistogramReport {
  private static final int MOST_BINS = 200;

  private final Findings found;

  HistogramReport(Findings found) {
    this.found = found;
  }

  void add(BinnedTrace trace, IntensityLevels levels) {
    long[] counts = trace.wholeCounts();
    if (counts.length == 0) {
      return;
    }
    long most = 0;
    for (long count : counts) {
      most = Math.max(most, count);
    }
    long width = Math.max(1, Math.ceilDiv(most + 1, MOST_BINS));
    int n = (int) (most / width + 1);
    long[] from = new long[n];
    long[] to = new long[n];
    long[] bins = new long[n];
    double[] expected = new double[n];
    for (long count : counts) {
      bins[(int) (count / width)]++;
    }
    for (int k = 0; k < n; k++) {
      from[k] = k * width;
      to[k] = (k + 1) * width;
      for (int l = 0; l < levels.levels(); l++) {
        double mean = levels.rates()[l] * trace.seconds();
        expected[k] +=
            counts.length
                * levels.share()[l]
                * (PoissonLaw.below(to[k], mean) - PoissonLaw.below(from[k], mean));
      }
    }
    found.curve(
        "histogram",
        "Counts per bin",
        longs("from", "Counts, from", "", from),
        longs("to", "Counts, below", "", to),
        longs("bins", "Bins", "", bins),
        doubles("expected", "Poisson mixture of the levels", "", expected));
  }
}
