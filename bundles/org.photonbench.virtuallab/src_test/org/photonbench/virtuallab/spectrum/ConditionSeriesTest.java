package org.photonbench.virtuallab.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.virtuallab.testing.Pulls;

/** Temperature and field series against laws written out here. */
class ConditionSeriesTest {
  private static final double HC = 1239.841984;
  private static final double KB = 8.617333262e-5;
  private static final double MAGNETON = 5.788381806e-5;
  private static final double START_NM = 510;
  private static final double STEP_NM = 0.1;
  private static final int PIXELS = 400;
  private static final double VARIANCE = 16 + 4 / 12.0;
  private static final double PHOTONS = 4e5;

  private static final ConditionSeries.SpinFlip FLIP =
      new ConditionSeries.SpinFlip(500, 20_000, 0.2e-3, 0.017, 2, 1);
  private static final DecayHistogram HISTOGRAM = new DecayHistogram(500, 64, 2000, 60, 200_000, 3);

  private static ConditionSeries series(
      ExcitonLines exciton, List<Conditions> conditions, boolean decays) {
    return new ConditionSeries(
        exciton,
        conditions,
        PHOTONS,
        new Spectrometer(new Dispersion(START_NM, STEP_NM), PIXELS, 0, 0.5),
        new Camera(new CameraCalibration(2, 300, 4), 0, 0, 0, 20),
        1,
        1,
        decays ? Optional.of(HISTOGRAM) : Optional.empty(),
        decays ? Optional.of(FLIP) : Optional.empty());
  }

  private static double edge(int i) {
    return HC / (START_NM + STEP_NM * (i - 0.5));
  }

  private static void addLorentz(double[] expected, double centre, double fwhm, double electrons) {
    for (int i = 0; i < PIXELS; i++) {
      expected[i] +=
          electrons
              / Math.PI
              * (Math.atan((edge(i) - centre) / (fwhm / 2))
                  - Math.atan((edge(i + 1) - centre) / (fwhm / 2)));
    }
  }

  private static double[] electrons(double[] counts) {
    return Arrays.stream(counts).map(count -> (count - 300) * 2).toArray();
  }

  private static double n(double energy, double kelvin) {
    return 1 / (Math.exp(energy / (KB * kelvin)) - 1);
  }

