package org.photonbench.virtuallab.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.photonbench.analysis.result.JsonText;
import org.photonbench.analysis.run.NearNames;

/**
 * The fields of one part of a scenario. Every field that is asked for becomes known; {@link #end}
 * refuses those that nobody asked for. All errors say where they are.
 */
public final class Fields {
  /** Turns a part into something. */
  @FunctionalInterface
  public interface Reader<T> {
    /**
     * @throws ScenarioException if a field is missing, wrong or unknown
     * @throws IllegalArgumentException if the values do not fit together, with the reason
     */
    T read(Fields fields) throws ScenarioException;
  }

  private final JsonObject object;
  private final String file;
  private final String path;
  private final Set<String> known = new LinkedHashSet<>();

  Fields(JsonObject object, String file, String path) {
    this.object = object;
    this.file = file;
    this.path = path;
  }

  /** Reads JSON text; {@code name} is for messages. */
  public static Fields parse(String text, String name) throws ScenarioException {
    return new Fields(StrictJson.parse(text, name), name, "");
  }

  JsonObject json() {
    return object;
  }

  /** This part as JSON, as it was given. */
  public String source() {
    return JsonText.write(object);
  }

  /** Where this part is, for messages. */
  public String where() {
    return path.isEmpty() ? file : file + ", " + path;
  }

  /** An error at a field of this part. */
  public ScenarioException error(String key, String what) {
    String full = path.isEmpty() ? key : path + "." + key;
    return new ScenarioException(file + ", " + full + ": " + what + ".");
  }

  /** Whether the field is there. */
  public boolean has(String key) {
    known.add(key);
    return object.has(key);
  }

  private JsonElement require(String key) throws ScenarioException {
    known.add(key);
    JsonElement value = object.get(key);
    if (value == null) {
      throw new ScenarioException(where() + ": " + key + " is missing.");
    }
    return value;
  }

  /** A text. */
  public String text(String key) throws ScenarioException {
    if (require(key) instanceof JsonPrimitive value && value.isString()) {
      return value.getAsString();
    }
    throw error(key, "a text is expected");
  }

  /** A text, or another one if the field is not there. */
  public String text(String key, String otherwise) throws ScenarioException {
    return has(key) ? text(key) : otherwise;
  }

  /** One of several words. */
  public String choice(String key, Collection<String> choices) throws ScenarioException {
    String word = text(key);
    if (!choices.contains(word)) {
      throw error(key, "\"" + word + "\" is not known" + hint(word, choices));
    }
    return word;
  }

  private static String hint(String word, Collection<String> choices) {
    List<String> near = NearNames.of(word, choices);
    return (near.isEmpty() ? "" : "; did you mean " + near.getFirst() + "?")
        + " (known: "
        + String.join(", ", choices)
        + ")";
  }

  /** Yes or no; no if the field is not there. */
  public boolean flag(String key) throws ScenarioException {
    if (!has(key)) {
      return false;
    }
    if (require(key) instanceof JsonPrimitive value && value.isBoolean()) {
      return value.getAsBoolean();
    }
    throw error(key, "true or false is expected");
  }

  /** A quantity with its unit, in the unit that the dimension names. */
  public double quantity(String key, Dimension dimension, Rule rule) throws ScenarioException {
    return quantity(key, require(key), dimension, rule);
  }

  /** A quantity, or this value if the field is not there. */
  public double quantity(String key, Dimension dimension, Rule rule, double otherwise)
      throws ScenarioException {
    return has(key) ? quantity(key, dimension, rule) : otherwise;
  }

  private double quantity(String key, JsonElement element, Dimension dimension, Rule rule)
      throws ScenarioException {
    if (!(element instanceof JsonPrimitive value && value.isString())) {
      throw error(
          key,
          "a "
              + dimension.label()
              + " is written with its unit, like \""
              + dimension.example()
              + "\"");
    }
    double result;
    try {
      result = dimension.parse(value.getAsString());
    } catch (IllegalArgumentException e) {
      throw error(key, e.getMessage());
    }
    if (!rule.allows(result)) {
      throw error(key, "must be " + rule.text() + ", was " + value.getAsString());
    }
    return result;
  }

