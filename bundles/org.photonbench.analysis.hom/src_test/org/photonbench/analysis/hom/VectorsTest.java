package org.photonbench.analysis.hom;

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
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.hom.Corrections.Step;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.correlation.HongOuMandelModel;

/** Vectors HOM-* and UNC-HOM-V of the reference specification. */
class VectorsTest {
  private static final double HBAR_MEV_PS = 0.6582119569;

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

  private static double input(JsonObject vector, String name) {
    String text = vector.getAsJsonObject("inputs").get(name).getAsString();
    return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
  }

  private static JsonElement expected(JsonObject vector, String name) {
    return vector.getAsJsonObject("expected").get(name);
  }

  private static void assertClose(double expected, double actual, JsonObject vector) {
    double relative = vector.getAsJsonObject("tolerance").get("rel").getAsDouble();
    assertEquals(expected, actual, Math.max(1e-12, relative * Math.abs(expected)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HOM-V-ideal",
        "HOM-V-Utzat",
        "HOM-V-delay",
        "HOM-V-relax-jitter",
        "HOM-V-gauss-diffusion"
      })
  void visibilityOfWavePackets(String id) throws IOException {
    JsonObject v = vector(id);
    double t1 = input(v, "T1_ps");
    double pure = input(v, "T2star_ps");
    assertClose(expected(v, "T2_ps").getAsDouble(), WavePackets.coherence(t1, pure), v);
    double got =
        WavePackets.visibility(
            t1,
            pure,
            input(v, "delay_ps"),
            input(v, "sigma_omega_rad_per_ps"),
            input(v, "relax_ps"));
    assertClose(expected(v, "V").getAsDouble(), got, v);
  }

  @Test
  void mixtureOfLines() throws IOException {
    JsonObject v = vector("HOM-FSS");
    double[] weights = numbers(v.getAsJsonObject("inputs").get("w"));
    double beat = input(v, "splitting_meV") / HBAR_MEV_PS;
    double got =
        WavePackets.mixture(
            input(v, "T1_ps"), input(v, "T2star_ps"), weights, new double[] {0, beat});
    assertClose(expected(v, "V").getAsDouble(), got, v);
  }

  @Test
  void postSelection() throws IOException {
    JsonObject v = vector("HOM-POSTSEL");
    double t1 = input(v, "T1_ps");
    double window = input(v, "window_ps");
    assertClose(
        expected(v, "V_post").getAsDouble(),
        WavePackets.postSelected(t1, input(v, "T2star_ps"), window),
        v);
    assertClose(
        expected(v, "kept_fraction").getAsDouble(), WavePackets.keptFraction(t1, window), v);
  }

  @Test
  void fivePeaksAndTheirInversion() throws IOException {
    JsonObject v = vector("HOM-FIVEPEAK-GEN");
    PeakAreas areas =
        new PeakAreas(input(v, "T2"), input(v, "a_short"), input(v, "contrast"), input(v, "g"));
    double[] want = numbers(expected(v, "A_over_mu2"));
    double[] got = areas.fivePeaks(input(v, "V"));
    for (int i = 0; i < 5; i++) {
      assertClose(want[i], got[i], v);
    }
    JsonObject inverse = vector("HOM-FIVEPEAK-INV");
    double[] a = numbers(inverse.getAsJsonObject("inputs").get("A"));
    assertClose(
        expected(inverse, "V").getAsDouble(), areas.fromFivePeaks(a[2] / (a[1] + a[3])), inverse);
  }

  @Test
  void fivePeaksOfEvenSplitters() throws IOException {
    JsonObject v = vector("HOM-FIVEPEAK-5050");
    double[] ideal = new PeakAreas(0.5, 0.5, 1, 0).fivePeaks(1);
    double[] real = new PeakAreas(0.5, 0.5, 1, 0.06).fivePeaks(0.5);
    double[] wantIdeal = numbers(expected(v, "rel_areas_g0_V1"));
    double[] wantReal = numbers(expected(v, "rel_areas_g006_V05"));
    for (int i = 0; i < 5; i++) {
      assertClose(wantIdeal[i], ideal[i] / ideal[0], v);
      assertClose(wantReal[i], real[i] / real[0], v);
    }
  }

  @Test
  void errorOfTheVisibility() throws IOException {
    JsonObject v = vector("UNC-HOM-V");
    long zero = (long) input(v, "A0");
    long sides = (long) input(v, "A_side_sum");
    double g = input(v, "g");
    PeakCounts counts =
        new PeakCounts(
            false,
            1,
            new long[] {200, sides / 2, zero, sides - sides / 2, 200},
            new double[5],
            sides,
            0,
            1);
    Corrections even =
        new Corrections(
            Measured.exact(0.5),
            "as set",
            Measured.exact(0.5),
            Measured.exact(1),
            new Measured(g, input(v, "sigma_g")),
            OptionalDouble.empty());
    Estimate e =
        Visibility.ofPeaks(counts, Measured.exact(0), even, Step.CONTRAST, PeakAreas.Capture.ALL);
    assertClose(expected(v, "V").getAsDouble(), e.value(), v);
    assertClose(expected(v, "sigma_V").getAsDouble(), e.sigma(), v);
    // The uncertainty of g alone reaches V by dV/dg.
    Corrections uncertain =
        new Corrections(
            Measured.exact(0.5),
            "as set",
            Measured.exact(0.5),
            Measured.exact(1),
            new Measured(g, 0.01),
            OptionalDouble.empty());
    double ratio = (double) zero / sides;
    assertClose(
        expected(v, "dV_dg").getAsDouble() * 0.01,
        uncertain.sigma(Step.CONTRAST, a -> a.fromFivePeaks(ratio)),
        v);
  }

  @Test
  void continuousLight() throws IOException {
    JsonObject v = vector("HOM-CW");
    double[] tau = numbers(v.getAsJsonObject("inputs").get("tau"));
    double[] parallel = model(v, input(v, "V"), input(v, "T1_eff"), Abscissa.points(tau));
    double[] crossed = model(v, 0, input(v, "T1_eff"), Abscissa.points(tau));
    double[] wantParallel = numbers(expected(v, "par"));
    double[] wantCrossed = numbers(expected(v, "perp"));
    double[] wantVisibility = numbers(expected(v, "Vpost"));
    for (int i = 0; i < tau.length; i++) {
      assertClose(wantParallel[i], parallel[i], v);
      assertClose(wantCrossed[i], crossed[i], v);
      assertEquals(wantVisibility[i], 1 - parallel[i] / crossed[i], 1e-9);
    }
  }

  @Test
  void continuousLightInBins() throws IOException {
    JsonObject v = vector("HOM-CW-MC");
    double[] want = numbers(expected(v, "g_par"));
    double[] got =
        model(
            v,
            input(v, "V"),
            1 / (input(v, "k12") + input(v, "k21")),
            Abscissa.uniformBins(-600, input(v, "bin"), want.length));
    for (int i = 0; i < want.length; i++) {
      assertClose(want[i], got[i], v);
    }
  }

  private static double[] model(JsonObject v, double overlap, double rise, Abscissa x) {
    double[] value = new double[x.size()];
    new HongOuMandelModel()
        .evaluate(
            new double[] {1, 0, 0, rise, input(v, "delay"), overlap, input(v, "T2"), 0},
            x,
            value,
            null);
    return value;
  }
}
