package org.photonbench.analysis.pcfs;

import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.pcfs.EnvelopeFit.Fit;
import org.photonbench.analysis.pcfs.PcfsSettings.Apodisation;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;

/** The spectral correlations of a scan: of the headline, and of each stretch of lags. */
final class SpectralCurves {
  private static final int ENERGIES = 601;
  private static final int ENERGIES_BY_LAG = 301;
  private static final double UEV = 1e3;
  private static final double US = 1e6;

  /** The exact transform of the fit reaches to so many coherence times. */
  private static final double TIMES = 8;

  private static final int FINE_POINTS = 4000;

  /** Linewidths beyond the outermost line that the spectral correlation shows. */
  private static final double WIDTHS = 10;

  private final PcfsSettings settings;
  private final PcfsEstimate estimate;
  private final Fit fit;

  SpectralCurves(PcfsSettings settings, PcfsEstimate estimate) {
    this.settings = settings;
    this.estimate = estimate;
    fit = estimate.headline();
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

  /** The energies of spectral correlations in meV. */
  private double[] energies(int points) {
    double last = largestEnergy(new Transformed(estimate.window(), fit).delays);
    return Numbers.linear(-last, last, points);
  }

  /**
   * A stretch of lags on its way to a spectral correlation: normalised by the fitted contrast, with
   * what the fit gives at the same delays.
   */
  private final class Transformed {
    final double fringe;
    final double offset;
    final double atZero;
    final double[] delays;
    private final double[] k;
    private final double[] sigma;
    private final double[] modelled;
    private final SpectralTransform transform;

    Transformed(Window window, Fit of) {
      fringe = of.value(EnvelopeModel.WHITE_FRINGE);
      offset = of.value(EnvelopeModel.OFFSET);
      atZero = of.envelope(new double[] {fringe})[0] - offset;
      double[] used = PcfsCurves.pick(estimate.delays(), of.rows());
      delays = Arrays.stream(used).map(d -> d - fringe).toArray();
      k = normalised(PcfsCurves.pick(window.value(), of.rows()));
      sigma =
          Arrays.stream(PcfsCurves.pick(window.sigma(), of.rows()))
              .map(s -> s / Math.abs(atZero))
              .toArray();
      modelled = normalised(of.envelope(used));
      transform = new SpectralTransform(delays, settings.apodisation());
    }

    private double[] normalised(double[] y) {
      return Arrays.stream(y).map(v -> (v - offset) / atZero).toArray();
    }

    double p(double energy) {
      return transform.at(energy, k);
    }

    double error(double energy) {
      return transform.sigma(energy, sigma);
    }

    double fitted(double energy) {
      return transform.at(energy, modelled);
    }
  }

  Curve headline() {
    Transformed headline = new Transformed(estimate.window(), fit);
    double[] energies = energies(ENERGIES);
    List<Column> columns = new ArrayList<>();
    columns.add(zeta(Arrays.stream(energies).map(e -> e * UEV).toArray()));
    columns.addAll(
        densities(
            Arrays.stream(energies).map(headline::p).toArray(),
            Arrays.stream(energies).map(headline::error).toArray(),
            Arrays.stream(energies).map(headline::fitted).toArray()));
    columns.add(
        PcfsCurves.doubles(
            "line",
            "Fit, over all delays",
            "1/meV",
            line(energies, headline.fringe, headline.atZero)));
    return new Curve(PcfsAnalysis.SPECTRUM, "Spectral correlation p(ζ)", columns);
  }

  private static Column zeta(double[] energies) {
    return PcfsCurves.doubles("zeta", "Energy difference ζ", "ueV", energies);
  }

  private static List<Column> densities(double[] p, double[] sigma, double[] fitted) {
    return List.of(
        PcfsCurves.doubles("p", "Spectral correlation p(ζ)", "1/meV", p),
        PcfsCurves.doubles(
            "p_sigma",
            "p(ζ), standard error of the photons, correlated between energies",
            "1/meV",
            sigma),
        PcfsCurves.doubles("fit", "Fit, transformed alike", "1/meV", fitted));
  }

  /** One for each stretch of lags that a fit was made for; empty if there is none. */
  Optional<Curve> byLag() {
    if (estimate.byLag().stream().noneMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    double[] energies = energies(ENERGIES_BY_LAG);
    List<double[]> rows = new ArrayList<>();
    for (int g = 0; g < estimate.groups().size(); g++) {
      Optional<Fit> own = estimate.byLag().get(g);
      if (own.isPresent()) {
        Window window = estimate.groups().get(g);
        Transformed at = new Transformed(window, own.get());
        for (double e : energies) {
          rows.add(
              new double[] {
                window.from() * US, window.to() * US, e * UEV, at.p(e), at.error(e), at.fitted(e)
              });
        }
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.add(PcfsCurves.doubles("from", "Shortest lag", "us", PcfsCurves.column(rows, 0)));
    columns.add(PcfsCurves.doubles("to", "Longest lag", "us", PcfsCurves.column(rows, 1)));
    columns.add(zeta(PcfsCurves.column(rows, 2)));
    columns.addAll(
        densities(
            PcfsCurves.column(rows, 3), PcfsCurves.column(rows, 4), PcfsCurves.column(rows, 5)));
    return Optional.of(
        new Curve(PcfsAnalysis.SPECTRA, "Spectral correlations at all correlation times", columns));
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
}
