package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.hom.Corrections.Step;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;

/** Post-selected visibility and fraction of pairs kept, against the window. */
final class WindowScan {
  static final String ID = "window";
  private static final int WINDOWS = 24;
  private static final double NARROWEST = 0.01;

  private WindowScan() {}

  /** The visibility of one window; empty windows give none. */
  @FunctionalInterface
  private interface AtWindow {
    Estimate visibility(double half) throws AnalysisException;
  }

  static Curve curve(
      HomSettings settings,
      HomRecord record,
      PeakPattern pattern,
      Measured share,
      Corrections corrections)
      throws AnalysisException {
    return curve(
        settings,
        record,
        pattern,
        half -> {
          PeakCounts peaks = PeakCounts.of(settings, record, pattern, half);
          return peaks.normal() == 0
              ? null
              : Visibility.ofPeaks(
                  peaks,
                  share,
                  corrections,
                  Step.CONTRAST,
                  corrections.selected(half, pattern.spacing().value()));
        });
  }

  static Curve pairCurve(
      HomSettings settings,
      HomRecord[] records,
      PeakPattern pattern,
      Measured[] shares,
      Corrections corrections)
      throws AnalysisException {
    return curve(
        settings,
        records[0],
        pattern,
        half -> {
          PeakCounts parallel = PeakCounts.of(settings, records[0], pattern, half);
          PeakCounts crossed = PeakCounts.of(settings, records[1], pattern, half);
          return parallel.normal() == 0 || crossed.normal() == 0 || crossed.zero() == 0
              ? null
              : Visibility.ofPair(
                  parallel,
                  shares[0],
                  crossed,
                  shares[1],
                  corrections,
                  Step.CONTRAST,
                  corrections.selected(half, pattern.spacing().value()));
        });
  }

  private static Curve curve(
      HomSettings settings, HomRecord record, PeakPattern pattern, AtWindow at)
      throws AnalysisException {
    double widest = settings.window().orElse(pattern.spacing().value() / 2);
    double narrowest = Math.max(record.lags().widthNs(), NARROWEST * widest);
    PeakCounts whole = PeakCounts.of(settings, record, pattern, widest);
    List<double[]> rows = new ArrayList<>();
    List<long[]> counts = new ArrayList<>();
    for (int i = 0; i < WINDOWS; i++) {
      double half = narrowest * Math.pow(widest / narrowest, i / (WINDOWS - 1.0));
      PeakCounts peaks = PeakCounts.of(settings, record, pattern, half);
      Estimate v = at.visibility(half);
      if (v != null) {
        Estimate kept = kept(peaks, whole);
        rows.add(
            new double[] {
              half * 1e3, v.value(), v.sigma(), v.low(), v.high(), kept.value(), kept.sigma()
            });
        counts.add(new long[] {peaks.zero(), peaks.normal()});
      }
    }
    return new Curve(
        ID,
        "Post-selected visibility against the window",
        List.of(
            doubles(rows, 0, "window", "Post-selection window", "ps"),
            new Column.Longs(
                "zero",
                "Pairs of the peak at zero",
                "",
                counts.stream().mapToLong(c -> c[0]).toArray()),
            new Column.Longs(
                "normal",
                "Pairs of the normalising peaks",
                "",
                counts.stream().mapToLong(c -> c[1]).toArray()),
            doubles(rows, 1, "visibility", "V post-selected", ""),
            doubles(rows, 2, "sigma", "Standard uncertainty of V", ""),
            doubles(rows, 3, "low", "V, lower 95 % end", ""),
            doubles(rows, 4, "high", "V, upper 95 % end", ""),
            doubles(rows, 5, "kept", "Fraction of pairs kept", ""),
            doubles(rows, 6, "kept_sigma", "Standard uncertainty of the fraction", "")));
  }

  /** Fraction of the normalising pairs that a narrow window keeps. */
  static Estimate kept(PeakCounts narrow, PeakCounts whole) {
    ConfidenceInterval exact =
        BinomialInterval.clopperPearson(
            Math.min(narrow.normal(), whole.normal()), whole.normal(), 0.95);
    double p = (double) narrow.normal() / whole.normal();
    return new Estimate(
        p, Math.sqrt(Math.max(0, p * (1 - p)) / whole.normal()), exact.low(), exact.high());
  }

  static Column doubles(List<double[]> rows, int index, String id, String label, String unit) {
    return new Column.Doubles(
        id, label, unit, rows.stream().mapToDouble(row -> row[index]).toArray());
  }
}
