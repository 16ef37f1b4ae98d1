package org.photonbench.fit.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.SampleModels;
import org.photonbench.fit.likelihood.BinomialLikelihood;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.Likelihood;
import org.photonbench.fit.likelihood.PoissonGaussLikelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;
import org.photonbench.fit.model.decay.InstrumentResponse;
import org.photonbench.fit.model.decay.MeasuredResponseDecay;

/**
 * Pulls and coverage of simulated fits. Seeds 1 to 200 in the suite; all 1000 with {@code
 * -Dphotonbench.seeds=1000}, which also prints the table.
 */
class PullStudyTest {
  private static final Abscissa BINS = Abscissa.uniformBins(0, 0.25, 80);
  private static final double[] DECAY = {5000, 2.5, 4};

  @Test
  void poissonDecayWithBackground() {
    check("Poisson decay", problem(decay("d", DECAY)), DECAY);
  }

  @Test
  void poissonAndReadNoisePeak() {
    Abscissa x = points(60, -6, 0.2);
    double[] truth = {60, 0.3, 1.1, 6};
    double[] zero = new double[60];
    double[] noise = new double[60];
    Arrays.fill(noise, 2.5);
    Arrays.fill(zero, 10);
    check(
        "peak with read noise",
        problem(new DataSet("p", SampleModels.peak(), x, new PoissonGaussLikelihood(zero, noise))),
        truth);
  }

  @Test
  void gaussianPeak() {
    Abscissa x = points(60, -6, 0.2);
    double[] truth = {60, 0.3, 1.1, 6};
    double[] data = new double[60];
    double[] sigma = new double[60];
    Arrays.fill(sigma, 3);
    check(
        "peak with Gaussian errors",
        problem(new DataSet("p", SampleModels.peak(), x, new GaussianLikelihood(data, sigma))),
        truth);
  }

  @Test
  void binomialStep() {
    Abscissa x = points(21, -5, 0.5);
    long[] trials = new long[21];
    long[] successes = new long[21];
    Arrays.fill(trials, 80);
    Arrays.fill(successes, 1);
    check(
        "binomial step",
        problem(
            new DataSet(
                "b", SampleModels.logistic(), x, new BinomialLikelihood(successes, trials))),
        new double[] {0.4, 1.3});
  }

  @Test
  void globalDecaysWithOneLifetime() {
    double[] second = {2000, 2.5, 10};
    FitProblem problem =
        FitProblem.builder()
            .add(decay("a", DECAY))
            .add(decay("b", second))
            .share("lifetime")
            .build();
    // Order: a.amplitude, lifetime, a.background, b.amplitude, b.background.
    check("global decays", problem, new double[] {5000, 2.5, 4, 2000, 10});
  }

  @Test
  void twoExponentialsBehindAMeasuredResponse() {
    Abscissa x = Abscissa.uniformBins(0, 0.1, 500);
    InstrumentResponse response = InstrumentResponse.gaussian(3, 0.15, 0, 0.1, 70);
    MeasuredResponseDecay model = new MeasuredResponseDecay(2, response, 50);
    double[] all = {60_000, 1.8, 40_000, 9, 20, 0.02, 0};
    double[] mean = new double[x.size()];
    model.evaluate(all, x, mean, null);
    long[] counts = Arrays.stream(mean).mapToLong(Math::round).toArray();
    FitProblem problem =
        FitProblem.builder()
            .add(new DataSet("irf", model, x, new PoissonLikelihood(counts)))
            .fix("scatter", 0)
            .build();
    check("two exponentials with response", problem, Arrays.copyOf(all, 6));
  }

  /** Starts far away, with lifetimes and photons off by factors, end in the same minimum. */
  @Test
  void farStartsReachTheSameMinimum() {
    Abscissa x = Abscissa.uniformBins(0, 0.1, 500);
    InstrumentResponse response = InstrumentResponse.gaussian(3, 0.15, 0, 0.1, 70);
    MeasuredResponseDecay model = new MeasuredResponseDecay(2, response, 50);
    double[] mean = new double[x.size()];
    model.evaluate(new double[] {60_000, 1.8, 40_000, 9, 20, 0.02, 0}, x, mean, null);
    long[] counts = Arrays.stream(mean).mapToLong(Math::round).toArray();
    DataSet data = new DataSet("irf", model, x, new PoissonLikelihood(counts));
    for (double factor : new double[] {0.1, 0.4, 3}) {
      FitProblem problem =
          FitProblem.builder()
              .add(data)
              .fix("scatter", 0)
              .start("photons 1", 100)
              .start("photons 2", 1e7)
              .start("lifetime 1", 1.8 * factor)
              .start("lifetime 2", 9 * factor)
              .build();
      FitResult result = Fitter.fit(problem);
      assertTrue(result.converged(), result.messages().toString());
      double fast = Math.min(result.value("lifetime 1"), result.value("lifetime 2"));
      assertEquals(1.8, fast, 0.02, "start at " + factor);
    }
  }

  private static FitProblem problem(DataSet data) {
    return FitProblem.builder().add(data).build();
  }

  private static DataSet decay(String name, double[] truth) {
    double[] mean = new double[BINS.size()];
    SampleModels.decay().evaluate(truth, BINS, mean, null);
    long[] counts = Arrays.stream(mean).mapToLong(Math::round).toArray();
    Likelihood data = new PoissonLikelihood(counts);
    return new DataSet(name, SampleModels.decay(), BINS, data);
  }

  private static Abscissa points(int count, double first, double step) {
    double[] x = new double[count];
    for (int i = 0; i < count; i++) {
      x[i] = first + i * step;
    }
    return Abscissa.points(x);
  }

  private static void check(String title, FitProblem problem, double[] truth) {
    List<PullStudy.Line> lines = PullStudy.run(problem, truth);
    if (PullStudy.SEEDS >= 1000) {
      System.out.println(title);
      lines.forEach(line -> System.out.println("  " + line));
    }
    boolean whole = PullStudy.SEEDS >= 1000;
    double meanLimit = whole ? 0.1 : 0.2;
    double spread = whole ? 0.1 : 0.15;
    // 930 to 970 of 1000; for fewer seeds the same number of standard deviations.
    double slack = 0.02 * Math.sqrt(1000.0 / Math.min(PullStudy.SEEDS, 1000));
    List<Executable> checks = new ArrayList<>();
    for (PullStudy.Line line : lines) {
      checks.add(() -> assertEquals(0, line.mean(), meanLimit, title + ": " + line));
      checks.add(() -> assertEquals(1, line.sd(), spread, title + ": " + line));
      double share = (double) line.covered() / line.seeds();
      checks.add(() -> assertTrue(Math.abs(share - 0.95) <= slack, title + ": " + line));
    }
    assertAll(checks);
  }
}
