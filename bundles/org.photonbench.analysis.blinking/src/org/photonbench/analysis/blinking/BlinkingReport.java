package org.photonbench.analysis.blinking;

import static org.photonbench.analysis.result.Column.doubles;
import static org.photonbench.analysis.result.Column.longs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.result.Findings;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Mask;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.IntensityTrace;
import org.photonbench.fit.changepoint.CriticalValues;
import org.photonbench.fit.changepoint.DetectionPower;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;

/** Makes the result of a run from its trace and segments. */
final class BlinkingReport {
  static final String RECORD = "Record";
  static final String LEVELS = "Levels";
  static final String ON = "ON fraction";

  private static final int FEWEST_PHOTONS = 100;

  /**
   * Periods are resolved from this much beyond their detection limit on: near it some photons of
   * the neighbours are taken for theirs.
   */
  private static final double SPARE = 2;

  /** Photons for which the smallest visible change is told. */
  private static final int POWER_PHOTONS = 200;

  private final BlinkingSettings settings;
  private final RecordingInfo info;
  private final ChannelSet channels;
  private final ChannelCounts counts;
  private final RecordTime time;
  private final IntensityTrace rawTrace;
  private final int finest;
  private final PhotonSegmenter segmenter;
  private final DecayWindow decay;
  private final Findings found = new Findings();
  private final double tick;

  BlinkingReport(
      BlinkingSettings settings,
      RecordingInfo info,
      ChannelSet channels,
      ChannelCounts counts,
      RecordTime time,
      IntensityTrace trace,
      int finest,
      PhotonSegmenter segmenter,
      DecayWindow decay) {
    this.settings = settings;
    this.info = info;
    this.channels = channels;
    this.counts = counts;
    this.time = time;
    rawTrace = trace;
    this.finest = finest;
    this.segmenter = segmenter;
    this.decay = decay;
    tick = info.timeBase().tickSeconds();
  }

  Result result() throws AnalysisException {
    long photons = 0;
    for (Channel channel : counts.channels()) {
      photons += channels.contains(channel.number()) ? counts.photons(channel) : 0;
    }
    if (photons < FEWEST_PHOTONS) {
      throw new AnalysisException(
          "There are %d photons on %s; blinking needs at least %d. Choose other channels in Settings > Record, or measure longer."
              .formatted(photons, channels, FEWEST_PHOTONS));
    }
    LiveTime live = time.live();
    long end = live.intervals() == 0 ? 0 : live.end(live.intervals() - 1);
    SegmentTable table = segmenter.segments(end, live.totalTicks());
    BinnedTrace fine = BinnedTrace.of(rawTrace, channels, live, tick);
    BinnedTrace trace = fine.merged(finest);
    IntensityLevels levels =
        IntensityLevels.of(
            table, tick, settings.mostLevels(), trace.seconds(), settings.threshold());
    record(photons, table, trace);
    levels(table, levels, trace);
    trace(trace);
    LifetimeSlope lifetimes =
        decay == null
            ? null
            : LifetimeSlope.of(
                table, decay, tick, settings.background().orElse(0), settings.fewestPhotons());
    segments(table, levels, lifetimes);
    new HistogramReport(found).add(trace, levels);
    Dwells dwells = Dwells.of(table, levels, tick);
    if (levels.blinks()) {
      blinking(dwells, fine, trace, levels);
    } else {
      steady(table, levels);
    }
    new StateReport(found, settings, tick)
        .add(table, levels, levels.blinks() ? dwells : null, fine, decay, lifetimes);
    masks(table, levels, dwells, live);
    closing();
    return new Result(
        BlinkingAnalysis.ID,
        settings,
        found.quantities(),
        found.curves(),
        found.messages(),
        Optional.empty());
  }

  private void record(long photons, SegmentTable table, BinnedTrace trace) {
    double seconds = time.liveSeconds();
    found.count("photons", RECORD, "Photons", photons, channels + ", counted");
    ConfidenceInterval interval = PoissonInterval.garwood(photons, 0.95).dividedBy(seconds);
    found.add(
        "rate",
        RECORD,
        "Mean intensity",
        photons / seconds,
        Math.sqrt(photons) / seconds,
        new Interval(interval.low(), interval.high()),
        "counts/s",
        Quantity.RAW,
        "photons over live time; the error is that of the count, blinking is not in it",
        List.of());
    found.addQuantities(time.quantities());
    found.derived(
        "trace.bin",
        RECORD,
        "Bin width",
        trace.seconds() * 1e3,
        "ms",
        "whole bins without gaps; " + trace.wholeCounts().length + " of " + trace.bins());
    if (trace.seconds() * 1e3 > settings.binWidth() * 1.5) {
      found.add(
          Message.warning(
              "Bins of %s ms would be too many, so that they were widened to %s ms."
                  .formatted(
                      SentenceNumber.text(settings.binWidth(), 4),
                      SentenceNumber.text(trace.seconds() * 1e3, 4)),
              "Analyse a part of the record with the stream step gate."));
    }
    found.count(
        "changepoints",
        LEVELS,
        "Change points",
        table.size() - 1L,
        "photon by photon: " + segmenter.method());
    CriticalValues critical = PhotonSegmenter.criticalValues(settings.significance());
    found.derived(
        "changepoints.ratio",
        LEVELS,
        "Smallest change seen",
        DetectionPower.detectableRatio(POWER_PHOTONS, critical, 0.95),
        "",
        "ratio of intensities that is found with 95 %% power in the middle of %d photons, simulated"
            .formatted(POWER_PHOTONS));
  }

