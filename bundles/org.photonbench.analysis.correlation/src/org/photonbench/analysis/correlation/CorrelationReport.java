package org.photonbench.analysis.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.correlation.CorrelationSettings.Normalisation;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.SentenceNumber;
import org.photonbench.correlation.AveragedBin;
import org.photonbench.correlation.AveragedBin.Averaging;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.CumulativeCounts;
import org.photonbench.correlation.FastLogCorrelator;
import org.photonbench.correlation.IntensityTrace;
import org.photonbench.correlation.LagEdges;
import org.photonbench.correlation.LocalCorrelation;
import org.photonbench.correlation.LogCorrelator;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.RecordingInfo;

/** Turns counts into a normalised curve with errors. */
final class CorrelationReport {
  /** Above this share of the record the ends of the record matter. */
  private static final double SHORT_LAG = 0.01;

  /** Local normalisation shows nothing slower than this share of a segment. */
  private static final double VISIBLE_IN_SEGMENT = 0.2;

  private static final int TRIANGLE_PARTS = 64;

  private final CorrelationSettings settings;
  private final RecordingInfo info;
  private final LagEdges edges;
  private final Channel channelA;
  private final Channel channelB;
  private final ChannelCounts channelCounts;
  private final RecordTime time;
  private final TimeBlocks blocks;
  private final List<Message> messages;
  private final LiveTime live;

  CorrelationReport(
      CorrelationSettings settings,
      RecordingInfo info,
      LagEdges edges,
      Channel channelA,
      Channel channelB,
      ChannelCounts channelCounts,
      RecordTime time,
      TimeBlocks blocks,
      List<Message> runMessages) {
    this.settings = settings;
    this.info = info;
    this.edges = edges;
    this.channelA = channelA;
    this.channelB = channelB;
    this.channelCounts = channelCounts;
    this.time = time;
    this.blocks = blocks;
    messages = new ArrayList<>(runMessages);
    messages.addAll(time.messages());
    live = time.live();
  }

  private boolean isAuto() {
    return channelA.equals(channelB);
  }

  /** A photon has no pair with itself. */
  private double partners(long photonsB) {
    return isAuto() ? photonsB - 1.0 : photonsB;
  }

  /** Normalised by the mean rates of the record. */
  Result global(LogCorrelator pairs) {
    Points points = globalPoints(pairs);
    addBlockErrors(points);
    return result(points, List.of());
  }

  /** Normalised at each lag by the photons that can have a partner there. */
  Result symmetric(LogCorrelator pairs, IntensityTrace trace) {
    double[] expected =
        PairExpectation.symmetric(
            CumulativeCounts.of(trace, channelA),
            CumulativeCounts.of(trace, channelB),
            live,
            edges);
    double withoutSelf = partners(pairs.photonsB()) / pairs.photonsB();
    for (int i = 0; i < expected.length; i++) {
      expected[i] *= withoutSelf;
    }
    Points points = points(pairs.counts(), expected);
    addBlockErrors(points);
    return result(points, List.of(globalCurve(pairs)));
  }

  /** Normalised by the mean rates of each segment. */
  Result local(LogCorrelator pairs, LocalCorrelation segments) {
    Points points = points(segments.pairs(), segments.expected());
    addBlockErrors(points);
    messages.add(
        Message.info(
            "Local normalisation over %d segments of %s ms takes slow changes out: bunching slower than about %s ms is not in it. Compare with the global curve; the difference is the variance of the slow changes."
                .formatted(
                    segments.segments(),
                    SentenceNumber.text(settings.segmentLength(), 6),
                    SentenceNumber.text(VISIBLE_IN_SEGMENT * settings.segmentLength(), 3))));
    if (settings.lastLag() > VISIBLE_IN_SEGMENT * settings.segmentLength()) {
      messages.add(
          Message.warning(
              "The longest lag is above a fifth of a segment, where the local normalisation takes the signal out, too.",
              "Choose longer segments in Settings > Normalisation, or a shorter lag."));
    }
    return result(points, List.of(globalCurve(pairs)));
  }

  /** Normalised by the mean rates of the record, with averages at long lags. */
  Result fast(FastLogCorrelator correlator) {
    List<AveragedBin> bins = correlator.bins();
    double photonsA = correlator.photonsA();
    double partners = partners(correlator.photonsB());
    Points points = new Points(bins.size());
    double ns = info.timeBase().tickSeconds() * 1e9;
    int averaged = 0;
    for (int i = 0; i < bins.size(); i++) {
      AveragedBin bin = bins.get(i);
      boolean triangle = bin.averaging() == Averaging.TRIANGLE;
      averaged += triangle ? 1 : 0;
      points.set(
          i,
          bin.from() * ns,
          bin.to() * ns,
          bin.pairs(),
          live.intervals() > 1
              ? withGaps(bin, photonsA, partners)
              : bin.expected(photonsA, partners, live.totalTicks()),
          triangle);
    }
    messages.add(
        Message.info(
            "%d of %d bins are averages over triangles of lags, not exact counts between edges; neighbours share pairs."
                .formatted(averaged, bins.size())));
    addEnds(points);
    return result(points, List.of());
  }

