package org.photonbench.experiment.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.QuantityText;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.result.ResultFolder;
import org.photonbench.analysis.run.AnalysisRunner;
import org.photonbench.analysis.run.RunCancelledException;
import org.photonbench.experiment.plan.AnalysisRequest;
import org.photonbench.photon.OpenOptions;

/**
 * Makes the results of finished recordings, as they are made at any later time. An analysis that
 * fails is told in the log and does not end the run: the recording is what counts.
 */
final class Analyses {
  private static final int TOLD = 3;

  private final Scene scene;

  Analyses(Scene scene) {
    this.scene = scene;
  }

  /** Analyses a recording; results that are there already stay. */
  void ofRecording(Path file, String name, List<AnalysisRequest> requests)
      throws IOException, Interruption {
    String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    for (AnalysisRequest request : requests) {
      run(file, name + "-" + stem, request);
    }
  }

  /** Analyses the series of a name. */
  void ofSeries(String name, List<AnalysisRequest> requests) throws IOException, Interruption {
    for (AnalysisRequest request : requests) {
      run(scene.files().folder().series(name), name, request);
    }
  }

  private void run(Path input, String name, AnalysisRequest request)
      throws IOException, Interruption {
    Path target = scene.files().folder().result(name, request.analysis());
    if (Files.exists(target.resolve(ResultFolder.MANIFEST))) {
      return;
    }
    try {
      Analysis<?> analysis = scene.analyses().require(request.analysis());
      Result result =
          AnalysisRunner.run(
              analysis,
              LiveRecording.settings(analysis, request),
              input,
              OpenOptions.DEFAULT,
              scene.recordings(),
              (_, _) -> !scene.control().isAborted());
      ResultFolder.write(result, target);
      scene.say(analysis.name() + " of " + name + ": " + summary(result));
    } catch (AnalysisException e) {
      scene.say(
          "The analysis " + request.analysis() + " of " + name + " failed: " + e.getMessage());
    } catch (RunCancelledException e) {
      throw new Interruption(Interruption.Kind.ABORT);
    } catch (RuntimeException e) {
      System.getLogger(Analyses.class.getName())
          .log(System.Logger.Level.ERROR, "The analysis " + request.analysis() + " failed", e);
      scene.say("The analysis " + request.analysis() + " of " + name + " failed: " + e + ".");
    }
  }

  private static String summary(Result result) {
    List<String> told =
        result.quantities().stream()
            .filter(q -> q.sigma().isPresent() && Double.isFinite(q.value()))
            .limit(TOLD)
            .map(q -> q.label() + " = " + QuantityText.of(q).value())
            .toList();
    return told.isEmpty() ? "done." : String.join("; ", told) + ".";
  }

  /** A quantity of the last recording of a name. */
  Optional<Quantity> lastQuantity(String name, String analysis, String quantity)
      throws IOException {
    Optional<String> file = scene.lastFile(name);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String stem =
        scene
            .files()
            .folder()
            .resolve(file.get())
            .getFileName()
            .toString()
            .replaceFirst("\\.[^.]*$", "");
    Path folder = scene.files().folder().result(name + "-" + stem, analysis);
    if (!Files.exists(folder.resolve(ResultFolder.MANIFEST))) {
      return Optional.empty();
    }
    return ResultFolder.read(folder, scene.analyses().analyses()).quantities().stream()
        .filter(found -> found.id().equals(quantity))
        .findFirst();
  }
}
