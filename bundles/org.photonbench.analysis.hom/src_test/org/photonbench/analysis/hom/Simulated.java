package org.photonbench.analysis.hom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;
import org.photonbench.virtuallab.scenario.ScenarioTruth;

/** Records of the virtual laboratory, counted as a file would be. */
final class Simulated {
  private Simulated() {}

  static HomSettings settings(String... namesAndValues) {
    SettingsSchema<HomSettings> schema = SettingsSchema.of(HomSettings.class);
    HomSettings settings = schema.defaults();
    try {
      for (int i = 0; i < namesAndValues.length; i += 2) {
        settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
      }
    } catch (SettingsException e) {
      throw new AssertionError(e);
    }
    return settings;
  }

  static Scenario scenario(String name) throws ScenarioException {
    return new ScenarioLibrary().load(name).steps().getFirst().scenario();
  }

  /** A change of a scenario that comes with the product, as JSON. */
  static Scenario changed(String json) throws ScenarioException {
    return new ScenarioLibrary().parse(json, "changed").steps().getFirst().scenario();
  }

  static double truth(Scenario scenario, String id) {
    return ScenarioTruth.of(scenario).quantities().stream()
        .filter(q -> q.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no truth " + id))
        .value();
  }

  static HomRecord count(Scenario scenario, long seed, double seconds, HomSettings settings)
      throws IOException, AnalysisException {
    Scenario cut = scenario.lasting(seconds * 1e12);
    List<PhotonBlock> blocks = new ArrayList<>();
    try (PhotonSource source = new SimulatedSource(cut.setup(seed, (_, _, _) -> {}))) {
      boolean more;
      do {
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        more = source.next(block);
        blocks.add(block);
      } while (more);
      return count(source.info(), blocks, settings);
    }
  }

  /** Blocks in memory, read as often as the analysis asks. */
  static HomRecord count(RecordingInfo info, List<PhotonBlock> blocks, HomSettings settings)
      throws AnalysisException {
    HomRun run = new HomRun(settings, info, source(settings));
    for (int pass = 0; pass < run.passes(); pass++) {
      run.beginPass(pass);
      for (PhotonBlock block : blocks) {
        run.accept(block);
      }
      run.endPass(pass);
    }
    return run.record();
  }

  static Source source(HomSettings settings) throws AnalysisException {
    return Source.of(settings, org.photonbench.analysis.AnalysisContext.NONE);
  }

  static Result pulsed(HomRecord record, HomSettings settings) throws AnalysisException {
    return new PulsedReport(settings, source(settings)).of(record);
  }

  static Result pulsed(HomRecord parallel, HomRecord crossed, HomSettings settings)
      throws AnalysisException {
    return new PulsedReport(settings, source(settings)).of(parallel, crossed);
  }

  static double value(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id)).value();
  }

  static boolean holds(Result result, String id, double truth) {
    return result
        .quantity(id)
        .orElseThrow(() -> new AssertionError("no " + id))
        .interval95()
        .orElseThrow()
        .contains(truth);
  }
}
