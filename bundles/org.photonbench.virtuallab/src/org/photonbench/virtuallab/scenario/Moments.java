package org.photonbench.virtuallab.scenario;

/**
 * What a light source emits on average, by line: per pulse, or per ps for CW.
 *
 * @param mean photons of each line
 * @param zero for two lines, the mean number of pairs of two different photons, one of each line,
 *     in one pulse (CW: at zero delay, per ps^2); of two independent sources it is the product of
 *     means
 * @param slow the same for pulses that are near each other but different: beyond lifetime and
 *     coherence time, before blinking
 */
public record Moments(double[] mean, double[][] zero, double[][] slow) {
  /** A source of one line with g2(0) = {@code g2} and no slow bunching. */
  public static Moments steady(double mean, double g2) {
    return new Moments(
        new double[] {mean}, new double[][] {{g2 * mean * mean}}, new double[][] {{mean * mean}});
  }

  /** This and an independent source, whose lines follow. */
  public Moments plus(Moments other) {
    int n = mean.length;
    int all = n + other.mean.length;
    double[] sumMean = new double[all];
    System.arraycopy(mean, 0, sumMean, 0, n);
    System.arraycopy(other.mean, 0, sumMean, n, other.mean.length);
    double[][] sumZero = new double[all][all];
    double[][] sumSlow = new double[all][all];
    for (int i = 0; i < all; i++) {
      for (int j = 0; j < all; j++) {
        if (i < n && j < n) {
          sumZero[i][j] = zero[i][j];
          sumSlow[i][j] = slow[i][j];
        } else if (i >= n && j >= n) {
          sumZero[i][j] = other.zero[i - n][j - n];
          sumSlow[i][j] = other.slow[i - n][j - n];
        } else {
          sumZero[i][j] = sumMean[i] * sumMean[j];
          sumSlow[i][j] = sumZero[i][j];
        }
      }
    }
    return new Moments(sumMean, sumZero, sumSlow);
  }
}