  private void levels(SegmentTable table, IntensityLevels levels, BinnedTrace trace) {
    String how =
        "agglomeration and expectation maximisation, number by BIC"
            + (levels.clustered() < table.size()
                ? ", from the " + levels.clustered() + " segments with the most photons"
                : "");
    found.count("levels", LEVELS, "Intensity levels", levels.levels(), how);
    double seconds = table.totalLive() * tick;
    for (int k = 0; k < levels.levels(); k++) {
      String name = "Level " + (k + 1);
      double live = levels.share()[k] * seconds;
      found.normal(
          "level." + (k + 1) + ".rate",
          LEVELS,
          name + ", intensity" + (k >= levels.firstBright() ? " (bright)" : " (dark)"),
          levels.rates()[k],
          live > 0 ? Math.sqrt(levels.rates()[k] / live) : Double.NaN,
          "counts/s",
          Quantity.RAW,
          "photons over live time of its segments, background included; Poisson error",
          List.of());
      found.derived(
          "level." + (k + 1) + ".fraction",
          LEVELS,
          name + ", share of time",
          levels.share()[k],
          "",
          "live time of its segments");
    }
    if (Double.isFinite(levels.threshold())) {
      found.derived(
          "threshold",
          LEVELS,
          "Threshold",
          levels.threshold(),
          "counts/s",
          levels.automatic()
              ? "levels parted where the groups' intensities differ most (Otsu), then where a bin is as likely dark as bright"
              : "as set");
      found.derived(
          "threshold.counts",
          LEVELS,
          "Threshold, counts in a bin",
          levels.thresholdCounts(trace.seconds()),
          "",
          "threshold times bin width");
    }
  }

  private void trace(BinnedTrace trace) {
    double[] start = new double[trace.bins()];
    long[] n = new long[start.length];
    long[] whole = new long[start.length];
    for (int k = 0; k < start.length; k++) {
      start[k] = trace.edge(k) * tick;
      n[k] = trace.count(k);
      whole[k] = trace.isWhole(k) ? 1 : 0;
    }
    found.curve(
        "trace",
        "Intensity trace",
        doubles("time", "Time", "s", start),
        longs("counts", "Counts", "", n),
        longs("whole", "Without gap", "", whole));
  }

  private void segments(SegmentTable table, IntensityLevels levels, LifetimeSlope lifetimes) {
    int n = table.size();
    long[][] ticks = new long[5][n];
    double[][] values = new double[4][n];
    for (int i = 0; i < n; i++) {
      ticks[0][i] = table.start(i);
      ticks[1][i] = table.end(i);
      ticks[2][i] = table.photons(i);
      ticks[3][i] = levels.assignment()[i] + 1L;
      ticks[4][i] = levels.isBright(i) ? 1 : 0;
      values[0][i] = table.start(i) * tick;
      values[1][i] = table.live(i) * tick;
      values[2][i] = Double.NaN;
      values[3][i] = Double.NaN;
    }
    for (int j = 0; lifetimes != null && j < lifetimes.size(); j++) {
      values[2][lifetimes.segment[j]] = lifetimes.lifetime[j] * 1e9;
      values[3][lifetimes.segment[j]] = lifetimes.lifetimeSigma[j] * 1e9;
    }
    found.curve(
        "segments",
        "Segments between change points",
        longs("start", "Start", "ticks", ticks[0]),
        longs("end", "End", "ticks", ticks[1]),
        doubles("time", "Start", "s", values[0]),
        doubles("live", "Live time", "s", values[1]),
        longs("photons", "Photons", "", ticks[2]),
        longs("level", "Level", "", ticks[3]),
        longs("bright", "Bright", "", ticks[4]),
        doubles("lifetime", "Lifetime", "ns", values[2]),
        doubles("lifetime_sigma", "Its standard error", "ns", values[3]));
  }

