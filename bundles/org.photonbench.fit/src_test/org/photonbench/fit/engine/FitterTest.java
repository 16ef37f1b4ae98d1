package org.photonbench.fit.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.SampleModels;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;

class FitterTest {
  private static final double[] X = {0, 1, 2, 4, 7};
  private static final double[] Y = {1.1, 2.7, 5.3, 8.8, 15.9};
  private static final double[] SIGMA = {0.2, 0.3, 0.1, 0.5, 0.4};

  /** Counts whose fit was solved with 40 digits. */
  private static final long[] COUNTS = {
    212, 168, 141, 120, 92, 87, 60, 53, 45, 44, 31, 27, 26, 17, 22, 15
  };

  static DataSet line(double[] y) {
    return new DataSet(
        "line", SampleModels.line(), Abscissa.points(X), new GaussianLikelihood(y, SIGMA));
  }

  static DataSet decay(long... counts) {
    return new DataSet(
        "decay",
        SampleModels.decay(),
        Abscissa.uniformBins(0, 0.5, counts.length),
        new PoissonLikelihood(counts));
  }

  @Test
  void weightedLineHasTheClosedForm() {
    WeightedLine k = WeightedLine.of(X, Y, SIGMA);
    FitResult result = Fitter.fit(FitProblem.of(line(Y)));
    assertEquals(k.intercept(), result.value("intercept"), 1e-12);
    assertEquals(k.slope(), result.value("slope"), 1e-12);
    assertEquals(Math.sqrt(k.sxx() / k.determinant()), result.sigma("intercept"), 1e-9);
    assertEquals(Math.sqrt(k.s() / k.determinant()), result.sigma("slope"), 1e-9);
    assertEquals(-k.sx() / k.determinant(), result.covariance()[0][1], 1e-9);
    assertEquals(-k.sx() / Math.sqrt(k.s() * k.sxx()), result.correlation()[1][0], 1e-9);
    assertEquals(Convergence.CONVERGED, result.convergence());
    assertEquals(3, result.degreesOfFreedom());
    assertTrue(result.messages().isEmpty(), result.messages().toString());
    double r = k.sx() / Math.sqrt(k.s() * k.sxx());
    assertEquals((1 + r) / (1 - r), result.conditionNumber(), 1e-6);
  }

  @Test
  void unweightedLineScalesItsErrorsByTheResiduals() {
    double[] y = {1, 3, 2, 5};
    FitResult result =
        Fitter.fit(
            FitProblem.of(
                new DataSet(
                    "line",
                    SampleModels.line(),
                    Abscissa.points(0, 1, 2, 3),
                    GaussianLikelihood.unweighted(y))));
    // By hand: slope 1.1, intercept 1.1, residual squares 0.01 + 0.64 + 1.69 + 0.36.
    assertEquals(1.1, result.value("slope"), 1e-10);
    assertEquals(2.7 / 2, result.residualVariance(), 1e-10);
    double sigma = result.sigma("slope") * Math.sqrt(result.residualVariance());
    assertEquals(Math.sqrt(2.7 / 2 / 5), sigma, 1e-8);
  }

  @Test
  void poissonDecayMatchesHighPrecision() {
    FitResult result = Fitter.fit(FitProblem.of(decay(COUNTS)));
    assertEquals(1086.6021794843598, result.value("amplitude"), 1e-3);
    assertEquals(2.4202367401450167, result.value("lifetime"), 3e-6);
    assertEquals(7.0785534023409547, result.value("background"), 5e-5);
    assertEquals(4.2843311239176551, result.deviance(), 1e-9);
    assertEquals(-48.619257190583059, result.logLikelihood(), 1e-9);
    double[][] observed = {
      {9813.49918349, 22.1485108926, -447.574875872},
      {22.1485108926, 0.0649083608426, -1.11266130558},
      {-447.574875872, -1.11266130558, 23.6040290632}
    };
    assertMatrix(observed, result.covariance(), 2e-5);
  }

  @Test
  void tighterToleranceGoesCloser() {
    FitOptions options = new FitOptions(200, 1e-20, false);
    FitResult result = new Fitter(FitProblem.of(decay(COUNTS)), options).fit();
    assertEquals(1086.6021794843598, result.value("amplitude"), 1e-8);
    assertEquals(2.4202367401450167, result.value("lifetime"), 1e-11);
    double[][] expected = {
      {9790.03667127, 22.0894213968, -446.363304107},
      {22.0894213968, 0.0647597718406, -1.10960923736},
      {-446.363304107, -1.10960923736, 23.5414677822}
    };
    assertMatrix(expected, result.covariance(), 1e-9);
  }

  private static void assertMatrix(double[][] expected, double[][] actual, double relative) {
    for (int i = 0; i < expected.length; i++) {
      for (int j = 0; j < expected.length; j++) {
        assertEquals(expected[i][j], actual[i][j], relative * Math.abs(expected[i][j]));
      }
    }
  }

  @Test
  void upperBoundIsReachedAndSaid() {
    FitProblem problem = FitProblem.builder().add(line(Y)).bound("slope", -10, 1.5).build();
    FitResult result = Fitter.fit(problem);
    WeightedLine k = WeightedLine.of(X, Y, SIGMA);
    assertEquals(1.5, result.value("slope"));
    assertEquals((k.sy() - 1.5 * k.sx()) / k.s(), result.value("intercept"), 1e-12);
    assertEquals(ParameterState.AT_UPPER_BOUND, result.state("slope"));
    assertTrue(Double.isNaN(result.sigma("slope")));
    assertEquals(1 / Math.sqrt(k.s()), result.sigma("intercept"), 1e-9);
    assertTrue(
        result.messages().get(0).startsWith("slope is at its upper bound of 1.5"),
        result.messages().toString());
    assertTrue(result.converged());
  }

