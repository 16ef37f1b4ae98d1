package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.photonbench.analysis.hbt.HbtSettings.CwModel;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.goodness.GoodnessOfFit;
import org.photonbench.fit.interval.ConfidenceInterval;

/** The fit of an antibunching model to the coincidences of continuous light, as quantities. */
final class CwFitReport {
  /** Curve: the fitted g2 and its residuals. */
  static final String FIT = "fit";

  static final String GROUP = "CW fit";

  /**
   * Light without structure gains as much by a model of three parameters, its place searched, with
   * a chance of about one in a thousand.
   */
  static final double LEAST_GAIN = 25;

  /** A fit is doubted from this many standard deviations of the misfit on. */
  private static final double BAD_FIT = 3;

  private final HbtSettings settings;
  private final Findings findings;
  private final Background background;
  private Optional<TimeBlocks> blocks = Optional.empty();

  CwFitReport(HbtSettings settings, Findings findings, Background background) {
    this.settings = settings;
    this.findings = findings;
    this.background = background;
  }

  /** The fits of the models asked for, best first; empty if no minimum was reached. */
  static List<CwFit> fits(HbtSettings settings, CwPairs pairs, CwFit.Conditions conditions) {
    List<CwFit> fits = new ArrayList<>();
    CwModel wanted = settings.model();
    if (wanted != CwModel.THREE_LEVEL) {
      CwFit.of(pairs, 0, conditions).ifPresent(fits::add);
    }
    if (wanted != CwModel.TWO_LEVEL) {
      CwFit.of(pairs, 1, conditions).ifPresent(fits::add);
    }
    fits.sort(Comparator.comparingDouble(CwFit::bic));
    return fits;
  }

  /**
   * @param repeat repeats a fit over the time blocks of the record
   * @param deadTimes what the detectors' dead times take from bunched pairs
   */
  void add(
      CwPairs pairs,
      CwFit.Conditions conditions,
      Function<CwFit, Optional<TimeBlocks>> repeat,
      DeadTimeEffect deadTimes) {
    List<CwFit> fits = fits(settings, pairs, conditions);
    if (fits.isEmpty() || fits.getFirst().gain() < LEAST_GAIN) {
      findings.messages.add(
          Message.warning(
              "No model was fitted: the pairs show neither a dip nor a peak beyond chance (deviance"
                  + " lower than of flat light by %s, needed are %s)."
                      .formatted(
                          SentenceNumber.text(fits.isEmpty() ? 0 : fits.getFirst().gain(), 3),
                          SentenceNumber.text(LEAST_GAIN, 3)),
              "Take the central bin, a longer record, or wider bins."));
      return;
    }
    CwFit fit = fits.getFirst();
    choiceMessage(fits);
    blocks = repeat.apply(fit);
    List<String> marks = marks(fit, pairs);
    Optional<CwFit> live = Optional.empty();
    if (fit.isPlainPeak() && deadTimes.matters()) {
      live = fit.withoutDeadTimes(pairs, deadTimes);
      marks.add(
          live.isPresent()
              ? "The dead times of the detectors take pairs from bunched light: see the values without them."
              : "The dead times of the detectors take too many of the bunched pairs to give them back: measure at a lower count rate.");
    }
    addZero(fit, marks);
    addShape(fit, pairs, marks);
    live.ifPresent(without -> addWithoutDeadTimes(without, deadTimes));
    findings.curves.add(curve(fit, pairs));
  }

  private void addWithoutDeadTimes(CwFit live, DeadTimeEffect effect) {
    String correction = settings.pairJitter() > 0 ? "jitter + dead time" : "dead time";
    String method =
        "dead times of %s and %s ns (shortest intervals), pairs given back to first order with the third order of chaotic light%s"
            .formatted(
                SentenceNumber.text(effect.deadA(), 4),
                SentenceNumber.text(effect.deadB(), 4),
                spreadText());
    add(
        "g2.fit.deadtime",
        "g²(0), fit",
        widen(live.withoutJitter(), CwFit.BARE),
        correction,
        method,
        List.of());
    findings.add(
        quantity(
            "fit.tau1.deadtime",
            "Time of the peak τ₁",
            widen(live.parameter(CwFit.RISE), CwFit.TIME),
            "ns",
            correction,
            method,
            List.of()));
  }

  private void choiceMessage(List<CwFit> fits) {
    if (fits.size() > 1) {
      findings.messages.add(
          Message.info(
              "The %s model was chosen: its Bayesian information criterion is lower than that of the %s model by %s."
                  .formatted(
                      fits.get(0).modelName(),
                      fits.get(1).modelName(),
                      SentenceNumber.text(fits.get(1).bic() - fits.get(0).bic(), 3))));
    }
  }

