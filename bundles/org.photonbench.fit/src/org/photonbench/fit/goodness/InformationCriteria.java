package org.photonbench.fit.goodness;

import org.photonbench.fit.engine.FitResult;

/**
 * Akaike's (H. Akaike, IEEE Trans. Autom. Control 19, 716 (1974)), its small-sample form (C. M.
 * Hurvich and C.-L. Tsai, Biometrika 76, 297 (1989)) and the Bayesian criterion (G. Schwarz, Ann.
 * Stat. 6, 461 (1978)). Lower is better; only differences between models of the same data mean
 * anything.
 *
 * @param logLikelihood log likelihood at the maximum, constants included
 * @param parameters number of free parameters, k
 * @param observations number of observations, N
 * @param unit what an observation is: "bins", or "photons" for event likelihoods
 */
public record InformationCriteria(
    double logLikelihood, int parameters, long observations, String unit) {
  public InformationCriteria {
    if (parameters < 0 || observations < 1) {
      throw new IllegalArgumentException(
          parameters + " parameters and " + observations + " " + unit);
    }
  }

  /** N is the number of bins or points. */
  public static InformationCriteria perBin(FitResult result) {
    return new InformationCriteria(
        result.logLikelihood(), result.problem().free().size(), result.problem().size(), "bins");
  }

  /** N is the number of photons. */
  public static InformationCriteria perPhoton(FitResult result, long photons) {
    return new InformationCriteria(
        result.logLikelihood(), result.problem().free().size(), photons, "photons");
  }

  /** 2 k - 2 ln L. */
  public double aic() {
    return 2.0 * parameters - 2 * logLikelihood;
  }

  /** AIC + 2 k (k + 1) / (N - k - 1); infinite if N is not above k + 1. */
  public double aicc() {
    double room = observations - parameters - 1.0;
    return room > 0 ? aic() + 2.0 * parameters * (parameters + 1) / room : Double.POSITIVE_INFINITY;
  }

  /** k ln N - 2 ln L. */
  public double bic() {
    return parameters * Math.log(observations) - 2 * logLikelihood;
  }
}
