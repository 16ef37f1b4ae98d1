package org.photonbench.analysis.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.photon.Channel;
import org.photonbench.photon.RecordingFormatException;

/**
 * The measured response that a setting names: of each detector where it is a recording of photons,
 * else one for all.
 */
public final class ResponseFile {
  private final AnalysisContext context;
  private final Path file;
  private final boolean perChannel;
  private final String setting;

  private ResponseFile(AnalysisContext context, Path file, boolean perChannel, String setting) {
    this.context = context;
    this.file = file;
    this.perChannel = perChannel;
    this.setting = setting;
  }

  /**
   * Finds the file.
   *
   * @param text as in {@link CalibrationFile}
   * @param recorded when the recording was made
   * @param setting where the user names it, for messages
   */
  public static ResponseFile find(
      AnalysisContext context, String text, Optional<LocalDateTime> recorded, String setting)
      throws AnalysisException {
    try {
      Path file = CalibrationFile.find(context, CalibrationKind.RESPONSE, text, recorded);
      return new ResponseFile(context, file, holdsPhotons(context, file), setting);
    } catch (IOException e) {
      throw unreadable(text, setting, e);
    }
  }

  private static boolean holdsPhotons(AnalysisContext context, Path file) throws IOException {
    try {
      context.recordings().recognise(file);
      return true;
    } catch (RecordingFormatException notPhotons) {
      return false;
    }
  }

  private static AnalysisException unreadable(String name, String setting, IOException e) {
    return new AnalysisException(
        "The instrument response %s cannot be read: %s Choose a T3 recording, a histogram file or a table in %s."
            .formatted(name, e.getMessage(), setting),
        e);
  }

  /** Whether the file holds the response of each detector. */
  public boolean isPerChannel() {
    return perChannel;
  }

  /** The response of a detector; the one there is where the file does not tell detectors apart. */
  public ResponseHistogram of(Channel channel) throws AnalysisException {
    try {
      return ResponseHistogram.read(
          context, file.toString(), perChannel ? Optional.of(channel) : Optional.empty());
    } catch (IOException e) {
      throw unreadable(file.toString(), setting, e);
    }
  }

  @Override
  public String toString() {
    return String.valueOf(file.getFileName());
  }
}
