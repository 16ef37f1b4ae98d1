package org.photonbench.analysis.saturation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.saturation.SaturationSettings.Excitation;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.engine.ParameterState;
import org.photonbench.fit.likelihood.BinomialLikelihood;
import org.photonbench.fit.likelihood.Discrepancy;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/**
 * Rates and coincidences of a power series, fitted with one saturation power and one yield ratio.
 * Counts are Poisson; where records fluctuate more, powers are known with an error, or the rates
 * scatter about the curve more than all of that allows, they are normal with the variance Fano
 * factor times mean + (dR/dP times the error of P)² + (scatter times mean)². The scatter is what
 * makes the deviance of the rates equal to their degrees of freedom; intervals are Student's then.
 * Coincidences are binomial.
 */
final class JointFit {
  static final String LIMIT = "limit rate";
  static final String POWER = "saturation power";
  static final String LINEAR = "linear background";
  static final String DARK = "dark rate";
  static final String RATIO = "yield ratio";

  /** Below this probability the rates scatter more than their errors allow. */
  private static final double IMPROBABLE = 0.01;

  private static final int ROUNDS = 4;
  private static final int BISECTIONS = 30;

  private final ModelSet models;
  private final RateData rates;
  private final List<Measurement> paired;
  private final Optional<DataSet> pairs;
  private final SaturationSettings settings;
  private final PowerSeries series;
  private FitResult result;
  private double scatter;
  private ProfileLikelihood profile;

  /** Rates and coincidences together. */
  static JointFit of(SaturationSettings settings, PowerSeries series) throws AnalysisException {
    return new JointFit(
        settings, series, ModelSet.of(series.excitation()), true, OptionalDouble.empty());
  }

  /** The rates alone, as another excitation would have them, with a given scatter. */
  static JointFit ofRates(
      SaturationSettings settings, PowerSeries series, Excitation excitation, double scatter)
      throws AnalysisException {
    return new JointFit(
        settings, series, ModelSet.of(excitation), false, OptionalDouble.of(scatter));
  }

  private JointFit(
      SaturationSettings settings,
      PowerSeries series,
      ModelSet models,
      boolean withPairs,
      OptionalDouble heldScatter)
      throws AnalysisException {
    this.settings = settings;
    this.series = series;
    this.models = models;
    rates = new RateData(series, settings);
    paired =
        withPairs && models.purity().isPresent()
            ? series.measurements().stream()
                .filter(m -> m.power() > 0 && m.pairs().filter(Pairs::isUsable).isPresent())
                .toList()
            : List.of();
    long zeros = paired.stream().mapToLong(m -> m.pairs().orElseThrow().zero()).sum();
    pairs = zeros > 0 ? Optional.of(pairSet()) : Optional.empty();
    fit(heldScatter);
  }

  private DataSet pairSet() {
    List<Pairs> list = paired.stream().map(m -> m.pairs().orElseThrow()).toList();
    long[] zero = list.stream().mapToLong(Pairs::zero).toArray();
    long[] all = list.stream().mapToLong(p -> p.zero() + p.side()).toArray();
    double[] power = paired.stream().mapToDouble(Measurement::power).toArray();
    return new DataSet(
        "pairs",
        new PairShareModel(models.rate(), models.purity().orElseThrow(), list),
        Abscissa.points(power),
        new BinomialLikelihood(zero, all));
  }

  private FitProblemBuilder problem(DataSet rateSet) {
    FitProblemBuilder builder = FitProblem.builder().withoutGuess().add(rateSet);
    pairs.ifPresent(builder::add);
    models.rate().parameters().forEach(parameter -> builder.share(parameter.name()));
    if (!settings.linearBackground()) {
      builder.fix(LINEAR, 0);
    }
    if (settings.darkRate().isPresent()) {
      builder.fix(DARK, settings.darkRate().getAsDouble());
    } else if (isDarkAssumed()) {
      builder.fix(DARK, 0);
    }
    if (isRatioAssumed()) {
      builder.fix(RATIO, 0);
    }
    if (pairs.isPresent()) {
      builder.share(PairShareModel.CROSSTALK);
      settings.crosstalk().ifPresent(c -> builder.fix(PairShareModel.CROSSTALK, c));
      builder.share(PairShareModel.LEAK);
      if (series.leak().sigma() > 0) {
        builder.add(PairShareModel.known(series.leak()));
        builder.start(PairShareModel.LEAK, series.leak().share());
      } else {
        builder.fix(PairShareModel.LEAK, 0);
      }
    }
    return builder;
  }

