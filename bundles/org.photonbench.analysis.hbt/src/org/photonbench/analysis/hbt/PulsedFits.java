package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.fit.goodness.GoodnessOfFit;

/** The fits of pulsed light that are asked for or needed, as quantities and curves. */
final class PulsedFits {
  /** Curve: side peaks with their fit. */
  static final String SIDE_PEAKS = "sidepeaks";

  /** Curve: lag histogram with the fit of the peak shape. */
  static final String SHAPE = "shape";

  static final String GROUP = "Pulsed fit";

  private static final double BAD_FIT = 3;

  /** Peaks closer than this many lifetimes overlap by more than 1 % of their height. */
  private static final double OVERLAP = 5;

  private final HbtCounts counts;
  private final PulsedG2 g2;
  private final PulsedG2.Zero zero;
  private final double zeroNs;
  private final long[] histogram;

  PulsedFits(HbtCounts counts, PulsedG2 g2, PulsedG2.Zero zero, double zeroNs, long[] histogram) {
    this.counts = counts;
    this.g2 = g2;
    this.zero = zero;
    this.zeroNs = zeroNs;
    this.histogram = histogram;
  }

  /**
   * @param overlapping whether the peaks overlap, so that counting by pulses alone will not do
   */
  void addTo(Findings findings, boolean overlapping) {
    if (counts.settings().sidePeakFit()) {
      sidePeaks(findings);
    }
    if (counts.settings().peakShape() || overlapping) {
      shape(findings);
    }
  }

  private void sidePeaks(Findings findings) {
    int shown =
        Math.min(
            Math.max(counts.settings().shownPeaks(), counts.settings().sidePeaks()),
            g2.maxLag() - Math.abs(zero.lag()));
    Optional<SidePeakFit> found =
        shown < SidePeakFit.FEWEST_PEAKS ? Optional.empty() : SidePeakFit.of(g2, zero.lag(), shown);
    if (found.isEmpty()) {
      findings.messages.add(
          Message.warning(
              "The side peaks were not extrapolated: %d a side are too few or hold too few pairs."
                  .formatted(shown),
              "Show more peaks in Settings > Pulsed > Peaks shown a side."));
      return;
    }
    SidePeakFit fit = found.get().with(blocks(found.get(), shown));
    List<String> marks = marks(fit.goodness());
    if (!fit.falls()) {
      findings.messages.add(
          Message.info(
              "The side peaks are flat over %d pulses: no blinking that fast, so the extrapolation is their mean."
                  .formatted(shown)));
    } else if (fit.time().value() > shown / 2.0) {
      marks.add(
          "The peaks reach over %d pulses a side only, less than twice the bunching time: show more peaks."
              .formatted(shown));
    }
    findings.add(
        quantity(
            "g2.extrapolated.raw",
            "g²(0), side peaks extrapolated",
            fit.ratio(g2.pairs(zero.lag()), g2.uncorrelated(zero.lag()), zero.level()),
            "",
            "A₀ over the side peaks extrapolated to k = 0 by level·(1 + b·exp(−|k|/k_b)), %d peaks a side; binomial interval with the error of the extrapolation"
                .formatted(shown),
            marks));
    findings.add(
        quantity(
            "sidepeaks.factor",
            "Side peaks at k → 0",
            fit.factor(),
            "",
            "over uncorrelated light; Poisson likelihood, linear propagation" + fit.errors(),
            marks));
    if (fit.falls()) {
      findings.add(
          quantity(
              "sidepeaks.bunching",
              "Bunching b",
              fit.amplitude(),
              "",
              "excess over the far level at k → 0; profile likelihood" + fit.errors(),
              marks));
      findings.add(
          quantity(
              "sidepeaks.time",
              "Bunching time k_b",
              fit.time(),
              "pulses",
              "profile likelihood" + fit.errors(),
              marks));
      findings.add(
          quantity(
              "sidepeaks.level",
              "Far level",
              fit.level(),
              "",
              "over uncorrelated light; profile likelihood" + fit.errors(),
              marks));
    }
    findings.curves.add(sidePeakCurve(fit, shown));
  }

