package org.photonbench.fit.changepoint;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How often a change of rate is seen, by simulation: what to tell a user who asks which changes a
 * record could have shown.
 */
public final class DetectionPower {
  private static final String GENERATOR = "L64X128MixRandom";

  private DetectionPower() {}

  /**
   * A probability with its binomial standard error.
   *
   * @param power share of the streams in which the change was seen
   * @param sigma standard error of that share
   */
  public record Power(double power, double sigma) {}

  /**
   * The share of simulated streams whose largest statistic exceeds a critical value.
   *
   * @param photons in the window
   * @param before photons before the change
   * @param ratio rate after the change over the rate before it, above 0
   * @param critical value of 2 ln LR
   * @param margin photons at least before and after a change point, at least 1
   * @param streams number of simulated streams
   * @param seed same seed, same result
   */
  public static Power simulate(
      int photons, int before, double ratio, double critical, int margin, int streams, long seed) {
    if (before < 0 || before > photons || !(ratio > 0) || margin < 1 || streams < 1) {
      throw new IllegalArgumentException(
          "needs 0 to "
              + photons
              + " photons before the change, a ratio above 0, a margin and a number of streams of at"
              + " least 1, got "
              + before
              + ", "
              + ratio
              + ", "
              + margin
              + " and "
              + streams);
    }
    RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(seed);
    double[] arrival = new double[photons];
    int seen = 0;
    for (int stream = 0; stream < streams; stream++) {
      double time = 0;
      for (int i = 0; i < photons; i++) {
        time += random.nextExponential() / (i < before ? 1 : ratio);
        arrival[i] = time;
      }
      // The window ends at random after the last photon, as a window of fixed length does.
      double end = time + random.nextExponential() / (before < photons ? ratio : 1);
      for (int k = margin; k <= photons - margin && k < photons; k++) {
        if (LikelihoodRatio.statistic(k, photons, arrival[k - 1] / end) > critical) {
          seen++;
          break;
        }
      }
    }
    double power = (double) seen / streams;
    return new Power(power, Math.sqrt(power * (1 - power) / streams));
  }

  /**
   * The smallest ratio of rates, above 1, that is seen with a wanted power if it lies in the middle
   * of the window; accurate to about a percent.
   *
   * @param photons in the window
   * @param critical values and margin of the test
   * @param wanted power, for example 0.95
   * @return positive infinity if the window is too short for any change point
   */
  public static double detectableRatio(int photons, CriticalValues critical, double wanted) {
    double threshold = critical.of(photons);
    if (threshold == Double.POSITIVE_INFINITY) {
      return threshold;
    }
    double low = 0;
    double high = Math.log(1e6);
    while (high - low > 0.01) {
      double middle = (low + high) / 2;
      // The same streams for every ratio, so that the power rises smoothly with it.
      Power power =
          simulate(photons, photons / 2, Math.exp(middle), threshold, critical.margin(), 1000, 1);
      if (power.power() < wanted) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.exp(high);
  }
}
