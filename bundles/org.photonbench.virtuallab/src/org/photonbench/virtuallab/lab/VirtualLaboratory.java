package org.photonbench.virtuallab.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.photonbench.analysis.Product;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.virtuallab.Simulation;
import org.photonbench.virtuallab.field.Experiments;
import org.photonbench.virtuallab.scenario.Fields;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.spectrum.SpectralExperiments;

/**
 * Simulates scenarios of every kind: photon recordings, series of them, and spectra and maps. What
 * the command line and the workbench call.
 */
public final class VirtualLaboratory {
  /** What recordings end in. */
  public static final String RECORDING = ".ptu";

  /** The table in the folder of a series: which condition each recording was made at. */
  public static final String SERIES_TABLE = "series.csv";

  private static final double PS_PER_SECOND = 1e12;

  /** Longest recording in s; longer ones are split by whoever needs them. */
  private static final double LONGEST_SECONDS = 1e6;

  private static final long LARGEST_SEED = 1L << 53;

  private VirtualLaboratory() {}

  /** What a scenario gives. */
  public enum Output {
    /** One recording of photons. */
    RECORDING,
    /** A folder of recordings in which one condition varies. */
    SERIES,
    /** A folder of spectra, decays or maps. */
    DATA
  }

  /**
   * A scenario, described.
   *
   * @param name short name, or the path of its file
   * @param title one line for people
   * @param description what it shows, a few sentences
   * @param output what it gives
   * @param seed seed unless another is asked for
   * @param seconds length of a recording in s unless another is asked for; empty for {@link
   *     Output#DATA}
   * @param varied the field that a series varies, else empty
   * @param steps recordings of a series, else 1
   */
  public record Item(
      String name,
      String title,
      String description,
      Output output,
      long seed,
      OptionalDouble seconds,
      String varied,
      int steps) {}

  /**
   * What is asked for.
   *
   * @param scenario short name, or the path of a file that ends in .json
   * @param output a file that ends in .ptu for {@link Output#RECORDING}, else a folder
   * @param seed empty: that of the scenario
   * @param seconds length of each recording in s; empty: that of the scenario
   * @param overwrite whether what is there is replaced
   */
  public record Request(
      String scenario, Path output, OptionalLong seed, OptionalDouble seconds, boolean overwrite) {}

  /**
   * What came of it.
   *
   * @param output as it was asked for
   * @param recordings the recordings, if any, in order
   * @param truths the result folders with the truth
   * @param photons photons in all recordings
   * @param lost photons lost in the memory of the time tagger
   * @param messages what to know of the truth
   */
  public record Outcome(
      Path output,
      List<Path> recordings,
      List<Path> truths,
      long photons,
      long lost,
      List<Message> messages) {
    public Outcome {
      recordings = List.copyOf(recordings);
      truths = List.copyOf(truths);
      messages = List.copyOf(messages);
    }
  }

  /** All scenarios that come with the product, in their order. */
  public static List<Item> scenarios() throws ScenarioException {
    List<Item> items = new ArrayList<>();
    for (String name : new ScenarioLibrary().names()) {
      items.add(describe(name));
    }
    return items;
  }

  /**
   * What a scenario is and gives.
   *
   * @throws ScenarioException if there is none, or it is wrong
   */
  public static Item describe(String nameOrFile) throws ScenarioException {
    if (!givesPhotons(nameOrFile)) {
      SpectralExperiments.Loaded loaded = Experiments.load(nameOrFile);
      return new Item(
          nameOrFile,
          loaded.header().title(),
          loaded.header().description(),
          Output.DATA,
          loaded.header().seed(),
          OptionalDouble.empty(),
          "",
          1);
    }
    ScenarioLibrary.Loaded loaded = new ScenarioLibrary().load(nameOrFile);
    Scenario first = loaded.steps().getFirst().scenario();
    return new Item(
        nameOrFile,
        loaded.title(),
        first.description(),
        loaded.varied().isPresent() ? Output.SERIES : Output.RECORDING,
        first.seed(),
        OptionalDouble.of(first.durationPs() / PS_PER_SECOND),
        loaded.varied().orElse(""),
        loaded.steps().size());
  }

  private static boolean givesPhotons(String nameOrFile) throws ScenarioException {
    Fields fields = new ScenarioLibrary().fields(nameOrFile);
    return !fields.has("kind") || fields.text("kind").equals(Scenario.KIND);
  }

  /** Where the output goes unless told otherwise: named after the scenario, in this folder. */
  public static Path defaultOutput(Item item, Path folder) {
    String name = String.valueOf(Path.of(item.name()).getFileName());
    String base =
        name.endsWith(ScenarioLibrary.EXTENSION)
            ? name.substring(0, name.length() - ScenarioLibrary.EXTENSION.length())
            : name;
    return folder.resolve(item.output() == Output.RECORDING ? base + RECORDING : base);
  }

