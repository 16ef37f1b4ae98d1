package org.photonbench.analysis.blinking;

import static org.photonbench.analysis.result.Column.doubles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;

/** The ON fraction by both methods, and how it depends on bin width and record length. */
final class OnFractionReport {
  private static final String GROUP = BlinkingReport.ON;

  /** Widths of bins over the finest one. */
  private static final int[] FACTORS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

  private static final int FEWEST_BINS = 50;
  private static final int LENGTHS = 6;

  /** Bin widths for which the sensitivity is told, in seconds. */
  private static final double SHORTEST = 0.9e-3;

  private static final double LONGEST = 21e-3;

  /** Shorter bins, of which shot noise puts more on the wrong side, say nothing of flicker. */
  private static final double NOISE = 5e-3;

  private final Findings found;
  private final long seed;

  OnFractionReport(Findings found, long seed) {
    this.found = found;
    this.seed = seed;
  }

  void add(
      Dwells dwells,
      DwellLaw on,
      DwellLaw off,
      BinnedTrace fine,
      BinnedTrace trace,
      IntensityLevels levels) {
    OnFraction fraction = OnFraction.of(dwells, dwells.liveSeconds(), on, off, seed);
    List<String> marks = new ArrayList<>();
    if (!fraction.telegraph()) {
      if (on.isPowerLaw() || off.isPowerLaw()) {
        marks.add(
            "Not stationary: power-law times have no mean of their own, the fraction depends on the record's length.");
      } else if (on.count() < DwellLaw.FEWEST || off.count() < DwellLaw.FEWEST) {
        marks.add("Too few periods to know their law; no formula for the error applies.");
      } else {
        marks.add("The periods do not follow exponential laws; no formula for the error applies.");
      }
    }
    if (dwells.size() < 2 * OnFraction.FEWEST_CYCLES) {
      marks.add("Only %d periods.".formatted(dwells.size()));
    }
    found.add(
        "on.changepoints",
        GROUP,
        "ON fraction, change points",
        fraction.value(),
        fraction.sigma(),
        fraction.interval(),
        "",
        Quantity.RAW,
        fraction.method(),
        marks);
    double share = trace.shareAbove(levels.thresholdCounts(trace.seconds()));
    if (Double.isFinite(share)) {
      found.add(
          "on.threshold",
          GROUP,
          "ON fraction, threshold",
          share,
          fraction.sigma(),
          OnFraction.moved(fraction.interval(), fraction.value(), share),
          "",
          Quantity.RAW,
          "bins of %s ms with more than %s counts over all; error as by change points, the choice of bin and threshold is not in it"
              .formatted(
                  SentenceNumber.text(trace.seconds() * 1e3, 4),
                  SentenceNumber.text(levels.thresholdCounts(trace.seconds()), 4)),
          marks);
    }
    bins(fine, levels, fraction);
    lengths(dwells, on, off);
  }

  private void bins(BinnedTrace fine, IntensityLevels levels, OnFraction fraction) {
    double[][] columns = new double[5][FACTORS.length];
    int n = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int factor : FACTORS) {
      if (fine.bins() / factor < FEWEST_BINS) {
        break;
      }
      BinnedTrace merged = fine.merged(factor);
      double threshold = levels.thresholdCounts(merged.seconds());
      double share = merged.shareAbove(threshold);
      if (Double.isNaN(share)) {
        continue;
      }
      Interval interval = OnFraction.moved(fraction.interval(), fraction.value(), share);
      columns[0][n] = merged.seconds() * 1e3;
      columns[1][n] = threshold;
      columns[2][n] = share;
      columns[3][n] = interval.low();
      columns[4][n++] = interval.high();
      if (merged.seconds() > SHORTEST
          && merged.seconds() < LONGEST
          && levels.wrongByNoise(merged.seconds()) < NOISE) {
        least = Math.min(least, share);
        most = Math.max(most, share);
      }
    }
    for (int c = 0; c < columns.length; c++) {
      columns[c] = Arrays.copyOf(columns[c], n);
    }
    found.curve(
        "on.bins",
        "ON fraction by bin width",
        doubles("bin", "Bin width", "ms", columns[0]),
        doubles("threshold", "Threshold in counts", "", columns[1]),
        doubles("on", "ON fraction", "", columns[2]),
        doubles("on_low", "95 % interval, low", "", columns[3]),
        doubles("on_high", "95 % interval, high", "", columns[4]));
    if (most >= least) {
      double spread = most - least;
      found.add(
          "on.sensitivity",
          GROUP,
          "ON fraction, spread over bins of 1 to 20 ms",
          spread,
          Double.NaN,
          null,
          "",
          "derived",
          "largest less smallest ON fraction by threshold, over bins whose shot noise puts at most 0.5 % on the wrong side",
          spread > 0.05
              ? List.of(
                  "The ON fraction depends on the bin width: the emitter flickers within bins.")
              : List.of());
    }
  }

  private void lengths(Dwells dwells, DwellLaw on, DwellLaw off) {
    double live = dwells.liveSeconds();
    double[][] columns = new double[4][LENGTHS];
    int n = 0;
    for (int k = LENGTHS - 1; k >= 0; k--) {
      double until = live / (1 << k);
      OnFraction part = OnFraction.of(dwells, until, on, off, seed);
      if (!(part.value() > 0 && part.value() < 1) || Double.isNaN(part.sigma())) {
        continue;
      }
      columns[0][n] = until;
      columns[1][n] = part.value();
      columns[2][n] = part.interval().low();
      columns[3][n++] = part.interval().high();
    }
    for (int c = 0; c < columns.length; c++) {
      columns[c] = Arrays.copyOf(columns[c], n);
    }
    if (n > 0) {
      found.curve(
          "on.length",
          "ON fraction by record length",
          doubles("length", "Length of the record", "s", columns[0]),
          doubles("on", "ON fraction", "", columns[1]),
          doubles("on_low", "95 % interval, low", "", columns[2]),
          doubles("on_high", "95 % interval, high", "", columns[3]));
    }
  }
}
