package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.correlation.ChannelCounts;
import org.photonbench.correlation.IntensityTrace;
import org.photonbench.correlation.MicroTimeHistogram;
import org.photonbench.figure.Axis;
import org.photonbench.figure.Figure;
import org.photonbench.figure.Layer;
import org.photonbench.figure.text.NumberText;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.stream.LiveTimes;

/**
 * What one look through a recording tells, before any analysis. Memory does not grow with the
 * recording.
 *
 * @param file the recording
 * @param bytes its length in bytes
 * @param info what its header says
 * @param balance where its records went
 * @param liveTime how long it was recorded
 * @param channels the channels that have photons, by number
 * @param markers how many markers there are of each pattern of marker bits
 * @param faults the faults of the stream by kind
 * @param firstFaults the first {@value StreamFaults#KEPT} of them one by one
 * @param trace counts against time
 * @param messages what the user should know, faults included
 */
public record RecordingSurvey(
    Path file,
    long bytes,
    RecordingInfo info,
    RecordBalance balance,
    LiveTime liveTime,
    List<ChannelSurvey> channels,
    SortedMap<Long, Long> markers,
    List<StreamFaults.Group> faults,
    List<StreamEvent> firstFaults,
    Trace trace,
    List<Message> messages) {

  public RecordingSurvey {
    channels = List.copyOf(channels);
    faults = List.copyOf(faults);
    firstFaults = List.copyOf(firstFaults);
    messages = List.copyOf(messages);
  }

  /**
   * How long the recording is. Rates need the live time, which only the header knows; without it
   * the span between the photons has to do.
   *
   * @param headerSeconds the header's acquisition time in seconds; empty if it has none
   * @param spanSeconds last minus first photon in seconds, without what stream operators took out
   *     between; 0 with fewer than two photons
   * @param lostSeconds what the gaps of known length in the time in use add up to, in seconds
   * @param gapsOfUnknownLength gaps whose length the device does not tell: the true live time is
   *     shorter
   */
  public record LiveTime(
      OptionalDouble headerSeconds,
      double spanSeconds,
      double lostSeconds,
      long gapsOfUnknownLength) {
    /** Headers count whole milliseconds. */
    private static final double HEADER_ROUNDING_SECONDS = 1e-3;

    /** Whether the header's time is the one in use: it is, unless the photons take longer. */
    public boolean fromHeader() {
      return headerSeconds.isPresent() && headerSeconds.getAsDouble() > 0 && !isContradicted();
    }

    /** Whether the photons span more time than the header allows. */
    public boolean isContradicted() {
      return headerSeconds.isPresent()
          && spanSeconds > headerSeconds.getAsDouble() + HEADER_ROUNDING_SECONDS;
    }

    /** The time in use in seconds, gaps included. */
    public double wholeSeconds() {
      return fromHeader() ? headerSeconds.getAsDouble() : spanSeconds;
    }

    /** The time in use in seconds, without the gaps of known length. */
    public double seconds() {
      return wholeSeconds() - lostSeconds;
    }
  }

  /**
   * One channel.
   *
   * @param channel its number
   * @param photons its photons, exact
   * @param rate photons by live time in counts/s with the Poisson uncertainty
   * @param decay photons by micro time in units of the micro tick, without empty bins at the end;
   *     empty in T2
   */
  public record ChannelSurvey(int channel, long photons, Quantity rate, long[] decay) {}

  /**
   * Counts against time. Bin {@code i} of every channel starts at {@code i * binSeconds} of the
   * record's own time.
   *
   * @param binSeconds width of a bin in seconds: as asked, or doubled until the recording fits
   * @param channels channel numbers, in the order of {@code counts}
   * @param counts counts of each channel, all equally long; the last bin may be cut short by the
   *     end of the recording
   */
  public record Trace(double binSeconds, List<Integer> channels, List<long[]> counts) {
    public Trace {
      channels = List.copyOf(channels);
      counts = List.copyOf(counts);
    }

    /** The number of bins. */
    public int bins() {
      return counts.isEmpty() ? 0 : counts.getFirst().length;
    }
  }

  /**
   * How a survey is made.
   *
   * @param traceBinSeconds width of a bin of the trace in seconds, above 0
   * @param maxTraceBins bins that the trace has at most; longer recordings get wider bins
   */
  public record Options(double traceBinSeconds, int maxTraceBins) {
    /** Bins of 10 ms, at most 100 000 of them. */
    public static final Options DEFAULT = new Options(0.01, 100_000);

    public Options {
      if (!(traceBinSeconds > 0) || Double.isInfinite(traceBinSeconds) || maxTraceBins < 2) {
        throw new IllegalArgumentException(
            "trace of " + maxTraceBins + " bins of " + traceBinSeconds + " s");
      }
    }
  }

  private static final double NANOSECONDS = 1e9;

  /** A survey with {@link Options#DEFAULT}. */
  public static RecordingSurvey of(
      Path file, OpenOptions openOptions, Recordings recordings, ProgressListener progress)
      throws IOException, RunCancelledException {
    return of(file, openOptions, Options.DEFAULT, recordings, progress);
  }

  /**
   * Reads a recording once from its start to its end.
   *
   * @param progress told the progress at most 20 times a second
   * @throws org.photonbench.photon.RecordingFormatException if it cannot be read as a recording
   * @throws RunCancelledException if {@code progress} said so
   */
  public static RecordingSurvey of(
      Path file,
      OpenOptions openOptions,
      Options options,
      Recordings recordings,
      ProgressListener progress)
      throws IOException, RunCancelledException {
    ThrottledProgress throttled = new ThrottledProgress(progress);
    try (PhotonSource source = recordings.open(file, openOptions)) {
      RecordingInfo info = source.info();
      StreamFaults faults = new StreamFaults();
      Counters counters = new Counters(info, options);
      PhotonBlock block = new PhotonBlock(info.timeBase().mode());
      long photons = 0;
      boolean more = true;
      while (more) {
        more = source.next(block);
        faults.accept(block);
        counters.accept(block);
        photons += block.size();
        double fraction = source.length() > 0 ? (double) source.position() / source.length() : 0;
        throttled.report(fraction, photons);
      }
      throttled.reportNow(1, photons);
      LiveTime liveTime = counters.liveTime();
      List<Message> messages = new ArrayList<>(counters.messages());
      if (liveTime.isContradicted()) {
        messages.add(
            Message.warning(
                "The header says "
                    + NumberText.significant(liveTime.headerSeconds().getAsDouble(), 6, "s")
                    + ", but the photons span "
                    + NumberText.significant(liveTime.spanSeconds(), 6, "s")
                    + ", which was used for the rates.",
                "Check the acquisition time if rates look wrong."));
      }
      messages.addAll(PhotonAnalysisRunner.recordingMessages(info, faults, source.balance()));
      return new RecordingSurvey(
          file,
          Files.size(file),
          info,
          source.balance(),
          liveTime,
          counters.channels(liveTime),
          faults.markers(),
          faults.groups(),
          faults.firstFaults(),
          counters.trace(),
          messages);
    }
  }

  /** What is counted in the one pass. */
  private static final class Counters {
    /** Micro times have at most 16 bits in all formats. */
    private static final int MICRO_BINS = 1 << 16;

    private final RecordingInfo info;
    private final TimeBase timeBase;
    private final ChannelCounts photons = new ChannelCounts();
    private final LiveTimes gaps;
    private final IntensityTrace trace;
    private final MicroTimeHistogram decays = new MicroTimeHistogram(MICRO_BINS);

    Counters(RecordingInfo info, Options options) {
      this.info = info;
      timeBase = info.timeBase();
      gaps = new LiveTimes(info);
      // A bin below the resolution would only hold gaps.
      double binTicks = Math.max(1, options.traceBinSeconds() / timeBase.tickSeconds());
      trace = new IntensityTrace(binTicks, options.maxTraceBins());
    }

    void accept(PhotonBlock block) {
      photons.accept(block);
      block.events().forEach(gaps::accept);
      trace.accept(block);
      if (timeBase.mode() == RecordMode.T3) {
        decays.accept(block);
      }
    }

    LiveTime liveTime() {
      LiveTime withoutGaps =
          new LiveTime(info.acquisitionSeconds(), spanSeconds(), 0, gaps.lossesOfUnknownLength());
      long first = photons.firstTime().orElse(0);
      long end = photons.lastTime().orElse(0) + 1;
      org.photonbench.photon.LiveTime whole = org.photonbench.photon.LiveTime.of(first, end);
      if (withoutGaps.fromHeader()) {
        long acquisition = Math.round(withoutGaps.wholeSeconds() / timeBase.tickSeconds());
        whole = org.photonbench.photon.LiveTime.of(0, Math.max(acquisition, end));
      }
      if (info.liveTime().isPresent()) {
        whole = whole.and(info.liveTime().get());
      }
      long lost = whole.totalTicks() - gaps.without(whole).totalTicks();
      return new LiveTime(
          withoutGaps.headerSeconds(),
          withoutGaps.spanSeconds(),
          Math.min(timeBase.seconds(lost, 0), withoutGaps.wholeSeconds()),
          withoutGaps.gapsOfUnknownLength());
    }

    private double spanSeconds() {
      // The difference in ticks is exact; the difference of seconds would not be.
      return photons.total() == 0
          ? 0
          : timeBase.seconds(
              info.liveTicksUntil(photons.lastTime().getAsLong())
                  - info.liveTicksUntil(photons.firstTime().getAsLong()),
              0);
    }

    List<ChannelSurvey> channels(LiveTime liveTime) {
      List<ChannelSurvey> channels = new ArrayList<>();
      for (Channel channel : photons.channels()) {
        long number = photons.photons(channel);
        long[] decay =
            timeBase.mode() == RecordMode.T3
                ? withoutEmptyEnd(decays.counts(channel))
                : new long[0];
        channels.add(
            new ChannelSurvey(
                channel.number(), number, rate(channel.number(), number, liveTime), decay));
      }
      return channels;
    }

    private static long[] withoutEmptyEnd(long[] counts) {
      int length = counts.length;
      while (length > 0 && counts[length - 1] == 0) {
        length--;
      }
      return Arrays.copyOf(counts, length);
    }

    Trace trace() {
      return new Trace(
          trace.binTicks() * timeBase.tickSeconds(),
          trace.channels().stream().map(Channel::number).toList(),
          trace.channels().stream().map(trace::counts).toList());
    }

    /** Photons that the figures do not show. */
    List<Message> messages() {
      List<Message> messages = new ArrayList<>();
      if (trace.outside() > 0) {
        messages.add(
            Message.warning(
                trace.outside() + " photons have impossible times and are missing in the trace.",
                "Compare the file with the original on the measuring computer."));
      }
      long beyond = 0;
      for (Channel channel : decays.channels()) {
        beyond += decays.outOfRange(channel);
      }
      if (beyond > 0) {
        messages.add(
            Message.warning(
                beyond
                    + " photons have micro times beyond "
                    + MICRO_BINS
                    + " bins and are missing in the decays.",
                ""));
      }
      return messages;
    }
  }

  /** The rate of a channel: N / T, with the Poisson uncertainty sqrt(N) / T. */
  static Quantity rate(int channel, long photons, LiveTime liveTime) {
    return rate("rate." + channel, "Rate, channel " + channel, photons, liveTime);
  }

  /** Photons of all channels, as stream operators left them. */
  public long photons() {
    return channels.stream().mapToLong(ChannelSurvey::photons).sum();
  }

  /** The rate of all channels together. */
  public Quantity rate() {
    return rate("rate", "Rate, all channels", photons(), liveTime);
  }

  private static Quantity rate(String id, String label, long photons, LiveTime liveTime) {
    double seconds = liveTime.seconds();
    boolean known = seconds > 0;
    List<String> marks = new ArrayList<>();
    if (!known) {
      marks.add("The recording has no duration: neither the header nor the photons give one.");
    } else if (!liveTime.fromHeader()) {
      String reason =
          liveTime.isContradicted()
              ? "The header's acquisition time is shorter than the recording"
              : "The header has no acquisition time";
      marks.add(reason + "; last minus first photon was used.");
    }
    return new Quantity(
        id,
        "Rates",
        label,
        known ? photons / seconds : Double.NaN,
        known ? OptionalDouble.of(Math.sqrt(photons) / seconds) : OptionalDouble.empty(),
        Optional.empty(),
        "counts/s",
        Quantity.RAW,
        "photons / "
            + (liveTime.fromHeader() ? "acquisition time of the header" : "last minus first photon")
            + (liveTime.lostSeconds() > 0 ? " minus gaps" : "")
            + ", sigma = sqrt(photons) / time",
        marks);
  }

  /** The trace and, in T3, the decays; most important first. */
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(traceFigure());
    if (info.timeBase().mode() == RecordMode.T3) {
      figures.add(decayFigure());
    }
    return figures;
  }

  private Figure traceFigure() {
    List<Layer> layers = new ArrayList<>();
    double[] edges = new double[trace.bins() + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = i * trace.binSeconds();
    }
    for (int i = 0; i < trace.channels().size(); i++) {
      layers.add(
          new Layer.Steps(
              "Channel " + trace.channels().get(i),
              role(i),
              edges,
              doubles(trace.counts().get(i))));
    }
    String bin = NumberText.significant(trace.binSeconds(), 2, "s");
    return new Figure(
        "trace",
        "Intensity",
        Axis.linear("Time", "s"),
        Axis.linear("Counts per " + bin, "").withMin(0),
        layers);
  }

  private Figure decayFigure() {
    List<Layer> layers = new ArrayList<>();
    double binNanoseconds = info.timeBase().microTickSeconds() * NANOSECONDS;
    for (ChannelSurvey channel : channels) {
      double[] edges = new double[channel.decay().length + 1];
      for (int i = 0; i < edges.length; i++) {
        edges[i] = i * binNanoseconds;
      }
      layers.add(
          new Layer.Steps(
              "Channel " + channel.channel(),
              role(layers.size()),
              edges,
              doubles(channel.decay())));
    }
    return new Figure(
        "decay",
        "Micro times",
        Axis.linear("Micro time", "ns"),
        Axis.logarithmic("Counts per bin", ""),
        layers);
  }

  private static Layer.Role role(int index) {
    return index == 0 ? Layer.Role.DATA : Layer.Role.DATA_OTHER;
  }

  private static double[] doubles(long[] counts) {
    double[] values = new double[counts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = counts[i];
    }
    return values;
  }
}
