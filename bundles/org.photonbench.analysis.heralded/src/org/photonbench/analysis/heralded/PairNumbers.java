package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.heralded.Numbers.Estimate;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** What was counted: pairs of all kinds, and the rates of the background. */
final class PairNumbers {
  private final HeraldedCounts counts;
  private final Accidentals accidentals;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();

  PairNumbers(HeraldedCounts counts, Accidentals accidentals, CascadeFit fit)
      throws AnalysisException {
    this.counts = counts;
    this.accidentals = accidentals;
    add(fit);
  }

  List<Quantity> quantities() {
    return quantities;
  }

  List<Message> messages() {
    return messages;
  }

  private void add(CascadeFit fit) throws AnalysisException {
    PairCounts pairs = counts.pairs();
    quantities.add(
        Quantity.count(
            "heralded.pairs",
            Numbers.PAIRS,
            "Pairs after one pulse",
            pairs.pairs(),
            "pulses with exactly two photons, on different detectors"));
    double factor = accidentals.isPresent() ? fit.result.value(GapFit.ACCIDENTALS) : 1;
    double factorSigma = accidentals.isPresent() ? fit.result.sigma(GapFit.ACCIDENTALS) : 0;
    quantities.add(
        Numbers.estimate(
            "heralded.pairs.accidental",
            Numbers.PAIRS,
            "Accidental pairs among them",
            Estimate.symmetric(factor * accidentals.total(), factorSigma * accidentals.total()),
            "",
            "fit",
            counts.settings().background().isPresent()
                ? "given background with all photons"
                : "background found in the second half of the period with all photons; scale fitted, known beforehand as well as that fit and 10 %",
            List.of()));
    quantities.add(
        Quantity.withoutError(
            "heralded.pairs.crosstalk",
            Numbers.PAIRS,
            "Pairs of crosstalk",
            fit.crosstalkPairs,
            "",
            "mask",
            "masked pairs less those of the fitted decay"));
    quantities.add(
        Quantity.count(
            "heralded.pairs.neighbours",
            Numbers.PAIRS,
            "Pairs of neighbouring pulses",
            pairs.neighbourPairs(),
            "all lags but 0, different detectors"));
    quantities.add(
        Quantity.count(
            "heralded.pulses.sameDetector",
            Numbers.PAIRS,
            "Pulses with two photons on one detector",
            pairs.sameDetector(),
            "left out: afterpulses"));
    quantities.add(
        Quantity.count(
            "heralded.pulses.more",
            Numbers.PAIRS,
            "Pulses with more than two photons",
            pairs.more(),
            "left out"));
    for (int i = 0; i < counts.channels().size(); i++) {
      quantities.add(rate(i));
    }
    if (counts.settings().bands().isPresent()) {
      quantities.addAll(BandEnergies.of(counts.settings().bands().get(), counts));
    }
    if (pairs.late() > 0) {
      messages.add(
          Message.warning(
              "%d photons came too late after their successors to be paired and were left out."
                  .formatted(pairs.late()),
              "Sort the record first (stream step sort)."));
    }
  }

  private Quantity rate(int detector) {
    double seconds = counts.time().liveSeconds();
    double rate = counts.backgroundRate(detector);
    boolean given = counts.settings().background().isPresent();
    long counted = counts.edges().get(detector).backgroundCounts();
    ConfidenceInterval interval = PoissonInterval.garwood(counted, 0.95);
    double scale = counted > 0 ? rate / counted : 0;
    double sigma = counts.settings().backgroundSigma();
    return Numbers.estimate(
        "heralded.background." + counts.channels().get(detector),
        Numbers.PAIRS,
        "Background of channel " + counts.channels().get(detector),
        given
            ? Estimate.symmetric(rate, sigma)
            : new Estimate(
                rate, Math.sqrt(counted) * scale, interval.low() * scale, interval.high() * scale),
        "counts/s",
        given ? "setting" : Quantity.RAW,
        given
            ? "Settings > Accidentals"
            : "constant and tail of the pulse before, at the rising edge; errors from the counts before it, live time %s s"
                .formatted(SentenceNumber.text(seconds, 5)),
        List.of());
  }
}
