package org.photonbench.analysis.correlation.g3;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ChannelChoice;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.correlation.g3.G3Counter.Sums;
import org.photonbench.analysis.result.Curve;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.LivePulses;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.MicroTimeShape;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.correlation.TimeSegments;
import org.photonbench.photon.Channel;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** One run of the third-order correlation. */
final class G3Run implements PhotonRun {
  private static final int MAX_SIDE = 301;
  private static final int MAX_PULSE_LAG = 4095;

  /** Blocks shorter than so many lags lose too many triples over their borders. */
  private static final int LAGS_IN_BLOCK = 100;

  private static final int MAX_BLOCKS = 10_000;

  private static final String[] ROLES = {"A", "B", "C"};

  private final G3Settings settings;
  private final RecordingInfo info;
  private final TimeBase timeBase;
  private final boolean pulses;
  private final boolean needsSurvey;
  private final List<PhotonAccumulator> accumulators = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private ChannelCounts channelCounts = new ChannelCounts();
  private MicroTimeHistogram microTimes = new MicroTimeHistogram(MicroTimeRule.MICRO_TIMES);
  private RecordTime time;
  private ChannelChoice channels = new ChannelChoice(List.of(), List.of());
  private Optional<PulsedG3Counter.Plan> pulsedPlan = Optional.empty();
  private Optional<PulsedG3Counter> pulsed = Optional.empty();
  private Optional<TimeG3Counter.Plan> timePlan = Optional.empty();
  private Optional<TimeG3Counter> timed = Optional.empty();
  private G3Blocks blocks = new G3Blocks();
  private Optional<TimeSegments<G3Counter>> segments = Optional.empty();
  private long blockLength;

  G3Run(G3Settings settings, RecordingInfo info) throws AnalysisException {
    this.settings = settings;
    this.info = info;
    timeBase = info.timeBase();
    time = new RecordTime(info, channelCounts);
    pulses =
        switch (settings.lags()) {
          case AUTOMATIC -> timeBase.pulses();
          case PULSES -> true;
          case TIME -> false;
        };
    if (pulses && !timeBase.pulses()) {
      throw new AnalysisException(
          "The record counts no laser pulses, so g³ by pulse lags cannot be had. Choose Settings > Record > Lags > Time.");
    }
    OptionalInt[] given = given();
    boolean all = ChannelChoice.isGiven(given);
    if (all) {
      channels = ChannelChoice.given(given);
    }
    needsSurvey = !all || (pulses && settings.unwrap());
    requireDifferent(given);
  }

  private OptionalInt[] given() {
    return new OptionalInt[] {settings.channelA(), settings.channelB(), settings.channelC()};
  }

  /** A detector is blind after a photon for longer than a pulse lasts. */
  private void requireDifferent(OptionalInt... given) throws AnalysisException {
    for (int i = 0; pulses && i < given.length; i++) {
      for (int j = 0; j < i; j++) {
        if (given[i].isPresent() && given[i].equals(given[j])) {
          throw new AnalysisException(
              "Channel %d is given twice, but its dead time hides the second of two photons of a pulse, so g³ by pulse lags needs three detectors. Give three channels, or choose Settings > Record > Lags > Time."
                  .formatted(given[i].getAsInt()));
        }
      }
    }
  }

  @Override
  public int passes() {
    return needsSurvey ? 2 : 1;
  }

  @Override
  public void beginPass(int pass) throws AnalysisException {
    accumulators.clear();
    channelCounts = new ChannelCounts();
    time = new RecordTime(info, channelCounts);
    accumulators.add(time::accept);
    accumulators.add(channelCounts);
    if (needsSurvey && pass == 0) {
      if (pulses) {
        microTimes = new MicroTimeHistogram(MicroTimeRule.MICRO_TIMES);
        accumulators.add(microTimes);
      }
      return;
    }
    if (pulses) {
      PulsedG3Counter.Plan plan = pulsedPlan();
      PulsedG3Counter counter = new PulsedG3Counter(plan);
      pulsedPlan = Optional.of(plan);
      pulsed = Optional.of(counter);
      accumulators.add(counter);
      int far = Math.max(Math.abs(plan.zeroB()), Math.abs(plan.zeroC())) + plan.reach();
      cut(far, () -> new PulsedG3Counter(plan));
    } else {
      TimeG3Counter.Plan plan = timePlan();
      TimeG3Counter counter = new TimeG3Counter(plan);
      timePlan = Optional.of(plan);
      timed = Optional.of(counter);
      accumulators.add(counter);
      cut(plan.bins() * plan.width(), () -> new TimeG3Counter(plan));
    }
  }

