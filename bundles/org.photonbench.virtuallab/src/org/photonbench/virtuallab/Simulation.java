package org.photonbench.virtuallab;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Provenance;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.photon.io.write.OutputMode;
import org.photonbench.photon.io.write.PtuOptions;
import org.photonbench.photon.io.write.PtuWriter;
import org.photonbench.photon.io.write.RecordingDescription;
import org.photonbench.photon.io.write.RecordingEnd;
import org.photonbench.virtuallab.random.SplitMix;
import org.photonbench.virtuallab.run.Pace;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.scenario.ScenarioTruth;
import org.photonbench.virtuallab.scenario.Truth;

/**
 * Writes the recording of a scenario, and the truth as a result folder beside it: {@code FILE.ptu}
 * and {@code FILE.truth}. Both are there whole or not at all. Memory does not grow with the
 * recording.
 */
public final class Simulation {
  /** Identifier under which truths are stored as results. */
  public static final String TRUTH_ID = "virtuallab.truth";

  private static final String RECORDING = ".ptu";
  private static final String TRUTH = ".truth";
  private static final String VERSION = "1";

  /** Seeds have 53 bits, so that they are exact as numbers in JSON. */
  private static final int SEED_SHIFT = 11;

  private static final double SECONDS_PER_PS = 1e-12;

  private Simulation() {}

  /**
   * What is asked of a run.
   *
   * @param output the recording to be made; its name ends in .ptu
   * @param seed seed of the random numbers
   * @param overwrite whether what is there is replaced
   * @param pace virtual time, or that of the clock on the wall
   * @param threads 1, or 2 to make the light on a second thread; the photons are the same
   * @param creatorName name of the writing program
   * @param creatorVersion its version
   */
  public record Request(
      Path output,
      long seed,
      boolean overwrite,
      Pace pace,
      int threads,
      String creatorName,
      String creatorVersion) {
    public Request {
      if (!String.valueOf(output.getFileName()).endsWith(RECORDING)) {
        throw new IllegalArgumentException(
            output + " is no name for a recording; choose one that ends in " + RECORDING + ".");
      }
      if (threads < 1) {
        throw new IllegalArgumentException("a run needs at least one thread, not " + threads);
      }
    }

    /** In virtual time, on one thread. */
    public Request(
        Path output, long seed, boolean overwrite, String creatorName, String creatorVersion) {
      this(output, seed, overwrite, Pace.VIRTUAL, 1, creatorName, creatorVersion);
    }

    /** The folder of the truth, beside the recording. */
    public Path truth() {
      String name = output.getFileName().toString();
      return output.resolveSibling(name.substring(0, name.length() - RECORDING.length()) + TRUTH);
    }
  }

  /**
   * What came of a run.
   *
   * @param recording the file
   * @param truthFolder the truth beside it
   * @param balance photons and markers written
   * @param lost photons lost in the memory of the time tagger
   * @param truth the truth
   */
  public record Outcome(
      Path recording, Path truthFolder, RecordBalance balance, long lost, Result truth) {}

  /**
   * Runs a scenario.
   *
   * @param progress told the fraction and the photons so far; may cancel
   * @throws IOException if the files cannot be written; nothing is left behind
   * @throws RunCancelledException if {@code progress} said so; nothing is left behind
   */
  public static Outcome run(Scenario scenario, Request request, ProgressListener progress)
      throws IOException, RunCancelledException {
    Instant started = Instant.now();
    ResultFolder.Existing existing =
        request.overwrite() ? ResultFolder.Existing.REPLACE : ResultFolder.Existing.REFUSE;
    ResultFolder.check(request.truth(), existing);
    StateLog states = new StateLog(scenario);
    OutputMode mode = request.overwrite() ? OutputMode.WHOLE_REPLACING : OutputMode.WHOLE;
    double seconds = scenario.durationPs() * SECONDS_PER_PS;
    try (SimulatedSource source =
            new SimulatedSource(
                scenario.setup(request.seed(), states), request.pace(), request.threads());
        PtuWriter writer =
            PtuWriter.create(
                request.output(),
                mode,
                describe(scenario, request, source.info()),
                PtuOptions.DEFAULT)) {
      write(source, writer, progress);
      writer.finish(RecordingEnd.after(seconds));
      Result truth = truth(scenario, request, states, source, started);
      ResultFolder.write(truth, request.truth(), existing, List.of());
      writer.publish();
      return new Outcome(request.output(), request.truth(), source.balance(), source.lost(), truth);
    }
  }

