package org.photonbench.analysis.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;

/** A file that a setting names itself, or through a calibration. */
public final class CalibrationFile {
  private CalibrationFile() {}

  /**
   * The file.
   *
   * @param text a file, a calibration file, the name of a calibration, or {@link
   *     Calibrations#BY_DATE}
   * @param recorded when the recording was made
   * @throws AnalysisException if there is none, or the calibration names no file
   */
  public static Path find(
      AnalysisContext context, CalibrationKind kind, String text, Optional<LocalDateTime> recorded)
      throws IOException, AnalysisException {
    boolean calibration =
        text.strip().equals(Calibrations.BY_DATE)
            || text.strip().toLowerCase(Locale.ROOT).endsWith(Calibrations.SUFFIX);
    if (!calibration) {
      try {
        return context.resolve(text);
      } catch (AnalysisException noFile) {
        try {
          return named(context, kind, text, recorded);
        } catch (AnalysisException noCalibration) {
          throw new AnalysisException(
              noFile.getMessage() + " " + noCalibration.getMessage(), noFile);
        }
      }
    }
    return named(context, kind, text, recorded);
  }

  private static Path named(
      AnalysisContext context, CalibrationKind kind, String text, Optional<LocalDateTime> recorded)
      throws IOException, AnalysisException {
    return Calibrations.choose(context, kind, text, recorded)
        .data()
        .orElseThrow(() ->
            new AnalysisException(
                "The calibration '%s' of the %s names no file; this analysis needs its counts."
                    .formatted(text.strip(), kind.label())));
  }
}
