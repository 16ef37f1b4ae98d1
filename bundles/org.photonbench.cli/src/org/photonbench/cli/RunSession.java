package org.photonbench.cli;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.device.driver.DeviceContext;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.experiment.folder.Checksums;
import org.photonbench.experiment.folder.RunLog;
import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.PlanException;
import org.photonbench.experiment.run.ExperimentRun;
import org.photonbench.experiment.run.RunListener;
import org.photonbench.experiment.run.RunSnapshot;

/** Runs a plan in the foreground: the log as it comes, a line of progress on a terminal. */
final class RunSession {
  private static final Duration SLICE = Duration.ofMillis(200);
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Environment environment;
  private final BooleanSupplier cancelled;
  private final boolean json;

  RunSession(Environment environment, BooleanSupplier cancelled, boolean json) {
    this.environment = environment;
    this.cancelled = cancelled;
    this.json = json;
  }

  /** Starts or resumes a run. */
  interface Starter {
    ExperimentRun start(ExperimentRun.Request request) throws PlanException, IOException;
  }

  /**
   * Runs a plan to its end.
   *
   * @param archive whether the folder is made read-only when the plan has finished
   */
  int run(Plan plan, Path folder, boolean attended, boolean archive, Starter starter)
      throws UserException {
    try (SetUpSession session =
        new SetUpSession(
            plan.setUp(), environment.drivers().get(), DeviceContext.create(), plan.seed())) {
      ExperimentRun run =
          starter.start(
              new ExperimentRun.Request(
                  plan,
                  session,
                  folder,
                  environment.analyses().get(),
                  environment.recordings().get(),
                  attended,
                  List.of(new LogOut())));
      RunSnapshot end = follow(run);
      if (archive && end.phase() == RunSnapshot.Phase.FINISHED) {
        Checksums.archive(run.folder());
      }
      if (json) {
        environment.out().print(JsonText.write(document(end)));
      }
      return switch (end.phase()) {
        case FINISHED -> ExitCode.SUCCESS;
        case ABORTED -> ExitCode.CANCELLED;
        default -> ExitCode.BAD_INPUT;
      };
    } catch (PlanException | IOException e) {
      throw new UserException(e.getMessage());
    }
  }

  private RunSnapshot follow(ExperimentRun run) {
    boolean waits = true;
    while (waits) {
      try {
        waits = !run.await(SLICE);
      } catch (InterruptedException e) {
        run.abort();
      }
      if (cancelled.getAsBoolean()) {
        run.abort();
      }
      if (waits && environment.terminal() && !json) {
        environment.err().print(CLEAR_LINE + line(run.snapshot()));
        environment.err().flush();
      }
    }
    if (environment.terminal() && !json) {
      environment.err().print(CLEAR_LINE);
      environment.err().flush();
    }
    return run.snapshot();
  }

  private static String line(RunSnapshot now) {
    String rates =
        now.recording()
            .map(recording ->
                String.format(
                    Locale.ROOT,
                    "  %.3g counts/s, %d photons",
                    recording.counts().totalRate(),
                    recording.counts().totalPhotons()))
            .orElse("");
    return String.format(
        Locale.ROOT,
        "%3.0f %%  %d s left  %s%s",
        Math.floor(100 * now.fraction()),
        now.left().toSeconds(),
        now.step(),
        rates);
  }

  private static JsonObject document(RunSnapshot end) {
    JsonObject object = new JsonObject();
    object.addProperty("run", end.folder().toString());
    object.addProperty("state", end.phase().name());
    object.addProperty("seconds", end.elapsed().toMillis() * 1e-3);
    return object;
  }

  private final class LogOut implements RunListener {
    @Override
    public void logged(ExperimentRun run, RunLog.Line line) {
      if (!json) {
        String clear = environment.terminal() ? CLEAR_LINE : "";
        environment.err().print(clear);
        environment.err().flush();
        environment.out().println(line.inFile());
        environment.out().flush();
      }
    }
  }
}
