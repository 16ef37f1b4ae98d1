package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.hom.Corrections.Step;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;

/** Visibility of pulsed light: one recording with parallel arms, or a pair of recordings. */
final class PulsedReport {
  /** Below this many normalising pairs the result is marked. */
  private static final long FEW_PAIRS = 100;

  private final HomSettings settings;
  private final Source source;
  private final Items items = new Items();

  PulsedReport(HomSettings settings, Source source) {
    this.settings = settings;
    this.source = source;
  }

  /** A recording with what was found in it. */
  private record Case(HomRecord record, PeakPattern pattern, PeakCounts peaks, Measured share) {}

  /** The result of one recording. */
  Result of(HomRecord record) throws AnalysisException {
    Case parallel = open(record, PeakPattern.find(settings, record));
    Corrections corrections = Corrections.of(settings, source, List.of(parallel.peaks()));
    Estimate best = peaks(parallel, corrections);
    selected(parallel, corrections);
    finish(parallel, corrections, best);
    items.record(record, "", "");
    PeakCurves.addTo(
        items,
        record,
        parallel.pattern(),
        parallel.peaks(),
        corrections.areas(Step.CONTRAST),
        best.value());
    items.add(
        WindowScan.curve(settings, record, parallel.pattern(), parallel.share(), corrections));
    return items.result(settings);
  }

  /** The result of recordings with parallel and with crossed polarisation. */
  Result of(HomRecord parallelRecord, HomRecord crossedRecord) throws AnalysisException {
    boolean same = parallelRecord.lags().hasBinsOf(crossedRecord.lags());
    PeakPattern both =
        PeakPattern.find(settings, same ? parallelRecord.plus(crossedRecord) : crossedRecord);
    Case parallel = open(parallelRecord, both);
    Case crossed = open(crossedRecord, both);
    Corrections corrections =
        Corrections.of(settings, source, List.of(parallel.peaks(), crossed.peaks()));
    pair(parallel, crossed, corrections);
    Estimate best = peaks(parallel, corrections);
    crossedCheck(crossed, corrections);
    selectedPair(parallel, crossed, corrections);
    finish(parallel, corrections, best);
    items.record(parallelRecord, "", ", parallel");
    items.record(crossedRecord, "crossed.", ", crossed");
    PeakCurves.addTo(
        items,
        parallelRecord,
        both,
        parallel.peaks(),
        corrections.areas(Step.CONTRAST),
        best.value());
    PeakCurves.addCrossed(items, crossedRecord, both, crossed.peaks());
    items.add(
        WindowScan.pairCurve(
            settings,
            new HomRecord[] {parallelRecord, crossedRecord},
            both,
            new Measured[] {parallel.share(), crossed.share()},
            corrections));
    return items.result(settings);
  }

  private Case open(HomRecord record, PeakPattern pattern) throws AnalysisException {
    double half = settings.window().orElse(pattern.spacing().value() / 2);
    if (half > pattern.spacing().value() / 2 * (1 + 1e-9)) {
      throw new AnalysisException(
          "Windows of ±%s ns overlap at a spacing of %s ns. Choose a narrower one in Settings > Peaks."
              .formatted(
                  SentenceNumber.text(half, 4), SentenceNumber.text(pattern.spacing().value(), 4)));
    }
    PeakCounts peaks = PeakCounts.of(settings, record, pattern, half);
    if (peaks.normal() == 0) {
      throw new AnalysisException(
          "There are no pairs in the side peaks, %s ns beside the zero delay, so nothing normalises the peak at zero. Check the delays in Settings > Peaks and the channels, or measure longer."
              .formatted(SentenceNumber.text(pattern.spacing().value(), 4)));
    }
    return new Case(record, pattern, peaks, record.backgroundShare(settings));
  }

  private List<String> marks(Case one) {
    List<String> marks = new ArrayList<>();
    if (one.peaks().normal() < FEW_PAIRS) {
      marks.add("Only %d pairs normalise it: measure longer.".formatted(one.peaks().normal()));
    }
    if (!one.pattern().others().isEmpty()) {
      marks.add(
          "The zero delay is not established: %d of %d clusters searched may be it; the interval holds all."
              .formatted(one.pattern().others().size() + 1, one.pattern().searched()));
    }
    return marks;
  }