  private List<String> marks(CwFit fit, CwPairs pairs) {
    List<String> marks = new ArrayList<>();
    GoodnessOfFit goodness = fit.goodness();
    if (goodness.z() > BAD_FIT) {
      marks.add(
          "The model does not agree with the data: misfit %s standard deviations above its expectation."
              .formatted(SentenceNumber.text(goodness.z(), 2)));
    }
    if (!fit.result().converged()) {
      marks.add("The fit did not reach a minimum.");
    }
    if (fit.result().value("g0") > 1 && blocks.isEmpty()) {
      marks.add(
          "Pairs of bunched light vary more than Poisson counts, and the record is too short for time blocks, so the interval may be too narrow.");
    }
    if (fit.isOpen(CwFit.RISE)) {
      marks.add("The time of the dip stopped at the end of its range.");
    }
    double reach = (pairs.upper()[pairs.size() - 1] - pairs.lower()[0]) / 2;
    if (fit.components() > 0 && fit.result().value(CwFit.BUNCHING_TIME) > reach / 2) {
      marks.add(
          "The lags reach to %s ns only, less than twice the bunching time: widen Settings > CW > Lag range."
              .formatted(SentenceNumber.text(reach, 3)));
    }
    return marks;
  }

  /** The numbers of g2(0) with each correction on a line of its own. */
  private void addZero(CwFit fit, List<String> marks) {
    String model =
        "Poisson likelihood of the pairs per bin, %s model, averages over bins"
            .formatted(fit.modelName());
    model += spreadText();
    Estimate detected = widen(fit.asDetected(), CwFit.DETECTED);
    add(
        "g2.fit.raw",
        "g²(0), fit as detected",
        detected,
        Quantity.RAW,
        model + "; the fitted curve at its zero delay over uncorrelated light",
        marks);
    Estimate corrected = detected;
    String correction = "";
    double floor = 1 - background.product();
    if (background.isUsed()) {
      correction = "background";
      corrected = detected.withoutFloor(floor, background.sigma());
      add(
          "g2.fit.background",
          "g²(0), fit",
          corrected,
          correction,
          model + "; 1 + (g² − 1)/(ρA·ρB), " + rho(),
          belowZero(corrected, marks));
    }
    if (settings.pairJitter() > 0) {
      correction = correction.isEmpty() ? "jitter" : correction + " + jitter";
      Estimate bare = widen(fit.withoutJitter(), CwFit.BARE);
      corrected = background.isUsed() ? bare.withoutFloor(floor, background.sigma()) : bare;
      add(
          "g2.fit.jitter",
          "g²(0), fit",
          corrected,
          correction,
          model
              + "; model convolved with a pair jitter of σ = %s ns; profile likelihood near 0"
                  .formatted(SentenceNumber.text(settings.pairJitter(), 4)),
          belowZero(corrected, marks));
    }
    Estimate relative = relative(fit, floor);
    add(
        "g2.fit.relative",
        "g²(0), fit over far level",
        relative,
        correction.isEmpty() ? Quantity.RAW : correction,
        model
            + "; over the fitted level far from the zero delay: the emitter while it is on;"
            + " profile likelihood",
        marks);
    if (relative.value() < 3 * relative.sigma()) {
      double limit = fit.relativeLimit() * fit.level().value();
      double corrected95 =
          background.isUsed()
              ? new Estimate(limit, 0, new ConfidenceInterval(limit, limit))
                  .withoutFloor(floor, 0)
                  .value()
              : limit;
      findings.add(
          Quantity.withoutError(
              "g2.fit.limit",
              GROUP,
              "g²(0), upper limit",
              corrected95,
              "",
              correction.isEmpty() ? Quantity.RAW : correction,
              "one-sided 95 % limit by profile likelihood, over uncorrelated light"));
    }
    bunchingMessage(detected);
  }

  /** g2(0) and far level both freed of the background, then divided. */
  private Estimate relative(CwFit fit, double floor) {
    Estimate relative = widen(fit.relative(), CwFit.RELATIVE);
    if (!background.isUsed()) {
      return relative;
    }
    double level = fit.level().value();
    double farLevel = 1 + (level - 1) / (1 - floor);
    Estimate scaled =
        new Estimate(
            relative.value() * level,
            relative.sigma() * level,
            new ConfidenceInterval(
                relative.interval95().low() * level, relative.interval95().high() * level));
    Estimate corrected = scaled.withoutFloor(floor, background.sigma());
    return new Estimate(
        corrected.value() / farLevel,
        corrected.sigma() / farLevel,
        corrected.interval95().dividedBy(farLevel));
  }

  private String rho() {
    return "ρA·ρB = %s ± %s"
        .formatted(
            SentenceNumber.text(background.product(), 4),
            SentenceNumber.text(background.sigma(), 2));
  }

  private Estimate widen(Estimate poisson, int what) {
    return blocks.isEmpty() ? poisson : blocks.get().widen(poisson, what);
  }

