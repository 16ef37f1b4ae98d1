package org.photonbench.calculator;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Vectors of the reference file. */
final class GroundTruth {
  private GroundTruth() {}

  /** The vector of that identifier; the test is skipped where the file is not there. */
  static JsonObject vector(String id) throws IOException {
    Path file =
        Path.of(System.getProperty("photonbench.science", "missing")).resolve("ground_truth.json");
    assumeTrue(Files.exists(file), "no " + file);
    JsonObject document = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    for (JsonElement element : document.getAsJsonArray("vectors")) {
      JsonObject vector = element.getAsJsonObject();
      if (vector.get("id").getAsString().equals(id)) {
        return vector;
      }
    }
    throw new AssertionError("no vector " + id);
  }

  static double input(JsonObject vector, String name) {
    return vector.getAsJsonObject("inputs").get(name).getAsDouble();
  }

  static double expected(JsonObject vector, String name) {
    return vector.getAsJsonObject("expected").get(name).getAsDouble();
  }
}
