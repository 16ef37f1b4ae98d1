package org.photonbench.analysis;

import java.io.IOException;
import java.nio.file.Path;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.series.MeasurementSeries;
import org.photonbench.analysis.series.SeriesReader;

/**
 * An analysis of several files that were measured one after the other while a condition varied.
 *
 * @param <S> the settings record
 */
public interface SeriesAnalysis<S extends Record> extends FileAnalysis<S> {
  /**
   * Runs it on the calling thread. It opens the files through the context.
   *
   * @return the result without provenance
   * @throws AnalysisException if the series or the settings do not fit
   * @throws RunCancelledException if {@link AnalysisContext#report} said so
   */
  Result run(S settings, MeasurementSeries series, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException;

  @Override
  default String inputName() {
    return "folder with a table "
        + SeriesReader.TABLE
        + ", or a table that names files and conditions";
  }

  @Override
  default boolean takesFolders() {
    return true;
  }

  @Override
  default boolean accepts(Path input) {
    return SeriesReader.accepts(input);
  }

  @Override
  default Result run(S settings, Path input, AnalysisContext context)
      throws IOException, AnalysisException, RunCancelledException {
    Path table = SeriesReader.table(input);
    return run(settings, context.read(table, "table of the series", SeriesReader::read), context);
  }
}
