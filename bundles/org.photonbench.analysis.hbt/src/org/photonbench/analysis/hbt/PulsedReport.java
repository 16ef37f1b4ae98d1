package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.correlation.BlockResampling;
import org.photonbench.correlation.LivePulses;
import org.photonbench.correlation.MicroTimeShape;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.photon.LiveTime;

/** g2(0) of pulsed light by pulse lags. */
final class PulsedReport {
  /** Fewer time blocks than this give no trustworthy spread. */
  private static final int MIN_BLOCKS = 20;

  /** The jackknife replaces Poisson statistics where it finds this much more spread. */
  private static final double OVERDISPERSED = 1.2;

  /** Below this many pairs their own Poisson statistics rule the uncertainty. */
  private static final long MANY_PAIRS = 100;

  private final HbtCounts counts;
  private final double periodNs;
  private final double liveSeconds;
  private final long[] histogram;
  private final List<Message> phaseMessages = new ArrayList<>();
  private final PulsePhase phase;
  private final PulsedG2 g2;

  PulsedReport(HbtCounts counts) {
    this.counts = counts;
    periodNs = counts.periodNs();
    liveSeconds = counts.time().liveSeconds();
    LagHistogram lags = counts.lags();
    histogram = lags.counts().get();
    phase = PulsePhase.of(counts, histogram, phaseMessages);
    LivePulses pulses = pulses();
    int sidePeaks = counts.settings().sidePeaks();
    g2 =
        counts
            .peaks()
            .map(c -> new PulsedG2(c.counts(), c.photonsA(), c.photonsB(), pulses, sidePeaks))
            .orElseGet(() ->
                new PulsedG2(
                    foldIntoPeaks(phase.ns()),
                    lags.photonsA().getAsLong(),
                    lags.photonsB().getAsLong(),
                    pulses,
                    sidePeaks));
  }

  /** Gaps of the live time leave pairs of pulses out. */
  private LivePulses pulses() {
    boolean t3 = counts.timeBase().pulses();
    double tick = counts.timeBase().tickSeconds();
    if (counts.time().hasGaps()) {
      return LivePulses.of(counts.time().live(), t3 ? 1 : periodNs * 1e-9 / tick);
    }
    return LivePulses.of(Math.max(1, Math.round(liveSeconds / (t3 ? tick : periodNs * 1e-9))));
  }

  /** Adds all that is pulsed alone. */
  void addTo(Findings findings) throws AnalysisException {
    findings.messages.addAll(phaseMessages);
    findings.requirePhotons(g2.photonsA(), g2.photonsB());
    ZeroChoice choice = chooseZero();
    PulsedG2.Zero zero = choice.zero;
    List<String> marks = findings.zeroMarks(choice.search, "peaks");
    addRatios(findings, choice, marks);
    double zeroNs = zero.lag() * periodNs + phase.ns();
    findings.addDelay(zeroNs, phase.sigma(), choice.search, "peaks", marks);
    findings.add(
        Quantity.withoutError(
            "delay.pulses",
            Findings.ZERO,
            "Zero delay, pulses",
            zero.lag(),
            "pulses",
            counts.delaySource(),
            "pulse lag of the zero-delay peak as recorded"));
    findings.add(
        Quantity.count(
            "pairs.zero",
            Findings.ZERO,
            "Pairs at zero delay",
            g2.pairs(zero.lag()),
            "exact count"));
    findings.add(
        Quantity.count(
            "pairs.side",
            Findings.ZERO,
            "Pairs, %d side peaks".formatted(2 * g2.sidePeaks()),
            g2.sidePairs(zero.lag()),
            "exact count over %d peaks a side".formatted(g2.sidePeaks())));
    findings.add(
        Quantity.withoutError(
            "pulses",
            Findings.RECORD,
            "Laser pulses",
            g2.pulses().count(),
            "",
            "derived",
            "live time over the pulse period of %s ns"
                .formatted(SentenceNumber.text(periodNs, 8))));
    addShape(findings);
    findings.curves.add(peakCurve(zero.lag()));
    findings.curves.add(
        NormalisedPairs.lagCurve(
            counts.lags(), histogram, NormalisedPairs.expected(counts), zeroNs));
    if (counts.fits()) {
      boolean overlapping = overlaps(g2.adjacent(zero));
      new PulsedFits(counts, g2, zero, zeroNs, histogram).addTo(findings, overlapping);
    }
    if (counts.gates().isPresent()) {
      new GateReport(counts, counts.gates().get(), g2, zero).addTo(findings);
    }
    if (counts.matrix().isPresent()) {
      new MatrixReport(counts, counts.matrix().get(), zeroNs, zero.lag())
          .addTo(findings, Optional.of(g2));
    }
  }

