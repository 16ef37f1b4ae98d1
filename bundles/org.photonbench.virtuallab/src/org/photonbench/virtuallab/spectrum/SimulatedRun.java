package org.photonbench.virtuallab.spectrum;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.result.Provenance;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.virtuallab.Simulation;
import org.photonbench.virtuallab.TruthSettings;
import org.photonbench.virtuallab.scenario.Truth;

/**
 * What a simulated experiment gave: data files and the truth.
 *
 * @param seconds simulated time in s
 * @param truth what is true of it
 * @param files the data
 */
public record SimulatedRun(double seconds, Truth truth, List<DataFile> files) {
  private static final String VERSION = "1";

  public SimulatedRun {
    files = List.copyOf(files);
  }

  /**
   * A file of the run.
   *
   * @param name its name in the run folder
   * @param content writes it
   */
  public record DataFile(String name, Content content) {}

  /** Writes a data file. */
  @FunctionalInterface
  public interface Content {
    void write(Path file) throws IOException;
  }

  /**
   * Writes the run as a folder: the data files, and the truth beside them as a result ({@code
   * result.json} with its arrays). The folder is there whole or not at all.
   *
   * @param folder its place
   * @param existing what to do if something is there
   * @param header the scenario
   * @param seed the seed of this run
   * @param creator name and version of the writing program
   */
  public Result write(
      Path folder,
      ResultFolder.Existing existing,
      SpectralExperiment.Header header,
      long seed,
      String creator)
      throws IOException {
    Instant started = Instant.now();
    TruthSettings settings = new TruthSettings(header.name(), seed, seconds, header.text());
    Result result =
        new Result(
            Simulation.TRUTH_ID,
            settings,
            truth.quantities(),
            truth.curves(),
            truth.messages(),
            Optional.of(
                new Provenance(
                    creator, Runtime.version().toString(), VERSION, started, 0, List.of())));
    List<ResultFolder.Extra> extras =
        files.stream()
            .map(file ->
                (ResultFolder.Extra) place -> file.content().write(place.resolve(file.name())))
            .toList();
    ResultFolder.write(result, folder, existing, extras);
    return result;
  }
}
