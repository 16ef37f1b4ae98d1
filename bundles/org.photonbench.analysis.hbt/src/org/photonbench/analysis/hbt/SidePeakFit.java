package org.photonbench.analysis.hbt;

import java.util.Optional;
import org.photonbench.analysis.result.Interval;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.interval.BinomialInterval;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.FormulaModel;

/**
 * Side peaks of a blinking source, level (1 + b exp(-|k|/kb)) times the pairs of uncorrelated
 * light, and their value for k towards 0. Two-state blinking: level 1, b = f (1-f) (r1-r0)^2 / (f
 * r1 + (1-f) r0)^2 and kb its correlation time in pulses.
 */
final class SidePeakFit {
  static final int FEWEST_PEAKS = 5;

  private static final String LEVEL = "level";
  private static final String AMPLITUDE = "bunching";
  private static final String TIME = "bunching time";

  /** Two parameters more must gain this much: chance of about one in a thousand. */
  private static final double LEAST_GAIN = 14;

  private final FitResult result;
  private final boolean falls;
  private final FitEstimates estimates;
  private final Optional<TimeBlocks> blocks;

  private SidePeakFit(FitResult result, boolean falls, Optional<TimeBlocks> blocks) {
    this.result = result;
    this.falls = falls;
    this.blocks = blocks;
    estimates = new FitEstimates(result);
  }

  /** The same with errors from time blocks, where those are wider. */
  SidePeakFit with(Optional<TimeBlocks> timeBlocks) {
    return new SidePeakFit(result, falls, timeBlocks);
  }

  /**
   * @param zeroLag pulse lag of the zero delay
   * @param peaks side peaks a side
   */
  static Optional<SidePeakFit> of(PulsedG2 g2, int zeroLag, int peaks) {
    long total = 0;
    for (int k = 1; k <= peaks; k++) {
      total += g2.pairs(zeroLag + k) + g2.pairs(zeroLag - k);
    }
    if (total == 0) {
      return Optional.empty();
    }
    DataSet data = data(g2, zeroLag, peaks);
    FitResult flat =
        Fitter.fit(
            FitProblem.builder()
                .add(data)
                .withoutGuess()
                .fix(AMPLITUDE, 0)
                .fix(TIME, peaks)
                .build());
    FitResult best = null;
    for (double share : new double[] {0.02, 0.1, 0.4}) {
      FitResult found =
          Fitter.fit(
              FitProblem.builder()
                  .add(data)
                  .withoutGuess()
                  .bound(TIME, 0.3, 20.0 * peaks)
                  .start(TIME, Math.max(1, share * peaks))
                  .start(LEVEL, flat.value(LEVEL))
                  .build());
      if (best == null || found.deviance() < best.deviance()) {
        best = found;
      }
    }
    boolean falls = best != null && flat.deviance() - best.deviance() > LEAST_GAIN;
    return Optional.of(new SidePeakFit(falls ? best : flat, falls, Optional.empty()));
  }

  private static DataSet data(PulsedG2 g2, int zeroLag, int peaks) {
    double[] lag = new double[2 * peaks];
    double[] expected = new double[2 * peaks];
    long[] pairs = new long[2 * peaks];
    for (int i = 0; i < lag.length; i++) {
      int k = i < peaks ? i - peaks : i - peaks + 1;
      lag[i] = Math.abs(k);
      pairs[i] = g2.pairs(zeroLag + k);
      expected[i] = g2.uncorrelated(zeroLag + k);
    }
    return new DataSet(
        "side peaks", model(), Abscissa.points(lag), new PoissonLikelihood(pairs), expected);
  }

  /** Level, amplitude, time and factor of the same fit to other counts; NaN if it fails. */
  double[] again(PulsedG2 g2, int zeroLag, int peaks) {
    FitProblemBuilder builder =
        FitProblem.builder()
            .add(data(g2, zeroLag, peaks))
            .withoutGuess()
            .start(LEVEL, result.value(LEVEL));
    if (falls) {
      builder.bound(TIME, 0.3, 20.0 * peaks);
      builder.start(AMPLITUDE, result.value(AMPLITUDE)).start(TIME, result.value(TIME));
    } else {
      builder.fix(AMPLITUDE, 0).fix(TIME, peaks);
    }
    FitResult other = Fitter.fit(builder.build());
    double failed = other.converged() ? 0 : Double.NaN;
    double level = other.value(LEVEL) + failed;
    double amplitude = other.value(AMPLITUDE);
    return new double[] {level, amplitude, other.value(TIME), level * (1 + amplitude)};
  }

