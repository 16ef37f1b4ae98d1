package org.photonbench.analysis.cavity;

import java.util.Optional;
import org.photonbench.analysis.AnalysisContext;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonRun;
import org.photonbench.analysis.hbt.HbtAnalysis;
import org.photonbench.analysis.hbt.HbtSettings;
import org.photonbench.analysis.result.Result;
import org.photonbench.photon.PhotonBlock;
import org.photonbench.photon.RecordingInfo;

/**
 * The antibunching analysis of a recording. What it refuses, such as a recording of one detector,
 * is kept as the reason why there is no g2(0); the decay is analysed all the same.
 */
final class PairsRun {
  private Optional<PhotonRun> run = Optional.empty();
  private String problem = "";
  private boolean active;

  /** A step that the analysis may refuse. */
  private interface Step {
    void on(PhotonRun run) throws AnalysisException;
  }

  PairsRun(HbtSettings settings, RecordingInfo info, AnalysisContext context) {
    try {
      run = Optional.of(new HbtAnalysis().start(settings, info, context));
    } catch (AnalysisException e) {
      problem = e.getMessage();
    }
  }

  int passes() {
    return run.map(PhotonRun::passes).orElse(0);
  }

  void beginPass(int pass) {
    active = pass < passes();
    step(r -> r.beginPass(pass));
  }

  void accept(PhotonBlock block) {
    if (active) {
      run.orElseThrow().accept(block);
    }
  }

  void endPass(int pass) {
    step(r -> r.endPass(pass));
  }

  private void step(Step step) {
    if (!active) {
      return;
    }
    try {
      step.on(run.orElseThrow());
    } catch (AnalysisException e) {
      problem = e.getMessage();
      run = Optional.empty();
      active = false;
    }
  }

  Optional<Result> finish() {
    if (run.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(run.get().finish());
    } catch (AnalysisException e) {
      problem = e.getMessage();
      return Optional.empty();
    }
  }

  String problem() {
    return problem;
  }
}
