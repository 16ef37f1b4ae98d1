package org.photonbench.analysis;

import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.table.DataTable;

/**
 * An analysis of one table of numbers.
 *
 * @param <S> the settings record
 */
public interface TableAnalysis<S extends Record> extends Analysis<S> {
  /**
   * Runs it on the calling thread; short, so that nobody need cancel it.
   *
   * @return the result without provenance
   * @throws AnalysisException if the table or the settings do not fit
   */
  Result run(S settings, DataTable table) throws AnalysisException;
}
