package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Interval;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.engine.ParameterState;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.goodness.InformationCriteria;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.model.correlation.AntibunchingModel;

/**
 * A dip or peak of continuous light, fitted to its coincidences by Poisson likelihood: mean = pairs
 * of uncorrelated light times the model's average over the bin.
 */
final class CwFit {
  private static final double[] RISE_IN_BINS = {1, 6, 40};
  private static final double[] BUNCHING_IN_RISES = {6, 60};

  /** The effect of dead times is small, so that it settles at once. */
  private static final int DEAD_TIME_ROUNDS = 4;

  /** Where dead times leave less of the pairs, their effect is not of first order any more. */
  private static final double LEAST_LEFT = 0.7;

  private static final String LEVEL = "level";
  private static final String ZERO = "zero delay";
  private static final String G0 = "g0";
  static final String RISE = "rise time";
  static final String BUNCHING = "bunching 1";
  static final String BUNCHING_TIME = "bunching time 1";
  private static final String JITTER = "pair jitter";

  /**
   * What is known before the fit.
   *
   * @param zeroNs expected zero delay
   * @param reachNs how far from it the zero delay may lie
   * @param jitterNs standard deviation of the time difference of simultaneous photons
   * @param freeLevel whether the far level is fitted
   */
  record Conditions(double zeroNs, double reachNs, double jitterNs, boolean freeLevel) {}

  private final FitResult result;
  private final int components;
  private final Conditions conditions;
  private final AntibunchingModel model;
  private final FitEstimates estimates;
  private final double flatDeviance;

  private CwFit(
      FitResult result,
      int components,
      Conditions conditions,
      AntibunchingModel model,
      double flatDeviance) {
    this.result = result;
    this.components = components;
    this.conditions = conditions;
    this.model = model;
    this.flatDeviance = flatDeviance;
    estimates = new FitEstimates(result);
  }

  /**
   * Fits from several start points.
   *
   * @param components bunching components: 0 two-level, 1 three-level
   * @return the best; empty if none reached a minimum
   */
  static Optional<CwFit> of(CwPairs pairs, int components, Conditions conditions) {
    AntibunchingModel model = new AntibunchingModel(components, conditions.jitterNs > 0, false);
    Optional<FitResult> best = Optional.empty();
    if (pairs.total() == 0) {
      return Optional.empty();
    }
    for (double[] start : starts(pairs, components, conditions)) {
      try {
        FitResult found = Fitter.fit(problem(pairs, model, components, conditions, start));
        if (best.isEmpty() || found.deviance() < best.get().deviance()) {
          best = Optional.of(found);
        }
      } catch (IllegalArgumentException e) {
        // The data are impossible from this start: another one may do.
        continue;
      }
    }
    double flat = pairs.flatDeviance(conditions.freeLevel);
    return best.map(r -> new CwFit(r, components, conditions, model, flat));
  }

  /** Zero delay, rise time and bunching time to start from. */
  private static List<double[]> starts(CwPairs pairs, int components, Conditions conditions) {
    double zero = conditions.zeroNs;
    double reach = conditions.reachNs;
    double width = pairs.width();
    double[] zeros =
        reach > 5 * width
            ? new double[] {zero, pairs.extreme(zero, reach, -1), pairs.extreme(zero, reach, 1)}
            : new double[] {zero};
    List<double[]> starts = new ArrayList<>();
    for (double at : zeros) {
      for (double rise : RISE_IN_BINS) {
        for (int k = 0; k < (components == 0 ? 1 : BUNCHING_IN_RISES.length); k++) {
          starts.add(new double[] {at, rise * width, rise * width * BUNCHING_IN_RISES[k]});
        }
      }
    }
    return starts;
  }

