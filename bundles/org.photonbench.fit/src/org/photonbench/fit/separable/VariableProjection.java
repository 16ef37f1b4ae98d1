package org.photonbench.fit.separable;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Least squares of a data matrix with shapes whose amplitudes are linear: the amplitudes are solved
 * at every step, and only the nonlinear parameters are searched (G. H. Golub and V. Pereyra, SIAM
 * J. Numer. Anal. 10, 413 (1973)), with the Jacobian of the projected residual without its second
 * term (L. Kaufman, BIT 15, 49 (1975)) and Levenberg-Marquardt damping. The covariance comes from
 * the full Jacobian with the amplitudes, as van Stokkum et al., Biochim. Biophys. Acta 1657, 82
 * (2004), advise.
 */
public final class VariableProjection {
  private static final int MAX_ITERATIONS = 500;
  private static final double GAIN = 1e-14;
  private static final double MAX_DAMPING = 1e12;

  /** Part of a shape that the others do not make up, relative to all, that counts as none. */
  private static final double DEPENDENT = 1e-12;

  private final Shapes shapes;
  private final double[][] data;
  private final double[] weight;
  private final boolean weighted;
  private final int rows;

  /**
   * @param data {@code data[column][row]}
   * @param sigma standard deviation of each row, as from the noise before time zero; null: equal
   *     and not known
   */
  public VariableProjection(Shapes shapes, double[][] data, double[] sigma) {
    this.shapes = shapes;
    rows = data.length == 0 ? 0 : data[0].length;
    int unknowns = shapes.parameters() + data.length * shapes.shapes();
    if (data.length * (long) rows < unknowns || rows <= shapes.shapes()) {
      throw new IllegalArgumentException(
          data.length
              + " curves of "
              + rows
              + " values do not determine "
              + unknowns
              + " unknowns");
    }
    weighted = sigma != null;
    weight = new double[rows];
    Arrays.fill(weight, 1);
    for (int i = 0; sigma != null && i < rows; i++) {
      if (sigma.length != rows || !(sigma[i] > 0) || Double.isInfinite(sigma[i])) {
        throw new IllegalArgumentException(
            "needs " + rows + " standard deviations above 0, one for each row");
      }
      weight[i] = 1 / sigma[i];
    }
    this.data = new double[data.length][];
    for (int c = 0; c < data.length; c++) {
      if (data[c].length != rows) {
        throw new IllegalArgumentException(
            "curve " + c + " has " + data[c].length + " values, the first has " + rows);
      }
      this.data[c] = new double[rows];
      for (int i = 0; i < rows; i++) {
        if (!Double.isFinite(data[c][i])) {
          throw new IllegalArgumentException("value " + i + " of curve " + c + " is " + data[c][i]);
        }
        this.data[c][i] = data[c][i] * weight[i];
      }
    }
  }

  /** Weighted shapes, amplitudes and residuals at one point. */
  private final class Point {
    private final double[] p;
    private final double[][][] derivative;
    private final double[][] amplitude;
    private final double[][] residual;
    private final QRDecomposition decomposition;
    private final double sum;

    Point(double[] p) {
      this.p = p;
      double[][] value = new double[shapes.shapes()][rows];
      derivative = new double[p.length][shapes.shapes()][rows];
      shapes.at(p, value, derivative);
      RealMatrix matrix = new Array2DRowRealMatrix(rows, value.length);
      for (int s = 0; s < value.length; s++) {
        for (int i = 0; i < rows; i++) {
          value[s][i] *= weight[i];
          matrix.setEntry(i, s, value[s][i]);
        }
      }
      decomposition = new QRDecomposition(matrix, DEPENDENT * matrix.getFrobeniusNorm());
      amplitude = new double[data.length][];
      residual = new double[data.length][rows];
      double squares = 0;
      for (int c = 0; c < data.length; c++) {
        amplitude[c] = solver().solve(new ArrayRealVector(data[c], false)).toArray();
        for (int i = 0; i < rows; i++) {
          double rest = data[c][i];
          for (int s = 0; s < value.length; s++) {
            rest -= amplitude[c][s] * value[s][i];
          }
          residual[c][i] = rest;
          squares += rest * rest;
        }
      }
      sum = squares;
    }

    private DecompositionSolver solver() {
      return decomposition.getSolver();
    }

    /** Derivative of column c of the fit with the amplitudes held, weighted. */
    private double[] slope(int parameter, int c) {
      double[] slope = new double[rows];
      for (int s = 0; s < shapes.shapes(); s++) {
        for (int i = 0; i < rows; i++) {
          slope[i] += amplitude[c][s] * derivative[parameter][s][i] * weight[i];
        }
      }
      return slope;
    }

    /** The same without its part in the space of the shapes, which amplitudes take up. */
    private double[] projected(int parameter, int c) {
      RealVector slope = new ArrayRealVector(slope(parameter, c), false);
      RealVector taken = solver().solve(slope);
      RealMatrix q = decomposition.getQ();
      int count = taken.getDimension();
      double[] result = slope.toArray();
      for (int s = 0; s < count; s++) {
        double along = 0;
        for (int i = 0; i < rows; i++) {
          along += q.getEntry(i, s) * result[i];
        }
        for (int i = 0; i < rows; i++) {
          result[i] -= along * q.getEntry(i, s);
        }
      }
      return result;
    }
  }

