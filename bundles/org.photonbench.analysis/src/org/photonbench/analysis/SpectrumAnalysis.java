package org.photonbench.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.spectrum.SpectrumSeries;
import org.photonbench.spectrum.io.SpectrumFiles;

/**
 * An analysis of spectra: of one, or of a series on one axis.
 *
 * @param <S> the settings record
 */
public interface SpectrumAnalysis<S extends Record> extends FileAnalysis<S> {
  /**
   * Runs it on the calling thread.
   *
   * @param spectra a single spectrum is a series of one
   * @return the result without provenance
   * @throws AnalysisException if the spectra or the settings do not fit
   * @throws RunCancelledException if {@link AnalysisContext#report} said so
   */
  Result run(S settings, SpectrumSeries spectra, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException;

  @Override
  default String inputName() {
    return "file of spectra (.sif, .spe, HDF5, text)";
  }

  @Override
  default boolean accepts(Path input) {
    if (!Files.isRegularFile(input)) {
      return false;
    }
    try {
      new SpectrumFiles().recognise(input);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  default Result run(S settings, Path input, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    return run(settings, context.read(input, "spectra", SpectrumFiles::open), context);
  }
}
