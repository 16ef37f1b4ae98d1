package org.photonbench.analysis.pcfs;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.analysis.pcfs.EnvelopeFit.Fit;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** The curves of a result besides those of the scan itself. */
final class PcfsCurves {
  private static final int LINE_POINTS = 600;
  private static final int LINE_POINTS_BY_LAG = 300;
  private static final double UEV = 1e3;
  private static final double US = 1e6;
  private static final double GAUSSIAN_FWHM = 2 * Math.sqrt(2 * Math.log(2));

  private final PcfsSettings settings;
  private final PcfsEstimate estimate;
  private final Fit fit;

  PcfsCurves(PcfsSettings settings, PcfsEstimate estimate) {
    this.settings = settings;
    this.estimate = estimate;
    fit = estimate.headline();
  }

  List<Curve> all() {
    List<Curve> curves = new ArrayList<>();
    curves.add(envelope());
    curves.add(line());
    SpectralCurves spectral = new SpectralCurves(settings, estimate);
    curves.add(spectral.headline());
    curves.add(coherence());
    curves.add(envelopes());
    lines().ifPresent(curves::add);
    spectral.byLag().ifPresent(curves::add);
    return curves;
  }

  static double[] pick(double[] from, int[] rows) {
    return IntStream.of(rows).mapToDouble(i -> from[i]).toArray();
  }

