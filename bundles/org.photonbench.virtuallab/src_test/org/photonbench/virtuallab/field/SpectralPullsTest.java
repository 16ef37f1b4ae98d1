package org.photonbench.virtuallab.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.spectrum.AbsorptionInterference;
import org.photonbench.virtuallab.spectrum.Camera;
import org.photonbench.virtuallab.spectrum.ConditionExperiment;
import org.photonbench.virtuallab.spectrum.ConditionSeries;
import org.photonbench.virtuallab.spectrum.EmissionSeries;
import org.photonbench.virtuallab.spectrum.LineSeries;
import org.photonbench.virtuallab.spectrum.LineSeriesExperiment;
import org.photonbench.virtuallab.spectrum.OneStep;
import org.photonbench.virtuallab.spectrum.SpectraExperiment;
import org.photonbench.virtuallab.spectrum.SpectralExperiment;
import org.photonbench.virtuallab.spectrum.SpectralMotion;
import org.photonbench.virtuallab.testing.Pulls;

/**
 * Pulls of the main quantities of the scenarios of spectra and maps over seeds 1 to 200: one step
 * of maximum likelihood from the numbers in the scenarios, with spectra that are computed here
 * anew.
 */
class SpectralPullsTest {
  private static final double HC = 1239.841984;
  private static final double KB = 8.617333262e-5;
  private static final double HBAR = 0.6582119569e-3;

  /** A camera of the scenarios: gain 2 e, offset 600, read noise 5 e, dark current 0.01 e/s. */
  private record Instrument(
      double startNm, double stepNm, int pixels, double spread, double seconds, double flat) {
    double[] electrons(double[] counts, List<Camera.Hit> hits, int frame) {
      double[] electrons = Arrays.stream(counts).map(c -> (c - 600) * 2).toArray();
      for (Camera.Hit hit : hits) {
        if (hit.frame() == frame) {
          electrons[hit.pixel()] = Double.NaN;
        }
      }
      return electrons;
    }

    static double variance(double mean) {
      return mean + 25 + 4 / 12.0;
    }

    /** Adds photons whose part below an energy is given, seen with 5 % and the line spread. */
    void add(double[] expected, double photons, DoubleUnaryOperator below) {
      double step = 0.25;
      for (double v = -6; v <= 6; v += step) {
        double weight = step * Math.exp(-0.5 * v * v) / Math.sqrt(2 * Math.PI);
        double before = Double.NaN;
        for (int i = 0; i <= pixels; i++) {
          double now = below.applyAsDouble(HC / (startNm + stepNm * (i - 0.5 - spread * v)));
          if (i > 0) {
            expected[i - 1] += weight * photons * 0.05 * (before - now);
          }
          before = now;
        }
      }
    }

    double[] background() {
      double[] expected = new double[pixels];
      Arrays.fill(expected, (flat + 0.01) * seconds);
      return expected;
    }
  }

  private static DoubleUnaryOperator lorentz(double centre, double fwhm) {
    return e -> 0.5 + Math.atan(2 * (e - centre) / fwhm) / Math.PI;
  }

  private static DoubleUnaryOperator gauss(double centre, double fwhm) {
    double sigma = fwhm / (2 * Math.sqrt(2 * Math.log(2)));
    return e -> 0.5 * Erf.erfc((centre - e) / (sigma * Math.sqrt(2)));
  }

  /** The integral of a density on a fine grid, up to an energy. */
  private static DoubleUnaryOperator table(
      double low, double high, DoubleUnaryOperator density, boolean normalised) {
    int n = 200_000;
    double h = (high - low) / n;
    double[] sum = new double[n + 1];
    for (int i = 0; i < n; i++) {
      sum[i + 1] = sum[i] + h * density.applyAsDouble(low + (i + 0.5) * h);
    }
    double norm = normalised ? sum[n] : 1;
    return e -> {
      double at = Math.clamp((e - low) / h, 0, n - 1e-9);
      int i = (int) at;
      return (sum[i] + (at - i) * (sum[i + 1] - sum[i])) / norm;
    };
  }

  private static double n(double ev, double kelvin) {
    return 1 / Math.expm1(ev / (KB * kelvin));
  }

