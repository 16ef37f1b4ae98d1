package org.photonbench.analysis.hbt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.photonbench.correlation.LivePulses;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.interval.ConfidenceInterval;

/** The fits on counts without noise, made from the reference vectors. */
class FitVectorTest {
  private static JsonObject vector(String id) throws Exception {
    String folder = System.getProperty("photonbench.science");
    Assumptions.assumeTrue(folder != null, "no reference vectors");
    Path file = Path.of(folder, "ground_truth.json");
    JsonObject all = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    for (JsonElement element : all.getAsJsonArray("vectors")) {
      if (element.getAsJsonObject().get("id").getAsString().equals(id)) {
        return element.getAsJsonObject();
      }
    }
    throw new AssertionError("no vector " + id);
  }

  /** Integral of the vector's own formula from 0 to t. */
  private static double integral(double t, JsonObject expected) {
    double fast = expected.get("lambda1").getAsDouble();
    double slow = expected.get("lambda2").getAsDouble();
    double a = expected.get("a").getAsDouble();
    return t + (1 + a) * Math.expm1(-fast * t) / fast - a * Math.expm1(-slow * t) / slow;
  }

  @Test
  void threeLevelVectorIsFittedBack() throws Exception {
    JsonObject expected = vector("G2CW-3LEVEL").getAsJsonObject("expected");
    assertEquals(expected.get("bin_avg_0_1ns").getAsDouble(), integral(1, expected), 1e-12);
    int side = 4000;
    double[] lower = new double[2 * side];
    double[] upper = new double[2 * side];
    long[] counts = new long[2 * side];
    double[] flat = new double[2 * side];
    for (int i = 0; i < counts.length; i++) {
      lower[i] = i - side;
      upper[i] = i - side + 1;
      int distance = i < side ? side - 1 - i : i - side;
      flat[i] = 1e9;
      counts[i] =
          Math.round(1e9 * (integral(distance + 1, expected) - integral(distance, expected)));
    }
    CwFit fit =
        CwFit.of(new CwPairs(lower, upper, counts, flat, 1), 1, new CwFit.Conditions(0, 5, 0, true))
            .orElseThrow();
    double fast = expected.get("lambda1").getAsDouble();
    double slow = expected.get("lambda2").getAsDouble();
    assertEquals(1 / fast, fit.result().value(CwFit.RISE), 1e-4 / fast);
    assertEquals(1 / slow, fit.result().value(CwFit.BUNCHING_TIME), 1e-4 / slow);
    assertEquals(expected.get("a").getAsDouble(), fit.result().value(CwFit.BUNCHING), 1e-4);
    assertEquals(0, fit.withoutJitter().value(), 1e-4);
  }

  /** Cascade pairs fall with the gate as those of the vector. */
  @Test
  void gatedPairsFollowTheVector() throws Exception {
    JsonObject vector = vector("G2P-GATED");
    JsonObject in = vector.getAsJsonObject("inputs");
    JsonObject out = vector.getAsJsonObject("expected");
    double gate = in.get("gate").getAsDouble();
    double tau = in.get("tau_XX").getAsDouble();
    double n = in.get("meanN").getAsDouble();
    double moreThanOne = 1 - (1 + n) * Math.exp(-n);
    double all = 2 * in.get("eta_X").getAsDouble() * in.get("eta_XX").getAsDouble() * moreThanOne;
    double[] value = new double[1];
    new GatedPairs(new double[1], new double[1], tau)
        .evaluate(new double[] {all, tau, 0}, Abscissa.bins(gate, 1000), value, null);
    assertEquals(out.get("fact2").getAsDouble(), value[0], 1e-12);
    double mean = out.get("mean_photons").getAsDouble();
    assertEquals(out.get("g2_gated").getAsDouble(), value[0] / (mean * mean), 1e-10);
  }

  @Test
  void blinkingSidePeaksAreExtrapolated() throws Exception {
    JsonObject vector = vector("G2P-BLINK-SIDE");
    JsonObject in = vector.getAsJsonObject("inputs");
    double on = in.get("on_fraction").getAsDouble();
    double time = in.get("tau_b_pulses").getAsDouble();
    JsonArray lags = in.getAsJsonArray("k");
    JsonArray side = vector.getAsJsonObject("expected").getAsJsonArray("side");
    int reach = 600;
    long photons = 10_000_000_000L;
    LivePulses pulses = LivePulses.of(100_000_000_000L);
    double flat = 1e9;
    long[] peaks = new long[2 * reach + 1];
    for (int k = -reach; k <= reach; k++) {
      peaks[k + reach] = Math.round(flat * (1 + (1 - on) / on * Math.exp(-Math.abs(k) / time)));
    }
    peaks[reach] = Math.round(0.1 * flat / on);
    PulsedG2 g2 = new PulsedG2(peaks, photons, photons, pulses, 10);
    SidePeakFit fit = SidePeakFit.of(g2, 0, reach).orElseThrow();
    for (int i = 0; i < lags.size(); i++) {
      assertEquals(side.get(i).getAsDouble(), fit.at(lags.get(i).getAsInt()), 1e-5);
    }
    assertEquals(1 / on, fit.factor().value(), 1e-5);
    assertEquals(0.1, fit.ratio(g2.pairs(0), g2.uncorrelated(0), 0.95).value(), 1e-6);
  }

  /** Three to one in brightness gives 0.375, and back. */
  @Test
  void brightnessOfASecondEmitter() throws Exception {
    double g2 =
        vector("G2-NEMITTERS-UNEQUAL").getAsJsonObject("expected").get("g2_0").getAsDouble();
    assertEquals(1.0 / 3, GateReport.dimmest(g2), 1e-12);
    assertEquals(1, GateReport.dimmest(0.6));
  }

  /** Words only where the whole interval lies above 1 or 2. */
  @Test
  void bunchingIsStatedWithItsInterval() {
    assertTrue(Bunching.message("g", estimate(1.5, 0.9, 2.1)).isEmpty());
    assertTrue(
        Bunching.message("g", estimate(1.9, 1.7, 2.2)).orElseThrow().what().contains("1.7 to 2.2"));
    assertTrue(
        Bunching.message("g", estimate(4, 3, 5)).orElseThrow().what().contains("superbunching"));
    assertTrue(
        !Bunching.message("g", estimate(1.9, 1.7, 2.2))
            .orElseThrow()
            .what()
            .contains("superbunching"));
  }

  private static Estimate estimate(double value, double low, double high) {
    return new Estimate(value, (high - low) / 4, new ConfidenceInterval(low, high));
  }
}
