package org.photonbench.analysis.lifetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.model.formula.DecayStatistics;

class PileUpTest {
  private static JsonObject vector(String id) throws Exception {
    Path file =
        Path.of(System.getProperty("photonbench.science", "../../../shared/science"))
            .resolve("ground_truth.json");
    assumeTrue(Files.exists(file), "skipped: there is no " + file);
    JsonObject all = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    for (JsonElement element : all.getAsJsonArray("vectors")) {
      if (element.getAsJsonObject().get("id").getAsString().equals(id)) {
        return element.getAsJsonObject();
      }
    }
    throw new AssertionError("no vector " + id);
  }

  @Test
  void countsOverExposureAreThoseOfCoates() throws Exception {
    JsonObject vector = vector("TCSPC-COATES");
    JsonObject inputs = vector.getAsJsonObject("inputs");
    long[] counts =
        inputs.getAsJsonArray("counts").asList().stream()
            .mapToLong(JsonElement::getAsLong)
            .toArray();
    double[] exposure = DecayStatistics.pileUpExposure(counts, inputs.get("pulses").getAsDouble());
    for (int i = 0; i < counts.length; i++) {
      double expected =
          vector.getAsJsonObject("expected").getAsJsonArray("corrected").get(i).getAsDouble();
      assertEquals(expected, counts[i] / exposure[i], 1e-12 * expected);
    }
  }

  @Test
  void exposureOfEmptyTicksIsTheShareOfPulsesLeft() {
    double[] exposure = DecayStatistics.pileUpExposure(new long[] {0, 10, 0, 0}, 100);
    assertEquals(1, exposure[0]);
    assertEquals(0.9, exposure[2], 1e-15);
    assertThrows(
        IllegalArgumentException.class,
        () -> DecayStatistics.pileUpExposure(new long[] {60, 40}, 100));
  }
}
