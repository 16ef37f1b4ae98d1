package org.photonbench.analysis.flid;

import java.io.IOException;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.scenario.ScenarioTruth;

/** Records of the virtual laboratory with their truth; the same seed gives the same photons. */
record Simulated(Scenario scenario, long seed) {
  /**
   * Afterpulses in the record for each hundred photons: 0.5, of which those within the dead time of
   * 35 ns are lost, where their delays are exponential with a mean of 30 ns.
   */
  static final String AFTERPULSES = Double.toString(0.5 * Math.exp(-35.0 / 30));

  /**
   * A scenario.
   *
   * @param base name of a scenario that comes with the product
   * @param more what to change of it, JSON fields without braces
   */
  static Simulated of(String base, String more, long seed) throws ScenarioException {
    String text = "{\"extends\": \"" + base + "\"" + (more.isEmpty() ? "" : ", " + more) + "}";
    return new Simulated(
        new ScenarioLibrary().parse(text, base).steps().getFirst().scenario(), seed);
  }

  PhotonSource source() {
    return new SimulatedSource(scenario.setup(seed, (part, start, state) -> {}));
  }

  /** The truth of the scenario in the long run. */
  double truth(String id) {
    return ScenarioTruth.of(scenario).quantities().stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Counts per second of both detectors together in a state, without dark counts. */
  double rate(String state) {
    return (truth("channel1.signal") + truth("channel2.signal"))
        * truth(state + ".emitted")
        / truth("emitted");
  }

  Result flid(String... namesAndValues) throws AnalysisException, SettingsException, IOException {
    return run(new FlidAnalysis(), this::source, AnalysisContext.NONE, namesAndValues);
  }

  /** Opens a record again for each pass. */
  interface Opening {
    PhotonSource open() throws IOException;
  }

  static <S extends Record> Result run(
      PhotonAnalysis<S> analysis, Opening record, AnalysisContext context, String... namesAndValues)
      throws AnalysisException, SettingsException, IOException {
    SettingsSchema<S> schema = SettingsSchema.of(analysis.settingsType());
    S settings = schema.defaults();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
    }
    PhotonRun run = null;
    for (int pass = 0; run == null || pass < run.passes(); pass++) {
      try (PhotonSource source = record.open()) {
        if (run == null) {
          run = analysis.start(settings, source.info(), context);
        }
        run.beginPass(pass);
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        boolean more;
        do {
          more = source.next(block);
          run.accept(block);
        } while (more);
        run.endPass(pass);
      }
    }
    return run.finish();
  }

  static Quantity quantity(Result result, String id) {
    return result
        .quantity(id)
        .orElseThrow(() -> new AssertionError("no " + id + " in " + result.messages()));
  }

  static double value(Result result, String id) {
    return quantity(result, id).value();
  }
}
