package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.hbt.HbtSettings.CwModel;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;

/** g2 in bins of the time lag, of light that is always on. */
final class CwReport {
  /** A peak is believed where flat light would have it once in a million bins. */
  private static final double PEAK_LEVEL = 1 - 2e-6;

  private static final double DIP_LEVEL = 0.998;

  /** How far the zero delay of a fit may lie from a given delay. */
  private static final double GIVEN_DELAY_BINS = 5;

  private final HbtCounts counts;
  private final LagHistogram lags;
  private final long[] histogram;

  /** Pairs of uncorrelated light. */
  private final double[] expected;

  CwReport(HbtCounts counts) {
    this.counts = counts;
    lags = counts.lags();
    histogram = lags.counts().get();
    expected = NormalisedPairs.expected(counts);
  }

  /** Adds all that is CW alone. */
  void addTo(Findings findings) throws AnalysisException {
    long photonsA = lags.photonsA().getAsLong();
    long photonsB = lags.photonsB().getAsLong();
    findings.requirePhotons(photonsA, photonsB);
    int middle = histogram.length / 2;
    Optional<ZeroDelaySearch> search = Optional.empty();
    int zero = middle;
    List<Integer> candidates = List.of(middle);
    if (counts.delayNs().isEmpty()) {
      int reach =
          (int) Math.min(middle, Math.floor(counts.settings().searchRange() / lags.widthNs()));
      long[] searched = new long[2 * reach + 1];
      System.arraycopy(histogram, middle - reach, searched, 0, searched.length);
      ZeroDelaySearch found = ZeroDelaySearch.lowestOf(searched);
      search = Optional.of(found);
      zero = found.chosen() + middle - reach;
      candidates = withDip(histogram, zero, found, middle - reach);
    }
    double zeroNs = lags.centre(zero);
    double level = search.isPresent() ? ZeroDelaySearch.WINDOW_LEVEL : 0.95;
    Estimate central = binEstimate(histogram[zero], expected[zero], level);
    ConfidenceInterval interval = central.interval95();
    for (int bin : candidates) {
      interval = interval.union(binEstimate(histogram[bin], expected[bin], level).interval95());
    }
    Estimate raw = new Estimate(central.value(), central.sigma(), interval);
    List<String> marks = new ArrayList<>(findings.zeroMarks(search, "bins"));
    Optional<String> comb = combMark(findings);
    comb.ifPresent(marks::add);
    if (search.isPresent() && comb.isEmpty()) {
      peakMark(findings, zero, search.get()).ifPresent(marks::add);
    }
    Background background = findings.background(photonsA, photonsB);
    findings.addZero(
        "g2.zero",
        "g²(0), central bin",
        raw,
        (counts.time().hasGaps()
                    ? "pairs over N_A·N_B·L(τ)·w/T² with the overlap L of the live time in one bin of %s ns; Garwood interval"
                    : "pairs over N_A·N_B·(T−|τ|)·w/T² in one bin of %s ns; Garwood interval")
                .formatted(SentenceNumber.text(lags.widthNs(), 6))
            + Findings.choiceText(search, "bins"),
        marks,
        background,
        1);
    findings.add(baseline(zero));
    // The zero lies anywhere in its bin.
    OptionalDouble zeroSigma =
        search.isPresent()
            ? OptionalDouble.of(lags.widthNs() / Math.sqrt(12))
            : OptionalDouble.empty();
    findings.addDelay(zeroNs, zeroSigma, search, "bins", marks);
    findings.add(
        Quantity.count(
            "pairs.zero", Findings.ZERO, "Pairs, central bin", histogram[zero], "exact count"));
    findings.curves.add(NormalisedPairs.lagCurve(lags, histogram, expected, zeroNs));
    if (search.isEmpty()) {
      Bunching.message("g²(0) of the central bin", raw).ifPresent(findings.messages::add);
    }
    if (counts.fits() && counts.settings().model() != CwModel.NONE && comb.isEmpty()) {
      fit(findings, zeroNs, background);
    }
    if (counts.matrix().isPresent()) {
      new MatrixReport(counts, counts.matrix().get(), counts.delayNs().orElse(0), 0)
          .addTo(findings, Optional.empty());
    }
    if (raw.interval95().high() < 0.5 && comb.isEmpty()) {
      findings.messages.add(
          Message.info(
              "g²(0) is below 0.5 with 95 % confidence. That alone does not prove one emitter:"
                  + " unequal emitters and a low biexciton yield give the same."));
    }
  }

  /** With the delay given its own error is at most some bins; else the whole search is open. */
  private void fit(Findings findings, double zeroNs, Background background) {
    HbtSettings settings = counts.settings();
    boolean given = counts.delayNs().isPresent();
    CwFit.Conditions conditions =
        new CwFit.Conditions(
            given ? zeroNs : lags.centre(histogram.length / 2),
            given ? GIVEN_DELAY_BINS * lags.widthNs() : settings.searchRange(),
            settings.pairJitter(),
            settings.freeLevel());
    double at = given ? zeroNs : conditions.zeroNs();
    BiFunction<long[], double[], CwPairs> pairs =
        (counted, uncorrelated) ->
            CwPairs.of(
                lags,
                counted,
                uncorrelated,
                at,
                conditions.reachNs(),
                settings.maskFrom().orElse(0),
                settings.maskTo().orElse(0));
    new CwFitReport(settings, findings, background)
        .add(
            pairs.apply(histogram, expected),
            conditions,
            fit -> CwBlocks.of(counts, histogram, expected, fit, pairs),
            deadTimes());
  }

