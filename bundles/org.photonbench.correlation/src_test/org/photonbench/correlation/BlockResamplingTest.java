package org.photonbench.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BlockResamplingTest {
  private static Function<int[], double[]> mean(double[] x) {
    return times -> {
      double sum = 0;
      double n = 0;
      for (int i = 0; i < x.length; i++) {
        sum += times[i] * x[i];
        n += times[i];
      }
      return new double[] {sum / n, 7};
    };
  }

  private static double[] normal(int n, long seed) {
    Random random = new Random(seed);
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = 10 + 3 * random.nextGaussian();
    }
    return x;
  }

  /** For a mean the jackknife is the usual standard error, exactly; the bootstrap nearly. */
  @Test
  void errorOfAMean() {
    double[] x = normal(80, 1);
    double mean = 0;
    for (double value : x) {
      mean += value / x.length;
    }
    double squares = 0;
    for (double value : x) {
      squares += (value - mean) * (value - mean);
    }
    double sigma = Math.sqrt(squares / 79 / 80);
    BlockResampling.Estimate jackknife = BlockResampling.jackknife(80, mean(x));
    assertArrayEquals(new double[] {mean, 7}, jackknife.value(), 1e-12);
    assertArrayEquals(new double[] {sigma, 0}, jackknife.sigma(), 1e-12);
    assertEquals(mean - 1.96 * sigma, jackknife.low()[0], 1e-12);
    assertEquals(mean + 1.96 * sigma, jackknife.high()[0], 1e-12);
    BlockResampling.Estimate bootstrap = BlockResampling.bootstrap(80, 4_000, 1, mean(x));
    assertArrayEquals(new double[] {mean, 7}, bootstrap.value(), 1e-12);
    assertEquals(sigma, bootstrap.sigma()[0], 0.05 * sigma);
    assertEquals(mean - 1.96 * sigma, bootstrap.low()[0], 0.2 * sigma);
    assertEquals(mean + 1.96 * sigma, bootstrap.high()[0], 0.2 * sigma);
    assertEquals(0, bootstrap.sigma()[1], 1e-9);
    assertTrue(bootstrap.method().contains("80 blocks, 4000 replicas, L64X128MixRandom seed 1"));
  }

  @Test
  void intervalsCoverTheTruth() {
    int covered = 0;
    int coveredByJackknife = 0;
    for (int seed = 1; seed <= 400; seed++) {
      double[] x = normal(100, seed);
      BlockResampling.Estimate estimate = BlockResampling.bootstrap(100, 300, seed, mean(x));
      covered += estimate.low()[0] < 10 && 10 < estimate.high()[0] ? 1 : 0;
      estimate = BlockResampling.jackknife(100, mean(x));
      coveredByJackknife += estimate.low()[0] < 10 && 10 < estimate.high()[0] ? 1 : 0;
    }
    assertEquals(380, covered, 16);
    assertEquals(380, coveredByJackknife, 16);
  }

  @Test
  void sameSeedSameResult() {
    double[] x = normal(60, 2);
    assertArrayEquals(
        BlockResampling.bootstrap(60, 200, 5, mean(x)).sigma(),
        BlockResampling.bootstrap(60, 200, 5, mean(x)).sigma());
    assertTrue(
        BlockResampling.bootstrap(60, 200, 5, mean(x)).sigma()[0]
            != BlockResampling.bootstrap(60, 200, 6, mean(x)).sigma()[0]);
  }

  @Test
  void refusesTooFew() {
    double[] x = normal(60, 2);
    assertThrows(
        IllegalArgumentException.class, () -> BlockResampling.bootstrap(49, 200, 1, mean(x)));
    assertThrows(
        IllegalArgumentException.class, () -> BlockResampling.bootstrap(60, 99, 1, mean(x)));
    assertThrows(IllegalArgumentException.class, () -> BlockResampling.jackknife(1, mean(x)));
  }
}
