package org.photonbench.experiment.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.photonbench.analysis.Analysis;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.FileAnalysis;
import org.photonbench.analysis.PhotonAnalysis;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.run.AnalysisRegistry;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.device.Amount;
import org.photonbench.device.Device;
import org.photonbench.device.Range;
import org.photonbench.device.kind.Positioner;
import org.photonbench.device.kind.Spectrometer;
import org.photonbench.device.kind.TimeTagger;
import org.photonbench.device.limit.LimitRefusal;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.setup.SetUpSession;
import org.photonbench.device.setup.SetUpSession.Place;
import org.photonbench.experiment.folder.RunFolder;
import org.photonbench.experiment.plan.AnalysisRequest;
import org.photonbench.experiment.plan.LoopValues;
import org.photonbench.experiment.plan.Plan;
import org.photonbench.experiment.plan.Step;
import org.photonbench.experiment.plan.StepSettings;

/**
 * Checks a plan as a whole with the instruments that it is to run with, before anything moves, and
 * tells all that is wrong at once. The instruments should be connected: their own limits are known
 * only then.
 */
public final class PlanCheck {
  private static final double DISK_MARGIN = 1.2;
  private static final long DISK_LEAST = 10L << 20;
  private static final double LONGEST_RECORDING = 360_000;

  private final Plan plan;
  private final SetUpSession session;
  private final AnalysisRegistry analyses;
  private final boolean attended;
  private final List<String> problems = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<String> recordings = new HashSet<>();
  private final Set<String> spectra = new HashSet<>();
  private final Set<String> maps = new HashSet<>();
  private final Set<Hazard> hazards = EnumSet.noneOf(Hazard.class);
  private final Set<String> real = new LinkedHashSet<>();
  private final Set<String> referenced = new HashSet<>();

  private PlanCheck(Plan plan, SetUpSession session, AnalysisRegistry analyses, boolean attended) {
    this.plan = plan;
    this.session = session;
    this.analyses = analyses;
    this.attended = attended;
  }

  /**
   * Checks a plan.
   *
   * @param session its instruments
   * @param folder where it is to run; empty: only the plan is checked
   * @param attended whether the operator has agreed that real instruments move
   */
  public static PlanReport check(
      Plan plan,
      SetUpSession session,
      Optional<Path> folder,
      AnalysisRegistry analyses,
      boolean attended) {
    return new PlanCheck(plan, session, analyses, attended).check(folder);
  }

  private PlanReport check(Optional<Path> folder) {
    checkLimits();
    walk(plan.steps(), "Step ");
    for (Hazard hazard : hazards) {
      if (!plan.permits().contains(hazard)) {
        problems.add(
            "The plan needs a permit for "
                + hazard.text()
                + "; write \""
                + hazard.text()
                + "\" into its \"permits\".");
      }
    }
    if (!real.isEmpty() && !attended) {
      problems.add(
          "The plan moves real instruments ("
              + String.join(", ", real)
              + "); start it with the consent of the operator (--real on the command line).");
    }
    PlanEstimate estimate = new PlanEstimate(session, plan);
    double seconds = estimate.seconds(plan.steps());
    long bytes = (long) estimate.bytes(plan.steps());
    folder.ifPresent(path -> checkFolder(path, bytes));
    return new PlanReport(
        problems.stream().distinct().toList(),
        warnings.stream().distinct().toList(),
        Duration.ofMillis((long) (seconds * 1000)),
        bytes);
  }

