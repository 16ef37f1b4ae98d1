package org.photonbench.fit.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.SampleModels;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;

class ProfileLikelihoodTest {
  private static final double Z95 = 1.959963984540054;

  @Test
  void linearProblemHasTheNormalInterval() {
    FitResult result =
        Fitter.fit(
            FitProblem.of(
                new DataSet(
                    "line",
                    SampleModels.line(),
                    Abscissa.points(0, 1, 3, 4),
                    new GaussianLikelihood(
                        new double[] {1, 2.2, 5.7, 8.1}, new double[] {0.2, 0.1, 0.4, 0.3}))));
    ProfileInterval interval = new ProfileLikelihood(result).interval("slope", 0.95);
    double half = Z95 * result.sigma("slope");
    assertEquals(result.value("slope") - half, interval.low(), 1e-5 * half);
    assertEquals(result.value("slope") + half, interval.high(), 1e-5 * half);
    assertFalse(interval.lowOpen() || interval.highOpen());
    assertEquals("slope is bounded on both sides", interval.text());
    double at = result.value("slope") + 2 * result.sigma("slope");
    assertEquals(4, new ProfileLikelihood(result).rise("slope", at), 1e-6);
  }

  private static FitResult level(long... counts) {
    double[] x = new double[counts.length];
    return Fitter.fit(
        FitProblem.of(
            new DataSet(
                "n", SampleModels.constant(), Abscissa.points(x), new PoissonLikelihood(counts))));
  }

  /** The roots of 2 (mu - 9 + 9 ln(9 / mu)) = 3.841... with 40 digits. */
  @Test
  void singleCount() {
    ProfileInterval interval = new ProfileLikelihood(level(9)).interval("level", 0.95);
    assertEquals(4.3246138104398927, interval.low(), 1e-4);
    assertEquals(16.224298382083401, interval.high(), 2e-4);
  }

  @Test
  void oneSidedLimits() {
    ProfileLikelihood profile = new ProfileLikelihood(level(9));
    double upper = profile.upperLimit("level", 0.95);
    double lower = profile.lowerLimit("level", 0.95);
    double rise = 1.6448536269514722 * 1.6448536269514722;
    assertEquals(rise, 2 * (upper - 9 + 9 * Math.log(9 / upper)), 1e-4);
    assertEquals(rise, 2 * (lower - 9 + 9 * Math.log(9 / lower)), 1e-4);
    assertTrue(lower < 9 && upper > 9);
  }

  /** At a bound the deviance rises linearly, so the step to the end is far more than a sigma. */
  @Test
  void anEndBesideABoundIsFoundAtAnyLevel() {
    double[] mean = new double[40];
    Abscissa x = Abscissa.uniformBins(0, 0.5, 40);
    SampleModels.decay().evaluate(new double[] {3000, 2, 0}, x, mean, null);
    long[] counts = Arrays.stream(mean).mapToLong(m -> (long) m).toArray();
    FitResult result =
        Fitter.fit(
            FitProblem.of(
                new DataSet("d", SampleModels.decay(), x, new PoissonLikelihood(counts))));
    ProfileLikelihood profile = new ProfileLikelihood(result);
    String offset = result.problem().free().get(2).name();
    for (double level : new double[] {0.3, 0.5, 0.6827, 0.8, 0.9, 0.95, 0.99}) {
      double high = profile.interval(offset, level).high();
      assertTrue(Double.isFinite(high) && high > 0, level + ": " + high);
      double root = Math.sqrt(2) * Erf.erfInv(level);
      assertEquals(root * root, profile.rise(offset, high), 1e-3 * root * root, "level " + level);
    }
  }

