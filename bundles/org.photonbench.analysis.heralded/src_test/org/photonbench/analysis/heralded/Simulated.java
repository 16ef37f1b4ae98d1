package org.photonbench.analysis.heralded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
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

/** Records of the virtual laboratory, run through the analysis as a file would be. */
final class Simulated {
  private Simulated() {}

  static HeraldedSettings settings(String... namesAndValues) {
    SettingsSchema<HeraldedSettings> schema = SettingsSchema.of(HeraldedSettings.class);
    HeraldedSettings settings = schema.defaults();
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

  static Result analyse(Scenario scenario, long seed, double seconds, HeraldedSettings settings)
      throws IOException, AnalysisException {
    return analyse(scenario, seed, seconds, settings, AnalysisContext.NONE);
  }

  static Result analyse(
      Scenario scenario,
      long seed,
      double seconds,
      HeraldedSettings settings,
      AnalysisContext context)
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
      return replay(source.info(), blocks, settings, context);
    }
  }

  /** Blocks in memory, read as often as the analysis asks. */
  static Result replay(RecordingInfo info, List<PhotonBlock> blocks, HeraldedSettings settings)
      throws AnalysisException {
    return replay(info, blocks, settings, AnalysisContext.NONE);
  }

  private static Result replay(
      RecordingInfo info,
      List<PhotonBlock> blocks,
      HeraldedSettings settings,
      AnalysisContext context)
      throws AnalysisException {
    PhotonRun run = new HeraldedAnalysis().start(settings, info, context);
    for (int pass = 0; pass < run.passes(); pass++) {
      run.beginPass(pass);
      for (PhotonBlock block : blocks) {
        run.accept(block);
      }
      run.endPass(pass);
    }
    return run.finish();
  }

  static double value(Result result, String id) {
    return result.quantity(id).orElseThrow(() -> new AssertionError("no " + id)).value();
  }
}
