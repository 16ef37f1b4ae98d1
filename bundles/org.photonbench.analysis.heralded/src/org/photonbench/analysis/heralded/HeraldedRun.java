package org.photonbench.analysis.heralded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ChannelChoice;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.RecordTime;
import org.photonbench.analysis.calibration.ResponseFile;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.correlation.MicroTimeRule;
import org.photonbench.photon.Channel;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;

/** One run: a first pass finds the channels and their decays, a second one counts the pairs. */
final class HeraldedRun implements PhotonRun {
  private static final int BINS = 1500;
  private static final int MAX_BINS = 2500;
  private static final double WINDOW_DECAYS = 12;
  private static final double LEAD_NS = 2;
  private static final double LEAD_SHARE = 0.1;

  private final HeraldedSettings settings;
  private final RecordingInfo info;
  private final TimeBase timeBase;
  private final double tickNs;
  private final double periodTicks;
  private final Optional<ResponseFile> responseFile;
  private final List<Message> messages = new ArrayList<>();
  private ChannelCounts channelCounts = new ChannelCounts();
  private RecordTime time;
  private MicroTimeHistogram microTimes = new MicroTimeHistogram(MicroTimeRule.MICRO_TIMES);
  private List<Channel> channels = List.of();
  private List<DecayEdge> edges = List.of();
  private Optional<PairResponse> response = Optional.empty();
  private PulsePairs pairs;
  private boolean surveying = true;

  HeraldedRun(HeraldedSettings settings, RecordingInfo info, AnalysisContext context)
      throws AnalysisException {
    this.settings = settings;
    this.info = info;
    timeBase = info.timeBase();
    if (!timeBase.pulses()) {
      throw new AnalysisException(
          "The record counts no laser pulses, so nobody knows which photons belong to one pulse."
              + " Heralded spectroscopy needs a T3 record: record in T3 mode with the laser's sync.");
    }
    if (settings.gateStart().isPresent()
        && settings.gateStop().isPresent()
        && settings.gateStart().getAsDouble() >= settings.gateStop().getAsDouble()) {
      throw new AnalysisException(
          "The gate stops at %s ns, not after its start at %s ns. Correct Settings > Times."
              .formatted(settings.gateStop().getAsDouble(), settings.gateStart().getAsDouble()));
    }
    if (settings.crosstalk() == HeraldedSettings.CrosstalkMask.GIVEN
        && settings.crosstalkFrom() >= settings.crosstalkTo()) {
      throw new AnalysisException(
          "The given crosstalk mask is empty. Set Settings > Masks > Crosstalk to above Crosstalk"
              + " from, or the mask to automatic or none.");
    }
    responseFile =
        settings.responseFile().isPresent()
            ? Optional.of(
                ResponseFile.find(
                    context,
                    settings.responseFile().get(),
                    info.created(),
                    "Settings > Instrument response > Response file"))
            : Optional.empty();
    tickNs = timeBase.microTickSeconds() * 1e9;
    periodTicks = timeBase.tickSeconds() / timeBase.microTickSeconds();
    time = new RecordTime(info, channelCounts);
  }

  @Override
  public int passes() {
    return 2;
  }

  @Override
  public void beginPass(int pass) throws AnalysisException {
    channelCounts = new ChannelCounts();
    time = new RecordTime(info, channelCounts);
    surveying = pass == 0;
    if (surveying) {
      microTimes = new MicroTimeHistogram(MicroTimeRule.MICRO_TIMES);
    } else {
      pairs = prepare();
    }
  }

  @Override
  public void accept(PhotonBlock block) {
    time.accept(block);
    channelCounts.accept(block);
    if (surveying) {
      microTimes.accept(block);
    } else {
      pairs.accept(block);
    }
  }

  @Override
  public void endPass(int pass) throws AnalysisException {
    if (surveying) {
      channels = choose();
      List<DecayEdge> found = new ArrayList<>();
      for (Channel channel : channels) {
        found.add(DecayEdge.of(microTimes.counts(channel), periodTicks));
      }
      edges = List.copyOf(found);
      if (responseFile.isPresent()) {
        response =
            Optional.of(
                PairResponse.read(
                    responseFile.get(), channels, edges, timeBase.microTickSeconds(), periodTicks));
      }
    } else {
      pairs.finish();
    }
  }