  private Estimate widened(Estimate poisson, int what) {
    return blocks.map(b -> b.widen(poisson, what)).orElse(poisson);
  }

  /** Where the errors are from, for a method. */
  String errors() {
    return blocks
        .map(b -> "; jackknife over %d blocks of time where it is wider".formatted(b.blocks()))
        .orElse("");
  }

  private static FormulaModel model() {
    return FormulaModel.model(
            "g2.sidepeaks",
            "Side peaks of a blinking source",
            "level (1 + b exp(-|k|/kb)), k pulses from the zero delay")
        .axes("pulses", "1")
        .notNegative(LEVEL, "1", 1, "side peaks far away over uncorrelated light")
        .notNegative(AMPLITUDE, "1", 0.3, "excess at k towards 0")
        .positive(TIME, "pulses", 10, "correlation time of the blinking")
        .formula((k, p, gradient) -> {
          double fall = Math.exp(-k / p[2]);
          gradient[0] = 1 + p[1] * fall;
          gradient[1] = p[0] * fall;
          gradient[2] = p[0] * p[1] * fall * k / (p[2] * p[2]);
          return p[0] * gradient[0];
        });
  }

  /** Whether the side peaks fall from the zero delay on; else they are fitted by their mean. */
  boolean falls() {
    return falls;
  }

  GoodnessOfFit goodness() {
    return GoodnessOfFit.of(result);
  }

  Estimate level() {
    return widened(estimates.of(LEVEL), 0);
  }

  Estimate amplitude() {
    return widened(estimates.of(AMPLITUDE), 1);
  }

  /** Correlation time in pulses. */
  Estimate time() {
    return widened(estimates.of(TIME), 2);
  }

  /** Fitted g2 at a pulse lag. */
  double at(int lag) {
    return result.value(LEVEL)
        * (1 + result.value(AMPLITUDE) * Math.exp(-Math.abs((double) lag) / result.value(TIME)));
  }

  /** Side peaks at k towards 0 over uncorrelated light. */
  Estimate factor() {
    double value = at(0);
    double byLevel = 1 + result.value(AMPLITUDE);
    double byAmplitude = result.value(LEVEL);
    double variance = byLevel * byLevel * result.covariance(LEVEL, LEVEL);
    if (falls) {
      variance +=
          byAmplitude * byAmplitude * result.covariance(AMPLITUDE, AMPLITUDE)
              + 2 * byLevel * byAmplitude * result.covariance(LEVEL, AMPLITUDE);
    }
    double sigma = Math.sqrt(variance);
    return widened(
        new Estimate(
            value,
            sigma,
            new ConfidenceInterval(
                Math.max(0, value - Interval.NORMAL_95 * sigma),
                value + Interval.NORMAL_95 * sigma)),
        3);
  }

  /**
   * Pairs at zero delay over the extrapolated side peak. The extrapolation counts as a side peak of
   * so many pairs as its relative error stands for, so that the conditional binomial interval
   * holds.
   *
   * @param pairs pairs at zero delay
   * @param uncorrelated pairs of uncorrelated light there
   * @param level confidence level of the interval
   */
  Estimate ratio(long pairs, double uncorrelated, double level) {
    Estimate factor = factor();
    double relative = factor.sigma() / factor.value();
    long side = Math.max(1, Math.round(1 / (relative * relative)));
    double peaks = side / (factor.value() * uncorrelated);
    ConfidenceInterval sigma =
        BinomialInterval.peakRatio(pairs, side, 1, ConfidenceInterval.ONE_SIGMA)
            .dividedBy(1 / peaks);
    return new Estimate(
        pairs / (factor.value() * uncorrelated),
        (sigma.high() - sigma.low()) / 2,
        BinomialInterval.peakRatio(pairs, side, 1, level).dividedBy(1 / peaks));
  }
}