  /**
   * One frame of a scenario.
   *
   * @param truth parameters that the scenario states
   * @param steps for derivatives
   */
  private record Case(
      String scenario,
      int frame,
      Instrument instrument,
      List<String> names,
      double[] truth,
      double[] steps,
      Function<double[], double[]> model) {}

  private static Case lines(
      String scenario,
      int frame,
      Instrument instrument,
      double[] centres,
      double[] widths,
      double[] photons) {
    int n = centres.length;
    List<String> names = new ArrayList<>();
    double[] truth = new double[2 * n];
    double[] steps = new double[2 * n];
    for (int i = 0; i < n; i++) {
      names.add("centre " + (i + 1) + ", frame " + frame);
      truth[i] = centres[i];
      truth[n + i] = photons[i];
      steps[i] = widths[i] / 1000;
      steps[n + i] = 1;
    }
    for (int i = 0; i < n; i++) {
      names.add("photons " + (i + 1) + ", frame " + frame);
    }
    return new Case(
        scenario,
        frame,
        instrument,
        names,
        truth,
        steps,
        p -> {
          double[] expected = instrument.background();
          for (int i = 0; i < n; i++) {
            instrument.add(expected, p[n + i], lorentz(p[i], widths[i]));
          }
          return expected;
        });
  }

  private static Stream<Arguments> cases() {
    List<Case> cases = new ArrayList<>();
    Instrument cavity = new Instrument(518.5, 0.005, 1024, 1.2, 20, 0.5);
    cases.add(
        lines(
            "cavity-spectrum-off",
            0,
            cavity,
            new double[] {2.38},
            new double[] {4e-3},
            new double[] {8e6}));
    cases.add(
        new Case(
            "cavity-spectrum-on",
            0,
            cavity,
            List.of("Q", "photons"),
            new double[] {1500, 8e6},
            new double[] {1, 100},
            p -> {
              double own = 2.38 / p[0] / 2;
              double[] expected = cavity.background();
              cavity.add(
                  expected,
                  p[1],
                  table(
                      2.3,
                      2.46,
                      e -> {
                        double x = e - 2.38;
                        return 2e-3 / Math.PI / (x * x + 4e-6) * own * own / (x * x + own * own);
                      },
                      false));
              return expected;
            }));
    Instrument phonon = new Instrument(523, 0.007, 1024, 1.2, 60, 0.5);
    cases.add(
        new Case(
            "phonon-replicas",
            0,
            phonon,
            List.of("Huang-Rhys", "phonon energy", "photons"),
            new double[] {0.3, 3.4e-3, 1.2e7},
            new double[] {1e-4, 1e-7, 100},
            p -> {
              double[] expected = phonon.background();
              double weight = Math.exp(-p[0]);
              for (int k = 0; k < 8; k++) {
                phonon.add(expected, p[2] * weight, lorentz(2.36 - k * p[1], 0.5e-3));
                weight *= p[0] / (k + 1);
              }
              return expected;
            }));
    Instrument bands = new Instrument(490, 0.1, 1024, 1.2, 5, 0.5);
    for (int frame : new int[] {0, 5}) {
      double power = Math.pow(2, frame) / 4;
      cases.add(
          new Case(
              "two-band-spectrum",
              frame,
              bands,
              List.of(
                  "uncoupled centre, frame " + frame,
                  "uncoupled photons, frame " + frame,
                  "coupled photons, frame " + frame),
              new double[] {2.36, 1.5e6 * power, 3e5 * Math.pow(power, 1.6)},
              new double[] {1e-5, 100, 100},
              p -> {
                double[] expected = bands.background();
                bands.add(expected, p[1], gauss(p[0], 0.05));
                bands.add(expected, p[2], lorentz(2.29, 0.018));
                return expected;
              }));
    }
    Instrument power = new Instrument(517, 0.014, 1024, 1.2, 30, 0.5);
    for (int frame : new int[] {4, 8}) {
      double p = frame == 4 ? 0.5 : 2;
      cases.add(
          lines(
              "power-lines",
              frame,
              power,
              new double[] {2.380, 2.365, 2.348},
              new double[] {0.6e-3, 0.8e-3, 1e-3},
              new double[] {1.8e6 * p, 4.5e5 * Math.pow(p, 1.4), 2.4e5 * p * p}));
    }
    Instrument stark = new Instrument(518.5, 0.006, 1024, 1.2, 10, 0.5);
    for (int frame : new int[] {0, 12}) {
      double field = -6 + frame;
      cases.add(
          lines(
              "stark-series",
              frame,
              stark,
              new double[] {2.380 + 0.2e-3 * field - 0.05e-3 * field * field},
              new double[] {0.6e-3},
              new double[] {6e5}));
    }
    Instrument fine = new Instrument(519.5, 0.003, 1024, 1.2, 10, 0.5);
    for (int frame : new int[] {0, 5}) {
      double[] angle = {20, 110, 65};
      double[] rate = {4e5, 3e5, 8e4};
      double[] degree = {0.95, 0.95, 0.4};
      double[] photons = new double[3];
      for (int i = 0; i < 3; i++) {
        double apart = Math.toRadians(2 * (15 * frame - angle[i]));
        photons[i] = 0.5 * rate[i] * (1 + degree[i] * Math.cos(apart));
      }
      double[] widths = {0.25e-3, 0.25e-3, 0.25e-3};
      cases.add(
          lines(
              "fine-structure-doublet",
              frame,
              fine,
              new double[] {2.3795, 2.3805},
              Arrays.copyOf(widths, 2),
              Arrays.copyOf(photons, 2)));
      cases.add(
          lines(
              "fine-structure-triplet",
              frame,
              fine,
              new double[] {2.3790, 2.3806, 2.3799},
              widths,
              photons));
    }
    Instrument cold = new Instrument(475, 0.055, 2048, 1.2, 10, 0.5);
    for (int frame : new int[] {1, 8}) {
      double kelvin = frame == 1 ? 20 : 300;
      cases.add(
          lines(
              "temperature-series",
              frame,
              cold,
              new double[] {2.32 + 0.03 * n(0.015, kelvin)},
              new double[] {1e-3 + 2e-5 * kelvin + 0.06 * n(0.017, kelvin)},
              new double[] {1e7}));
    }
    cases.add(field());
    cases.add(urbach());
    // Single spectra alone, unless all are asked for.
    return cases.stream()
        .filter(c -> Pulls.all() || c.scenario().startsWith("cavity"))
        .map(c -> Arguments.of(c.scenario(), c.frame(), c));
  }

