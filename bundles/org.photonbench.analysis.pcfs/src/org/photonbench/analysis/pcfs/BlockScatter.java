package org.photonbench.analysis.pcfs;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/**
 * How much more 1 - R scatters between blocks of time than photon statistics say, at each position.
 *
 * <p>The delete-one jackknife over d + 1 blocks gives the ratio x of the two variances with d
 * degrees of freedom only, so it is drawn towards what the positions have in common: x is a
 * chi-square over d times a true ratio, the true ratios are inverse-gamma of d0 degrees of freedom
 * and scale s0, and (d0 s0 + d x)/(d0 + d) is the mean that both tell. d0 and s0 come from mean and
 * variance of ln x over the positions; where ln x varies no more than by chance, d0 is endless and
 * all positions have the pooled ratio (G. K. Smyth, Stat. Appl. Genet. Mol. Biol. 3, 3 (2004)).
 */
final class BlockScatter {
  /** Fewer degrees of freedom than this, over all positions, are too rough to widen errors by. */
  private static final int FEWEST_FREEDOMS = 8;

  private BlockScatter() {}

  /**
   * Factors on standard errors, at least 1.
   *
   * @param ratio variance of the blocks over that of photon statistics; NaN where it is not known
   * @param freedoms blocks less 1
   */
  static double[] factors(double[] ratio, int[] freedoms) {
    int n = ratio.length;
    double[] factors = new double[n];
    Arrays.fill(factors, 1);
    int all = 0;
    int known = 0;
    double pooled = 0;
    double logs = 0;
    for (int i = 0; i < n; i++) {
      if (isKnown(ratio[i], freedoms[i])) {
        known++;
        all += freedoms[i];
        pooled += freedoms[i] * ratio[i];
        logs += centredLog(ratio[i], freedoms[i]);
      }
    }
    if (all < FEWEST_FREEDOMS) {
      return factors;
    }
    double mean = logs / known;
    double excess = 0;
    for (int i = 0; i < n; i++) {
      if (isKnown(ratio[i], freedoms[i])) {
        double away = centredLog(ratio[i], freedoms[i]) - mean;
        excess += away * away / Math.max(1, known - 1) - Gamma.trigamma(freedoms[i] / 2.0) / known;
      }
    }
    double prior = excess > 0 ? 2 * inverseTrigamma(excess) : Double.POSITIVE_INFINITY;
    double scale =
        Double.isInfinite(prior)
            ? pooled / all
            : Math.exp(mean + Gamma.digamma(prior / 2) - Math.log(prior / 2));
    for (int i = 0; i < n; i++) {
      double share = isKnown(ratio[i], freedoms[i]) ? freedoms[i] / (prior + freedoms[i]) : 0;
      double expected = share > 0 ? (1 - share) * scale + share * ratio[i] : scale;
      factors[i] = Math.sqrt(Math.max(1, expected));
    }
    return factors;
  }

  private static boolean isKnown(double ratio, int freedoms) {
    return freedoms > 0 && ratio > 0 && Double.isFinite(ratio);
  }

  /** ln x less what a chi-square of so many degrees of freedom brings to its mean. */
  private static double centredLog(double ratio, int freedoms) {
    double half = freedoms / 2.0;
    return Math.log(ratio) - Gamma.digamma(half) + Math.log(half);
  }

  /** Trigamma falls from endless to 0. */
  private static double inverseTrigamma(double value) {
    double low = Math.log(1e-3);
    double high = Math.log(1e9);
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      if (Gamma.trigamma(Math.exp(middle)) > value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.exp(high);
  }
}
