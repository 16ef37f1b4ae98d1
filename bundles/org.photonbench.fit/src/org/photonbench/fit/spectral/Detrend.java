package org.photonbench.fit.spectral;

/** What is taken out of data before their spectrum. */
public enum Detrend {
  /** Nothing: the value at frequency zero is kept. */
  NONE,
  /** The mean. */
  MEAN,
  /** The straight line of least squares. */
  LINE;

  double[] apply(double[] values) {
    int n = values.length;
    double[] result = values.clone();
    if (this == NONE) {
      return result;
    }
    double mean = 0;
    for (double value : values) {
      mean += value / n;
    }
    double middle = (n - 1) / 2.0;
    double slope = 0;
    if (this == LINE && n > 1) {
      double squares = 0;
      for (int i = 0; i < n; i++) {
        slope += (i - middle) * (values[i] - mean);
        squares += (i - middle) * (i - middle);
      }
      slope /= squares;
    }
    for (int i = 0; i < n; i++) {
      result[i] -= mean + slope * (i - middle);
    }
    return result;
  }
}