  /** At 7 T: the lower bright level of g = -2.3 is mixed with the dark one, g = 2.7. */
  private static Case field() {
    Instrument instrument = new Instrument(530, 0.01, 1024, 1.2, 20, 0);
    double half = 5.788381806e-5 * 7 / 2;
    double lower = -0.4e-3 - 2.3 * half;
    double upper = 0.4e-3 + 2.3 * half;
    double mean = (lower - 3e-3) / 2;
    double split = Math.hypot((lower + 3e-3) / 2, 2.7 * half);
    double mixed = 0.5 * (1 - (lower + 3e-3) / 2 / split);
    double[] energy = {mean - split, mean + split, upper};
    double[] strength = {mixed, 1 - mixed, 1};
    double gap = 2.32 + 0.3e-3 * 400 / 120 + 1.2e-6 * 49;
    double sum = 0;
    double[] photons = new double[3];
    for (int i = 0; i < 3; i++) {
      photons[i] = strength[i] * Math.exp(-(energy[i] - energy[0]) / (KB * 20));
      sum += photons[i];
    }
    for (int i = 0; i < 3; i++) {
      photons[i] *= 4e6 / sum;
      energy[i] += gap;
    }
    return lines(
        "magnetic-field-series",
        7,
        instrument,
        energy,
        new double[] {0.5e-3, 0.5e-3, 0.5e-3},
        photons);
  }

  /** A Gaussian of 80 meV, exponential below where its slope is that of the tail. */
  private static Case urbach() {
    Instrument instrument = new Instrument(470, 0.15, 1024, 1.2, 20, 1);
    double slope = 1 / (1 / 0.013 - 1 / (KB * 300));
    return new Case(
        "urbach-tail",
        0,
        instrument,
        List.of("slope energy", "centre", "photons"),
        new double[] {slope, 2.36, 4e7},
        new double[] {1e-6, 1e-6, 100},
        p -> {
          double sigma = 0.08 / (2 * Math.sqrt(2 * Math.log(2)));
          double joint = p[1] - sigma * sigma / p[0];
          double level = Math.exp(-sigma * sigma / (2 * p[0] * p[0]));
          double[] expected = instrument.background();
          instrument.add(
              expected,
              p[2],
              table(
                  1.6,
                  2.8,
                  e ->
                      e < joint
                          ? level * Math.exp((e - joint) / p[0])
                          : Math.exp(-(e - p[1]) * (e - p[1]) / (2 * sigma * sigma)),
                  true));
          return expected;
        });
  }

