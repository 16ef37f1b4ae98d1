package org.photonbench.fit.bootstrap;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Standard deviations from leaving out one block at a time (M. H. Quenouille, Biometrika 43, 353
 * (1956)), for records with too few blocks for the bootstrap. Blocks must be of equal length.
 *
 * @param sigma one per estimated number
 * @param bias one per estimated number
 */
public record BlockJackknife(double[] sigma, double[] bias) {
  /**
   * @param blocks number of blocks, at least 2
   * @param estimate numbers estimated from how often each block is taken, 0 or 1
   */
  public static BlockJackknife of(int blocks, Function<int[], double[]> estimate) {
    if (blocks < 2) {
      throw new IllegalArgumentException("the jackknife needs at least 2 blocks, got " + blocks);
    }
    int[] times = new int[blocks];
    Arrays.fill(times, 1);
    double[] whole = estimate.apply(times);
    double[] sum = new double[whole.length];
    double[] squares = new double[whole.length];
    for (int b = 0; b < blocks; b++) {
      times[b] = 0;
      double[] without = estimate.apply(times);
      times[b] = 1;
      for (int k = 0; k < whole.length; k++) {
        double difference = without[k] - whole[k];
        sum[k] += difference;
        squares[k] += difference * difference;
      }
    }
    double[] sigma = new double[whole.length];
    double[] bias = new double[whole.length];
    for (int k = 0; k < whole.length; k++) {
      double mean = sum[k] / blocks;
      sigma[k] = Math.sqrt((blocks - 1.0) * Math.max(0, squares[k] / blocks - mean * mean));
      bias[k] = (blocks - 1.0) * mean;
    }
    return new BlockJackknife(sigma, bias);
  }
}
