package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.photonbench.photon.Channel;
import org.photonbench.photon.HeaderEntry;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.StreamEvent;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;

/**
 * Converts a recording into another file, reads that back, compares every photon and marker, and
 * says what was kept and what was not. The file is there whole or not at all. Memory does not grow
 * with the recording.
 */
public final class RecordingConversion {
  /** No channel of a PicoQuant recording has this number. */
  private static final Channel SYNC = new Channel(Channel.MAX);

  private static final Pattern STOP_REASON = Pattern.compile("(?i).*stop_?reason");
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");

  private final Recordings recordings;
  private final RecordingExports exports;

  /** Told how far it is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Takes note of the progress.
     *
     * @param fraction of the whole work, 0 to 1
     * @param photons photons written or, in a second pass, compared
     * @return false to cancel
     */
    boolean progress(double fraction, long photons);
  }

  /**
   * A conversion.
   *
   * @param in the recording
   * @param out the file to be made; its extension chooses the format
   * @param options how the recording is opened
   * @param overwrite whether a file there is replaced
   * @param creatorName name of the writing program
   * @param creatorVersion its version
   */
  public record Request(
      Path in,
      Path out,
      OpenOptions options,
      boolean overwrite,
      String creatorName,
      String creatorVersion) {}

  /**
   * What came of a conversion.
   *
   * @param format name of the format written
   * @param info what the header of the recording said
   * @param balance where the records of the recording went
   * @param photons photons written
   * @param bytes length of the new file in bytes
   * @param compared whether the file was read back and compared; false if no reader knows it
   * @param statements what was kept, changed and lost
   */
  public record Outcome(
      String format,
      RecordingInfo info,
      RecordBalance balance,
      long photons,
      long bytes,
      boolean compared,
      List<Statement> statements) {
    public Outcome {
      statements = List.copyOf(statements);
    }
  }

  public RecordingConversion(Recordings recordings, RecordingExports exports) {
    this.recordings = recordings;
    this.exports = exports;
  }

  /**
   * Checks, before any work, that the conversion can write its file: that the extension is known,
   * the place can be written to, and nothing is replaced that must not be.
   *
   * @throws RecordingWriteException if it cannot
   */
  public void check(Request request) throws IOException {
    if (isSame(request.in(), request.out())) {
      throw new RecordingWriteException(
          request.in() + " is both the recording and the file to be made; choose another name.");
    }
    exports.require(request.out());
    OutputFile.check(request.out(), mode(request));
  }

  private static boolean isSame(Path in, Path out) throws IOException {
    return in.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())
        || Files.exists(in) && Files.exists(out) && Files.isSameFile(in, out);
  }

  private static OutputMode mode(Request request) {
    return request.overwrite() ? OutputMode.WHOLE_REPLACING : OutputMode.WHOLE;
  }

  /**
   * Converts.
   *
   * @throws org.photonbench.photon.RecordingFormatException if the recording cannot be read
   * @throws RecordingWriteException if the format cannot hold the recording, or the disk the file
   * @throws CancellationException if {@code progress} said so; nothing is left behind
   */
  public Outcome convert(Request request, Progress progress) throws IOException {
    check(request);
    RecordingExport export = exports.require(request.out());
    boolean keepsSyncs = keepsSyncs(request, export);
    OpenOptions options = keepsSyncs ? new OpenOptions(Optional.of(SYNC)) : request.options();
    try (PhotonSource source = recordings.open(request.in(), options)) {
      return convert(request, export, source, keepsSyncs, progress);
    }
  }

  /**
   * Whether events of the sync input are there, not wanted as photons, and can stay what they are.
   */
  private boolean keepsSyncs(Request request, RecordingExport export) throws IOException {
    if (!export.keepsSyncEvents()
        || request.options().syncChannel().isPresent()
        || !request.options().stream().isEmpty()) { // which would take them for photons
      return false;
    }
    try (PhotonSource source = recordings.open(request.in(), request.options())) {
      RecordingInfo info = source.info();
      return info.timeBase().mode() == RecordMode.T2 && info.format().startsWith("PicoQuant");
    }
  }

  private Outcome convert(
      Request request,
      RecordingExport export,
      PhotonSource source,
      boolean keepsSyncs,
      Progress progress)
      throws IOException {
    RecordingInfo info = source.info();
    RecordMode timeMode = info.timeBase().mode();
    if (!export.holds(timeMode)) {
      throw new RecordingWriteException(
          export.name() + " has no " + timeMode + " photons; choose another format.");
    }
    ExportRequest exportRequest =
        new ExportRequest(
            request.in(),
            info,
            keepsSyncs ? Optional.of(SYNC) : Optional.empty(),
            request.creatorName(),
            request.creatorVersion());
    try (RecordingWriter writer = export.open(request.out(), mode(request), exportRequest)) {
      PhotonDigest digest = new PhotonDigest();
      List<Statement> processing = new ArrayList<>();
      PhotonBlock block = new PhotonBlock(timeMode);
      boolean more = true;
      while (more) {
        more = source.next(block);
        writer.write(block);
        digest.accept(block);
        addProcessing(block, processing);
        report(progress, 0.5 * part(source), digest.photons());
      }
      writer.finish(new RecordingEnd(info.acquisitionSeconds(), stopReason(info)));
      boolean compared = compare(writer.path(), export, info, keepsSyncs, digest, progress);
      long bytes = Files.size(writer.path());
      writer.publish();
      report(progress, 1, digest.photons());
      // What came under the sync channel only to stay what it is, is no photon.
      long photons = digest.photons() - (keepsSyncs ? digest.photonsOf(SYNC) : 0);
      List<Statement> statements = new ArrayList<>();
      addGeneral(info, source.balance(), photons, statements);
      statements.addAll(writer.statements());
      statements.addAll(processing);
      return new Outcome(
          export.name(), info, source.balance(), photons, bytes, compared, statements);
    }
  }

  private static void addProcessing(PhotonBlock block, List<Statement> statements) {
    for (StreamEvent event : block.events()) {
      if (event.kind() == StreamEvent.Kind.PROCESSING) {
        statements.add(Statement.changed("Processing", event.message()));
      }
    }
  }

  /** Why the recording ended; old headers count as new ones do. */
  private static int stopReason(RecordingInfo info) {
    for (HeaderEntry entry : info.entries()) {
      Matcher integer = INTEGER.matcher(entry.value().strip());
      if (STOP_REASON.matcher(entry.name()).matches() && integer.matches()) {
        return Integer.parseInt(integer.group());
      }
    }
    return RecordingEnd.TIME_OVER;
  }

  private static void report(Progress progress, double fraction, long photons) {
    if (!progress.progress(fraction, photons)) {
      throw new CancellationException("the conversion was cancelled");
    }
  }

  private static double part(PhotonSource source) {
    return source.length() > 0 ? Math.min(1, (double) source.position() / source.length()) : 0;
  }

  /**
   * Reads the new file and compares it with what was written.
   *
   * @return whether there is a reader for it
   */
  private boolean compare(
      Path path,
      RecordingExport export,
      RecordingInfo info,
      boolean keepsSyncs,
      PhotonDigest written,
      Progress progress)
      throws IOException {
    Optional<PhotonFormat> reader =
        recordings.formats().stream().filter(format -> format.id().equals(export.id())).findFirst();
    if (reader.isEmpty()) {
      return false;
    }
    OpenOptions options = new OpenOptions(keepsSyncs ? Optional.of(SYNC) : Optional.empty());
    PhotonDigest read = new PhotonDigest();
    try (PhotonSource source = reader.get().open(path, options)) {
      if (!source.info().timeBase().equals(info.timeBase())) {
        throw otherwise(export, "with other units of time");
      }
      PhotonBlock block = new PhotonBlock(info.timeBase().mode());
      boolean more = true;
      while (more) {
        more = source.next(block);
        read.accept(block);
        report(progress, 0.5 + 0.5 * part(source), read.photons());
      }
    }
    if (!read.samePhotons(written)) {
      throw otherwise(
          export, "with " + read.photons() + " photons for " + written.photons() + ", or others");
    }
    if (export.keepsMarkers() && !read.sameMarkers(written)) {
      throw otherwise(
          export, "with " + read.markers() + " markers for " + written.markers() + ", or others");
    }
    return true;
  }

  private static RecordingWriteException otherwise(RecordingExport export, String how) {
    return new RecordingWriteException(
        "The "
            + export.name()
            + " file reads back otherwise than it was written, "
            + how
            + ", and was not kept; the disk may be damaged, so choose another one, and report it if"
            + " it happens again.");
  }

  /** What became of the parts that every format treats alike. */
  private static void addGeneral(
      RecordingInfo info, RecordBalance balance, long photons, List<Statement> statements) {
    TimeBase base = info.timeBase();
    boolean t3 = base.mode() == RecordMode.T3;
    statements.add(
        Statement.kept(
            "Photons",
            photons
                + " with channel"
                + (t3
                    ? base.pulses() ? ", pulse number and micro time" : ", time and micro time"
                    : " and time")
                + ", in the same order."));
    statements.add(
        Statement.kept(
            "Resolution",
            t3
                ? (base.pulses() ? "pulse period " : "clock period ")
                    + base.tickSeconds()
                    + " s and micro time unit "
                    + base.microTickSeconds()
                    + " s, exactly."
                : "time unit " + base.tickSeconds() + " s, exactly."));
    info.acquisitionSeconds()
        .ifPresent(seconds ->
            statements.add(Statement.kept("Acquisition time", seconds + " s, exactly.")));
    info.liveTime()
        .ifPresent(live ->
            statements.add(
                Statement.lost(
                    "Live time",
                    "which "
                        + live.intervals()
                        + " intervals of the time are left; only their sum is in the header.")));
    if (balance.syncs() > 0) {
      statements.add(
          Statement.lost(
              "Sync events",
              balance.syncs()
                  + " events of the sync input; give them a channel (--sync-as-channel) to keep"
                  + " them as photons."));
    }
    if (balance.invalid() > 0) {
      statements.add(
          Statement.lost("Invalid records", balance.invalid() + " that the device marked so."));
    }
    if (balance.faulty() > 0) {
      statements.add(
          Statement.lost(
              "Faulty records", balance.faulty() + " that mean nothing in their format."));
    }
    if (balance.trailingBytes() > 0) {
      statements.add(
          Statement.lost(
              "Trailing bytes", balance.trailingBytes() + " that are no complete record."));
    }
  }
}
