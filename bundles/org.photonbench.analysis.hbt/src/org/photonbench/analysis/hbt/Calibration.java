package org.photonbench.analysis.hbt;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.ResultFolder;

/** The delay of a set-up, taken from the result of an earlier recording. */
final class Calibration {
  private static final String CHOOSE =
      "Choose the result folder of an HBT analysis in Settings > Zero delay > Calibration.";

  private Calibration() {}

  /**
   * The zero delay in ns of a stored HBT result.
   *
   * @param folder path of the result folder
   */
  static double delayNs(String folder) throws AnalysisException {
    try {
      Quantity delay =
          ResultFolder.read(Path.of(folder), List.of()).quantities().stream()
              .filter(q -> q.id().equals(HbtReport.DELAY) && !Double.isNaN(q.value()))
              .findFirst()
              .orElseThrow(() ->
                  new AnalysisException(
                      "The calibration %s has no zero delay. %s".formatted(folder, CHOOSE)));
      if (!delay.marks().isEmpty()) {
        throw new AnalysisException(
            "The calibration %s has no certain zero delay: %s %s"
                .formatted(folder, delay.marks().getFirst(), CHOOSE));
      }
      return delay.value();
    } catch (IOException | InvalidPathException e) {
      throw new AnalysisException(
          "The calibration %s cannot be read: %s %s".formatted(folder, e.getMessage(), CHOOSE), e);
    }
  }
}
