package org.photonbench.analysis.lifetime;

import java.util.Random;

/**
 * What the noise of a measured response does to the numbers of a fit: the fit is repeated with
 * responses whose counts were drawn again.
 */
final class ResponseNoise {
  private static final int REPLICATES = 24;

  /** Beyond this many photons for each of the decay the response may be taken as known. */
  private static final double KNOWN = 100;

  private final double[] sigma;

  private ResponseNoise(double[] sigma) {
    this.sigma = sigma;
  }

  /** No noise. */
  static ResponseNoise none() {
    return new ResponseNoise(new double[0]);
  }

  /** Numbers whose noise is wanted; always the same count and order. */
  static double[] numbers(DecayFit fit) {
    double[] lifetimes = fit.lifetimes();
    int n = lifetimes.length;
    double[] numbers = new double[3 * n + 4];
    for (int j = 0; j < n; j++) {
      numbers[j] = lifetimes[j];
      numbers[n + j] = fit.amplitudeShare(j).value();
      numbers[2 * n + j] = fit.photonShare(j).value();
    }
    numbers[3 * n] = fit.amplitudeAverage().value();
    numbers[3 * n + 1] = fit.intensityAverage().value();
    numbers[3 * n + 2] = fit.oneOverE().value();
    numbers[3 * n + 3] = fit.stretch();
    return numbers;
  }

  static ResponseNoise of(Preparation preparation, DecayFit fit, long seed) {
    if (!(fit.fitter().response() instanceof Response.Measured)
        || preparation.responsePhotons() > KNOWN * fit.fitter().photons()) {
      return none();
    }
    Random random = new Random(seed);
    double[] sum = new double[numbers(fit).length];
    double[] squares = new double[sum.length];
    int used = 0;
    for (int i = 0; i < REPLICATES; i++) {
      DecayFitter fitter =
          new DecayFitter(fit.fitter().decay(), preparation.response(random), fit.fitter().setup());
      DecayFit again = fitter.again(fit);
      if (!again.result().converged()) {
        continue;
      }
      double[] numbers = numbers(again);
      for (int k = 0; k < sum.length; k++) {
        sum[k] += numbers[k];
        squares[k] += numbers[k] * numbers[k];
      }
      used++;
    }
    double[] sigma = new double[sum.length];
    for (int k = 0; k < sigma.length && used > 1; k++) {
      double mean = sum[k] / used;
      sigma[k] = Math.sqrt(Math.max(0, squares[k] - used * mean * mean) / (used - 1));
    }
    return new ResponseNoise(sigma);
  }

  boolean isUsed() {
    return sigma.length > 0;
  }

  /** Standard deviation of a number by its place in {@link #numbers}; 0 without noise. */
  double sigma(int number) {
    return sigma.length == 0 ? 0 : sigma[number];
  }
}
