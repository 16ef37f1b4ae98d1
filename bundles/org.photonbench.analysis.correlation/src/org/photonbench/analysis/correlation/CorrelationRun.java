package org.photonbench.analysis.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.correlation.CorrelationSettings.Method;
import org.photonbench.analysis.result.Column;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Interval;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.AveragedBin;
import org.photonbench.correlation.AveragedBin.Averaging;
import org.photonbench.correlation.BlockResampling;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.FastLogCorrelator;
import org.photonbench.correlation.LagEdges;
import org.photonbench.correlation.LogCorrelator;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.correlation.TimeSegments;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.interval.PoissonInterval;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;

/** One run of the intensity correlation. */
final class CorrelationRun implements PhotonRun {
  /** At 1 Mcps the fastest place to change from pairs to time bins. */
  private static final double CROSSOVER_SECONDS = 5e-6;

  /** Lags beyond this share of a time block lose too many pairs over its borders. */
  private static final double LONGEST_IN_BLOCK = 0.2;

  private final CorrelationSettings settings;
  private final RecordingInfo info;
  private final LagEdges edges;
  private final boolean needsSurvey;
  private final List<PhotonAccumulator> accumulators = new ArrayList<>();
  private ChannelCounts channelCounts = new ChannelCounts();
  private Channel channelA = new Channel(0);
  private Channel channelB = new Channel(0);
  private Optional<LogCorrelator> exact = Optional.empty();
  private Optional<FastLogCorrelator> fast = Optional.empty();
  private Optional<TimeSegments<LogCorrelator>> segments = Optional.empty();
  private final List<Block> blocks = new ArrayList<>();

  /** Counts of one time block. */
  private record Block(long[] counts, long photonsA, long photonsB, long start, long end) {}

  CorrelationRun(CorrelationSettings settings, RecordingInfo info) throws AnalysisException {
    this.settings = settings;
    this.info = info;
    double tick = info.timeBase().tickSeconds();
    long first = Math.max(1, Math.round(settings.firstLag() * 1e-9 / tick));
    double last = Math.rint(settings.lastLag() * 1e-3 / tick);
    if (!(last > first && last < 1L << 50)) {
      throw new AnalysisException(
          "The longest lag of %s ms is not above the shortest of %s ns in time units of the record. Correct Settings > Lags."
              .formatted(settings.lastLag(), settings.firstLag()));
    }
    edges = LagEdges.logarithmic(first, (long) last, settings.binsPerDecade());
    needsSurvey = settings.channelA().isEmpty() || settings.channelB().isEmpty();
    if (!needsSurvey) {
      channelA = new Channel(settings.channelA().getAsInt());
      channelB = new Channel(settings.channelB().getAsInt());
    }
  }

  @Override
  public int passes() {
    return needsSurvey ? 2 : 1;
  }

  @Override
  public void beginPass(int pass) throws AnalysisException {
    accumulators.clear();
    blocks.clear();
    channelCounts = new ChannelCounts();
    accumulators.add(channelCounts);
    if (needsSurvey && pass == 0) {
      return;
    }
    double tick = info.timeBase().tickSeconds();
    long crossover = Math.round(CROSSOVER_SECONDS / tick);
    if (settings.method() == Method.FAST
        && crossover > 15 * edges.first()
        && crossover < edges.last()) {
      FastLogCorrelator correlator =
          new FastLogCorrelator(
              channelA, channelB, edges.first(), crossover, edges.last(), settings.binsPerDecade());
      fast = Optional.of(correlator);
      accumulators.add(correlator);
      return;
    }
    LogCorrelator correlator = new LogCorrelator(channelA, channelB, edges);
    exact = Optional.of(correlator);
    accumulators.add(correlator);
    // Blocks need the length of the record; a live run has none yet.
    if (settings.timeBlocks() > 1 && info.acquisitionSeconds().isPresent()) {
      long length =
          (long) Math.ceil(info.acquisitionSeconds().getAsDouble() / tick / settings.timeBlocks());
      if (length > edges.first() / LONGEST_IN_BLOCK) {
        TimeSegments<LogCorrelator> cut =
            new TimeSegments<>(
                0,
                length,
                () -> new LogCorrelator(channelA, channelB, edges),
                (index, start, end, counted) ->
                    blocks.add(
                        new Block(
                            counted.counts(), counted.photonsA(), counted.photonsB(), start, end)));
        segments = Optional.of(cut);
        accumulators.add(cut);
      }
    }
  }

