package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** Interference of continuous light: counts near zero, and the fit of g(tau). */
final class CwReport {
  static final String CURVE = "cw";
  private static final String FITTED = "bins, pair jitter";
  static final String LINE = "cw.line";
  private static final int LINE_STEPS = 4;
  private static final double BAD_FIT = 4;
  private static final long FEW_PAIRS = 20;

  private final HomSettings settings;
  private final Items items = new Items();

  CwReport(HomSettings settings) {
    this.settings = settings;
  }

  Result of(HomRecord parallel) throws AnalysisException {
    return of(parallel, Optional.empty());
  }

  Result of(HomRecord parallel, HomRecord crossed) throws AnalysisException {
    return of(parallel, Optional.of(crossed));
  }

  private Result of(HomRecord parallel, Optional<HomRecord> crossed) throws AnalysisException {
    CwFit fit = CwFit.of(settings, parallel.lags(), crossed.map(HomRecord::lags));
    double zero = fit.value("zero delay");
    crossed.ifPresent(other -> raw(parallel, other, zero));
    visibility(fit, crossed.isPresent());
    parameters(fit);
    Budget.addTo(items, settings);
    items.record(parallel, "", crossed.isPresent() ? ", parallel" : "");
    crossed.ifPresent(other -> items.record(other, "crossed.", ", crossed"));
    items.add(curve(CURVE, "g(τ), parallel", parallel.lags(), zero, fit.mean(0)));
    crossed.ifPresent(other ->
        items.add(
            curve(
                CURVE + "." + PeakCurves.CROSSED,
                "g(τ), crossed",
                other.lags(),
                zero,
                fit.mean(1))));
    items.add(line(fit, parallel.lags(), zero, crossed.isPresent()));
    return items.result(settings);
  }

  /** The fit between the bins, averaged over as much as a bin. */
  private static Curve line(CwFit fit, LagCounts lags, double zero, boolean joint) {
    int n = LINE_STEPS * (lags.bins() - 1) + 1;
    double[] tau = new double[n];
    for (int i = 0; i < n; i++) {
      tau[i] = lags.centre(0) - zero + i * lags.widthNs() / LINE_STEPS;
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Doubles("tau", "Lag τ from the zero delay", "ns", tau));
    columns.add(
        new Column.Doubles(
            "parallel", "Fit, parallel", "", fit.line(0, tau, zero, lags.widthNs())));
    if (joint) {
      columns.add(
          new Column.Doubles(
              PeakCurves.CROSSED, "Fit, crossed", "", fit.line(1, tau, zero, lags.widthNs())));
    }
    return new Curve(LINE, "Fit of g(τ)", columns);
  }

  /** 1 - g_par/g_perp of the counts near zero, each normalised by its own rates. */
  private void raw(HomRecord parallel, HomRecord crossed, double zero) {
    double half =
        Math.max(settings.postWindow() * 1e-3, 0.5 * parallel.lags().widthNs() * (1 + 1e-9));
    long p = parallel.lags().sum(zero - half, zero + half);
    long c = crossed.lags().sum(zero - half, zero + half);
    double levels =
        crossed.lags().uncorrelatedSum(zero - half, zero + half)
            / parallel.lags().uncorrelatedSum(zero - half, zero + half);
    double ratio = levels * p / c;
    double spread = Math.sqrt(1.0 / Math.max(1, p) + 1.0 / Math.max(1, c));
    List<String> marks =
        Math.min(p, c) < FEW_PAIRS
            ? List.of("Only " + Math.min(p, c) + " pairs in the window.")
            : List.of();
    String within = "|τ| < %s ps".formatted(SentenceNumber.text(half * 1e3, 4));
    if (c > 0) {
      items.estimate(
          "V.cw.raw",
          Items.VISIBILITY,
          "V_CW raw, " + within,
          new Estimate(
              1 - ratio,
              ratio * spread,
              1 - ratio * Math.exp(Interval.NORMAL_95 * spread),
              1 - ratio * Math.exp(-Interval.NORMAL_95 * spread)),
          "",
          Quantity.RAW,
          "1 − g∥/g⊥ of exact counts, each normalised by its own rates; jitter and bins not"
              + " removed",
          marks);
    }
    items.count("pairs.parallel", Items.PEAKS, "Pairs parallel, " + within, p, "exact count");
    items.count("pairs.crossed", Items.PEAKS, "Pairs crossed, " + within, c, "exact count");
  }