  /**
   * Searches from a start point.
   *
   * @throws IllegalArgumentException if the shapes at the start point are not independent, as of
   *     two equal rates
   */
  public SeparableFit fit(double... start) {
    if (start.length != shapes.parameters()) {
      throw new IllegalArgumentException(
          "needs " + shapes.parameters() + " start values, got " + start.length);
    }
    Point here = tried(start.clone());
    if (here == null) {
      throw new IllegalArgumentException(
          "the shapes at the start values " + Arrays.toString(start) + " are not independent");
    }
    double damping = 1e-3;
    int iteration = 0;
    boolean converged = false;
    while (!converged && iteration < MAX_ITERATIONS) {
      iteration++;
      double[][] jacobian = jacobian(here);
      double before = here.sum;
      boolean better = false;
      while (!better && damping < MAX_DAMPING) {
        double[] step = step(jacobian, here, damping);
        Point there = step == null ? null : tried(sum(here.p, step));
        if (there != null && there.sum <= here.sum) {
          converged = small(step, here.p) || before - there.sum <= GAIN * before;
          here = there;
          damping /= 10;
          better = true;
        } else {
          damping *= 10;
        }
      }
      // No shorter step goes down: this is the minimum to rounding.
      converged |= !better;
    }
    return result(here, iteration, converged);
  }

  private Point tried(double[] p) {
    try {
      Point point = new Point(p);
      return Double.isFinite(point.sum) ? point : null;
    } catch (SingularMatrixException e) {
      return null;
    }
  }

  /** {@code [parameter][column * rows + row]} of the fit. */
  private double[][] jacobian(Point point) {
    double[][] jacobian = new double[point.p.length][data.length * rows];
    for (int k = 0; k < jacobian.length; k++) {
      for (int c = 0; c < data.length; c++) {
        System.arraycopy(point.projected(k, c), 0, jacobian[k], c * rows, rows);
      }
    }
    return jacobian;
  }

  private double[] step(double[][] jacobian, Point here, double damping) {
    int n = jacobian.length;
    RealMatrix normal = new Array2DRowRealMatrix(n, n);
    RealVector right = new ArrayRealVector(n);
    for (int k = 0; k < n; k++) {
      double along = 0;
      for (int c = 0; c < data.length; c++) {
        for (int i = 0; i < rows; i++) {
          along += jacobian[k][c * rows + i] * here.residual[c][i];
        }
      }
      right.setEntry(k, along);
      for (int l = 0; l <= k; l++) {
        double product = 0;
        for (int i = 0; i < jacobian[k].length; i++) {
          product += jacobian[k][i] * jacobian[l][i];
        }
        normal.setEntry(k, l, product);
        normal.setEntry(l, k, product);
      }
    }
    for (int k = 0; k < n; k++) {
      normal.multiplyEntry(k, k, 1 + damping);
    }
    try {
      return new CholeskyDecomposition(normal, 1e-10, 0).getSolver().solve(right).toArray();
    } catch (NonPositiveDefiniteMatrixException e) {
      return null;
    }
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = a.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += b[i];
    }
    return sum;
  }

  private static boolean small(double[] step, double[] p) {
    for (int i = 0; i < step.length; i++) {
      if (Math.abs(step[i]) > 1e-13 * (Math.abs(p[i]) + 1)) {
        return false;
      }
    }
    return true;
  }

  private SeparableFit result(Point point, int iterations, boolean converged) {
    int count = shapes.shapes();
    double[][] amplitudes = new double[count][data.length];
    double[][] residuals = new double[data.length][rows];
    for (int c = 0; c < data.length; c++) {
      for (int s = 0; s < count; s++) {
        amplitudes[s][c] = point.amplitude[c][s];
      }
      for (int i = 0; i < rows; i++) {
        residuals[c][i] = point.residual[c][i] / weight[i];
      }
    }
    int unknowns = point.p.length + data.length * count;
    int freedom = data.length * rows - unknowns;
    double scale = weighted ? 1 : freedom > 0 ? point.sum / freedom : Double.NaN;
    return new SeparableFit(
        point.p,
        amplitudes,
        covariance(point, scale),
        residuals,
        point.sum,
        freedom,
        iterations,
        converged);
  }

  /** Inverse of the normal matrix of all parameters, which amplitudes fill block by block. */
  private double[][] covariance(Point point, double scale) {
    int count = shapes.shapes();
    int nonlinear = point.p.length;
    int unknowns = nonlinear + data.length * count;
    double[][] value = new double[count][rows];
    shapes.at(point.p, value, null);
    RealMatrix normal = new Array2DRowRealMatrix(unknowns, unknowns);
    for (int c = 0; c < data.length; c++) {
      double[][] rowsOfJacobian = new double[nonlinear + count][];
      int[] index = new int[nonlinear + count];
      for (int k = 0; k < nonlinear; k++) {
        rowsOfJacobian[k] = point.slope(k, c);
        index[k] = k;
      }
      for (int s = 0; s < count; s++) {
        rowsOfJacobian[nonlinear + s] = new double[rows];
        for (int i = 0; i < rows; i++) {
          rowsOfJacobian[nonlinear + s][i] = value[s][i] * weight[i];
        }
        index[nonlinear + s] = nonlinear + c * count + s;
      }
      for (int a = 0; a < index.length; a++) {
        for (int b = 0; b < index.length; b++) {
          double product = 0;
          for (int i = 0; i < rows; i++) {
            product += rowsOfJacobian[a][i] * rowsOfJacobian[b][i];
          }
          normal.addToEntry(index[a], index[b], product);
        }
      }
    }
    try {
      return new LUDecomposition(normal).getSolver().getInverse().scalarMultiply(scale).getData();
    } catch (SingularMatrixException e) {
      double[][] unknown = new double[unknowns][unknowns];
      for (double[] row : unknown) {
        Arrays.fill(row, Double.POSITIVE_INFINITY);
      }
      return unknown;
    }
  }
}
