package org.example.acme.counting;

/**
 * Variance of counts over their mean: 1 for Poissonian light (L. Mandel, Opt. Lett. 4, 205 (1979),
 * whose Q is this less 1).
 *
 * @param value dimensionless
 * @param sigma standard error for independent windows, from the first four moments of the counts
 */
record FanoFactor(double value, double sigma) {

  /** Of counts in windows of equal length, at least two, not all empty. */
  static FanoFactor of(long[] counts) {
    int n = counts.length;
    double mean = 0;
    for (long count : counts) {
      mean += (double) count / n;
    }
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (long count : counts) {
      double d = count - mean;
      second += d * d / n;
      third += d * d * d / n;
      fourth += d * d * d * d / n;
    }
    double unbiased = second * n / (n - 1);
    // First order in the errors of variance and mean, which are correlated by the third moment.
    double variance =
        (fourth - second * second) / (mean * mean)
            - 2 * second * third / (mean * mean * mean)
            + second * second * second / (mean * mean * mean * mean);
    return new FanoFactor(unbiased / mean, Math.sqrt(Math.max(0, variance) / n));
  }

  /** Neighbouring windows taken together; one that is left over is dropped. */
  static long[] pairwise(long[] counts) {
    long[] sums = new long[counts.length / 2];
    for (int k = 0; k < sums.length; k++) {
      sums[k] = counts[2 * k] + counts[2 * k + 1];
    }
    return sums;
  }
}
