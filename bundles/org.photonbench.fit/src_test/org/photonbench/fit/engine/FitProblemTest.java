package org.photonbench.fit.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Parameter;
import org.photonbench.fit.SampleModels;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;

class FitProblemTest {
  private static DataSet line(String name, double... y) {
    double[] x = new double[y.length];
    double[] sigma = new double[y.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = i;
      sigma[i] = 1;
    }
    return new DataSet(
        name, SampleModels.line(), Abscissa.points(x), new GaussianLikelihood(y, sigma));
  }

  @Test
  void fixedParameterStays() {
    FitResult result =
        Fitter.fit(FitProblem.builder().add(line("a", 1, 2, 6)).fix("intercept", 1).build());
    // Minimum of (1 - s)^2 + (5 - 2 s)^2.
    assertEquals(11.0 / 5, result.value("slope"), 1e-12);
    assertEquals(1, result.value("intercept"));
    assertEquals(0, result.sigma("intercept"));
    assertEquals(ParameterState.FIXED, result.state("intercept"));
    assertEquals(1 / Math.sqrt(5), result.sigma("slope"), 1e-9);
  }

  @Test
  void affineTie() {
    // y = i + (3 + 2 i) x: least squares by hand for y at 0, 1, 2.
    FitResult result =
        Fitter.fit(
            FitProblem.builder().add(line("a", 1, 2, 6)).tie("slope", "intercept", 2, 3).build());
    double[] derivative = {1, 3, 5};
    double[] reduced = {1, 2 - 3, 6 - 6};
    double up = 0;
    double down = 0;
    for (int i = 0; i < 3; i++) {
      up += derivative[i] * reduced[i];
      down += derivative[i] * derivative[i];
    }
    assertEquals(up / down, result.value("intercept"), 1e-12);
    assertEquals(3 + 2 * up / down, result.value("slope"), 1e-12);
    assertEquals(2 * result.sigma("intercept"), result.sigma("slope"), 1e-12);
    assertEquals(1 / Math.sqrt(down), result.sigma("intercept"), 1e-9);
    assertEquals(ParameterState.TIED, result.state("slope"));
  }

  @Test
  void productTieHasTheRightErrors() {
    FitProblem problem =
        FitProblem.builder()
            .add(line("a", 2, 4.1, 5.9, 8))
            .add(line("b", 3, 9.2, 14.9, 21))
            .tie("b.slope", Tie.product(), "a.slope", "b.intercept")
            .build();
    FitResult result = Fitter.fit(problem);
    double product = result.value("a.slope") * result.value("b.intercept");
    assertEquals(product, result.value("b.slope"), 1e-12);
    int s = problem.freeIndex("a.slope");
    int i = problem.freeIndex("b.intercept");
    double[][] c = result.covariance();
    double ds = result.value("b.intercept");
    double di = result.value("a.slope");
    double variance = ds * ds * c[s][s] + 2 * ds * di * c[s][i] + di * di * c[i][i];
    assertEquals(Math.sqrt(variance), result.sigma("b.slope"), 1e-12);
    // At the minimum the deviance rises in all directions.
    FitWorkspace workspace = new FitWorkspace(problem);
    for (int k = 0; k < problem.free().size(); k++) {
      for (int side = -1; side <= 1; side += 2) {
        double[] theta = result.values();
        theta[k] += side * 1e-3;
        assertTrue(workspace.deviance(theta) > result.deviance());
      }
    }
  }

  @Test
  void sharedParameterIsOne() {
    FitProblem problem =
        FitProblem.builder()
            .add(line("a", 1, 2, 3.3))
            .add(line("b", 5, 6.4, 7))
            .share("slope")
            .build();
    assertEquals(3, problem.free().size());
    FitResult result = Fitter.fit(problem);
    // With equal errors and abscissas: the mean of the separate slopes, (2.3 + 2) / 4.
    assertEquals(1.075, result.value("slope"), 1e-12);
    assertEquals(1 / Math.sqrt(4), result.sigma("slope"), 1e-9);
    assertEquals(2.1 - 1.075, result.value("a.intercept"), 1e-12);
  }

