package org.photonbench.analysis.flid;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** One reference vector of ground_truth.json; tests are skipped where the file is absent. */
record GroundTruth(JsonObject vector) {
  static GroundTruth vector(String id) throws IOException {
    Path file =
        Path.of(
            System.getProperty("photonbench.science", "../../../shared/science"),
            "ground_truth.json");
    assumeTrue(Files.isRegularFile(file), () -> "skipped: no " + file + " (-Dphotonbench.science)");
    for (JsonElement vector :
        JsonParser.parseString(Files.readString(file))
            .getAsJsonObject()
            .getAsJsonArray("vectors")) {
      if (vector.getAsJsonObject().get("id").getAsString().equals(id)) {
        return new GroundTruth(vector.getAsJsonObject());
      }
    }
    throw new AssertionError("no vector " + id);
  }

  double input(String name) {
    return vector.getAsJsonObject("inputs").get(name).getAsDouble();
  }

  double[] inputs(String name) {
    return StreamSupport.stream(
            vector.getAsJsonObject("inputs").getAsJsonArray(name).spliterator(), false)
        .mapToDouble(JsonElement::getAsDouble)
        .toArray();
  }

  double expected(String name) {
    return vector.getAsJsonObject("expected").get(name).getAsDouble();
  }
}
