package org.photonbench.analysis.michelson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.JacobianCheck;
import org.photonbench.fit.likelihood.Discrepancy;
import org.photonbench.fit.model.PhysicalConstants;

/** Vectors MICH-* of the reference specification, and the statistics of contrasts. */
class VectorsTest {
  private static final double FWHM = 2 * Math.sqrt(2 * Math.log(2));

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

  private static double[] numbers(JsonElement element) {
    if (!element.isJsonArray()) {
      return new double[] {element.getAsDouble()};
    }
    double[] values = new double[element.getAsJsonArray().size()];
    Arrays.setAll(values, i -> element.getAsJsonArray().get(i).getAsDouble());
    return values;
  }

  private static double number(JsonObject vector, String part, String name) {
    return vector.getAsJsonObject(part).get(name).getAsDouble();
  }

  /** Compares the law of contrast 1 about no delay. */
  private static void check(
      JsonObject vector, double rate, double spread, double splitting, double weight) {
    double[] delay = numbers(vector.getAsJsonObject("inputs").get("delta_ps"));
    double[] found = new double[delay.length];
    EnvelopeLaw.model()
        .evaluate(
            new double[] {1, 0, rate, spread, splitting, weight},
            Abscissa.points(delay),
            found,
            null);
    assertArrayEquals(numbers(vector.getAsJsonObject("expected").get("visibility")), found, 1e-9);
  }

  @Test
  void envelopes() throws Exception {
    JsonObject lorentz = vector("MICH-LORENTZ");
    check(lorentz, 1 / number(lorentz, "inputs", "T2_ps"), 0, 0, 0);
    JsonObject gauss = vector("MICH-GAUSS");
    check(gauss, 0, number(gauss, "inputs", "fwhm_meV") / FWHM, 0, 0);
    JsonObject voigt = vector("MICH-VOIGT");
    check(voigt, 1 / number(voigt, "inputs", "T2_ps"), number(voigt, "inputs", "sigma_meV"), 0, 0);
    JsonObject doublet = vector("MICH-DOUBLET");
    check(
        doublet,
        1 / number(doublet, "inputs", "T2_ps"),
        0,
        number(doublet, "inputs", "splitting_meV"),
        1 - number(doublet, "inputs", "a1"));
  }

  @Test
  void derivativesAreThoseOfTheLaw() {
    Abscissa x = Abscissa.points(-7, -2, 1, 4, 9, 15, 30);
    assertEquals(
        0,
        JacobianCheck.worst(EnvelopeLaw.model(), x, new double[] {0.9, 0.3, 0.03, 0.02, 0.11, 0.4})
            .error(),
        1e-6);
  }

  /** E[V^2] = V^2 + 4/N of counts of one output, and sigma = sqrt(2/N). */
  @Test
  void biasOfContrasts() {
    Random random = new Random(1);
    double truth = 0.1;
    int bins = 40;
    double frequency = 2 * Math.PI * 4;
    double unbiased = 0;
    double raw = 0;
    double sigma = 0;
    double n = 0;
    int rounds = 400;
    for (int r = 0; r < rounds; r++) {
      double[] x = new double[bins];
      long[] counts = new long[bins];
      double[] exposure = new double[bins];
      for (int i = 0; i < bins; i++) {
        x[i] = (i + 0.5) / bins;
        exposure[i] = 1;
        double mean = 20 * (1 + truth * Math.cos(frequency * x[i] + 1));
        double left = Math.exp(-mean);
        for (double p = random.nextDouble(); p > left; p *= random.nextDouble()) {
          counts[i]++;
        }
      }
      Fringe fringe =
          FringeRegression.fit(
              new FringeCounts(
                  "x", 0, x, 0, counts, new long[0], exposure, new FringeCounts.Sweep[0]),
              frequency);
      unbiased += fringe.unbiasedSquare() / rounds;
      raw += fringe.raw() * fringe.raw() / rounds;
      sigma += fringe.sigma() / rounds;
      n += (double) fringe.first() / rounds;
    }
    double error = 2 * sigma * Math.hypot(truth, sigma) / Math.sqrt(rounds);
    assertEquals(0, (unbiased - truth * truth) / error, 4);
    assertEquals(0, (raw - truth * truth - 4 / n) / error, 4);
    assertEquals(Math.sqrt(2 / n), sigma, 0.02 * sigma);
  }

  /** The likelihood is a density, its score its derivative, its discrepancy has its moments. */
  @Test
  void riceLikelihood() {
    double[] mean = {0, 0.05, 0.2, 0.9};
    double[] sigma = {0.1, 0.1, 0.07, 0.05};
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      double step = 1e-4;
      for (double v = step / 2; v < 2; v += step) {
        RiceLikelihood one = new RiceLikelihood(new double[] {v}, new double[] {sigma[i]});
        sum += step * Math.exp(one.saturated() - one.deviance(0, mean[i]) / 2);
        if (v > 1.2 && v < 1.2 + step) {
          double[] score = new double[1];
          one.derivatives(new double[] {mean[i] + 0.1}, score, null);
          double numeric =
              (one.deviance(0, mean[i] + 0.1 - 1e-5) - one.deviance(0, mean[i] + 0.1 + 1e-5))
                  / 4e-5;
          assertEquals(numeric, score[0], 1e-4 * Math.abs(numeric));
        }
      }
      assertEquals(1, sum, 1e-5, "density at " + mean[i]);
    }
    SplittableRandom random = new SplittableRandom(1);
    RiceLikelihood data = new RiceLikelihood(mean, sigma);
    int rounds = 20_000;
    double first = 0;
    double second = 0;
    double expectation = 0;
    double variance = 0;
    for (int r = 0; r < rounds; r++) {
      Discrepancy d = data.simulate(mean, random).discrepancy(mean);
      first += d.value() / rounds;
      second += d.value() * d.value() / rounds;
      expectation = d.expectation();
      variance = d.variance();
    }
    assertEquals(expectation, first, 5 * Math.sqrt(variance / rounds));
    assertEquals(variance, second - first * first, 0.15 * variance);
  }

  /** A Lorentzian's transform is its line, and its error is linear. */
  @Test
  void transform() {
    int n = 2000;
    double[] delay = new double[n];
    double[] value = new double[n];
    double[] error = new double[n];
    Arrays.setAll(delay, i -> i * 0.2);
    Arrays.setAll(value, i -> Math.exp(-delay[i] / 20));
    Arrays.fill(error, 0.01);
    double width = PhysicalConstants.HBAR_MEV_PS / 20;
    double[] energy = {0, width, 3 * width};
    FourierSpectrum line =
        FourierSpectrum.of(delay, value, error, MichelsonSettings.Apodisation.NONE, energy);
    for (int i = 0; i < energy.length; i++) {
      double expected = width / Math.PI / (energy[i] * energy[i] + width * width);
      assertEquals(expected, line.density()[i], 1e-3 * expected);
    }
    double step = 0.2 / (Math.PI * PhysicalConstants.HBAR_MEV_PS);
    assertEquals(0.01 * step * Math.sqrt(n), line.sigma()[0], 0.01 * line.sigma()[0]);
    assertTrue(FourierSpectrum.resolution(100) > 0.02);
  }
}
