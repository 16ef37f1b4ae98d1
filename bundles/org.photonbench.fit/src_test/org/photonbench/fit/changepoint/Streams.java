package org.photonbench.fit.changepoint;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Simulated Poisson streams with known changes of rate. */
final class Streams {
  private Streams() {}

  static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(seed);
  }

  /** Photons of rates (per tick) that hold for the given numbers of ticks, one after another. */
  static long[] of(long seed, double[] rates, long[] durations) {
    RandomGenerator random = random(seed);
    long[] times = new long[1024];
    int n = 0;
    long start = 0;
    for (int i = 0; i < rates.length; i++) {
      double time = start + random.nextExponential() / rates[i];
      long end = start + durations[i];
      while (time < end) {
        if (n == times.length) {
          times = java.util.Arrays.copyOf(times, 2 * n);
        }
        times[n++] = (long) time;
        time += random.nextExponential() / rates[i];
      }
      start = end;
    }
    return java.util.Arrays.copyOf(times, n);
  }
}
