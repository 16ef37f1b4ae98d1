package org.photonbench.fit.bootstrap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.photonbench.fit.Abscissa;
import org.photonbench.fit.SampleModels;
import org.photonbench.fit.engine.DataSet;
import org.photonbench.fit.engine.FitProblem;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.interval.ConfidenceInterval;
import org.photonbench.fit.likelihood.Draw;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.PoissonLikelihood;

class BootstrapTest {
  private static final long[] COUNTS = {
    212, 168, 141, 120, 92, 87, 60, 53, 45, 44, 31, 27, 26, 17, 22, 15
  };

  private static FitResult decay() {
    return Fitter.fit(
        FitProblem.of(
            new DataSet(
                "d",
                SampleModels.decay(),
                Abscissa.uniformBins(0, 0.5, COUNTS.length),
                new PoissonLikelihood(COUNTS))));
  }

  private static FitResult level(long... counts) {
    return Fitter.fit(
        FitProblem.of(
            new DataSet(
                "n",
                SampleModels.constant(),
                Abscissa.points(new double[counts.length]),
                new PoissonLikelihood(counts))));
  }

  @Test
  void parametricSpreadIsThatOfTheFit() {
    FitResult result = level(400, 410, 390, 420);
    BootstrapResult bootstrap = Bootstrap.parametric(result, 1000, 1, 2);
    // The relative error of a standard deviation from 1000 replicates is 2.2 %.
    assertEquals(405, bootstrap.estimate()[0], 1e-9);
    assertEquals(Math.sqrt(405.0 / 4), bootstrap.sigma("level"), 0.09 * Math.sqrt(405.0 / 4));
    assertEquals(0, bootstrap.bias("level"), 4 * Math.sqrt(405.0 / 4 / 1000));
    ConfidenceInterval interval = bootstrap.percentile("level", 0.95);
    assertEquals(405 - 19.7, interval.low(), 2.5);
    assertEquals(405 + 19.7, interval.high(), 2.5);
    assertEquals(0, bootstrap.failed());
  }

  @Test
  void threadsDoNotChangeTheReplicates() {
    FitResult result = decay();
    BootstrapResult one = Bootstrap.parametric(result, 60, 7, 1);
    BootstrapResult three = Bootstrap.parametric(result, 60, 7, 3);
    BootstrapResult other = Bootstrap.parametric(result, 60, 8, 1);
    assertArrayEquals(one.sample("lifetime"), three.sample("lifetime"));
    assertTrue(one.sample("lifetime")[0] != other.sample("lifetime")[0]);
    assertEquals(result.sigma("lifetime"), one.sigma("lifetime"), 0.5 * result.sigma("lifetime"));
  }

  @Test
  void blocksKeepTheSpreadOfNonPoissonianRecords() {
    // Each block is 0 or 2 times as bright: the sum of blocks varies more than its root.
    SplittableRandom random = new SplittableRandom(1);
    int blocks = 200;
    long[][] counts = new long[blocks][1];
    double total = 0;
    double squares = 0;
    for (long[] block : counts) {
      block[0] = random.nextBoolean() ? Draw.poisson(40, random) : 0;
      total += block[0];
      squares += (double) block[0] * block[0];
    }
    double mean = total / blocks;
    double expected = Math.sqrt(blocks * (squares / blocks - mean * mean));
    FitResult result = level((long) total);
    BlockCounts record = new BlockCounts(counts);
    BootstrapResult bootstrap = Bootstrap.blocks(result, record.blocks(), record::data, 1000, 1, 2);
    assertEquals(expected, bootstrap.sigma("level"), 0.1 * expected);
    assertTrue(bootstrap.sigma("level") > 3 * result.sigma("level"));
  }

  @Test
  void blockCountsAddUp() {
    BlockCounts record = new BlockCounts(new long[][] {{1, 2}, {10, 20}, {100, 200}});
    assertArrayEquals(new long[] {201, 402}, record.sum(new int[] {1, 0, 2}));
    assertEquals(402, record.data(new int[] {1, 0, 2}).get(0).datum(1));
    assertThrows(IllegalArgumentException.class, () -> new BlockCounts(new long[][] {{1}, {1, 2}}));
    int[] times = Bootstrap.drawBlocks(30, new SplittableRandom(1));
    int sum = 0;
    for (int t : times) {
      sum += t;
    }
    assertEquals(30, sum);
  }

  @Test
  void jackknifeOfTheMeanIsItsStandardError() {
    double[] blocks = {3, 8, 4, 6, 9, 2};
    BlockJackknife jackknife =
        BlockJackknife.of(
            6,
            times -> {
              double sum = 0;
              double count = 0;
              for (int i = 0; i < 6; i++) {
                sum += times[i] * blocks[i];
                count += times[i];
              }
              return new double[] {sum / count};
            });
    double mean = 32.0 / 6;
    double variance = 0;
    for (double b : blocks) {
      variance += (b - mean) * (b - mean) / 5;
    }
    assertEquals(Math.sqrt(variance / 6), jackknife.sigma()[0], 1e-12);
    assertEquals(0, jackknife.bias()[0], 1e-12);
  }

  @Test
  void tooFewBlocksAndReplicates() {
    FitResult result = level(5, 7);
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () -> Bootstrap.blocks(result, 10, _ -> List.of(), 100, 1, 1))
            .getMessage();
    assertTrue(message.contains("at least 50 blocks, got 10"), message);
    assertThrows(IllegalArgumentException.class, () -> Bootstrap.parametric(result, 1, 1, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Bootstrap.parametric(result, 10, 1, 1).sigma("x"));
  }

  private static FitProblem line(double[] y, boolean flat) {
    double[] x = new double[y.length];
    double[] sigma = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      x[i] = i;
      sigma[i] = 1;
    }
    DataSet data =
        new DataSet("l", SampleModels.line(), Abscissa.points(x), new GaussianLikelihood(y, sigma));
    return flat
        ? FitProblem.builder().add(data).fix("slope", 0).build()
        : FitProblem.builder().add(data).bound("slope", 0, 100).build();
  }

  /** With the slope bounded at 0 half of all ratios are 0, the rest chi-squared. */
  @Test
  void comparisonKnowsTheBound() {
    int runs = 100;
    int replicates = 99;
    int below = 0;
    for (int seed = 1; seed <= runs; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double[] y = new double[8];
      for (int i = 0; i < y.length; i++) {
        y[i] = random.nextGaussian();
      }
      ModelComparison test =
          ModelComparison.of(
              Fitter.fit(line(y, true)), Fitter.fit(line(y, false)), replicates, seed, 1);
      assertEquals(replicates, test.used());
      below += test.probability() <= 0.1 ? 1 : 0;
    }
    // Uniform probabilities: 10 of 100, standard deviation 3.
    assertEquals(10, below, 12);
    assertTrue(below >= 1);
    double[] steep = {0, 1.1, 1.8, 3.2, 4, 4.9, 6.2, 7};
    ModelComparison test =
        ModelComparison.of(Fitter.fit(line(steep, true)), Fitter.fit(line(steep, false)), 99, 1, 2);
    assertEquals(0.01, test.probability(), 1e-12);
    assertEquals(1, test.used() / 99);
  }
}