  private Curve envelope() {
    int[] rows = fit.rows();
    double[] delay = pick(estimate.delays(), rows);
    double[] y = pick(estimate.window().value(), rows);
    double[] sigma = pick(estimate.window().sigma(), rows);
    double[] fitted = fit.envelope(delay);
    double[] residual = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      residual[i] = (y[i] - fitted[i]) / sigma[i];
    }
    return new Curve(
        PcfsAnalysis.ENVELOPE,
        "Interferogram envelope",
        List.of(
            doubles("delay", "Path delay from the nominal white fringe", "ps", delay),
            doubles(
                "position",
                estimate.scan().axis().name(),
                estimate.scan().axis().unit(),
                pick(estimate.scan().positions(), rows)),
            doubles("y", "1 - R", "", y),
            doubles("y_sigma", "1 - R, standard error of the photons", "", sigma),
            doubles("fit", "Fit", "", fitted),
            doubles("residual", "Residual in standard errors of the photons", "", residual)));
  }

  private Curve line() {
    double[] used = pick(estimate.delays(), fit.rows());
    double[] grid = Numbers.linear(Numbers.smallest(used), Numbers.largest(used), LINE_POINTS);
    double[] y = fit.envelope(grid);
    double[] reach = reach(grid);
    double[] low = new double[grid.length];
    double[] high = new double[grid.length];
    for (int i = 0; i < grid.length; i++) {
      low[i] = y[i] - reach[i];
      high[i] = y[i] + reach[i];
    }
    return new Curve(
        PcfsAnalysis.ENVELOPE_FIT,
        "Fit of the envelope with its 95 % band",
        List.of(
            doubles("delay", "Path delay from the nominal white fringe", "ps", grid),
            doubles("fit", "Fit", "", y),
            doubles("low", "Lower end of the band", "", low),
            doubles("high", "Upper end of the band", "", high)));
  }

  /** 1.96 standard errors of the fitted curve; parameters at a bound add nothing. */
  private double[] reach(double[] grid) {
    FitResult result = fit.result();
    List<Parameter> all = fit.curve().parameters();
    double[][] jacobian = new double[all.size()][grid.length];
    fit.curve().evaluate(fit.values(), Abscissa.points(grid), new double[grid.length], jacobian);
    double[] reach = new double[grid.length];
    int[] free =
        IntStream.range(0, all.size())
            .filter(k -> fit.isFree(all.get(k).name()))
            .filter(k -> Double.isFinite(result.sigma(all.get(k).name())))
            .toArray();
    double[][] covariance = new double[free.length][free.length];
    for (int a = 0; a < free.length; a++) {
      for (int b = 0; b < free.length; b++) {
        covariance[a][b] = result.covariance(all.get(free[a]).name(), all.get(free[b]).name());
      }
    }
    for (int i = 0; i < grid.length; i++) {
      double variance = 0;
      for (int a = 0; a < free.length; a++) {
        for (int b = 0; b < free.length; b++) {
          variance += jacobian[free[a]][i] * covariance[a][b] * jacobian[free[b]][i];
        }
      }
      reach[i] = Interval.NORMAL_95 * Math.sqrt(Math.max(0, variance));
    }
    return reach;
  }

  /** Coherence time, or Gaussian width, for each stretch of lags. */
  private Curve coherence() {
    List<Window> groups = estimate.groups();
    int n = groups.size();
    double[] lag = new double[n];
    double[] from = new double[n];
    double[] to = new double[n];
    double[][] t2 = new double[4][n];
    double[] width = new double[n];
    double[] widthLow = new double[n];
    double[] widthHigh = new double[n];
    double[] contrast = new double[n];
    double[] contrastSigma = new double[n];
    double[] dither = new double[n];
    for (int g = 0; g < n; g++) {
      Window window = groups.get(g);
      lag[g] = window.lag() * US;
      from[g] = window.from() * US;
      to[g] = window.to() * US;
      dither[g] = estimate.dither().of(window, estimate.scan());
      Optional<Fit> own = estimate.byLag().get(g);
      for (double[] column : t2) {
        column[g] = Double.NaN;
      }
      contrast[g] = own.map(f -> f.value(EnvelopeModel.CONTRAST)).orElse(Double.NaN);
      contrastSigma[g] = own.map(f -> f.result().sigma(EnvelopeModel.CONTRAST)).orElse(Double.NaN);
      if (own.isPresent() && own.get().isFree(EnvelopeModel.T2)) {
        FitResult result = own.get().result();
        t2[0][g] = result.value(EnvelopeModel.T2);
        t2[1][g] = result.sigma(EnvelopeModel.T2);
        ProfileInterval interval =
            new ProfileLikelihood(result).interval(EnvelopeModel.T2, 0.6826894921370859);
        t2[2][g] = interval.low();
        t2[3][g] = interval.high();
      }
      width[g] = 2 * HBAR_MEV_PS * UEV / t2[0][g];
      widthLow[g] = 2 * HBAR_MEV_PS * UEV / t2[3][g];
      widthHigh[g] = 2 * HBAR_MEV_PS * UEV / t2[2][g];
      if (own.isPresent() && own.get().isFree(EnvelopeModel.SPREAD)) {
        double unit = GAUSSIAN_FWHM * HBAR_MEV_PS * UEV;
        double sigma = own.get().result().sigma(EnvelopeModel.SPREAD) * unit;
        width[g] = own.get().value(EnvelopeModel.SPREAD) * unit;
        widthLow[g] = width[g] - sigma;
        widthHigh[g] = width[g] + sigma;
      }
    }
    return new Curve(
        PcfsAnalysis.COHERENCE,
        "Coherence time against correlation time; white fringe and fine structure as in the"
            + " headline",
        List.of(
            doubles("lag", "Correlation time", "us", lag),
            doubles("from", "Shortest lag", "us", from),
            doubles("to", "Longest lag", "us", to),
            doubles("t2", "Coherence time T2", "ps", t2[0]),
            doubles("t2_sigma", "T2, standard error", "ps", t2[1]),
            doubles("t2_low", "T2, lower end of 68.27 %", "ps", t2[2]),
            doubles("t2_high", "T2, upper end of 68.27 %", "ps", t2[3]),
            doubles("linewidth", "Linewidth", "ueV", width),
            doubles("linewidth_low", "Linewidth, lower end of 68.27 %", "ueV", widthLow),
            doubles("linewidth_high", "Linewidth, upper end of 68.27 %", "ueV", widthHigh),
            doubles("contrast", "Contrast squared at equal paths", "", contrast),
            doubles("contrast_sigma", "Contrast squared, standard error", "", contrastSigma),
            doubles("dither", "Dither factor, 1 if not known", "", dither)));
  }

  /** One for each stretch of lags. */
  private Curve envelopes() {
    List<double[]> rows = new ArrayList<>();
    for (int g = 0; g < estimate.groups().size(); g++) {
      Window window = estimate.groups().get(g);
      Optional<Fit> own = estimate.byLag().get(g);
      int[] order =
          IntStream.range(0, window.size())
              .filter(i -> Double.isFinite(window.value()[i]))
              .boxed()
              .sorted(Comparator.comparingDouble(i -> estimate.delays()[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      double[] delays = pick(estimate.delays(), order);
      double[] fitted = own.map(f -> f.envelope(delays)).orElse(null);
      for (int i = 0; i < order.length; i++) {
        rows.add(
            new double[] {
              window.from() * US,
              window.to() * US,
              delays[i],
              window.value()[order[i]],
              window.sigma()[order[i]],
              fitted == null ? Double.NaN : fitted[i]
            });
      }
    }
    return new Curve(
        PcfsAnalysis.ENVELOPES,
        "Envelopes at all correlation times",
        List.of(
            doubles("from", "Shortest lag", "us", column(rows, 0)),
            doubles("to", "Longest lag", "us", column(rows, 1)),
            doubles("delay", "Path delay from the nominal white fringe", "ps", column(rows, 2)),
            doubles("y", "1 - R", "", column(rows, 3)),
            doubles("y_sigma", "1 - R, standard error", "", column(rows, 4)),
            doubles("fit", "Fit", "", column(rows, 5))));
  }

  /** The fits of {@link #envelopes} between the points; empty if there are none. */
  private Optional<Curve> lines() {
    List<double[]> rows = new ArrayList<>();
    for (int g = 0; g < estimate.groups().size(); g++) {
      Optional<Fit> own = estimate.byLag().get(g);
      if (own.isPresent()) {
        Window window = estimate.groups().get(g);
        double[] used = pick(estimate.delays(), own.get().rows());
        double[] grid =
            Numbers.linear(Numbers.smallest(used), Numbers.largest(used), LINE_POINTS_BY_LAG);
        double[] y = own.get().envelope(grid);
        for (int i = 0; i < grid.length; i++) {
          rows.add(new double[] {window.from() * US, window.to() * US, grid[i], y[i]});
        }
      }
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Curve(
            PcfsAnalysis.ENVELOPES_FIT,
            "Fits of the envelopes at all correlation times",
            List.of(
                doubles("from", "Shortest lag", "us", column(rows, 0)),
                doubles("to", "Longest lag", "us", column(rows, 1)),
                doubles("delay", "Path delay from the nominal white fringe", "ps", column(rows, 2)),
                doubles("fit", "Fit", "", column(rows, 3)))));
  }

  static double[] column(List<double[]> rows, int index) {
    return rows.stream().mapToDouble(row -> row[index]).toArray();
  }

  static Column doubles(String id, String label, String unit, double[] values) {
    return new Column.Doubles(id, label, unit, values);
  }
}
