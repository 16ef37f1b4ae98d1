package org.photonbench.analysis.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.InputProvenance;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/** Contexts for runs that are driven otherwise than by {@link AnalysisRunner}. */
public final class RunContexts {
  private RunContexts() {}

  /** A context that tells what was read through it. */
  public interface Recorded {
    AnalysisContext context();

    /**
     * The files read until now, in the order of the first reading, with their hashes.
     *
     * @throws AnalysisException if one of them changed since it was read
     */
    List<InputProvenance> provenance() throws IOException, AnalysisException, RunCancelledException;
  }

  /**
   * A context of files that are opened as they are, in the formats that {@link
   * java.util.ServiceLoader} finds.
   *
   * @param input the file or folder that is analysed
   */
  public static AnalysisContext of(Path input) {
    return new FileContext(input, OpenOptions.DEFAULT, new Recordings(), ProgressListener.NONE);
  }

  /**
   * A context of files.
   *
   * @param input the file or folder that is analysed
   * @param options how recordings are opened
   */
  public static Recorded of(
      Path input, OpenOptions options, Recordings recordings, ProgressListener progress) {
    FileContext context = new FileContext(input, options, recordings, progress);
    return new Recorded() {
      @Override
      public AnalysisContext context() {
        return context;
      }

      @Override
      public List<InputProvenance> provenance()
          throws IOException, AnalysisException, RunCancelledException {
        return context.provenance();
      }
    };
  }
}
