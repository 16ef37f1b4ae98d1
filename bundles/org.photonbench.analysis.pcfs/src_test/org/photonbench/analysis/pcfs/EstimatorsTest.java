package org.photonbench.analysis.pcfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.photonbench.fit.model.PhysicalConstants.HBAR_MEV_PS;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.photonbench.analysis.pcfs.PcfsSettings.Apodisation;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.model.coherence.SpectralCorrelationModel.Wander;

/** Models, fits, transform and advice, each against what is known of it. */
class EstimatorsTest {
  @Test
  void derivativesOfTheModelsAreRight() {
    double[] delays = {-31, -7.5, 0.3, 4, 19, 60, 140};
    for (LineModel lines : LineModel.all()) {
      for (Wander wander : new Wander[] {Wander.NONE, Wander.ORNSTEIN_UHLENBECK}) {
        EnvelopeModel model = new EnvelopeModel(lines, wander);
        double[] p = model.parameters().stream().mapToDouble(x -> x.start()).toArray();
        p[2] = 0.7;
        double[][] jacobian = new double[p.length][delays.length];
        double[] value = new double[delays.length];
        model.evaluate(p, Abscissa.points(delays), value, jacobian);
        for (int k = 0; k < p.length; k++) {
          double step = 1e-6 * Math.max(1, Math.abs(p[k]));
          double[] up = p.clone();
          double[] down = p.clone();
          up[k] += step;
          down[k] -= step;
          double[] high = new double[delays.length];
          double[] low = new double[delays.length];
          model.evaluate(up, Abscissa.points(delays), high, null);
          model.evaluate(down, Abscissa.points(delays), low, null);
          for (int i = 0; i < delays.length; i++) {
            double slope = (high[i] - low[i]) / (2 * step);
            assertEquals(
                slope,
                jacobian[k][i],
                1e-5 * Math.max(1, Math.abs(slope)),
                lines + " " + wander + " by " + model.parameters().get(k).name());
          }
        }
      }
    }
  }

  /** The Lorentzian pair: p of exp(-2d/T2) is a Lorentzian of half width 2 hbar/T2. */
  @Test
  void transformOfALorentzianLine() {
    double t2 = 50;
    double[] delays = Numbers.linear(0, 600, 6001);
    double[] k = Arrays.stream(delays).map(d -> Math.exp(-2 * d / t2)).toArray();
    SpectralTransform transform = new SpectralTransform(delays, Apodisation.NONE);
    double half = 2 * HBAR_MEV_PS / t2;
    for (double zeta : new double[] {0, half / 2, half, 3 * half}) {
      double expected = half / Math.PI / (zeta * zeta + half * half);
      assertEquals(expected, transform.at(zeta, k), 1e-3 * expected);
    }
  }

  /** Any sampling integrates to K(0), less what the Lorentzian has beyond 1 meV. */
  @Test
  void unevenScansKeepTheArea() {
    double[] delays = new double[80];
    for (int i = 0; i < delays.length; i++) {
      delays[i] = (i % 3 == 0 ? -1 : 1) * 0.5 * i * (1 + 0.02 * i);
    }
    double[] k = Arrays.stream(delays).map(d -> Math.exp(-2 * Math.abs(d) / 20)).toArray();
    SpectralTransform transform = new SpectralTransform(delays, Apodisation.HANN);
    double sum = 0;
    double step = 0.001;
    for (double zeta = -1; zeta < 1; zeta += step) {
      sum += step * transform.at(zeta, k);
    }
    assertEquals(2 / Math.PI * Math.atan(1 / (2 * HBAR_MEV_PS / 20)), sum, 0.01);
  }