  /** Whether a step changes anything here. */
  private boolean isUsed(Step step, Corrections corrections, Measured share) {
    return switch (step) {
      case RAW -> true;
      case BACKGROUND -> share.value() != 0 || share.sigma() != 0;
      case SPLITTER -> true;
      case OVERLAP -> corrections.lifetimePs().isPresent();
      case G2 -> source.known();
      case CONTRAST -> corrections.contrast().value() != 1 || corrections.contrast().sigma() != 0;
    };
  }

  /** From the peaks of the parallel recording alone, one line a correction. */
  private Estimate peaks(Case one, Corrections corrections) throws AnalysisException {
    boolean train = one.peaks().train();
    List<String> marks = marks(one);
    items.estimate(
        "peaks.ratio",
        Items.PEAKS,
        train ? "A(0) over one far peak" : "M = A(0)/(A(−1) + A(+1))",
        Visibility.ratio(one.peaks()),
        "",
        Quantity.RAW,
        "exact counts in equal windows; conditional binomial interval",
        marks);
    List<Step> used =
        Arrays.stream(Step.values()).filter(s -> isUsed(s, corrections, one.share())).toList();
    Estimate best = Estimate.normal(Double.NaN, Double.NaN);
    for (Step step : used) {
      best = overCandidates(one, corrections, step);
      boolean last = step == used.getLast();
      items.estimate(
          "V.peaks." + (last ? "corrected" : step.name().toLowerCase(Locale.ROOT)),
          Items.VISIBILITY,
          last
              ? "V corrected, of the peaks"
              : step == Step.RAW ? "V raw, of the peaks" : "V of the peaks, " + step.after(),
          best,
          "",
          step == Step.RAW ? Quantity.RAW : text(step, corrections, one.share()),
          method(step, train, corrections, one.share()),
          withRange(marks, best));
    }
    return best;
  }

  /** The estimate, with an interval that holds those of all clusters that may be the zero. */
  private Estimate overCandidates(Case one, Corrections corrections, Step step)
      throws AnalysisException {
    Estimate e = estimate(one, corrections, step, one.pattern(), one.peaks());
    for (double other : one.pattern().others()) {
      PeakPattern moved = one.pattern().around(other, one.pattern().spacing().value());
      PeakCounts there = PeakCounts.of(settings, one.record(), moved, one.peaks().half());
      if (there.normal() > 0) {
        e = e.reaching(estimate(one, corrections, step, moved, there));
      }
    }
    return e;
  }

  private Estimate estimate(
      Case one, Corrections corrections, Step step, PeakPattern pattern, PeakCounts peaks) {
    return Visibility.ofPeaks(
        peaks,
        one.share(),
        corrections,
        step,
        corrections.whole(step, peaks.half(), pattern.spacing().value()));
  }

  private static List<String> withRange(List<String> marks, Estimate e) {
    List<String> all = new ArrayList<>(marks);
    if (e.value() - 2 * e.sigma() > 1) {
      all.add("More than two sigma above 1: g²(0), contrast or background are over-corrected.");
    } else if (e.value() + 2 * e.sigma() < 0) {
      all.add("More than two sigma below 0: check the delays, g²(0) and the polarisation.");
    }
    return all;
  }

  /** The corrections that were made up to a step. */
  private String text(Step upTo, Corrections corrections, Measured share) {
    List<String> parts = new ArrayList<>();
    for (Step step : Step.values()) {
      if (step != Step.RAW && upTo.holds(step) && isUsed(step, corrections, share)) {
        parts.add(step.text());
      }
    }
    return String.join(", ", parts);
  }

