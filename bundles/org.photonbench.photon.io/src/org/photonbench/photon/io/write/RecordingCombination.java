package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.RecordingFiles;
import org.photonbench.photon.io.internal.Words;
import org.photonbench.photon.stream.JoinedSource;
import org.photonbench.photon.stream.LiveTimeAsLosses;
import org.photonbench.photon.stream.MaskTime;
import org.photonbench.photon.stream.MergedSource;
import org.photonbench.photon.stream.TimeSpan;

/**
 * Makes one recording of several, reads it back and compares every photon and marker. The file is
 * there whole or not at all. Memory does not grow with the recordings.
 */
public final class RecordingCombination {
  /** Names of the header entries that tell the files a recording was made from. */
  private static final String SOURCE_FILE = "Source_File";

  /** Names of the header entries that tell by how much each of them was delayed. */
  private static final String SOURCE_DELAY = "Source_Delay";

  private final Recordings recordings;
  private final RecordingExports exports;

  /** How recordings become one. */
  public enum Kind {
    /** They ran at the same time, with one clock: their photons are sorted into each other. */
    MERGE,
    /** They were made one after the other: each starts where the one before ends. */
    JOIN
  }

  /**
   * A combination.
   *
   * @param kind how they become one
   * @param in the recordings in order, at least two
   * @param out the file to be made; its extension chooses the format
   * @param options how each of the recordings is opened
   * @param channelOffsets added to the channels of each recording when they are merged; empty: 0
   *     for all
   * @param delays added to the times of each recording when they are merged, may be negative;
   *     empty: none. Only differences count: if one is negative, all are raised until none is
   * @param gap time between the end of each recording and the start of the next when they are
   *     joined, not negative
   * @param overwrite whether a file there is replaced
   * @param creatorName name of the writing program
   * @param creatorVersion its version
   */
  public record Request(
      Kind kind,
      List<Path> in,
      Path out,
      OpenOptions options,
      List<Integer> channelOffsets,
      List<TimeSpan> delays,
      TimeSpan gap,
      boolean overwrite,
      String creatorName,
      String creatorVersion) {
    public Request {
      in = List.copyOf(in);
      channelOffsets = List.copyOf(channelOffsets);
      delays = List.copyOf(delays);
      if (in.size() < 2) {
        throw new IllegalArgumentException("two recordings are needed, not " + in.size());
      }
      if (!channelOffsets.isEmpty() && channelOffsets.size() != in.size()) {
        throw new IllegalArgumentException(
            channelOffsets.size() + " channel offsets for " + in.size() + " recordings");
      }
      if (!delays.isEmpty() && delays.size() != in.size()) {
        throw new IllegalArgumentException(
            delays.size() + " delays for " + in.size() + " recordings");
      }
      if (gap.isNegative()) {
        throw new IllegalArgumentException("a gap of " + gap);
      }
    }

    int channelOffset(int recording) {
      return channelOffsets.isEmpty() ? 0 : channelOffsets.get(recording);
    }

    /** What is added to all times so that no delay is negative: files have no times below zero. */
    TimeSpan raise() {
      TimeSpan least = delays.stream().min(TimeSpan::compareTo).orElse(TimeSpan.ZERO);
      return least.isNegative() ? least.negated() : TimeSpan.ZERO;
    }

    /** The delay of a recording in the file. */
    TimeSpan delay(int recording) {
      return delays.isEmpty() ? TimeSpan.ZERO : delays.get(recording).plus(raise());
    }
  }

  public RecordingCombination(Recordings recordings, RecordingExports exports) {
    this.recordings = recordings;
    this.exports = exports;
  }

  /**
   * Checks, before any work, that the file can be written.
   *
   * @throws RecordingWriteException if it cannot
   */
  public void check(Request request) throws IOException {
    for (Path in : request.in()) {
      RecordingConversion.requireOther(in, request.out());
    }
    exports.require(request.out());
    OutputFile.check(request.out(), mode(request));
  }

  private static OutputMode mode(Request request) {
    return request.overwrite() ? OutputMode.WHOLE_REPLACING : OutputMode.WHOLE;
  }

