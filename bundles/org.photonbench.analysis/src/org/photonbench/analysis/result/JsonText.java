package org.photonbench.analysis.result;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * JSON as PhotonBench writes it: always valid, two spaces of indent, empty values as {@code null}.
 *
 * <p>Doubles have the shortest digits that read back bit for bit. JSON has no numbers that are not
 * finite: they are the strings {@code "NaN"}, {@code "Infinity"} and {@code "-Infinity"}.
 */
public final class JsonText {
  private JsonText() {}

  /** The document as text with a line feed at its end. */
  public static String write(JsonElement document) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = new JsonWriter(text)) {
      writer.setStrictness(Strictness.STRICT);
      writer.setIndent("  ");
      write(writer, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a StringWriter does not fail
    }
    return text.append('\n').toString();
  }

  // Written out because the Gson class, which can do it, doubles the start time of the command
  // line.
  private static void write(JsonWriter writer, JsonElement element) throws IOException {
    if (element.isJsonObject()) {
      writer.beginObject();
      for (Map.Entry<String, JsonElement> entry : element.getAsJsonObject().entrySet()) {
        writer.name(entry.getKey());
        write(writer, entry.getValue());
      }
      writer.endObject();
    } else if (element.isJsonArray()) {
      writer.beginArray();
      for (JsonElement item : element.getAsJsonArray()) {
        write(writer, item);
      }
      writer.endArray();
    } else if (element instanceof JsonPrimitive primitive) {
      if (primitive.isNumber()) {
        writer.value(primitive.getAsNumber());
      } else if (primitive.isBoolean()) {
        writer.value(primitive.getAsBoolean());
      } else {
        writer.value(primitive.getAsString());
      }
    } else {
      writer.nullValue();
    }
  }

  /**
   * Reads one JSON object and nothing after it.
   *
   * @throws JsonParseException if the text is anything else; the message says where
   */
  public static JsonObject readObject(String text) {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement document = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonParseException("something follows the document");
      }
      if (!document.isJsonObject()) {
        throw new JsonParseException("the document is no object");
      }
      return document.getAsJsonObject();
    } catch (IOException e) {
      throw new JsonParseException(e.getMessage(), e);
    }
  }

  /** A double as JSON: a number if it is finite, otherwise its name as a string. */
  public static JsonElement number(double value) {
    return Double.isFinite(value) ? new JsonPrimitive(value) : new JsonPrimitive("" + value);
  }

  /** An optional double as JSON: {@code null} if it is empty. */
  public static JsonElement number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : JsonNull.INSTANCE;
  }

  /**
   * Reads what {@link #number(double)} wrote.
   *
   * @throws NumberFormatException if it is nothing of the kind
   */
  public static double asDouble(JsonElement element) {
    if (element instanceof JsonPrimitive primitive) {
      String text = primitive.getAsString();
      if (primitive.isNumber()) {
        return Double.parseDouble(text);
      }
      switch (text) {
        case "NaN":
          return Double.NaN;
        case "Infinity":
          return Double.POSITIVE_INFINITY;
        case "-Infinity":
          return Double.NEGATIVE_INFINITY;
        default: // refused below
      }
    }
    throw new NumberFormatException("no number: " + element);
  }
}
