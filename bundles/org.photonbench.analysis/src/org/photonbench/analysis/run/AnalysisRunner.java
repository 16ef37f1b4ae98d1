package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Path;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.FileAnalysis;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Result;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/** Runs an analysis of any kind of input over one file or folder, on the calling thread. */
public final class AnalysisRunner {
  private AnalysisRunner() {}

  /** Whether an analysis can be run here. */
  public static boolean runs(Analysis<?> analysis) {
    return analysis instanceof PhotonAnalysis<?> || analysis instanceof FileAnalysis<?>;
  }

  /**
   * Runs an analysis over its kind of input. One that reads photons and other files as well gets
   * the photons of a file that it does not accept as another.
   *
   * @param settings settings of the analysis
   * @param options how a recording is opened; no matter to other files
   * @throws AnalysisException if file or settings do not fit, or nothing here runs the analysis
   * @throws RunCancelledException if {@code progress} said so
   */
  public static Result run(
      Analysis<?> analysis,
      Record settings,
      Path input,
      OpenOptions options,
      Recordings recordings,
      ProgressListener progress)
      throws IOException, AnalysisException, RunCancelledException {
    if (analysis instanceof FileAnalysis<?> files
        && !(analysis instanceof PhotonAnalysis<?> && !files.accepts(input))) {
      return ofFile(files, settings, input, options, recordings, progress);
    }
    if (analysis instanceof PhotonAnalysis<?> photons) {
      return ofPhotons(photons, settings, input, options, recordings, progress);
    }
    throw new AnalysisException(
        "The analysis '"
            + analysis.id()
            + "' reads neither recordings nor other files, so it cannot be run on a file.");
  }

  private static <S extends Record> Result ofPhotons(
      PhotonAnalysis<S> analysis,
      Record settings,
      Path file,
      OpenOptions options,
      Recordings recordings,
      ProgressListener progress)
      throws IOException, AnalysisException, RunCancelledException {
    return PhotonAnalysisRunner.run(
        analysis, analysis.settingsType().cast(settings), file, options, recordings, progress);
  }

  private static <S extends Record> Result ofFile(
      FileAnalysis<S> analysis,
      Record settings,
      Path input,
      OpenOptions options,
      Recordings recordings,
      ProgressListener progress)
      throws IOException, AnalysisException, RunCancelledException {
    return FileAnalysisRunner.run(
        analysis, analysis.settingsType().cast(settings), input, options, recordings, progress);
  }
}