  /**
   * Combines.
   *
   * @throws RecordingFormatException if a recording cannot be read, or they do not fit each other
   * @throws RecordingWriteException if the format cannot hold the recording, or the disk the file
   * @throws CancellationException if {@code progress} said so; nothing is left behind
   */
  public RecordingConversion.Outcome combine(Request request, RecordingConversion.Progress progress)
      throws IOException {
    check(request);
    RecordingExport export = exports.require(request.out());
    boolean keepsSyncs = request.kind() == Kind.JOIN;
    for (Path in : request.in()) {
      keepsSyncs &= RecordingConversion.keepsSyncs(in, request.options(), export, recordings);
    }
    OpenOptions options =
        keepsSyncs ? new OpenOptions(Optional.of(RecordingConversion.SYNC)) : request.options();
    List<PhotonSource> sources = new ArrayList<>();
    try {
      for (Path in : request.in()) {
        sources.add(recordings.open(in, options));
      }
      List<RecordingInfo> opened = sources.stream().map(PhotonSource::info).toList();
      // From here on gaps of stream steps are losses like others, and go into the file.
      sources.replaceAll(LiveTimeAsLosses::of);
      return write(request, export, opened, sources, keepsSyncs, progress);
    } finally {
      // All of them, also where some could not be opened or do not fit.
      for (PhotonSource source : sources) {
        source.close();
      }
    }
  }

  private RecordingConversion.Outcome write(
      Request request,
      RecordingExport export,
      List<RecordingInfo> opened,
      List<PhotonSource> sources,
      boolean keepsSyncs,
      RecordingConversion.Progress progress)
      throws IOException {
    try (PhotonSource combined = combined(request, sources);
        PhotonSource source =
            combined instanceof JoinedSource ? combined : LiveTimeAsLosses.of(combined)) {
      RecordingInfo info = withFiles(LiveTimeAsLosses.whole(source.info()), request);
      ExportRequest exportRequest =
          new ExportRequest(
              request.in().getFirst(),
              info,
              keepsSyncs ? Optional.of(RecordingConversion.SYNC) : Optional.empty(),
              request.creatorName(),
              request.creatorVersion());
      try (CheckedFile file =
          CheckedFile.create(request.out(), mode(request), export, recordings, exportRequest)) {
        PhotonBlock block = new PhotonBlock(info.timeBase().mode());
        boolean more = true;
        while (more) {
          more = source.next(block);
          file.write(block);
          RecordingConversion.report(
              progress, 0.5 * RecordingConversion.part(source), file.photons());
        }
        OptionalDouble seconds = acquisitionSeconds(source);
        CheckedFile.Written written =
            file.publish(
                new RecordingEnd(seconds, RecordingEnd.TIME_OVER),
                (fraction, photons) -> progress.progress(0.5 + 0.5 * fraction, photons));
        return new RecordingConversion.Outcome(
            export.name(),
            info,
            source.balance(),
            written.photons(),
            written.bytes(),
            written.compared(),
            statements(request, opened, sources, source, written, seconds));
      }
    }
  }

  private static PhotonSource combined(Request request, List<PhotonSource> sources)
      throws IOException {
    try {
      if (request.kind() == Kind.JOIN) {
        double tick = sources.getFirst().info().timeBase().tickSeconds();
        long[] gaps = new long[sources.size() - 1];
        Arrays.fill(gaps, request.gap().nearestTicks(tick));
        return JoinedSource.of(sources, gaps);
      }
      List<MergedSource.Input> inputs = new ArrayList<>();
      for (int i = 0; i < sources.size(); i++) {
        inputs.add(
            MergedSource.Input.delayed(sources.get(i), request.channelOffset(i), request.delay(i)));
      }
      return whileAllRan(request, sources, MergedSource.of(inputs));
    } catch (RecordingFormatException e) {
      StringBuilder legend = new StringBuilder();
      for (int i = 0; i < request.in().size(); i++) {
        legend.append(i == 0 ? " Recording " : ", recording ").append(i + 1).append(" is ");
        legend.append(RecordingFiles.name(request.in().get(i)));
      }
      throw new RecordingFormatException(e.getMessage() + legend + ".", e);
    }
  }

