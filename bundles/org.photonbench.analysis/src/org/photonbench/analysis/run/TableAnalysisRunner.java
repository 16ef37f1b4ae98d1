package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.TableAnalysis;
import org.photonbench.analysis.result.InputProvenance;
import org.photonbench.analysis.result.Provenance;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.analysis.table.TableReader;
import org.photonbench.photon.RecordBalance;

/** Runs an analysis over one table in a text file, on the calling thread. */
public final class TableAnalysisRunner {
  private TableAnalysisRunner() {}

  /**
   * Runs an analysis.
   *
   * @return the result with its provenance
   * @throws AnalysisException if table or settings do not fit, or the file changed meanwhile
   * @throws IOException if the file cannot be read or is no table
   */
  public static <S extends Record> Result run(TableAnalysis<S> analysis, S settings, Path file)
      throws IOException, AnalysisException, RunCancelledException {
    SettingsSchema.of(analysis.settingsType()).check(settings);
    Instant started = Instant.now();
    long startNanos = System.nanoTime();
    FileStamp before = FileStamp.of(file);
    DataTable table = TableReader.read(file);
    String sha256 = PhotonAnalysisRunner.sha256(file, ProgressListener.NONE);
    Result result = analysis.run(settings, table);
    before.requireUnchanged(file);
    InputProvenance input =
        new InputProvenance(
            file.toAbsolutePath().normalize().toUri().toString(),
            before.bytes(),
            sha256,
            "table of " + table.columns().size() + " columns and " + table.rows() + " rows",
            -1,
            RecordBalance.EMPTY);
    return result.withProvenance(
        new Provenance(
            Product.nameAndVersion(),
            Runtime.version().toString(),
            analysis.version(),
            started,
            (System.nanoTime() - startNanos) * 1e-9,
            List.of(input)));
  }
}
