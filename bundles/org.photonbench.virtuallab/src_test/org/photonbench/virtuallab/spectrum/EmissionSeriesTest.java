package org.photonbench.virtuallab.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.spectrum.CameraCalibration;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.testing.Pulls;

/**
 * Simulated camera frames against closed forms written out here: nothing of the simulator is used
 * to compute them.
 */
class EmissionSeriesTest {
  private static final double HC = 1239.841984;
  private static final double START_NM = 490;
  private static final double STEP_NM = 0.25;
  private static final int PIXELS = 320;
  private static final double GAIN = 2.5;
  private static final double OFFSET = 500;
  private static final double READ = 6;
  private static final double DARK = 0.5;
  private static final double BACKGROUND = 3;
  private static final double EFFICIENCY = 0.05;
  private static final double EXPOSURE = 4;
  private static final double FLAT = (DARK + BACKGROUND) * EXPOSURE;

  private static final CameraCalibration CALIBRATION = new CameraCalibration(GAIN, OFFSET, READ);

  private static Spectrometer spectrometer(double spread) {
    return new Spectrometer(new Dispersion(START_NM, STEP_NM), PIXELS, spread, EFFICIENCY);
  }

  private static Camera camera(double cosmics) {
    return new Camera(CALIBRATION, DARK, cosmics, 4000, 16);
  }

  private static EmissionSeries series(
      LineShape shape, double rate, SpectralMotion motion, int frames, double interval) {
    return new EmissionSeries(
        shape, rate, spectrometer(0), camera(0), BACKGROUND, motion, frames, EXPOSURE, interval);
  }

  private static double edge(int i) {
    return HC / (START_NM + STEP_NM * (i - 0.5));
  }

  /** Expected electrons of a Lorentz line by centre, FWHM, photons; with flat background. */
  private static double[] lorentz(double[] p) {
    double[] expected = new double[PIXELS];
    for (int i = 0; i < PIXELS; i++) {
      double high = Math.atan((edge(i) - p[0]) / (p[1] / 2));
      double low = Math.atan((edge(i + 1) - p[0]) / (p[1] / 2));
      expected[i] = FLAT + p[2] * EFFICIENCY * (high - low) / Math.PI;
    }
    return expected;
  }

  private static double[] electrons(double[] counts) {
    double[] electrons = new double[counts.length];
    Arrays.setAll(electrons, i -> (counts[i] - OFFSET) * GAIN);
    return electrons;
  }

  private static double variance(double electrons) {
    return electrons + READ * READ + GAIN * GAIN / 12;
  }

