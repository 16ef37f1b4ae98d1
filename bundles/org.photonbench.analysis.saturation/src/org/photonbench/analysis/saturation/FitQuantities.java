package org.photonbench.analysis.saturation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.analysis.saturation.SaturationSettings.Excitation;
import org.photonbench.fit.model.formula.PulsedStatistics;
import org.photonbench.fit.model.formula.Saturation;
import org.photonbench.fit.profile.ProfileInterval;

/** What the joint fit says, as quantities. */
final class FitQuantities {
  static final String SATURATION = "Saturation";
  static final String ANTIBUNCHING = "Antibunching";
  private static final double MILLION = 1e6;

  /** Powers, in saturation powers, at which the purity is given. */
  private static final double[] PURITY_AT = {0.1, 1.5};

  /** Saturation and limit rate are told apart only by powers above this many saturation powers. */
  static final double REACH = 2;

  private final JointFit fit;
  private final PowerSeries series;
  private final SaturationSettings settings;
  private final List<String> fitMarks = new ArrayList<>();
  private final List<Quantity> list = new ArrayList<>();

  FitQuantities(JointFit fit, PowerSeries series, SaturationSettings settings) {
    this.fit = fit;
    this.series = series;
    this.settings = settings;
    if (!fit.result().converged()) {
      fitMarks.add("The fit did not reach a minimum.");
    }
    if (isExtrapolated()) {
      fitMarks.add(
          "The highest power is only %s saturation powers; below %s of them limit rate and saturation power are hardly told apart."
              .formatted(SentenceNumber.text(reach(), 2), SentenceNumber.text(REACH, 2)));
    }
  }

  /** Highest power in saturation powers. */
  double reach() {
    return series.highestPower() / fit.result().value(JointFit.POWER);
  }

  boolean isExtrapolated() {
    return reach() < REACH;
  }

  List<Quantity> list() {
    String meaning =
        switch (series.excitation()) {
          case CW -> "power at which half of the limit rate is reached";
          case TWO_PHOTON -> "power at which ⟨N⟩ = (P/Psat)² is 1";
          default -> "power at which ⟨N⟩ = P/Psat is 1";
        };
    parameter(
        "saturation.power",
        SATURATION,
        "Saturation power",
        JointFit.POWER,
        1,
        series.unit(),
        meaning);
    brightness();
    parameter(
        "saturation.dark",
        SATURATION,
        "Dark rate",
        JointFit.DARK,
        1,
        "counts/s",
        "all detectors, without excitation"
            + (series.dark().isPresent() ? "; the dark record takes part in the fit" : ""));
    parameter(
        "saturation.linear",
        SATURATION,
        "Linear background",
        JointFit.LINEAR,
        1,
        series.unit().isEmpty() ? "counts/s" : "counts/s/(" + series.unit() + ")",
        "background in proportion to power");
    list.add(
        new Entry("saturation.scatter", SATURATION, "Scatter of the rates", 100 * fit.scatter())
            .unit("%")
            .method(
                fit.scatter() > 0
                    ? "relative, beyond counting, fluctuations within the records and the error of"
                        + " the powers; makes the deviance of the rates their degrees of freedom,"
                        + " intervals are Student's of %d degrees".formatted(fit.freedom())
                    : "none is needed to explain the rates"));
    if (fit.models().hasRatio()) {
      antibunching();
    }
    return list;
  }

  private void brightness() {
    double perPulse = series.periodSeconds().orElse(Double.NaN);
    parameter(
        "saturation.limit",
        SATURATION,
        "Limit rate",
        JointFit.LIMIT,
        1 / MILLION,
        "Mcps",
        series.isPulsed()
            ? "rate of exciton photons where every pulse excites; without dead time"
                + ", afterpulses and background"
            : "rate at full saturation, without dead time, afterpulses and background");
    double power = fit.result().value(JointFit.POWER);
    double rate = fit.signal(power);
    double sigma = signalSigma(rate);
    list.add(
        new Entry("saturation.brightness", SATURATION, "Brightness at saturation", rate / MILLION)
            .unit("Mcps")
            .normal(sigma / MILLION, fit.factor())
            .marks(fitMarks)
            .method(
                "rate of the emitter at the saturation power, of all detectors, from the fit with its covariance"
                    + (isExtrapolated() && reach() < 1
                        ? "; extrapolated beyond the highest power"
                        : "")));
    if (series.isPulsed()) {
      list.add(
          new Entry(
                  "saturation.per-pulse",
                  SATURATION,
                  "Detected photons per pulse at saturation",
                  rate * perPulse)
              .normal(sigma * perPulse, fit.factor())
              .marks(fitMarks)
              .method(
                  "brightness at saturation over the repetition rate of %s MHz"
                      .formatted(SentenceNumber.text(1e-6 / perPulse, 6))));
    }
    OptionalDouble efficiency = settings.detectionEfficiency();
    if (efficiency.isPresent()) {
      double eta = efficiency.getAsDouble();
      list.add(
          new Entry(
                  "saturation.first-lens",
                  SATURATION,
                  "Brightness at the first lens, at saturation",
                  rate / eta / MILLION)
              .unit("Mcps")
              .normal(sigma / eta / MILLION, fit.factor())
              .correction("detection efficiency " + SentenceNumber.text(eta, 4))
              .marks(fitMarks)
              .method("brightness at saturation over the detection efficiency, taken as exact"));
    }
  }

