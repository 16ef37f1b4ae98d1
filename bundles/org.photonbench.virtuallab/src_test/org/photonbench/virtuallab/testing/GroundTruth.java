package org.photonbench.virtuallab.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One reference vector of ground_truth.json; tests are skipped where the file is absent. */
public final class GroundTruth {
  private final JsonObject vector;

  private GroundTruth(JsonObject vector) {
    this.vector = vector;
  }

  /** The vector with this id. */
  public static GroundTruth vector(String id) throws IOException {
    Path file =
        Path.of(
            System.getProperty("photonbench.science", "../../../shared/science"),
            "ground_truth.json");
    assumeTrue(
        Files.isRegularFile(file),
        () -> "skipped: no " + file.toAbsolutePath().normalize() + " (-Dphotonbench.science)");
    JsonObject all = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    for (JsonElement vector : all.getAsJsonArray("vectors")) {
      if (vector.getAsJsonObject().get("id").getAsString().equals(id)) {
        return new GroundTruth(vector.getAsJsonObject());
      }
    }
    throw new AssertionError("no vector " + id);
  }

  /** A number; the text inf is infinity. */
  public double input(String name) {
    JsonElement value = vector.getAsJsonObject("inputs").get(name);
    return value.getAsString().equals("inf") ? Double.POSITIVE_INFINITY : value.getAsDouble();
  }

  public double[] inputs(String name) {
    return array(vector.getAsJsonObject("inputs").getAsJsonArray(name));
  }

  public double expected(String name) {
    return vector.getAsJsonObject("expected").get(name).getAsDouble();
  }

  public double[] expecteds(String name) {
    return array(vector.getAsJsonObject("expected").getAsJsonArray(name));
  }

  public double[][] expectedRows(String name) {
    JsonArray rows = vector.getAsJsonObject("expected").getAsJsonArray(name);
    double[][] values = new double[rows.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = array(rows.get(i).getAsJsonArray());
    }
    return values;
  }

  private static double[] array(JsonArray array) {
    double[] values = new double[array.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = array.get(i).getAsDouble();
    }
    return values;
  }
}
