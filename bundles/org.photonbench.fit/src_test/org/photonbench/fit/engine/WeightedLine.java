package org.photonbench.fit.engine;

/** The sums of the weighted least squares line, for closed forms. */
record WeightedLine(double s, double sx, double sy, double sxx, double sxy) {
  static WeightedLine of(double[] x, double[] y, double[] sigma) {
    double s = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (int i = 0; i < x.length; i++) {
      double w = 1 / (sigma[i] * sigma[i]);
      s += w;
      sx += w * x[i];
      sy += w * y[i];
      sxx += w * x[i] * x[i];
      sxy += w * x[i] * y[i];
    }
    return new WeightedLine(s, sx, sy, sxx, sxy);
  }

  double determinant() {
    return s * sxx - sx * sx;
  }

  double intercept() {
    return (sxx * sy - sx * sxy) / determinant();
  }

  double slope() {
    return (s * sxy - sx * sy) / determinant();
  }
}
