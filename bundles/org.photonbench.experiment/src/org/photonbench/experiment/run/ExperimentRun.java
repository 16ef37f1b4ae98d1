package org.photonbench.experiment.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.device.DeviceException;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.experiment.folder.Checksums;
import org.photonbench.experiment.folder.RunFiles;
import org.photonbench.experiment.folder.RunFolder;
import org.photonbench.experiment.folder.RunLog;
import org.photonbench.experiment.folder.RunState;
import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.PlanException;
import org.photonbench.experiment.run.RunSnapshot.Phase;
import org.photonbench.photon.io.Recordings;

/**
 * A plan that runs, on a thread of its own. When it ends, however it does, the instruments are made
 * safe; also when the virtual machine is shut down. Thread-safe; {@link #snapshot()} may be asked
 * as often as a view draws.
 */
public final class ExperimentRun {
  private static final System.Logger ERRORS = System.getLogger(ExperimentRun.class.getName());
  private static final int LOG_LINES = 200;
  private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(10);

  /**
   * What a run needs.
   *
   * @param plan what is done
   * @param session the instruments of the plan's set-up; those that are not connected are connected
   * @param folder where it goes: a new folder, or that of a run that is resumed
   * @param analyses the analyses that are there
   * @param recordings the formats of recordings
   * @param attended whether the operator agrees that real instruments move
   * @param listeners are told from the first line of the log on
   */
  public record Request(
      Plan plan,
      SetUpSession session,
      Path folder,
      AnalysisRegistry analyses,
      Recordings recordings,
      boolean attended,
      List<RunListener> listeners) {
    public Request {
      listeners = List.copyOf(listeners);
    }
  }

  private final Plan plan;
  private final SetUpSession session;
  private final RunFiles files;
  private final RunControl control = new RunControl();
  private final List<RunListener> listeners = new CopyOnWriteArrayList<>();
  private final PlanEstimate estimate;
  private final double allSeconds;
  private final Sequencer sequencer;
  private final Thread thread;
  private final Thread hook;
  private final long startNanos = System.nanoTime();
  private final RunSafety safety;
  private volatile Phase phase = Phase.RUNNING;
  private volatile String step = "";
  private volatile String key = "";
  private volatile double doneSeconds;
  private volatile long endNanos;
  private volatile LiveRecording recording;

  private ExperimentRun(Request request, RunFolder folder, PlanReport report) throws IOException {
    plan = request.plan();
    session = request.session();
    listeners.addAll(request.listeners());
    files = RunFiles.open(folder, this::logged);
    estimate = new PlanEstimate(session, plan);
    allSeconds = Math.max(1e-3, report.duration().toMillis() * 1e-3);
    Scene scene =
        new Scene(session, files, control, request.analyses(), request.recordings(), new OnStage());
    safety = new RunSafety(session, plan, files.log());
    sequencer = new Sequencer(scene, new Steps(), estimate, files.before().isPresent());
    thread = Thread.ofPlatform().name("photonbench-run").unstarted(this::runAll);
    hook = new Thread(this::shutDown, "photonbench-run-safe");
  }

  /**
   * Checks a plan with its instruments, without moving anything.
   *
   * @param request as for {@link #start}; without a folder (null) only the plan is checked
   */
  public static PlanReport check(Request request) {
    if (request.session().devices().stream().anyMatch(d -> !d.state().isConnected())) {
      request.session().connectAll(); // what does not work is a problem of the check
    }
    return PlanCheck.check(
        request.plan(),
        request.session(),
        Optional.ofNullable(request.folder()),
        request.analyses(),
        request.attended());
  }

  /**
   * Starts a plan in a new folder.
   *
   * @throws PlanException with all reasons why it is not started; nothing was moved
   * @throws IOException if the folder cannot be made
   */
  public static ExperimentRun start(Request request) throws PlanException, IOException {
    if (RunFolder.isRun(request.folder())) {
      throw new IOException(RunFolder.problemOf(request.folder()));
    }
    PlanReport report = require(request);
    ExperimentRun run =
        new ExperimentRun(request, RunFolder.create(request.folder(), request.plan()), report);
    run.begin(report);
    return run;
  }

  /**
   * Goes on with a run that was ended or broken off, where it stopped. The plan of the request
   * should be that of the folder.
   *
   * @throws PlanException with all reasons why it is not resumed; nothing was moved
   * @throws IOException if there is no such run, it runs, or is archived
   */
  public static ExperimentRun resume(Request request) throws PlanException, IOException {
    RunFolder folder = RunFolder.open(request.folder());
    if (RunState.isRunning(folder)) {
      throw new IOException(folder.path() + " is being run by another program; wait for its end.");
    }
    PlanReport report = require(request);
    ExperimentRun run = new ExperimentRun(request, folder, report);
    run.begin(report);
    return run;
  }

  private static PlanReport require(Request request) throws PlanException {
    PlanReport report = check(request);
    if (!report.isGood()) {
      throw new PlanException("The plan '" + request.plan().name() + "'", report.problems());
    }
    return report;
  }

  private void begin(PlanReport report) throws IOException {
    try {
      files.setState(
          RunState.started(
              files.folder(),
              plan.name(),
              UsedInstruments.of(session),
              plan.permits().stream()
                  .map(hazard -> hazard.text() + ": by the start of the plan")
                  .sorted()
                  .toList(),
              files.before()));
      RunLog log = files.log();
      log.say(
          (files.before().isPresent() ? "The run goes on: " : "The run starts: ")
              + plan.name()
              + ".");
      List<String> simulated = session.simulated();
      if (!simulated.isEmpty()) {
        log.say("SIMULATED instruments: " + String.join(", ", simulated) + ".");
      }
      report.warnings().forEach(log::say);
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IOException | RuntimeException e) {
      files.close();
      throw e;
    }
    thread.start();
  }

