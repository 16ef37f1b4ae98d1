package org.photonbench.analysis.hbt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ChannelChoice;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.MicroTimeShape;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.correlation.PulseCorrelator;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/**
 * One HBT run. A first pass over the record is needed only for what is to be found in the record
 * itself: the channels, and the decay's place in the pulse period.
 */
final class HbtRun implements PhotonRun {
  private static final double DEFAULT_CW_BIN_NS = 1;
  private static final double DEFAULT_CW_RANGE_NS = 500;
  static final int DEFAULT_COMB_PERIODS = 8;
  private static final int DEFAULT_BINS_PER_PERIOD = 100;
  private static final long MAX_BINS = Correlators.MAX_BINS;

  /**
   * Segments keep a copy of the peaks each; beyond this many lags they are not worth the memory.
   */
  private static final int MAX_LAG_FOR_SEGMENTS = 10_000;

  private final HbtSettings settings;
  private final RecordingInfo info;
  private final TimeBase timeBase;
  private final boolean pulsed;

  /** Whether times are pulse numbers, to which micro times may be added. */
  private final boolean t3;

  /** Pulse period in ns; NaN for CW. */
  private final double periodNs;

  /** The given or calibrated delay in ns. */
  private final OptionalDouble delayNs;

  private final String delaySource;
  private final List<Message> messages = new ArrayList<>();
  private final boolean needsSurvey;
  private final List<PhotonAccumulator> accumulators = new ArrayList<>();
  private ChannelCounts channelCounts = new ChannelCounts();
  private RecordTime time;
  private MicroTimeHistogram microTimes = new MicroTimeHistogram(MicroTimeRule.MICRO_TIMES);
  private Channel channelA = new Channel(0);
  private Channel channelB = new Channel(1);
  private MicroTimeShape shapeA = new MicroTimeShape(0, 0);
  private MicroTimeShape shapeB = new MicroTimeShape(0, 0);
  private Optional<PulseCorrelator> peaks = Optional.empty();
  private LagHistogram lags = LagHistogram.NONE;
  private Optional<GateScan> gates = Optional.empty();
  private Optional<ChannelMatrix> matrix = Optional.empty();
  private final Correlators factory;
  private final Optional<ChannelPairs> pairs;
  private final BackgroundSource background;
  private Segments segments = new Segments();
  private EvenBlocks even = new EvenBlocks();
  private boolean correlating;
  private PulseOverlap overlap = PulseOverlap.of(LateShare.NONE, LateShare.NONE);
  private DeadTimes deadTimes = new DeadTimes();