  private String spreadText() {
    return blocks
        .map(b -> "; jackknife over %d blocks of time where it is wider".formatted(b.blocks()))
        .orElse("");
  }

  private static List<String> belowZero(Estimate corrected, List<String> marks) {
    if (corrected.value() >= -2 * corrected.sigma()) {
      return marks;
    }
    List<String> all = new ArrayList<>(marks);
    all.add(
        "The corrected value lies more than two sigma below 0: the background is over-estimated.");
    return all;
  }

  private void bunchingMessage(Estimate zero) {
    Bunching.message("g²(0) by the fit", zero).ifPresent(findings.messages::add);
  }

  private void addShape(CwFit fit, CwPairs pairs, List<String> marks) {
    String method = fit.modelName() + " model, profile likelihood" + spreadText();
    boolean peak = fit.result().value("g0") > 1;
    Estimate rise = widen(fit.parameter(CwFit.RISE), CwFit.TIME);
    addTime(
        "fit.tau1",
        peak ? "Time of the peak τ₁" : "Antibunching time τ₁",
        rise,
        method + "; 1/e width without jitter",
        marks);
    if (fit.components() > 0) {
      add(
          "fit.bunching.amplitude",
          "Bunching amplitude a",
          widen(fit.parameter(CwFit.BUNCHING), CwFit.AMPLITUDE),
          Quantity.RAW,
          method + "; 1 − (1 − g0 + a)·exp(−|τ|/τ₁) + a·exp(−|τ|/τ₂)",
          marks);
      addTime(
          "fit.bunching.time",
          "Bunching time τ₂",
          widen(fit.parameter(CwFit.BUNCHING_TIME), CwFit.SLOW_TIME),
          method,
          marks);
    }
    if (settings.freeLevel()) {
      add(
          "fit.level",
          "Far level of the fit",
          widen(fit.level(), CwFit.FAR_LEVEL),
          Quantity.RAW,
          "over uncorrelated light; above 1 if the source blinks slower than the lags reach",
          marks);
    }
    Optional<Estimate> zero = fit.zeroDelay().map(e -> widen(e, CwFit.DELAY));
    if (zero.isPresent()) {
      findings.add(
          zero.get()
              .quantity(
                  "fit.delay",
                  GROUP,
                  "Zero delay of the fit",
                  "ns",
                  "estimated",
                  "centre of the fitted curve; profile likelihood" + spreadText(),
                  marks));
    } else {
      findings.add(
          Quantity.normal(
              "fit.delay",
              GROUP,
              "Zero delay of the fit",
              fit.zeroNs(),
              Double.NaN,
              "ns",
              "estimated",
              "centre of the fitted curve",
              List.of("The zero delay stopped at the end of its range.")));
    }
    GoodnessOfFit goodness = fit.goodness();
    findings.add(
        Quantity.withoutError(
            "fit.misfit",
            GROUP,
            "Misfit",
            goodness.z(),
            "σ",
            "derived",
            "%s = %s of %s ± %s expected for %d bins; good between −3 and 3"
                .formatted(
                    goodness.statistic(),
                    SentenceNumber.text(goodness.value(), 5),
                    SentenceNumber.text(goodness.expectation(), 5),
                    SentenceNumber.text(Math.sqrt(goodness.variance()), 3),
                    pairs.size())));
  }

  private void add(
      String id, String label, Estimate e, String correction, String method, List<String> marks) {
    findings.add(quantity(id, label, e, "", correction, method, marks));
  }

  private void addTime(String id, String label, Estimate e, String method, List<String> marks) {
    String correction = settings.pairJitter() > 0 ? "jitter" : Quantity.RAW;
    findings.add(quantity(id, label, e, "ns", correction, method, marks));
  }

  private static Quantity quantity(
      String id,
      String label,
      Estimate e,
      String unit,
      String correction,
      String method,
      List<String> marks) {
    return e.quantity(id, GROUP, label, unit, correction, method, marks);
  }

  private static Curve curve(CwFit fit, CwPairs pairs) {
    int n = pairs.size();
    Abscissa bins = pairs.abscissa();
    double[] g2 = fit.curve(bins);
    double[] tau = new double[n];
    double[] residual = new double[n];
    for (int i = 0; i < n; i++) {
      tau[i] = pairs.centre(i) - fit.zeroNs();
      residual[i] = fit.result().likelihood(0).devianceResidual(i, g2[i] * pairs.expected()[i]);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Column.Doubles("tau", "Lag from the zero delay of the fit, bin centre", "ns", tau));
    NormalisedPairs.addColumns(columns, pairs.counts(), pairs.expected());
    columns.add(new Column.Doubles("fit", "Fit of g², average over the bin", "", g2));
    columns.add(new Column.Doubles("residual", "Deviance residual", "σ", residual));
    return new Curve(FIT, "Fit of the pairs by time lag", columns);
  }
}