  private void checkFolder(Path folder, long bytes) {
    if (!RunFolder.isRun(folder)) {
      String problem = RunFolder.problemOf(folder);
      if (!problem.isEmpty()) {
        problems.add(problem);
        return;
      }
    }
    Path there = folder.toAbsolutePath().normalize();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there == null) {
      return;
    }
    try {
      long free = Files.getFileStore(there).getUsableSpace();
      double needed = bytes * DISK_MARGIN + DISK_LEAST;
      if (free < needed) {
        problems.add(
            String.format(
                Locale.ROOT,
                "The disk of %s has %.3g MB free, the plan needs about %.3g MB at %.3g photons a"
                    + " second; make room, choose another disk, or correct \"expectedRate\".",
                there,
                free * 1e-6,
                needed * 1e-6,
                plan.expectedRate()));
      }
    } catch (IOException e) {
      warnings.add("How much room the disk has is unknown (" + e.getMessage() + ").");
    }
  }

  private void checkLimits() {
    new TreeMap<>(plan.limits())
        .forEach((id, _) -> {
          if (plan.setUp().find(id).isEmpty()) {
            problems.add("limits: there is no instrument '" + id + "' in the set-up.");
          }
        });
  }

  // ------------------------------------------------------------------ steps

  private void walk(List<Step> steps, String before) {
    int number = 0;
    for (Step step : steps) {
      number++;
      String place = before + number;
      check(step, place + ": ");
      step.analyses().forEach(request -> check(step.settings(), request, place + ": "));
      walk(step.steps(), place + ".");
      walk(step.otherwise(), place + ".otherwise ");
    }
  }

  private void check(Step step, String place) {
    switch (step.settings()) {
      case StepSettings.Set s -> set(s.device(), s.quantity(), List.of(s.value()), place);
      case StepSettings.Reference s -> {
        if (device(s.device(), place, Positioner.class, "positioner").isPresent()) {
          referenced.add(s.device());
        }
      }
      case StepSettings.Wait _ -> {
        // Any time will do.
      }
      case StepSettings.Note s -> {
        if (s.text().isBlank()) {
          problems.add(place + "the note has no text.");
        }
      }
      case StepSettings.Measure s ->
          device(s.device(), place, Device.class, "")
              .ifPresent(device -> {
                if (device.state().isConnected() && !Gauge.canRead(device, s.quantity())) {
                  problems.add(
                      place + device.id() + " has no number '" + s.quantity() + "' to read.");
                }
              });
      case StepSettings.Acquire s -> acquire(step, s, place);
      case StepSettings.Expose s -> {
        name(s.name(), place);
        spectra.add(s.name());
        device(s.device(), place, Spectrometer.class, "spectrometer");
      }
      case StepSettings.Loop s ->
          values(s.values(), place)
              .ifPresent(values -> set(s.device(), s.quantity(), values, place));
      case StepSettings.Repeat _ -> {
        // Any number will do.
      }
      case StepSettings.When s -> when(s, place);
      case StepSettings.Analyse s -> {
        if (!recordings.contains(s.name()) && !spectra.contains(s.name())) {
          problems.add(place + "no earlier step records '" + s.name() + "'.");
        }
        if (step.analyses().isEmpty()) {
          problems.add(place + "it names no analysis.");
        }
      }
      case StepSettings.Map s -> {
        name(s.name(), place);
        maps.add(s.name());
        device(s.device(), place, TimeTagger.class, "time tagger");
        values(s.columns(), place)
            .ifPresent(values -> set(s.x(), Actuator.POSITION, values, place));
        values(s.lines(), place).ifPresent(values -> set(s.y(), Actuator.POSITION, values, place));
        s.distance().ifPresent(text -> amount(text, place));
      }
      case StepSettings.Spots s -> {
        if (!maps.contains(s.map())) {
          problems.add(place + "no earlier step makes the map '" + s.map() + "'.");
        }
      }
      case StepSettings.Refocus s -> {
        device(s.tagger(), place, TimeTagger.class, "time tagger");
        device(s.device(), place, Positioner.class, "positioner")
            .ifPresent(axis -> {
              requireReference((Positioner) axis, place);
              amount(s.range(), place).ifPresent(range -> unit((Positioner) axis, range, place));
            });
      }
    }
  }

  private void acquire(Step step, StepSettings.Acquire s, String place) {
    name(s.name(), place);
    recordings.add(s.name());
    device(s.device(), place, TimeTagger.class, "time tagger")
        .ifPresent(device -> {
          TimeTagger tagger = (TimeTagger) device;
          TimeTagger.Mode mode = TimeTagger.Mode.valueOf(s.mode().name());
          if (tagger.state().isConnected() && !tagger.modes().contains(mode)) {
            problems.add(place + s.device() + " cannot time in " + mode + ".");
          }
        });
    if (s.seconds() > LONGEST_RECORDING) {
      problems.add(place + "one recording lasts 100 h at most.");
    }
    if (s.untilQuantity().isPresent() != s.untilSigma().isPresent()) {
      problems.add(
          place + "\"untilQuantity\" and \"untilSigma\" belong together; give both or neither.");
    }
    s.untilQuantity()
        .ifPresent(text -> {
          String id = text.split("/", 2)[0];
          boolean live =
              step.analyses().stream().anyMatch(r -> r.analysis().equals(id) && r.live());
          if (!text.contains("/") || !live) {
            problems.add(
                place
                    + "\"untilQuantity\" must be ANALYSIS/QUANTITY of a live analysis of this step,"
                    + " not '"
                    + text
                    + "'.");
          }
        });
    if (s.ditherDevice().isPresent() != s.ditherStroke().isPresent()) {
      problems.add(
          place + "\"ditherDevice\" and \"ditherStroke\" belong together; give both or neither.");
    } else if (s.ditherDevice().isPresent()) {
      device(s.ditherDevice().get(), place, Positioner.class, "positioner")
          .ifPresent(axis -> {
            requireReference((Positioner) axis, place);
            amount(s.ditherStroke().get(), place)
                .ifPresent(stroke -> unit((Positioner) axis, stroke, place));
          });
    }
  }

  private void when(StepSettings.When s, String place) {
    String[] parts = s.number().split("/", 3);
    if (s.atLeast().isEmpty() && s.atMost().isEmpty()) {
      problems.add(place + "the condition needs \"atLeast\" or \"atMost\".");
    }
    if (parts.length == 2 && parts[1].equals("rate")) {
      device(parts[0], place, TimeTagger.class, "time tagger");
    } else if (parts.length != 3) {
      problems.add(
          place
              + "the number of a condition is NAME/ANALYSIS/QUANTITY or DEVICE/rate, not '"
              + s.number()
              + "'.");
    } else if (!recordings.contains(parts[0])) {
      problems.add(place + "no earlier step records '" + parts[0] + "'.");
    }
  }

  private void check(StepSettings settings, AnalysisRequest request, String place) {
    try {
      Analysis<?> analysis = analyses.require(request.analysis());
      boolean photons = settings instanceof StepSettings.Acquire;
      if (photons
          ? !(analysis instanceof PhotonAnalysis<?>)
          : !(analysis instanceof FileAnalysis<?>)) {
        problems.add(
            place
                + "the analysis '"
                + request.analysis()
                + "' "
                + (photons ? "does not read photons." : "does not read series or spectra."));
      }
      for (Message message :
          SettingsSchema.of(analysis.settingsType()).fromJson(request.settings()).messages()) {
        if (message.level() != Message.Level.INFO) {
          problems.add(place + request.analysis() + ": " + message.what());
        }
      }
    } catch (AnalysisException e) {
      problems.add(place + e.getMessage());
    }
  }

  // ------------------------------------------------------------------ values

  private void name(String name, String place) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
      problems.add(
          place
              + "the name '"
              + name
              + "' must have letters, digits, dashes and underscores only: folders are called so.");
    }
  }

  private Optional<List<String>> values(String text, String place) {
    try {
      return Optional.of(LoopValues.parse(text));
    } catch (IllegalArgumentException e) {
      problems.add(place + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Amount> amount(String text, String place) {
    try {
      return Optional.of(Amount.parse(text));
    } catch (IllegalArgumentException e) {
      problems.add(place + e.getMessage());
      return Optional.empty();
    }
  }

  private void unit(Positioner axis, Amount amount, String place) {
    if (axis.unit().dimension() != amount.unit().dimension()) {
      problems.add(
          place + axis.id() + " moves in " + axis.unit().symbol() + ", so " + amount + " is none.");
    }
  }

  private void set(String id, String quantity, List<String> values, String place) {
    Optional<Device> found = device(id, place, Device.class, "");
    if (found.isEmpty()) {
      return;
    }
    Device device = found.get();
    Actuator actuator;
    try {
      actuator = new Actuator(device, quantity);
    } catch (IllegalArgumentException e) {
      problems.add(place + e.getMessage());
      return;
    }
    if (device instanceof Positioner axis && quantity.equals(Actuator.POSITION)) {
      requireReference(axis, place);
    }
    Map<String, String> refused = new TreeMap<>();
    for (String value : values) {
      try {
        actuator.hazard(value).ifPresent(hazards::add);
        actuator.amount(value).ifPresent(amount -> limits(device, quantity, amount, refused));
      } catch (IllegalArgumentException e) {
        refused.putIfAbsent(e.getMessage(), "");
      }
    }
    // Of many values of a loop each limit is told once, for the first of them.
    refused.forEach((sentence, first) -> problems.add(place + id + ": " + first + sentence));
  }

  private void limits(Device device, String quantity, Amount amount, Map<String, String> refused) {
    for (LimitRefusal refusal : device.limits().refusals(quantity, amount)) {
      refused.putIfAbsent(
          "The " + refusal.layer().text() + " allows " + refusal.allowed().text() + ".",
          "A " + quantity + " of " + amount + " is outside the limits. ");
    }
    Range experiment = plan.limits().getOrDefault(device.id(), Map.of()).get(quantity);
    if (experiment != null && !experiment.contains(amount)) {
      refused.putIfAbsent(
          "The experiment allows " + experiment.text() + ".",
          "A " + quantity + " of " + amount + " is outside the limits. ");
    }
  }

  private void requireReference(Positioner axis, String place) {
    if (axis.state().isConnected() && !axis.isReferenced() && !referenced.contains(axis.id())) {
      problems.add(
          place
              + axis.id()
              + " has no reference, so it cannot go to a position; put a step 'reference' before.");
    }
  }

  /** An instrument that can be used; empty if not, which is told. */
  private Optional<Device> device(String id, String place, Class<?> kind, String kindText) {
    Optional<Place> found =
        session.places().stream().filter(p -> p.entry().id().equals(id)).findFirst();
    if (found.isEmpty()) {
      problems.add(
          place
              + "there is no instrument '"
              + id
              + "' in the set-up"
              + (kindText.isEmpty() ? "" : "; a " + kindText + " is needed")
              + ".");
      return Optional.empty();
    }
    Optional<Device> device = found.get().device();
    if (device.isEmpty()) {
      problems.add(place + id + " cannot be used: " + found.get().problem());
      return Optional.empty();
    }
    if (!found.get().entry().twin()) {
      real.add(id);
    }
    if (!kind.isInstance(device.get())) {
      problems.add(
          place
              + id
              + " is a "
              + device.get().kind().text()
              + ", but a "
              + kindText
              + " is needed.");
      return Optional.empty();
    }
    if (!device.get().state().isConnected()) {
      problems.add(
          place + id + " is " + device.get().state().text() + ": " + device.get().stateReason());
    }
    return device;
  }
}
