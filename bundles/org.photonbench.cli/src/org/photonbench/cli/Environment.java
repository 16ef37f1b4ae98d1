package org.photonbench.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.device.driver.DriverRegistry;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.write.RecordingExports;

/**
 * What the command line works with, so that it can be run inside another program and in tests.
 *
 * @param out for what was asked
 * @param err for progress and for what went wrong
 * @param terminal whether {@code err} is a terminal, where a progress line can be rewritten
 * @param analyses the analyses; asked only by verbs that need them
 * @param recordings the formats; asked only by verbs that need them
 * @param histograms the formats of histograms; asked only by verbs that need them
 * @param exports the formats that are written; asked only by verbs that need them
 * @param drivers the drivers of instruments; asked only by verbs that need them
 * @param logFolder where the log of an internal error goes
 */
record Environment(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Supplier<AnalysisRegistry> analyses,
    Supplier<Recordings> recordings,
    Supplier<HistogramRecordings> histograms,
    Supplier<RecordingExports> exports,
    Supplier<DriverRegistry> drivers,
    Path logFolder) {
  /** With the drivers that {@link java.util.ServiceLoader} finds. */
  Environment(
      PrintStream out,
      PrintStream err,
      boolean terminal,
      Supplier<AnalysisRegistry> analyses,
      Supplier<Recordings> recordings,
      Supplier<HistogramRecordings> histograms,
      Supplier<RecordingExports> exports,
      Path logFolder) {
    this(
        out,
        err,
        terminal,
        analyses,
        recordings,
        histograms,
        exports,
        DriverRegistry::load,
        logFolder);
  }

  /** With the formats to write and of histograms that {@link java.util.ServiceLoader} finds. */
  Environment(
      PrintStream out,
      PrintStream err,
      boolean terminal,
      Supplier<AnalysisRegistry> analyses,
      Supplier<Recordings> recordings,
      Path logFolder) {
    this(
        out,
        err,
        terminal,
        analyses,
        recordings,
        HistogramRecordings::new,
        RecordingExports::new,
        logFolder);
  }
}
