package org.photonbench.analysis.correlation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ChannelChoice;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.correlation.CorrelationSettings.Method;
import org.photonbench.analysis.correlation.CorrelationSettings.Normalisation;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.FastLogCorrelator;
import org.photonbench.correlation.IntensityTrace;
import org.photonbench.correlation.LagEdges;
import org.photonbench.correlation.LocalCorrelation;
import org.photonbench.correlation.LogCorrelator;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.correlation.TimeSegments;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;

/** One run of the intensity correlation: chooses the channels and counts. */
final class CorrelationRun implements PhotonRun {
  /** At 1 Mcps the fastest place to change from pairs to time bins. */
  private static final double CROSSOVER_SECONDS = 5e-6;

  /** Bins of the trace for the symmetric normalisation: 16 MB for two channels. */
  private static final int TRACE_BINS = 1 << 20;

  private static final int MAX_BLOCKS = 10_000;

  private final CorrelationSettings settings;
  private final RecordingInfo info;
  private final double tick;
  private final LagEdges edges;
  private final boolean needsSurvey;
  private final List<PhotonAccumulator> accumulators = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private ChannelCounts channelCounts = new ChannelCounts();
  private RecordTime time;
  private Channel channelA = new Channel(0);
  private Channel channelB = new Channel(0);
  private Optional<LogCorrelator> exact = Optional.empty();
  private Optional<FastLogCorrelator> fast = Optional.empty();
  private Optional<IntensityTrace> trace = Optional.empty();
  private Optional<LocalCorrelation> local = Optional.empty();
  private Optional<TimeSegments<LogCorrelator>> segments = Optional.empty();
  private TimeBlocks blocks;

  /** Hands over the block that the record ends in. */
  private Runnable lastBlock = () -> {};

