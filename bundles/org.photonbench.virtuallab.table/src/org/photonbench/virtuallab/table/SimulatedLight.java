package org.photonbench.virtuallab.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.device.setup.InstrumentEntry;
import org.photonbench.device.twin.OpticalTable;
import org.photonbench.device.twin.TwinWorld;
import org.photonbench.photon.RecordMode;
import org.photonbench.virtuallab.field.ConfocalFieldExperiment;
import org.photonbench.virtuallab.field.Experiments;
import org.photonbench.virtuallab.field.VirtualSample;
import org.photonbench.virtuallab.random.SplitMix;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;

/**
 * The light that a time tagger's twin detects: a scenario of the virtual laboratory under what the
 * other twins of the set-up do to the beam. Thread-safe; each {@link LightRun} is for one thread.
 */
public final class SimulatedLight {
  /**
   * Option of a time tagger's entry: name of a scenario of photons, or a file that ends in .json.
   */
  public static final String SCENARIO = "twin-scenario";

  /** Option: name of a scenario of the kind confocal-field, where the emitters stand. */
  public static final String SAMPLE = "twin-sample";

  /** Role of the seeds of measurements, beside that of count rates. */
  private static final long RECORD_SEEDS = 1;

  private static final long RATE_SEEDS = 2;

  private static final int SEED_SHIFT = 11;

  private final TableScenario table;
  private final TwinWorld world;
  private final long seed;
  private final AtomicReference<RunTruth> last = new AtomicReference<>();
  private long runs;
  private long gates;

  private SimulatedLight(TableScenario table, TwinWorld world, long seed) {
    this.table = table;
    this.world = world;
    this.seed = seed;
  }

  /**
   * The light for the twin of an entry, offered to the others on the table under the entry's name.
   *
   * @return empty if the entry names no scenario
   * @throws IllegalArgumentException if a scenario or an option makes no sense; a sentence
   */
  public static Optional<SimulatedLight> open(InstrumentEntry entry, TwinWorld world, long seed) {
    String name = entry.option(SCENARIO, "");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    long positive = seed & (1L << 53) - 1;
    try {
      // Of a series the first: a stage of the table moves it.
      Scenario scenario = new ScenarioLibrary().load(name).steps().getFirst().scenario();
      String where = entry.option(SAMPLE, "");
      Optional<VirtualSample> sample =
          where.isEmpty() ? Optional.empty() : Optional.of(sample(where, positive));
      TableScenario table = new TableScenario(scenario, sample);
      SimulatedLight light = new SimulatedLight(table, world, positive);
      // What does not fit together is refused here.
      table.under(light.state(), scenario.tagger().mode(), scenario.tagger().resolutionPs());
      world.offer(entry.id(), SimulatedLight.class, light);
      return Optional.of(light);
    } catch (ScenarioException e) {
      throw new IllegalArgumentException(withoutStop(e.getMessage()), e);
    }
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static VirtualSample sample(String name, long seed) throws ScenarioException {
    if (Experiments.load(name).experiment() instanceof ConfocalFieldExperiment field) {
      return field.sample(seed);
    }
    throw new ScenarioException(
        name + " is no sample: a scenario of the kind " + ConfocalFieldExperiment.KIND + " is.");
  }

  /** The light of the time tagger with that name in the set-up. */
  public static Optional<SimulatedLight> find(TwinWorld world, String instrument) {
    return world.find(instrument, SimulatedLight.class);
  }

  /** What is in the beam now. */
  public OpticalTable.State state() {
    return OpticalTable.state(world);
  }

  /** Seed of all its photons. */
  public long seed() {
    return seed;
  }

  /** The scenario with nothing in the beam. */
  public Scenario scenario() {
    return table.scenario();
  }

  /** Rate of the laser's pulses in Hz; 0 without pulses. */
  public double syncHertz() {
    return table.syncHertz();
  }

  /** Emitters and focus, if the scenario's light stands on a sample. */
  public Optional<VirtualSample> sample() {
    return table.sample();
  }

  /**
   * Begins a measurement.
   *
   * @param resolutionPs unit of the times (T2, whole ps) or micro times (T3)
   */
  public synchronized LightRun begin(RecordMode mode, double resolutionPs) {
    return new LightRun(this, table, mode, resolutionPs, seedOf(RECORD_SEEDS, runs++));
  }

  /** Begins light to be counted only: it does not change the photons of measurements. */
  public synchronized LightRun beginGate() {
    return new LightRun(this, table, RecordMode.T2, 1, seedOf(RATE_SEEDS, gates++));
  }

  private long seedOf(long role, long number) {
    return SplitMix.derive(SplitMix.derive(seed, role), number) >>> SEED_SHIFT;
  }

  /** Takes note that a measurement is over; its truth can then be had. */
  public void over(LightRun run, double seconds, Instant started) {
    if (!run.conditions().isEmpty()) {
      last.set(new RunTruth(table, run, run.conditions(), seconds, started));
    }
  }

  /** The truth of the last measurement; empty before the first one is over. */
  public Optional<Result> truth() {
    return Optional.ofNullable(last.get()).map(RunTruth::result);
  }

  /**
   * Writes the truth of the last measurement as a result folder.
   *
   * @param folder must not be there
   * @throws IOException if it cannot be written, or no measurement is over
   */
  public void writeTruth(Path folder) throws IOException {
    Result truth =
        truth()
            .orElseThrow(() ->
                new IOException("There is no truth yet: no measurement with photons is over."));
    ResultFolder.write(truth, folder, ResultFolder.Existing.REFUSE, List.of());
  }
}