  /** The rate at saturation is the limit rate times a function of the yield ratio. */
  private double signalSigma(double rate) {
    double limit = fit.result().value(JointFit.LIMIT);
    double byLimit = rate / limit;
    double byRatio = fit.models().hasRatio() ? limit * PulsedStatistics.atLeast(2, 1) : 0;
    double variance = byLimit * byLimit * fit.covariance(JointFit.LIMIT, JointFit.LIMIT);
    if (byRatio > 0) {
      variance +=
          2 * byLimit * byRatio * fit.covariance(JointFit.LIMIT, JointFit.RATIO)
              + byRatio * byRatio * fit.covariance(JointFit.RATIO, JointFit.RATIO);
    }
    return Math.sqrt(Math.max(0, variance));
  }

  private void antibunching() {
    parameter(
        "saturation.ratio",
        ANTIBUNCHING,
        "Yield ratio r = η_XX/η_X",
        JointFit.RATIO,
        1,
        "",
        fit.hasPairs()
            ? "shared by rate and g²(0); only the ratio follows without the yield of the exciton"
            : "from the rates alone");
    if (fit.hasPairs()) {
      parameter(
          "saturation.crosstalk",
          ANTIBUNCHING,
          "Crosstalk of the detectors",
          PairShareModel.CROSSTALK,
          1,
          "",
          "probability that an avalanche makes the other detector count, from pairs that rise as"
              + " the rate falls");
    }
    if (fit.hasPairs() && fit.isFree(PairShareModel.LEAK)) {
      parameter(
          "saturation.leak",
          ANTIBUNCHING,
          "Photons counted to the next pulse",
          PairShareModel.LEAK,
          1,
          "",
          "from the tail of the decay at the end of the pulse period; each adds two such pairs to"
              + " g²(0) as measured");
    }
    double ratio = fit.result().value(JointFit.RATIO);
    double[] ends = ratioEnds();
    for (double at : PURITY_AT) {
      double mean =
          series.excitation() == Excitation.TWO_PHOTON ? Saturation.twoPhotonExcitons(at) : at;
      double sigma =
          Math.abs(
                  PulsedStatistics.g2(mean, Math.min(1, ratio + 1e-4))
                      - PulsedStatistics.g2(mean, Math.max(0, ratio - 1e-4)))
              / (Math.min(1, ratio + 1e-4) - Math.max(0, ratio - 1e-4))
              * Math.sqrt(fit.covariance(JointFit.RATIO, JointFit.RATIO));
      String name = SentenceNumber.text(at, 2);
      list.add(
          new Entry(
                  "saturation.purity." + name,
                  ANTIBUNCHING,
                  "Purity at %s Psat".formatted(name),
                  1 - PulsedStatistics.g2(mean, ratio))
              .sigma(sigma)
              .interval(
                  1 - PulsedStatistics.g2(mean, ends[0]), 1 - PulsedStatistics.g2(mean, ends[1]))
              .marks(fitMarks)
              .method(
                  "1 − g²(0) of the emitter, 2 r p₂/(p₁ + r p₂)², without background,"
                      + " crosstalk and late photons; interval from that of r"));
    }
  }

  private double[] ratioEnds() {
    if (!fit.isFree(JointFit.RATIO)) {
      double held = fit.result().value(JointFit.RATIO);
      return new double[] {held, held};
    }
    ProfileInterval interval = fit.interval(JointFit.RATIO);
    return new double[] {Math.max(0, interval.low()), Math.min(1, interval.high())};
  }

  private void parameter(
      String id,
      String group,
      String label,
      String name,
      double scale,
      String unit,
      String meaning) {
    Entry entry = new Entry(id, group, label, fit.result().value(name) * scale).unit(unit);
    if (!fit.isFree(name)) {
      list.add(entry.correction("setting").method(meaning + "; held at this value"));
      return;
    }
    ProfileInterval interval = fit.interval(name);
    if (fit.isEstimated(name)) {
      entry.sigma(fit.result().sigma(name) * scale);
    } else {
      entry.marks(
          List.of(
              "The fit is %s: only the interval has a meaning."
                  .formatted(fit.result().state(name).text())));
    }
    if (interval.highOpen() && Double.isInfinite(interval.high())) {
      entry.marks(List.of("The data give no upper end."));
    }
    list.add(
        entry
            .interval(interval.low() * scale, interval.high() * scale)
            .marks(fitMarks)
            .method(meaning + "; joint likelihood fit, profile interval"));
  }
}