  @Test
  void estimateOnTheBoundLeavesTheLowerEndOpen() {
    double[] mean = new double[40];
    Abscissa x = Abscissa.uniformBins(0, 0.5, 40);
    SampleModels.decay().evaluate(new double[] {3000, 2, 0}, x, mean, null);
    long[] counts = Arrays.stream(mean).mapToLong(m -> (long) m).toArray();
    FitResult result =
        Fitter.fit(
            FitProblem.of(
                new DataSet("d", SampleModels.decay(), x, new PoissonLikelihood(counts))));
    ProfileLikelihood profile = new ProfileLikelihood(result);
    ProfileInterval interval = profile.interval("background", 0.95);
    assertEquals(0, interval.low());
    assertTrue(interval.lowOpen());
    assertFalse(interval.highOpen());
    assertTrue(interval.text().contains("bounded from above only"));
    assertEquals(3.841458820694126, profile.rise("background", interval.high()), 1e-3);
    assertTrue(interval.high() > 0 && interval.high() < 2);
  }

  @Test
  void undeterminedParameterHasNoFiniteInterval() {
    FitResult result =
        Fitter.fit(
            FitProblem.builder()
                .add(
                    new DataSet(
                        "flat",
                        SampleModels.twoConstants(),
                        Abscissa.points(1, 2, 3),
                        new PoissonLikelihood(9, 11, 13)))
                .bound("one", 0, 5)
                .bound("other", 0, 100)
                .build());
    ProfileInterval interval = new ProfileLikelihood(result).interval("one", 0.95);
    assertEquals(0, interval.low());
    assertEquals(5, interval.high());
    assertTrue(interval.lowOpen() && interval.highOpen());
  }

  @Test
  void errorsAreClear() {
    ProfileLikelihood profile = new ProfileLikelihood(level(9));
    assertThrows(IllegalArgumentException.class, () -> profile.interval("level", 1));
    assertThrows(IllegalArgumentException.class, () -> profile.interval("none", 0.9));
    assertThrows(IllegalArgumentException.class, () -> profile.rise("level", -1));
    assertThrows(IllegalArgumentException.class, () -> profile.upperLimit("level", 0.4));
  }

  /** A signal above a background of 3: the probability summed over all counts. */
  @ParameterizedTest
  @CsvSource({"5, 0", "5, 4", "1, 0.5", "1, 3", "12, 2"})
  void monteCarloMatchesTheSumOverCounts(long seen, double signal) {
    FitResult result =
        Fitter.fit(
            FitProblem.builder()
                .add(
                    new DataSet(
                        "n",
                        SampleModels.twoConstants(),
                        Abscissa.points(0),
                        new PoissonLikelihood(seen)))
                .fix("other", 3)
                .build());
    double observed = rise(seen, signal);
    PoissonDistribution counts = new PoissonDistribution(signal + 3);
    double expected = 0;
    for (int n = 0; n < 80; n++) {
      expected += rise(n, signal) >= observed - 1e-9 ? counts.probability(n) : 0;
    }
    int replicates = 2000;
    double probability = new MonteCarloProfile(result, replicates, 1, 2).probability("one", signal);
    double sigma = Math.sqrt(expected * (1 - expected) / replicates);
    assertEquals(expected, probability, 4 * sigma + 1e-3);
  }

  private static double rise(long n, double signal) {
    double best = Math.max(n, 3);
    double mean = signal + 3;
    return 2 * (mean - best) + (n == 0 ? 0 : 2 * n * Math.log(best / mean));
  }

  /** Table IV of Feldman and Cousins: 8 counts on a background of 3 give 1.51 to 10.99 at 90 %. */
  @Test
  void feldmanCousinsInterval() {
    FitResult result =
        Fitter.fit(
            FitProblem.builder()
                .add(
                    new DataSet(
                        "n",
                        SampleModels.twoConstants(),
                        Abscissa.points(0),
                        new PoissonLikelihood(8)))
                .fix("other", 3)
                .build());
    ProfileInterval interval = new MonteCarloProfile(result, 2000, 1, 2).interval("one", 0.9);
    assertEquals(1.51, interval.low(), 0.3);
    assertEquals(10.99, interval.high(), 0.3);
  }
}
