package org.photonbench.analysis.hom;

import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ChannelChoice;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.hom.HomSettings.Pattern;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.LinearCorrelator;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.correlation.PairExpectation;
import org.photonbench.correlation.PhotonAccumulator;
import org.photonbench.correlation.PulsedLagHistogram;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** Counts the pairs of one recording by their lag; a first pass finds the channels if not given. */
final class HomRun implements PhotonRun {
  private static final double FINEST_PULSED_PS = 4;
  private static final double CW_BIN_PS = 40;
  private static final double CW_RANGE_NS = 25;
  private static final double CW_RANGE_DELAYS = 2.5;
  private static final int MOST_BINS = 4_000_000;
  private static final int CLUSTERS = 2;

  private final HomSettings settings;
  private final RecordingInfo info;
  private final Source source;
  private final TimeBase timeBase;
  private final boolean t3;
  private final boolean pulsed;
  private final double periodNs;
  private final boolean needsSurvey;
  private final List<Message> messages = new ArrayList<>();
  private ChannelCounts channels = new ChannelCounts();
  private RecordTime time;
  private Channel channelA = new Channel(0);
  private Channel channelB = new Channel(1);
  private PhotonAccumulator counter = _ -> {};
  private Lags lags = () -> new long[0];
  private double firstEdgeNs;
  private double widthNs;
  private boolean counting;

  /** The pairs counted so far. */
  @FunctionalInterface
  private interface Lags {
    long[] counts();
  }

  HomRun(HomSettings settings, RecordingInfo info, Source source) throws AnalysisException {
    this.settings = settings;
    this.info = info;
    this.source = source;
    timeBase = info.timeBase();
    t3 = timeBase.pulses();
    time = new RecordTime(info, channels);
    pulsed =
        switch (settings.pattern()) {
          case AUTOMATIC -> t3 || settings.repetitionRate().isPresent();
          case DOUBLE_PULSES, TRAIN -> true;
          case CW -> false;
        };
    if (pulsed && !t3 && settings.repetitionRate().isEmpty()) {
      throw new AnalysisException(
          "The record counts no laser pulses, so its peaks need the repetition rate. Give it in"
              + " Settings > Record > Repetition rate, or choose CW as the light.");
    }
    if (!pulsed && t3) {
      throw new AnalysisException(
          "The record counts laser pulses, so its light is not continuous. Choose another light in"
              + " Settings > Record.");
    }
    periodNs =
        !pulsed
            ? Double.NaN
            : t3 ? timeBase.tickSeconds() * 1e9 : 1e3 / settings.repetitionRate().getAsDouble();
    if (t3 && settings.repetitionRate().isPresent()) {
      messages.add(
          Message.info(
              "The repetition rate in the settings was not used: the T3 record has its own."));
    }
    needsSurvey = !ChannelChoice.isGiven(settings.channelA(), settings.channelB());
    if (!needsSurvey) {
      channelA = new Channel(settings.channelA().getAsInt());
      channelB = new Channel(settings.channelB().getAsInt());
      if (channelA.equals(channelB)) {
        throw new AnalysisException(
            "HOM correlates two different detectors, and both channels are "
                + channelA
                + ". Choose another one in Settings > Record.");
      }
    }
  }

  @Override
  public int passes() {
    return needsSurvey ? 2 : 1;
  }

  @Override
  public void beginPass(int pass) throws AnalysisException {
    channels = new ChannelCounts();
    time = new RecordTime(info, channels);
    counting = !needsSurvey || pass == 1;
    if (counting) {
      prepare();
    }
  }

  @Override
  public void accept(PhotonBlock block) {
    time.accept(block);
    channels.accept(block);
    if (counting) {
      counter.accept(block);
    }
  }

  @Override
  public void endPass(int pass) throws AnalysisException {
    if (needsSurvey && pass == 0) {
      ChannelChoice choice =
          ChannelChoice.require(channels, "HOM", settings.channelA(), settings.channelB());
      channelA = choice.get(0);
      channelB = choice.get(1);
      messages.addAll(choice.notes());
    }
  }