  /** g2(0) in both normalisations, with what follows from it. */
  private void addRatios(Findings findings, ZeroChoice choice, List<String> marks)
      throws AnalysisException {
    PulsedG2.Zero zero = choice.zero;
    Background background = findings.background(g2.photonsA(), g2.photonsB());
    int sides = 2 * g2.sidePeaks();
    String sideText = "mean of %d side peaks (%d a side)".formatted(sides, g2.sidePeaks());
    String choiceText = Findings.choiceText(choice.search, "peaks");
    double[] spread = jackknife(zero);
    Estimate adjacent = g2.adjacent(zero);
    Estimate far = widen(g2.far(zero), g2.pairs(zero.lag()), spread[0]);
    Estimate bunching = widen(g2.bunching(zero), g2.sidePairs(zero.lag()), spread[1]);
    double level = g2.sidePairs(zero.lag()) / g2.sides(zero.lag());
    findings.addZero(
        "g2.adjacent",
        "g²(0), adjacent peaks",
        adjacent,
        (counts.time().hasGaps()
                ? "m_L·A₀/(S+1), m_L = peaks times their live overlap, "
                : "2m·A₀/(S+1), ")
            + sideText
            + "; conditional binomial interval"
            + choiceText,
        marks,
        background,
        g2.uncorrelated(zero.lag()) / level);
    if (overlaps(adjacent)) {
      tellOverlap(findings);
    }
    findings.addZero(
        "g2.far",
        "g²(0), uncorrelated light",
        far,
        (counts.time().hasGaps()
                ? "A₀·M²/(N_A·N_B·M_k), M_k pairs of live pulses so far apart; Garwood interval"
                : "A₀·M²/(N_A·N_B·(M−|k|)); Garwood interval")
            + choiceText
            + spreadText(spread[1]),
        marks,
        background,
        1);
    findings.add(
        Findings.estimate(
            "purity.adjacent.raw",
            "Purity 1 − g²(0)",
            new Estimate(
                1 - adjacent.value(),
                adjacent.sigma(),
                new ConfidenceInterval(
                    1 - adjacent.interval95().high(), 1 - adjacent.interval95().low())),
            Quantity.RAW,
            "1 − g²(0) by adjacent peaks",
            marks));
    findings.add(
        Findings.estimate(
            "bunching",
            "Bunching, side peaks",
            bunching,
            Quantity.RAW,
            sideText + " over uncorrelated light" + spreadText(spread[1]),
            List.of()));
    if (adjacent.interval95().high() < 0.5) {
      findings.messages.add(
          Message.info(
              "g²(0) by adjacent peaks is below 0.5 with 95 % confidence. In nanocrystals it"
                  + " measures the biexciton yield, not the number of particles."));
    }
  }

  /** Whether photons later than a period, which are counted to a wrong pulse, change g2(0). */
  private boolean overlaps(Estimate adjacent) {
    return counts.overlap().matters() && !counts.isGated() && adjacent.interval95().high() <= 1;
  }

  private void tellOverlap(Findings findings) {
    findings.messages.add(
        Message.warning(
            "About %s %% of the photons come later than a pulse period and count to a wrong pulse, which adds at least about %s to g²(0) by adjacent peaks."
                .formatted(
                    SentenceNumber.text(100 * counts.overlap().late().value(), 2),
                    SentenceNumber.text(counts.overlap().bias(), 2)),
            "Take g²(0) by peak shapes, which is fitted for this reason, or a lower repetition"
                + " rate."));
  }

  private record ZeroChoice(PulsedG2.Zero zero, Optional<ZeroDelaySearch> search) {}

  private ZeroChoice chooseZero() {
    if (counts.delayNs().isPresent()) {
      int lag = (int) Math.rint((counts.delayNs().getAsDouble() - phase.ns()) / periodNs);
      return new ZeroChoice(PulsedG2.Zero.given(lag), Optional.empty());
    }
    int reach = counts.settings().searchPeaks();
    long[] searched = new long[2 * reach + 1];
    for (int i = 0; i < searched.length; i++) {
      searched[i] = g2.pairs(i - reach);
    }
    ZeroDelaySearch search = ZeroDelaySearch.lowestOf(searched);
    return new ZeroChoice(
        new PulsedG2.Zero(
            search.chosen() - reach,
            search.candidates().stream().map(i -> i - reach).toList(),
            search.searched() > 1 ? ZeroDelaySearch.WINDOW_LEVEL : 0.95),
        Optional.of(search));
  }

  /** Sums the bins of each period around its peak; a bin belongs to the period of its centre. */
  private long[] foldIntoPeaks(double phaseNs) {
    double firstPeriod = (counts.lags().edge(0) - phaseNs) / periodNs;
    double lastPeriod = (counts.lags().edge(histogram.length) - phaseNs) / periodNs;
    int reach = (int) Math.floor(Math.min(-firstPeriod, lastPeriod) - 0.5);
    long[] peaks = new long[2 * reach + 1];
    for (int i = 0; i < histogram.length; i++) {
      int lag = (int) Math.rint((counts.lags().centre(i) - phaseNs) / periodNs);
      if (Math.abs(lag) <= reach) {
        peaks[lag + reach] += histogram[i];
      }
    }
    return peaks;
  }

