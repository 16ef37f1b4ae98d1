package org.photonbench.fit.likelihood;

import java.util.random.RandomGenerator;
import org.apache.commons.math3.special.Gamma;

/** Random numbers that the generators of Java lack. */
public final class Draw {
  private static final double SMALL = 12;

  private Draw() {}

  /**
   * A Poisson number. Small means: products of uniform numbers. Large means: rejection from a
   * Lorentzian (W. H. Press et al., Numerical Recipes in C, 2nd ed. (1992), section 7.3).
   *
   * @param mean at least 0
   */
  public static long poisson(double mean, RandomGenerator random) {
    if (!(mean >= 0) || mean > 1e15) {
      throw new IllegalArgumentException("Poisson mean must be within 0 and 1e15, was " + mean);
    }
    if (mean < SMALL) {
      double limit = Math.exp(-mean);
      double product = random.nextDouble();
      long n = 0;
      while (product > limit) {
        product *= random.nextDouble();
        n++;
      }
      return n;
    }
    double width = Math.sqrt(2 * mean);
    double logMean = Math.log(mean);
    double top = mean * logMean - Gamma.logGamma(mean + 1);
    while (true) {
      double slope = Math.tan(Math.PI * random.nextDouble());
      double n = Math.floor(width * slope + mean);
      if (n >= 0) {
        double accept =
            0.9 * (1 + slope * slope) * Math.exp(n * logMean - Gamma.logGamma(n + 1) - top);
        if (random.nextDouble() <= accept) {
          return (long) n;
        }
      }
    }
  }

  /**
   * The number of successes in {@code trials}.
   *
   * @param probability within 0 and 1
   */
  public static long binomial(long trials, double probability, RandomGenerator random) {
    if (trials < 0 || !(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(trials + " trials with probability " + probability);
    }
    if (probability > 0.5) {
      return trials - binomial(trials, 1 - probability, random);
    }
    if (probability == 0) {
      return 0;
    }
    // Gaps between successes are geometric, so the work grows with the successes only.
    double logFailure = Math.log1p(-probability);
    long successes = 0;
    double at = 0;
    while (true) {
      at += Math.floor(Math.log1p(-random.nextDouble()) / logFailure) + 1;
      if (at > trials) {
        return successes;
      }
      successes++;
    }
  }
}