  private void visibility(CwFit fit, boolean joint) {
    String how =
        (joint
                ? "joint fit of both polarisations (shared g²(τ), delay of the arm, zero, jitter)"
                : "fit of the parallel record alone")
            + "; Poisson likelihood, profile interval";
    items.estimate(
        "V.cw.fit",
        Items.VISIBILITY,
        "V_CW(0), fitted",
        fit.overlap(),
        "",
        FITTED,
        how + "; the interference at zero lag, not the indistinguishability of all photons",
        fit.marks("overlap"));
    if (settings.contrast() != 1 || settings.contrastSigma() > 0) {
      double c2 = settings.contrast() * settings.contrast();
      double systematic =
          2 * fit.overlap().value() / c2 * settings.contrastSigma() / settings.contrast();
      items.estimate(
          "V.cw.corrected",
          Items.VISIBILITY,
          "V_CW(0), fringe contrast corrected",
          fit.overlap().mapped(0, 1 / c2).widened(systematic),
          "",
          "bins, pair jitter, contrast",
          "divided by C², C = " + SentenceNumber.text(settings.contrast(), 4),
          fit.marks("overlap"));
    }
    Estimate t2 = fit.coherencePs();
    Estimate rise = fit.risePs();
    items.estimate(
        "V.cw.limit",
        Items.VISIBILITY,
        "T2/(2 T1) from the fit",
        t2.mapped(0, 1 / (2 * rise.value()))
            .widened(t2.value() / (2 * rise.value()) * rise.sigma() / rise.value()),
        "",
        "derived",
        "fitted T2 over twice the fitted rise time, both under the pump; what all photons of a"
            + " pulse would reach without diffusion",
        fit.marks("coherence time"));
  }

  private void parameters(CwFit fit) {
    items.estimate(
        "fit.T2",
        Items.FIT,
        "Coherence time T2 under the pump",
        fit.coherencePs(),
        "ps",
        FITTED,
        "1/T2 = (1/T1 + W)/2 + 1/T2*; profile interval",
        fit.marks("coherence time"));
    items.estimate(
        "fit.rise",
        Items.FIT,
        "Rise time 1/(1/T1 + W)",
        fit.risePs(),
        "ps",
        FITTED,
        "fit; profile interval",
        fit.marks("rise time"));
    items.estimate(
        "fit.g0",
        Items.FIT,
        "g²(0) of the source",
        fit.purity(),
        "",
        FITTED,
        "fit; profile interval",
        fit.marks("g0"));
    parameter(fit, "fit.arm", "Delay of the long arm", "arm delay");
    parameter(fit, "fit.zero", "Zero delay", "zero delay");
    items.measured(
        "fit.jitter",
        Items.FIT,
        "Pair jitter (standard deviation)",
        Measured.exact(settings.pairJitter()),
        "ps",
        "setting",
        "as set");
    GoodnessOfFit goodness = fit.goodness();
    items.measured(
        "fit.z",
        Items.FIT,
        "Misfit in standard deviations",
        Measured.exact(goodness.z()).sensible(),
        "",
        "derived",
        goodness.statistic() + " against its exact expectation");
    if (Math.abs(goodness.z()) > BAD_FIT) {
      items.add(
          Message.warning(
              "The fit is %s standard deviations off what counting noise allows."
                  .formatted(SentenceNumber.text(goodness.z(), 2)),
              "Look at the residuals; check the pair jitter and the delay of the long arm."));
    }
    if (settings.pairJitter() == 0) {
      items.add(
          Message.warning(
              "The pair jitter is 0 as set, so the detectors' jitter stays in V_CW(0) and T2.",
              "Give it in Settings > Detectors."));
    }
    fit.messages()
        .forEach(m ->
            items.add(
                Message.warning("The fit says: " + m + ".", "Look at residuals and settings.")));
  }

  private void parameter(CwFit fit, String id, String label, String name) {
    Measured m = new Measured(fit.value(name), fit.sigma(name)).times(1e3);
    items.measured(id, Items.FIT, label, m, "ps", FITTED, "fit; curvature of the likelihood");
  }

  private static Curve curve(String id, String label, LagCounts lags, double zero, double[] mean) {
    int n = lags.bins();
    double[] tau = new double[n];
    double[] g = new double[n];
    double[] low = new double[n];
    double[] high = new double[n];
    double[] fit = new double[n];
    double[] residual = new double[n];
    for (int i = 0; i < n; i++) {
      tau[i] = lags.centre(i) - zero;
      double level = lags.uncorrelated()[i];
      ConfidenceInterval interval =
          PoissonInterval.garwood(lags.pairs()[i], ConfidenceInterval.ONE_SIGMA);
      g[i] = lags.pairs()[i] / level;
      low[i] = interval.low() / level;
      high[i] = interval.high() / level;
      fit[i] = mean[i] / level;
      residual[i] = (lags.pairs()[i] - mean[i]) / Math.sqrt(Math.max(mean[i], 1e-12));
    }
    List<Column> columns =
        new ArrayList<>(
            Arrays.asList(
                new Column.Doubles("tau", "Lag τ from the zero delay", "ns", tau),
                new Column.Longs("pairs", "Pairs", "", lags.pairs()),
                new Column.Doubles(
                    "uncorrelated", "Pairs of uncorrelated light", "", lags.uncorrelated()),
                new Column.Doubles("g", "g(τ)", "", g),
                new Column.Doubles("low", "g(τ), lower 68 % end", "", low),
                new Column.Doubles("high", "g(τ), upper 68 % end", "", high),
                new Column.Doubles("fit", "Fit", "", fit),
                new Column.Doubles("residual", "Residual in standard deviations", "", residual)));
    return new Curve(id, label, columns);
  }
}
