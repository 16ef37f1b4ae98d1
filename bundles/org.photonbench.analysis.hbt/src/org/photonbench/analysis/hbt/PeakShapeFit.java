package org.photonbench.analysis.hbt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.correlation.PulseTrainModel;

/**
 * The lag histogram of pulsed light, fitted by two-sided exponential peaks on a flat floor. The
 * areas of overlapping peaks are told apart, which counting by pulses cannot.
 */
final class PeakShapeFit {
  /** Lifetimes to start from, in pulse periods. */
  private static final double[] LIFETIMES = {0.03, 0.1, 0.3};

  /**
   * What is known before the fit, in ns.
   *
   * @param periodNs pulse period
   * @param zeroNs expected zero delay
   * @param jitterNs standard deviation of the time difference of simultaneous photons
   * @param rangeNs lags fitted on each side
   */
  record Conditions(double periodNs, double zeroNs, double jitterNs, double rangeNs) {}

  private final FitResult result;
  private final Conditions conditions;
  private final Abscissa bins;
  private final long[] pairs;
  private final FitEstimates estimates;

  private PeakShapeFit(FitResult result, Conditions conditions, Abscissa bins, long[] pairs) {
    this.result = result;
    this.conditions = conditions;
    this.bins = bins;
    this.pairs = pairs;
    estimates = new FitEstimates(result);
  }

  static Optional<PeakShapeFit> of(LagHistogram lags, long[] histogram, Conditions conditions) {
    int first = 0;
    int end = histogram.length;
    while (first < end && lags.centre(first) < conditions.zeroNs - conditions.rangeNs) {
      first++;
    }
    while (end > first && lags.centre(end - 1) > conditions.zeroNs + conditions.rangeNs) {
      end--;
    }
    long[] pairs = Arrays.copyOfRange(histogram, first, end);
    long total = Arrays.stream(pairs).sum();
    if (total == 0) {
      return Optional.empty();
    }
    Abscissa bins = Abscissa.uniformBins(lags.edge(first), lags.widthNs(), pairs.length);
    PulseTrainModel model = new PulseTrainModel(false);
    double periods = pairs.length * lags.widthNs() / conditions.periodNs;
    FitResult best = null;
    for (double lifetime : LIFETIMES) {
      FitResult found =
          Fitter.fit(
              FitProblem.builder()
                  .add(new DataSet("pairs", model, bins, new PoissonLikelihood(pairs)))
                  .withoutGuess()
                  .fix("period", conditions.periodNs)
                  .fix("pair jitter", conditions.jitterNs)
                  .bound(
                      "zero delay",
                      conditions.zeroNs - conditions.periodNs / 4,
                      conditions.zeroNs + conditions.periodNs / 4)
                  .start("zero delay", conditions.zeroNs)
                  .start("side area", Math.max(1, total / periods))
                  .start("g0", 0.3)
                  .bound("lifetime", lags.widthNs() / 10, 3 * conditions.periodNs)
                  .start("lifetime", lifetime * conditions.periodNs)
                  .start("floor", 0.02 * total / (pairs.length * lags.widthNs()))
                  .build());
      if (found.converged() && (best == null || found.deviance() < best.deviance())) {
        best = found;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(new PeakShapeFit(best, conditions, bins, pairs));
  }

  GoodnessOfFit goodness() {
    return GoodnessOfFit.of(result);
  }

  /** Area of the centre peak over that of a side peak. */
  Estimate g0() {
    return estimates.of("g0");
  }

  /** Decay time in ns. */
  Estimate lifetime() {
    return estimates.of("lifetime");
  }

  /** Pairs of the floor in one period over those of a side peak. */
  Estimate floorShare() {
    double scale = conditions.periodNs / result.value("side area");
    Estimate floor = estimates.of("floor");
    return new Estimate(
        floor.value() * scale,
        floor.sigma() * scale,
        new ConfidenceInterval(
            floor.interval95().low() * scale, floor.interval95().high() * scale));
  }

  /** Pairs, fit and residuals by lag from a zero delay. */
  Curve curve(double zeroNs) {
    double[] tau = new double[pairs.length];
    double[] mean = result.mean(0);
    double[] residual = new double[pairs.length];
    for (int i = 0; i < tau.length; i++) {
      tau[i] = bins.centre(i) - zeroNs;
      residual[i] = result.likelihood(0).devianceResidual(i, mean[i]);
    }
    return new Curve(
        PulsedFits.SHAPE,
        "Fit of the peaks by time lag",
        List.of(
            new Column.Doubles("tau", "Lag from the zero delay, bin centre", "ns", tau),
            new Column.Longs("pairs", "Pairs", "", pairs),
            new Column.Doubles("model", "Pairs of the fit", "", mean),
            new Column.Doubles("residual", "Deviance residual", "σ", residual)));
  }
}