  /**
   * Simulates a scenario. A recording or a folder of data is there whole or not at all; of a series
   * the finished recordings are kept.
   *
   * @param progress told the fraction done and the photons so far; may cancel
   * @throws ScenarioException if the scenario is wrong, or the request does not fit it
   * @throws IOException if it cannot be written there
   * @throws RunCancelledException if {@code progress} said so
   */
  public static Outcome simulate(Request request, ProgressListener progress)
      throws ScenarioException, IOException, RunCancelledException {
    check(request);
    return givesPhotons(request.scenario()) ? photons(request, progress) : data(request, progress);
  }

  private static void check(Request request) throws ScenarioException {
    if (request.seed().isPresent()
        && (request.seed().getAsLong() < 0 || request.seed().getAsLong() > LARGEST_SEED)) {
      throw new ScenarioException(
          "The seed must be a whole number from 0 to 2^53, not "
              + request.seed().getAsLong()
              + ".");
    }
    if (request.seconds().isPresent()) {
      double seconds = request.seconds().getAsDouble();
      if (!(seconds > 0 && seconds <= LONGEST_SECONDS)) {
        throw new ScenarioException(
            "The duration must be above 0 s and at most 1e6 s, not " + seconds + " s.");
      }
    }
  }

  private static Outcome photons(Request request, ProgressListener progress)
      throws ScenarioException, IOException, RunCancelledException {
    ScenarioLibrary.Loaded loaded = new ScenarioLibrary().load(request.scenario());
    if (request.seconds().isPresent()) {
      loaded = lasting(loaded, request.seconds().getAsDouble() * PS_PER_SECOND);
    }
    boolean series = loaded.varied().isPresent();
    String fileName = String.valueOf(request.output().getFileName());
    if (series == fileName.endsWith(RECORDING)) {
      throw new ScenarioException(
          series
              ? request.scenario()
                  + " gives "
                  + loaded.steps().size()
                  + " recordings: name a folder for them, not the file "
                  + request.output()
                  + "."
              : request.scenario()
                  + " gives one recording: name a file that ends in .ptu, not "
                  + request.output()
                  + ".");
    }
    long seed = request.seed().orElse(loaded.steps().getFirst().scenario().seed());
    if (!series) {
      return outcome(
          request,
          List.of(
              Simulation.run(
                  loaded.steps().getFirst().scenario(),
                  simulation(request, request.output(), seed),
                  progress)));
    }
    requireFree(request);
    Files.createDirectories(request.output());
    // Of this name only the folder matters.
    Path inside = request.output().resolve(loaded.name() + RECORDING);
    List<Simulation.Outcome> runs =
        Simulation.runSeries(loaded, simulation(request, inside, seed), progress);
    SeriesTable.write(request.output().resolve(SERIES_TABLE), loaded, runs);
    return outcome(request, runs);
  }

  private static ScenarioLibrary.Loaded lasting(ScenarioLibrary.Loaded loaded, double ps) {
    return new ScenarioLibrary.Loaded(
        loaded.name(),
        loaded.title(),
        loaded.varied(),
        loaded.steps().stream()
            .map(step -> new ScenarioLibrary.Step(step.value(), step.scenario().lasting(ps)))
            .toList());
  }

  /** A series goes into a folder of its own, so that nothing of others is mixed into it. */
  private static void requireFree(Request request) throws IOException, ScenarioException {
    Path folder = request.output();
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new ScenarioException(folder + " is a file; name a folder for the recordings.");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      if (!request.overwrite() && entries.findAny().isPresent()) {
        throw new ScenarioException(
            folder
                + " is not empty. Choose another folder, or allow to overwrite it (--overwrite on"
                + " the command line).");
      }
    }
  }

  private static Simulation.Request simulation(Request request, Path output, long seed) {
    return new Simulation.Request(
        output, seed, request.overwrite(), Product.NAME, Product.version());
  }

  private static Outcome outcome(Request request, List<Simulation.Outcome> runs) {
    List<Message> messages =
        runs.stream().flatMap(run -> run.truth().messages().stream()).distinct().toList();
    return new Outcome(
        request.output(),
        runs.stream().map(Simulation.Outcome::recording).toList(),
        runs.stream().map(Simulation.Outcome::truthFolder).toList(),
        runs.stream().mapToLong(run -> run.balance().photons()).sum(),
        runs.stream().mapToLong(Simulation.Outcome::lost).sum(),
        messages);
  }

  private static Outcome data(Request request, ProgressListener progress)
      throws ScenarioException, IOException, RunCancelledException {
    if (request.seconds().isPresent()) {
      throw new ScenarioException(
          request.scenario()
              + " gives spectra or maps with times of their own: leave the duration away, or set it"
              + " in a scenario file.");
    }
    SpectralExperiments.Loaded loaded = Experiments.load(request.scenario());
    ResultFolder.Existing existing =
        request.overwrite() ? ResultFolder.Existing.REPLACE : ResultFolder.Existing.REFUSE;
    ResultFolder.check(request.output(), existing);
    long seed = request.seed().orElse(loaded.header().seed());
    if (!progress.progress(0, 0)) {
      throw new RunCancelledException();
    }
    Result truth =
        loaded
            .experiment()
            .run(seed, progress)
            .write(request.output(), existing, loaded.header(), seed, Product.nameAndVersion());
    progress.progress(1, 0);
    return new Outcome(
        request.output(), List.of(), List.of(request.output()), 0, 0, truth.messages());
  }
}