  private PulsedG3Counter.Plan pulsedPlan() throws AnalysisException {
    MicroTimeShape[] shapes = new MicroTimeShape[3];
    MicroTimeRule[] rules = new MicroTimeRule[3];
    double tickNs = timeBase.microTickSeconds() * 1e9;
    double periodNs = timeBase.tickSeconds() * 1e9;
    for (int i = 0; i < 3; i++) {
      shapes[i] =
          settings.unwrap()
              ? MicroTimeShape.of(microTimes.counts(channels.get(i)), periodNs / tickNs)
              : new MicroTimeShape(0, 0);
      rules[i] =
          shapes[i].isWrapped()
              ? MicroTimeRule.unwrap(shapes[i].origin(), periodNs / tickNs)
              : MicroTimeRule.all();
    }
    int zeroB = pulses(settings.delayB(), shapes[1], shapes[0]);
    int zeroC = pulses(settings.delayC(), shapes[2], shapes[0]);
    int reach = Math.max(settings.shownPulses(), settings.sidePulses());
    if (Math.max(Math.abs(zeroB), Math.abs(zeroC)) + reach > MAX_PULSE_LAG) {
      throw new AnalysisException(
          "The delays and the pulses shown reach over more than %d pulses. Choose smaller delays, or take them out of the stream with the step 'delay'."
              .formatted(MAX_PULSE_LAG));
    }
    return new PulsedG3Counter.Plan(
        channels.get(0),
        channels.get(1),
        channels.get(2),
        rules[0],
        rules[1],
        rules[2],
        zeroB,
        zeroC,
        reach,
        settings.sidePulses());
  }

  /** The pulse lag of simultaneous photons: what the delay is beside that of the decays. */
  private int pulses(double delayNs, MicroTimeShape shape, MicroTimeShape reference) {
    double tickNs = timeBase.microTickSeconds() * 1e9;
    double periodNs = timeBase.tickSeconds() * 1e9;
    boolean unwrap = settings.unwrap();
    double phase =
        shape.edgeNs(tickNs, periodNs, unwrap) - reference.edgeNs(tickNs, periodNs, unwrap);
    double lag = Math.rint((delayNs - phase) / periodNs);
    return (int) Math.clamp(lag, -2.0 * MAX_PULSE_LAG, 2.0 * MAX_PULSE_LAG);
  }

  private TimeG3Counter.Plan timePlan() throws AnalysisException {
    double tickNs = timeBase.tickSeconds() * 1e9;
    double width = 2 * Math.max(1, Math.rint(settings.binWidth() / tickNs / 2));
    double side = Math.ceil(settings.lagRange() / (width * tickNs) - 1e-9);
    double bins = 2 * side + 1;
    if (bins > MAX_SIDE) {
      throw new AnalysisException(
          "A range of %s ns in bins of %.6g ns makes a map of %.0f × %.0f cells, more than %d a side. Choose wider bins or a smaller range in Settings > Time lags."
              .formatted(settings.lagRange(), width * tickNs, bins, bins, MAX_SIDE));
    }
    double far = Math.max(Math.abs(settings.delayB()), Math.abs(settings.delayC())) / tickNs;
    if (bins * width >= 1L << 31 || far > 1L << 50) {
      throw new AnalysisException(
          "The lags reach over %.3g time units of the record, more than 2^31. Choose a smaller range in Settings > Time lags, or coarser times."
              .formatted(Math.max(bins * width, far)));
    }
    long half = (long) width / 2 + (long) (side * width);
    return new TimeG3Counter.Plan(
        channels.get(0),
        channels.get(1),
        channels.get(2),
        Math.round(settings.delayB() / tickNs) - half,
        Math.round(settings.delayC() / tickNs) - half,
        (long) width,
        (int) bins);
  }

