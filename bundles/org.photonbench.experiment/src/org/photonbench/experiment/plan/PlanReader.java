package org.photonbench.experiment.plan;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.result.Message;
import org.photonbench.analysis.run.NearNames;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsReading;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.device.Range;
import org.photonbench.device.Unit;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.setup.SetUp;
import org.photonbench.device.setup.SetUpException;
import org.photonbench.device.setup.SetUpFile;

/** Takes a plan apart and collects all that is wrong with it. */
final class PlanReader {
  private static final Set<String> TOP =
      Set.of(
          "format",
          "version",
          "name",
          "description",
          "seed",
          "expectedRate",
          "permits",
          "limits",
          "setUp",
          "steps");
  private static final Set<String> REQUEST = Set.of("analysis", "live", "settings");
  private static final Set<String> LIMIT = Set.of("min", "max", "unit");
  private static final List<String> OF_STEP = List.of("do", "steps", "otherwise", "analyses");
  private static final double USUAL_RATE = 1e6;
  private static final int DEEPEST = 20;

  private final String file;
  private final Path folder;
  private final List<String> problems = new ArrayList<>();

  PlanReader(String file, Path folder) {
    this.file = file;
    this.folder = folder;
  }

  Plan read(JsonObject given) throws PlanException {
    if (!PlanFile.FORMAT.equals(text(given, "format", "", ""))) {
      throw new PlanException(
          file, List.of("It is no plan: \"format\" must be \"" + PlanFile.FORMAT + "\"."));
    }
    double version = number(given, "version", "", Double.NaN);
    if (version > PlanFile.VERSION) {
      throw new PlanException(
          file,
          List.of(
              "Its version is "
                  + given.get("version")
                  + ", this program knows "
                  + PlanFile.VERSION
                  + "; use a newer one."));
    }
    if (!(version >= 1) || version != Math.rint(version)) {
      throw new PlanException(
          file, List.of("\"version\" must be a whole number from 1 to " + PlanFile.VERSION + "."));
    }
    JsonObject document = PlanMigration.lift(given, (int) version);
    checkKeys(document.keySet(), TOP, "");
    Plan plan =
        new Plan(
            text(document, "name", "", ""),
            text(document, "description", "", ""),
            setUp(document),
            (long) number(document, "seed", "", 1),
            permits(document),
            limits(document),
            number(document, "expectedRate", "", USUAL_RATE),
            steps(document, "steps", "", 0));
    if (!(document.get("steps") instanceof JsonArray)) {
      problems.add("\"steps\" must be a list.");
    } else if (plan.steps().isEmpty() && problems.isEmpty()) {
      problems.add("It has no steps.");
    }
    if (plan.name().isBlank()) {
      problems.add("\"name\" must tell what the experiment is called.");
    }
    if (!problems.isEmpty()) {
      throw new PlanException(file, problems);
    }
    return plan;
  }

  private SetUp setUp(JsonObject document) {
    SetUp nothing = new SetUp("", List.of());
    JsonElement given = document.get("setUp");
    try {
      if (given instanceof JsonObject inside) {
        return SetUpFile.parse("set-up", JsonText.write(inside));
      }
      if (given instanceof JsonPrimitive primitive && primitive.isString()) {
        return SetUpFile.read(folder.resolve(primitive.getAsString()));
      }
      problems.add("\"setUp\" must be a set-up, or the name of a set-up file.");
    } catch (SetUpException e) {
      e.problems().forEach(problem -> problems.add("Set-up: " + problem));
    } catch (InvalidPathException e) {
      problems.add("\"setUp\" is no file name: " + e.getReason() + ".");
    }
    return nothing;
  }

  private Set<Hazard> permits(JsonObject document) {
    Set<Hazard> permits = EnumSet.noneOf(Hazard.class);
    for (JsonElement element : list(document, "permits", "")) {
      Optional<Hazard> hazard =
          Arrays.stream(Hazard.values())
              .filter(h -> element.isJsonPrimitive() && h.text().equals(element.getAsString()))
              .findFirst();
      hazard.ifPresentOrElse(
          permits::add,
          () ->
              problems.add(
                  "\"permits\" has "
                      + element
                      + "; known are "
                      + String.join(", ", Arrays.stream(Hazard.values()).map(Hazard::text).toList())
                      + "."));
    }
    return permits;
  }

