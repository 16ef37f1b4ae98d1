package org.photonbench.virtuallab.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.photonbench.analysis.run.NearNames;

/** The scenarios that come with the product, and those in files. */
public final class ScenarioLibrary {
  /** What a file of scenarios ends in. */
  public static final String EXTENSION = ".json";

  private static final String INDEX = "index.txt";
  private static final int DEEPEST = 10;
  private static final long LARGEST_FILE = 1 << 20;

  /**
   * What a scenario says of itself.
   *
   * @param name short name, by which it is loaded
   * @param kind {@value Scenario#KIND}, or another kind of simulation
   * @param title one line
   * @param description a few sentences
   */
  public record Entry(String name, String kind, String title, String description) {}

  /**
   * A scenario, or the scenarios of a series.
   *
   * @param name short name
   * @param title one line
   * @param varied the field that a series varies; empty if it is none
   * @param steps the scenarios by the value of that field; one with an empty value if it is none
   */
  public record Loaded(String name, String title, Optional<String> varied, List<Step> steps) {
    public Loaded {
      steps = List.copyOf(steps);
    }
  }

  /**
   * One scenario of a series.
   *
   * @param value of the field that varies, as the scenario has it
   */
  public record Step(String value, Scenario scenario) {}

  /** The names of the scenarios that come with the product, in their order. */
  public List<String> names() {
    return resource(INDEX).orElse("").lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  /** All that come with the product. */
  public List<Entry> list() throws ScenarioException {
    List<Entry> entries = new ArrayList<>();
    for (String name : names()) {
      JsonObject json = shipped(name, 0);
      entries.add(new Entry(name, kind(json), text(json, "title"), text(json, "description")));
    }
    return entries;
  }

  private static String text(JsonObject json, String key) {
    return json.get(key) instanceof JsonPrimitive value ? value.getAsString() : "";
  }

  private static String kind(JsonObject json) {
    return json.has("kind") ? text(json, "kind") : Scenario.KIND;
  }

  /**
   * Loads a scenario by its name, or from a file if the text ends in .json.
   *
   * @throws ScenarioException if there is none, or it is wrong
   */
  public Loaded load(String nameOrFile) throws ScenarioException {
    if (nameOrFile.endsWith(EXTENSION)) {
      return load(Path.of(nameOrFile));
    }
    return read(shipped(nameOrFile, 0), nameOrFile);
  }

  /** Loads a scenario from a file. */
  public Loaded load(Path file) throws ScenarioException {
    return read(file(file), baseName(file));
  }

  private static String baseName(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
  }

  /** Reads a scenario from text, for example from an editor; {@code name} is for messages. */
  public Loaded parse(String text, String name) throws ScenarioException {
    return read(extended(StrictJson.parse(text, name), name, 0), name);
  }

  /** The description of a scenario of any kind, its base put in: for kinds beside photons. */
  public Fields fields(String nameOrFile) throws ScenarioException {
    boolean isFile = nameOrFile.endsWith(EXTENSION);
    JsonObject json = isFile ? file(Path.of(nameOrFile)) : shipped(nameOrFile, 0);
    return new Fields(json, nameOrFile, "");
  }

  private JsonObject file(Path file) throws ScenarioException {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new ScenarioException(file + " is no scenario: it is larger than 1 MiB.");
      }
      return extended(StrictJson.parse(Files.readString(file), baseName(file)), baseName(file), 0);
    } catch (NoSuchFileException e) {
      throw new ScenarioException("There is no scenario file " + file + ".", e);
    } catch (CharacterCodingException e) {
      throw new ScenarioException(file + " is no text in UTF-8.", e);
    } catch (IOException e) {
      throw new ScenarioException(file + " could not be read: " + e.getMessage() + ".", e);
    }
  }

  private JsonObject shipped(String name, int depth) throws ScenarioException {
    List<String> names = names();
    if (!names.contains(name)) {
      List<String> near = NearNames.of(name, names);
      throw new ScenarioException(
          "There is no scenario "
              + name
              + (near.isEmpty() ? "" : "; did you mean " + near.getFirst() + "?")
              + " Known: "
              + String.join(", ", names)
              + "; or name a file that ends in .json.");
    }
    String text =
        resource(name + EXTENSION)
            .orElseThrow(() -> new IllegalStateException("scenario " + name + " is missing"));
    return extended(StrictJson.parse(text, name), name, depth);
  }

  private static Optional<String> resource(String file) {
    try (InputStream in = ScenarioLibrary.class.getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("the scenario " + file + " could not be read", e);
    }
  }

  /** Puts in what the scenario does not say itself: parts merge by name, lists are replaced. */
  private JsonObject extended(JsonObject json, String name, int depth) throws ScenarioException {
    JsonElement base = json.remove("extends");
    if (base == null) {
      return json;
    }
    if (!(base instanceof JsonPrimitive) || depth > DEEPEST) {
      throw new ScenarioException(
          name
              + ", extends: "
              + (depth > DEEPEST ? "the scenarios extend each other" : "a name is expected")
              + ".");
    }
    JsonObject result = shipped(base.getAsString(), depth + 1);
    merge(result, json);
    return result;
  }

  private static void merge(JsonObject base, JsonObject over) {
    for (Map.Entry<String, JsonElement> entry : over.entrySet()) {
      JsonElement below = base.get(entry.getKey());
      if (below instanceof JsonObject part && entry.getValue() instanceof JsonObject newer) {
        merge(part, newer);
      } else {
        base.add(entry.getKey(), entry.getValue());
      }
    }
  }

  private static Loaded read(JsonObject json, String name) throws ScenarioException {
    if (!json.has("kind")) {
      json.addProperty("kind", Scenario.KIND);
    }
    Optional<Fields> series = new Fields(json, name, "").part("series");
    if (series.isEmpty()) {
      Scenario scenario = Scenario.read(json, name);
      return new Loaded(name, scenario.title(), Optional.empty(), List.of(new Step("", scenario)));
    }
    Fields fields = series.get();
    String path = fields.text("vary");
    if (!fields.has("values")
        || !(json.getAsJsonObject("series").get("values") instanceof JsonArray values)
        || values.isEmpty()) {
      throw fields.error("values", "a list [...] with at least one entry is expected");
    }
    fields.end();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      JsonObject one = json.deepCopy();
      one.remove("series");
      Scenario.replace(one, path, values.get(i));
      steps.add(
          new Step(
              Scenario.label(values.get(i)),
              Scenario.read(one, String.format("%s-%02d", name, i + 1))));
    }
    return new Loaded(name, steps.getFirst().scenario().title(), Optional.of(path), steps);
  }
}