  /** Blocks need the length of the record; a live run has none yet. */
  private void cut(long reach, Supplier<G3Counter> factory) {
    if (settings.timeBlocks() < 2 || info.acquisitionSeconds().isEmpty()) {
      return;
    }
    double ticks = info.acquisitionSeconds().getAsDouble() / timeBase.tickSeconds();
    blockLength = (long) Math.ceil(ticks / settings.timeBlocks());
    if (blockLength < LAGS_IN_BLOCK * reach) {
      return;
    }
    blocks = new G3Blocks();
    TimeSegments<G3Counter> cut =
        new TimeSegments<>(
            0,
            blockLength,
            factory,
            (index, start, end, counted) -> {
              addEmptyBlocks(index);
              blocks.add(counted.sums().during(liveTicks(start, end)));
            });
    segments = Optional.of(cut);
    accumulators.add(cut);
  }

  /** Blocks without a photon are not handed over, but have live time all the same. */
  private void addEmptyBlocks(long until) {
    // A wrong acquisition time must not fill the memory.
    while (blocks.size() < Math.min(until, MAX_BLOCKS)) {
      long start = blocks.size() * blockLength;
      blocks.add(Sums.NONE.during(liveTicks(start, start + blockLength)));
    }
  }

  private double liveTicks(long start, long end) {
    return time.live().and(LiveTime.of(start, end)).totalTicks();
  }

  @Override
  public void accept(PhotonBlock block) {
    for (PhotonAccumulator accumulator : accumulators) {
      accumulator.accept(block);
    }
  }

  @Override
  public void endPass(int pass) throws AnalysisException {
    if (needsSurvey && pass == 0 && channels.channels().isEmpty()) {
      channels = ChannelChoice.require(channelCounts, "g³", given());
      messages.addAll(channels.notes());
    }
  }

  @Override
  public Result snapshot() throws AnalysisException {
    for (int i = 0; i < 3; i++) {
      if (channelCounts.photons(channels.get(i)) == 0) {
        throw new AnalysisException(
            "Channel %s has no photons. g³ needs three channels with photons; choose channel %s in Settings > Record."
                .formatted(channels.get(i), ROLES[i]));
      }
    }
    return result();
  }

  @Override
  public Result finish() throws AnalysisException {
    long end = channelCounts.lastTime().orElse(0) + 1;
    segments.ifPresent(cut -> {
      cut.finish(end);
      addEmptyBlocks(Math.ceilDiv(end, blockLength));
    });
    return snapshot();
  }

  private Result result() throws AnalysisException {
    List<Message> all = new ArrayList<>(messages);
    all.addAll(time.messages());
    List<Quantity> quantities = new ArrayList<>();
    Curve map;
    long excluded;
    if (pulsed.isPresent()) {
      PulsedG3Counter counter = pulsed.get();
      LivePulses live =
          time.hasGaps()
              ? LivePulses.of(time.live(), 1)
              : LivePulses.of(Math.max(1, Math.round(time.liveSeconds() / timeBase.tickSeconds())));
      PulsedG3 g3 = new PulsedG3(pulsedPlan.orElseThrow(), counter, live, blocks);
      quantities.addAll(g3.quantities(all));
      map = g3.map();
      excluded = counter.excludedPhotons();
    } else {
      TimeG3Counter counter = timed.orElseThrow();
      TimeG3 g3 =
          new TimeG3(
              timePlan.orElseThrow(), counter, time.live(), timeBase.tickSeconds() * 1e9, blocks);
      quantities.addAll(g3.quantities(repeated(all), all));
      map = g3.map();
      excluded = counter.excludedPhotons();
    }
    for (int i = 0; i < 3; i++) {
      Channel channel = channels.get(i);
      quantities.add(
          Quantity.count(
              "photons." + ROLES[i].toLowerCase(Locale.ROOT),
              "Record",
              "Photons " + ROLES[i] + " (channel " + channel + ")",
              channelCounts.photons(channel),
              "counted"));
    }
    quantities.addAll(time.quantities());
    if (excluded > 0) {
      all.add(
          Message.warning(
              "%d photons came too late after their successors to be counted and were left out."
                  .formatted(excluded),
              "Sort the record before correlating it."));
    }
    return new Result(G3Analysis.ID, settings, quantities, List.of(map), all, Optional.empty());
  }

  /** One detector for two photons: its dead time and afterpulses are in the numbers. */
  private List<String> repeated(List<Message> to) {
    if (channels.channels().stream().distinct().count() == 3) {
      return List.of();
    }
    String what =
        "A channel is used more than once: its dead time lowers and its afterpulses raise g³ at lags up to their own times.";
    to.add(Message.warning(what, "Use three detectors for g³ at zero delay."));
    return List.of(what);
  }
}