  private List<Channel> choose() throws AnalysisException {
    if (settings.channels().isEmpty()) {
      ChannelChoice choice =
          ChannelChoice.require(
              channelCounts, "Heralded spectroscopy", OptionalInt.empty(), OptionalInt.empty());
      messages.addAll(choice.notes());
      return choice.channels();
    }
    List<Channel> given = new ArrayList<>();
    for (String text : settings.channels().get().split("[,;\\s]+")) {
      if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > Channel.MAX) {
        throw new AnalysisException(
            "'%s' is no channel. Write Settings > Record > Channels like 1,2.".formatted(text));
      }
      Channel channel = new Channel(Integer.parseInt(text));
      if (channelCounts.photons(channel) == 0) {
        throw new AnalysisException(
            "Channel %s has no photons. Correct Settings > Record > Channels.".formatted(channel));
      }
      if (!given.contains(channel)) {
        given.add(channel);
      }
    }
    if (given.size() < 2) {
      throw new AnalysisException(
          "Pairs need two detectors, but Settings > Record > Channels names one only.");
    }
    return given;
  }

  private PulsePairs prepare() throws AnalysisException {
    PairGrid grid = grid();
    long[] delays = new long[channels.size()];
    if (settings.pulseDelay() != 0) {
      if (channels.size() != 2) {
        throw new AnalysisException(
            "A pulse delay is that of the second of two channels, but %d are analysed. Name two in Settings > Record > Channels."
                .formatted(channels.size()));
      }
      delays[settings.pulseDelay() > 0 ? 1 : 0] = Math.abs(settings.pulseDelay());
    }
    return new PulsePairs(
        grid,
        channels.stream().mapToInt(Channel::number).toArray(),
        edges.stream().mapToLong(DecayEdge::tick).toArray(),
        delays,
        Math.round(periodTicks),
        settings.sideLags());
  }

  private PairGrid grid() throws AnalysisException {
    double decay = decayNs();
    double periodNs = periodTicks * tickNs;
    int lead = (int) Math.max(1, Math.min(LEAD_SHARE * periodNs, LEAD_NS) / tickNs);
    double longest = periodNs - lead * tickNs;
    double window = Math.min(longest, settings.window().orElse(WINDOW_DECAYS * decay));
    window = Math.min(window, settings.gateStop().orElse(Double.POSITIVE_INFINITY));
    int windowTicks = (int) Math.min(1 << 26, Math.round(window / tickNs));
    int from =
        settings.gateStart().isPresent()
            ? (int)
                Math.clamp(Math.round(settings.gateStart().getAsDouble() / tickNs), -lead, 1 << 26)
            : -lead;
    if (windowTicks - Math.max(0, from) < 10) {
      throw new AnalysisException(
          "The window from %.4g to %.4g ns after the rising edge leaves nothing to analyse in a period of %.6g ns. Correct Settings > Times."
              .formatted(from * tickNs, windowTicks * tickNs, periodNs));
    }
    double wanted =
        settings.binWidth().isPresent()
            ? settings.binWidth().getAsDouble() / tickNs
            : (windowTicks + lead) / (double) BINS;
    int width = 2 * (int) Math.max(0, Math.round((wanted - 1) / 2)) + 1;
    if ((windowTicks + lead) / width > MAX_BINS) {
      throw new AnalysisException(
          "Bins of %.4g ns over a window of %.6g ns are more than %d. Choose wider bins or a shorter window in Settings > Times."
              .formatted(width * tickNs, windowTicks * tickNs, MAX_BINS));
    }
    return new PairGrid(width, lead, windowTicks, from);
  }

  private double decayNs() {
    return edges.stream().mapToDouble(DecayEdge::decayTicks).max().orElse(1) * tickNs;
  }

  @Override
  public Result snapshot() throws AnalysisException {
    if (pairs == null) {
      throw new AnalysisException("The record was not read yet.");
    }
    HeraldedCounts counts =
        new HeraldedCounts(
            settings,
            timeBase,
            channels,
            edges,
            decayNs(),
            periodTicks * tickNs,
            time,
            pairs.counts(),
            response);
    HeraldedReport report = new HeraldedReport(counts);
    return new Result(
        HeraldedAnalysis.ID,
        settings,
        report.quantities(),
        report.curves(),
        concat(messages, report.messages()),
        Optional.empty());
  }

  private static List<Message> concat(List<Message> one, List<Message> other) {
    List<Message> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  @Override
  public Result finish() throws AnalysisException {
    return snapshot();
  }
}