  // ------------------------------------------------------------------ steps

  private List<Step> steps(JsonObject object, String key, String place, int depth) {
    List<Step> steps = new ArrayList<>();
    if (depth > DEEPEST) {
      problems.add(at(place) + "loops lie more than " + DEEPEST + " deep in each other.");
      return steps;
    }
    int number = 0;
    for (JsonElement element : list(object, key, place)) {
      number++;
      String part = key.equals("otherwise") ? "otherwise " : "";
      String own = place.isEmpty() ? "Step " + number : place + "." + part + number;
      if (element instanceof JsonObject step) {
        step(step, own, depth).ifPresent(steps::add);
      } else {
        problems.add(own + " is no object.");
      }
    }
    return steps;
  }

  private Optional<Step> step(JsonObject object, String place, int depth) {
    String kind = text(object, "do", place, "");
    Optional<Class<? extends StepSettings>> type = StepKinds.find(kind);
    if (type.isEmpty()) {
      problems.add(
          place + ": there is no step '" + kind + "'; " + near(kind, StepKinds.names()) + ".");
      return Optional.empty();
    }
    JsonObject own = object.deepCopy();
    OF_STEP.forEach(own::remove);
    Optional<StepSettings> settings = settings(type.get(), own, place + " (" + kind + ")");
    List<Step> steps = steps(object, "steps", place, depth + 1);
    List<Step> otherwise = steps(object, "otherwise", place, depth + 1);
    List<AnalysisRequest> analyses = new ArrayList<>();
    for (JsonElement element : list(object, "analyses", place)) {
      analysis(element, place).ifPresent(analyses::add);
    }
    settings.ifPresent(found -> {
      boolean branches = found instanceof StepSettings.When;
      if (StepKinds.hasSteps(found) ? steps.isEmpty() && otherwise.isEmpty() : !steps.isEmpty()) {
        problems.add(
            place + " (" + kind + ")" + (steps.isEmpty() ? " needs" : " takes no") + " \"steps\".");
      }
      if (!otherwise.isEmpty() && !branches) {
        problems.add(place + " (" + kind + ") takes no \"otherwise\".");
      }
      if (!analyses.isEmpty() && !StepKinds.hasAnalyses(found)) {
        problems.add(place + " (" + kind + ") takes no \"analyses\".");
      }
    });
    return settings.map(found -> new Step(found, steps, otherwise, analyses));
  }