  private String method(Step step, boolean train, Corrections corrections, Measured share) {
    return switch (step) {
      case RAW ->
          train
              ? "1 − 2 A(0)/A(far): even splitters, g²(0) = 0, C = 1"
              : "1 − 2 M: even splitters, g²(0) = 0, C = 1";
      case BACKGROUND ->
          "floor of background taken from each window: 1 − ρA·ρB = "
              + value(share)
              + " of the uncorrelated level";
      case SPLITTER ->
          "T = "
              + value(corrections.transmission())
              + " ("
              + corrections.transmissionText()
              + "), short arm "
              + value(corrections.shortArm());
      case OVERLAP ->
          "tails beyond a window for T1 = %s ps"
              .formatted(SentenceNumber.text(corrections.lifetimePs().orElse(Double.NaN), 4));
      case G2 -> "g²(0) = " + value(corrections.g2()) + ", " + source.text();
      case CONTRAST -> "divided by C², C = " + value(corrections.contrast());
    };
  }

  private static String value(Measured m) {
    String text = SentenceNumber.text(m.value(), 4);
    return m.sigma() > 0 ? text + " ± " + SentenceNumber.text(m.sigma(), 2) : text;
  }

  /** (C' - C)/C' of the pair, raw and corrected. */
  private void pair(Case parallel, Case crossed, Corrections corrections) {
    List<String> marks = new ArrayList<>(marks(parallel));
    marks(crossed).stream().filter(m -> !marks.contains(m)).forEach(marks::add);
    Estimate raw = ofPair(parallel, crossed, corrections, Step.RAW);
    items.estimate(
        "V.pair.raw",
        Items.VISIBILITY,
        "V raw, (C′ − C)/C′",
        raw,
        "",
        Quantity.RAW,
        "peaks at zero, crossed C′ and parallel C, each normalised by its own "
            + (parallel.peaks().train() ? "far peaks" : "peaks at ±1")
            + "; interval by the logarithm of the odds ratio",
        withRange(marks, raw));
    Estimate corrected = ofPair(parallel, crossed, corrections, Step.CONTRAST);
    items.estimate(
        "V.pair.corrected",
        Items.VISIBILITY,
        "V corrected, of the pair",
        corrected,
        "",
        text(Step.CONTRAST, corrections, parallel.share()),
        "V raw times the peak at zero without interference over 2RT a_S a_L C²",
        withRange(marks, corrected));
    if (raw.low() > 0.5) {
      items.add(
          Message.info("V raw is above 0.5, the limit of classical light, with 95 % confidence."));
    }
  }

  private static Estimate ofPair(Case parallel, Case crossed, Corrections corrections, Step step) {
    return Visibility.ofPair(
        parallel.peaks(),
        parallel.share(),
        crossed.peaks(),
        crossed.share(),
        corrections,
        step,
        corrections.whole(step, parallel.peaks().half(), parallel.pattern().spacing().value()));
  }

  /** With crossed polarisation nothing interferes: the same formulas must give 0. */
  private void crossedCheck(Case crossed, Corrections corrections) {
    Estimate e = estimate(crossed, corrections, Step.CONTRAST, crossed.pattern(), crossed.peaks());
    items.estimate(
        "V.crossed",
        Items.PEAKS,
        "Check: V of the peaks, crossed",
        e,
        "",
        text(Step.CONTRAST, corrections, crossed.share()),
        "0 if nothing interferes and g²(0), splitters and background are right",
        List.of());
    if (!e.contains(0)) {
      items.add(
          Message.warning(
              "The peaks with crossed polarisation give V = %s ± %s, not 0."
                  .formatted(SentenceNumber.text(e.value(), 2), SentenceNumber.text(e.sigma(), 2)),
              "Check g²(0), the splitters and that the arms are crossed; the pair's V does not rest"
                  + " on it."));
    }
  }

  private double postHalfNs(PeakPattern pattern) {
    return new PeakWindows(pattern.spacing().value()).half(settings.postWindow());
  }

