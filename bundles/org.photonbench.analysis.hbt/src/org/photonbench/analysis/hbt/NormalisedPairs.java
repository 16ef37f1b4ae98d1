package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** Pairs beside what uncorrelated light would give, and their quotient with its interval. */
final class NormalisedPairs {
  private NormalisedPairs() {}

  /** Expected pairs of uncorrelated light in each bin of the lag histogram. */
  static double[] expected(HbtCounts counts) {
    return expected(counts, counts.lags());
  }

  /** Expected pairs of uncorrelated light in each bin of a lag histogram of the run. */
  static double[] expected(HbtCounts counts, LagHistogram lags) {
    double photonsA = lags.photonsA().getAsLong();
    double photonsB = lags.photonsB().getAsLong();
    if (counts.time().hasGaps()) {
      double tickNs = counts.timeBase().tickSeconds() * 1e9;
      return PairExpectation.live(
          photonsA,
          photonsB,
          counts.time().live(),
          lags.firstEdgeNs() / tickNs,
          lags.widthNs() / tickNs,
          lags.bins());
    }
    double liveNs = counts.time().liveSeconds() * 1e9;
    double[] expected = new double[lags.bins()];
    for (int i = 0; i < expected.length; i++) {
      expected[i] =
          PairExpectation.linear(photonsA, photonsB, liveNs, lags.edge(i), lags.edge(i + 1));
    }
    return expected;
  }

  /** The curve of the lag histogram. */
  static Curve lagCurve(LagHistogram lags, long[] histogram, double[] expected, double zeroNs) {
    double[] tau = new double[histogram.length];
    for (int i = 0; i < tau.length; i++) {
      tau[i] = lags.centre(i) - zeroNs;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("tau", "Lag from the zero delay, bin centre", "ns", tau));
    addColumns(columns, histogram, expected);
    return new Curve(HbtReport.LAGS, "Pairs by time lag", columns);
  }

  /** Adds the columns of pairs, expectation and g2. */
  static void addColumns(List<Column> columns, long[] pairs, double[] uncorrelated) {
    int n = pairs.length;
    double[] g2 = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    IntervalCache cache = new IntervalCache();
    for (int i = 0; i < n; i++) {
      ConfidenceInterval interval = cache.oneSigma(pairs[i]);
      g2[i] = pairs[i] / uncorrelated[i];
      low[i] = interval.low() / uncorrelated[i];
      high[i] = interval.high() / uncorrelated[i];
    }
    columns.add(new Column.Longs("pairs", "Pairs", "", pairs));
    columns.add(
        new Column.Doubles(
            "uncorrelated", "Expected pairs of uncorrelated light", "", uncorrelated));
    columns.add(new Column.Doubles("g2", "g²", "", g2));
    columns.add(new Column.Doubles("g2_low", "g², lower end of 68.27 %", "", low));
    columns.add(new Column.Doubles("g2_high", "g², upper end of 68.27 %", "", high));
  }

  /** Most bins of a histogram share few different counts. */
  private static final class IntervalCache {
    private final ConfidenceInterval[] known = new ConfidenceInterval[1024];

    ConfidenceInterval oneSigma(long count) {
      if (count >= known.length) {
        return PoissonInterval.garwood(count, ConfidenceInterval.ONE_SIGMA);
      }
      int i = (int) count;
      if (known[i] == null) {
        known[i] = PoissonInterval.garwood(count, ConfidenceInterval.ONE_SIGMA);
      }
      return known[i];
    }
  }
}