  /** Too few powers to fit a dark rate, and no dark record. */
  boolean isDarkAssumed() {
    return settings.darkRate().isEmpty() && series.dark().isEmpty() && series.powers() < 5;
  }

  /** Without coincidences few rates cannot tell biexcitons. */
  boolean isRatioAssumed() {
    return models.hasRatio() && pairs.isEmpty() && series.powers() < 6;
  }

  private void fit(OptionalDouble heldScatter) throws AnalysisException {
    try {
      DataSet poisson = rates.poisson(models.rate());
      FitResult first = best(poisson);
      scatter = heldScatter.orElse(0);
      result = rates.isOverdispersed() || scatter > 0 ? refit(first, scatter) : first;
      if (heldScatter.isEmpty() && freedom() > 0 && chance() < IMPROBABLE) {
        FitResult start = result;
        double low = 0;
        double high = 1;
        for (int i = 0; i < BISECTIONS; i++) {
          // Even in the logarithm: scatter may be far below a percent.
          scatter = low == 0 ? high / 4 : Math.sqrt(low * high);
          result = refit(start, scatter);
          if (deviance() > freedom()) {
            low = scatter;
          } else {
            high = scatter;
          }
          if (low > 0 && high < 1.001 * low) {
            break;
          }
        }
      }
      profile = new ProfileLikelihood(result);
    } catch (IllegalArgumentException e) {
      throw new AnalysisException(
          "The saturation curve cannot be fitted: "
              + e.getMessage()
              + ". Measure more powers, or hold the dark rate and the crosstalk in the settings.",
          e);
    }
  }

  /** From several saturation powers: weak data have more than one minimum. */
  private FitResult best(DataSet rateSet) {
    FitResult best = null;
    double top = rates.highestRate();
    double highest = series.highestPower();
    for (double factor : new double[] {0.1, 0.3, 1, 3}) {
      FitProblemBuilder builder = problem(rateSet);
      builder.start(POWER, factor * highest);
      builder.start(LIMIT, top / (1 - Math.exp(-1 / factor)));
      if (settings.darkRate().isEmpty() && !isDarkAssumed()) {
        builder.start(DARK, 0.01 * rates.lowestRate());
      }
      FitResult found = Fitter.fit(builder.build());
      if (best == null || found.deviance() < best.deviance()) {
        best = found;
      }
    }
    return best;
  }

  /** With normal counts, whose variances follow the fit. */
  private FitResult refit(FitResult from, double added) {
    FitResult now = from;
    for (int round = 0; round < ROUNDS; round++) {
      double[] mean = now.mean(0);
      DataSet normal = rates.normal(models.rate(), mean, slopes(now), added);
      now = new Fitter(problem(normal).build()).fit(from.values());
    }
    return now;
  }

  /** Derivative of the rate by the power at each record. */
  private double[] slopes(FitResult of) {
    double[] power = rates.abscissa().centres();
    double[] p = parameters(of);
    double[] slope = new double[power.length];
    for (int i = 0; i < slope.length; i++) {
      double step = 1e-4 * Math.max(power[i], 1e-6 * series.highestPower());
      double[] two = new double[2];
      models
          .rate()
          .evaluate(p, Abscissa.points(Math.max(0, power[i] - step), power[i] + step), two, null);
      slope[i] = (two[1] - two[0]) / (power[i] + step - Math.max(0, power[i] - step));
    }
    return slope;
  }

  private double[] parameters(FitResult of) {
    return models.rate().parameters().stream().mapToDouble(p -> of.value(p.name())).toArray();
  }

  /** Values of the parameters of the model of the rate. */
  double[] parameters() {
    return parameters(result);
  }

  ModelSet models() {
    return models;
  }

  FitResult result() {
    return result;
  }

  /** Relative standard deviation of the rates beyond what is known to make them vary. */
  double scatter() {
    return scatter;
  }

  boolean hasPairs() {
    return pairs.isPresent();
  }

