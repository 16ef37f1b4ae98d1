package org.photonbench.experiment.run;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.device.DeviceException;
import org.photonbench.device.kind.Positioner;
import org.photonbench.experiment.folder.ProgressEntry;
import org.photonbench.experiment.plan.LoopValues;
import org.photonbench.experiment.plan.Step;
import org.photonbench.experiment.plan.StepSettings;

/**
 * Does the steps of a plan in their order. A step has a key, its place in the plan with the turns
 * of the loops around it; what an earlier session of the run has done is passed over.
 */
final class Sequencer {
  /** Where it shows how far it is. */
  interface Watcher {
    void began(String key, String text);

    /**
     * A step is over.
     *
     * @param seconds of the estimate that it had
     */
    void ended(String key, double seconds);
  }

  private static final double RATE_SECONDS = 1;

  private final Scene scene;
  private final Watcher watcher;
  private final PlanEstimate estimate;
  private final Settings settings;
  private final Conditions conditions = new Conditions();

  Sequencer(Scene scene, Watcher watcher, PlanEstimate estimate, boolean resumed) {
    this.scene = scene;
    this.watcher = watcher;
    this.estimate = estimate;
    settings = new Settings(scene, resumed);
  }

  /** Does some steps. */
  void run(List<Step> steps, String before)
      throws DeviceException, Interruption, InterruptedException, IOException, RunFailure {
    int number = 0;
    for (Step step : steps) {
      number++;
      one(step, before + number);
    }
  }

  private void one(Step step, String key)
      throws DeviceException, Interruption, InterruptedException, IOException, RunFailure {
    switch (step.settings()) {
      case StepSettings.Loop s -> loop(step, s, key);
      case StepSettings.Repeat s -> repeat(step, s, key);
      case StepSettings.When s -> when(step, s, key);
      case StepSettings.Spots s -> spots(step, s, key);
      default -> leaf(step, key);
    }
  }

  // ------------------------------------------------------------------ steps with steps

  private void loop(Step step, StepSettings.Loop s, String key)
      throws DeviceException, Interruption, InterruptedException, IOException, RunFailure {
    String name = s.device() + " " + s.quantity();
    int turn = 0;
    for (String value : LoopValues.parse(s.values())) {
      turn++;
      scene.control().betweenSteps();
      try {
        settings.set(s.device(), s.quantity(), value);
      } catch (Interruption e) {
        if (e.kind() == Interruption.Kind.ABORT) {
          throw e;
        }
        scene.say("The turn with " + name + " " + value + " was skipped.");
        continue;
      }
      conditions.put(name, value);
      run(step.steps(), key + "[" + turn + "].");
    }
    conditions.remove(name);
  }

  private void repeat(Step step, StepSettings.Repeat s, String key)
      throws DeviceException, Interruption, InterruptedException, IOException, RunFailure {
    int first = 0;
    long start = 0;
    for (int turn = 1; turn <= s.times(); turn++) {
      // Turns of an earlier session take no time; the clock starts with the first one that is done.
      if (first == 0 && !isOver(key + "[" + turn + "]")) {
        first = turn;
        start = System.nanoTime();
      }
      if (first > 0 && s.every().isPresent()) {
        double due = (turn - first) * s.every().getAsDouble() - (System.nanoTime() - start) * 1e-9;
        scene.control().sleep(Duration.ofMillis((long) Math.max(0, due * 1000)));
      }
      conditions.put("turn", Integer.toString(turn));
      run(step.steps(), key + "[" + turn + "].");
    }
    conditions.remove("turn");
  }

  /** Whether an earlier session did all steps whose key begins so. */
  private boolean isOver(String prefix) {
    List<ProgressEntry> inside =
        scene.files().progress().entries().stream()
            .filter(entry -> entry.key().startsWith(prefix + "."))
            .toList();
    return !inside.isEmpty() && inside.stream().allMatch(ProgressEntry::isOver);
  }

  private void when(Step step, StepSettings.When s, String key)
      throws DeviceException, Interruption, InterruptedException, IOException, RunFailure {
    scene.control().betweenSteps();
    // What was decided once stays decided, also when the run is resumed.
    Optional<ProgressEntry> before = scene.files().progress().find(key);
    boolean holds;
    if (before.isPresent()) {
      holds = Boolean.parseBoolean(before.get().values().get("holds"));
    } else {
      OptionalDouble number = number(s.number());
      holds =
          number.isPresent()
              && number.getAsDouble() >= s.atLeast().orElse(Double.NEGATIVE_INFINITY)
              && number.getAsDouble() <= s.atMost().orElse(Double.POSITIVE_INFINITY);
      scene.files().note(ProgressEntry.done(key, Map.of("holds", Boolean.toString(holds))));
      scene.say(
          s.number()
              + (number.isPresent() ? " is " + (float) number.getAsDouble() : " is not known")
              + ": the condition "
              + (holds ? "holds." : "does not hold."));
    }
    run(holds ? step.steps() : step.otherwise(), key + (holds ? "." : ".otherwise "));
  }

  private OptionalDouble number(String text)
      throws DeviceException, Interruption, InterruptedException, IOException {
    String[] parts = text.split("/", 3);
    if (parts.length == 2) {
      settings.begin();
      return OptionalDouble.of(
          new RateMeter(scene.tagger(parts[0]), scene.control()).rate(RATE_SECONDS));
    }
    Optional<Quantity> quantity = new Analyses(scene).lastQuantity(parts[0], parts[1], parts[2]);
    return quantity.isPresent() && Double.isFinite(quantity.get().value())
        ? OptionalDouble.of(quantity.get().value())
        : OptionalDouble.empty();
  }

