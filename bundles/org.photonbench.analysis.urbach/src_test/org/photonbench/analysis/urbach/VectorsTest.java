package org.photonbench.analysis.urbach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.JacobianCheck;
import org.photonbench.fit.model.FormulaModel;

/** Vector SPEC-URBACH-FISHER, and the errors of fits against it. */
class VectorsTest {
  private static JsonObject vector(String id) throws IOException {
    Path file =
        Path.of(
            System.getProperty("photonbench.science", "../../../shared/science"),
            "ground_truth.json");
    assumeTrue(Files.exists(file), "skipped: there is no " + file);
    for (JsonElement each :
        JsonParser.parseString(Files.readString(file))
            .getAsJsonObject()
            .getAsJsonArray("vectors")) {
      if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
        return each.getAsJsonObject();
      }
    }
    throw new AssertionError("no vector " + id);
  }

  @Test
  void smallestError() throws Exception {
    JsonObject vector = vector("SPEC-URBACH-FISHER");
    JsonObject in = vector.getAsJsonObject("inputs");
    double expected = vector.getAsJsonObject("expected").get("rel_sigma").getAsDouble();
    assertEquals(
        expected,
        SlopeError.relative(in.get("window_over_Es").getAsDouble(), in.get("N").getAsDouble()),
        1e-9 * expected);
  }

  /** Without background and in fine pixels the fit's error is that of the vector. */
  @Test
  void errorOfAFit() throws Exception {
    JsonObject vector = vector("SPEC-URBACH-FISHER");
    double slope = 20;
    double wide = vector.getAsJsonObject("inputs").get("window_over_Es").getAsDouble() * slope;
    int n = 400;
    double[] low = new double[n];
    double[] high = new double[n];
    double[] value = new double[n];
    boolean[] usable = new boolean[n];
    Arrays.fill(usable, true);
    Random random = new Random(1);
    double level = 2000 / (slope * (1 - Math.exp(-wide / slope)));
    double photons = 0;
    for (int i = 0; i < n; i++) {
      low[i] = 2000 - wide + wide * i / n;
      high[i] = 2000 - wide + wide * (i + 1) / n;
      double mean =
          level * slope * (Math.exp((high[i] - 2000) / slope) - Math.exp((low[i] - 2000) / slope));
      double left = Math.exp(-mean);
      for (double product = random.nextDouble(); product > left; product *= random.nextDouble()) {
        value[i]++;
      }
      photons += value[i];
    }
    Pixels pixels =
        new Pixels(low, high, value, usable, "photons", Pixels.Noise.POISSON, new double[n], 1, 0);
    int[] all = IntStream.range(0, n).toArray();
    FitResult fit =
        new PixelFit(pixels, new int[0], 0, false)
            .fit(
                TailModels.exponential(),
                all,
                2000,
                Map.of(TailModels.LEVEL, level, TailModels.SLOPE, slope));
    double found = fit.value(TailModels.SLOPE);
    assertEquals(
        1, fit.sigma(TailModels.SLOPE) / found / SlopeError.relative(wide / found, photons), 0.01);
    assertEquals(0, (found - slope) / fit.sigma(TailModels.SLOPE), 3);
  }

  @Test
  void derivativesAreThoseOfTheModels() {
    Abscissa x = Abscissa.uniformBins(-60, 1.5, 60);
    check(TailModels.exponential(), x, 30, 25, 4);
    check(TailModels.curved(), x, 30, 0.04, -2e-4, 4);
    check(TailModels.wing(55), x, 30, 34, 4);
    check(TailModels.peak(), x, 30, 3, 34, 4);
  }

  private static void check(FormulaModel density, Abscissa x, double... p) {
    assertEquals(
        0,
        JacobianCheck.worst(TailModels.pixels(density, 40, false), x, p).error(),
        1e-6,
        density.id());
  }
}
