package org.photonbench.analysis.lifetime;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.calibration.CalibrationKind;
import org.photonbench.analysis.calibration.ResponseHistogram;
import org.photonbench.photon.Channel;
import org.photonbench.photon.RecordingFormatException;

/**
 * The measured response that a setting names: of each detector where it is a recording of photons,
 * else one for all.
 */
final class ResponseFile {
  private final AnalysisContext context;
  private final Path file;
  private final boolean perChannel;

  private ResponseFile(AnalysisContext context, Path file, boolean perChannel) {
    this.context = context;
    this.file = file;
    this.perChannel = perChannel;
  }

  /**
   * Finds the file.
   *
   * @param text as in {@link CalibrationInput}
   */
  static ResponseFile find(AnalysisContext context, String text, Optional<LocalDateTime> recorded)
      throws AnalysisException {
    try {
      Path file = CalibrationInput.file(context, CalibrationKind.RESPONSE, text, recorded);
      return new ResponseFile(context, file, holdsPhotons(context, file));
    } catch (IOException e) {
      throw unreadable(text, e);
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

  private static AnalysisException unreadable(String name, IOException e) {
    return new AnalysisException(
        "The instrument response "
            + name
            + " cannot be read: "
            + e.getMessage()
            + " Choose a T3 recording, a histogram file or a table in Settings > Instrument response"
            + " > Response file.",
        e);
  }

  /** Whether the file holds the response of each detector. */
  boolean isPerChannel() {
    return perChannel;
  }

  /** The response of a detector. */
  ResponseHistogram of(Channel channel) throws AnalysisException {
    try {
      return ResponseHistogram.read(
          context, file.toString(), perChannel ? Optional.of(channel) : Optional.empty());
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }
}
