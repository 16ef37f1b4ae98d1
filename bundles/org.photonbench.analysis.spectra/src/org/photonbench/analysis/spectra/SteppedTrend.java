package org.photonbench.analysis.spectra;

import java.util.Arrays;

/**
 * Weighted least squares of a polynomial with steps. Between two steps the constant is free, and
 * constants of different stretches have no point in common: only the powers of time, a few, are
 * coupled, so that a fit of any number of steps costs no more than a pass over the series.
 */
final class SteppedTrend {
  /** A power that the steps and the lower ones leave so little of its square is left out. */
  private static final double LEAST_SHARE = 1e-12;

  private final double[] y;
  private final double[] square;

  /** First point of each stretch, and the number of points. */
  private final int[] first;

  private final double[][] power;
  private final double[] weightOf;
  private final double[][] meanOf;
  private final double[] levelOf;
  private final double[][] inverse;
  private final double[] coefficient;
  private final double[] value;

  /**
   * @param t rising, from -1 to 1
   * @param weight 1 over the standard deviations of {@code y}
   * @param after indices after which a step is, rising
   * @param degree of the polynomial
   */
  SteppedTrend(double[] t, double[] y, double[] weight, int[] after, int degree) {
    this.y = y;
    int n = y.length;
    square = new double[n];
    Arrays.setAll(square, i -> weight[i] * weight[i]);
    first = new int[after.length + 2];
    for (int s = 0; s < after.length; s++) {
      first[s + 1] = after[s] + 1;
    }
    first[after.length + 1] = n;
    power = new double[degree][];
    for (int d = 0; d < degree; d++) {
      power[d] = legendre(t, d + 1);
    }
    weightOf = new double[after.length + 1];
    meanOf = new double[degree][after.length + 1];
    levelOf = new double[after.length + 1];
    for (int s = 0; s < weightOf.length; s++) {
      weightOf[s] = sum(square, s);
      levelOf[s] = mean(y, s);
      for (int d = 0; d < degree; d++) {
        meanOf[d][s] = mean(power[d], s);
      }
    }
    double[][] normal = new double[degree][degree];
    double[] right = new double[degree];
    double[] whole = new double[degree];
    for (int d = 0; d < degree; d++) {
      for (int e = 0; e <= d; e++) {
        normal[d][e] = product(power[d], meanOf[d], power[e], meanOf[e]);
        normal[e][d] = normal[d][e];
      }
      right[d] = product(power[d], meanOf[d], y, levelOf);
      for (int i = 0; i < n; i++) {
        whole[d] += square[i] * power[d][i] * power[d][i];
      }
    }
    inverse = inverse(normal, whole);
    coefficient = times(inverse, right);
    for (int s = 0; s < levelOf.length; s++) {
      for (int d = 0; d < degree; d++) {
        levelOf[s] -= coefficient[d] * meanOf[d][s];
      }
    }
    value = new double[n];
    for (int s = 0; s < levelOf.length; s++) {
      for (int i = first[s]; i < first[s + 1]; i++) {
        value[i] = levelOf[s];
        for (int d = 0; d < degree; d++) {
          value[i] += coefficient[d] * power[d][i];
        }
      }
    }
  }

  int steps() {
    return levelOf.length - 1;
  }

  /** What is fitted at each point. */
  double[] values() {
    return value.clone();
  }

  /** Size of a step, by its place in the order of time. */
  double size(int step) {
    return levelOf[step + 1] - levelOf[step];
  }

  /** Its standard deviation, all fitted together. */
  double sigma(int step) {
    double[] apart = new double[coefficient.length];
    for (int d = 0; d < apart.length; d++) {
      apart[d] = meanOf[d][step + 1] - meanOf[d][step];
    }
    return Math.sqrt(1 / weightOf[step] + 1 / weightOf[step + 1] + form(apart));
  }