  private static double[] frame(SpectralExperiment experiment, Case one, long seed)
      throws Exception {
    int frame = one.frame();
    return switch (experiment) {
      case SpectraExperiment spectra -> {
        EmissionSeries.Frames all = spectra.series().simulate(seed, ProgressListener.NONE);
        yield one.instrument().electrons(all.spectra().frames()[frame], all.hits(), frame);
      }
      case LineSeriesExperiment lines -> {
        LineSeries.Frames all = lines.series().simulate(seed, ProgressListener.NONE);
        yield one.instrument().electrons(all.spectra().frames()[frame], all.hits(), frame);
      }
      case ConditionExperiment conditions -> {
        ConditionSeries s = conditions.series();
        // Spectra alone: decays have a test of their own.
        ConditionSeries spectra =
            new ConditionSeries(
                s.exciton(),
                s.conditions(),
                s.photonsPerSecond(),
                s.spectrometer(),
                s.camera(),
                s.backgroundPerSecond(),
                s.exposureSeconds(),
                Optional.empty(),
                Optional.empty());
        ConditionSeries.Frames all = spectra.simulate(seed, ProgressListener.NONE);
        yield one.instrument().electrons(all.spectra().frames()[frame], all.hits(), frame);
      }
      default -> throw new IllegalStateException(one.scenario());
    };
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void spectra(String scenario, int frame, Case one) throws Exception {
    SpectralExperiment experiment = Experiments.load(scenario).experiment();
    OneStep fit = new OneStep(one.model(), one.truth(), one.steps(), Instrument::variance);
    Pulls pulls = new Pulls(scenario);
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      double[] found = fit.pulls(frame(experiment, one, seed));
      for (int p = 0; p < found.length; p++) {
        pulls.add(one.names().get(p), found[p]);
      }
    }
    pulls.check();
  }

