package org.photonbench.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.photon.HistogramFormat;
import org.photonbench.photon.io.HistogramRecordings;
import org.photonbench.photon.io.Recordings;
import org.photonbench.photon.io.write.RecordingExports;

/** Calls of the command line in a test, and what they printed last. */
final class Calls {
  final Path folder;
  private final List<HistogramFormat> histograms;
  String out = "";
  String err = "";

  Calls(Path folder, HistogramFormat... histograms) {
    this.folder = folder;
    this.histograms = List.of(histograms);
  }

  CommandLineTool tool(ByteArrayOutputStream outBytes, ByteArrayOutputStream errBytes) {
    return new CommandLineTool(
        new Environment(
            new PrintStream(outBytes, false, StandardCharsets.UTF_8),
            new PrintStream(errBytes, false, StandardCharsets.UTF_8),
            false,
            () -> new AnalysisRegistry(List.of()),
            () -> new Recordings(List.of(new TinyFormat())),
            () -> new HistogramRecordings(histograms),
            RecordingExports::new,
            folder.resolve("logs")));
  }

  /** Makes a call and returns its exit code; narrow spaces are printed as plain ones. */
  int run(Object... args) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    List<String> words = new ArrayList<>();
    for (Object arg : args) {
      words.add(arg.toString());
    }
    int code = tool(outBytes, errBytes).run(words.toArray(String[]::new));
    out = outBytes.toString(StandardCharsets.UTF_8).replace('\u202f', ' ');
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }
}
