package org.photonbench.virtuallab.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;

/** JSON to the letter: no comments, no bare words, no name twice. */
final class StrictJson {
  private static final int DEEPEST = 50;

  private StrictJson() {}

  /**
   * @param name of the file, for messages
   */
  static JsonObject parse(String text, String name) throws ScenarioException {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement root = read(reader, name, 0);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new ScenarioException(name + ": there is text behind the end of the scenario.");
      }
      if (!root.isJsonObject()) {
        throw new ScenarioException(name + ": a scenario begins with {.");
      }
      return root.getAsJsonObject();
    } catch (EOFException e) {
      throw new ScenarioException(name + ": the text ends within the scenario; a } is missing.", e);
    } catch (MalformedJsonException | NumberFormatException | IllegalStateException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new ScenarioException(name + " is no valid JSON: " + reason + ".", e);
    } catch (IOException e) {
      throw new ScenarioException(name + " could not be read: " + e.getMessage() + ".", e);
    }
  }

  private static JsonElement read(JsonReader reader, String name, int depth)
      throws IOException, ScenarioException {
    if (depth > DEEPEST) {
      throw new ScenarioException(name + ": parts are nested more than " + DEEPEST + " deep.");
    }
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> readObject(reader, name, depth);
      case BEGIN_ARRAY -> {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
          array.add(read(reader, name, depth + 1));
        }
        reader.endArray();
        yield array;
      }
      case STRING -> new JsonPrimitive(reader.nextString());
      case NUMBER -> new JsonPrimitive(new BigDecimal(reader.nextString()));
      case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
      default -> {
        reader.nextNull();
        yield JsonNull.INSTANCE;
      }
    };
  }

  private static JsonObject readObject(JsonReader reader, String name, int depth)
      throws IOException, ScenarioException {
    JsonObject object = new JsonObject();
    reader.beginObject();
    while (reader.hasNext()) {
      String path = reader.getPath();
      String key = reader.nextName();
      if (object.has(key)) {
        throw new ScenarioException(
            name + ": " + key + " is given twice" + (path.length() > 2 ? " at " + path : "") + ".");
      }
      object.add(key, read(reader, name, depth + 1));
    }
    reader.endObject();
    return object;
  }
}