  @Test
  void boundsOfTiedAndSharedParametersHoldTogether() {
    FitProblem problem =
        FitProblem.builder()
            .add(line("a", 1, 2, 6))
            .bound("slope", 0, 10)
            .bound("intercept", -100, 100)
            .tie("slope", "intercept", -2, 4)
            .build();
    Parameter intercept = problem.free().get(0);
    assertEquals(-3, intercept.lower());
    assertEquals(2, intercept.upper());
  }

  @Test
  void errorsNameWhatIsWrong() {
    message("nothing to fit", () -> FitProblem.builder().build());
    message("data set d holds no counts", () -> FitProblem.of(counts("d", 0, 0, 0, 0)));
    message(
        "only 1 data for 3 free parameters (amplitude, lifetime, background)",
        () -> FitProblem.of(counts("d", 7)));
    message(
        "fixed parameter tau does not exist; there are intercept, slope",
        () -> FitProblem.builder().add(line("a", 1, 2)).fix("tau", 1).build());
    message(
        "parameter lifetime: bounds 5.0 to 5.0 leave nothing",
        () -> FitProblem.builder().add(counts("d", 1, 2, 3)).bound("lifetime", 5, 5).build());
    message(
        "parameter lifetime: bounds 9.0 to 5.0",
        () -> FitProblem.builder().add(counts("d", 1, 2, 3)).bound("lifetime", 9, 5).build());
    message(
        "parameter lifetime cannot be -2.0: its bounds are 0.001 to 1000.0",
        () -> FitProblem.builder().add(counts("d", 1, 2, 3)).fix("lifetime", -2).build());
    message(
        "parameter lifetime: start value -1.0",
        () -> FitProblem.builder().add(counts("d", 1, 2, 3)).start("lifetime", -1).build());
    message(
        "parameter slope cannot be fixed at NaN",
        () -> FitProblem.builder().add(line("a", 1, 2)).fix("slope", Double.NaN));
    message(
        "two data sets have the name a",
        () -> FitProblem.builder().add(line("a", 1, 2)).add(line("a", 1, 2)));
    message(
        "parameter slope is both fixed and tied",
        () ->
            FitProblem.builder()
                .add(line("a", 1, 2))
                .fix("slope", 1)
                .tie("slope", "intercept", 1, 0)
                .build());
    message(
        "which is itself tied",
        () ->
            FitProblem.builder()
                .add(line("a", 1, 2))
                .tie("slope", "intercept", 1, 0)
                .tie("intercept", "slope", 1, 0)
                .build());
    message(
        "source of slope parameter nothing does not exist",
        () -> FitProblem.builder().add(line("a", 1, 2)).tie("slope", "nothing", 1, 0).build());
    message(
        "data set d: 2 abscissa entries but 3 data",
        () ->
            new DataSet(
                "d", SampleModels.line(), Abscissa.points(1, 2), new PoissonLikelihood(1, 2, 3)));
    message(
        "data set d: exposure 1 must be finite",
        () ->
            new DataSet(
                "d",
                SampleModels.line(),
                Abscissa.points(1, 2),
                new PoissonLikelihood(1, 2),
                new double[] {1, Double.NaN}));
    message(
        "no free parameter tau; there are intercept, slope",
        () -> FitProblem.of(line("a", 1, 2)).freeIndex("tau"));
  }

  @Test
  void impossibleStartNamesEntryAndValues() {
    FitProblem problem =
        FitProblem.builder()
            .add(counts("d", 3, 2, 1, 1))
            .fix("amplitude", 0)
            .fix("background", 0)
            .build();
    message(
        "data set d, entry 0 at 0.25: the model gives a mean of 0.0 for 3.0",
        () -> Fitter.fit(problem));
    message("amplitude = 0.0, lifetime = 1.0, background = 0.0", () -> Fitter.fit(problem));
  }

  private static DataSet counts(String name, long... counts) {
    return new DataSet(
        name,
        SampleModels.decay(),
        Abscissa.uniformBins(0, 0.5, counts.length),
        new PoissonLikelihood(counts));
  }

  private static void message(String part, Executable action) {
    String message = assertThrows(IllegalArgumentException.class, action).getMessage();
    assertTrue(message.contains(part), message);
  }
}
