package org.photonbench.analysis.blinking;

import org.apache.commons.math3.special.Gamma;

/** The Poisson distribution of counts. */
final class PoissonLaw {
  private PoissonLaw() {}

  /** Probability of fewer than n counts. */
  static double below(long n, double mean) {
    if (n <= 0) {
      return 0;
    }
    return mean > 0 ? Gamma.regularizedGammaQ(n, mean, 1e-12, 1_000_000) : 1;
  }
}
