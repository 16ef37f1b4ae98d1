package org.photonbench.experiment.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.experiment.live.LiveAnalysis;
import org.photonbench.experiment.live.LiveMonitor;
import org.photonbench.experiment.live.LiveResult;
import org.photonbench.experiment.plan.AnalysisRequest;

/** A recording while it is made, with all that follows it. Thread-safe. */
final class LiveRecording implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofMillis(50);
  private static final Duration LAST_PHOTONS = Duration.ofSeconds(10);

  private final String name;
  private final Path file;
  private final double longest;
  private final long started = System.nanoTime();
  private final LiveMonitor monitor;
  private final List<LiveAnalysis> analyses = new ArrayList<>();
  private volatile double stoppedAfter = Double.NaN;

  LiveRecording(
      String name,
      Path file,
      double longest,
      List<AnalysisRequest> requests,
      AnalysisRegistry registry)
      throws RunFailure {
    this.name = name;
    this.file = file;
    this.longest = longest;
    monitor = LiveMonitor.start(file);
    try {
      for (AnalysisRequest request : requests) {
        if (request.live() && registry.require(request.analysis()) instanceof PhotonAnalysis<?> a) {
          analyses.add(LiveAnalysis.start(a, settings(a, request), file, INTERVAL));
        }
      }
    } catch (AnalysisException e) {
      close();
      throw new RunFailure(e.getMessage(), e);
    }
  }

  /** The settings that a plan gives to an analysis. */
  static Record settings(Analysis<?> analysis, AnalysisRequest request) throws SettingsException {
    return SettingsSchema.of(analysis.settingsType()).fromJson(request.settings()).settings();
  }

  Path file() {
    return file;
  }

  LiveMonitor monitor() {
    return monitor;
  }

  double seconds() {
    return Double.isNaN(stoppedAfter) ? (System.nanoTime() - started) * 1e-9 : stoppedAfter;
  }

  /** The latest of a live analysis. */
  Optional<LiveResult> result(String analysis) {
    return analyses.stream()
        .map(LiveAnalysis::latest)
        .filter(result -> result.analysis().equals(analysis))
        .findFirst();
  }

  RunSnapshot.Recording snapshot() {
    return new RunSnapshot.Recording(
        name,
        file,
        seconds(),
        longest,
        monitor.latest(),
        analyses.stream().map(LiveAnalysis::latest).toList());
  }

  /** The file is complete: waits a while until all of it was followed. */
  void complete() throws InterruptedException {
    stoppedAfter = seconds();
    monitor.complete();
    analyses.forEach(LiveAnalysis::complete);
    monitor.await(LAST_PHOTONS);
    for (LiveAnalysis analysis : analyses) {
      analysis.await(LAST_PHOTONS);
    }
  }

  @Override
  public void close() {
    monitor.close();
    analyses.forEach(LiveAnalysis::close);
  }
}