  private void prepare() throws AnalysisException {
    double tickNs = (t3 ? timeBase.microTickSeconds() : timeBase.tickSeconds()) * 1e9;
    double middle = settings.delay().orElse(0);
    double range =
        pulsed
            ? (reachPeriods() + 0.5) * periodNs
            : settings
                .lagRange()
                .orElse(
                    settings.separation().isPresent()
                        ? CW_RANGE_DELAYS * settings.separation().getAsDouble()
                        : CW_RANGE_NS);
    double wanted = settings.binWidth().orElse(pulsed ? FINEST_PULSED_PS : CW_BIN_PS) * 1e-3;
    widthNs = Math.max(1, Math.rint(wanted / tickNs)) * tickNs;
    double side = Math.ceil(range / widthNs);
    if (2 * side + 1 > MOST_BINS) {
      throw new AnalysisException(
          "A lag range of %.4g ns in bins of %.4g ns makes too many bins. Choose wider bins in Settings > Peaks."
              .formatted(range, widthNs));
    }
    int bins = 2 * (int) side + 1;
    if (t3) {
      firstEdgeNs = middle - (side + 0.5) * widthNs;
      PulsedLagHistogram histogram =
          new PulsedLagHistogram(
              channelA,
              channelB,
              MicroTimeRule.all(),
              MicroTimeRule.all(),
              timeBase.tickSeconds() * 1e12,
              timeBase.microTickSeconds() * 1e12,
              firstEdgeNs * 1e3,
              widthNs * 1e3,
              bins);
      counter = histogram;
      lags = histogram::counts;
    } else {
      long width = Math.round(widthNs / tickNs);
      long first = Math.round(middle / tickNs) - width / 2 - (long) side * width;
      // A lag of n whole ticks stands for (n - 1/2, n + 1/2): both times were rounded down.
      firstEdgeNs = (first - 0.5) * tickNs;
      LinearCorrelator correlator = new LinearCorrelator(channelA, channelB, first, width, bins);
      counter = correlator;
      lags = correlator::counts;
    }
  }

  /** Pulse periods on each side that are counted. */
  private int reachPeriods() {
    int search = settings.delay().isPresent() ? 0 : settings.searchClusters();
    int far = settings.pattern() == Pattern.DOUBLE_PULSES ? CLUSTERS : settings.farPeaks() + 1;
    return Math.max(CLUSTERS, far) + search;
  }

  /** What was counted so far. */
  HomRecord record() throws AnalysisException {
    long a = photons(channelA, "A");
    long b = photons(channelB, "B");
    long[] pairs = lags.counts();
    double tickNs = timeBase.tickSeconds() * 1e9;
    double[] level =
        PairExpectation.live(
            a, b, time.live(), firstEdgeNs / tickNs, widthNs / tickNs, pairs.length);
    List<Message> all = new ArrayList<>(messages);
    all.addAll(time.messages());
    return new HomRecord(
        pulsed,
        periodNs,
        new LagCounts(firstEdgeNs, widthNs, pairs, level),
        a,
        b,
        time.liveSeconds(),
        time.quantities(),
        all);
  }

  private long photons(Channel channel, String role) throws AnalysisException {
    long photons = channels.photons(channel);
    if (photons == 0) {
      throw new AnalysisException(
          "Channel %s has no photons. HOM needs two channels with photons; choose channel %s in Settings > Record."
              .formatted(channel, role));
    }
    return photons;
  }

  @Override
  public Result snapshot() throws AnalysisException {
    HomRecord record = record();
    return pulsed
        ? new PulsedReport(settings, source).of(record)
        : new CwReport(settings).of(record);
  }

  @Override
  public Result finish() throws AnalysisException {
    return snapshot();
  }
}
