package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.RecordingFiles;
import org.photonbench.photon.stream.StreamSegments;
import org.photonbench.photon.stream.TimeSpan;

/**
 * Splits a recording into several files, each of which is read back and compared before it gets its
 * name. A piece cut in time starts at time zero. Memory does not grow with the recording, only with
 * the number of pieces.
 *
 * <p>Whatever interrupts the work, each file that is there is whole.
 */
public final class RecordingSplit {
  /** More files than this in one folder nobody means. */
  public static final int MOST_PIECES = 10_000;

  private final Recordings recordings;
  private final RecordingExports exports;

  /** What a recording is split by. */
  public sealed interface Rule {
    /** A piece each so long, from time zero on; the last one may be shorter. */
    record Every(TimeSpan length) implements Rule {
      public Every {
        if (length.isNegative() || length.isZero()) {
          throw new IllegalArgumentException("pieces of " + length);
        }
      }
    }

    /** A new piece at each marker that has one of the bits. */
    record AtMarkers(long bits) implements Rule {}

    /** A piece from each marker with a start bit to the next one with a stop bit. */
    record BetweenMarkers(long startBits, long stopBits) implements Rule {}

    /** A file for each channel, with all markers. */
    record Channels() implements Rule {}
  }

  /**
   * A split.
   *
   * @param in the recording
   * @param folder where the files go
   * @param extension of the files, which chooses their format, without the dot
   * @param rule what it is split by
   * @param options how the recording is opened
   * @param overwrite whether files there are replaced
   * @param creatorName name of the writing program
   * @param creatorVersion its version
   */
  public record Request(
      Path in,
      Path folder,
      String extension,
      Rule rule,
      OpenOptions options,
      boolean overwrite,
      String creatorName,
      String creatorVersion) {
    private OutputMode mode() {
      return overwrite ? OutputMode.WHOLE_REPLACING : OutputMode.WHOLE;
    }

    /** The file of a piece. */
    Path target(String piece) {
      String name = RecordingFiles.name(in);
      int dot = name.lastIndexOf('.');
      String base = dot > 0 ? name.substring(0, dot) : name;
      return folder.resolve(base + "." + piece + "." + extension);
    }

    private Path target(long index) {
      return target(String.format(Locale.ROOT, "%04d", index));
    }
  }

  /**
   * One of the new files.
   *
   * @param file where it is
   * @param photons its photons
   * @param bytes its length
   * @param startSeconds where it starts in the recording in seconds
   * @param acquisitionSeconds its acquisition time; empty if unknown
   * @param compared whether it was read back and compared
   */
  public record Piece(
      Path file,
      long photons,
      long bytes,
      double startSeconds,
      OptionalDouble acquisitionSeconds,
      boolean compared) {}

  /**
   * What came of a split.
   *
   * @param format name of the format written
   * @param pieces the files in order
   * @param photonsOutside photons that are in no piece, because they are not between markers
   * @param balance where the records of the recording went
   * @param statements what was kept, changed and lost, each once for all files
   */
  public record Outcome(
      String format,
      List<Piece> pieces,
      long photonsOutside,
      RecordBalance balance,
      List<Statement> statements) {
    public Outcome {
      pieces = List.copyOf(pieces);
      statements = List.copyOf(statements);
    }
  }

  public RecordingSplit(Recordings recordings, RecordingExports exports) {
    this.recordings = recordings;
    this.exports = exports;
  }

  /**
   * Checks, before any work, that files of this format can be written to the folder.
   *
   * @throws RecordingWriteException if not
   */
  public void check(Request request) throws IOException {
    exports.require(request.target(0));
    if (!(request.rule() instanceof Rule.Channels)) {
      OutputFile.check(request.target(0), request.mode());
    }
  }

  /**
   * Splits.
   *
   * @throws RecordingFormatException if the recording cannot be read, or holds nothing to split by
   * @throws RecordingWriteException if the format cannot hold a piece, or the disk a file
   * @throws CancellationException if {@code progress} said so; the pieces finished stay
   */
  public Outcome split(Request request, RecordingConversion.Progress progress) throws IOException {
    check(request);
    RecordingExport export = exports.require(request.target(0));
    if (request.rule() instanceof Rule.Channels) {
      return byChannel(request, export, progress);
    }
    boolean keepsSyncs =
        RecordingConversion.keepsSyncs(request.in(), request.options(), export, recordings);
    OpenOptions options =
        keepsSyncs ? new OpenOptions(Optional.of(RecordingConversion.SYNC)) : request.options();
    try (PhotonSource source = recordings.open(request.in(), options)) {
      return new Cutting(request, export, source, keepsSyncs, progress).outcome();
    }
  }

