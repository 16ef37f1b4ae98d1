package org.photonbench.analysis.superradiance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.AnalysisException;
import org.photonbench.analysis.result.Quantity;
import org.photonbench.analysis.result.Result;
import org.photonbench.analysis.settings.SettingsException;
import org.photonbench.analysis.settings.SettingsSchema;
import org.photonbench.analysis.table.DataColumn;
import org.photonbench.analysis.table.DataTable;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.ModelLibrary;

/**
 * Pulses drawn photon by photon with known delay, duration and response. Seeds are 1 to 10, or as
 * many as the system property {@code photonbench.records} says.
 */
class PulseTest {
  private static final int SEEDS = Integer.getInteger("photonbench.records", 10);
  private static final int BINS = 160;
  private static final double STEP = 2;
  private static final double DELAY = 60;
  private static final double DURATION = 8;
  private static final double RESPONSE = 6;

  static SuperfluorescencePulseSettings settings(String... namesAndValues) {
    SettingsSchema<SuperfluorescencePulseSettings> schema =
        SettingsSchema.of(SuperfluorescencePulseSettings.class);
    SuperfluorescencePulseSettings settings = schema.defaults();
    try {
      for (int i = 0; i < namesAndValues.length; i += 2) {
        settings = schema.with(settings, namesAndValues[i], namesAndValues[i + 1]);
      }
    } catch (SettingsException e) {
      throw new AssertionError(e);
    }
    return settings;
  }

  /** A time of the sech² law by its inverse distribution, plus the response. */
  private static double sechTime(SplittableRandom random) {
    double u = random.nextDouble();
    return DELAY + DURATION * Math.log(u / (1 - u)) + RESPONSE * random.nextGaussian();
  }

  private static DataTable table(long[] counts) {
    double[] time = new double[counts.length];
    for (int i = 0; i < time.length; i++) {
      time[i] = (i + 0.5) * STEP;
    }
    return new DataTable(
        "pulse",
        List.of(
            new DataColumn("time", "ps", time),
            new DataColumn("counts", "", Arrays.stream(counts).asDoubleStream().toArray())));
  }

