package org.photonbench.experiment.run;

import org.photonbench.experiment.folder.RunLog;

/** Is told what happens in a run. Called on the threads of the run: return at once. */
public interface RunListener {
  /** It runs, is paused or has ended. */
  default void phaseChanged(ExperimentRun run, RunSnapshot.Phase phase) {}

  /** A step began. */
  default void stepBegan(ExperimentRun run, String key, String text) {}

  /** A recording began; {@link ExperimentRun#snapshot()} has its live counts from now on. */
  default void recordingBegan(ExperimentRun run, RunSnapshot.Recording recording) {}

  /** A recording, its analyses included, is complete. */
  default void recordingEnded(ExperimentRun run, RunSnapshot.Recording recording) {}

  /** Something was written into the log. */
  default void logged(ExperimentRun run, RunLog.Line line) {}
}
