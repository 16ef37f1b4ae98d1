package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.FileAnalysis;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Provenance;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/** Runs an analysis over a file or folder that is not one photon stream, on the calling thread. */
public final class FileAnalysisRunner {
  private FileAnalysisRunner() {}

  /**
   * Runs an analysis.
   *
   * @param options how recordings are opened, should it open some
   * @return the result with its provenance, which names every file that was read
   * @throws AnalysisException if input or settings do not fit, or a file changed meanwhile
   * @throws IOException if a file cannot be read
   * @throws RunCancelledException if {@code progress} said so
   */
  public static <S extends Record> Result run(
      FileAnalysis<S> analysis,
      S settings,
      Path input,
      OpenOptions options,
      Recordings recordings,
      ProgressListener progress)
      throws IOException, AnalysisException, RunCancelledException {
    SettingsSchema.of(analysis.settingsType()).check(settings);
    if (!Files.exists(input)) {
      throw new NoSuchFileException(input.toString());
    }
    Instant started = Instant.now();
    long startNanos = System.nanoTime();
    FileContext context = new FileContext(input, options, recordings, progress);
    Result result = analysis.run(settings, input, context);
    return result.withProvenance(
        new Provenance(
            Product.nameAndVersion(),
            Runtime.version().toString(),
            analysis.version(),
            started,
            (System.nanoTime() - startNanos) * 1e-9,
            context.provenance()));
  }
}
