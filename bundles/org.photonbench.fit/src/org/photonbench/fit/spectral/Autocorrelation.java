package org.photonbench.fit.spectral;

import org.apache.commons.math3.complex.Complex;

/**
 * Autocorrelation of evenly sampled data without wrapping round: data are filled up with zeros to
 * twice their length at least, and the squared transform is transformed back (Wiener and Khinchin).
 */
public final class Autocorrelation {
  private Autocorrelation() {}

  /** Sums of x[i] x[i + lag] for every lag from 0. */
  public static double[] sums(double[] values) {
    int n = values.length;
    if (n == 0) {
      return new double[0];
    }
    Complex[] transform = Fourier.forward(values, Fourier.length(2L * n));
    for (int k = 0; k < transform.length; k++) {
      transform[k] = transform[k].multiply(transform[k].conjugate());
    }
    Complex[] back = Fourier.inverse(transform);
    double[] sums = new double[n];
    for (int lag = 0; lag < n; lag++) {
      sums[lag] = back[lag].getReal();
    }
    return sums;
  }

  /**
   * The sums over the number of values: falls to 0 at long lags, its spectrum is never negative.
   */
  public static double[] biased(double[] values) {
    double[] result = sums(values);
    for (int lag = 0; lag < result.length; lag++) {
      result[lag] /= values.length;
    }
    return result;
  }

  /** The sums over the number of their terms: right on average, noisy at long lags. */
  public static double[] unbiased(double[] values) {
    double[] result = sums(values);
    for (int lag = 0; lag < result.length; lag++) {
      result[lag] /= values.length - lag;
    }
    return result;
  }
}