  /** The records whose coincidences were fitted. */
  List<Measurement> paired() {
    return paired;
  }

  boolean isFree(String name) {
    return result.problem().free().stream().anyMatch(p -> p.name().equals(name));
  }

  boolean isEstimated(String name) {
    return isFree(name) && result.state(name) == ParameterState.ESTIMATED;
  }

  private double deviance() {
    return result.discrepancy(0).value();
  }

  /** Rates less the parameters that they determine. */
  int freedom() {
    long own =
        result == null
            ? 0
            : List.of(LIMIT, POWER, LINEAR, DARK).stream().filter(this::isFree).count();
    if (models.hasRatio() && pairs.isEmpty() && isFree(RATIO)) {
      own++;
    }
    return (int) (rates.size() - own);
  }

  /** Probability of so much scatter of the rates about the curve. */
  double chance() {
    return probability(result.discrepancy(0), rates.size() - freedom());
  }

  /** The same for the coincidences; NaN without. */
  double pairChance() {
    if (pairs.isEmpty()) {
      return Double.NaN;
    }
    int own = (isFree(RATIO) ? 1 : 0) + (isFree(PairShareModel.CROSSTALK) ? 1 : 0);
    return probability(result.discrepancy(1), own);
  }

  /** As a scaled chi-squared of the same mean and variance. */
  private static double probability(Discrepancy of, int parameters) {
    double mean = Math.max(0.5, of.expectation() - parameters);
    double scale = of.variance() / (2 * of.expectation());
    return Gamma.regularizedGammaQ(mean / scale / 2, of.value() / scale / 2);
  }

  /** Confidence level whose normal interval is as long as Student's 95 %. */
  double level() {
    if (scatter == 0 || freedom() < 1) {
      return 0.95;
    }
    return Erf.erf(factor() / Math.sqrt(2));
  }

  /** Half of a 95 % interval in standard deviations. */
  double factor() {
    return scatter == 0 || freedom() < 1
        ? Interval.NORMAL_95
        : new TDistribution(null, freedom()).inverseCumulativeProbability(0.975);
  }

  /** 95 % profile interval of a free parameter. */
  ProfileInterval interval(String name) {
    return profile.interval(name, level());
  }

  /** Rate without dead time, and its standard deviation, at some powers. */
  double[][] rateBand(double[] power) {
    Abscissa at = Abscissa.points(power);
    double[] value = new double[power.length];
    List<String> names = models.rate().parameters().stream().map(p -> p.name()).toList();
    double[][] jacobian = new double[names.size()][power.length];
    models.rate().evaluate(parameters(), at, value, jacobian);
    return new double[][] {value, sigma(jacobian, names)};
  }

  /** g2(0) of the emitter, and its standard deviation, at some powers. */
  double[][] g2Band(double[] power) {
    Model purity = models.purity().orElseThrow();
    double[] value = new double[power.length];
    double[][] jacobian = new double[3][power.length];
    purity.evaluate(
        new double[] {result.value(POWER), result.value(RATIO), 0},
        Abscissa.points(power),
        value,
        jacobian);
    return new double[][] {value, sigma(Arrays.copyOf(jacobian, 2), List.of(POWER, RATIO))};
  }

  private double[] sigma(double[][] jacobian, List<String> names) {
    double[] sigma = new double[jacobian[0].length];
    for (int k = 0; k < sigma.length; k++) {
      double variance = 0;
      for (int i = 0; i < names.size(); i++) {
        for (int j = 0; j < names.size(); j++) {
          variance += jacobian[i][k] * jacobian[j][k] * covariance(names.get(i), names.get(j));
        }
      }
      sigma[k] = Math.sqrt(Math.max(0, variance));
    }
    return sigma;
  }

  /** 0 where one of them is held or at a bound. */
  double covariance(String one, String other) {
    return isEstimated(one) && isEstimated(other) ? result.covariance(one, other) : 0;
  }

  /** Rate of the emitter alone at a power. */
  double signal(double power) {
    double[] p = parameters();
    p[2] = 0;
    p[3] = 0;
    double[] value = new double[1];
    models.rate().evaluate(p, Abscissa.points(power), value, null);
    return value[0];
  }

  /** Expected counts, the dark record last. */
  double[] fittedCounts() {
    return result.mean(0);
  }
}
