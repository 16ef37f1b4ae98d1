package org.photonbench.experiment.plan;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Lifts plans of earlier versions to the present one. */
final class PlanMigration {
  private PlanMigration() {}

  /**
   * The plan in the present version.
   *
   * @param from its version, at most the present one
   */
  static JsonObject lift(JsonObject document, int from) {
    JsonObject lifted = document.deepCopy();
    if (from < 2) {
      // Version 1 called the set-up "setup", the device of an acquisition "tagger", and told its
      // time in minutes.
      rename(lifted, "setup", "setUp");
      liftSteps(lifted.get("steps"));
    }
    lifted.addProperty("version", PlanFile.VERSION);
    return lifted;
  }

  private static void liftSteps(JsonElement steps) {
    if (!(steps instanceof JsonArray array)) {
      return;
    }
    for (JsonElement element : array) {
      if (element instanceof JsonObject step) {
        JsonElement minutes = step.get("minutes");
        if (minutes != null
            && minutes.isJsonPrimitive()
            && minutes.getAsJsonPrimitive().isNumber()) {
          step.remove("minutes");
          step.addProperty("seconds", minutes.getAsDouble() * 60);
        }
        if (step.get("do") instanceof JsonPrimitive kind && kind.getAsString().equals("acquire")) {
          rename(step, "tagger", "device");
        }
        liftSteps(step.get("steps"));
        liftSteps(step.get("otherwise"));
      }
    }
  }

  private static void rename(JsonObject object, String before, String now) {
    JsonElement value = object.remove(before);
    if (value != null) {
      object.add(now, value);
    }
  }
}