  // ---------------------------------------------------------------- by channel

  private Outcome byChannel(
      Request request, RecordingExport export, RecordingConversion.Progress progress)
      throws IOException {
    SortedSet<Integer> channels = channels(request, progress);
    if (channels.isEmpty()) {
      throw new RecordingFormatException(
          RecordingFiles.name(request.in()) + " has no photons, so there is nothing to split.");
    }
    RecordingConversion conversion = new RecordingConversion(recordings, exports);
    List<RecordingConversion.Request> requests = new ArrayList<>();
    for (int channel : channels) {
      String steps = request.options().stream();
      RecordingConversion.Request one =
          new RecordingConversion.Request(
              request.in(),
              request.target("channel-" + channel),
              new OpenOptions(
                  request.options().syncChannel(),
                  (steps.isEmpty() ? "" : steps + "; ") + "channels=" + channel),
              request.overwrite(),
              request.creatorName(),
              request.creatorVersion());
      // All of them before the first one is written.
      conversion.check(one);
      requests.add(one);
    }
    List<Piece> pieces = new ArrayList<>();
    Set<Statement> statements = new LinkedHashSet<>();
    RecordBalance balance = RecordBalance.EMPTY;
    for (RecordingConversion.Request one : requests) {
      double done = 1 + pieces.size();
      double parts = 1 + requests.size();
      RecordingConversion.Outcome outcome =
          conversion.convert(
              one, (part, photons) -> progress.progress((done + part) / parts, photons));
      balance = outcome.balance();
      pieces.add(
          new Piece(
              one.out(),
              outcome.photons(),
              outcome.bytes(),
              0,
              outcome.info().acquisitionSeconds(),
              outcome.compared()));
      statements.addAll(outcome.statements());
    }
    // The photons of the pieces stand in their table.
    statements.removeIf(
        statement -> statement.part().equals("Photons") || statement.part().equals("Processing"));
    return new Outcome(export.name(), pieces, 0, balance, List.copyOf(statements));
  }

  private SortedSet<Integer> channels(Request request, RecordingConversion.Progress progress)
      throws IOException {
    boolean[] seen = new boolean[1 << Byte.SIZE];
    long photons = 0;
    try (PhotonSource source = recordings.open(request.in(), request.options())) {
      PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
      while (source.next(block)) {
        byte[] channels = block.channels();
        for (int i = 0; i < block.size(); i++) {
          seen[channels[i] & 0xFF] = true;
        }
        photons += block.size();
        RecordingConversion.report(progress, 0, photons);
      }
    }
    SortedSet<Integer> channels = new TreeSet<>();
    for (int channel = 0; channel < seen.length; channel++) {
      if (seen[channel]) {
        channels.add(channel);
      }
    }
    return channels;
  }

  // ---------------------------------------------------------------- in time

  /** One recording while it is cut. */
  private final class Cutting {
    private final Request request;
    private final RecordingExport export;
    private final PhotonSource source;
    private final boolean keepsSyncs;
    private final RecordingConversion.Progress progress;
    private final double tickSeconds;
    private final PhotonBlock block;
    private final PhotonBlock moved;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<Statement> statements = new LinkedHashSet<>();
    private long photons;

    Cutting(
        Request request,
        RecordingExport export,
        PhotonSource source,
        boolean keepsSyncs,
        RecordingConversion.Progress progress) {
      this.request = request;
      this.export = export;
      this.source = source;
      this.keepsSyncs = keepsSyncs;
      this.progress = progress;
      tickSeconds = source.info().timeBase().tickSeconds();
      block = new PhotonBlock(source.info().timeBase().mode());
      moved = new PhotonBlock(source.info().timeBase().mode());
    }

    Outcome outcome() throws IOException {
      long outside;
      try (StreamSegments segments = segments()) {
        Optional<StreamSegments.Segment> segment = segments.next();
        while (segment.isPresent()) {
          segment = write(segment.get(), segments);
        }
        outside = segments.skippedPhotons();
      }
      if (pieces.isEmpty()) {
        throw nothing();
      }
      List<Statement> all = new ArrayList<>();
      RecordingConversion.addKept(source.info(), photons, all);
      all.add(
          Statement.changed("Times", "each piece starts at time zero; its start is in the table."));
      if (outside > 0) {
        all.add(
            Statement.lost(
                "Photons", outside + " that are not between a starting and a stopping marker."));
      }
      RecordingConversion.addLost(source.balance(), all);
      all.addAll(statements);
      return new Outcome(export.name(), pieces, outside, source.balance(), all);
    }