  @Override
  public void accept(PhotonBlock block) {
    for (PhotonAccumulator accumulator : accumulators) {
      accumulator.accept(block);
    }
  }

  @Override
  public void endPass(int pass) throws AnalysisException {
    if (needsSurvey && pass == 0) {
      chooseChannels();
    }
  }

  private void chooseChannels() throws AnalysisException {
    List<Channel> byCount = new ArrayList<>(channelCounts.channels());
    byCount.sort(
        Comparator.comparingLong((Channel c) -> -channelCounts.photons(c))
            .thenComparing(Comparator.naturalOrder()));
    if (byCount.isEmpty()) {
      throw new AnalysisException(
          "The recording has no photons. Open another recording, or check the detectors.");
    }
    List<Channel> two = byCount.stream().limit(2).sorted().toList();
    channelA =
        settings.channelA().isPresent()
            ? new Channel(settings.channelA().getAsInt())
            : two.getFirst();
    channelB =
        settings.channelB().isPresent()
            ? new Channel(settings.channelB().getAsInt())
            : two.stream().filter(c -> !c.equals(channelA)).findFirst().orElse(channelA);
  }

  @Override
  public Result snapshot() throws AnalysisException {
    return result();
  }

  @Override
  public Result finish() throws AnalysisException {
    segments.ifPresent(cut -> cut.finish(endTick()));
    return result();
  }

  private long endTick() {
    long last = channelCounts.lastTime().orElse(0) + 1;
    double header = info.acquisitionSeconds().orElse(0) / info.timeBase().tickSeconds();
    return Math.max(last, Math.round(header));
  }

  private LiveTime liveTime() {
    LiveTime whole = LiveTime.of(0, endTick());
    return info.liveTime().map(live -> live.and(whole)).orElse(whole);
  }

  private boolean isAuto() {
    return channelA.equals(channelB);
  }

  private Result result() throws AnalysisException {
    long photonsA =
        exact
            .map(LogCorrelator::photonsA)
            .or(() -> fast.map(FastLogCorrelator::photonsA))
            .orElse(0L);
    long photonsB =
        exact
            .map(LogCorrelator::photonsB)
            .or(() -> fast.map(FastLogCorrelator::photonsB))
            .orElse(0L);
    for (Channel channel : List.of(channelA, channelB)) {
      if (channelCounts.photons(channel) == 0) {
        throw new AnalysisException(
            "Channel %s has no photons. Choose another one in Settings > Record."
                .formatted(channel));
      }
    }
    List<Message> messages = new ArrayList<>();
    LiveTime live = liveTime();
    // A photon has no pair with itself.
    double partners = isAuto() ? photonsB - 1.0 : photonsB;
    Curve curve =
        fast.isPresent()
            ? averagedCurve(fast.get(), photonsA, partners, live, messages)
            : exactCurve(photonsA, partners, live, messages);
    double seconds = live.totalTicks() * info.timeBase().tickSeconds();
    if (settings.lastLag() * 1e-3 > seconds / 20) {
      messages.add(
          Message.warning(
              "The longest lag is more than a twentieth of the live time, so its mean rates vary with chance.",
              "Choose a shorter one in Settings > Lags."));
    }
    if (isAuto()) {
      messages.add(
          Message.info(
              "This is the autocorrelation of one detector: afterpulses raise it and dead time"
                  + " lowers it at short lags."));
    }
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(point("g2.first", "g², shortest lag", curve, 0));
    quantities.add(point("g2.last", "g², longest lag", curve, curve.rows() - 1));
    quantities.add(
        Quantity.count(
            "photons.a", "Record", "Photons A (channel " + channelA + ")", photonsA, "counted"));
    quantities.add(
        Quantity.count(
            "photons.b", "Record", "Photons B (channel " + channelB + ")", photonsB, "counted"));
    quantities.add(
        new Quantity(
            "time.live",
            "Record",
            "Live time",
            seconds,
            OptionalDouble.empty(),
            Optional.empty(),
            "s",
            "derived",
            info.acquisitionSeconds().isPresent()
                ? "acquisition time of the header, or the last photon if that is later"
                : "time of the last photon",
            List.of()));
    return new Result(
        CorrelationAnalysis.ID, settings, quantities, List.of(curve), messages, Optional.empty());
  }

