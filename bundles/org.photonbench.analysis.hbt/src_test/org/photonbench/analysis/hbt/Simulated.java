package org.photonbench.analysis.hbt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.result.Result;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.PhotonSource;
import org.photonbench.photon.RecordingInfo;
import org.photonbench.virtuallab.run.SimulatedSource;
import org.photonbench.virtuallab.scenario.Scenario;
import org.photonbench.virtuallab.scenario.ScenarioException;
import org.photonbench.virtuallab.scenario.ScenarioLibrary;

/** Records of the virtual laboratory, run through the analysis as a file would be. */
final class Simulated {
  private final RecordingInfo info;
  private final List<PhotonBlock> blocks = new ArrayList<>();

  /** Simulates a scenario for so many seconds. */
  Simulated(Scenario scenario, long seed, double seconds) throws IOException {
    Scenario cut = scenario.lasting(seconds * 1e12);
    try (PhotonSource source = new SimulatedSource(cut.setup(seed, (_, _, _) -> {}))) {
      boolean more;
      do {
        PhotonBlock block = new PhotonBlock(source.info().timeBase().mode());
        more = source.next(block);
        blocks.add(block);
      } while (more);
      info = source.info();
    }
  }

  static Scenario scenario(String name) throws ScenarioException {
    return new ScenarioLibrary().load(name).steps().getFirst().scenario();
  }

  /** A change of a scenario that comes with the product, as JSON. */
  static Scenario changed(String json) throws ScenarioException {
    return new ScenarioLibrary().parse(json, "changed").steps().getFirst().scenario();
  }

  Result analyse(HbtSettings settings) throws AnalysisException {
    return analyse(settings, AnalysisContext.NONE);
  }

  Result analyse(HbtSettings settings, AnalysisContext context) throws AnalysisException {
    PhotonRun run = new HbtAnalysis().start(settings, info, context);
    for (int pass = 0; pass < run.passes(); pass++) {
      run.beginPass(pass);
      for (PhotonBlock block : blocks) {
        run.accept(block);
      }
      run.endPass(pass);
    }
    return run.finish();
  }
}