  /**
   * By how much one more step lowers the weighted sum of squares.
   *
   * @param gain filled in for a step after each index; 0 where there is one
   */
  void gains(double[] gain) {
    double[] along = new double[coefficient.length];
    for (int s = 0; s < levelOf.length; s++) {
      Arrays.fill(along, 0);
      double behind = 0;
      double with = 0;
      gain[first[s + 1] - 1] = 0;
      for (int k = first[s + 1] - 2; k >= first[s]; k--) {
        int i = k + 1;
        behind += square[i];
        with += square[i] * (y[i] - value[i]);
        for (int d = 0; d < along.length; d++) {
          along[d] += square[i] * (power[d][i] - meanOf[d][s]);
        }
        double left = behind * (weightOf[s] - behind) / weightOf[s] - form(along);
        gain[k] = left > 1e-9 * behind ? with * with / left : 0;
      }
    }
  }

  /** By how much the next power of time lowers the weighted sum of squares. */
  double gainOfPower(double[] t) {
    double[] next = legendre(t, coefficient.length + 1);
    double[] mean = new double[levelOf.length];
    for (int s = 0; s < mean.length; s++) {
      mean[s] = mean(next, s);
    }
    double[] along = new double[coefficient.length];
    for (int d = 0; d < along.length; d++) {
      along[d] = product(next, mean, power[d], meanOf[d]);
    }
    double whole = 0;
    double with = 0;
    for (int i = 0; i < next.length; i++) {
      whole += square[i] * next[i] * next[i];
      with += square[i] * next[i] * (y[i] - value[i]);
    }
    double left = product(next, mean, next, mean) - form(along);
    return left > LEAST_SHARE * whole ? with * with / left : 0;
  }

  private static double[] legendre(double[] t, int degree) {
    double[] value = new double[t.length];
    for (int i = 0; i < value.length; i++) {
      double before = 1;
      double now = t[i];
      for (int d = 2; d <= degree; d++) {
        double next = ((2 * d - 1) * t[i] * now - (d - 1) * before) / d;
        before = now;
        now = next;
      }
      value[i] = now;
    }
    return value;
  }

  private double sum(double[] values, int stretch) {
    double sum = 0;
    for (int i = first[stretch]; i < first[stretch + 1]; i++) {
      sum += values[i];
    }
    return sum;
  }

  private double mean(double[] values, int stretch) {
    double sum = 0;
    for (int i = first[stretch]; i < first[stretch + 1]; i++) {
      sum += square[i] * values[i];
    }
    return sum / weightOf[stretch];
  }

  /** Weighted inner product of what two columns have beyond their means of each stretch. */
  private double product(double[] a, double[] meanA, double[] b, double[] meanB) {
    double sum = 0;
    for (int s = 0; s < weightOf.length; s++) {
      for (int i = first[s]; i < first[s + 1]; i++) {
        sum += square[i] * (a[i] - meanA[s]) * (b[i] - meanB[s]);
      }
    }
    return sum;
  }

  private double form(double[] v) {
    double sum = 0;
    for (int d = 0; d < v.length; d++) {
      for (int e = 0; e < v.length; e++) {
        sum += v[d] * inverse[d][e] * v[e];
      }
    }
    return sum;
  }

  private static double[] times(double[][] matrix, double[] v) {
    double[] product = new double[v.length];
    for (int d = 0; d < v.length; d++) {
      for (int e = 0; e < v.length; e++) {
        product[d] += matrix[d][e] * v[e];
      }
    }
    return product;
  }

  /** The inverse of normal equations by sweeps; 0 for columns of which nothing is left. */
  private static double[][] inverse(double[][] normal, double[] whole) {
    int n = whole.length;
    boolean[] swept = new boolean[n];
    double[][] a = new double[n][];
    Arrays.setAll(a, d -> normal[d].clone());
    for (int k = 0; k < n; k++) {
      double pivot = a[k][k];
      if (pivot <= LEAST_SHARE * whole[k]) {
        continue;
      }
      swept[k] = true;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          if (i != k && j != k) {
            a[i][j] -= a[i][k] * a[k][j] / pivot;
          }
        }
      }
      for (int i = 0; i < n; i++) {
        if (i != k) {
          a[i][k] /= pivot;
          a[k][i] /= pivot;
        }
      }
      a[k][k] = -1 / pivot;
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = swept[i] && swept[j] ? -a[i][j] : 0;
      }
    }
    return a;
  }
}
