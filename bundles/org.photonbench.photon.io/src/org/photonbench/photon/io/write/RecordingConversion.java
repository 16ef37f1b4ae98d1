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
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordMode;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.TimeBase;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.Words;
import org.photonbench.photon.stream.LiveTimeAsLosses;

/**
 * Converts a recording into another file, reads that back, compares every photon and marker, and
 * says what was kept and what was not. The file is there whole or not at all. Memory does not grow
 * with the recording.
 */
public final class RecordingConversion {
  /** No channel of a PicoQuant recording has this number. */
  static final Channel SYNC = new Channel(Channel.MAX);

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
    requireOther(request.in(), request.out());
    exports.require(request.out());
    OutputFile.check(request.out(), mode(request));
  }

  /**
   * Checks that a recording is not written over.
   *
   * @throws RecordingWriteException if both are the same file
   */
  static void requireOther(Path in, Path out) throws IOException {
    if (in.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())
        || Files.exists(in) && Files.exists(out) && Files.isSameFile(in, out)) {
      throw new RecordingWriteException(
          in + " is both the recording and the file to be made; choose another name.");
    }
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
    boolean keepsSyncs = keepsSyncs(request.in(), request.options(), export, recordings);
    OpenOptions options = keepsSyncs ? new OpenOptions(Optional.of(SYNC)) : request.options();
    try (PhotonSource opened = recordings.open(request.in(), options);
        PhotonSource source = LiveTimeAsLosses.of(opened)) {
      return convert(request, export, opened.info(), source, keepsSyncs, progress);
    }
  }

  /**
   * Whether events of the sync input are there, not wanted as photons, and can stay what they are.
   */
  static boolean keepsSyncs(
      Path in, OpenOptions options, RecordingExport export, Recordings recordings)
      throws IOException {
    if (!export.keepsSyncEvents()
        || options.syncChannel().isPresent()
        || !options.stream().isEmpty()) { // which would take them for photons
      return false;
    }
    try (PhotonSource source = recordings.open(in, options)) {
      RecordingInfo info = source.info();
      return info.timeBase().mode() == RecordMode.T2 && info.format().startsWith("PicoQuant");
    }
  }

  private Outcome convert(
      Request request,
      RecordingExport export,
      RecordingInfo opened,
      PhotonSource source,
      boolean keepsSyncs,
      Progress progress)
      throws IOException {
    RecordingInfo info = source.info();
    RecordMode timeMode = info.timeBase().mode();
    ExportRequest exportRequest =
        new ExportRequest(
            request.in(),
            info,
            keepsSyncs ? Optional.of(SYNC) : Optional.empty(),
            request.creatorName(),
            request.creatorVersion());
    try (CheckedFile file =
        CheckedFile.create(request.out(), mode(request), export, recordings, exportRequest)) {
      PhotonBlock block = new PhotonBlock(timeMode);
      boolean more = true;
      while (more) {
        more = source.next(block);
        file.write(block);
        report(progress, 0.5 * part(source), file.photons());
      }
      Progress second = (fraction, photons) -> progress.progress(0.5 + 0.5 * fraction, photons);
      CheckedFile.Written written =
          file.publish(new RecordingEnd(info.acquisitionSeconds(), stopReason(info)), second);
      report(progress, 1, written.photons());
      List<Statement> statements = new ArrayList<>();
      addKept(info, written.photons(), statements);
      addTimes(opened, info, statements);
      addLost(source.balance(), statements);
      statements.addAll(written.statements());
      return new Outcome(
          export.name(),
          opened,
          source.balance(),
          written.photons(),
          written.bytes(),
          written.compared(),
          statements);
    }
  }

  /** Why the recording ended; old headers count as new ones do. */
  static int stopReason(RecordingInfo info) {
    for (HeaderEntry entry : info.entries()) {
      Matcher integer = INTEGER.matcher(entry.value().strip());
      if (STOP_REASON.matcher(entry.name()).matches() && integer.matches()) {
        return Integer.parseInt(integer.group());
      }
    }
    return RecordingEnd.TIME_OVER;
  }

  static void report(Progress progress, double fraction, long photons) {
    if (!progress.progress(fraction, photons)) {
      throw new CancellationException("the conversion was cancelled");
    }
  }

  static double part(PhotonSource source) {
    return source.length() > 0 ? Math.min(1, (double) source.position() / source.length()) : 0;
  }

  /**
   * What became of the acquisition and the live time.
   *
   * @param opened as the recording was read
   * @param written as it was written, with what stream steps took out as losses
   */
  private static void addTimes(
      RecordingInfo opened, RecordingInfo written, List<Statement> statements) {
    if (opened.acquisitionSeconds().equals(written.acquisitionSeconds())) {
      opened
          .acquisitionSeconds()
          .ifPresent(seconds ->
              statements.add(
                  Statement.kept("Acquisition time", Words.seconds(seconds) + ", exactly.")));
    } else {
      statements.add(
          Statement.changed(
              "Acquisition time",
              Words.seconds(written.acquisitionSeconds().orElseThrow())
                  + ", of which "
                  + Words.seconds(opened.acquisitionSeconds().orElseThrow())
                  + " are live: up to the end of the last part that the stream steps left."));
    }
    liveTimeKept(opened).ifPresent(statements::add);
  }

  /** Tells how the file has what stream steps took out; empty if they took out nothing between. */
  static Optional<Statement> liveTimeKept(RecordingInfo opened) {
    return opened
        .liveTime()
        .map(LiveTimeAsLosses::gaps)
        .filter(gaps -> gaps.intervals() > 0)
        .map(gaps ->
            Statement.kept(
                "Live time",
                Words.count(gaps.intervals())
                    + (gaps.intervals() == 1 ? " range that" : " ranges that")
                    + " stream steps took out, among the gaps: readers take them for losses of the"
                    + " device."));
  }

  /** What every format keeps. */
  static void addKept(RecordingInfo info, long photons, List<Statement> statements) {
    TimeBase base = info.timeBase();
    boolean t3 = base.mode() == RecordMode.T3;
    statements.add(
        Statement.kept(
            "Photons",
            Words.count(photons)
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
                    + Words.seconds(base.tickSeconds())
                    + " and micro time unit "
                    + Words.seconds(base.microTickSeconds())
                    + ", exactly."
                : "time unit " + Words.seconds(base.tickSeconds()) + ", exactly."));
  }

  /** The records that are no photons and markers, and are in no new file. */
  static void addLost(RecordBalance balance, List<Statement> statements) {
    if (balance.syncs() > 0) {
      statements.add(
          Statement.lost(
              "Sync events",
              Words.count(balance.syncs())
                  + " events of the sync input; give them a channel (--sync-as-channel) to keep"
                  + " them as photons."));
    }
    if (balance.invalid() > 0) {
      statements.add(
          Statement.lost(
              "Invalid records", Words.count(balance.invalid()) + " that the device marked so."));
    }
    if (balance.faulty() > 0) {
      statements.add(
          Statement.lost(
              "Faulty records",
              Words.count(balance.faulty()) + " that mean nothing in their format."));
    }
    if (balance.trailingBytes() > 0) {
      statements.add(
          Statement.lost(
              "Trailing bytes",
              Words.count(balance.trailingBytes()) + " that are no complete record."));
    }
  }
}