  /**
   * Leaves out what was taken while not all of the recordings ran, since counts and live time must
   * be of the same time.
   */
  private static PhotonSource whileAllRan(
      Request request, List<PhotonSource> sources, PhotonSource merged) throws IOException {
    RecordingInfo info = merged.info();
    boolean together =
        sources.stream().map(one -> one.info().acquisitionSeconds()).distinct().count() == 1
            && request.delays().stream().distinct().count() <= 1;
    if (together || info.liveTime().isEmpty() && info.acquisitionSeconds().isEmpty()) {
      return merged;
    }
    LiveTime live =
        info.liveTime()
            .orElseGet(() ->
                LiveTime.of(
                    0,
                    Math.round(
                        info.acquisitionSeconds().orElseThrow() / info.timeBase().tickSeconds())));
    if (live.intervals() == 0) {
      throw new RecordingFormatException(
          "The recordings have no time in common, so there is nothing to merge; join them, or take"
              + " other delays.");
    }
    return new MaskTime(live).apply(merged);
  }

  /**
   * The acquisition time for the header. That of joined recordings includes the gaps, because the
   * file tells them as losses of their own.
   */
  private static OptionalDouble acquisitionSeconds(PhotonSource source) {
    RecordingInfo info = source.info();
    OptionalDouble seconds = info.acquisitionSeconds();
    if (seconds.isPresent() && source instanceof JoinedSource joined) {
      OptionalLong end = joined.end();
      return end.isPresent()
          ? OptionalDouble.of(end.getAsLong() * info.timeBase().tickSeconds())
          : seconds;
    }
    return seconds;
  }

  private static RecordingInfo withFiles(RecordingInfo info, Request request) {
    List<HeaderEntry> entries = new ArrayList<>(info.entries());
    for (int i = 0; i < request.in().size(); i++) {
      entries.add(
          new HeaderEntry(SOURCE_FILE, i, "text", RecordingFiles.name(request.in().get(i))));
    }
    for (int i = 0; i < request.delays().size(); i++) {
      entries.add(new HeaderEntry(SOURCE_DELAY, i, "text", request.delay(i).text()));
    }
    return new RecordingInfo(
        info.format(),
        info.recordType(),
        info.timeBase(),
        info.acquisitionSeconds(),
        info.syncRateHertz(),
        info.declaredRecords(),
        info.device(),
        info.created(),
        info.comment(),
        entries,
        info.warnings(),
        info.testedOnRealData(),
        info.liveTime());
  }

  /** What the resolution makes of a delay. */
  private static String rounded(TimeSpan delay, TimeBase base) {
    double unit = base.pulses() ? base.microTickSeconds() : base.tickSeconds();
    return " (" + Words.count(delay.nearestTicks(unit)) + " times " + Words.seconds(unit) + ")";
  }

  private static List<Statement> statements(
      Request request,
      List<RecordingInfo> opened,
      List<PhotonSource> sources,
      PhotonSource source,
      CheckedFile.Written written,
      OptionalDouble seconds) {
    List<Statement> statements = new ArrayList<>();
    RecordingInfo info = source.info();
    RecordingConversion.addKept(info, written.photons(), statements);
    seconds.ifPresent(value ->
        statements.add(
            Statement.changed(
                "Acquisition time",
                Words.seconds(value)
                    + (request.kind() == Kind.JOIN
                        ? ", from the start of the first recording to the end of the last."
                        : ", up to the first end of a recording; photons taken while not all of"
                            + " them ran are left out."))));
    for (int i = 0; i < sources.size(); i++) {
      int offset = request.channelOffset(i);
      TimeSpan delay = request.delay(i);
      statements.add(
          Statement.changed(
              "Recording " + (i + 1),
              RecordingFiles.name(request.in().get(i))
                  + ": "
                  + Words.count(sources.get(i).balance().photons())
                  + " photons read"
                  + (offset == 0 ? "" : ", their channels raised by " + offset)
                  + (delay.isZero()
                      ? ""
                      : ", delayed by " + delay + rounded(delay, info.timeBase()))
                  + "."));
    }
    if (!request.raise().isZero()) {
      statements.add(
          Statement.changed(
              "Times",
              "all later by "
                  + request.raise()
                  + ", because a file cannot have the times below zero that a negative delay"
                  + " makes."));
    }
    opened.stream()
        .map(RecordingConversion::liveTimeKept)
        .flatMap(Optional::stream)
        .forEach(statements::add);
    info.warnings().stream()
        .filter(warning -> warning.startsWith("The pulse period of recording"))
        .forEach(warning -> statements.add(Statement.changed("Pulse period", warning)));
    statements.add(
        Statement.lost("Header", "of all recordings but the first, save the names of the files."));
    RecordingConversion.addLost(source.balance(), statements);
    statements.addAll(written.statements());
    return statements;
  }
}
