package org.photonbench.fit.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.Model;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitProblemBuilder;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.decay.InstrumentResponse;
import org.photonbench.fit.model.decay.MeasuredResponseDecay;

/**
 * A fit from the model's own start values finds the truth again. The truths lie far from the
 * parameters' fixed start values, so the guess from the data does the work.
 */
class ParameterRecoveryTest {
  private static final int SEEDS = 3;

  /** A model, where it is asked, the truth, and the factor from its value to counts. */
  record Case(Model model, Abscissa x, double counts, double[] truth) {
    @Override
    public String toString() {
      return model.id();
    }
  }

  static Stream<Case> cases() {
    ModelLibrary library = ModelLibrary.load();
    InstrumentResponse response = InstrumentResponse.gaussian(3, 0.06, 0, 0.025, 1000);
    return Stream.of(
        new Case(
            library.get("decay.tail.1"),
            Abscissa.uniformBins(0, 0.5, 200),
            1,
            new double[] {40_000, 21, 7}),
        new Case(
            library.get("decay.gaussian-response.2"),
            Abscissa.uniformBins(0, 0.025, 1000),
            1,
            new double[] {100_000, 0.6, 60_000, 4.5, 40, 0.06, 3, 500}),
        new Case(
            new MeasuredResponseDecay(2, response, 25),
            Abscissa.uniformBins(0, 0.025, 1000),
            1,
            new double[] {100_000, 0.6, 60_000, 4.5, 40, 0.01, 500}),
        new Case(
            library.get("g2.cw.two-level"),
            Abscissa.uniformBins(-50.25, 0.5, 201),
            300,
            new double[] {1, 0.4, 0.15, 3.5}),
        new Case(
            library.get("g2.cw.three-level"),
            Abscissa.uniformBins(-500.5, 1, 1001),
            400,
            new double[] {1, 0.3, 0.1, 6, 0.6, 90}),
        new Case(
            library.get("g2.pulsed"),
            Abscissa.uniformBins(-450, 0.5, 1800),
            1,
            new double[] {5000, 0.08, 6, 0.4, 100, 0.5, 2}),
        new Case(
            library.get("peak.voigt.energy"),
            Abscissa.uniformBins(1.9, 5e-4, 400),
            1,
            new double[] {90, 2.02, 6, 9, 50, 0, 2}),
        new Case(
            library.get("peak.gaussian.wavelength"),
            Abscissa.uniformBins(600, 0.2, 400),
            1,
            new double[] {9000, 1.95, 25, 30, 0, 640}),
        new Case(
            library.get("saturation.pulsed"),
            Abscissa.points(0.1, 0.3, 1, 2, 4, 8, 16, 30),
            1,
            new double[] {80_000, 5, 60, 300}),
        new Case(
            library.get("g2.telegraph"),
            Abscissa.uniformBins(0, 0.004, 300),
            2000,
            new double[] {1, 0, 1.2, 0.15}));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fitFindsTheTruth(Case test) {
    int size = test.x().size();
    double[] value = new double[size];
    test.model().evaluate(test.truth(), test.x(), value, null);
    for (int seed = 1; seed <= SEEDS; seed++) {
      RandomGenerator random = new Random(seed);
      double[] mean = value.clone();
      double[] exposure = new double[size];
      for (int i = 0; i < size; i++) {
        mean[i] *= test.counts();
        exposure[i] = test.counts();
      }
      PoissonLikelihood data = new PoissonLikelihood(new long[size]).simulate(mean, random);
      FitProblemBuilder problem =
          FitProblem.builder()
              .add(new DataSet("simulated", test.model(), test.x(), data, exposure));
      LibraryModel model = (LibraryModel) test.model();
      for (String condition : model.conditions()) {
        problem.fix(condition, test.truth()[model.index(condition)]);
      }
      FitResult fit = Fitter.fit(problem.build());
      assertTrue(fit.converged(), test + ", seed " + seed + ": " + fit.messages());
      double deviance = 0;
      for (int i = 0; i < size; i++) {
        deviance += data.deviance(i, mean[i]);
      }
      int free = fit.problem().free().size();
      // The minimum lies below the truth by about the number of parameters, never above it.
      assertTrue(fit.deviance() <= deviance + 1e-6, test + ", seed " + seed + ": not the minimum");
      assertEquals(
          deviance, fit.deviance(), 6 * Math.sqrt(2.0 * free) + free, test + ", seed " + seed);
    }
  }
}