  private void spots(Step step, StepSettings.Spots s, String key)
      throws DeviceException, Interruption, InterruptedException, IOException, RunFailure {
    ProgressEntry map =
        scene.files().progress().entries().stream()
            .filter(e -> e.name().equals(s.map()) && e.values().containsKey(MapScan.SPOTS))
            .reduce((_, last) -> last)
            .orElseThrow(() -> new RunFailure("The map '" + s.map() + "' was not made."));
    List<MapScan.Place> places =
        MapScan.places(scene.files().folder().resolve(map.values().get(MapScan.SPOTS)));
    String x = map.values().get(MapScan.X);
    String y = map.values().get(MapScan.Y);
    int most = Math.min(places.size(), s.most().orElse(Integer.MAX_VALUE));
    for (int spot = 1; spot <= most; spot++) {
      scene.control().betweenSteps();
      MapScan.Place place = places.get(spot - 1);
      settings.set(x, Actuator.POSITION, place.x());
      settings.set(y, Actuator.POSITION, place.y());
      conditions.put("spot", Integer.toString(spot));
      conditions.put(x + " position", place.x());
      conditions.put(y + " position", place.y());
      run(step.steps(), key + "[" + spot + "].");
    }
    conditions.remove("spot");
    conditions.remove(x + " position");
    conditions.remove(y + " position");
  }

  // ------------------------------------------------------------------ steps that do something

  private void leaf(Step step, String key)
      throws DeviceException, Interruption, InterruptedException, IOException, RunFailure {
    scene.control().betweenSteps();
    double seconds = estimate.seconds(step);
    Optional<ProgressEntry> before = scene.files().progress().find(key);
    if (before.isPresent() && before.get().isOver()) {
      for (Map.Entry<String, String> value : before.get().values().entrySet()) {
        if (step.settings() instanceof StepSettings.Refocus) {
          settings.set(value.getKey(), Actuator.POSITION, value.getValue());
        } else if (step.settings() instanceof StepSettings.Measure) {
          conditions.put(value.getKey(), value.getValue());
        }
      }
      watcher.ended(key, seconds);
      return;
    }
    watcher.began(key, StepText.of(step.settings()));
    try {
      act(step, key);
    } catch (Interruption e) {
      if (e.kind() == Interruption.Kind.ABORT) {
        throw e;
      }
      scene.say(StepText.of(step.settings()) + ": skipped by the operator.");
      if (scene.files().progress().find(key).filter(ProgressEntry::isOver).isEmpty()) {
        scene
            .files()
            .note(
                new ProgressEntry(
                    key,
                    ProgressEntry.State.SKIPPED,
                    "",
                    List.of(),
                    Map.of(),
                    0,
                    "Skipped by the operator.",
                    Map.of()));
      }
    }
    watcher.ended(key, seconds);
  }

  private void act(Step step, String key)
      throws DeviceException, Interruption, InterruptedException, IOException, RunFailure {
    switch (step.settings()) {
      case StepSettings.Set s -> settings.set(s.device(), s.quantity(), s.value());
      case StepSettings.Reference s -> reference(s);
      case StepSettings.Note s -> {
        scene.say(s.text());
        done(key, Map.of());
      }
      case StepSettings.Measure s -> {
        settings.begin();
        String name = s.device() + " " + s.quantity();
        String value = Gauge.read(scene, s.device(), s.quantity());
        conditions.put(name, value);
        scene.say(name + ": " + value + ".");
        done(key, Map.of(name, value));
      }
      case StepSettings.Wait s -> {
        settings.begin();
        scene.control().sleep(Duration.ofNanos((long) (s.seconds() * 1e9)));
        done(key, Map.of());
      }
      case StepSettings.Acquire _ -> {
        settings.begin();
        new Acquisition(scene, key, step, conditions.now()).run();
      }
      case StepSettings.Expose s -> {
        settings.begin();
        new Exposures(scene, key, s, conditions.now()).run();
        done(key, Map.of());
      }
      case StepSettings.Map s -> {
        settings.begin();
        Map<String, String> values = new MapScan(scene, s).run();
        scene
            .files()
            .note(
                new ProgressEntry(
                    key,
                    ProgressEntry.State.DONE,
                    s.name(),
                    List.of(),
                    conditions.now(),
                    0,
                    "",
                    values));
      }
      case StepSettings.Refocus s -> {
        settings.begin();
        done(key, Map.of(s.device(), new Refocusing(scene, s).run()));
      }
      case StepSettings.Analyse s -> {
        new Analyses(scene).ofSeries(s.name(), step.analyses());
        done(key, Map.of());
      }
      default -> throw new IllegalStateException("a step " + step.settings().kind());
    }
  }

  /** Not passed over in a resumed run: an axis may have lost its reference meanwhile. */
  private void reference(StepSettings.Reference s)
      throws DeviceException, Interruption, InterruptedException {
    Positioner axis = scene.positioner(s.device());
    if (!axis.isReferenced()) {
      scene.control().await(axis.reference());
      scene.say(s.device() + " found its reference.");
    }
  }

  private void done(String key, Map<String, String> values) throws IOException {
    scene.files().note(ProgressEntry.done(key, values));
  }
}