  /** The overlap of the live time bends at many lags, so a triangle is weighed in narrow parts. */
  private double withGaps(AveragedBin bin, double photonsA, double partners) {
    if (bin.averaging() == Averaging.EXACT) {
      return PairExpectation.live(photonsA, partners, live, LagEdges.of(bin.from(), bin.to()))[0];
    }
    double step = (bin.to() - bin.from()) / (double) TRIANGLE_PARTS;
    double[] parts =
        PairExpectation.live(photonsA, partners, live, bin.from(), step, TRIANGLE_PARTS);
    double sum = 0;
    for (int i = 0; i < TRIANGLE_PARTS; i++) {
      sum += parts[i] * (1 - Math.abs((i + 0.5) * step / bin.halfWidth() - 1));
    }
    return sum;
  }

  private Points globalPoints(LogCorrelator pairs) {
    double partners = partners(pairs.photonsB());
    Points points =
        points(pairs.counts(), PairExpectation.live(pairs.photonsA(), partners, live, edges));
    addEnds(points);
    return points;
  }

  private Curve globalCurve(LogCorrelator pairs) {
    return globalPoints(pairs).curve(CorrelationAnalysis.GLOBAL, "Pairs by lag, global rates");
  }

  private Points points(long[] counts, double[] expected) {
    Points points = new Points(counts.length);
    double ns = info.timeBase().tickSeconds() * 1e9;
    for (int i = 0; i < counts.length; i++) {
      points.set(i, edges.edge(i) * ns, edges.edge(i + 1) * ns, counts[i], expected[i], false);
    }
    return points;
  }

  /**
   * The mean rates of the record are not those of the parts that have partners at long lags: var(g)
   * / g^2 = 1 / E + (1 / N_A + 1 / N_B) (tau / T) / (1 - tau / T) (reference specification of
   * estimators, section 1, UNC-G2-NORM). The second term is left out below a hundredth of the
   * record.
   */
  private void addEnds(Points points) {
    double liveNs = time.liveSeconds() * 1e9;
    double photons = 1.0 / channelCounts.photons(channelA) + 1.0 / channelCounts.photons(channelB);
    int from = points.size();
    for (int i = points.size() - 1; i >= 0 && points.middle(i) > SHORT_LAG * liveNs; i--) {
      double share = Math.min(points.middle(i) / liveNs, 1 - 1e-9);
      points.addRelative(i, Math.sqrt(photons * share / (1 - share)));
      from = i;
    }
    if (from < points.size() && settings.normalisation() == Normalisation.GLOBAL) {
      messages.add(
          Message.warning(
              "%d lags are above a hundredth of the live time, where the mean rates of the record vary with chance; their errors contain that."
                  .formatted(points.size() - from),
              "Choose the symmetric normalisation in Settings > Normalisation, or a shorter lag."));
    }
  }

  private void addBlockErrors(Points points) {
    TimeBlocks.Errors errors = blocks.errors(settings.resampling(), settings.seed());
    for (int i = 0; i < errors.covered(); i++) {
      points.widen(i, errors.sigma()[i], errors.below()[i], errors.above()[i], errors.method());
    }
    if (errors.covered() > 0 && errors.covered() < points.size()) {
      messages.add(
          Message.info(
              "Errors of the %d longest lags are counting statistics only: they exceed a fifth of a time block."
                  .formatted(points.size() - errors.covered())));
    }
    if (settings.timeBlocks() > 0 && errors.covered() == 0) {
      messages.add(
          Message.info(
              "There are no errors from time blocks: the record is too short or of unknown length."));
    }
  }

  private Result result(Points points, List<Curve> others) {
    if (isAuto()) {
      messages.add(
          Message.info(
              "This is the autocorrelation of one detector: afterpulses raise it and dead time"
                  + " lowers it at short lags."));
    }
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(points.quantity("g2.first", "g², shortest lag", 0));
    quantities.add(points.quantity("g2.last", "g², longest lag", points.size() - 1));
    quantities.add(photons("photons.a", "A", channelA));
    quantities.add(photons("photons.b", "B", channelB));
    quantities.addAll(time.quantities());
    List<Curve> curves = new ArrayList<>();
    curves.add(points.curve(CorrelationAnalysis.CURVE, "Pairs by lag"));
    curves.addAll(others);
    return new Result(
        CorrelationAnalysis.ID, settings, quantities, curves, messages, Optional.empty());
  }

  private Quantity photons(String id, String role, Channel channel) {
    return Quantity.count(
        id,
        "Record",
        "Photons " + role + " (channel " + channel + ")",
        channelCounts.photons(channel),
        "counted");
  }
}
