package org.photonbench.fit.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.SampleModels;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.model.ModelLibrary;

/** Pearson's data with York's weights. */
class RegressionTest {
  private static final double[] X = {0, 0.9, 1.8, 2.6, 3.3, 4.4, 5.2, 6.1, 6.5, 7.4};
  private static final double[] Y = {5.9, 5.4, 4.4, 4.6, 3.5, 3.7, 2.8, 2.8, 2.4, 1.5};
  private static final double[] SX = roots(1000, 1000, 500, 800, 200, 80, 60, 20, 1.8, 1);
  private static final double[] SY = roots(1, 1.8, 4, 8, 20, 20, 70, 70, 100, 500);

  private static double[] roots(double... weights) {
    return Arrays.stream(weights).map(w -> 1 / Math.sqrt(w)).toArray();
  }

  /** Minimised with 30 digits; the errors are those of York et al. (2004), table II. */
  @Test
  void pearsonYork() {
    YorkRegression fit = YorkRegression.fit(X, SX, Y, SY);
    assertEquals(5.4799102240328655, fit.intercept(), 1e-12);
    assertEquals(-0.48053340744620204, fit.slope(), 1e-13);
    assertEquals(11.866353194061444, fit.chiSquared(), 1e-11);
    assertEquals(0.29497, fit.interceptSigma(), 5e-5);
    assertEquals(0.057985, fit.slopeSigma(), 5e-6);
    assertEquals(10, fit.points());
    assertEquals(0.157, fit.probability(), 1e-3);
    assertEquals(fit.interceptSigma(), fit.sigmaAt(0), 1e-15);
    assertEquals(fit.intercept() + 2 * fit.slope(), fit.at(2), 1e-15);
  }

  @Test
  void slopeOfNothing() {
    double[] x = {-1, 0.1, 1.3, -0.4};
    double[] y = {0.3, -0.1, 0.2, -0.4};
    double[] errors = {0.3, 0.3, 0.3, 0.3};
    YorkRegression up = YorkRegression.fit(x, errors, y, errors);
    double[] turned = Arrays.stream(y).map(v -> -v).toArray();
    YorkRegression down = YorkRegression.fit(x, errors, turned, errors);
    assertEquals(-up.slope(), down.slope(), 1e-12);
    YorkRegression flat = YorkRegression.fit(x, errors, new double[] {2, 2, 2, 2}, errors);
    assertEquals(0, flat.slope(), 1e-14);
    assertEquals(2, flat.intercept(), 1e-14);
  }

  @Test
  void correlatedErrors() {
    double[] correlation = new double[10];
    Arrays.fill(correlation, 0.4);
    YorkRegression fit = YorkRegression.fit(X, SX, Y, SY, correlation);
    assertEquals(5.5256264799958405, fit.intercept(), 1e-11);
    assertEquals(-0.49087593738063469, fit.slope(), 1e-12);
    assertEquals(9.9387564652789883, fit.chiSquared(), 1e-11);
  }

  @Test
  void withoutErrorsInXItIsWeightedLeastSquares() {
    YorkRegression fit = YorkRegression.fit(X, new double[10], Y, SY);
    FitResult line =
        Fitter.fit(
            FitProblem.of(
                new DataSet(
                    "line",
                    SampleModels.line(),
                    Abscissa.points(X),
                    new GaussianLikelihood(Y, SY))));
    assertEquals(line.value("intercept"), fit.intercept(), 1e-10);
    assertEquals(line.value("slope"), fit.slope(), 1e-11);
    assertEquals(line.sigma("slope"), fit.slopeSigma(), 1e-8);
    assertEquals(line.covariance()[0][1], fit.covariance(), 1e-8);
    assertEquals(line.deviance(), fit.chiSquared(), 1e-9);
  }

  @Test
  void anyModelWithErrorsInBothGivesTheSameLine() {
    FitResult fit = Fitter.fit(ErrorsInBoth.problem(SampleModels.line(), X, SX, Y, SY).build());
    assertEquals(5.4799102240328655, fit.value("intercept"), 1e-6);
    assertEquals(-0.48053340744620204, fit.value("slope"), 1e-6);
    assertEquals(11.866353194061444, fit.deviance(), 1e-9);
    // The observed information keeps a term that York's formula leaves out.
    assertEquals(0.058, fit.sigma("slope"), 0.002);
  }

  /** Models of the library check the arrays that they are given. */
  @Test
  void aModelOfTheLibraryWithErrorsInBothGivesTheSameLine() {
    Model line = ModelLibrary.load().get("curve.line");
    FitResult fit = Fitter.fit(ErrorsInBoth.problem(line, X, SX, Y, SY).build());
    assertEquals(5.4799102240328655, fit.value("intercept"), 1e-6);
    assertEquals(-0.48053340744620204, fit.value("slope"), 1e-6);
  }

  @Test
  void curveWithErrorsInBothFindsTheTruth() {
    double[] truth = {60, 0.3, 1.1, 6};
    int n = 30;
    double sum = 0;
    double squares = 0;
    int runs = 40;
    for (int seed = 1; seed <= runs; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] x = new double[n];
      double[] y = new double[n];
      double[] sx = new double[n];
      double[] sy = new double[n];
      for (int i = 0; i < n; i++) {
        double at = -3 + 0.2 * i;
        double u = (at - truth[1]) / truth[2];
        sx[i] = 0.05;
        sy[i] = 1;
        x[i] = at + sx[i] * random.nextGaussian();
        y[i] = truth[0] * Math.exp(-u * u / 2) + truth[3] + random.nextGaussian();
      }
      FitResult fit = Fitter.fit(ErrorsInBoth.problem(SampleModels.peak(), x, sx, y, sy).build());
      assertTrue(fit.converged(), fit.messages().toString());
      double pull = (fit.value("width") - truth[2]) / fit.sigma("width");
      sum += pull;
      squares += pull * pull;
    }
    assertEquals(0, sum / runs, 4 / Math.sqrt(runs));
    assertEquals(1, squares / runs, 4 * Math.sqrt(2.0 / runs));
  }

  @Test
  void badInput() {
    assertThrows(
        IllegalArgumentException.class,
        () -> YorkRegression.fit(new double[1], new double[1], new double[1], new double[1]));
    assertThrows(
        IllegalArgumentException.class,
        () -> YorkRegression.fit(X, new double[10], Y, new double[10]));
    assertThrows(
        IllegalArgumentException.class, () -> YorkRegression.fit(new double[10], SX, Y, SY));
    assertThrows(IllegalArgumentException.class, () -> YorkRegression.fit(X, SX, Y, new double[9]));
  }
}
