package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.heralded.Numbers.Estimate;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.fit.interval.RatioInterval;
import org.photonbench.fit.model.formula.PulsedStatistics;

/** The ratio of the quantum yields from the number of pairs, and rates where a yield is known. */
final class Yields {
  private final HeraldedCounts counts;
  private final Accidentals accidentals;
  private final Estimate tauXX;
  private final Estimate tauX;
  private final Estimate pairs;
  private final List<String> marks;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  /**
   * @param pairs pairs of cascades, extrapolated over what is left out
   * @param marks reasons for caution that hold for the number of pairs
   */
  Yields(
      HeraldedCounts counts,
      Accidentals accidentals,
      Estimate tauXX,
      Estimate tauX,
      Estimate pairs,
      List<String> marks) {
    this.counts = counts;
    this.accidentals = accidentals;
    this.tauXX = tauXX;
    this.tauX = tauX;
    this.pairs = pairs;
    this.marks = marks;
    add();
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Message> messages() {
    return messages;
  }

  private void add() {
    HeraldedSettings settings = counts.settings();
    int lags = settings.sideLags();
    long side = counts.pairs().neighbourPairs();
    long zero = counts.pairs().sideByLag()[lags];
    RatioInterval raw = RatioInterval.peaks(zero, side, 2 * lags, 0.95);
    String gated =
        settings.gateStart().isPresent() || settings.gateStop().isPresent()
            ? ", gated photons"
            : "";
    quantities.add(
        Numbers.estimate(
            "heralded.g2.raw",
            Numbers.YIELDS,
            "g²(0), all pairs" + gated,
            new Estimate(
                raw.value(),
                raw.value() / Math.sqrt(Math.max(1, zero)),
                raw.interval().low(),
                raw.interval().high()),
            "",
            Quantity.RAW,
            "pairs after one pulse over the mean of %d neighbouring pulse lags; exact conditional interval"
                .formatted(2 * lags),
            List.of()));
    double signal = side * accidentals.signalShare() / (2.0 * lags);
    Estimate g2 = pairs.times(1 / signal, 1 / signal / Math.sqrt(Math.max(1, side)));
    List<String> all = new ArrayList<>(marks);
    quantities.add(
        Numbers.estimate(
            "heralded.g2",
            Numbers.YIELDS,
            "g²(0) of cascades" + gated,
            g2,
            "",
            "crosstalk, accidentals",
            "pairs of the fitted cascade, extrapolated over masked differences, over the mean of %d"
                    .formatted(2 * lags)
                + " neighbouring pulse lags less their background pairs",
            all));
    if (!gated.isEmpty()) {
      messages.add(
          Message.info(
              "With a gate g²(0) is that of the gated photons; no ratio of quantum yields is made of"
                  + " it."));
      return;
    }
    Estimate ratio = ratio(g2, all);
    if (settings.excitonYield().isPresent() && !Double.isNaN(ratio.value())) {
      addRates(ratio);
    } else {
      messages.add(
          Message.info(
              "Only the ratio QY(XX)/QY(X) is given: QY(XX) and radiative rates need the exciton"
                  + " quantum yield, Settings > Yields."));
    }
  }

  private Estimate ratio(Estimate g2, List<String> caution) {
    HeraldedSettings settings = counts.settings();
    List<String> all = new ArrayList<>(caution);
    Estimate ratio = g2;
    String method = "g²(0), its limit for <N> far below 1";
    if (settings.meanExcitons().isPresent()) {
      double n = settings.meanExcitons().getAsDouble();
      double value = PulsedStatistics.yieldRatio(g2.value(), n);
      double step = 1e-3 * g2.value();
      double slope =
          (PulsedStatistics.yieldRatio(g2.value() + step, n)
                  - PulsedStatistics.yieldRatio(g2.value() - step, n))
              / (2 * step);
      double low = PulsedStatistics.yieldRatio(Math.max(0, g2.low()), n);
      double high = PulsedStatistics.yieldRatio(g2.high(), n);
      ratio =
          new Estimate(
              value, slope * g2.sigma(), low, Double.isNaN(high) ? Double.POSITIVE_INFINITY : high);
      method = "smaller root of g²(0) = 2 r p2/(p1 + r p2)² at <N> = %.4g".formatted(n);
      if (Double.isNaN(value)) {
        all.add("No ratio gives this g²(0) at this <N>: the data contradict the model.");
      }
    } else {
      all.add("Holds for <N> far below 1; give <N> in Settings > Yields to correct for it.");
    }
    quantities.add(
        Numbers.estimate(
            "heralded.yieldRatio",
            Numbers.YIELDS,
            "QY(XX)/QY(X)",
            ratio,
            "",
            "crosstalk, accidentals",
            method,
            all));
    return ratio;
  }

  private void addRates(Estimate ratio) {
    HeraldedSettings settings = counts.settings();
    double yieldX = settings.excitonYield().getAsDouble();
    double sigmaX = settings.excitonYieldSigma();
    Estimate yieldXX = ratio.times(yieldX, sigmaX);
    String given = "with QY(X) = %.4g +- %.2g".formatted(yieldX, sigmaX);
    add("heralded.yieldXX", "QY(XX)", yieldXX, "", "ratio of yields times QY(X), " + given);
    Estimate rate = tauXX.inverse();
    double relativeXX = yieldXX.sigma() / yieldXX.value();
    Estimate radiative = rate.times(yieldXX.value(), relativeXX * yieldXX.value());
    add(
        "heralded.rate.radiativeXX",
        "Radiative rate of XX",
        radiative,
        "1/ns",
        "QY(XX)/tau(XX), " + given);
    double rest = rate.value() * (1 - yieldXX.value());
    double restSigma =
        Math.hypot(rate.sigma() * (1 - yieldXX.value()), rate.value() * yieldXX.sigma());
    add(
        "heralded.rate.nonradiativeXX",
        "Nonradiative rate of XX",
        Estimate.symmetric(rest, restSigma),
        "1/ns",
        "(1 - QY(XX))/tau(XX): Auger and all other losses, " + given);
    Estimate radiativeX = tauX.inverse().times(yieldX, sigmaX);
    add(
        "heralded.rate.radiativeX",
        "Radiative rate of X",
        radiativeX,
        "1/ns",
        "QY(X)/tau(X), " + given);
    if (settings.radiativeModel() == HeraldedSettings.RadiativeModel.FOUR_TIMES) {
      addScaling(rate, radiativeX);
    }
  }

  private void addScaling(Estimate rate, Estimate radiativeX) {
    String model = "MODEL k_r,XX = 4 k_r,X (statistical scaling), not measured";
    double auger = rate.value() - 4 * radiativeX.value();
    double sigma = Math.hypot(rate.sigma(), 4 * radiativeX.sigma());
    add(
        "heralded.model.augerXX",
        "Auger rate of XX, model",
        Estimate.symmetric(auger, sigma),
        "1/ns",
        "1/tau(XX) - 4 k_r,X; " + model);
    Estimate four = tauXX.times(4 * radiativeX.value(), 4 * radiativeX.sigma());
    add("heralded.model.yieldXX", "QY(XX), model", four, "", "4 k_r,X tau(XX); " + model);
    if (auger + 2 * sigma < 0) {
      messages.add(
          Message.warning(
              "Four times the exciton's radiative rate exceeds the whole decay rate of the"
                  + " biexciton: the model contradicts the data.",
              "Choose Settings > Yields > Radiative rate of the biexciton > measured."));
    }
  }

  private void add(String id, String label, Estimate e, String unit, String method) {
    String correction = id.startsWith("heralded.model") ? "model" : "crosstalk, accidentals";
    quantities.add(Numbers.estimate(id, Numbers.YIELDS, label, e, unit, correction, method, marks));
  }
}