  private static FitProblem problem(
      CwPairs pairs,
      AntibunchingModel model,
      int components,
      Conditions conditions,
      double[] start) {
    double width = pairs.width();
    double range = pairs.upper()[pairs.size() - 1] - pairs.lower()[0];
    double zero = conditions.zeroNs;
    double near = 0;
    double flat = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (Math.abs(pairs.centre(i) - start[0]) < 2.5 * width) {
        near += pairs.counts()[i];
        flat += pairs.expected()[i];
      }
    }
    FitProblemBuilder builder =
        FitProblem.builder()
            .add(
                new DataSet("pairs", model, pairs.abscissa(), pairs.likelihood(), pairs.expected()))
            .withoutGuess()
            .bound(ZERO, zero - conditions.reachNs, zero + conditions.reachNs)
            .start(ZERO, Math.clamp(start[0], zero - conditions.reachNs, zero + conditions.reachNs))
            .start(G0, flat > 0 ? Math.max(0.02, near / flat) : 0.5)
            .bound(RISE, 0.05 * width, range)
            .start(RISE, Math.min(start[1], 0.5 * range));
    if (components > 0) {
      builder
          .bound(BUNCHING_TIME, 0.05 * width, 10 * range)
          .start(BUNCHING_TIME, Math.min(start[2], range));
    }
    if (!conditions.freeLevel) {
      builder.fix(LEVEL, 1);
    }
    if (conditions.jitterNs > 0) {
      builder.fix(JITTER, conditions.jitterNs);
    }
    return builder.build();
  }

  /** Index among the values of a repeated fit: the curve at the zero delay, with jitter. */
  static final int DETECTED = 0;

  /** Index: the same without jitter. */
  static final int BARE = 1;

  /** Index: g2(0) over the far level. */
  static final int RELATIVE = 2;

  /** Index: the far level. */
  static final int FAR_LEVEL = 3;

  /** Index: time of dip or peak. */
  static final int TIME = 4;

  /** Index: zero delay. */
  static final int DELAY = 5;

  /** Index: amplitude of the bunching. */
  static final int AMPLITUDE = 6;

  /** Index: time of the bunching. */
  static final int SLOW_TIME = 7;

  /**
   * The numbers of this model fitted to other pairs, from this fit on; NaN where it does not
   * settle.
   */
  double[] again(CwPairs pairs) {
    double[] start = {zeroNs(), result.value(RISE), 0};
    if (components > 0) {
      start[2] = result.value(BUNCHING_TIME);
    }
    double[] values = new double[8];
    Arrays.fill(values, Double.NaN);
    FitResult found;
    try {
      found = new Fitter(problem(pairs, model, components, conditions, start)).fit(result.values());
    } catch (IllegalArgumentException e) {
      // A part of the record without pairs where the model must have some.
      return values;
    }
    CwFit other = new CwFit(found, components, conditions, model, flatDeviance);
    values[DETECTED] = other.height(conditions.jitterNs);
    values[BARE] = other.height(0);
    values[RELATIVE] = found.value(G0);
    values[FAR_LEVEL] = found.value(LEVEL);
    values[TIME] = found.value(RISE);
    values[DELAY] = other.zeroNs();
    values[AMPLITUDE] = components > 0 ? found.value(BUNCHING) : 0;
    values[SLOW_TIME] = components > 0 ? found.value(BUNCHING_TIME) : 0;
    return values;
  }

  /** Whether this is a peak of one component, for which the effect of dead times is known. */
  boolean isPlainPeak() {
    return components == 0 && result.value(G0) > 1;
  }

  /**
   * The fit of a peak with what the dead times took given back.
   *
   * @param pairs that this fit is of
   * @return empty where they take more than the first order can tell
   */
  Optional<CwFit> withoutDeadTimes(CwPairs pairs, DeadTimeEffect effect) {
    CwFit fit = this;
    for (int i = 0; i < DEAD_TIME_ROUNDS; i++) {
      double[] left = new double[pairs.size()];
      for (int k = 0; k < left.length; k++) {
        double share =
            effect.left(
                pairs.centre(k) - fit.zeroNs(), fit.result.value(G0) - 1, fit.result.value(RISE));
        if (!(share > LEAST_LEFT)) {
          return Optional.empty();
        }
        left[k] = pairs.expected()[k] * share;
      }
      double[] start = {fit.zeroNs(), fit.result.value(RISE), 0};
      FitResult next =
          new Fitter(problem(pairs.expecting(left), model, components, conditions, start))
              .fit(fit.result.values());
      fit = new CwFit(next, components, conditions, model, flatDeviance);
    }
    return Optional.of(fit);
  }

  private double height(double jitterNs) {
    double[] value = new double[1];
    model.evaluate(values(jitterNs), zero(), value, null);
    return value[0];
  }

  FitResult result() {
    return result;
  }

  int components() {
    return components;
  }

  String modelName() {
    return components == 0 ? "two-level" : "three-level";
  }

  double bic() {
    return InformationCriteria.perBin(result).bic();
  }

  /** By how much the deviance lies below that of light without structure. */
  double gain() {
    return flatDeviance - result.deviance();
  }

  GoodnessOfFit goodness() {
    return GoodnessOfFit.of(result);
  }

  double zeroNs() {
    return result.value(ZERO);
  }

  /**
   * The zero delay with its profile interval, because the cusp of a dip makes the likelihood no
   * parabola; empty if it stopped at the end of its range.
   */
  Optional<Estimate> zeroDelay() {
    return Double.isFinite(result.sigma(ZERO)) ? Optional.of(parameter(ZERO)) : Optional.empty();
  }

  /** The far level over uncorrelated light. */
  Estimate level() {
    if (!conditions.freeLevel) {
      return new Estimate(1, 0, new ConfidenceInterval(1, 1));
    }
    return parameter(LEVEL);
  }

  /** A parameter with its profile interval. */
  Estimate parameter(String name) {
    return estimates.of(name);
  }

  /** Whether a parameter stopped at a bound or is not determined. */
  boolean isOpen(String name) {
    ParameterState state = result.state(name);
    return state != ParameterState.ESTIMATED && state != ParameterState.FIXED;
  }

  /** g2 at the zero delay without jitter, over uncorrelated light. */
  Estimate withoutJitter() {
    Estimate g0 = parameter(G0);
    Estimate level = level();
    if (g0.value() > 3 * g0.sigma() && !isOpen(G0)) {
      return propagated(0);
    }
    double value = g0.value() * level.value();
    double fromLevel = Interval.NORMAL_95 * g0.value() * level.sigma();
    return new Estimate(
        value,
        Math.hypot(g0.sigma() * level.value(), g0.value() * level.sigma()),
        new ConfidenceInterval(
            value - Math.hypot(level.value() * (g0.value() - g0.interval95().low()), fromLevel),
            value + Math.hypot(level.value() * (g0.interval95().high() - g0.value()), fromLevel)));
  }

  /** g2 at the zero delay over the far level: the emitter while it is on. */
  Estimate relative() {
    return parameter(G0);
  }

  /** One-sided 95 % upper limit of {@link #relative}. */
  double relativeLimit() {
    return estimates.upperLimit(G0);
  }

  /** Height of the fitted curve at the zero delay, jitter included, over uncorrelated light. */
  Estimate asDetected() {
    if (conditions.jitterNs == 0) {
      return withoutJitter();
    }
    double[] value = new double[1];
    double[][] slopes = new double[model.parameters().size()][1];
    model.evaluate(values(conditions.jitterNs), zero(), value, slopes);
    if (!isOpen(G0)) {
      return propagated(conditions.jitterNs);
    }
    // Moving with g0 alone: wider than needed, as the jitter couples it to the rise time.
    Estimate g0 = parameter(G0);
    double slope = slopes[model.index(G0)][0];
    return new Estimate(
        value[0],
        slope * g0.sigma(),
        new ConfidenceInterval(
            value[0] + slope * (g0.interval95().low() - g0.value()),
            value[0] + slope * (g0.interval95().high() - g0.value())));
  }

  /** The curve at the zero delay for a jitter, with linear propagation of the covariance. */
  private Estimate propagated(double jitterNs) {
    double[] value = new double[1];
    double[][] slopes = new double[model.parameters().size()][1];
    model.evaluate(values(jitterNs), zero(), value, slopes);
    double variance = 0;
    for (int i = 0; i < slopes.length; i++) {
      for (int j = 0; j < slopes.length; j++) {
        double factor = slopes[i][0] * slopes[j][0];
        double covariance =
            result.covariance(model.parameters().get(i).name(), model.parameters().get(j).name());
        variance += factor != 0 && Double.isFinite(covariance) ? factor * covariance : 0;
      }
    }
    return Estimate.normal(value[0], Math.sqrt(variance));
  }

  private Abscissa zero() {
    return Abscissa.points(zeroNs());
  }

  /** All model parameters, with another jitter. */
  private double[] values(double jitterNs) {
    double[] p = new double[model.parameters().size()];
    for (int i = 0; i < p.length; i++) {
      String name = model.parameters().get(i).name();
      p[i] = name.equals(JITTER) ? jitterNs : result.value(name);
    }
    return p;
  }

  /** g2 of the fitted model, averaged over each bin. */
  double[] curve(Abscissa bins) {
    double[] value = new double[bins.size()];
    model.evaluate(values(conditions.jitterNs), bins, value, null);
    return value;
  }
}
