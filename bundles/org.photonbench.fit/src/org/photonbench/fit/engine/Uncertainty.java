package org.photonbench.fit.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.photonbench.fit.Parameter;

/**
 * Covariance of the free parameters from the information at the minimum: the observed one, by
 * central differences of the analytic gradient, or the expected one. Parameters at a bound are left
 * out, the covariance of the others holds for them there.
 */
final class Uncertainty {
  /** Eigenvalue of the scaled information, relative to the largest, that counts as 0. */
  private static final double NULL_SPACE = 1e-12;

  private static final double ILL_CONDITIONED = 1e6;

  /** Step of the differences in conditional standard deviations. */
  private static final double STEP = 1e-3;

  private final Minimiser minimiser;
  private final FitOptions options;
  private final List<Parameter> free;
  private final double[] theta;
  private final ParameterState[] states;
  private final double[][] covariance;
  private final List<String> messages = new ArrayList<>();
  private double condition = 1;

  Uncertainty(Minimiser minimiser, FitOptions options, double[] theta) {
    this.minimiser = minimiser;
    this.options = options;
    this.theta = theta;
    free = minimiser.workspace().problem().free();
    states = new ParameterState[theta.length];
    covariance = new double[theta.length][theta.length];
    for (double[] row : covariance) {
      Arrays.fill(row, Double.NaN);
    }
    compute();
  }

  ParameterState[] states() {
    return states;
  }

  /** NaN for parameters at a bound, infinite variance for undetermined ones. */
  double[][] covariance() {
    return covariance;
  }

  /** Largest over smallest eigenvalue of the information scaled to a unit diagonal. */
  double condition() {
    return condition;
  }

  List<String> messages() {
    return messages;
  }

  private void compute() {
    double[][] expected = minimiser.hessian();
    int[] open = classify(expected);
    if (open.length == 0) {
      return;
    }
    double[] scale = Arrays.stream(open).mapToDouble(i -> 1 / Math.sqrt(expected[i][i])).toArray();
    EigenDecomposition eigen = decompose(scaled(expected, open, scale));
    double largest = eigen.getRealEigenvalue(0);
    double smallest = eigen.getRealEigenvalue(open.length - 1);
    boolean degenerate = smallest < NULL_SPACE * largest;
    if (degenerate) {
      markUndetermined(eigen, open, largest);
    } else if (options.observed()) {
      EigenDecomposition observed = decompose(observed(open, scale));
      if (observed.getRealEigenvalue(open.length - 1)
          > NULL_SPACE * observed.getRealEigenvalue(0)) {
        eigen = observed;
      } else {
        messages.add(
            "the observed information is not positive definite: the standard deviations come from"
                + " the expected information; take profile intervals");
      }
    }
    invert(eigen, open, scale);
    condition =
        degenerate
            ? Double.POSITIVE_INFINITY
            : eigen.getRealEigenvalue(0) / eigen.getRealEigenvalue(open.length - 1);
    if (!degenerate && condition > ILL_CONDITIONED) {
      describeWeakest(eigen, open);
    }
    nearBounds();
  }

  /** Positions of the parameters that are neither at a bound nor without any influence. */
  private int[] classify(double[][] expected) {
    int[] open = new int[theta.length];
    int count = 0;
    for (int i = 0; i < theta.length; i++) {
      Parameter parameter = free.get(i);
      boolean low = theta[i] <= parameter.lower();
      if (low || theta[i] >= parameter.upper()) {
        states[i] = low ? ParameterState.AT_LOWER_BOUND : ParameterState.AT_UPPER_BOUND;
        messages.add(
            parameter.name()
                + " is "
                + states[i].text()
                + " of "
                + theta[i]
                + ": it has no symmetric error, take its profile interval; the errors of the"
                + " others hold for it there");
      } else if (!(expected[i][i] > 0)) {
        states[i] = ParameterState.UNDETERMINED;
        covariance[i][i] = Double.POSITIVE_INFINITY;
        messages.add(
            parameter.name() + " has no influence on the data here: they do not determine it");
      } else {
        states[i] = ParameterState.ESTIMATED;
        open[count++] = i;
      }
    }
    return Arrays.copyOf(open, count);
  }

