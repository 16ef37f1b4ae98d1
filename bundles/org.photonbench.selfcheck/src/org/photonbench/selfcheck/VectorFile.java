package org.photonbench.selfcheck;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of reference vectors, schema {@code ground_truth v1}: an object with an array {@code
 * vectors} of objects with {@code id}, {@code topic}, {@code inputs}, {@code expected} and {@code
 * tolerance}.
 */
public final class VectorFile {
  private static final String SCHEMA = "ground_truth v1";
  private static final String SHIPPED = "ground_truth.json";

  private final String name;
  private final Map<String, ReferenceVector> vectors;

  private VectorFile(String name, Map<String, ReferenceVector> vectors) {
    this.name = name;
    this.vectors = vectors;
  }

  /** The vectors that come with the product. */
  public static VectorFile shipped() {
    try (InputStream stream = VectorFile.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException(SHIPPED + " is missing from the product");
      }
      return parse(SHIPPED, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | VectorFileException e) {
      throw new IllegalStateException(SHIPPED + " of the product cannot be read", e);
    }
  }

  /**
   * Reads a file.
   *
   * @throws VectorFileException if it cannot be read or has another form
   */
  public static VectorFile read(Path file) throws VectorFileException {
    try {
      return parse(file.toString(), Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new VectorFileException("There is no file " + file + ".", e);
    } catch (IOException e) {
      throw new VectorFileException(
          file + " cannot be read as text in UTF-8: " + e.getMessage() + ".", e);
    }
  }

  static VectorFile parse(String name, String text) throws VectorFileException {
    JsonObject root;
    try {
      JsonElement element = JsonParser.parseString(text);
      if (!element.isJsonObject()) {
        throw new VectorFileException(name + " holds no reference vectors: it is no JSON object.");
      }
      root = element.getAsJsonObject();
    } catch (JsonParseException e) {
      throw new VectorFileException(name + " is no JSON: " + e.getMessage(), e);
    }
    if (root.has("schema") && !root.get("schema").getAsString().equals(SCHEMA)) {
      throw new VectorFileException(
          name
              + " has the schema "
              + root.get("schema")
              + "; this version reads '"
              + SCHEMA
              + "'.");
    }
    if (!root.has("vectors") || !root.get("vectors").isJsonArray()) {
      throw new VectorFileException(name + " holds no array 'vectors'.");
    }
    JsonArray array = root.getAsJsonArray("vectors");
    Map<String, ReferenceVector> vectors = new LinkedHashMap<>();
    for (int i = 0; i < array.size(); i++) {
      ReferenceVector vector = vector(name, i, array.get(i));
      if (vectors.put(vector.id(), vector) != null) {
        throw new VectorFileException(name + " holds two vectors called " + vector.id() + ".");
      }
    }
    return new VectorFile(name, vectors);
  }

  private static ReferenceVector vector(String name, int index, JsonElement element)
      throws VectorFileException {
    try {
      JsonObject json = element.getAsJsonObject();
      return new ReferenceVector(
          json.get("id").getAsString(),
          json.get("topic").getAsString(),
          json.getAsJsonObject("inputs"),
          json.getAsJsonObject("expected"),
          Tolerance.read(json.getAsJsonObject("tolerance")));
    } catch (RuntimeException e) {
      // Gson answers a missing or mistyped member with one of several of these.
      throw new VectorFileException(
          "Vector "
              + index
              + " of "
              + name
              + " lacks one of id, topic, inputs, expected and tolerance, or has it of another type.",
          e);
    } catch (VectorFileException e) {
      throw new VectorFileException("Vector " + index + " of " + name + ": " + e.getMessage(), e);
    }
  }

  /** Where they come from, for people. */
  public String name() {
    return name;
  }

  /** In the order of the file. */
  public List<ReferenceVector> vectors() {
    return List.copyOf(vectors.values());
  }

  /** The vector with this id, or the only one whose id begins so; null if there is none. */
  ReferenceVector find(String id) {
    ReferenceVector exact = vectors.get(id);
    if (exact != null) {
      return exact;
    }
    List<ReferenceVector> family =
        vectors.values().stream().filter(vector -> vector.isOf(id)).toList();
    return family.size() == 1 ? family.getFirst() : null;
  }
}
