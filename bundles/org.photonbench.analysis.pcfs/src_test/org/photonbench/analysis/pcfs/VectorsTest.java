package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.coherence.SpectralCorrelationModel.Wander;

/** Vectors PCFS-* of the reference specification. */
class VectorsTest {
  private static JsonObject vector(String id) throws IOException {
    Path file =
        Path.of(
            System.getProperty("photonbench.science", "../../../shared/science"),
            "ground_truth.json");
    assumeTrue(Files.exists(file), "skipped: there is no " + file);
    JsonArray all =
        JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("vectors");
    for (JsonElement each : all) {
      if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
        return each.getAsJsonObject();
      }
    }
    throw new AssertionError("no vector " + id);
  }

  private static double[] numbers(JsonElement array) {
    double[] values = new double[array.getAsJsonArray().size()];
    Arrays.setAll(values, i -> array.getAsJsonArray().get(i).getAsDouble());
    return values;
  }

  private static double[] envelope(EnvelopeModel model, double[] delays, double... namedValues) {
    double[] ratio = new double[delays.length];
    model.evaluate(namedValues, Abscissa.points(delays), ratio, null);
    return Arrays.stream(ratio).map(r -> 1 - r).toArray();
  }

  @Test
  void doublet() throws Exception {
    JsonObject vector = vector("PCFS-DOUBLET");
    JsonObject in = vector.getAsJsonObject("inputs");
    double a = in.get("a1").getAsDouble();
    double[] y =
        envelope(
            new EnvelopeModel(LineModel.DOUBLET, Wander.NONE),
            numbers(in.get("delta_ps")),
            1,
            1,
            0,
            in.get("T2_ps").getAsDouble(),
            in.get("splitting_meV").getAsDouble(),
            4 * a * (1 - a),
            0);
    assertClose(numbers(vector.getAsJsonObject("expected").get("one_minus_R")), y, 1e-9);
  }

  @Test
  void ornsteinUhlenbeckAndJumps() throws Exception {
    for (Wander wander : new Wander[] {Wander.ORNSTEIN_UHLENBECK, Wander.JUMPS}) {
      JsonObject vector = vector(wander == Wander.JUMPS ? "PCFS-JUMP" : "PCFS-OU");
      JsonObject in = vector.getAsJsonObject("inputs");
      double[] tau = numbers(in.get("tau"));
      for (int i = 0; i < tau.length; i++) {
        double[] y =
            envelope(
                new EnvelopeModel(LineModel.LORENTZ, wander),
                numbers(in.get("delta_ps")),
                1,
                1,
                0,
                in.get("T2_ps").getAsDouble(),
                in.get("sigma_omega").getAsDouble(),
                in.get("tau_c").getAsDouble(),
                tau[i],
                0);
        double[] expected = numbers(vector.getAsJsonObject("expected").getAsJsonArray("K").get(i));
        assertClose(Arrays.stream(expected).map(k -> k / 2).toArray(), y, 1e-10);
      }
    }
  }

  @Test
  void dither() throws Exception {
    JsonObject triangle = vector("PCFS-DITHER-TRI");
    JsonObject in = triangle.getAsJsonObject("inputs");
    checkDither(
        triangle,
        Scans.settings(
            "dither",
            "triangle",
            "ditherPeriod",
            in.get("period").getAsString(),
            "ditherFringes",
            in.get("fringes_per_sweep").getAsString()),
        1e-6);
    JsonObject sine = vector("PCFS-DITHER-SINE");
    in = sine.getAsJsonObject("inputs");
    checkDither(
        sine,
        Scans.settings(
            "dither",
            "sine",
            "ditherPeriod",
            in.get("period").getAsString(),
            "ditherFringes",
            "" + in.get("beta_rad").getAsDouble() / Math.PI),
        1e-9);
  }

  private static void checkDither(JsonObject vector, PcfsSettings settings, double tolerance)
      throws Exception {
    double[] tau = numbers(vector.getAsJsonObject("inputs").get("tau"));
    double[] expected = numbers(vector.getAsJsonObject("expected").get("factor"));
    DitherFactor dither = DitherFactor.of(settings, Scans.doublet(1, 0, 0));
    for (int i = 0; i < tau.length; i++) {
      assertEquals(expected[i], dither.at(tau[i]), tolerance);
    }
  }

  /**
   * Photons one by one, with blinking and a triangular dither, within the tolerance of the vector.
   */
  @Test
  void ratioOfSimulatedPhotons() throws Exception {
    JsonObject vector = vector("PCFS-MC-RATIO");
    double[] delays = numbers(vector.getAsJsonObject("inputs").get("delta_ps"));
    double[] edges = numbers(vector.getAsJsonObject("inputs").get("tau_edges_s"));
    JsonArray expected = vector.getAsJsonObject("expected").getAsJsonArray("one_minus_R");
    for (int i = 0; i < delays.length; i++) {
      double[] y = BlinkingScan.oneMinusRatio(delays[i], edges, 4, 100 + i);
      double[] truth = numbers(expected.get(i));
      for (int k = 0; k < truth.length; k++) {
        assertEquals(truth[k], y[k], 0.01, delays[i] + " ps, lag " + k);
      }
    }
  }

  private static void assertClose(double[] expected, double[] actual, double relative) {
    assertEquals(expected.length, actual.length);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], Math.max(1e-12, relative * Math.abs(expected[i])));
    }
  }
}
