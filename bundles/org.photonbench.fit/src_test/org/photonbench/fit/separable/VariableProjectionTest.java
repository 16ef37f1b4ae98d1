package org.photonbench.fit.separable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.model.ModelLibrary;

class VariableProjectionTest {
  private static final double[] RATES = {1.7, 0.35, 0.04};
  private static final double[][] AMPLITUDES = {
    {1, -0.4, 0.2, 0.7, -1}, {0.3, 0.8, -0.6, 0, 0.5}, {-0.2, 0.1, 0.9, 0.4, 0.3}
  };

  private static double[] times() {
    double[] time = new double[80];
    Arrays.setAll(time, i -> 0.02 * Math.pow(1.1, i));
    return time;
  }

  private static double[][] data(double noise, long seed) {
    double[] time = times();
    SplittableRandom random = new SplittableRandom(seed);
    double[][] data = new double[AMPLITUDES[0].length][time.length];
    for (int c = 0; c < data.length; c++) {
      for (int i = 0; i < time.length; i++) {
        for (int j = 0; j < RATES.length; j++) {
          data[c][i] += AMPLITUDES[j][c] * Math.exp(-RATES[j] * time[i]);
        }
        data[c][i] += noise * random.nextGaussian();
      }
    }
    return data;
  }

  private static SeparableFit fit(double[][] data, double[] sigma, double... rates) {
    double[] start = Arrays.stream(rates).map(Math::log).toArray();
    return new VariableProjection(
            new ExponentialShapes(times(), rates.length, 0, false), data, sigma)
        .fit(start);
  }

  @Test
  void noiselessDataGiveTheTruth() {
    SeparableFit fit = fit(data(0, 1), null, 5, 0.8, 0.01);
    assertTrue(fit.converged());
    for (int j = 0; j < RATES.length; j++) {
      assertEquals(RATES[j], Math.exp(fit.parameters()[j]), 1e-9 * RATES[j]);
      for (int c = 0; c < AMPLITUDES[j].length; c++) {
        assertEquals(AMPLITUDES[j][c], fit.amplitudes()[j][c], 1e-8);
      }
    }
    assertTrue(fit.chiSquared() < 1e-20, () -> "left over " + fit.chiSquared());
  }

  @Test
  void pullsOfRatesAndAmplitudesAreNormal() {
    int seeds = 200;
    double noise = 0.01;
    double[] sigma = new double[times().length];
    Arrays.fill(sigma, noise);
    int pulls = RATES.length + 1;
    double[] sum = new double[pulls];
    double[] squares = new double[pulls];
    double chiSquared = 0;
    for (int seed = 1; seed <= seeds; seed++) {
      SeparableFit fit = fit(data(noise, seed), sigma, RATES);
      assertTrue(fit.converged());
      for (int j = 0; j < pulls; j++) {
        double pull =
            j < RATES.length
                ? (fit.parameters()[j] - Math.log(RATES[j])) / fit.sigma(j)
                : (fit.amplitudes()[1][2] - AMPLITUDES[1][2]) / fit.amplitudeSigma(1, 2);
        sum[j] += pull;
        squares[j] += pull * pull;
      }
      chiSquared += fit.chiSquared() / fit.degreesOfFreedom();
    }
    for (int j = 0; j < pulls; j++) {
      double mean = sum[j] / seeds;
      double sd = Math.sqrt(squares[j] / seeds - mean * mean);
      assertEquals(0, mean, 0.2, "mean pull " + j);
      assertEquals(1, sd, 0.15, "spread of pull " + j);
    }
    assertEquals(1, chiSquared / seeds, 0.02);
  }

  /** The general fitter with amplitude and offset as parameters like others must agree. */
  @Test
  void agreesWithTheGeneralFitter() {
    double[] time = times();
    double[] y = new double[time.length];
    SplittableRandom random = new SplittableRandom(1);
    double[] sigma = new double[time.length];
    for (int i = 0; i < y.length; i++) {
      sigma[i] = 0.01 + 0.001 * i;
      y[i] = 2 * Math.exp(-0.5 * time[i]) + 0.3 + sigma[i] * random.nextGaussian();
    }
    SeparableFit separable =
        new VariableProjection(new ExponentialShapes(time, 1, 0, true), new double[][] {y}, sigma)
            .fit(0);
    FitResult general =
        Fitter.fit(
            FitProblem.of(
                new DataSet(
                    "y",
                    ModelLibrary.load().get("curve.exponential"),
                    Abscissa.points(time),
                    new GaussianLikelihood(y, sigma))));
    assertEquals(general.value("amplitude"), separable.amplitudes()[0][0], 1e-6);
    assertEquals(general.value("offset"), separable.amplitudes()[1][0], 1e-6);
    double tau = Math.exp(-separable.parameters()[0]);
    assertEquals(general.value("constant"), tau, 1e-6 * tau);
    assertEquals(general.deviance(), separable.chiSquared(), 1e-6);
    // Expected against observed information: equal to the order of the residuals.
    assertEquals(
        general.sigma("constant"), tau * separable.sigma(0), 0.05 * tau * separable.sigma(0));
  }

  @Test
  void aResponseMayBeginBeforeZero() {
    double[] time = new double[200];
    Arrays.setAll(time, i -> -1 + 0.05 * i);
    ExponentialShapes shapes = new ExponentialShapes(time, 2, 0.12, false);
    double[][] value = new double[2][time.length];
    shapes.at(new double[] {Math.log(2), Math.log(0.3)}, value, null);
    double[] y = new double[time.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = 3 * value[0][i] - value[1][i];
    }
    SeparableFit fit =
        new VariableProjection(shapes, new double[][] {y}, null).fit(Math.log(4), Math.log(0.1));
    assertEquals(2, Math.exp(fit.parameters()[0]), 1e-6);
    assertEquals(0.3, Math.exp(fit.parameters()[1]), 1e-6);
    assertEquals(3, fit.amplitudes()[0][0], 1e-6);
    assertEquals(-1, fit.amplitudes()[1][0], 1e-6);
  }

  @Test
  void badInputIsNamed() {
    double[][] data = data(0, 1);
    assertThrows(IllegalArgumentException.class, () -> fit(data, new double[3], RATES));
    data[1][4] = Double.NaN;
    String message =
        assertThrows(IllegalArgumentException.class, () -> fit(data, null, RATES)).getMessage();
    assertTrue(message.contains("value 4 of curve 1"), message);
    assertThrows(
        IllegalArgumentException.class,
        () -> new ExponentialShapes(new double[] {-1, 0, 1}, 1, 0, false));
    double[][] good = data(0, 1);
    message =
        assertThrows(IllegalArgumentException.class, () -> fit(good, null, 1, 1)).getMessage();
    assertTrue(message.contains("not independent"), message);
  }
}
