package org.photonbench.experiment.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.photonbench.experiment.folder.RunLog;
import org.photonbench.experiment.live.LiveCounts;
import org.photonbench.experiment.live.LiveResult;

/**
 * A run at one moment, for a view that asks as often as it draws. Immutable.
 *
 * @param phase what the run does
 * @param name name of the plan
 * @param folder where its files are
 * @param step the present step in words; empty text before and after
 * @param key its place in the plan
 * @param fraction done part of the run by the estimated time, 0 to 1
 * @param elapsed time since the run was started
 * @param left estimated time that it still takes
 * @param simulated identifiers of the simulated instruments
 * @param recording what is recorded now; empty if nothing is
 * @param log the last lines of the log
 */
public record RunSnapshot(
    Phase phase,
    String name,
    Path folder,
    String step,
    String key,
    double fraction,
    Duration elapsed,
    Duration left,
    List<String> simulated,
    Optional<Recording> recording,
    List<RunLog.Line> log) {
  /** What a run does. */
  public enum Phase {
    RUNNING,
    PAUSED,
    FINISHED,
    ABORTED,
    FAILED;

    /** Whether it has ended. */
    public boolean isOver() {
      return this == FINISHED || this == ABORTED || this == FAILED;
    }
  }

  /**
   * A recording while it is made.
   *
   * @param name of its series
   * @param file where it goes
   * @param seconds time since it began, in s
   * @param longest time after which it ends at the latest, in s
   * @param counts rates, trace and decays so far
   * @param results the live analyses
   */
  public record Recording(
      String name,
      Path file,
      double seconds,
      double longest,
      LiveCounts counts,
      List<LiveResult> results) {
    public Recording {
      results = List.copyOf(results);
    }
  }

  public RunSnapshot {
    simulated = List.copyOf(simulated);
    log = List.copyOf(log);
  }
}
