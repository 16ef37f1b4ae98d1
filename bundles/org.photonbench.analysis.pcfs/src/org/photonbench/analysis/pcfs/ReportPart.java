package org.photonbench.analysis.pcfs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.pcfs.EnvelopeFit.Fit;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.engine.ParameterState;
import org.photonbench.fit.profile.ProfileInterval;
import org.photonbench.fit.profile.ProfileLikelihood;

/** A part of the report on a scan, and how a fit becomes quantities. */
abstract class ReportPart {
  static final double UEV = 1e3;
  static final double GAUSSIAN_FWHM = 2 * Math.sqrt(2 * Math.log(2));
  static final String COHERENCE = "Coherence";

  final PcfsSettings settings;
  final PcfsEstimate estimate;
  final Fit fit;
  final String model;
  final List<Quantity> quantities;
  final List<Message> messages;
  private final ProfileLikelihood profile;

  /**
   * What all parts of a report have in common.
   *
   * @param profile of the headline fit
   * @param quantities found so far; parts add to them
   * @param messages likewise
   */
  record Sheet(
      PcfsSettings settings,
      PcfsEstimate estimate,
      ProfileLikelihood profile,
      List<Quantity> quantities,
      List<Message> messages) {}

  ReportPart(Sheet sheet) {
    settings = sheet.settings();
    estimate = sheet.estimate();
    fit = estimate.headline();
    model = "fit of " + fit.model().title();
    quantities = sheet.quantities();
    messages = sheet.messages();
    profile = sheet.profile();
  }

  /** Adds quantities and messages to the sheet. */
  abstract void write();

  /** The value with the white fringe held, and the difference. */
  void whiteFringeSystematic(String id, String group, String label, String parameter, String unit) {
    Optional<Fit> held = estimate.heldFringe();
    if (held.isEmpty()) {
      return;
    }
    double other = held.get().value(parameter);
    double sigma = held.get().result().sigma(parameter);
    boolean known = Double.isFinite(sigma);
    quantities.add(
        new Quantity(
            id + ".held",
            group,
            label + " with the white fringe held",
            other,
            known ? OptionalDouble.of(sigma) : OptionalDouble.empty(),
            known ? Optional.of(symmetric(other, sigma)) : Optional.empty(),
            unit,
            model,
            "white fringe at its nominal position ("
                + estimate.scan().axis().source()
                + "); 95 % interval from the standard deviation",
            List.of()));
    quantities.add(
        Quantity.systematic(
            id + ".systematic",
            group,
            label + ", systematic of the white fringe",
            Math.abs(other - fit.value(parameter)),
            unit,
            "difference between the white fringe fitted and held"));
  }

  static Interval symmetric(double value, double sigma) {
    return new Interval(value - Interval.NORMAL_95 * sigma, value + Interval.NORMAL_95 * sigma);
  }

  Quantity plain(String id, String group, String label, double value, String unit, String method) {
    return new Quantity(
        id,
        group,
        label,
        value,
        OptionalDouble.empty(),
        Optional.empty(),
        unit,
        model,
        method,
        List.of());
  }

  /** A parameter of the headline fit, with its profile interval. */
  Quantity parameter(
      String id, String group, String label, String name, String unit, double factor) {
    double value = fit.value(name) * factor;
    double sigma = fit.result().sigma(name) * factor;
    List<String> marks = new ArrayList<>();
    if (!fit.result().converged()) {
      marks.add("The fit did not converge.");
    }
    ParameterState state = fit.result().state(name);
    if (state == ParameterState.AT_LOWER_BOUND || state == ParameterState.AT_UPPER_BOUND) {
      marks.add("The fit is " + state.text() + ": only the interval has a meaning.");
    } else if (state == ParameterState.UNDETERMINED) {
      marks.add("The scan does not determine it, alone or apart from others.");
    }
    Optional<Interval> interval = Optional.empty();
    if (fit.isFree(name)) {
      ProfileInterval found = profile.interval(name, 0.95);
      if (found.low() <= found.high()) {
        interval = Optional.of(new Interval(found.low() * factor, found.high() * factor));
      }
    }
    boolean known = Double.isFinite(sigma) && sigma > 0;
    return new Quantity(
        id,
        group,
        label,
        value,
        known ? OptionalDouble.of(sigma) : OptionalDouble.empty(),
        interval,
        unit,
        model,
        "lags of "
            + SentenceNumber.text(estimate.window().from() * 1e6, 3)
            + " to "
            + SentenceNumber.text(estimate.window().to() * 1e6, 3)
            + " us; 95 % interval by profile likelihood, misfit of the model contained",
        marks);
  }
}