  private Optional<StepSettings> settings(
      Class<? extends StepSettings> type, JsonObject own, String place) {
    try {
      // Every kind is a record; the sealed interface cannot say so.
      SettingsReading<?> reading = SettingsSchema.of(type.asSubclass(Record.class)).fromJson(own);
      List<String> known =
          SettingsSchema.of(type.asSubclass(Record.class)).fields().stream()
              .map(field -> field.name())
              .toList();
      for (String name : reading.unknown().keySet()) {
        problems.add(place + ": \"" + name + "\" is not known; " + near(name, known) + ".");
      }
      for (Message message : reading.messages()) {
        if (message.level() == Message.Level.ERROR) {
          problems.add(place + ": " + message.what());
        }
      }
      return Optional.of((StepSettings) reading.settings());
    } catch (SettingsException e) {
      problems.add(place + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<AnalysisRequest> analysis(JsonElement element, String place) {
    String where = place + ", analyses";
    if (!(element instanceof JsonObject object)) {
      problems.add(where + ": " + element + " is no object.");
      return Optional.empty();
    }
    checkKeys(object.keySet(), REQUEST, where);
    JsonElement settings = object.get("settings");
    if (settings != null && !settings.isJsonObject()) {
      problems.add(where + ": \"settings\" must be an object.");
      return Optional.empty();
    }
    JsonElement live = object.get("live");
    if (live != null && !(live instanceof JsonPrimitive p && p.isBoolean())) {
      problems.add(where + ": \"live\" must be true or false.");
      return Optional.empty();
    }
    return Optional.of(
        new AnalysisRequest(
            text(object, "analysis", where, ""),
            settings == null ? new JsonObject() : settings.getAsJsonObject(),
            live != null && live.getAsBoolean()));
  }

  // ------------------------------------------------------------------ limits

  private Map<String, Map<String, Range>> limits(JsonObject document) {
    Map<String, Map<String, Range>> limits = new TreeMap<>();
    for (Map.Entry<String, JsonElement> device : section(document, "limits").entrySet()) {
      Map<String, Range> ranges = new TreeMap<>();
      if (device.getValue() instanceof JsonObject quantities) {
        for (Map.Entry<String, JsonElement> quantity : quantities.entrySet()) {
          String where = "limits, " + device.getKey() + ", " + quantity.getKey();
          range(quantity.getValue(), where)
              .ifPresent(range -> ranges.put(quantity.getKey(), range));
        }
      } else {
        problems.add("limits, " + device.getKey() + " must be an object.");
      }
      limits.put(device.getKey(), ranges);
    }
    return limits;
  }

  private Optional<Range> range(JsonElement element, String where) {
    if (!(element instanceof JsonObject limit)) {
      problems.add(where + " must be an object with \"min\", \"max\" and \"unit\".");
      return Optional.empty();
    }
    checkKeys(limit.keySet(), LIMIT, where);
    double low = number(limit, "min", where, Double.NEGATIVE_INFINITY);
    double high = number(limit, "max", where, Double.POSITIVE_INFINITY);
    String symbol = text(limit, "unit", where, "");
    Optional<Unit> unit = Unit.ofSymbol(symbol);
    if (unit.isEmpty()) {
      problems.add(where + ": there is no unit '" + symbol + "'.");
    }
    if (!(low <= high) || !limit.has("min") && !limit.has("max")) {
      problems.add(where + " limits nothing; give \"min\" not above \"max\".");
      return Optional.empty();
    }
    return unit.map(found -> new Range(low, high, found));
  }

  // ------------------------------------------------------------------ values

  private JsonObject section(JsonObject object, String key) {
    JsonElement found = object.get(key);
    if (found instanceof JsonObject section) {
      return section;
    }
    if (found != null) {
      problems.add("\"" + key + "\" must be an object.");
    }
    return new JsonObject();
  }

  private JsonArray list(JsonObject object, String key, String place) {
    JsonElement found = object.get(key);
    if (found instanceof JsonArray array) {
      return array;
    }
    if (found != null) {
      problems.add(at(place) + "\"" + key + "\" must be a list.");
    }
    return new JsonArray();
  }

  private void checkKeys(Collection<String> keys, Set<String> known, String place) {
    for (String key : keys) {
      if (!known.contains(key)) {
        problems.add(at(place) + "\"" + key + "\" is not known; " + near(key, known) + ".");
      }
    }
  }

  private static String near(String name, Collection<String> known) {
    List<String> near = NearNames.of(name, known);
    return near.isEmpty()
        ? "there are " + String.join(", ", known.stream().sorted().toList())
        : "did you mean '" + near.getFirst() + "'";
  }

  private String text(JsonObject object, String key, String place, String otherwise) {
    JsonElement found = object.get(key);
    if (found instanceof JsonPrimitive primitive && primitive.isString()) {
      return primitive.getAsString();
    }
    if (found != null) {
      problems.add(at(place) + "\"" + key + "\" must be a text.");
    }
    return otherwise;
  }

  private double number(JsonObject object, String key, String place, double otherwise) {
    JsonElement found = object.get(key);
    if (found instanceof JsonPrimitive primitive && primitive.isNumber()) {
      return primitive.getAsDouble();
    }
    if (found != null) {
      problems.add(at(place) + "\"" + key + "\" must be a number.");
    }
    return otherwise;
  }

  private static String at(String place) {
    return place.isEmpty() ? "" : place + ": ";
  }
}