  private static double[][] scaled(double[][] matrix, int[] open, double[] scale) {
    double[][] scaled = new double[open.length][open.length];
    for (int a = 0; a < open.length; a++) {
      for (int b = 0; b < open.length; b++) {
        scaled[a][b] = matrix[open[a]][open[b]] * scale[a] * scale[b];
      }
    }
    return scaled;
  }

  private double[][] observed(int[] open, double[] scale) {
    double[][] matrix = new double[open.length][open.length];
    double[] plus = new double[theta.length];
    double[] minus = new double[theta.length];
    double[] moved = theta.clone();
    for (int a = 0; a < open.length; a++) {
      int i = open[a];
      Parameter parameter = free.get(i);
      double up = Math.min(parameter.upper(), theta[i] + STEP * scale[a]);
      double down = Math.max(parameter.lower(), theta[i] - STEP * scale[a]);
      moved[i] = up;
      double one = minimiser.workspace().derivatives(moved, plus, null);
      moved[i] = down;
      double other = minimiser.workspace().derivatives(moved, minus, null);
      moved[i] = theta[i];
      if (!Double.isFinite(one + other)) {
        return new double[open.length][open.length];
      }
      for (int b = 0; b < open.length; b++) {
        double second = (plus[open[b]] - minus[open[b]]) / (up - down);
        matrix[a][b] += 0.5 * second * scale[a] * scale[b];
        matrix[b][a] += 0.5 * second * scale[a] * scale[b];
      }
    }
    return matrix;
  }

  private static EigenDecomposition decompose(double[][] matrix) {
    return new EigenDecomposition(new Array2DRowRealMatrix(matrix, false));
  }

  private void markUndetermined(EigenDecomposition eigen, int[] open, double largest) {
    List<String> names = new ArrayList<>();
    for (int k = 0; k < open.length; k++) {
      if (eigen.getRealEigenvalue(k) >= NULL_SPACE * largest) {
        continue;
      }
      for (int a = 0; a < open.length; a++) {
        if (Math.abs(eigen.getEigenvector(k).getEntry(a)) > 0.01
            && states[open[a]] != ParameterState.UNDETERMINED) {
          states[open[a]] = ParameterState.UNDETERMINED;
          names.add(free.get(open[a]).name());
        }
      }
    }
    messages.add(
        "the data determine only a combination of "
            + String.join(", ", names)
            + ": fix or tie one of them");
  }

  private void invert(EigenDecomposition eigen, int[] open, double[] scale) {
    double largest = eigen.getRealEigenvalue(0);
    for (int a = 0; a < open.length; a++) {
      for (int b = 0; b < open.length; b++) {
        double sum = 0;
        for (int k = 0; k < open.length; k++) {
          double value = eigen.getRealEigenvalue(k);
          if (value >= NULL_SPACE * largest) {
            sum +=
                eigen.getEigenvector(k).getEntry(a) * eigen.getEigenvector(k).getEntry(b) / value;
          }
        }
        boolean known =
            states[open[a]] == ParameterState.ESTIMATED
                && states[open[b]] == ParameterState.ESTIMATED;
        covariance[open[a]][open[b]] =
            known ? sum * scale[a] * scale[b] : a == b ? Double.POSITIVE_INFINITY : Double.NaN;
      }
    }
  }

  private void describeWeakest(EigenDecomposition eigen, int[] open) {
    double[] weakest = eigen.getEigenvector(open.length - 1).toArray();
    List<String> names = new ArrayList<>();
    for (int a = 0; a < open.length; a++) {
      if (Math.abs(weakest[a]) > 0.2) {
        names.add(free.get(open[a]).name());
      }
    }
    messages.add(
        "the data hardly tell apart "
            + String.join(", ", names)
            + " (condition number "
            + String.format(Locale.ROOT, "%.1e", condition)
            + ")");
  }

  private void nearBounds() {
    for (int i = 0; i < theta.length; i++) {
      if (states[i] != ParameterState.ESTIMATED) {
        continue;
      }
      Parameter parameter = free.get(i);
      double sigma = Math.sqrt(covariance[i][i]);
      double distance = Math.min(theta[i] - parameter.lower(), parameter.upper() - theta[i]);
      if (distance < 3 * sigma) {
        messages.add(
            parameter.name()
                + " lies less than 3 standard deviations from its bound: take its profile"
                + " interval");
      }
    }
  }
}
