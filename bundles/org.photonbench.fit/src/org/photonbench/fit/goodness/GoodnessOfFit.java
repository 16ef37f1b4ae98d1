package org.photonbench.fit.goodness;

import org.apache.commons.math3.special.Erf;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.likelihood.Discrepancy;

/**
 * The misfit against its expectation. The expectation and variance of the sum are exact for the
 * fitted means (counts: J. S. Kaastra, Astron. Astrophys. 605, A51 (2017)); each fitted parameter
 * lowers the expectation by about 1.
 *
 * @param statistic what was summed
 * @param value the sum over all data
 * @param expectation expectation under the model, fitted parameters taken off
 * @param variance variance under the model
 */
public record GoodnessOfFit(String statistic, double value, double expectation, double variance) {
  /** Of all data sets together. */
  public static GoodnessOfFit of(FitResult result) {
    String name = "";
    double value = 0;
    double expectation = -result.problem().free().size();
    double variance = 0;
    for (int d = 0; d < result.problem().dataSets().size(); d++) {
      Discrepancy part = result.discrepancy(d);
      if (name.isEmpty()) {
        name = part.name();
      } else if (!name.contains(part.name())) {
        name += " + " + part.name();
      }
      value += part.value();
      expectation += part.expectation();
      variance += part.variance();
    }
    return new GoodnessOfFit(name, value, expectation, variance);
  }

  /** Distance from the expectation in standard deviations; positive if the fit is too bad. */
  public double z() {
    return (value - expectation) / Math.sqrt(variance);
  }

  /** Probability of a misfit as large or larger, in the normal approximation. */
  public double probability() {
    return 0.5 * Erf.erfc(z() / Math.sqrt(2));
  }
}
