package org.photonbench.analysis.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.photonbench.fit.engine.FitResult;
import org.photonbench.fit.engine.Fitter;
import org.photonbench.fit.likelihood.GaussianLikelihood;
import org.photonbench.fit.likelihood.Likelihood;

/**
 * Fits of data whose errors are not known but equal: their standard deviation is the root of the
 * residual variance of the fit itself.
 */
public final class EqualErrors {
  private EqualErrors() {}

  /**
   * The same fit with errors as large as its scatter, so that covariance and profiles are scaled;
   * its deviance is the number of degrees of freedom.
   *
   * @param unweighted a fit whose data sets all have {@link GaussianLikelihood#unweighted}
   * @throws IllegalArgumentException if no scatter is left to measure
   */
  public static FitResult scaled(FitResult unweighted) {
    int freedom = unweighted.degreesOfFreedom();
    if (freedom < 1) {
      throw new IllegalArgumentException(
          "Errors cannot be taken from the scatter of "
              + unweighted.problem().size()
              + " rows about "
              + unweighted.problem().free().size()
              + " free parameters. Give more rows or the errors, or hold parameters fixed.");
    }
    double largest = 0;
    List<double[]> values = new ArrayList<>();
    for (int d = 0; d < unweighted.problem().dataSets().size(); d++) {
      Likelihood data = unweighted.likelihood(d);
      double[] y = new double[data.size()];
      for (int i = 0; i < y.length; i++) {
        y[i] = data.datum(i);
        largest = Math.max(largest, Math.abs(y[i]));
      }
      values.add(y);
    }
    double sigma = Math.sqrt(unweighted.residualVariance());
    if (!(sigma > 1e-13 * largest)) {
      throw new IllegalArgumentException(
          "The fit meets every datum exactly, so that their scatter tells no error. Give the errors"
              + " of the values.");
    }
    List<Likelihood> scaled = new ArrayList<>();
    for (double[] y : values) {
      double[] sigmas = new double[y.length];
      Arrays.fill(sigmas, sigma);
      scaled.add(new GaussianLikelihood(y, sigmas));
    }
    return new Fitter(unweighted.problem()).fit(scaled, unweighted.values());
  }
}