  CorrelationRun(CorrelationSettings settings, RecordingInfo info) throws AnalysisException {
    this.settings = settings;
    this.info = info;
    tick = info.timeBase().tickSeconds();
    long first = Math.max(1, Math.round(settings.firstLag() * 1e-9 / tick));
    double last = Math.rint(settings.lastLag() * 1e-3 / tick);
    if (!(last > first && last < 1L << 50)) {
      throw new AnalysisException(
          "The longest lag of %s ms is not above the shortest of %s ns in time units of the record. Correct Settings > Lags."
              .formatted(settings.lastLag(), settings.firstLag()));
    }
    if (settings.method() == Method.FAST && settings.normalisation() != Normalisation.GLOBAL) {
      throw new AnalysisException(
          "The fast method has the global normalisation only. Choose the exact method in Settings > Lags.");
    }
    if (settings.normalisation() == Normalisation.LOCAL
        && settings.segmentLength() <= settings.lastLag()) {
      throw new AnalysisException(
          "Segments of %s ms have no pairs at the longest lag of %s ms. Choose longer segments in Settings > Normalisation, or a shorter lag."
              .formatted(settings.segmentLength(), settings.lastLag()));
    }
    edges = LagEdges.logarithmic(first, (long) last, settings.binsPerDecade());
    time = new RecordTime(info, channelCounts);
    blocks = new TimeBlocks(edges, 1);
    needsSurvey = !ChannelChoice.isGiven(settings.channelA(), settings.channelB());
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
  public void beginPass(int pass) {
    accumulators.clear();
    channelCounts = new ChannelCounts();
    time = new RecordTime(info, channelCounts);
    accumulators.add(time::accept);
    accumulators.add(channelCounts);
    if (needsSurvey && pass == 0) {
      return;
    }
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
    switch (settings.normalisation()) {
      case GLOBAL -> prepareBlocks();
      case SYMMETRIC -> {
        double seconds = info.acquisitionSeconds().orElse(0);
        IntensityTrace counts =
            new IntensityTrace(Math.max(1, Math.ceil(seconds / tick / TRACE_BINS)), TRACE_BINS);
        trace = Optional.of(counts);
        accumulators.add(counts);
        prepareBlocks();
      }
      case LOCAL -> prepareSegments();
    }
  }

  /** Ticks of a time block; 0 without blocks. A live run has no length yet. */
  private long blockLength() {
    return settings.timeBlocks() > 1 && info.acquisitionSeconds().isPresent()
        ? (long) Math.ceil(info.acquisitionSeconds().getAsDouble() / tick / settings.timeBlocks())
        : 0;
  }

  private void prepareBlocks() {
    long length = blockLength();
    if (length <= edges.first() / TimeBlocks.LONGEST_IN_BLOCK) {
      return;
    }
    blocks = new TimeBlocks(edges, length);
    cut(
        length,
        (index, start, end, counted) -> {
          addEmptyBlocks(index);
          blocks.addGlobal(
              counted.counts(), counted.photonsA(), counted.photonsB(), liveWithin(start, end));
        });
  }

  /** Blocks without a photon are not handed over, but have live time all the same. */
  private void addEmptyBlocks(long until) {
    // A wrong acquisition time must not fill the memory.
    while (blocks.length() > 1 && blocks.size() < Math.min(until, MAX_BLOCKS)) {
      long start = blocks.size() * blocks.length();
      blocks.addGlobal(new long[edges.bins()], 0, 0, liveWithin(start, start + blocks.length()));
    }
  }

  private LiveTime liveWithin(long start, long end) {
    return time.live().and(LiveTime.of(start, end));
  }

  /** Segments for the local normalisation; so many together make a time block. */
  private void prepareSegments() {
    long length = Math.round(settings.segmentLength() * 1e-3 / tick);
    LocalCorrelation sum = new LocalCorrelation(edges);
    local = Optional.of(sum);
    long together = Math.max(1, Math.round((double) blockLength() / length));
    blocks = new TimeBlocks(edges, blockLength() == 0 ? 1 : together * length);
    LocalSink sink = new LocalSink(sum, together);
    lastBlock = sink::hand;
    cut(length, sink);
  }

  private void cut(long length, TimeSegments.Sink<LogCorrelator> sink) {
    TimeSegments<LogCorrelator> cut =
        new TimeSegments<>(0, length, () -> new LogCorrelator(channelA, channelB, edges), sink);
    segments = Optional.of(cut);
    accumulators.add(cut);
  }

  /** Adds each segment to the whole and to its block. */
  private final class LocalSink implements TimeSegments.Sink<LogCorrelator> {
    private final LocalCorrelation whole;
    private final long together;
    private LocalCorrelation block = new LocalCorrelation(edges);
    private long blockIndex = Long.MIN_VALUE;

    LocalSink(LocalCorrelation whole, long together) {
      this.whole = whole;
      this.together = together;
    }

    @Override
    public void segment(long index, long start, long end, LogCorrelator counted) {
      double partners = counted.photonsB() - (isAuto() ? 1.0 : 0.0);
      LiveTime live = liveWithin(start, end);
      if (blocks.length() > 1 && Math.floorDiv(index, together) != blockIndex) {
        hand();
        blockIndex = Math.floorDiv(index, together);
      }
      whole.add(counted.counts(), counted.photonsA(), partners, live);
      block.add(counted.counts(), counted.photonsA(), partners, live);
    }

    /** Adds the block so far, if blocks are wanted. */
    void hand() {
      if (blocks.length() > 1 && block.segments() > 0) {
        blocks.addLocal(block.pairs(), block.expected());
        block = new LocalCorrelation(edges);
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
    Optional<ChannelChoice> two =
        ChannelChoice.strongest(channelCounts, settings.channelA(), settings.channelB());
    if (two.isPresent()) {
      channelA = two.get().get(0);
      channelB = two.get().get(1);
      messages.addAll(two.get().notes());
      return;
    }
    if (channelCounts.channels().isEmpty()) {
      throw new AnalysisException(
          "The recording has no photons. Open another recording, or check the detectors.");
    }
    // One channel alone: its autocorrelation.
    channelA = channelCounts.channels().getFirst();
    channelB = channelA;
  }

  private boolean isAuto() {
    return channelA.equals(channelB);
  }

  @Override
  public Result snapshot() throws AnalysisException {
    return result();
  }

  @Override
  public Result finish() throws AnalysisException {
    long end = Math.max(channelCounts.lastTime().orElse(0) + 1, end(time.live()));
    segments.ifPresent(cut -> cut.finish(end));
    lastBlock.run();
    if (settings.normalisation() != Normalisation.LOCAL && blocks.length() > 1) {
      addEmptyBlocks(Math.ceilDiv(end, blocks.length()));
    }
    return result();
  }

  private static long end(LiveTime live) {
    return live.intervals() == 0 ? 0 : live.end(live.intervals() - 1);
  }

  private Result result() throws AnalysisException {
    for (Channel channel : List.of(channelA, channelB)) {
      if (channelCounts.photons(channel) == 0) {
        throw new AnalysisException(
            "Channel %s has no photons. Choose another one in Settings > Record."
                .formatted(channel));
      }
    }
    CorrelationReport report =
        new CorrelationReport(
            settings, info, edges, channelA, channelB, channelCounts, time, blocks, messages);
    if (fast.isPresent()) {
      return report.fast(fast.get());
    }
    LogCorrelator pairs = exact.orElseThrow();
    if (local.isPresent()) {
      return report.local(pairs, local.get());
    }
    return trace.isPresent() ? report.symmetric(pairs, trace.get()) : report.global(pairs);
  }
}