  /** Several quantities; at least one. */
  public double[] quantities(String key, Dimension dimension, Rule rule) throws ScenarioException {
    JsonArray array = array(key);
    double[] result = new double[array.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = quantity(key + "[" + i + "]", array.get(i), dimension, rule);
    }
    return result;
  }

  /** A pure number. */
  public double number(String key, Rule rule) throws ScenarioException {
    return number(key, require(key), rule);
  }

  /** A pure number, or this one if the field is not there. */
  public double number(String key, Rule rule, double otherwise) throws ScenarioException {
    return has(key) ? number(key, rule) : otherwise;
  }

  private double number(String key, JsonElement element, Rule rule) throws ScenarioException {
    if (!(element instanceof JsonPrimitive value && value.isNumber())) {
      throw error(key, "a number without unit is expected");
    }
    double result = value.getAsDouble();
    if (!rule.allows(result)) {
      throw error(key, "must be " + rule.text() + ", was " + value.getAsString());
    }
    return result;
  }

  /** Several pure numbers; at least one. */
  public double[] numbers(String key, Rule rule) throws ScenarioException {
    JsonArray array = array(key);
    double[] result = new double[array.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = number(key + "[" + i + "]", array.get(i), rule);
    }
    return result;
  }

  /** A whole number from {@code least} to {@code most}. */
  public long integer(String key, long least, long most) throws ScenarioException {
    require(key);
    double value = number(key, Rule.ANY);
    if (value != Math.rint(value) || value < least || value > most) {
      throw error(key, "a whole number from " + least + " to " + most + " is expected");
    }
    try {
      return object.get(key).getAsBigDecimal().longValueExact();
    } catch (ArithmeticException e) {
      throw error(key, "a whole number from " + least + " to " + most + " is expected");
    }
  }

  /** A whole number, or this one if the field is not there. */
  public long integer(String key, long least, long most, long otherwise) throws ScenarioException {
    return has(key) ? integer(key, least, most) : otherwise;
  }

  private JsonArray array(String key) throws ScenarioException {
    if (require(key) instanceof JsonArray array && !array.isEmpty()) {
      return array;
    }
    throw error(key, "a list [...] with at least one entry is expected");
  }

  /** A part within this part, or nothing if it is not there. */
  public Optional<Fields> part(String key) throws ScenarioException {
    if (!has(key)) {
      return Optional.empty();
    }
    if (require(key) instanceof JsonObject part) {
      return Optional.of(new Fields(part, file, path.isEmpty() ? key : path + "." + key));
    }
    throw error(key, "a part {...} is expected");
  }

  /** A part that must be there. */
  public Fields requiredPart(String key) throws ScenarioException {
    require(key);
    return part(key).orElseThrow();
  }

  /** A list of parts; empty if it is not there. */
  public List<Fields> parts(String key) throws ScenarioException {
    if (!has(key)) {
      return List.of();
    }
    List<Fields> parts = new ArrayList<>();
    JsonArray array = array(key);
    for (int i = 0; i < array.size(); i++) {
      if (!(array.get(i) instanceof JsonObject part)) {
        throw error(key + "[" + i + "]", "a part {...} is expected");
      }
      parts.add(new Fields(part, file, (path.isEmpty() ? key : path + "." + key) + "[" + i + "]"));
    }
    return parts;
  }

  /** Reads this part, refuses fields that were not asked for, and says where an error is. */
  public <T> T read(Reader<T> reader) throws ScenarioException {
    try {
      T result = reader.read(this);
      end();
      return result;
    } catch (IllegalArgumentException e) {
      throw new ScenarioException(where() + ": " + e.getMessage() + ".", e);
    }
  }

  /** Refuses the fields that nobody asked for. */
  public void end() throws ScenarioException {
    for (String key : object.keySet()) {
      if (!known.contains(key)) {
        throw new ScenarioException(
            where() + ": the field " + key + " is not known" + hint(key, known) + ".");
      }
    }
  }
}
