package org.photonbench.virtuallab.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.params.provider.Arguments;
import org.photonbench.virtuallab.spectrum.Camera;
import org.photonbench.virtuallab.testing.Pulls;

/**
 * What the scenarios of spectra and maps state, and the spectra that follow, computed apart from
 * the simulation.
 */
final class SpectralCases {
  static final double HC = 1239.841984;
  static final double KB = 8.617333262e-5;
  static final double HBAR = 0.6582119569e-3;

  /** A camera of the scenarios: gain 2 e, offset 600, read noise 5 e, dark current 0.01 e/s. */
  record Instrument(
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

  static DoubleUnaryOperator lorentz(double centre, double fwhm) {
    return e -> 0.5 + Math.atan(2 * (e - centre) / fwhm) / Math.PI;
  }

  static DoubleUnaryOperator gauss(double centre, double fwhm) {
    double sigma = fwhm / (2 * Math.sqrt(2 * Math.log(2)));
    return e -> 0.5 * Erf.erfc((centre - e) / (sigma * Math.sqrt(2)));
  }

  /** The integral of a density on a fine grid, up to an energy. */
  static DoubleUnaryOperator table(
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
  record Case(
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

  static Stream<Arguments> cases() {
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

  private SpectralCases() {}
}
