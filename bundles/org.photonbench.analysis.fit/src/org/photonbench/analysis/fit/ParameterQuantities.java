package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.fit.FitReport.Intervals;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.ParameterState;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** The parameters of a fit as quantities. */
final class ParameterQuantities {
  /** Refits of a profile below the fit by more than this were in another minimum. */
  private static final double LOWER = 0.01;

  private final FitReport.Builder how;
  private final FitResult result;
  private final List<String> fitMarks;
  private final ProfileLikelihood profile;
  private final StudentQuantile quantile;
  private final Degeneracy degeneracy;
  private final List<Quantity> list = new ArrayList<>();

  /**
   * @param fitMarks reasons for caution that concern all parameters
   * @param messages receives what concerns the fit as a whole
   */
  ParameterQuantities(FitReport.Builder how, List<String> fitMarks, List<Message> messages) {
    this.how = how;
    this.fitMarks = fitMarks;
    result = how.result;
    boolean profiled = how.intervals == Intervals.PROFILE && !result.problem().free().isEmpty();
    profile = profiled ? new ProfileLikelihood(result) : null;
    quantile =
        how.estimatedErrors
            ? StudentQuantile.of(result.degreesOfFreedom())
            : StudentQuantile.normal();
    degeneracy = new Degeneracy(how);
    how.reported.forEach(parameter -> list.add(quantity(parameter)));
    if (profile != null && profile.foundLower() > LOWER) {
      messages.add(
          Message.warning(
              "While an interval was sought a better fit was found: its deviance is lower by "
                  + SentenceNumber.text(profile.foundLower(), 3)
                  + ".",
              "Start nearer to it, or from more points, and fit again."));
    }
  }

  List<Quantity> list() {
    return list;
  }

  private Quantity quantity(Parameter parameter) {
    String name = parameter.name();
    ParameterState state = result.state(name);
    double value = result.value(name);
    double sigma = result.sigma(name);
    List<String> marks = new ArrayList<>();
    Optional<Interval> interval = Optional.empty();
    String method;
    switch (state) {
      case FIXED -> method = "held at this value";
      case TIED -> {
        method = "follows from other parameters; uncertainty by linear propagation";
        interval = symmetric(value, sigma);
      }
      default -> {
        method = method(state);
        describe(name, state, marks);
        interval = profile == null ? symmetric(value, sigma) : profiled(name, marks);
        marks.addAll(degeneracy.marks(parameter, interval));
      }
    }
    if (state != ParameterState.FIXED) {
      marks.addAll(fitMarks);
    }
    boolean hasSigma = Double.isFinite(sigma) && sigma > 0;
    return new Quantity(
        how.prefix + "parameter." + FitReport.identifier(name),
        how.group,
        name,
        value,
        hasSigma ? OptionalDouble.of(sigma) : OptionalDouble.empty(),
        interval,
        plainUnit(parameter.unit()),
        state == ParameterState.FIXED ? "setting" : "fit of " + how.model.title(),
        method,
        marks);
  }

  private String method(ParameterState state) {
    String intervals =
        profile == null
            ? "95 % interval from the standard deviation"
            : "95 % interval by profile likelihood";
    String sigma =
        state == ParameterState.ESTIMATED
            ? "standard deviation from the curvature of the likelihood; "
            : "no standard deviation; ";
    return sigma
        + intervals
        + (how.estimatedErrors
            ? ", Student's t of " + result.degreesOfFreedom() + " degrees of freedom"
            : "");
  }

  private void describe(String name, ParameterState state, List<String> marks) {
    if (state == ParameterState.AT_LOWER_BOUND || state == ParameterState.AT_UPPER_BOUND) {
      marks.add("The fit is " + state.text() + ": only the interval has a meaning.");
    } else if (state == ParameterState.UNDETERMINED) {
      marks.add(
          "The data do not determine "
              + name
              + ", alone or apart from others: hold a parameter fixed or take a simpler model.");
    }
  }

  private Optional<Interval> profiled(String name, List<String> marks) {
    ProfileInterval found = profile.interval(name, quantile.level());
    if (!found.lowOpen() && !found.highOpen()) {
      return Optional.of(new Interval(found.low(), found.high()));
    }
    marks.add("Interval: " + found.text() + ".");
    boolean ordered = found.low() <= found.high();
    return ordered ? Optional.of(new Interval(found.low(), found.high())) : Optional.empty();
  }

  private Optional<Interval> symmetric(double value, double sigma) {
    if (!Double.isFinite(sigma)) {
      return Optional.empty();
    }
    double reach = quantile.factor() * sigma;
    return Optional.of(new Interval(value - reach, value + reach));
  }

  /** The models write 1 for pure numbers, quantities nothing. */
  static String plainUnit(String unit) {
    return unit.equals("1") ? "" : unit;
  }
}