  @Test
  void errorsOfTheTransformAreThoseOfNoise() {
    double[] delays = Scans.delays();
    double[] sigma = new double[delays.length];
    Arrays.setAll(sigma, i -> 0.01 * (1 + i % 4));
    SpectralTransform transform = new SpectralTransform(delays, Apodisation.NONE);
    Random random = new Random(1);
    int draws = 4000;
    double[] squares = new double[3];
    double[] zetas = {0, 0.05};
    for (int n = 0; n < draws; n++) {
      double[] noise = new double[delays.length];
      Arrays.setAll(noise, i -> sigma[i] * random.nextGaussian());
      double a = transform.at(zetas[0], noise);
      double b = transform.at(zetas[1], noise);
      squares[0] += a * a / draws;
      squares[1] += b * b / draws;
      squares[2] += a * b / draws;
    }
    assertEquals(
        transform.sigma(zetas[0], sigma), Math.sqrt(squares[0]), 0.05 * Math.sqrt(squares[0]));
    assertEquals(
        transform.sigma(zetas[1], sigma), Math.sqrt(squares[1]), 0.05 * Math.sqrt(squares[1]));
    assertEquals(
        transform.covariance(zetas[0], zetas[1], sigma),
        squares[2],
        0.07 * Math.sqrt(squares[0] * squares[1]));
  }

  /** 2 meV are sampled by 1.03 ps, 310 um of path. */
  @Test
  void adviceOnStepAndRange() {
    double t2 = 2 * HBAR_MEV_PS / 0.0169;
    SamplingAdvice advice = SamplingAdvice.of(0.0169, 2 - 4 * 0.0169, 3e5, 90e-6, 0.9);
    assertEquals(1.034, advice.step(), 0.001);
    assertEquals(310, advice.stepPathMicrometres(), 0.5);
    assertEquals(3 * t2, advice.range(), 1e-9);
    assertEquals(t2, advice.coherenceTime(), 1e-9);
    assertEquals(4, advice.secondsFor(advice.relativeError() / 2), 1e-9);
  }

  /** The error that is foretold is the scatter of fits to scans as advised. */
  @Test
  void foretoldErrorIsTheScatterOfFits() {
    double rate = 1e5;
    double window = 90e-6;
    double width = 2 * HBAR_MEV_PS / 78;
    SamplingAdvice advice = SamplingAdvice.of(width, 0.109, rate, window, 0.9);
    int before = (int) Math.ceil(0.1 * advice.range() / advice.step());
    double[] delays = new double[advice.positions()];
    Arrays.setAll(delays, i -> (i - before) * advice.step());
    double pairs = rate * rate * window;
    double squares = 0;
    int seeds = 100;
    for (int seed = 1; seed <= seeds; seed++) {
      Random random = new Random(seed);
      double[] y = new double[delays.length];
      double[] sigma = new double[delays.length];
      for (int i = 0; i < delays.length; i++) {
        double truth = Scans.oneMinusRatio(delays[i]);
        sigma[i] = Math.sqrt((1 - truth * truth) / pairs + 4 / rate * truth * (1 - 1.5 * truth));
        y[i] = truth + sigma[i] * random.nextGaussian();
      }
      EnvelopeFit.Fit fit = fit(y, sigma, delays);
      double pull = fit.value(EnvelopeModel.T2) / 78 - 1;
      squares += pull * pull / seeds;
    }
    // The advice takes a beat of 0.8 for 1, so it is somewhat on the safe side.
    assertEquals(1, Math.sqrt(squares) / advice.relativeError(), 0.25);
  }

  private static EnvelopeFit.Fit fit(double[] y, double[] sigma, double[] delays) {
    double[] ones = new double[y.length];
    Arrays.fill(ones, 1);
    Window window =
        new Window(
            1e-5,
            1e-4,
            5e-5,
            new double[] {1},
            0,
            y,
            sigma,
            new double[y.length],
            ones,
            new double[0],
            new double[0],
            new double[0]);
    return new EnvelopeFit(window, delays, 1, true).fit(LineModel.DOUBLET, 0).orElseThrow();
  }