  @Test
  void bothBoundsActiveInCorrelatedDirections() {
    // The free minimum is outside in both: the constrained one is on a corner.
    FitProblem problem =
        FitProblem.builder()
            .add(line(Y))
            .bound("slope", 2.5, 4)
            .bound("intercept", 1.5, 3)
            .start("slope", 4)
            .start("intercept", 3)
            .build();
    FitResult result = Fitter.fit(problem);
    assertEquals(2.5, result.value("slope"));
    assertEquals(1.5, result.value("intercept"));
    assertEquals(Convergence.CONVERGED, result.convergence());
  }

  @Test
  void aBoundThatDoesNotHoldIsLeft() {
    // Starts on both bounds; the minimum is inside.
    FitProblem problem =
        FitProblem.builder()
            .add(line(Y))
            .bound("slope", -3, 10)
            .bound("intercept", -8, 8)
            .start("slope", -3)
            .start("intercept", 8)
            .build();
    FitResult free = Fitter.fit(FitProblem.of(line(Y)));
    assertArrayEquals(free.values(), Fitter.fit(problem).values(), 1e-10);
  }

  @Test
  void nearBoundIsSaid() {
    WeightedLine k = WeightedLine.of(X, Y, SIGMA);
    double slope = k.slope();
    FitProblem problem = FitProblem.builder().add(line(Y)).bound("slope", slope - 0.01, 10).build();
    FitResult result = Fitter.fit(problem);
    assertEquals(ParameterState.ESTIMATED, result.state("slope"));
    assertTrue(result.messages().toString().contains("slope lies less than 3 standard deviations"));
  }

  @Test
  void undeterminedCombinationIsNamed() {
    FitResult result =
        Fitter.fit(
            FitProblem.of(
                new DataSet(
                    "flat",
                    SampleModels.twoConstants(),
                    Abscissa.points(1, 2, 3),
                    new PoissonLikelihood(9, 11, 13))));
    assertEquals(11, result.value("one") + result.value("other"), 1e-4);
    assertEquals(ParameterState.UNDETERMINED, result.state("one"));
    assertEquals(ParameterState.UNDETERMINED, result.state("other"));
    assertEquals(Double.POSITIVE_INFINITY, result.sigma("one"));
    assertEquals(Double.POSITIVE_INFINITY, result.conditionNumber());
    assertTrue(
        result.messages().toString().contains("only a combination of one, other"),
        result.messages().toString());
  }

  @Test
  void parameterWithoutInfluenceIsNamed() {
    FitProblem problem = FitProblem.builder().add(decay(5, 4, 6, 5)).fix("amplitude", 0).build();
    FitResult result = Fitter.fit(problem);
    assertEquals(5, result.value("background"), 1e-9);
    assertEquals(ParameterState.UNDETERMINED, result.state("lifetime"));
    assertEquals(Math.sqrt(5.0 / 4), result.sigma("background"), 1e-6);
    assertTrue(result.messages().toString().contains("lifetime has no influence"));
  }

  @Test
  void absentBackgroundEndsOnItsBound() {
    double[] mean = new double[40];
    SampleModels.decay()
        .evaluate(new double[] {3000, 2, 0}, Abscissa.uniformBins(0, 0.5, 40), mean, null);
    long[] counts = Arrays.stream(mean).mapToLong(m -> (long) m).toArray();
    FitResult result = Fitter.fit(FitProblem.of(decay(counts)));
    assertEquals(0, result.value("background"));
    assertEquals(ParameterState.AT_LOWER_BOUND, result.state("background"));
    assertTrue(result.converged(), result.messages().toString());
  }

  @Test
  void exposureScalesTheModel() {
    long[] counts = {12, 18, 33};
    double[] exposure = {1, 2, 3};
    FitResult result =
        Fitter.fit(
            FitProblem.of(
                new DataSet(
                    "rate",
                    SampleModels.constant(),
                    Abscissa.points(0, 1, 2),
                    new PoissonLikelihood(counts),
                    exposure)));
    assertEquals(63.0 / 6, result.value("level"), 1e-9);
    assertEquals(Math.sqrt(63) / 6, result.sigma("level"), 1e-6);
    assertArrayEquals(new double[] {10.5, 21, 31.5}, result.mean(0), 1e-8);
  }

  @Test
  void reuseGivesTheSameAsAFreshFitter() {
    long[] other = COUNTS.clone();
    other[3] += 25;
    FitProblem problem = FitProblem.of(decay(COUNTS));
    Fitter fitter = new Fitter(problem);
    FitResult first = fitter.fit();
    FitResult changed = fitter.fit(List.of(new PoissonLikelihood(other)), problem.start());
    FitResult again = fitter.fit();
    assertArrayEquals(first.values(), again.values());
    assertArrayEquals(first.covariance()[0], again.covariance()[0]);
    assertNotEquals(first.value("lifetime"), changed.value("lifetime"));
    assertEquals(145, changed.likelihood(0).datum(3));
    FitResult fresh = Fitter.fit(problem.with(List.of(new PoissonLikelihood(other))));
    assertArrayEquals(fresh.values(), changed.values());
  }

  @Test
  void iterationLimitIsSaid() {
    FitResult result =
        new Fitter(FitProblem.of(decay(COUNTS)), new FitOptions(1, 1e-10, true)).fit();
    assertEquals(Convergence.ITERATION_LIMIT, result.convergence());
    assertTrue(result.messages().get(0).contains("limit on iterations"));
  }
}
