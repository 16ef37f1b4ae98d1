package org.photonbench.analysis;

import java.io.IOException;
import java.nio.file.Path;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;

/**
 * An analysis of a file or folder that is not one stream of photons: a table, spectra, a series of
 * recordings. {@link TableAnalysis}, {@link SeriesAnalysis} and {@link SpectrumAnalysis} read the
 * usual ones; a technique with an input of its own implements this.
 *
 * @param <S> the settings record
 */
public interface FileAnalysis<S extends Record> extends Analysis<S> {
  /** What it reads, for people, for example {@code series of recordings}. */
  String inputName();

  /** Whether a folder, not a file, may be its input. */
  default boolean takesFolders() {
    return false;
  }

  /**
   * Whether a file or folder looks like its input; quick, so that many can be asked. What is
   * accepted here may still be refused when it is read.
   */
  boolean accepts(Path input);

  /**
   * Runs it on the calling thread; long ones report and so notice that they are cancelled.
   *
   * @return the result without provenance
   * @throws AnalysisException if the input or the settings do not fit
   * @throws IOException if a file cannot be read
   * @throws RunCancelledException if {@link AnalysisContext#report} said so
   */
  Result run(S settings, Path input, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException;
}