    private StreamSegments segments() throws RecordingFormatException {
      return switch (request.rule()) {
        case Rule.Every every -> StreamSegments.every(source, ticks(every.length()));
        case Rule.AtMarkers at -> StreamSegments.atMarkers(source, at.bits());
        case Rule.BetweenMarkers between ->
            StreamSegments.between(source, between.startBits(), between.stopBits());
        case Rule.Channels _ -> throw new IllegalStateException("channels are no cuts in time");
      };
    }

    private long ticks(TimeSpan length) throws RecordingFormatException {
      long ticks = length.nearestTicks(tickSeconds);
      if (ticks < 1) {
        throw new RecordingFormatException(
            RecordingFiles.name(request.in())
                + " has a resolution of "
                + tickSeconds
                + " s; pieces of "
                + length
                + " are shorter than that, so take longer ones.");
      }
      OptionalDouble seconds = source.info().acquisitionSeconds();
      if (seconds.isPresent() && seconds.getAsDouble() / (ticks * tickSeconds) > MOST_PIECES) {
        throw tooMany();
      }
      return ticks;
    }

    private RecordingFormatException tooMany() {
      return new RecordingFormatException(
          RecordingFiles.name(request.in())
              + " would become more than "
              + MOST_PIECES
              + " files; take longer pieces, or cut out a part first (--stream cut=...).");
    }

    private RecordingFormatException nothing() {
      return new RecordingFormatException(
          RecordingFiles.name(request.in())
              + " has no markers to split it at; 'photonbench info' lists the markers there are.");
    }

    /** Writes a segment, and goes on to the next one before the file gets its name. */
    private Optional<StreamSegments.Segment> write(
        StreamSegments.Segment segment, StreamSegments segments) throws IOException {
      if (segment.index() >= MOST_PIECES) {
        throw tooMany();
      }
      boolean beforeMarkers =
          request.rule() instanceof Rule.AtMarkers && segment.marker().isEmpty();
      ExportRequest exportRequest =
          new ExportRequest(
              request.in(),
              segment.info(),
              keepsSyncs ? Optional.of(RecordingConversion.SYNC) : Optional.empty(),
              request.creatorName(),
              request.creatorVersion());
      Path target = request.target(segment.index());
      try (CheckedFile file =
          CheckedFile.create(target, request.mode(), export, recordings, exportRequest)) {
        boolean empty = copy(segment, file);
        LiveTime acquisition = segment.acquisition();
        RecordingInfo info = segment.info();
        Optional<StreamSegments.Segment> next = segments.next();
        if (beforeMarkers && next.isEmpty()) {
          throw nothing();
        }
        if (beforeMarkers && empty) {
          // The recording starts with a marker: closing deletes the file.
          return next;
        }
        OptionalDouble seconds =
            OptionalDouble.of(Math.max(0, acquisition.totalTicks()) * tickSeconds);
        CheckedFile.Written written =
            file.publish(
                new RecordingEnd(seconds, RecordingConversion.stopReason(info)),
                (_, _) -> progress.progress(RecordingConversion.part(source), photons));
        pieces.add(
            new Piece(
                target,
                written.photons(),
                written.bytes(),
                segment.start() * tickSeconds,
                seconds,
                written.compared()));
        photons += written.photons();
        statements.addAll(
            written.statements().stream()
                .filter(statement -> statement.fate() != Statement.Fate.KEPT)
                .toList());
        return next;
      }
    }

    /**
     * Writes the photons and events with the start of the segment as time zero.
     *
     * @return whether there were none
     */
    private boolean copy(StreamSegments.Segment segment, CheckedFile file) throws IOException {
      long start = segment.start();
      boolean more = true;
      boolean empty = true;
      while (more) {
        more = segment.next(block);
        moved.clear();
        int n = block.size();
        long[] times = block.times();
        long[] shifted = moved.times();
        for (int i = 0; i < n; i++) {
          shifted[i] = times[i] - start;
        }
        System.arraycopy(block.channels(), 0, moved.channels(), 0, n);
        System.arraycopy(block.microTimes(), 0, moved.microTimes(), 0, block.microTimes().length);
        moved.setSize(n);
        for (StreamEvent event : block.events()) {
          moved.add(
              new StreamEvent(
                  event.kind(),
                  event.time() - start,
                  event.photonIndex(),
                  event.bytePosition(),
                  event.value(),
                  event.message()));
        }
        file.write(moved);
        empty &= n == 0 && moved.events().isEmpty();
        RecordingConversion.report(progress, RecordingConversion.part(source), photons);
      }
      return empty;
    }
  }
}
