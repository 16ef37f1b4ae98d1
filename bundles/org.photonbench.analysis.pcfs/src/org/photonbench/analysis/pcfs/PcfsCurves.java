package org.photonbench.analysis.pcfs;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.photonbench.analysis.pcfs.EnvelopeFit.Fit;
import org.photonbench.analysis.pcfs.PcfsSettings.Apodisation;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** The curves of a result besides those of the scan itself. */
final class PcfsCurves {
  private static final double NORMAL_95 = 1.959963984540054;
  private static final int LINE_POINTS = 600;
  private static final int ENERGIES = 601;
  private static final double UEV = 1e3;
  private static final double US = 1e6;
  private static final double GAUSSIAN_FWHM = 2 * Math.sqrt(2 * Math.log(2));

  /** The exact transform of the fit reaches to so many coherence times. */
  private static final double TIMES = 8;

  private static final int FINE_POINTS = 4000;

  /** Linewidths beyond the outermost line that the spectral correlation shows. */
  private static final double WIDTHS = 10;

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
    curves.add(spectrum());
    curves.add(coherence());
    curves.add(envelopes());
    return curves;
  }

  private static double[] pick(double[] from, int[] rows) {
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
      reach[i] = NORMAL_95 * Math.sqrt(Math.max(0, variance));
    }
    return reach;
  }

  /** Energy of half a spectral correlation in meV. */
  private double largestEnergy(double[] delays) {
    double found = FineStructure.of(fit).largestSplitting();
    double width =
        fit.model().hasCoherenceTime()
            ? 2 * HBAR_MEV_PS / fit.value(EnvelopeModel.T2)
            : HBAR_MEV_PS * fit.value(EnvelopeModel.SPREAD);
    double[] sorted = delays.clone();
    Arrays.sort(sorted);
    double step = Double.POSITIVE_INFINITY;
    for (int i = 1; i < sorted.length; i++) {
      if (sorted[i] - sorted[i - 1] > 1e-9) {
        step = Math.min(step, sorted[i] - sorted[i - 1]);
      }
    }
    double sampled = Math.PI * HBAR_MEV_PS / step;
    return settings.largestEnergy().orElse(Math.min(sampled, found * 1.3 + WIDTHS * width));
  }

  /**
   * The spectral correlation, normalised by the fitted contrast, with what the fit gives at the
   * same delays.
   */
  private Curve spectrum() {
    double fringe = fit.value(EnvelopeModel.WHITE_FRINGE);
    double[] used = pick(estimate.delays(), fit.rows());
    double[] delays = Arrays.stream(used).map(d -> d - fringe).toArray();
    double atZero = fit.envelope(new double[] {fringe})[0] - fit.value(EnvelopeModel.OFFSET);
    double offset = fit.value(EnvelopeModel.OFFSET);
    double[] k =
        Arrays.stream(pick(estimate.window().value(), fit.rows()))
            .map(y -> (y - offset) / atZero)
            .toArray();
    double[] sigma =
        Arrays.stream(pick(estimate.window().sigma(), fit.rows()))
            .map(s -> s / Math.abs(atZero))
            .toArray();
    double[] modelled = Arrays.stream(fit.envelope(used)).map(y -> (y - offset) / atZero).toArray();
    SpectralTransform transform = new SpectralTransform(delays, settings.apodisation());
    double last = largestEnergy(delays);
    double[] energies = Numbers.linear(-last, last, ENERGIES);
    return new Curve(
        PcfsAnalysis.SPECTRUM,
        "Spectral correlation p(ζ)",
        List.of(
            doubles(
                "zeta",
                "Energy difference ζ",
                "ueV",
                Arrays.stream(energies).map(e -> e * UEV).toArray()),
            doubles(
                "p",
                "Spectral correlation p(ζ)",
                "1/meV",
                Arrays.stream(energies).map(e -> transform.at(e, k)).toArray()),
            doubles(
                "p_sigma",
                "p(ζ), standard error of the photons, correlated between energies",
                "1/meV",
                Arrays.stream(energies).map(e -> transform.sigma(e, sigma)).toArray()),
            doubles(
                "fit",
                "Fit, transformed alike",
                "1/meV",
                Arrays.stream(energies).map(e -> transform.at(e, modelled)).toArray()),
            doubles("line", "Fit, over all delays", "1/meV", line(energies, fringe, atZero))));
  }

  /** The spectral correlation of the fit itself, from delays without end or gap. */
  private double[] line(double[] energies, double fringe, double atZero) {
    double last =
        fit.model().hasCoherenceTime()
            ? TIMES * fit.value(EnvelopeModel.T2)
            : TIMES / fit.value(EnvelopeModel.SPREAD);
    double[] delays = Numbers.linear(0, last, FINE_POINTS);
    double offset = fit.value(EnvelopeModel.OFFSET);
    double[] k =
        Arrays.stream(fit.envelope(Arrays.stream(delays).map(d -> d + fringe).toArray()))
            .map(y -> (y - offset) / atZero)
            .toArray();
    SpectralTransform transform = new SpectralTransform(delays, Apodisation.NONE);
    return Arrays.stream(energies).map(e -> transform.at(e, k)).toArray();
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

  /** Envelopes at up to three correlation times: first, middle, last. */
  private Curve envelopes() {
    int n = estimate.groups().size();
    int[] chosen = IntStream.of(0, n / 2, n - 1).filter(g -> g >= 0 && g < n).distinct().toArray();
    List<double[]> rows = new ArrayList<>();
    for (int g : chosen) {
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
        "Envelopes at some correlation times",
        List.of(
            doubles("from", "Shortest lag", "us", column(rows, 0)),
            doubles("to", "Longest lag", "us", column(rows, 1)),
            doubles("delay", "Path delay from the nominal white fringe", "ps", column(rows, 2)),
            doubles("y", "1 - R", "", column(rows, 3)),
            doubles("y_sigma", "1 - R, standard error", "", column(rows, 4)),
            doubles("fit", "Fit", "", column(rows, 5))));
  }

  private static double[] column(List<double[]> rows, int index) {
    return rows.stream().mapToDouble(row -> row[index]).toArray();
  }

  private static Column doubles(String id, String label, String unit, double[] values) {
    return new Column.Doubles(id, label, unit, values);
  }
}
