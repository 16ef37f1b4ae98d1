package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Path;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.TableAnalysis;
import org.photonbench.analysis.result.Result;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/** Runs an analysis of any kind of input over one file, on the calling thread. */
public final class AnalysisRunner {
  private AnalysisRunner() {}

  /** Whether an analysis can be run here. */
  public static boolean runs(Analysis<?> analysis) {
    return analysis instanceof PhotonAnalysis<?> || analysis instanceof TableAnalysis<?>;
  }

  /**
   * Runs an analysis over its kind of file.
   *
   * @param settings settings of the analysis
   * @param options how a recording is opened; no matter to other files
   * @throws AnalysisException if file or settings do not fit, or nothing here runs the analysis
   * @throws RunCancelledException if {@code progress} said so
   */
  public static Result run(
      Analysis<?> analysis,
      Record settings,
      Path file,
      OpenOptions options,
      Recordings recordings,
      ProgressListener progress)
      throws IOException, AnalysisException, RunCancelledException {
    return switch (analysis) {
      case PhotonAnalysis<?> photons ->
          ofPhotons(photons, settings, file, options, recordings, progress);
      case TableAnalysis<?> table -> ofTable(table, settings, file);
      default ->
          throw new AnalysisException(
              "The analysis '"
                  + analysis.id()
                  + "' reads neither recordings nor tables, so it cannot be run on a file.");
    };
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

  private static <S extends Record> Result ofTable(
      TableAnalysis<S> analysis, Record settings, Path file)
      throws IOException, AnalysisException, RunCancelledException {
    return TableAnalysisRunner.run(analysis, analysis.settingsType().cast(settings), file);
  }
}
