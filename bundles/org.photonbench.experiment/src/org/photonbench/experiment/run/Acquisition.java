package org.photonbench.experiment.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.photonbench.device.Amount;
import org.photonbench.device.DeviceException;
import org.photonbench.device.DeviceTask;
import org.photonbench.device.StopMode;
import org.photonbench.device.TaskOutcome;
import org.photonbench.device.kind.TimeTagger;
import org.photonbench.experiment.folder.ProgressEntry;
import org.photonbench.experiment.folder.ProgressEntry.State;
import org.photonbench.experiment.plan.Step;
import org.photonbench.experiment.plan.StepSettings;

/**
 * Makes one recording. One that was broken off by a crash or a failure goes on in a further file
 * for the time that was left, and both are joined at the end.
 */
final class Acquisition {
  /** Less than this is not worth a further file. */
  private static final double SHORTEST_SECONDS = 0.01;

  private static final Duration SLICE = Duration.ofMillis(20);

  private final Scene scene;
  private final String key;
  private final Step step;
  private final StepSettings.Acquire settings;
  private final Map<String, String> conditions;
  private final List<String> earlier = new ArrayList<>();
  private double earlierSeconds;

  Acquisition(Scene scene, String key, Step step, Map<String, String> conditions) {
    this.scene = scene;
    this.key = key;
    this.step = step;
    settings = (StepSettings.Acquire) step.settings();
    this.conditions = conditions;
  }

  /** What became of one file. */
  private record Part(State state, double seconds, String note, Optional<Exception> failure) {}

  void run() throws Interruption, InterruptedException, RunFailure, IOException {
    findEarlier();
    double left = settings.seconds() - earlierSeconds;
    if (left < SHORTEST_SECONDS && !earlier.isEmpty()) {
      finish(earlier, earlierSeconds, State.DONE, "");
      return;
    }
    Path file = scene.files().folder().nextFile(settings.name(), ".ptu");
    List<String> files = new ArrayList<>(earlier);
    files.add(scene.files().folder().relative(file));
    scene.files().note(entry(State.BEGUN, files, earlierSeconds, "It is being recorded."));
    Part part = record(file, left);
    List<String> kept = withContinuations(files, file);
    double seconds = earlierSeconds + part.seconds();
    if (part.failure().isEmpty()) {
      finish(kept, seconds, part.state(), part.note());
      return;
    }
    Exception failure = part.failure().get();
    try {
      scene.files().note(entry(part.state(), kept, seconds, part.note()));
    } catch (IOException e) {
      failure.addSuppressed(e); // what failed first is what is to be told
    }
    switch (failure) {
      case Interruption wanted -> throw wanted;
      case InterruptedException wanted -> throw wanted;
      default -> throw new RunFailure(part.note(), failure);
    }
  }

  private ProgressEntry entry(State state, List<String> files, double seconds, String note) {
    return new ProgressEntry(
        key, state, settings.name(), files, conditions, seconds, note, Map.of());
  }

  /** What an earlier session of the run has of this recording. */
  private void findEarlier() throws IOException {
    Optional<ProgressEntry> before = scene.files().progress().find(key);
    if (before.isEmpty() || before.get().isOver()) {
      return;
    }
    for (String name : before.get().files()) {
      Path file = scene.files().folder().resolve(name);
      double seconds = RecordedTime.seconds(file, scene.recordings());
      if (seconds > 0) {
        earlier.add(name);
        earlierSeconds += seconds;
        scene.say(
            String.format(
                Locale.ROOT, "%s of an earlier session holds %.3f s; it is kept.", name, seconds));
      } else if (Files.exists(file)) {
        scene.say(name + " of an earlier session holds no photons; it is left as it is.");
      }
    }
  }