  /** Few pairs, binomial: 95 % intervals hold the truth in at least 93 % of 200 scans. */
  @Test
  void intervalsCoverTheTruth() {
    double[] delays = Scans.delays();
    double[] share = new double[delays.length];
    Arrays.fill(share, 0.5);
    int inside = 0;
    int seeds = 200;
    for (int seed = 1; seed <= seeds; seed++) {
      Random random = new Random(seed);
      double[] y = new double[delays.length];
      double[] sigma = new double[delays.length];
      int pairs = 5000;
      for (int i = 0; i < delays.length; i++) {
        int cross = 0;
        double p = 0.5 * (1 - Scans.oneMinusRatio(delays[i]));
        for (int n = 0; n < pairs; n++) {
          cross += random.nextDouble() < p ? 1 : 0;
        }
        double found = cross / (double) pairs;
        y[i] = 1 - 2 * found;
        sigma[i] = 2 * Math.sqrt(found * (1 - found) / pairs);
      }
      Window window =
          new Window(
              1e-5,
              1e-4,
              5e-5,
              new double[] {1},
              0,
              y,
              sigma,
              new double[y.length],
              share,
              number(pairs, y.length),
              number(1e12, y.length),
              number(1, y.length));
      Optional<EnvelopeFit.Fit> fit =
          new EnvelopeFit(window, delays, 1, true).fit(LineModel.DOUBLET, Double.NaN);
      double t2 = fit.orElseThrow().value(EnvelopeModel.T2);
      double error = fit.get().result().sigma(EnvelopeModel.T2);
      inside += Math.abs(t2 - 78) < 1.96 * error ? 1 : 0;
    }
    assertTrue(inside >= 0.93 * seeds, inside + " of " + seeds);
  }

  private static double[] number(double value, int length) {
    double[] array = new double[length];
    Arrays.fill(array, value);
    return array;
  }

  /** Errors come from the mean, not from what chance made of it. */
  @Test
  void errorsOfTheMean() {
    double[] half = {0.5};
    Window window =
        new Window(
            1,
            2,
            1.5,
            half,
            0,
            new double[] {0.3},
            half,
            half,
            half,
            number(1e4, 1),
            number(1e3, 1),
            number(2, 1));
    // Binomial with p = 0.4: 2 (1 - R) has 4 * 0.24/1e4; photons: 4/1e3 * 0.2 * 0.7.
    double variance = 4 * (4 * 0.24 / 1e4 + 4 / 1e3 * 0.2 * 0.7);
    assertEquals(Math.sqrt(variance), window.expecting(new double[] {0.2}).sigma()[0], 1e-12);
    assertEquals(4 * 4 / 1e3 * 0.14, window.expecting(new double[] {0.2}).shared()[0], 1e-12);
  }

  /** The white fringe held where it is not: the systematic says how much that matters. */
  @Test
  void systematicOfTheWhiteFringe() throws Exception {
    PcfsSettings settings = Scans.settings("model", "doublet");
    var result = PcfsAnalysis.analyse(settings, Scans.doublet(1, 1e-3, 1.5));
    assertEquals(1.5, Scans.value(result, "white.fringe"), 0.1);
    assertEquals(78, Scans.value(result, "t2"), 1.5);
    // To two digits.
    assertEquals(
        Math.abs(Scans.value(result, "t2") - Scans.value(result, "t2.held")),
        Scans.value(result, "t2.systematic"),
        0.05);
    assertTrue(Scans.value(result, "splitting.systematic") > 1e-4);
  }

  /** Pairs that share photons count once among stretches of lags. */
  @Test
  void sharedPhotonsCountOnce() {
    double[] two = {4, 4};
    Window window =
        new Window(
            1,
            2,
            1.5,
            new double[] {1},
            0,
            two,
            new double[] {2, 3},
            new double[] {1, 4},
            two,
            two,
            two,
            two);
    assertEquals(Math.sqrt(4 + 3 * 1), window.amongst(4).sigma()[0], 1e-12);
    assertEquals(Math.sqrt(9 + 3 * 4), window.amongst(4).sigma()[1], 1e-12);
  }
}