  /** Position, width and photons of a line; total electrons. */
  @Test
  void lineParametersHaveTheirClosedForms() throws Exception {
    double rate = 50_000;
    double[] truth = {2.36, 0.08, rate * EXPOSURE};
    EmissionSeries series = series(new LorentzLine(2.36, 0.08), rate, SpectralMotion.NONE, 1, 4);
    OneStep fit =
        new OneStep(
            EmissionSeriesTest::lorentz,
            truth,
            new double[] {1e-5, 1e-5, 1},
            EmissionSeriesTest::variance);
    Pulls[] pulls = {new Pulls("centre"), new Pulls("width"), new Pulls("photons")};
    Pulls total = new Pulls("total electrons");
    double expectedTotal = Arrays.stream(lorentz(truth)).sum();
    double totalVariance = Arrays.stream(lorentz(truth)).map(EmissionSeriesTest::variance).sum();
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      double[] electrons =
          electrons(series.simulate(seed, ProgressListener.NONE).spectra().frames()[0]);
      double[] pull = fit.pulls(electrons);
      for (int p = 0; p < pulls.length; p++) {
        pulls[p].add(pull[p]);
      }
      total.add((Arrays.stream(electrons).sum() - expectedTotal) / Math.sqrt(totalVariance));
    }
    for (Pulls pull : pulls) {
      pull.check();
    }
    total.check();
  }

  private static final double SPREAD = 1.7;

  /**
   * Expected electrons of a Voigt line by centre, Lorentz FWHM, Gauss sigma, photons, seen with a
   * line spread: sums over the positions of the centre and over displacements along the camera.
   */
  private static double[] spreadVoigt(double[] p) {
    double[] expected = new double[PIXELS];
    Arrays.fill(expected, FLAT);
    double step = 0.25;
    for (double u = -6; u <= 6; u += step) {
      double centre = p[0] + p[2] * u;
      double weightU = step * Math.exp(-0.5 * u * u) / Math.sqrt(2 * Math.PI);
      for (double v = -6; v <= 6; v += step) {
        double weight = weightU * step * Math.exp(-0.5 * v * v) / Math.sqrt(2 * Math.PI);
        double before = Double.NaN;
        for (int i = 0; i <= PIXELS; i++) {
          double nm = START_NM + STEP_NM * (i - 0.5 - SPREAD * v);
          double angle = Math.atan((HC / nm - centre) / (p[1] / 2));
          if (i > 0) {
            expected[i - 1] += weight * p[3] * EFFICIENCY * (before - angle) / Math.PI;
          }
          before = angle;
        }
      }
    }
    return expected;
  }

  @Test
  void voigtLineBehindALineSpreadHasItsClosedForm() throws Exception {
    double[] truth = {2.36, 0.03, 0.02, 200_000};
    EmissionSeries series =
        new EmissionSeries(
            new VoigtLine(2.36, 0.03, 0.02),
            50_000,
            spectrometer(SPREAD),
            camera(0),
            BACKGROUND,
            SpectralMotion.NONE,
            1,
            EXPOSURE,
            EXPOSURE);
    double[] model = spreadVoigt(truth);
    double[] simulated = series.simulate(1, ProgressListener.NONE).expected()[0];
    for (int i = 0; i < PIXELS; i++) {
      assertEquals(model[i] - FLAT, simulated[i], 1e-4 * simulated[i], "pixel " + i);
    }
    OneStep fit =
        new OneStep(
            EmissionSeriesTest::spreadVoigt,
            truth,
            new double[] {1e-5, 1e-5, 1e-5, 1},
            EmissionSeriesTest::variance);
    String[] names = {"Voigt centre", "Lorentz width", "Gauss width", "Voigt photons"};
    Pulls[] pulls = Arrays.stream(names).map(Pulls::new).toArray(Pulls[]::new);
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      double[] pull =
          fit.pulls(electrons(series.simulate(seed, ProgressListener.NONE).spectra().frames()[0]));
      for (int p = 0; p < pulls.length; p++) {
        pulls[p].add(pull[p]);
      }
    }
    for (Pulls pull : pulls) {
      pull.check();
    }
  }

  /** Pixels that the truth names as hit are left out; what remains is undisturbed. */
  @Test
  void spectraAreUndisturbedBesideTheKnownCosmicRays() throws Exception {
    EmissionSeries series =
        new EmissionSeries(
            new LorentzLine(2.36, 0.08),
            50_000,
            spectrometer(0),
            camera(1),
            BACKGROUND,
            SpectralMotion.NONE,
            1,
            EXPOSURE,
            EXPOSURE);
    double[] expected = lorentz(new double[] {2.36, 0.08, 200_000});
    Pulls pulls = new Pulls("total electrons without hit pixels");
    int hits = 0;
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      EmissionSeries.Frames frames = series.simulate(seed, ProgressListener.NONE);
      double[] electrons = electrons(frames.spectra().frames()[0]);
      boolean[] hit = new boolean[PIXELS];
      frames.hits().forEach(h -> hit[h.pixel()] = true);
      double sum = 0;
      double variance = 0;
      for (int i = 0; i < PIXELS; i++) {
        if (!hit[i]) {
          sum += electrons[i] - expected[i];
          variance += variance(expected[i]);
        }
      }
      pulls.add(sum / Math.sqrt(variance));
      hits += frames.hits().size();
    }
    pulls.check();
    assertEquals(4 * Pulls.SEEDS, hits, 4 * Math.sqrt(4 * Pulls.SEEDS));
  }

  /** Slope energy in a window of 0.3 to 0.01 of the maximum, which lies below the joint. */
  @Test
  void urbachTailHasItsSlopeEnergy() throws Exception {
    double slope = 0.0261;
    double sigma = 0.034;
    double rate = 4e6;
    EmissionSeries series =
        series(new UrbachLine(2.36, sigma, slope), rate, SpectralMotion.NONE, 1, EXPOSURE);
    double joint = 2.36 - sigma * sigma / slope;
    double level = Math.exp(-0.5 * sigma * sigma / slope / slope);
    assertTrue(level > 0.3);
    double top = joint + slope * Math.log(0.3 / level);
    double bottom = joint + slope * Math.log(0.01 / level);
    int first = 0;
    while (edge(first) > top) {
      first++;
    }
    int end = first;
    while (edge(end + 1) > bottom) {
      end++;
    }
    int from = first;
    int count = end - first;
    // Maximum of the density by direct summation of the shape.
    double area = 0;
    double h = 1e-6;
    for (double e = 1.4; e < 2.7; e += h) {
      double x = (e - 2.36) / sigma;
      area += h * (e < joint ? level * Math.exp((e - joint) / slope) : Math.exp(-0.5 * x * x));
    }
    double peak = rate * EXPOSURE * EFFICIENCY / area;
    // Parameters: slope energy, density at the top of the window.
    OneStep fit =
        new OneStep(
            p -> {
              double[] expected = new double[count];
              for (int i = 0; i < count; i++) {
                expected[i] =
                    FLAT
                        + p[1]
                            * p[0]
                            * (Math.exp((edge(from + i) - top) / p[0])
                                - Math.exp((edge(from + i + 1) - top) / p[0]));
              }
              return expected;
            },
            new double[] {slope, 0.3 * peak},
            new double[] {1e-6, 1},
            EmissionSeriesTest::variance);
    assertTrue(fit.sigma(0) < 0.02 * slope, "the window is informative");
    Pulls slopes = new Pulls("slope energy");
    Pulls densities = new Pulls("density at the top of the tail");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      double[] electrons =
          electrons(series.simulate(seed, ProgressListener.NONE).spectra().frames()[0]);
      double[] pull = fit.pulls(Arrays.copyOfRange(electrons, from, from + count));
      slopes.add(pull[0]);
      densities.add(pull[1]);
    }
    slopes.check();
    densities.check();
  }

  /** Drift, blue shift and bleaching: the centre and the photons of each frame. */
  @Test
  void seriesFollowsItsLaw() throws Exception {
    double rate = 100_000;
    double drift = 2e-3 / 3600;
    double shift = 0.04;
    double tau = 300;
    double bleach = 900;
    SpectralMotion motion = new SpectralMotion(drift, shift, tau, bleach, 0, 0);
    int frames = 6;
    double interval = 150;
    EmissionSeries series = series(new LorentzLine(2.36, 0.08), rate, motion, frames, interval);
    OneStep[] fits = new OneStep[frames];
    double[][] truths = new double[frames][];
    for (int frame = 0; frame < frames; frame++) {
      double from = frame * interval;
      // Means over the exposure by direct summation.
      double photons = 0;
      double weighted = 0;
      int steps = 10_000;
      for (int i = 0; i < steps; i++) {
        double t = from + (i + 0.5) * EXPOSURE / steps;
        double bright = rate * Math.exp(-t / bleach) * EXPOSURE / steps;
        photons += bright;
        weighted += bright * (drift * t + shift * (1 - Math.exp(-t / tau)));
      }
      truths[frame] = new double[] {2.36 + weighted / photons, 0.08, photons};
      fits[frame] =
          new OneStep(
              EmissionSeriesTest::lorentz,
              truths[frame],
              new double[] {1e-5, 1e-5, 1},
              EmissionSeriesTest::variance);
    }
    Pulls centres = new Pulls("centre in a series");
    Pulls photons = new Pulls("photons in a series");
    Pulls total = new Pulls("blue shift from first to last frame");
    double difference = Math.hypot(fits[0].sigma(0), fits[frames - 1].sigma(0));
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      EmissionSeries.Frames result = series.simulate(seed, ProgressListener.NONE);
      double[] centre = new double[frames];
      for (int frame = 0; frame < frames; frame++) {
        assertEquals(truths[frame][0] - 2.36, result.shifts()[frame], 1e-8);
        double[] pull = fits[frame].pulls(electrons(result.spectra().frames()[frame]));
        centre[frame] = pull[0] * fits[frame].sigma(0);
        centres.add(pull[0]);
        photons.add(pull[2]);
      }
      total.add((centre[frames - 1] - centre[0]) / difference);
    }
    centres.check();
    photons.check();
    total.check();
  }

  /** Jumps come at their rate and size, and frames after them are moved by their sum. */
  @Test
  void jumpsAreWhereTheTruthSays() throws Exception {
    SpectralMotion motion = new SpectralMotion(0, 0, 1, Double.POSITIVE_INFINITY, 0.02, 0.004);
    EmissionSeries series = series(new LorentzLine(2.36, 0.05), 1e5, motion, 50, 10);
    double mean = 0.02 * series.seconds();
    Pulls numbers = new Pulls("number of jumps");
    double squares = 0;
    long jumps = 0;
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      List<SpectralMotion.Jump> drawn =
          motion.jumps(series.seconds(), new RandomStreams(seed, 0).block(0));
      numbers.add((drawn.size() - mean) / Math.sqrt(mean));
      jumps += drawn.size();
      squares += drawn.stream().mapToDouble(jump -> jump.ev() * jump.ev()).sum();
    }
    numbers.check();
    assertEquals(1.6e-5, squares / jumps, 4 * 1.6e-5 * Math.sqrt(2.0 / jumps));
    EmissionSeries.Frames frames = series.simulate(3, ProgressListener.NONE);
    assertFalse(frames.jumps().isEmpty());
    for (int frame = 0; frame < 50; frame++) {
      double start = frame * 10;
      double expected = 0;
      for (SpectralMotion.Jump jump : frames.jumps()) {
        double seen = Math.clamp((start + EXPOSURE - jump.seconds()) / EXPOSURE, 0.0, 1.0);
        expected += jump.ev() * seen;
      }
      assertEquals(expected, frames.shifts()[frame], 1e-12);
    }
  }

  @Test
  void framesDoNotDependOnTheirNumberNorOnOtherSeeds() throws Exception {
    EmissionSeries many =
        series(new LorentzLine(2.36, 0.08), 1e5, SpectralMotion.NONE, 5, EXPOSURE);
    EmissionSeries few = series(new LorentzLine(2.36, 0.08), 1e5, SpectralMotion.NONE, 2, EXPOSURE);
    double[][] frames = many.simulate(9, ProgressListener.NONE).spectra().frames();
    assertArrayEquals(frames[1], few.simulate(9, ProgressListener.NONE).spectra().frames()[1]);
    assertFalse(Arrays.equals(frames[0], frames[1]));
    // Frames of different seeds and of one series are not correlated.
    double sum = 0;
    double[] expected = lorentz(new double[] {2.36, 0.08, 1e5 * EXPOSURE});
    double[] other = electrons(many.simulate(10, ProgressListener.NONE).spectra().frames()[0]);
    double[] one = electrons(frames[0]);
    for (int i = 0; i < PIXELS; i++) {
      sum += (one[i] - expected[i]) * (other[i] - expected[i]) / variance(expected[i]);
    }
    assertEquals(0, sum / Math.sqrt(PIXELS), 4);
  }

  @Test
  void impossibleSeriesAreRefused() throws Exception {
    LorentzLine line = new LorentzLine(2.36, 0.08);
    assertThrows(IllegalArgumentException.class, () -> series(line, 0, SpectralMotion.NONE, 1, 4));
    assertThrows(IllegalArgumentException.class, () -> series(line, 1, SpectralMotion.NONE, 0, 4));
    IllegalArgumentException overlap =
        assertThrows(
            IllegalArgumentException.class, () -> series(line, 1, SpectralMotion.NONE, 2, 3));
    assertTrue(overlap.getMessage().contains("shorter than their exposure"), overlap.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new SpectralMotion(0, 0, 1, 0, 0, 0));
  }
}
