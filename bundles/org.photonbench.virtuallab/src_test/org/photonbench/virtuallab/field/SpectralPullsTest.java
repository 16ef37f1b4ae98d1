package org.photonbench.virtuallab.field;

import static org.photonbench.virtuallab.field.SpectralCases.HBAR;
import static org.photonbench.virtuallab.field.SpectralCases.lorentz;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photonbench.analysis.ProgressListener;
import org.photonbench.virtuallab.field.SpectralCases.Case;
import org.photonbench.virtuallab.field.SpectralCases.Instrument;
import org.photonbench.virtuallab.random.RandomStreams;
import org.photonbench.virtuallab.random.Xoshiro256;
import org.photonbench.virtuallab.spectrum.AbsorptionInterference;
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
  @MethodSource("org.photonbench.virtuallab.field.SpectralCases#cases")
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