  private void selected(Case one, Corrections corrections) throws AnalysisException {
    double half = postHalfNs(one.pattern());
    PeakCounts narrow = PeakCounts.of(settings, one.record(), one.pattern(), half);
    if (narrow.normal() == 0) {
      items.add(tooNarrow(half));
      return;
    }
    Estimate e =
        Visibility.ofPeaks(
            narrow,
            one.share(),
            corrections,
            Step.CONTRAST,
            corrections.selected(half, one.pattern().spacing().value()));
    postSelected(e, half, "V.peaks.postselected", corrections, one.share());
    kept(narrow, one.peaks(), half);
  }

  private void selectedPair(Case parallel, Case crossed, Corrections corrections)
      throws AnalysisException {
    double half = postHalfNs(parallel.pattern());
    PeakCounts p = PeakCounts.of(settings, parallel.record(), parallel.pattern(), half);
    PeakCounts c = PeakCounts.of(settings, crossed.record(), crossed.pattern(), half);
    if (p.normal() == 0 || c.normal() == 0 || c.zero() == 0) {
      items.add(tooNarrow(half));
      return;
    }
    Estimate e =
        Visibility.ofPair(
            p,
            parallel.share(),
            c,
            crossed.share(),
            corrections,
            Step.CONTRAST,
            corrections.selected(half, parallel.pattern().spacing().value()));
    postSelected(e, half, "V.pair.postselected", corrections, parallel.share());
    kept(p, parallel.peaks(), half);
  }

  private static Message tooNarrow(double half) {
    return Message.warning(
        "No pairs are left within %s ns of the peaks, so there is no post-selected visibility."
            .formatted(SentenceNumber.text(half, 3)),
        "Widen Settings > Post-selection.");
  }

  private void postSelected(
      Estimate e, double half, String id, Corrections corrections, Measured share) {
    items.estimate(
        id,
        Items.SELECTED,
        "V post-selected, |Δt| < %s ps".formatted(SentenceNumber.text(half * 1e3, 4)),
        e,
        "",
        "post-selected; " + text(Step.CONTRAST, corrections, share),
        "same formulas in narrow windows on all peaks, jitter not removed; not the"
            + " indistinguishability of all photons",
        List.of());
  }

  private void kept(PeakCounts narrow, PeakCounts whole, double half) {
    items.estimate(
        "postselected.kept",
        Items.SELECTED,
        "Pairs kept, |Δt| < %s ps".formatted(SentenceNumber.text(half * 1e3, 4)),
        WindowScan.kept(narrow, whole),
        "",
        Quantity.RAW,
        "pairs of the normalising peaks in the narrow windows over those in the whole windows;"
            + " Clopper-Pearson",
        List.of());
  }

  /** Places of the peaks, checks and settings. */
  private void finish(Case one, Corrections corrections, Estimate best) throws AnalysisException {
    PeakPattern pattern = one.pattern();
    Budget.addTo(items, settings);
    new PeakTable(items, settings, source).add(one.record(), pattern, one.peaks(), corrections);
    double step = one.record().lags().widthNs();
    double byZero = Math.max(step, pattern.zero().sigma());
    double bySpacing = Math.max(step, pattern.spacing().sigma());
    double effect =
        Math.hypot(
            moved(one, corrections, best, byZero, 0),
            pattern.train() ? 0 : moved(one, corrections, best, 0, bySpacing));
    items.measured(
        "V.delayEffect",
        Items.PEAKS,
        "Change of V with the delays",
        Measured.exact(Double.parseDouble(SentenceNumber.text(effect, 2))),
        "",
        "systematic",
        "windows moved by %s ns and spacing changed by %s ns (one sigma or one bin); not in the intervals"
            .formatted(SentenceNumber.text(byZero, 2), SentenceNumber.text(bySpacing, 2)));
  }

  private double moved(
      Case one, Corrections corrections, Estimate best, double zero, double spacing)
      throws AnalysisException {
    PeakPattern pattern =
        one.pattern()
            .around(one.pattern().zero().value() + zero, one.pattern().spacing().value() + spacing);
    PeakCounts peaks = PeakCounts.of(settings, one.record(), pattern, one.peaks().half());
    return peaks.normal() == 0
        ? Double.NaN
        : estimate(one, corrections, Step.CONTRAST, pattern, peaks).value() - best.value();
  }
}
