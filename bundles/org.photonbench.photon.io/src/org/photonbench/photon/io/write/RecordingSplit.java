package org.photonbench.photon.io.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.internal.RecordingFiles;
import org.photonbench.photon.stream.LiveTimeAsLosses;

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
      SplitRule rule,
      OpenOptions options,
      boolean overwrite,
      String creatorName,
      String creatorVersion) {
    OutputMode mode() {
      return overwrite ? OutputMode.WHOLE_REPLACING : OutputMode.WHOLE;
    }

    /** The file of a piece. */
    Path target(String piece) {
      String name = RecordingFiles.name(in);
      int dot = name.lastIndexOf('.');
      String base = dot > 0 ? name.substring(0, dot) : name;
      return folder.resolve(base + "." + piece + "." + extension);
    }

    Path target(long index) {
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
    if (!(request.rule() instanceof SplitRule.Channels)) {
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
    if (request.rule() instanceof SplitRule.Channels) {
      return new SplitByChannel(request, export, recordings, exports, progress).outcome();
    }
    boolean keepsSyncs =
        RecordingConversion.keepsSyncs(request.in(), request.options(), export, recordings);
    OpenOptions options =
        keepsSyncs ? new OpenOptions(Optional.of(RecordingConversion.SYNC)) : request.options();
    try (PhotonSource opened = recordings.open(request.in(), options);
        // What stream steps took out goes into the pieces like gaps of the device.
        PhotonSource source = LiveTimeAsLosses.of(opened)) {
      return new SplitInTime(request, export, recordings, source, keepsSyncs, progress)
          .outcome(opened.info());
    }
  }
}