  /** Centre and photons of the last frame, given the jumps; their number. Takes minutes. */
  @EnabledIfSystemProperty(named = "photonbench.pulls", matches = "all")
  @ParameterizedTest
  @ValueSource(strings = {"emission-series-blue-shift", "spectral-jumps"})
  void movingLines(String scenario) throws Exception {
    boolean blue = scenario.startsWith("emission");
    EmissionSeries series = ((SpectraExperiment) Experiments.load(scenario).experiment()).series();
    Instrument instrument =
        blue
            ? new Instrument(475, 0.1, 1024, 1.5, 5, 0.5)
            : new Instrument(523, 0.01, 512, 1.2, 1, 0.5);
    int last = blue ? 74 : 399;
    double start = blue ? 74 * 60 : 399;
    double middle = start + instrument.seconds() / 2;
    double width = blue ? 0.08 : 0.5e-3;
    double smooth =
        blue ? 2e-3 / 3600 * middle + 0.04 * -Math.expm1(-middle / 1800) : 0.5e-3 / 3600 * middle;
    double photons = blue ? 300e3 * 5 * Math.exp(-middle / 7200) : 100e3;
    double jumpsMean = blue ? 0.001 * (start + 5) : 0.08 * 400;
    Pulls pulls = new Pulls(scenario);
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      EmissionSeries.Frames all = series.simulate(seed, ProgressListener.NONE);
      double[] jumped = {0};
      boolean still = true;
      for (SpectralMotion.Jump jump : all.jumps()) {
        jumped[0] += jump.seconds() < start ? jump.ev() : 0;
        still &= jump.seconds() < start;
      }
      pulls.addPoisson(
          "number of jumps",
          jumpsMean,
          all.jumps().size(),
          new Xoshiro256(1_000_003L * seed).nextDouble());
      double centre = 2.36 + smooth + jumped[0];
      boolean seen = blue || Math.abs(centre - 2.364) < 0.007;
      if (!still || !seen) {
        // A line that jumps within the frame, or has left the camera, is no single line.
        continue;
      }
      OneStep fit =
          new OneStep(
              p -> {
                double[] expected = instrument.background();
                instrument.add(expected, p[1], lorentz(p[0], width));
                return expected;
              },
              new double[] {centre, photons},
              new double[] {width / 1000, 1},
              Instrument::variance);
      double[] found =
          fit.pulls(instrument.electrons(all.spectra().frames()[last], all.hits(), last));
      pulls.add("last centre", found[0]);
      pulls.add("last photons", found[1]);
    }
    pulls.check(150);
  }

  @Test
  void absorptionInterference() throws Exception {
    AbsorptionInterference scenario =
        (AbsorptionInterference) Experiments.load("absorption-interference").experiment();
    double[] coarse = {1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 23, 26, 30, 35};
    OneStep fit =
        new OneStep(
            p -> {
              double[] expected = new double[coarse.length * 70];
              for (int c = 0; c < coarse.length; c++) {
                double beat = p[2] / HBAR * coarse[c];
                double both = Math.sqrt(0.49 + 0.09 + 0.42 * Math.cos(beat));
                double amplitude = p[1] * Math.exp(-coarse[c] / p[0]) * both;
                for (int f = 0; f < 70; f++) {
                  double fringe = Math.cos(2.41 / HBAR * f * 1e-4 + Math.PI / 6);
                  expected[c * 70 + f] = 0.05 * (40e3 * (1 + amplitude * fringe) + 300);
                }
              }
              return expected;
            },
            new double[] {11.12, 0.9, 0.25e-3},
            new double[] {1e-3, 1e-4, 1e-7},
            mean -> mean);
    Pulls pulls = new Pulls("absorption-interference");
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      long[][] counts = scenario.counts(seed, ProgressListener.NONE);
      double[] found =
          fit.pulls(Arrays.stream(counts).flatMapToLong(Arrays::stream).asDoubleStream().toArray());
      pulls.add("T2", found[0]);
      pulls.add("visibility", found[1]);
      pulls.add("splitting", found[2]);
    }
    pulls.check();
  }

  /** Counts of the image and of the brightest spot, given where the emitters are. */
  @EnabledIfSystemProperty(named = "photonbench.pulls", matches = "all")
  @ParameterizedTest
  @ValueSource(strings = {"confocal-field", "confocal-field-two-photon"})
  void confocalImage(String name) throws Exception {
    ConfocalFieldExperiment experiment =
        (ConfocalFieldExperiment) Experiments.load(name).experiment();
    boolean two = name.endsWith("two-photon");
    double width = two ? 297 : 300;
    double background = two ? 150 : 500;
    Pulls pulls = new Pulls(name);
    for (int seed = 1; seed <= Pulls.SEEDS; seed++) {
      VirtualSample sample = experiment.sample(seed);
      long[][] counts =
          experiment.scan().counts(sample, new RandomStreams(seed, 1), ProgressListener.NONE);
      FieldEmitter best = sample.emitters().getFirst();
      for (FieldEmitter emitter : sample.emitters()) {
        best = emitter.peakPerSecond() > best.peakPerSecond() ? emitter : best;
      }
      double all = 0;
      double spot = 0;
      long found = 0;
      long foundSpot = 0;
      for (int y = 0; y < 100; y++) {
        for (int x = 0; x < 100; x++) {
          double rate = background;
          for (FieldEmitter emitter : sample.emitters()) {
            double dx = 50 + 100 * x - emitter.xNm();
            double dy = 50 + 100 * y - emitter.yNm();
            rate +=
                emitter.peakPerSecond()
                    * Math.exp(-4 * Math.log(2) * (dx * dx + dy * dy) / (width * width));
          }
          double mean = 5e-3 * rate;
          all += mean;
          found += counts[y][x];
          double apart = Math.hypot(50 + 100 * x - best.xNm(), 50 + 100 * y - best.yNm());
          if (apart < 200) {
            spot += mean;
            foundSpot += counts[y][x];
          }
        }
      }
      pulls.addCount("counts of the image", all, 1, found);
      pulls.addCount("counts of the brightest spot", spot, 1, foundSpot);
    }
    pulls.check();
  }
}