  private void blinking(
      Dwells dwells, BinnedTrace fine, BinnedTrace trace, IntensityLevels levels) {
    double live = dwells.liveSeconds();
    double shortestOn = shortest(dwells, true, levels);
    double shortestOff = shortest(dwells, false, levels);
    Dwells resolved = dwells.resolved(shortestOn, shortestOff);
    DwellLaw on = law(dwells, resolved, true, shortestOn, live);
    DwellLaw off = law(dwells, resolved, false, shortestOff, live);
    TelegraphLaw telegraph =
        on.resolved() < DwellLaw.FEWEST || off.resolved() < DwellLaw.FEWEST
            ? null
            : TelegraphLaw.of(on, off);
    new OnFractionReport(found, settings.seed()).add(dwells, on, off, fine, trace, levels);
    DwellReport report = new DwellReport(found, dwells);
    report.add(true, on, telegraph);
    report.add(false, off, telegraph);
    if (levels.levels() > 2) {
      int bright = levels.levels() - levels.firstBright();
      found.add(
          Message.info(
              "There are %d intensity levels; the %s taken as bright."
                  .formatted(
                      levels.levels(),
                      bright == 1 ? "highest one is" : bright + " highest ones are")));
    }
  }

  /** The resolution of a kind of periods: from there on they are found, with some to spare. */
  private double shortest(Dwells dwells, boolean bright, IntensityLevels levels) {
    double rate = bright ? levels.brightRate() : levels.darkRate();
    double around = bright ? levels.darkRate() : levels.brightRate();
    double[] others = dwells.lengths(!bright, false);
    double photons = around * Arrays.stream(others).average().orElse(dwells.liveSeconds());
    return SPARE * DetectionLimit.seconds(rate, around, photons, settings.significance());
  }

  private DwellLaw law(
      Dwells dwells, Dwells resolved, boolean bright, double shortest, double live) {
    return DwellLaw.of(
        dwells, resolved, bright, shortest, live, settings.samples(), settings.seed());
  }

  private void steady(SegmentTable table, IntensityLevels levels) {
    if (!levels.automatic()) {
      found.add(
          Message.warning(
              "The threshold of %s counts/s lies %s all intensity levels, so there is no ON fraction."
                  .formatted(
                      SentenceNumber.text(levels.threshold(), 4),
                      levels.firstBright() == 0 ? "below" : "above"),
              "Give another threshold in Settings > Trace, or leave it empty."));
      return;
    }
    String ratio =
        SentenceNumber.text(
            found.quantities().stream()
                .filter(q -> q.id().equals("changepoints.ratio"))
                .findFirst()
                .orElseThrow()
                .value(),
            3);
    found.add(
        Message.info(
            table.size() == 1
                ? "No change points were found: within %d photons a change by a factor of %s would have been seen. The emitter did not blink, or faster than its photons come."
                    .formatted(POWER_PHOTONS, ratio)
                : "The %d change points are between intensities that are one level: there are no bright and dark times."
                    .formatted(table.size() - 1)));
  }

  private void masks(SegmentTable table, IntensityLevels levels, Dwells dwells, LiveTime live) {
    if (levels.blinks()) {
      mask("bright", "Bright time", dwells.mask(true, live));
      mask("dark", "Dark time", dwells.mask(false, live));
    }
    for (int k = 0; levels.levels() > 1 && k < levels.levels(); k++) {
      mask("level" + (k + 1), "Level " + (k + 1), Dwells.levelMask(table, levels, k, live));
    }
  }

  private void mask(String name, String label, LiveTime kept) {
    if (kept.intervals() > 0) {
      found.add(Mask.curve(name, label, kept, info.timeBase()));
    }
  }

  private void closing() {
    found.addMessages(time.messages());
    if (segmenter.outOfOrder() > 0) {
      found.add(
          Message.info(
              "%d photons came before the one ahead of them and count at its time."
                  .formatted(segmenter.outOfOrder())));
    }
    if (rawTrace.outside() > 0) {
      found.add(
          Message.warning(
              "%d photons have negative or impossible times and are not in the trace."
                  .formatted(rawTrace.outside()),
              "Check delays in the stream steps, or the file."));
    }
    if (info.timeBase().mode() != RecordMode.T3) {
      found.add(
          Message.info(
              "A T2 record has no micro times: lifetimes of segments and the test for type A or B blinking are left out. A T3 record has them."));
    } else if (decay == null) {
      found.add(
          Message.warning(
              "The micro times show no decay, so lifetimes are left out.",
              "Check the channels in Settings > Record."));
    }
  }
}