  /** Centre and width at each temperature; lifetimes of the decays. */
  @Test
  void temperatureSeriesFollowsItsLaws() throws Exception {
    double[] kelvin = {40, 120, 300};
    ExcitonLines exciton =
        new ExcitonLines(
            new GapLaw.BoseEinstein(2.32, 0.015, 0.015),
            new WidthLaw(0.004, 2e-5, 0.06, 0.017),
            0,
            List.of(new FineLevel("bright", 0, 1, 0)),
            FieldLaw.NONE,
            1,
            0);
    ConditionSeries series =
        series(exciton, Arrays.stream(kelvin).mapToObj(t -> new Conditions(t, 0)).toList(), true);
    OneStep[] lines = new OneStep[3];
    OneStep[] decays = new OneStep[3];
    for (int i = 0; i < 3; i++) {
      double centre = 2.32 + 2 * 0.015 * n(0.015, kelvin[i]);
      double width = 0.004 + 2e-5 * kelvin[i] + 0.06 * n(0.017, kelvin[i]);
      lines[i] =
          new OneStep(
              p -> {
                double[] expected = new double[PIXELS];
                Arrays.fill(expected, 1);
                addLorentz(expected, p[0], p[1], p[2]);
                return expected;
              },
              new double[] {centre, width, PHOTONS / 2},
              new double[] {1e-6, 1e-6, 1},
              mean -> mean + VARIANCE);
      double up = 0.2e-3 * Math.pow(n(0.017, kelvin[i]), 2);
      double down = 0.2e-3 * Math.pow(n(0.017, kelvin[i]) + 1, 2);
      decays[i] =
          new OneStep(
              // Two exponentials have three numbers: the rate of the dark state is taken as known.
              p -> decay(new double[] {p[0], 1 / 20_000.0, p[1], p[2]}),
              new double[] {1 / 500.0, up, down},
              new double[] {1e-7, Math.max(1e-9, 1e-3 * up), 1e-7},
              mean -> mean);
    }
    Pulls centres = new Pulls("centre against temperature");
    Pulls widths = new Pulls("width against temperature");
    Pulls brights = new Pulls("rate of the bright state");
    Pulls downs = new Pulls("rate of spin flips");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      ConditionSeries.Frames frames = series.simulate(seed, ProgressListener.NONE);
      for (int i = 0; i < 3; i++) {
        double[] pull = lines[i].pulls(electrons(frames.spectra().frames()[i]));
        centres.add(pull[0]);
        widths.add(pull[1]);
        double[] decay =
            decays[i].pulls(Arrays.stream(frames.decays()[i]).asDoubleStream().toArray());
        brights.add(decay[0]);
        downs.add(decay[2]);
      }
    }
    centres.check();
    widths.check();
    brights.check();
    downs.check();
  }

  /**
   * Expected decay by rates of bright, dark, up, down: the emission of the two states step by step,
   * convolved with the response and wrapped by direct summation.
   */
  private static double[] decay(double[] rate) {
    double step = 8;
    int perPeriod = 4000;
    int periods = 8;
    double[] emission = new double[perPeriod * periods];
    double bright = 1;
    double dark = 0;
    for (int i = 0; i < emission.length; i++) {
      // Fourth-order Runge-Kutta of the linear system is its matrix exponential to fifth order.
      double b = bright;
      double d = dark;
      double photons = 0;
      double factor = 1;
      double termB = b;
      double termD = d;
      for (int k = 0; k < 8; k++) {
        photons += factor * step / (k + 1) * (rate[0] * termB + rate[1] * termD);
        double nextB = -(rate[0] + rate[3]) * termB + rate[2] * termD;
        double nextD = rate[3] * termB - (rate[1] + rate[2]) * termD;
        termB = nextB;
        termD = nextD;
        factor *= step / (k + 1);
        bright += factor * termB;
        dark += factor * termD;
      }
      emission[i] = photons;
    }
    double[] folded = new double[perPeriod];
    for (int i = 0; i < emission.length; i++) {
      folded[i % perPeriod] += emission[i];
    }
    int reach = 60;
    double[] response = new double[2 * reach + 1];
    double sum = 0;
    for (int j = -reach; j <= reach; j++) {
      response[j + reach] = Math.exp(-0.5 * Math.pow(j * step / 60, 2));
      sum += response[j + reach];
    }
    double[] expected = new double[500];
    Arrays.fill(expected, 3);
    for (int i = 0; i < perPeriod; i++) {
      for (int j = -reach; j <= reach; j++) {
        int at = Math.floorMod(i + j + 250, perPeriod);
        expected[at / 8] += 200_000 * folded[i] * response[j + reach] / sum;
      }
    }
    return expected;
  }

  /** The histogram against the step-by-step sum, without noise. */
  @Test
  void decayIsThatOfTheTwoStates() throws Exception {
    for (double kelvin : new double[] {4, 120, 300}) {
      double occupation = n(0.017, kelvin);
      double[] expected =
          decay(
              new double[] {
                1 / 500.0,
                1 / 20_000.0,
                0.2e-3 * occupation * occupation,
                0.2e-3 * (occupation + 1) * (occupation + 1)
              });
      double[] simulated = HISTOGRAM.expected(FLIP.at(kelvin));
      double total = 0;
      for (int i = 0; i < 500; i++) {
        assertEquals(expected[i], simulated[i], 0.005 * expected[i] + 0.6, kelvin + " K, bin " + i);
        total += simulated[i];
      }
      assertEquals(200_000 + 1500, total, 1e-6 * total);
    }
  }

  @Test
  void responseMuchSlowerThanTheDecay() throws Exception {
    DecayHistogram histogram = new DecayHistogram(1000, 64, 20_000, 500, 1000, 0);
    double[] expected =
        histogram.expected(new ConditionSeries.SpinFlip(1, 10, 0, 0.01, 2, 1).at(4));
    double mean = 0;
    double sum = 0;
    for (int i = 0; i < 1000; i++) {
      assertTrue(expected[i] >= -1e-9, "bin " + i + ": " + expected[i]);
      mean += (i + 0.5) * 64 * expected[i];
      sum += expected[i];
    }
    assertEquals(1000, sum, 1e-6);
    assertEquals(20_001, mean / sum, 0.05);
  }

  /** Energies and shares of a bright doublet and a dark level in a field. */
  @Test
  void magneticFieldSeriesFollowsItsLaws() throws Exception {
    ExcitonLines exciton =
        new ExcitonLines(
            new GapLaw.Varshni(2.4, 0, 100),
            new WidthLaw(0.002, 0, 0, 1),
            0,
            List.of(
                new FineLevel("dark", -0.006, 0, 0),
                new FineLevel("lower", 0, 1, 0),
                new FineLevel("upper", 0.004, 1, 3)),
            new FieldLaw(2e-6, 0, 1, 20),
            1,
            0);
    double[] tesla = {0, 6};
    ConditionSeries series =
        series(exciton, Arrays.stream(tesla).mapToObj(b -> new Conditions(50, b)).toList(), false);
    Pulls energies = new Pulls("energy of the dark line in a field");
    Pulls shares = new Pulls("photons of the dark line in a field");
    double coupling = 20 * MAGNETON * 6 / 2;
    double shift = 2e-6 * 36;
    double root = Math.hypot(0.003, coupling);
    double tan = coupling / (0.003 + root);
    double darkStrength = tan * tan / (1 + tan * tan);
    double[] energy = {
      -0.003 - root + shift, -0.003 + root + shift, 0.004 + 3 * MAGNETON * 3 + shift
    };
    double[] weight = {darkStrength, 1 - darkStrength, 1};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      weight[i] *= Math.exp(-energy[i] / (KB * 50));
      sum += weight[i];
    }
    for (int i = 0; i < 3; i++) {
      weight[i] /= sum;
    }
    Function<double[], double[]> model =
        p -> {
          double[] expected = new double[PIXELS];
          Arrays.fill(expected, 1);
          for (int i = 0; i < 3; i++) {
            addLorentz(expected, p[i], 0.002, p[3 + i]);
          }
          return expected;
        };
    double half = PHOTONS / 2;
    OneStep fit =
        new OneStep(
            model,
            new double[] {
              2.4 + energy[0],
              2.4 + energy[1],
              2.4 + energy[2],
              half * weight[0],
              half * weight[1],
              half * weight[2]
            },
            new double[] {1e-6, 1e-6, 1e-6, 1, 1, 1},
            mean -> mean + VARIANCE);
    assertTrue(fit.sigma(3) < 0.1 * half * weight[0], "the dark line is seen");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      double[] pull =
          fit.pulls(electrons(series.simulate(seed, ProgressListener.NONE).spectra().frames()[1]));
      energies.add(pull[0]);
      shares.add(pull[3]);
    }
    energies.check();
    shares.check();
  }

  @Test
  void impossibleSeriesAreRefused() throws Exception {
    assertThrows(IllegalArgumentException.class, () -> new DecayHistogram(10, 10, 0, 50, 100, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ConditionSeries.SpinFlip(100, 1000, 1, 0.01, 9, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ConditionSeries.SpinFlip(0, 1000, 1, 0.01, 2, 1).at(4));
  }
}