  /** Replaces Poisson statistics by the jackknife over time where that is markedly wider. */
  private static Estimate widen(Estimate poisson, long pairs, double sigma) {
    if (pairs < MANY_PAIRS || !(sigma > OVERDISPERSED * poisson.sigma())) {
      return poisson;
    }
    Estimate own = Estimate.normal(poisson.value(), sigma);
    return new Estimate(own.value(), own.sigma(), own.interval95().union(poisson.interval95()));
  }

  /**
   * Jackknife errors over the time blocks of g2(0) and of the side peaks, both by uncorrelated
   * light; NaN for too few blocks.
   */
  private double[] jackknife(PulsedG2.Zero zero) {
    int blocks = counts.segments().blocks();
    if (blocks < MIN_BLOCKS) {
      return new double[] {Double.NaN, Double.NaN};
    }
    LiveTime live = counts.time().live();
    int sidePeaks = g2.sidePeaks();
    double sides = g2.sides(zero.lag());
    // Of each block: pairs at zero delay and beside it, photons of A and B, live ticks.
    long[][] sums = new long[blocks][];
    long[] before = new long[5];
    for (int i = 0; i < blocks; i++) {
      Segments.Sums upTo = counts.segments().upTo(i);
      PulsedG2 part =
          new PulsedG2(upTo.pairs(), upTo.photonsA(), upTo.photonsB(), g2.pulses(), sidePeaks);
      long[] now = {
        part.pairs(zero.lag()),
        part.sidePairs(zero.lag()),
        upTo.photonsA(),
        upTo.photonsB(),
        live.and(LiveTime.of(Long.MIN_VALUE, upTo.time())).totalTicks()
      };
      sums[i] = now.clone();
      for (int k = 0; k < now.length; k++) {
        sums[i][k] -= before[k];
      }
      before = now;
    }
    double pulsesPerTick = g2.pulses().count() * counts.timeBase().tickSeconds() / liveSeconds;
    return BlockResampling.jackknife(
            blocks,
            times -> {
              long[] sum = new long[5];
              for (int i = 0; i < blocks; i++) {
                for (int k = 0; k < sum.length; k++) {
                  sum[k] += times[i] * sums[i][k];
                }
              }
              LivePulses pulses = g2.pulses().part(Math.max(1, Math.round(sum[4] * pulsesPerTick)));
              double level = PairExpectation.pulsed(sum[2], sum[3], pulses, zero.lag());
              return new double[] {sum[0] / level, sum[1] / (sides * level)};
            })
        .sigma();
  }

  private String spreadText(double sigma) {
    if (Double.isNaN(sigma)) {
      return "; record too short for a check of slow fluctuations";
    }
    return "; jackknife over %d blocks of time where it is wider than counting statistics"
        .formatted(counts.segments().blocks());
  }

  private void addShape(Findings findings) {
    if (!counts.timeBase().pulses()) {
      return;
    }
    double tickNs = counts.timeBase().microTickSeconds() * 1e9;
    MicroTimeShape shapeA = counts.shapeA();
    MicroTimeShape shapeB = counts.shapeB();
    if (counts.settings().unwrap() && (shapeA.isWrapped() || shapeB.isWrapped())) {
      findings.messages.add(
          Message.info(
              "The decay runs over the end of the pulse period; photons with micro times below %s ns (A) and %s ns (B) were counted to the pulse before."
                  .formatted(
                      SentenceNumber.text(shapeA.origin() * tickNs, 4),
                      SentenceNumber.text(shapeB.origin() * tickNs, 4))));
    }
    if (counts.isGated()) {
      findings.add(edge("edge.a", "Rising edge A", shapeA.edge() * tickNs));
      findings.add(edge("edge.b", "Rising edge B", shapeB.edge() * tickNs));
    }
  }

  private static Quantity edge(String id, String label, double ns) {
    return Quantity.withoutError(
        id,
        Findings.RECORD,
        label,
        ns,
        "ns",
        "estimated",
        "half of the maximum of the micro-time histogram; the gate counts from here");
  }

  private Curve peakCurve(int zeroLag) {
    int shown = Math.min(counts.settings().shownPeaks(), g2.maxLag() - Math.abs(zeroLag));
    int n = 2 * shown + 1;
    long[] lag = new long[n];
    double[] time = new double[n];
    long[] pairs = new long[n];
    double[] uncorrelated = new double[n];
    for (int i = 0; i < n; i++) {
      int recorded = zeroLag + i - shown;
      lag[i] = i - shown;
      time[i] = recorded * periodNs + phase.ns();
      pairs[i] = g2.pairs(recorded);
      uncorrelated[i] = g2.uncorrelated(recorded);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(new Column.Longs("lag", "Pulse lag from the zero delay", "pulses", lag));
    columns.add(new Column.Doubles("time", "Lag as recorded", "ns", time));
    NormalisedPairs.addColumns(columns, pairs, uncorrelated);
    return new Curve(HbtReport.PEAKS, "Pairs by pulse lag", columns);
  }
}
