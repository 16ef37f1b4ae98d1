package org.photonbench.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.analysis.result.Provenance;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.run.AnalysisRunner;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.figure.Figure;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.io.Recordings;

/**
 * What all analyses of photons say of one recording.
 *
 * @param recording the file
 * @param sections one for each analysis that gave a result, in the order of the analyses
 * @param left the analyses that gave none
 */
public record Report(Path recording, List<Section> sections, List<Left> left) {
  public Report {
    sections = List.copyOf(sections);
    left = List.copyOf(left);
  }

  /** The result of one analysis with its figures. */
  public record Section(Analysis<?> analysis, Result result, List<Figure> figures) {
    public Section {
      figures = List.copyOf(figures);
    }
  }

  /**
   * An analysis without a result.
   *
   * @param reason one or two sentences
   */
  public record Left(Analysis<?> analysis, String reason) {}

  /** Name of the recording for headings. */
  public String name() {
    return String.valueOf(recording.getFileName());
  }

  /** Provenance of the first result: all are of the same file by the same program. */
  public Optional<Provenance> provenance() {
    return sections.stream().findFirst().flatMap(section -> section.result().provenance());
  }

  /**
   * Runs analyses with their default settings, several at the same time.
   *
   * @param analyses those among them are run that read photons and suit any record
   * @param threads how many at the same time
   * @param progress told the mean of all; may cancel
   * @throws IOException if the recording cannot be read
   * @throws RunCancelledException if {@code progress} said so
   */
  public static Report of(
      Path recording,
      List<Analysis<?>> analyses,
      OpenOptions options,
      Recordings recordings,
      int threads,
      ProgressListener progress)
      throws IOException, RunCancelledException {
    List<Analysis<?>> chosen =
        analyses.stream()
            .filter(a -> a instanceof PhotonAnalysis<?> photons && photons.isForAnyRecord())
            .toList();
    // What is no recording is said once, not by each analysis.
    recordings.open(recording, options).close();
    double[] fractions = new double[chosen.size()];
    long[] photons = new long[chosen.size()];
    List<Future<Object>> runs = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    try (ExecutorService executor =
        Executors.newFixedThreadPool(
            Math.max(1, threads),
            Thread.ofPlatform().daemon().name("photonbench-report-", 0).factory())) {
      for (int i = 0; i < chosen.size(); i++) {
        int mine = i;
        ProgressListener own =
            (fraction, count) -> {
              synchronized (fractions) {
                fractions[mine] = fraction;
                photons[mine] = Math.max(photons[mine], count);
                return progress.progress(
                    Arrays.stream(fractions).average().orElse(0), Arrays.stream(photons).sum());
              }
            };
        runs.add(executor.submit(() -> run(chosen.get(mine), recording, options, recordings, own)));
      }
      for (Future<Object> run : runs) {
        try {
          switch (run.get()) {
            case Section section -> sections.add(section);
            case Left without -> left.add(without);
            case Object other -> throw new IllegalStateException(other.toString());
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          runs.forEach(each -> each.cancel(true));
          throw new RunCancelledException();
        } catch (ExecutionException e) {
          runs.forEach(each -> each.cancel(true));
          switch (e.getCause()) {
            case RunCancelledException cancelled -> throw cancelled;
            case IOException io -> throw io;
            default -> throw new IllegalStateException(e.getCause());
          }
        }
      }
    }
    return new Report(recording, sections, left);
  }

  private static <S extends Record> Object run(
      Analysis<S> analysis,
      Path recording,
      OpenOptions options,
      Recordings recordings,
      ProgressListener progress)
      throws IOException, RunCancelledException {
    try {
      Result result =
          AnalysisRunner.run(
              analysis,
              SettingsSchema.of(analysis.settingsType()).defaults(),
              recording,
              options,
              recordings,
              progress);
      return new Section(analysis, result, analysis.figures(result));
    } catch (AnalysisException e) {
      return new Left(analysis, e.getMessage());
    }
  }
}