  /**
   * Runs all scenarios of a series into a folder, each as its own recording with its truth, named
   * after the scenario and its number. Every one has a seed of its own, derived from the one given.
   *
   * @param request what is asked of the runs; its output is used for nothing but its folder
   * @param progress told the fraction of the whole and the photons of the present run
   * @return the outcomes in the order of the series
   * @throws IOException if a file cannot be written; the runs before are kept
   * @throws RunCancelledException if {@code progress} said so; the runs before are kept
   */
  public static List<Outcome> runSeries(
      ScenarioLibrary.Loaded series, Request request, ProgressListener progress)
      throws IOException, RunCancelledException {
    List<Outcome> outcomes = new ArrayList<>();
    int all = series.steps().size();
    for (int i = 0; i < all; i++) {
      Scenario scenario = series.steps().get(i).scenario();
      int done = i;
      Request one =
          new Request(
              request.output().resolveSibling(scenario.name() + RECORDING),
              SplitMix.derive(request.seed(), i) >>> SEED_SHIFT,
              request.overwrite(),
              request.pace(),
              request.threads(),
              request.creatorName(),
              request.creatorVersion());
      outcomes.add(
          run(
              scenario,
              one,
              (fraction, photons) -> progress.progress((done + fraction) / all, photons)));
    }
    return outcomes;
  }

  private static RecordingDescription describe(
      Scenario scenario, Request request, RecordingInfo info) {
    return new RecordingDescription(
        info.timeBase(),
        info.device(),
        Optional.of(LocalDateTime.now()),
        "Simulated: "
            + scenario.title()
            + " ("
            + scenario.name()
            + ", seed "
            + request.seed()
            + ")",
        info.syncRateHertz(),
        List.of(),
        request.creatorName(),
        request.creatorVersion());
  }

  private static void write(SimulatedSource source, PtuWriter writer, ProgressListener progress)
      throws IOException, RunCancelledException {
    PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
    long photons = 0;
    boolean more;
    do {
      more = source.next(block);
      // The last block may hold events only.
      writer.write(block);
      photons += block.size();
      if (!progress.progress((double) source.position() / source.length(), photons)) {
        throw new RunCancelledException();
      }
    } while (more);
  }

  private static Result truth(
      Scenario scenario,
      Request request,
      StateLog states,
      SimulatedSource source,
      Instant started) {
    Truth truth = ScenarioTruth.of(scenario);
    states.tell(truth);
    List<Quantity> quantities = new ArrayList<>(truth.quantities());
    quantities.add(
        Quantity.count(
            "photons", "Record", "Photons recorded", source.balance().photons(), "counted"));
    quantities.add(
        Quantity.count(
            "lost",
            "Record",
            "Photons lost in the time tagger's memory",
            source.lost(),
            "counted"));
    List<Message> messages = truth.messages();
    double duration = scenario.durationPs() * SECONDS_PER_PS;
    TruthSettings settings =
        new TruthSettings(scenario.name(), request.seed(), duration, scenario.text());
    double seconds = (Instant.now().toEpochMilli() - started.toEpochMilli()) * 1e-3;
    return new Result(
        TRUTH_ID,
        settings,
        quantities,
        truth.curves(),
        messages,
        Optional.of(
            new Provenance(
                request.creatorName() + " " + request.creatorVersion(),
                Runtime.version().toString(),
                VERSION,
                started,
                seconds,
                List.of())));
  }
}
