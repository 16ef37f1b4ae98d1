package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;

/** The result of a power series. */
final class SaturationReport {
  private static final double IMPROBABLE = 0.01;

  /** Side peaks this much above uncorrelated light show blinking. */
  private static final double BLINKING = 1.05;

  private final SaturationSettings settings;
  private final PowerSeries series;
  private final JointFit fit;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  SaturationReport(SaturationSettings settings, PowerSeries series) throws AnalysisException {
    this.settings = settings;
    this.series = series;
    fit = JointFit.of(settings, series);
  }

  Result result() throws AnalysisException {
    messages.addAll(series.messages());
    FitQuantities found = new FitQuantities(fit, series, settings);
    quantities.addAll(found.list());
    CrossSection crossSection = new CrossSection(fit, series, settings);
    quantities.addAll(crossSection.quantities());
    checks();
    if (found.isExtrapolated()) {
      messages.add(
          Message.warning(
              "The highest power, %s %s, is only %s saturation powers: limit rate and saturation power are told apart poorly, as their intervals show."
                  .formatted(
                      SentenceNumber.text(series.highestPower(), 4),
                      series.unit(),
                      SentenceNumber.text(found.reach(), 2)),
              "Measure up to twice the saturation power or more."));
    }
    Rivals rivals = new Rivals(settings, series, fit.scatter());
    DriftCheck drift = new DriftCheck(series, fit);
    quantities.addAll(rivals.quantities());
    quantities.addAll(drift.quantities());
    assumptions();
    messages.addAll(rivals.messages());
    messages.addAll(drift.messages());
    messages.addAll(crossSection.messages());
    List<Curve> curves = new SaturationCurves(fit, series, settings).list();
    return new Result(
        SaturationAnalysis.ID, settings, quantities, curves, messages, Optional.empty());
  }

  private void checks() {
    quantities.add(
        Quantity.count(
            "recordings",
            "Series",
            "Recordings",
            series.measurements().size(),
            "that are in the fit, at %d powers".formatted(series.powers())));
    quantities.add(
        new Entry("highest-power", "Series", "Highest power", series.highestPower())
            .unit(series.unit())
            .correction("setting")
            .method("column " + series.conditionName()));
    quantities.add(
        new Entry("check.rates", "Checks", "Probability of the scatter of the rates", fit.chance())
            .correction("derived")
            .method(
                fit.scatter() > 0
                    ? "after a scatter was added to explain them"
                    : "deviance at %d degrees of freedom".formatted(fit.freedom())));
    if (fit.hasPairs()) {
      quantities.add(
          new Entry(
                  "check.pairs", "Checks", "Probability of the scatter of g²(0)", fit.pairChance())
              .correction("derived")
              .method("binomial deviance with its exact expectation"));
      if (fit.pairChance() < IMPROBABLE) {
        messages.add(
            Message.warning(
                "g²(0) does not follow excitons and biexcitons of one yield ratio (probability %s)."
                    .formatted(SentenceNumber.text(fit.pairChance(), 2)),
                "Look for charged states, a second emitter, or another crosstalk."));
      }
    }
    if (fit.scatter() > 0) {
      messages.add(
          Message.warning(
              "The rates scatter about the curve by %s %% more than counting explains; their errors were widened by that."
                  .formatted(SentenceNumber.text(100 * fit.scatter(), 2)),
              "Check the power meter and the focus, or give the power noise."));
    }
  }

  private void assumptions() {
    if (fit.isDarkAssumed()) {
      messages.add(
          Message.warning(
              "Too few powers to fit a dark rate; it was taken as 0.",
              "Give a dark record or a dark rate in Settings > Background."));
    }
    if (fit.isRatioAssumed()) {
      messages.add(
          Message.warning(
              "Too few powers to find biexcitons in the rates; they were left out.",
              "Record two detectors, or measure six powers or more."));
    }
    if (settings.deadTime() == 0) {
      messages.add(
          Message.info(
              "The rates were not corrected for dead time. Give it in Settings > Detectors."));
    }
    double bunching =
        series.measurements().stream()
            .flatMap(m -> m.pairs().stream())
            .mapToDouble(p -> p.bunching().low())
            .max()
            .orElse(1);
    if (bunching > BLINKING) {
      messages.add(
          Message.info(
              "The emitter blinks (adjacent peaks at least %s times uncorrelated light): the rates are means over bright and dark times. Analyse bright times with a mask for the brightness of the bright state."
                  .formatted(SentenceNumber.text(bunching, 3))));
    }
  }
}