  /**
   * Many pairs share their photons, and those of a bright period come together: their counts are no
   * independent ones.
   */
  private Optional<TimeBlocks> blocks(SidePeakFit fit, int shown) {
    if (counts.peaks().isEmpty()) {
      return Optional.empty();
    }
    double live = counts.time().live().totalTicks();
    TimeBlocks.Part whole = new TimeBlocks.Part(g2.peaks(), g2.photonsA(), g2.photonsB(), live);
    return TimeBlocks.of(
        counts,
        whole,
        rest -> {
          long pulses = Math.round(g2.pulses().count() * (rest.liveTicks() / live));
          PulsedG2 part =
              new PulsedG2(
                  rest.pairs(),
                  Math.round(rest.photonsA()),
                  Math.round(rest.photonsB()),
                  g2.pulses().part(Math.max(1, pulses)),
                  g2.sidePeaks());
          return fit.again(part, zero.lag(), shown);
        });
  }

  private Curve sidePeakCurve(SidePeakFit fit, int shown) {
    long[] lag = new long[2 * shown];
    long[] pairs = new long[lag.length];
    double[] uncorrelated = new double[lag.length];
    double[] model = new double[lag.length];
    for (int i = 0; i < lag.length; i++) {
      int k = i < shown ? i - shown : i - shown + 1;
      lag[i] = k;
      pairs[i] = g2.pairs(zero.lag() + k);
      uncorrelated[i] = g2.uncorrelated(zero.lag() + k);
      model[i] = fit.at(k);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Longs("lag", "Pulse lag from the zero delay", "pulses", lag));
    NormalisedPairs.addColumns(columns, pairs, uncorrelated);
    columns.add(new Column.Doubles("model", "Fit of g²", "", model));
    return new Curve(SIDE_PEAKS, "Side peaks and their fit", columns);
  }

  private void shape(Findings findings) {
    Optional<PeakShapeFit> found =
        PeakShapeFit.of(
            counts.lags(),
            histogram,
            new PeakShapeFit.Conditions(
                counts.periodNs(),
                zeroNs,
                counts.settings().pairJitter(),
                counts
                    .settings()
                    .lagRange()
                    .orElse(HbtRun.DEFAULT_COMB_PERIODS * counts.periodNs())));
    if (found.isEmpty()) {
      findings.messages.add(
          Message.warning(
              "The shape of the peaks was not fitted: no minimum was found.",
              "Check Settings > Record > Repetition rate and the zero delay, or take a longer"
                  + " record."));
      return;
    }
    PeakShapeFit fit = found.get();
    List<String> marks = marks(fit.goodness());
    findings.add(
        quantity(
            "g2.shape",
            "g²(0), peak shapes",
            fit.g0(),
            "",
            "areas of two-sided exponential peaks on a flat floor, centre over side peaks; profile"
                + " likelihood",
            "flat floor, overlap",
            marks));
    findings.add(
        quantity(
            "shape.lifetime",
            "Decay time of the peaks",
            fit.lifetime(),
            "ns",
            "one exponential, σ of the pair jitter %s ns; profile likelihood"
                .formatted(SentenceNumber.text(counts.settings().pairJitter(), 4)),
            marks));
    findings.add(
        quantity(
            "shape.floor",
            "Flat floor",
            fit.floorShare(),
            "",
            "pairs of the floor in one period over those of a side peak; linear propagation",
            marks));
    double lifetimes = counts.periodNs() / fit.lifetime().value();
    if (lifetimes < OVERLAP) {
      findings.messages.add(
          Message.warning(
              "The peaks overlap: the pulse period is %s decay times only, so pairs are counted to a wrong pulse with a chance of about %s %%."
                  .formatted(
                      SentenceNumber.text(lifetimes, 3),
                      SentenceNumber.text(100 * Math.exp(-lifetimes), 2)),
              "Use g²(0) by peak shapes, or a lower repetition rate."));
    }
    findings.curves.add(fit.curve(zeroNs));
  }

  private static List<String> marks(GoodnessOfFit goodness) {
    List<String> marks = new ArrayList<>();
    if (goodness.z() > BAD_FIT) {
      marks.add(
          "The model does not agree with the data: misfit %s standard deviations above its expectation."
              .formatted(SentenceNumber.text(goodness.z(), 2)));
    }
    return marks;
  }

  private static Quantity quantity(
      String id, String label, Estimate e, String unit, String method, List<String> marks) {
    return quantity(id, label, e, unit, method, Quantity.RAW, marks);
  }

  private static Quantity quantity(
      String id,
      String label,
      Estimate e,
      String unit,
      String method,
      String correction,
      List<String> marks) {
    return e.quantity(id, GROUP, label, unit, correction, method, marks);
  }
}
