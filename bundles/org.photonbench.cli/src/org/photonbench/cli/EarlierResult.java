package org.photonbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.result.InputProvenance;
import org.photonbench.analysis.result.Provenance;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.result.StoredResult;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.ExcludedTime;
import org.photonbench.photon.stream.StreamPipeline;

/** A result that an earlier call wrote and that this one need not compute again. */
final class EarlierResult {
  private EarlierResult() {}

  /**
   * The result in a folder, if it is of this file as it is now (same length, not changed since), by
   * this version of the analysis, with these settings and stream steps.
   */
  static Optional<Result> of(
      Path folder, Analysis<?> analysis, Record settings, OpenOptions options, Path file)
      throws IOException {
    if (!Files.exists(folder.resolve(ResultFolder.MANIFEST))) {
      return Optional.empty();
    }
    StoredResult stored = ResultFolder.read(folder, List.of(analysis));
    if (!stored.analysisVersion().equals(analysis.version())) {
      return Optional.empty();
    }
    return stored
        .result()
        .filter(result -> result.settings().equals(settings))
        .filter(result ->
            result.provenance().isPresent() && !result.provenance().get().inputs().isEmpty())
        .filter(result -> isOf(result.provenance().get(), options, file));
  }

  private static boolean isOf(Provenance provenance, OpenOptions options, Path file) {
    InputProvenance input = provenance.inputs().getFirst();
    try {
      return input.uri().equals(file.toAbsolutePath().normalize().toUri().toString())
          && Files.isRegularFile(file)
          && input.bytes() == Files.size(file)
          && Files.getLastModifiedTime(file).toInstant().isBefore(provenance.started())
          && input.stream()
              .equals(StreamPipeline.parse(ExcludedTime.resolve(file, options).stream()).text());
    } catch (IOException e) {
      // Then the run itself tells what is wrong with the file.
      return false;
    }
  }
}
