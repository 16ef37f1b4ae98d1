package org.photonbench.fit.bootstrap;

import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.interval.ConfidenceInterval;

/**
 * Estimates from bootstrap replicates.
 *
 * @param names names of the estimated numbers
 * @param estimate the estimates from the data
 * @param replicates {@code [replicate][number]}, those that failed left out
 * @param failed replicates without an estimate
 * @param seed seed of the random numbers
 */
public record BootstrapResult(
    List<String> names, double[] estimate, double[][] replicates, int failed, long seed) {
  public BootstrapResult {
    if (replicates.length < 2) {
      throw new IllegalArgumentException(
          "only "
              + replicates.length
              + " bootstrap replicates gave an estimate, "
              + failed
              + " failed");
    }
    names = List.copyOf(names);
  }

  /** Standard deviation of the replicates. */
  public double sigma(String name) {
    double[] sample = sample(name);
    double mean = mean(sample);
    double sum = 0;
    for (double value : sample) {
      sum += (value - mean) * (value - mean);
    }
    return Math.sqrt(sum / (sample.length - 1));
  }

  /** Mean of the replicates minus the estimate. */
  public double bias(String name) {
    return mean(sample(name)) - estimate[index(name)];
  }

  /** Between the quantiles of the replicates. */
  public ConfidenceInterval percentile(String name, double level) {
    double[] sorted = sample(name);
    Arrays.sort(sorted);
    return ConfidenceInterval.ofSample(sorted, level);
  }

  /** The replicates of one number. */
  public double[] sample(String name) {
    int k = index(name);
    return Arrays.stream(replicates).mapToDouble(row -> row[k]).toArray();
  }

  private int index(String name) {
    int k = names.indexOf(name);
    if (k < 0) {
      throw new IllegalArgumentException("no number " + name + "; there are " + names);
    }
    return k;
  }

  private static double mean(double[] sample) {
    return Arrays.stream(sample).average().orElseThrow();
  }
}
