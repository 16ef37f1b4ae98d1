package org.photonbench.virtuallab.spectrum;

import org.apache.commons.math3.special.Gamma;
import org.photonbench.virtuallab.random.Xoshiro256;

/**
 * Poisson numbers of any mean: products of uniform numbers for small means, transformed rejection
 * (W. Hormann, Insurance: Mathematics and Economics 12, 39 (1993), algorithm PTRS) for others.
 */
public final class PoissonNumber {
  private static final double SMALL = 10;

  /** Above this a mean is no number of photons: doubles no longer count by ones. */
  private static final double LARGEST = 0x1p52;

  private PoissonNumber() {}

  /** Draws a number; 0 for the mean 0. */
  public static long draw(double mean, Xoshiro256 random) {
    if (!(mean >= 0) || mean > LARGEST) {
      throw new IllegalArgumentException("the mean of a count must be 0 to 2^52, was " + mean);
    }
    return mean < SMALL ? small(mean, random) : large(mean, random);
  }

  private static long small(double mean, Xoshiro256 random) {
    double limit = Math.exp(-mean);
    double product = random.nextPositive();
    long count = 0;
    while (product > limit) {
      product *= random.nextPositive();
      count++;
    }
    return count;
  }

  private static long large(double mean, Xoshiro256 random) {
    double logMean = Math.log(mean);
    double b = 0.931 + 2.53 * Math.sqrt(mean);
    double a = -0.059 + 0.02483 * b;
    double quick = 0.9277 - 3.6224 / (b - 2);
    double scale = 1.1239 + 1.1328 / (b - 3.4);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextPositive();
      double us = 0.5 - Math.abs(u);
      double k = Math.floor((2 * a / us + b) * u + mean + 0.43);
      if (us >= 0.07 && v <= quick) {
        return (long) k;
      }
      if (k < 0 || us < 0.013 && v > us) {
        continue;
      }
      double accept = Math.log(v * scale / (a / (us * us) + b));
      if (accept <= k * logMean - mean - Gamma.logGamma(k + 1)) {
        return (long) k;
      }
    }
  }
}
