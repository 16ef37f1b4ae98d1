package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.photonbench.photon.LiveTime;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.RecordingFiles;
import org.photonbench.photon.stream.StreamSegments;
import org.photonbench.photon.stream.TimeSpan;

/** One recording while it is cut in time or at markers, piece by piece. */
final class SplitInTime {
  private final RecordingSplit.Request request;
  private final RecordingExport export;
  private final Recordings recordings;
  private final PhotonSource source;
  private final boolean keepsSyncs;
  private final RecordingConversion.Progress progress;
  private final double tickSeconds;
  private final PhotonBlock block;
  private final PhotonBlock moved;
  private final List<RecordingSplit.Piece> pieces = new ArrayList<>();
  private final Set<Statement> statements = new LinkedHashSet<>();
  private long photons;

  SplitInTime(
      RecordingSplit.Request request,
      RecordingExport export,
      Recordings recordings,
      PhotonSource source,
      boolean keepsSyncs,
      RecordingConversion.Progress progress) {
    this.request = request;
    this.export = export;
    this.recordings = recordings;
    this.source = source;
    this.keepsSyncs = keepsSyncs;
    this.progress = progress;
    tickSeconds = source.info().timeBase().tickSeconds();
    block = new PhotonBlock(source.info().timeBase().mode());
    moved = new PhotonBlock(source.info().timeBase().mode());
  }

  RecordingSplit.Outcome outcome(RecordingInfo opened) throws IOException {
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
    RecordingConversion.liveTimeKept(opened).ifPresent(all::add);
    RecordingConversion.addLost(source.balance(), all);
    all.addAll(statements);
    return new RecordingSplit.Outcome(export.name(), pieces, outside, source.balance(), all);
  }

  private StreamSegments segments() throws RecordingFormatException {
    return switch (request.rule()) {
      case SplitRule.Every every -> StreamSegments.every(source, ticks(every.length()));
      case SplitRule.AtMarkers at -> StreamSegments.atMarkers(source, at.bits());
      case SplitRule.BetweenMarkers between ->
          StreamSegments.between(source, between.startBits(), between.stopBits());
      case SplitRule.Channels _ -> throw new IllegalStateException("channels are no cuts in time");
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
    if (seconds.isPresent()
        && seconds.getAsDouble() / (ticks * tickSeconds) > RecordingSplit.MOST_PIECES) {
      throw tooMany();
    }
    return ticks;
  }

  private RecordingFormatException tooMany() {
    return new RecordingFormatException(
        RecordingFiles.name(request.in())
            + " would become more than "
            + RecordingSplit.MOST_PIECES
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
    if (segment.index() >= RecordingSplit.MOST_PIECES) {
      throw tooMany();
    }
    boolean beforeMarkers =
        request.rule() instanceof SplitRule.AtMarkers && segment.marker().isEmpty();
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
          new RecordingSplit.Piece(
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