  static DataTable pulse(long seed, int photons, double ringing) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] counts = new long[BINS];
    long drawn = Math.round(photons + Math.sqrt(photons) * random.nextGaussian());
    for (int i = 0; i < drawn; i++) {
      add(counts, sechTime(random));
    }
    // Lobes of 40 ps, damped over 60 ps, by rejection.
    for (int i = 0; i < ringing * photons; ) {
      double s = 60 * -Math.log(1 - random.nextDouble());
      double sin = Math.sin(Math.PI * s / 40);
      if (random.nextDouble() < sin * sin) {
        add(counts, DELAY + s + RESPONSE * random.nextGaussian());
        i++;
      }
    }
    for (int i = 0; i < BINS; i++) {
      for (double t = -Math.log(1 - random.nextDouble()); t < 3; ) {
        counts[i]++;
        t -= Math.log(1 - random.nextDouble());
      }
    }
    return table(counts);
  }

  private static void add(long[] counts, double time) {
    int bin = (int) Math.floor(time / STEP);
    if (bin >= 0 && bin < counts.length) {
      counts[bin]++;
    }
  }

  private static boolean holds(Result result, String id, double truth) {
    return result.quantity(id).orElseThrow().interval95().orElseThrow().contains(truth);
  }

  private static double value(Result result, String id) {
    return result.quantity(id).orElseThrow().value();
  }

  @Test
  void delayDurationAndPhotonsHoldTheTruth() throws Exception {
    int[] held = new int[3];
    for (int seed = 1; seed <= SEEDS; seed++) {
      Result result =
          new SuperfluorescencePulseAnalysis()
              .run(
                  settings("response", "6", "excitation", "10", "replicates", "0"),
                  pulse(seed, 3000, 0));
      held[0] += holds(result, "superradiance.pulse.delay", DELAY - 10) ? 1 : 0;
      held[1] += holds(result, "superradiance.pulse.duration", DURATION) ? 1 : 0;
      held[2] += holds(result, "superradiance.pulse.photons", 3000) ? 1 : 0;
      assertTrue(value(result, "superradiance.shape.bic") > 6, "exponential preferred");
    }
    double share = SEEDS >= 100 ? 0.93 : 0.8;
    if (SEEDS >= 100) {
      System.out.println(
          "delay, duration and photons held " + Arrays.toString(held) + " of " + SEEDS);
    }
    for (int k = 0; k < held.length; k++) {
      assertTrue(held[k] >= share * SEEDS, "number " + k + " held " + held[k]);
    }
  }

  @Test
  void ringingIsFoundWhereItIs() throws Exception {
    Result with =
        new SuperfluorescencePulseAnalysis()
            .run(settings("response", "6", "replicates", "100"), pulse(1, 3000, 0.3));
    assertTrue(value(with, "superradiance.ringing.bic") > 6);
    assertTrue(value(with, "superradiance.ringing.probability") < 0.01);
    Quantity frequency = with.quantity("superradiance.ringing.frequency").orElseThrow();
    assertEquals(1e3 / 40, frequency.value(), 4 * frequency.sigma().orElseThrow());
  }

  /** Plain pulses: the probability of the test is about uniform, so 1 % is hardly ever reached. */
  @Test
  void noiseIsNotTakenForRinging() throws Exception {
    int alarms = 0;
    for (int seed = 1; seed <= 3; seed++) {
      Result result =
          new SuperfluorescencePulseAnalysis()
              .run(settings("response", "6", "replicates", "19"), pulse(seed, 1000, 0));
      alarms += value(result, "superradiance.ringing.probability") <= 0.05 ? 1 : 0;
      assertTrue(result.quantity("superradiance.ringing.frequency").isEmpty());
    }
    assertTrue(alarms <= 1, alarms + " alarms of 3 at 5 %");
  }

  @Test
  void anExponentialDecayIsNoDelayedPulse() throws Exception {
    SplittableRandom random = new SplittableRandom(4);
    long[] counts = new long[BINS];
    for (int i = 0; i < 5000; i++) {
      add(counts, 40 - 50 * Math.log(1 - random.nextDouble()) + RESPONSE * random.nextGaussian());
    }
    Result result =
        new SuperfluorescencePulseAnalysis()
            .run(settings("response", "6", "replicates", "0"), table(counts));
    assertTrue(value(result, "superradiance.shape.bic") < -6);
    assertTrue(
        result.messages().stream().anyMatch(m -> m.what().contains("no sign of superfluoresc")));
  }

  /** The convolution by shifted copies against the sum of two Gaussians' variances. */
  @Test
  void responseWidensThePulse() throws Exception {
    double[] mean = new double[BINS];
    ConvolvedModel model =
        new ConvolvedModel(ModelLibrary.load().get("pulse.superfluorescence"), RESPONSE);
    Abscissa bins = Abscissa.uniformBins(-100, STEP, BINS);
    model.evaluate(new double[] {1000, 60, DURATION, 0}, bins, mean, null);
    double sum = 0;
    double first = 0;
    for (int i = 0; i < BINS; i++) {
      sum += mean[i];
      first += mean[i] * bins.centre(i);
    }
    double centre = first / sum;
    double square = 0;
    for (int i = 0; i < BINS; i++) {
      square += mean[i] * Math.pow(bins.centre(i) - centre, 2);
    }
    // A logistic law of scale s has the variance (pi s)^2/3.
    double expected = Math.PI * Math.PI / 3 * DURATION * DURATION + RESPONSE * RESPONSE;
    assertEquals(expected, square / sum, 0.01 * expected);
    assertEquals(60, centre, 1e-6);
    assertEquals(1000, sum * STEP, 1);
  }

  @Test
  void badPulsesAreRefused() {
    assertRefused("at the very least", table(new long[BINS]));
    assertRefused("at the very least", table(new long[] {1000, 2000, 500}));
    double[] time = new double[BINS];
    double[] counts = new double[BINS];
    for (int i = 0; i < BINS; i++) {
      time[i] = i * i;
      counts[i] = 10;
    }
    DataColumn uneven = new DataColumn("time", "ps", time);
    assertRefused(
        "even steps", new DataTable("t", List.of(uneven, new DataColumn("counts", "", counts))));
    counts[3] = 2.5;
    assertRefused(
        "whole numbers", new DataTable("t", List.of(uneven, new DataColumn("counts", "", counts))));
    assertRefused(
        "in 'K'",
        new DataTable(
            "t", List.of(new DataColumn("time", "K", time), new DataColumn("counts", "", counts))));
  }

  private static void assertRefused(String part, DataTable table) {
    AnalysisException e =
        assertThrows(
            AnalysisException.class,
            () -> new SuperfluorescencePulseAnalysis().run(settings(), table));
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  /** The same counts give the same result, whatever else the machine does. */
  @Test
  void theTestOfRingingIsReproducible() throws Exception {
    DataTable table = pulse(2, 1000, 0.2);
    double one =
        value(
            new SuperfluorescencePulseAnalysis().run(settings("replicates", "9"), table),
            "superradiance.ringing.probability");
    double two =
        value(
            new SuperfluorescencePulseAnalysis().run(settings("replicates", "9"), table),
            "superradiance.ringing.probability");
    assertEquals(one, two);
  }
}
