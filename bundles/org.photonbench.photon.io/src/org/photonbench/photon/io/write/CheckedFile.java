package org.photonbench.photon.io.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.photon.Channel;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.io.Recordings;

/**
 * A new recording that gets its name only after it was read back and every photon and marker
 * compared with what was written.
 */
final class CheckedFile implements Closeable {
  private final RecordingWriter writer;
  private final RecordingExport export;
  private final Recordings recordings;
  private final RecordingInfo info;
  private final Optional<Channel> syncEvents;
  private final PhotonDigest digest = new PhotonDigest();
  private final List<Statement> processing = new ArrayList<>();

  /**
   * What was written.
   *
   * @param photons photons, without events of the sync input that stay such events
   * @param bytes length of the file
   * @param compared whether it was read back; false if no reader knows the format
   * @param statements what the format made of the recording, and what stream operators did
   */
  record Written(long photons, long bytes, boolean compared, List<Statement> statements) {}

  private CheckedFile(
      RecordingWriter writer,
      RecordingExport export,
      Recordings recordings,
      ExportRequest request) {
    this.writer = writer;
    this.export = export;
    this.recordings = recordings;
    info = request.info();
    syncEvents = request.syncEvents();
  }

  /**
   * Starts a file.
   *
   * @throws RecordingWriteException if the file cannot be made, or the format cannot hold the
   *     recording
   */
  static CheckedFile create(
      Path target,
      OutputMode mode,
      RecordingExport export,
      Recordings recordings,
      ExportRequest request)
      throws IOException {
    RecordMode timeMode = request.info().timeBase().mode();
    if (!export.holds(timeMode)) {
      throw new RecordingWriteException(
          export.name() + " has no " + timeMode + " photons; choose another format.");
    }
    return new CheckedFile(export.open(target, mode, request), export, recordings, request);
  }

  /** Appends the photons and events of a block. */
  void write(PhotonBlock block) throws IOException {
    writer.write(block);
    digest.accept(block);
    for (StreamEvent event : block.events()) {
      if (event.kind() == StreamEvent.Kind.PROCESSING) {
        processing.add(Statement.changed("Processing", event.message()));
      }
    }
  }

  /** Photons so far, with those that stand for events of the sync input. */
  long photons() {
    return digest.photons();
  }

  /**
   * Completes the file, compares it and gives it its name.
   *
   * @param progress told how far the comparison is
   */
  Written publish(RecordingEnd end, RecordingConversion.Progress progress) throws IOException {
    writer.finish(end);
    boolean compared = compare(progress);
    long bytes = Files.size(writer.path());
    writer.publish();
    // What came under the sync channel only to stay what it is, is no photon.
    long syncs = syncEvents.map(digest::photonsOf).orElse(0L);
    List<Statement> statements = new ArrayList<>(writer.statements());
    statements.addAll(processing);
    return new Written(digest.photons() - syncs, bytes, compared, statements);
  }

  private boolean compare(RecordingConversion.Progress progress) throws IOException {
    Optional<PhotonFormat> reader =
        recordings.formats().stream().filter(format -> format.id().equals(export.id())).findFirst();
    if (reader.isEmpty()) {
      return false;
    }
    PhotonDigest read = new PhotonDigest();
    try (PhotonSource source = reader.get().open(writer.path(), new OpenOptions(syncEvents))) {
      if (!source.info().timeBase().equals(info.timeBase())) {
        throw otherwise("with other units of time");
      }
      PhotonBlock block = new PhotonBlock(info.timeBase().mode());
      boolean more = true;
      while (more) {
        more = source.next(block);
        read.accept(block);
        RecordingConversion.report(progress, RecordingConversion.part(source), read.photons());
      }
    }
    if (!read.samePhotons(digest)) {
      throw otherwise(
          "with " + read.photons() + " photons for " + digest.photons() + ", or others");
    }
    if (export.keepsMarkers() && !read.sameMarkers(digest)) {
      throw otherwise(
          "with " + read.markers() + " markers for " + digest.markers() + ", or others");
    }
    return true;
  }

  private RecordingWriteException otherwise(String how) {
    return new RecordingWriteException(
        "The "
            + export.name()
            + " file reads back otherwise than it was written, "
            + how
            + ", and was not kept; the disk may be damaged, so choose another one, and report it if"
            + " it happens again.");
  }

  /** Deletes the file if it was not published. */
  @Override
  public void close() throws IOException {
    writer.close();
  }
}
