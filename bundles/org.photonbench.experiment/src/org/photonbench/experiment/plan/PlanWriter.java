package org.photonbench.experiment.plan;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.device.Range;
import org.photonbench.device.permit.Hazard;
import org.photonbench.device.setup.SetUpFile;

/** Makes a document of a plan. */
final class PlanWriter {
  private PlanWriter() {}

  static JsonObject json(Plan plan) {
    JsonObject document = new JsonObject();
    document.addProperty("format", PlanFile.FORMAT);
    document.addProperty("version", PlanFile.VERSION);
    document.addProperty("name", plan.name());
    if (!plan.description().isEmpty()) {
      document.addProperty("description", plan.description());
    }
    document.addProperty("seed", plan.seed());
    document.addProperty("expectedRate", plan.expectedRate());
    if (!plan.permits().isEmpty()) {
      JsonArray permits = new JsonArray();
      plan.permits().stream().sorted().map(Hazard::text).forEach(permits::add);
      document.add("permits", permits);
    }
    if (!plan.limits().isEmpty()) {
      document.add("limits", limits(plan.limits()));
    }
    document.add("setUp", JsonText.readObject(SetUpFile.text(plan.setUp())));
    document.add("steps", steps(plan.steps()));
    return document;
  }

  private static JsonObject limits(Map<String, Map<String, Range>> limits) {
    JsonObject devices = new JsonObject();
    new TreeMap<>(limits)
        .forEach((device, ranges) -> {
          JsonObject quantities = new JsonObject();
          new TreeMap<>(ranges).forEach((name, range) -> quantities.add(name, json(range)));
          devices.add(device, quantities);
        });
    return devices;
  }

  private static JsonObject json(Range range) {
    JsonObject object = new JsonObject();
    if (range.low() != Double.NEGATIVE_INFINITY) {
      object.addProperty("min", range.low());
    }
    if (range.high() != Double.POSITIVE_INFINITY) {
      object.addProperty("max", range.high());
    }
    object.addProperty("unit", range.unit().symbol());
    return object;
  }

  private static JsonArray steps(List<Step> steps) {
    JsonArray array = new JsonArray();
    steps.forEach(step -> array.add(json(step)));
    return array;
  }

  private static JsonObject json(Step step) {
    JsonObject object = new JsonObject();
    object.add("do", new JsonPrimitive(step.settings().kind()));
    addSettings(object, (Record) step.settings());
    if (!step.analyses().isEmpty()) {
      JsonArray analyses = new JsonArray();
      step.analyses().forEach(request -> analyses.add(json(request)));
      object.add("analyses", analyses);
    }
    if (StepKinds.hasSteps(step.settings())) {
      object.add("steps", steps(step.steps()));
    }
    if (!step.otherwise().isEmpty()) {
      object.add("otherwise", steps(step.otherwise()));
    }
    return object;
  }

  /** Only what differs from the default: a plan is read by people. */
  private static <S extends Record> void addSettings(JsonObject object, S settings) {
    SettingsSchema<S> schema = SettingsSchema.of(settings);
    JsonObject all = schema.toJson(settings);
    JsonObject usual = schema.toJson(schema.defaults());
    for (Map.Entry<String, JsonElement> entry : all.entrySet()) {
      String key = entry.getKey();
      boolean named = key.equals("name") || key.equals("device");
      if (!key.equals(SettingsSchema.VERSION_KEY)
          && (named || !entry.getValue().equals(usual.get(key)))) {
        object.add(key, entry.getValue());
      }
    }
  }

  private static JsonObject json(AnalysisRequest request) {
    JsonObject object = new JsonObject();
    object.addProperty("analysis", request.analysis());
    if (request.live()) {
      object.addProperty("live", true);
    }
    if (!request.settings().isEmpty()) {
      object.add("settings", request.settings());
    }
    return object;
  }
}