  private DeadTimeEffect deadTimes() {
    double liveNs = counts.time().liveSeconds() * 1e9;
    double tickNs = counts.timeBase().tickSeconds() * 1e9;
    return new DeadTimeEffect(
        lags.photonsA().getAsLong() / liveNs,
        lags.photonsB().getAsLong() / liveNs,
        counts.deadTimes().of(counts.channelA(), liveNs / tickNs) * tickNs,
        counts.deadTimes().of(counts.channelB(), liveNs / tickNs) * tickNs);
  }

  /** Pulsed light analysed as CW has empty bins between its pulses, which pass for antibunching. */
  private Optional<String> combMark(Findings findings) {
    OptionalDouble bins = Comb.period(histogram);
    if (bins.isEmpty()) {
      return Optional.empty();
    }
    double period = lags.widthNs() * bins.getAsDouble();
    findings.messages.add(
        Message.warning(
            "The pairs form a comb with a period of about %s ns: the light was pulsed, and the empty bins between pulses are no antibunching."
                .formatted(SentenceNumber.text(period, 3)),
            "Choose Settings > Excitation > Pulsed and give the repetition rate, near %s MHz."
                .formatted(SentenceNumber.text(1e3 / period, 3))));
    return Optional.of(
        "The light was pulsed (the pairs form a comb), so a bin between two pulses is no g²(0).");
  }

  /** Bunched light has a peak at the zero delay: the lowest bin is then only a far one. */
  private Optional<String> peakMark(Findings findings, int zero, ZeroDelaySearch search) {
    int middle = histogram.length / 2;
    int reach = search.searched() / 2;
    double pairs = 0;
    double uncorrelated = 0;
    int highest = middle - reach;
    for (int i = 0; i < histogram.length; i++) {
      if (Math.abs(i - middle) > 0.8 * middle) {
        pairs += histogram[i];
        uncorrelated += expected[i];
      } else if (Math.abs(i - middle) <= reach && histogram[i] > histogram[highest]) {
        highest = i;
      }
    }
    double far = pairs / uncorrelated;
    boolean peak =
        PoissonInterval.garwood(histogram[highest], PEAK_LEVEL).low() > far * expected[highest];
    boolean dip = PoissonInterval.garwood(histogram[zero], DIP_LEVEL).high() < far * expected[zero];
    if (!peak || dip) {
      return Optional.empty();
    }
    findings.messages.add(
        Message.warning(
            "The pairs have a peak at %s ns and no dip: the light is bunched, and its zero delay cannot be found by searching a dip."
                .formatted(SentenceNumber.text(lags.centre(highest), 3)),
            "Give the delay in Settings > Zero delay > Delay of B."));
    return Optional.of(
        "The light is bunched (a peak and no dip), so the lowest bin is no zero delay.");
  }

  /**
   * Adds the bins of the dip around the chosen one: all neighbours in a row whose counts agree with
   * it. The lowest of them is low by selection, so the interval includes theirs.
   */
  private static List<Integer> withDip(
      long[] histogram, int zero, ZeroDelaySearch found, int offset) {
    List<Integer> all = new ArrayList<>();
    found.candidates().forEach(i -> all.add(i + offset));
    double reach = PoissonInterval.garwood(histogram[zero], 0.95).high();
    for (int step : new int[] {-1, 1}) {
      for (int i = zero + step;
          i >= 0
              && i < histogram.length
              && PoissonInterval.garwood(histogram[i], 0.95).low() <= reach
              && Math.abs(i - zero) <= found.searched();
          i += step) {
        if (!all.contains(i)) {
          all.add(i);
        }
      }
    }
    return all;
  }

  private static Estimate binEstimate(long pairs, double expected, double level) {
    ConfidenceInterval sigma =
        PoissonInterval.garwood(pairs, ConfidenceInterval.ONE_SIGMA).dividedBy(expected);
    return new Estimate(
        pairs / expected,
        (sigma.high() - sigma.low()) / 2,
        PoissonInterval.garwood(pairs, level).dividedBy(expected));
  }

  /** g² at the outer fifth of the lags: 1 unless the source blinks or drifts, or T is wrong. */
  private Quantity baseline(int zero) {
    long pairs = 0;
    double uncorrelated = 0;
    double reach = 0.8 * Math.min(zero, histogram.length - 1 - zero);
    for (int i = 0; i < histogram.length; i++) {
      if (Math.abs(i - zero) > reach) {
        pairs += histogram[i];
        uncorrelated += expected[i];
      }
    }
    Estimate level = binEstimate(pairs, uncorrelated, 0.95);
    List<String> marks =
        level.interval95().contains(1)
            ? List.of()
            : List.of(
                "The far level differs from 1: the source blinks, drifts or bunches at longer lags,"
                    + " so compare g²(0) with it.");
    return Findings.estimate(
        "g2.baseline",
        "g², outer lags",
        level,
        Quantity.RAW,
        "pairs of the outer fifth of the lags over their expectation; Garwood interval, counting statistics only",
        marks);
  }
}