  private Part record(Path file, double longest)
      throws RunFailure, IOException, InterruptedException {
    TimeTagger.Mode mode = TimeTagger.Mode.valueOf(settings.mode().name());
    long nanos = (long) (longest * 1e9);
    State state = State.PARTIAL;
    String note;
    Optional<Exception> failure = Optional.empty();
    try (LiveRecording live =
        new LiveRecording(settings.name(), file, longest, step.analyses(), scene.analyses())) {
      try (Dither dither = dither()) {
        TimeTagger tagger = scene.tagger(settings.device());
        DeviceTask<TimeTagger.Recording> task =
            tagger.record(new TimeTagger.Request(mode, Duration.ofNanos(nanos), file));
        scene.stage().began(live);
        Optional<String> rule = follow(task, live, dither);
        note = rule.orElseGet(() -> ending(task));
        state = rule.isPresent() || isWhole(task) ? State.DONE : State.PARTIAL;
        if (state == State.PARTIAL) {
          failure = Optional.of(new RunFailure(note));
        }
      } catch (Interruption e) {
        state = e.kind() == Interruption.Kind.SKIP ? State.SKIPPED : State.PARTIAL;
        note = "It was " + e.getMessage() + ".";
        failure = Optional.of(e);
      } catch (InterruptedException e) {
        note = "The program ended.";
        failure = Optional.of(e);
      } catch (DeviceException e) {
        note = e.getMessage();
        failure = Optional.of(e);
      }
      live.complete();
      scene.stage().ended(live);
    }
    TruthFile.write(scene, settings.device(), file);
    double seconds = RecordedTime.seconds(file, scene.recordings());
    say(file, state, seconds, note);
    return new Part(state, seconds, note, failure);
  }

  private Dither dither() throws DeviceException {
    return settings.ditherDevice().isEmpty()
        ? null
        : Dither.start(
            scene.positioner(settings.ditherDevice().get()),
            Amount.parse(settings.ditherStroke().orElseThrow()));
  }

  /** Waits for the end; the rule that ended it, if one did. */
  private Optional<String> follow(
      DeviceTask<TimeTagger.Recording> task, LiveRecording live, Dither dither)
      throws DeviceException, Interruption, InterruptedException {
    StopRules rules = new StopRules(settings);
    try {
      while (task.await(SLICE) == TaskOutcome.RUNNING) {
        scene.control().check();
        Optional<String> reason = rules.reason(live);
        if (reason.isPresent()) {
          end(task);
          return reason;
        }
        if (dither != null && !dither.problem().isEmpty()) {
          throw new DeviceException(
              DeviceException.Reason.INSTRUMENT, "The dither failed: " + dither.problem());
        }
      }
      return Optional.empty();
    } catch (DeviceException | Interruption | InterruptedException e) {
      end(task);
      throw e;
    }
  }

  /** Stops the time tagger and waits until the file is closed. */
  private static void end(DeviceTask<TimeTagger.Recording> task) throws DeviceException {
    if (task.outcome() == TaskOutcome.RUNNING) {
      task.cancel(StopMode.GENTLE);
    }
    boolean interrupted = false;
    while (task.outcome() == TaskOutcome.RUNNING) {
      try {
        task.await(SLICE);
      } catch (InterruptedException e) {
        interrupted = true; // The task has a deadline of its own.
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isWhole(DeviceTask<TimeTagger.Recording> task) {
    return task.outcome() == TaskOutcome.SUCCEEDED;
  }

  private String ending(DeviceTask<TimeTagger.Recording> task) {
    try {
      TimeTagger.Recording recording = task.result();
      return recording.complete() && recording.faults().isEmpty()
          ? ""
          : String.join(" ", recording.faults());
    } catch (DeviceException e) {
      return e.getMessage();
    }
  }

  private void say(Path file, State state, double seconds, String note) {
    String name = scene.files().folder().relative(file);
    String what =
        switch (state) {
          case DONE -> " is complete";
          case SKIPPED -> " was broken off and is kept";
          case BEGUN, PARTIAL -> " is incomplete and is kept";
        };
    scene.say(String.format(Locale.ROOT, "%s%s, %.3f s. %s", name, what, seconds, note).strip());
  }

  /** The files of a recording that a time tagger continued in further files by itself. */
  private List<String> withContinuations(List<String> files, Path file) throws IOException {
    List<String> all = new ArrayList<>(files);
    String name = file.getFileName().toString();
    String stem = name.substring(0, name.lastIndexOf('.'));
    for (int i = 2; Files.exists(file.resolveSibling(stem + "-" + i + ".ptu")); i++) {
      all.add(scene.files().folder().relative(file.resolveSibling(stem + "-" + i + ".ptu")));
    }
    return all;
  }

  /** The recording is over: its parts become one, and it is analysed. */
  private void finish(List<String> files, double seconds, State state, String note)
      throws IOException, InterruptedException, Interruption, RunFailure {
    List<String> all = files.size() > 1 ? JoinedParts.join(scene, settings.name(), files) : files;
    // First the entry: a crash in an analysis must not have it recorded again.
    scene.files().note(entry(state, all, seconds, note));
    new Analyses(scene)
        .ofRecording(
            scene.files().folder().resolve(all.getLast()), settings.name(), step.analyses());
  }
}