  private static Quantity point(String id, String label, Curve curve, int row) {
    double value = curve.doubles("g2")[row];
    double low = curve.doubles("g2_low")[row];
    double high = curve.doubles("g2_high")[row];
    double sigma = (high - low) / 2;
    return new Quantity(
        id,
        "Correlation",
        label,
        value,
        OptionalDouble.of(sigma),
        Optional.of(new Interval(value - 1.96 * (value - low), value + 1.96 * (high - value))),
        "",
        Quantity.RAW,
        "bin of %.4g to %.4g ns; %s"
            .formatted(
                curve.doubles("from")[row],
                curve.doubles("to")[row],
                curve.longs("jackknife")[row] == 1
                    ? "jackknife over time blocks"
                    : "counting statistics only"),
        List.of());
  }

  private Curve exactCurve(long photonsA, double partners, LiveTime live, List<Message> messages) {
    long[] counts = exact.orElseThrow().counts();
    double[] expected = PairExpectation.live(photonsA, partners, live, edges);
    int n = counts.length;
    double[] sigma = jackknifeSigma(live, messages);
    Rows rows = new Rows(n);
    double ns = info.timeBase().tickSeconds() * 1e9;
    for (int i = 0; i < n; i++) {
      rows.set(
          i, edges.edge(i) * ns, edges.edge(i + 1) * ns, counts[i], expected[i], sigma[i], false);
    }
    return rows.curve();
  }

  private Curve averagedCurve(
      FastLogCorrelator correlator,
      long photonsA,
      double partners,
      LiveTime live,
      List<Message> messages) {
    if (live.intervals() > 1) {
      messages.add(
          Message.warning(
              "The record has gaps, which the fast method does not take into account.",
              "Choose the exact method in Settings > Lags."));
    }
    List<AveragedBin> bins = correlator.bins();
    Rows rows = new Rows(bins.size());
    double ns = info.timeBase().tickSeconds() * 1e9;
    int averaged = 0;
    for (int i = 0; i < bins.size(); i++) {
      AveragedBin bin = bins.get(i);
      boolean triangle = bin.averaging() == Averaging.TRIANGLE;
      averaged += triangle ? 1 : 0;
      rows.set(
          i,
          bin.from() * ns,
          bin.to() * ns,
          bin.pairs(),
          bin.expected(photonsA, partners, live.totalTicks()),
          Double.NaN,
          triangle);
    }
    messages.add(
        Message.info(
            "%d of %d bins are averages over triangles of lags, not exact counts between edges; neighbours share pairs."
                .formatted(averaged, bins.size())));
    return rows.curve();
  }

