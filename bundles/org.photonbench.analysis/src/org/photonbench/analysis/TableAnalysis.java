package org.photonbench.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.analysis.table.TableReader;

/**
 * An analysis of one table of numbers.
 *
 * @param <S> the settings record
 */
public interface TableAnalysis<S extends Record> extends FileAnalysis<S> {
  /** What the names of tables usually end in; others can be read when they are named. */
  List<String> ENDINGS = List.of(".csv", ".txt", ".tsv", ".dat");

  /**
   * Runs it on the calling thread; short, so that nobody need cancel it.
   *
   * @return the result without provenance
   * @throws AnalysisException if the table or the settings do not fit
   */
  Result run(S settings, DataTable table) throws AnalysisException;

  @Override
  default String inputName() {
    return "table of numbers (CSV or text); the units stand in the names of the columns";
  }

  @Override
  default boolean accepts(Path input) {
    String name = String.valueOf(input.getFileName()).toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(input);
  }

  @Override
  default Result run(S settings, Path input, AnalysisContext context)
      throws IOException, AnalysisException {
    return run(settings, context.read(input, "table", TableReader::read));
  }
}
