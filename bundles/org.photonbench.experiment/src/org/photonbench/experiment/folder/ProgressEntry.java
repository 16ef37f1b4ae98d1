package org.photonbench.experiment.folder;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one step of a run at one turn of its loops.
 *
 * @param key place of the step and the turns of the loops around it
 * @param state where it stands
 * @param name of its recordings; empty text if it has none
 * @param files what it recorded, from the folder of the run on, in order
 * @param conditions values of the loops around it, by name with its unit in parentheses
 * @param seconds time that was recorded in s, in all files
 * @param note why it ended as it did, a sentence; empty text if nothing is to be said
 * @param values numbers that later steps need, for example where a focus was found
 */
public record ProgressEntry(
    String key,
    State state,
    String name,
    List<String> files,
    Map<String, String> conditions,
    double seconds,
    String note,
    Map<String, String> values) {
  /** Where a step stands. */
  public enum State {
    /** It began; if nothing follows, the program ended in its midst. */
    BEGUN,
    /** It ended before its time by a failure or a stop; what was recorded is kept. */
    PARTIAL,
    /** It is done. */
    DONE,
    /** The operator skipped it; it is not done again. */
    SKIPPED
  }

  public ProgressEntry {
    files = List.copyOf(files);
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** A step that recorded nothing and is done. */
  public static ProgressEntry done(String key, Map<String, String> values) {
    return new ProgressEntry(key, State.DONE, "", List.of(), Map.of(), 0, "", values);
  }

  /** Whether it is not to be done again. */
  public boolean isOver() {
    return state == State.DONE || state == State.SKIPPED;
  }

  JsonObject json() {
    JsonObject object = new JsonObject();
    object.addProperty("key", key);
    object.addProperty("state", state.name());
    object.addProperty("name", name);
    JsonArray list = new JsonArray();
    files.forEach(list::add);
    object.add("files", list);
    object.add("conditions", json(conditions));
    object.addProperty("seconds", seconds);
    object.addProperty("note", note);
    object.add("values", json(values));
    return object;
  }

  private static JsonObject json(Map<String, String> map) {
    JsonObject object = new JsonObject();
    map.forEach(object::addProperty);
    return object;
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws RuntimeException of any kind if it is something else
   */
  static ProgressEntry of(JsonObject object) {
    List<String> files = new ArrayList<>();
    object.getAsJsonArray("files").forEach(file -> files.add(file.getAsString()));
    return new ProgressEntry(
        object.get("key").getAsString(),
        State.valueOf(object.get("state").getAsString()),
        object.get("name").getAsString(),
        files,
        map(object.getAsJsonObject("conditions")),
        object.get("seconds").getAsDouble(),
        object.get("note").getAsString(),
        map(object.getAsJsonObject("values")));
  }

  private static Map<String, String> map(JsonObject object) {
    Map<String, String> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      map.put(entry.getKey(), entry.getValue().getAsString());
    }
    return map;
  }
}