  HbtRun(HbtSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    this.settings = settings;
    this.info = info;
    background = BackgroundSource.of(settings, info, context);
    timeBase = info.timeBase();
    time = new RecordTime(info, channelCounts);
    t3 = timeBase.pulses();
    pulsed =
        switch (settings.excitation()) {
          case AUTOMATIC -> t3 || settings.repetitionRate().isPresent();
          case PULSED -> true;
          case CW -> false;
        };
    if (pulsed && !t3 && settings.repetitionRate().isEmpty()) {
      throw new AnalysisException(
          "The record counts no laser pulses, so the pulsed analysis needs the repetition rate."
              + " Give it in Settings > Record > Repetition rate.");
    }
    boolean gated = settings.gateStart().isPresent() || settings.gateStop().isPresent();
    if (gated && !t3) {
      throw new AnalysisException(
          "A time gate needs a T3 record whose photons belong to known laser pulses, and this is none."
              + " Clear Settings > Time gate.");
    }
    if (gated
        && settings.gateStart().orElse(0) >= settings.gateStop().orElse(Double.POSITIVE_INFINITY)) {
      throw new AnalysisException(
          "The gate stops at %s ns, not after its start at %s ns. Correct Settings > Time gate."
              .formatted(settings.gateStop().orElse(0), settings.gateStart().orElse(0)));
    }
    if (t3) {
      periodNs = timeBase.tickSeconds() * 1e9;
      settings
          .repetitionRate()
          .ifPresent(rate ->
              messages.add(
                  Message.info(
                      "The repetition rate of %s MHz was not used: the T3 record has its own,"
                              .formatted(rate)
                          + " %.6g MHz.".formatted(1e3 / periodNs))));
    } else {
      periodNs = pulsed ? 1e3 / settings.repetitionRate().getAsDouble() : Double.NaN;
    }
    if (settings.delay().isPresent()) {
      delayNs = settings.delay();
      delaySource = "given";
    } else if (settings.calibration().isPresent()) {
      delayNs = OptionalDouble.of(Calibration.delayNs(settings.calibration().get()));
      delaySource = "calibration";
    } else {
      delayNs = OptionalDouble.empty();
      delaySource = "estimated";
    }
    factory = new Correlators(settings, timeBase, periodNs);
    boolean scanned = settings.gateSteps() > 0;
    if (scanned && !(t3 && pulsed)) {
      throw new AnalysisException(
          "A scan of the time gate needs a T3 record taken as pulsed. Set Settings > Gate scan > Gates scanned to 0.");
    }
    pairs =
        settings.channels().isPresent()
            ? Optional.of(
                ChannelPairs.parse(settings.channels().get(), settings.bands().orElse("")))
            : Optional.empty();
    if (pairs.isPresent() && pulsed && !t3) {
      throw new AnalysisException(
          "The pairs of several channels of pulsed light need a T3 record. Clear Settings > Bands > Channels.");
    }
    needsSurvey =
        !ChannelChoice.isGiven(settings.channelA(), settings.channelB())
            || (t3 && (gated || scanned || (pulsed && settings.unwrap())));
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
    even = new EvenBlocks();
    channelCounts = new ChannelCounts();
    time = new RecordTime(info, channelCounts);
    accumulators.add(time::accept);
    accumulators.add(channelCounts);
    if (needsSurvey && pass == 0) {
      microTimes = new MicroTimeHistogram(MicroTimeRule.MICRO_TIMES);
      if (t3) {
        accumulators.add(microTimes);
      }
    } else {
      prepareCorrelation();
    }
  }

  @Override
  public void accept(PhotonBlock block) {
    even.accept(block, this::count, this::endOfBlock);
  }

  private void count(PhotonBlock block) {
    for (PhotonAccumulator accumulator : accumulators) {
      accumulator.accept(block);
    }
  }

  private void endOfBlock() {
    if (hasSegments() && segments.isDue()) {
      segments.add(sums());
    }
  }

  private boolean hasSegments() {
    return correlating
        && (peaks.isPresent()
            ? peaks.get().maxLag() <= MAX_LAG_FOR_SEGMENTS
            : !pulsed && lags.bins() <= MAX_LAG_FOR_SEGMENTS);
  }

  private Segments.Sums sums() {
    long last = channelCounts.lastTime().orElse(0);
    if (peaks.isPresent()) {
      PulseCorrelator now = peaks.get();
      return new Segments.Sums(now.counts(), now.photonsA(), now.photonsB(), last);
    }
    return new Segments.Sums(
        lags.counts().get(), lags.photonsA().getAsLong(), lags.photonsB().getAsLong(), last);
  }

  /** The segments with the photons since the last whole block. */
  private Segments segmentsUntilNow() {
    return even.rest() > 0 && hasSegments() ? segments.with(this::sums) : segments;
  }

  @Override
  public void endPass(int pass) throws AnalysisException {
    if (needsSurvey && pass == 0) {
      chooseChannels();
      double period =
          timeBase.microTickSeconds() > 0 ? periodNs * 1e-9 / timeBase.microTickSeconds() : 0;
      if (t3) {
        shapeA = MicroTimeShape.of(microTimes.counts(channelA), period);
        shapeB = MicroTimeShape.of(microTimes.counts(channelB), period);
        overlap =
            PulseOverlap.of(
                lateShare(channelA, period, shapeA), lateShare(channelB, period, shapeB));
      }
    }
  }

  private LateShare lateShare(Channel channel, double period, MicroTimeShape shape) {
    double cut = settings.unwrap() ? shape.origin() : 0;
    return LateShare.of(microTimes.counts(channel), period, shape, cut);
  }