  // ------------------------------------------------------------------ the operator

  /** Holds the run before its next step; a recording that runs is finished. */
  public void pause() {
    if (phase == Phase.RUNNING) {
      control.pause(true);
      enter(Phase.PAUSED);
      files.log().say("The run is paused: it waits before its next step.");
    }
  }

  /** Goes on after a pause. */
  public void proceed() {
    if (phase == Phase.PAUSED) {
      control.pause(false);
      enter(Phase.RUNNING);
      files.log().say("The run goes on after the pause.");
    }
  }

  /** Ends the present step; what it recorded is kept. */
  public void skip() {
    control.skip();
  }

  /** Ends the run; it can be resumed later. */
  public void abort() {
    control.abort();
  }

  /** Writes a note into the log and the state of the run. */
  public void annotate(String note) throws IOException {
    files.annotate(note);
  }

  public void addListener(RunListener listener) {
    listeners.add(listener);
  }

  public void removeListener(RunListener listener) {
    listeners.remove(listener);
  }

  /**
   * Waits for the end.
   *
   * @return whether it came within the limit
   */
  public boolean await(Duration limit) throws InterruptedException {
    return thread.join(limit);
  }

  public RunFolder folder() {
    return files.folder();
  }

  /** The run as it is now. */
  public RunSnapshot snapshot() {
    Phase now = phase;
    double elapsed = ((endNanos == 0 ? System.nanoTime() : endNanos) - startNanos) * 1e-9;
    LiveRecording live = recording;
    double done = doneSeconds;
    if (live != null) {
      done += live.seconds();
    }
    double fraction = now == Phase.FINISHED ? 1 : Math.clamp(done / allSeconds, 0, 1);
    return new RunSnapshot(
        now,
        plan.name(),
        files.folder().path(),
        step,
        key,
        fraction,
        Duration.ofMillis((long) (elapsed * 1000)),
        Duration.ofMillis((long) (1000 * Math.max(0, now.isOver() ? 0 : allSeconds - done))),
        session.simulated(),
        Optional.ofNullable(live).map(LiveRecording::snapshot),
        files.log().lastLines(LOG_LINES));
  }

  // ------------------------------------------------------------------ the thread of the run

  private void runAll() {
    Phase end = Phase.FAILED;
    String reason = "";
    try {
      safety.begin();
      sequencer.run(plan.steps(), "");
      end = Phase.FINISHED;
    } catch (Interruption e) {
      end = Phase.ABORTED;
      reason = "It was " + e.getMessage() + ".";
    } catch (InterruptedException e) {
      end = Phase.ABORTED;
      reason = "The program ended.";
    } catch (DeviceException | RunFailure e) {
      reason = e.getMessage();
    } catch (IOException e) {
      reason = "A file could not be written or read: " + e.getMessage();
    } catch (RuntimeException | Error e) {
      reason = "An error in the program: " + e + ".";
      ERRORS.log(System.Logger.Level.ERROR, "The run " + plan.name() + " failed", e);
    } finally {
      finish(end, reason);
    }
  }

  private void finish(Phase end, String reason) {
    List<String> troubles = new ArrayList<>();
    quietly(safety::end, troubles);
    RunLog log = files.log();
    log.say(
        "The run "
            + switch (end) {
              case FINISHED -> "is finished.";
              case ABORTED -> "was ended. " + reason;
              default -> "failed. " + reason;
            });
    recording = null;
    step = "";
    endNanos = System.nanoTime();
    quietly(
        () -> files.setState(files.state().ended(RunState.State.valueOf(end.name()), reason)),
        troubles);
    quietly(() -> Checksums.write(files.folder()), troubles);
    troubles.forEach(log::say);
    quietly(files::close, troubles);
    enter(end);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The hook itself waits for this.
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  /** What fails at the end must not keep the rest from being done. */
  private static void quietly(Work work, List<String> troubles) {
    try {
      work.run();
    } catch (IOException | RuntimeException e) {
      troubles.add(
          String.format(
              Locale.ROOT, "At the end of the run something failed: %s.", e.getMessage()));
    }
  }

  private void shutDown() {
    control.abort();
    try {
      if (!thread.join(SHUTDOWN_LIMIT)) {
        session.makeAllSafe();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      session.makeAllSafe();
    }
  }

  private void enter(Phase now) {
    phase = now;
    tell(listener -> listener.phaseChanged(this, now));
  }

  private void logged(RunLog.Line line) {
    tell(listener -> listener.logged(this, line));
  }

  private void tell(Consumer<RunListener> what) {
    for (RunListener listener : listeners) {
      try {
        what.accept(listener);
      } catch (RuntimeException e) {
        // A view that fails must not end an experiment.
        ERRORS.log(System.Logger.Level.ERROR, "A listener of a run failed", e);
      }
    }
  }

  private final class Steps implements Sequencer.Watcher {
    @Override
    public void began(String place, String text) {
      key = place;
      step = text;
      tell(listener -> listener.stepBegan(ExperimentRun.this, place, text));
    }

    @Override
    public void ended(String place, double seconds) {
      doneSeconds += seconds;
    }
  }

  private final class OnStage implements Scene.Stage {
    @Override
    public void began(LiveRecording live) {
      recording = live;
      tell(listener -> listener.recordingBegan(ExperimentRun.this, live.snapshot()));
    }

    @Override
    public void ended(LiveRecording live) {
      RunSnapshot.Recording last = live.snapshot();
      recording = null;
      tell(listener -> listener.recordingEnded(ExperimentRun.this, last));
    }
  }
}
