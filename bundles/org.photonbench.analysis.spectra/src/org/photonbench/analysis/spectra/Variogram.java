package org.photonbench.analysis.spectra;

import java.util.Arrays;

/**
 * Mean squared difference of a series at rising lags, less the variance of the measurement: without
 * a model of the motion. Errors by leaving out blocks of the series, which holds for lags well
 * below the length of a block and is rough beyond.
 *
 * @param lag mean distance of the pairs
 * @param value mean squared difference less measurement variance
 * @param sigma standard deviation
 * @param noise measurement variance that was subtracted
 * @param pairs number of pairs
 */
record Variogram(double[] lag, double[] value, double[] sigma, double[] noise, long[] pairs) {
  private static final int BLOCKS = 20;
  private static final double LAGS_PER_DOUBLING = 2;

  /** Lags up to a quarter of the series, at even steps of their logarithm. */
  static Variogram of(double[] t, double[] y, double[] error) {
    int n = y.length;
    int most = Math.max(1, n / 4);
    int[] lags = new int[most];
    int count = 0;
    for (int k = 0; ; k++) {
      int lag = (int) Math.round(Math.pow(2, k / LAGS_PER_DOUBLING));
      if (lag > most) {
        break;
      }
      if (count == 0 || lags[count - 1] != lag) {
        lags[count++] = lag;
      }
    }
    lags = Arrays.copyOf(lags, count);
    double[] at = new double[count];
    double[] value = new double[count];
    double[] sigma = new double[count];
    double[] noise = new double[count];
    long[] pairs = new long[count];
    for (int l = 0; l < count; l++) {
      double[] sum = new double[BLOCKS];
      double[] number = new double[BLOCKS];
      for (int i = 0; i + lags[l] < n; i++) {
        int j = i + lags[l];
        double measured = error[i] * error[i] + error[j] * error[j];
        int block = (int) ((long) i * BLOCKS / (n - lags[l]));
        sum[block] += (y[j] - y[i]) * (y[j] - y[i]) - measured;
        number[block]++;
        at[l] += t[j] - t[i];
        noise[l] += measured;
        pairs[l]++;
      }
      at[l] /= pairs[l];
      noise[l] /= pairs[l];
      double all = Arrays.stream(sum).sum();
      value[l] = all / pairs[l];
      double squares = 0;
      int used = 0;
      for (int b = 0; b < BLOCKS; b++) {
        if (number[b] > 0 && number[b] < pairs[l]) {
          double without = (all - sum[b]) / (pairs[l] - number[b]);
          squares += (without - value[l]) * (without - value[l]);
          used++;
        }
      }
      sigma[l] = used > 1 ? Math.sqrt(squares * (used - 1) / used) : Double.NaN;
    }
    return new Variogram(at, value, sigma, noise, pairs);
  }
}