  private void chooseChannels() throws AnalysisException {
    ChannelChoice choice =
        ChannelChoice.require(channelCounts, "HBT", settings.channelA(), settings.channelB());
    channelA = choice.get(0);
    channelB = choice.get(1);
    messages.addAll(choice.notes());
  }

  private void prepareCorrelation() throws AnalysisException {
    segments = new Segments();
    correlating = true;
    MicroTimeRule ruleA = factory.rule(shapeA);
    MicroTimeRule ruleB = factory.rule(shapeB);
    double middle = delayNs.orElse(0);
    double range;
    double width;
    int maxLag = -1;
    if (pulsed) {
      int centre = delayNs.isPresent() ? toPulses(delayNs.getAsDouble()) : 0;
      long reach =
          // One more: the delay may lie beside whole periods.
          (long) Math.abs(centre)
              + 1
              + (delayNs.isPresent() ? 0 : settings.searchPeaks())
              + Math.max(settings.sidePeaks(), settings.shownPeaks());
      if (reach > MAX_BINS) {
        throw new AnalysisException(
            "The delay and the peaks reach over %d pulses, more than %d. Choose a smaller delay or fewer peaks."
                .formatted(reach, MAX_BINS));
      }
      maxLag = (int) reach;
      if (t3) {
        PulseCorrelator correlator =
            new PulseCorrelator(channelA, channelB, (int) reach, ruleA, ruleB);
        peaks = Optional.of(correlator);
        accumulators.add(correlator);
      }
      width = settings.binWidth().orElse(periodNs / DEFAULT_BINS_PER_PERIOD);
      range = settings.lagRange().orElse(DEFAULT_COMB_PERIODS * periodNs);
      if (!t3) {
        range = Math.max(range, (reach - Math.abs(centre) + 1) * periodNs);
      } else if (delayNs.isEmpty()) {
        range += settings.searchPeaks() * periodNs;
      }
    } else {
      width = settings.binWidth().orElse(DEFAULT_CW_BIN_NS);
      range = settings.lagRange().orElse(DEFAULT_CW_RANGE_NS);
      if (delayNs.isEmpty()) {
        range += settings.searchRange();
      }
    }
    lags = factory.lagHistogram(channelA, channelB, middle, range, width, ruleA, ruleB);
    accumulators.add(lags.accumulator());
    deadTimes = new DeadTimes();
    // The times of T3 records are whole pulses, which show no dead time.
    if (!pulsed && !t3) {
      accumulators.add(deadTimes);
    }
    if (settings.gateSteps() > 0) {
      gates = Optional.of(GateScan.of(factory, channelA, channelB, shapeA, shapeB, maxLag));
      accumulators.addAll(gates.get().accumulators());
    }
    if (pairs.isPresent()) {
      matrix =
          Optional.of(
              ChannelMatrix.of(
                  factory,
                  pairs.get(),
                  microTimes,
                  maxLag,
                  new ChannelMatrix.Lags(middle, range, width)));
      accumulators.addAll(matrix.get().accumulators());
    }
  }

  private int toPulses(double lagNs) throws AnalysisException {
    double pulses = Math.rint(lagNs / periodNs);
    if (Math.abs(pulses) > MAX_BINS) {
      throw new AnalysisException(
          "A delay of %.6g ns is %.6g pulses, more than %d. Correct Settings > Zero delay > Delay of B."
              .formatted(lagNs, pulses, MAX_BINS));
    }
    return (int) pulses;
  }

  @Override
  public Result snapshot() throws AnalysisException {
    return report(false);
  }

  private Result report(boolean fits) throws AnalysisException {
    return HbtReport.of(
        new HbtCounts(
            settings,
            timeBase,
            pulsed,
            periodNs,
            delayNs,
            delaySource,
            channelA,
            channelB,
            shapeA,
            shapeB,
            channelCounts,
            time,
            peaks,
            lags,
            segmentsUntilNow(),
            messages,
            overlap,
            deadTimes,
            gates,
            matrix,
            background.of(channelA, channelB),
            fits));
  }

  @Override
  public Result finish() throws AnalysisException {
    return report(true);
  }
}