  /** Jackknife error of g² per bin; NaN where blocks are too few or too short for the lag. */
  private double[] jackknifeSigma(LiveTime live, List<Message> messages) {
    int n = edges.bins();
    double[] sigma = new double[n];
    Arrays.fill(sigma, Double.NaN);
    if (blocks.size() < 10) {
      return sigma;
    }
    long[][] counts = new long[blocks.size()][];
    double[][] expected = new double[blocks.size()][];
    double length = 0;
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      counts[b] = block.counts();
      LiveTime inside = live.and(LiveTime.of(block.start(), block.end()));
      length = Math.max(length, block.end() - block.start());
      expected[b] = new double[n];
      if (inside.totalTicks() > 0) {
        // Overlap of the block with its shifted copy, for a rate of one: rates come from the sums.
        expected[b] = PairExpectation.live(inside.totalTicks(), inside.totalTicks(), inside, edges);
      }
    }
    BlockResampling.Estimate estimate =
        BlockResampling.jackknife(
            blocks.size(),
            times -> {
              double[] pairs = new double[n];
              double[] overlap = new double[n];
              double a = 0;
              double b = 0;
              double ticks = 0;
              for (int k = 0; k < times.length; k++) {
                Block block = blocks.get(k);
                a += times[k] * (double) block.photonsA();
                b += times[k] * (double) block.photonsB();
                ticks += times[k] * (double) (block.end() - block.start());
                for (int i = 0; i < n; i++) {
                  pairs[i] += times[k] * (double) counts[k][i];
                  overlap[i] += times[k] * expected[k][i];
                }
              }
              double rates = a / ticks * (b / ticks);
              for (int i = 0; i < n; i++) {
                pairs[i] = overlap[i] > 0 ? pairs[i] / (rates * overlap[i]) : Double.NaN;
              }
              return pairs;
            });
    int covered = 0;
    for (int i = 0; i < n; i++) {
      if (edges.edge(i + 1) <= LONGEST_IN_BLOCK * length) {
        sigma[i] = estimate.sigma()[i];
        covered++;
      }
    }
    if (covered < n) {
      messages.add(
          Message.info(
              "Errors of the %d longest lags are counting statistics only: they exceed a fifth of a time block."
                  .formatted(n - covered)));
    }
    return sigma;
  }

  /** The columns of the curve. */
  private static final class Rows {
    private final double[] from;
    private final double[] to;
    private final long[] pairs;
    private final double[] expected;
    private final double[] g2;
    private final double[] low;
    private final double[] high;
    private final long[] averaged;
    private final long[] jackknife;

    Rows(int n) {
      from = new double[n];
      to = new double[n];
      pairs = new long[n];
      expected = new double[n];
      g2 = new double[n];
      low = new double[n];
      high = new double[n];
      averaged = new long[n];
      jackknife = new long[n];
    }

    /** The larger of the jackknife error and the Poisson error is shown. */
    void set(
        int i,
        double fromNs,
        double toNs,
        long count,
        double uncorrelated,
        double sigma,
        boolean triangle) {
      from[i] = fromNs;
      to[i] = toNs;
      pairs[i] = count;
      expected[i] = uncorrelated;
      g2[i] = count / uncorrelated;
      ConfidenceInterval poisson =
          PoissonInterval.garwood(count, ConfidenceInterval.ONE_SIGMA).dividedBy(uncorrelated);
      low[i] = poisson.low();
      high[i] = poisson.high();
      averaged[i] = triangle ? 1 : 0;
      if (sigma > (high[i] - low[i]) / 2) {
        low[i] = g2[i] - sigma;
        high[i] = g2[i] + sigma;
        jackknife[i] = 1;
      }
    }

    Curve curve() {
      return new Curve(
          CorrelationAnalysis.CURVE,
          "Pairs by lag",
          List.of(
              new Column.Doubles("from", "Lower edge of the lag", "ns", from),
              new Column.Doubles("to", "Upper edge of the lag", "ns", to),
              new Column.Longs("pairs", "Pairs", "", pairs),
              new Column.Doubles(
                  "uncorrelated", "Expected pairs of uncorrelated light", "", expected),
              new Column.Doubles("g2", "g²", "", g2),
              new Column.Doubles("g2_low", "g², lower end of 68.27 %", "", low),
              new Column.Doubles("g2_high", "g², upper end of 68.27 %", "", high),
              new Column.Longs("averaged", "1: averaged over a triangle of lags", "", averaged),
              new Column.Longs("jackknife", "1: error from time blocks", "", jackknife)));
    }
  }
}
