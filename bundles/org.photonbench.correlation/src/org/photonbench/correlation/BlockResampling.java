package org.photonbench.correlation;

import java.util.Arrays;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Errors of any statistic of a record from its time blocks, for light whose fluctuations make the
 * Poisson error too small: the block bootstrap and the delete-block jackknife. Blocks should be ten
 * times longer than the longest correlation time of interest. Source: the reference specification
 * of estimators, section 0.
 *
 * <p>A statistic is a function of how often each block counts; it sums the raw counts of the blocks
 * (pairs, photons, live time) so often and computes its values from the sums, never a mean of
 * values per block.
 */
public final class BlockResampling {
  /** With fewer blocks take the jackknife. */
  public static final int MIN_BOOTSTRAP_BLOCKS = 50;

  private static final String GENERATOR = "L64X128MixRandom";

  private BlockResampling() {}

  /**
   * What resampling says of each value of a statistic.
   *
   * @param value of the record as it is
   * @param sigma standard error
   * @param low lower end of the 95 % interval
   * @param high upper end of the 95 % interval
   * @param method what was done, with its parameters
   */
  public record Estimate(
      double[] value, double[] sigma, double[] low, double[] high, String method) {}

  /**
   * Draws as many blocks as there are with replacement, again and again. Standard error: standard
   * deviation of the replicas; interval: their 2.5 and 97.5 % quantiles.
   *
   * @param blocks number of blocks, at least {@link #MIN_BOOTSTRAP_BLOCKS}
   * @param replicas number of draws, at least 100; 1000 for an interval
   * @param seed same seed, same result
   * @param statistic values for how often each block counts; must not keep or change the argument
   * @throws IllegalArgumentException if blocks or replicas are too few
   */
  public static Estimate bootstrap(
      int blocks, int replicas, long seed, Function<int[], double[]> statistic) {
    if (blocks < MIN_BOOTSTRAP_BLOCKS) {
      throw new IllegalArgumentException(
          "the bootstrap needs at least "
              + MIN_BOOTSTRAP_BLOCKS
              + " time blocks, were "
              + blocks
              + "; use shorter blocks or the jackknife");
    }
    if (replicas < 100) {
      throw new IllegalArgumentException(
          "the bootstrap needs at least 100 replicas, were " + replicas);
    }
    double[] value = statistic.apply(once(blocks));
    RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed);
    double[][] drawn = new double[value.length][replicas];
    int[] times = new int[blocks];
    for (int r = 0; r < replicas; r++) {
      Arrays.fill(times, 0);
      for (int i = 0; i < blocks; i++) {
        times[random.nextInt(blocks)]++;
      }
      double[] replica = statistic.apply(times);
      for (int v = 0; v < value.length; v++) {
        drawn[v][r] = replica[v];
      }
    }
    double[] sigma = new double[value.length];
    double[] low = new double[value.length];
    double[] high = new double[value.length];
    for (int v = 0; v < value.length; v++) {
      Arrays.sort(drawn[v]);
      sigma[v] = Math.sqrt(squares(drawn[v]) / (replicas - 1));
      low[v] = quantile(drawn[v], 0.025);
      high[v] = quantile(drawn[v], 0.975);
    }
    String method =
        "block bootstrap, %d blocks, %d replicas, %s seed %d"
            .formatted(blocks, replicas, GENERATOR, seed);
    return new Estimate(value, sigma, low, high, method);
  }

  /**
   * Leaves out each block in turn. Standard error: the root of (n - 1) / n times the sum of squared
   * deviations; interval: 1.96 standard errors to both sides.
   *
   * @param blocks number of blocks, at least 2
   * @param statistic values for how often each block counts; must not keep or change the argument
   * @throws IllegalArgumentException if blocks are too few
   */
  public static Estimate jackknife(int blocks, Function<int[], double[]> statistic) {
    if (blocks < 2) {
      throw new IllegalArgumentException(
          "the jackknife needs at least two time blocks, were " + blocks);
    }
    int[] times = once(blocks);
    double[] value = statistic.apply(times);
    double[][] without = new double[value.length][blocks];
    for (int i = 0; i < blocks; i++) {
      times[i] = 0;
      double[] rest = statistic.apply(times);
      times[i] = 1;
      for (int v = 0; v < value.length; v++) {
        without[v][i] = rest[v];
      }
    }
    double[] sigma = new double[value.length];
    double[] low = new double[value.length];
    double[] high = new double[value.length];
    for (int v = 0; v < value.length; v++) {
      sigma[v] = Math.sqrt(squares(without[v]) * (blocks - 1) / blocks);
      low[v] = value[v] - 1.96 * sigma[v];
      high[v] = value[v] + 1.96 * sigma[v];
    }
    String method = "delete-block jackknife, %d blocks".formatted(blocks);
    return new Estimate(value, sigma, low, high, method);
  }

  private static int[] once(int blocks) {
    int[] times = new int[blocks];
    Arrays.fill(times, 1);
    return times;
  }

  private static double squares(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value;
    }
    mean /= values.length;
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum;
  }

  private static double quantile(double[] sorted, double p) {
    double at = p * (sorted.length - 1);
    int k = (int) at;
    return k + 1 < sorted.length ? sorted[k] + (at - k) * (sorted[k + 1] - sorted[k]) : sorted[k];
  }
}
