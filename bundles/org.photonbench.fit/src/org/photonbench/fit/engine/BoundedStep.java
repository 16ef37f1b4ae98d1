package org.photonbench.fit.engine;

import java.util.Arrays;

/**
 * The damped step to the minimum of the quadratic model within the bounds, by a primal active set
 * method (J. Nocedal and S. J. Wright, Numerical Optimization, 2nd ed. (2006), algorithm 16.3).
 */
final class BoundedStep {
  /** Push off a bound, in standard deviations, below which a parameter stays on it. */
  private static final double RELEASE = 1e-13;

  private final int size;
  private final double[] lower;
  private final double[] upper;
  private final SymmetricSystem system;
  private final double[][] matrix;
  private final double[] right;
  private final double[] target;
  private final int[] open;
  private final boolean[] held;
  private final boolean[] still;

  /**
   * @param lower lower bounds, read anew at every call
   * @param upper upper bounds, read anew at every call
   */
  BoundedStep(double[] lower, double[] upper) {
    this.size = lower.length;
    this.lower = lower;
    this.upper = upper;
    system = new SymmetricSystem(size);
    matrix = new double[size][size];
    right = new double[size];
    target = new double[size];
    open = new int[size];
    held = new boolean[size];
    still = new boolean[size];
  }

  /**
   * @param theta point within the bounds
   * @param gradient of the function to minimise
   * @param hessian positive semidefinite
   * @param pinned parameters that must not move
   * @param damping added to the diagonal, relative to it
   * @param step filled
   * @return false if the damped matrix is not positive definite
   */
  boolean solve(
      double[] theta,
      double[] gradient,
      double[][] hessian,
      boolean[] pinned,
      double damping,
      double[] step) {
    Arrays.fill(step, 0);
    for (int i = 0; i < size; i++) {
      still[i] = pinned[i] || !(hessian[i][i] > 0);
      boolean pushedDown = theta[i] <= lower[i] && gradient[i] >= 0;
      boolean pushedUp = theta[i] >= upper[i] && gradient[i] <= 0;
      held[i] = still[i] || pushedDown || pushedUp;
    }
    // Each round puts a parameter on a bound or lets one go; the limit only guards against
    // rounding.
    for (int round = 0; round <= 10 * size; round++) {
      if (!solveOpen(gradient, hessian, damping, step)) {
        return false;
      }
      if (!advance(theta, step) && !release(theta, gradient, hessian, damping, step)) {
        return true;
      }
    }
    return true;
  }

  /** Goes towards the target as far as the bounds allow; true if one was met. */
  private boolean advance(double[] theta, double[] step) {
    double share = 1;
    int blocking = -1;
    for (int i = 0; i < size; i++) {
      if (held[i]) {
        continue;
      }
      double end = theta[i] + target[i];
      double room = end < lower[i] ? lower[i] : end > upper[i] ? upper[i] : Double.NaN;
      if (!Double.isNaN(room)) {
        double possible = (room - theta[i] - step[i]) / (target[i] - step[i]);
        if (blocking < 0 || possible < share) {
          share = Math.max(0, Math.min(1, possible));
          blocking = i;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (!held[i]) {
        step[i] += share * (target[i] - step[i]);
      }
    }
    if (blocking >= 0) {
      step[blocking] =
          (target[blocking] + theta[blocking] < lower[blocking] ? lower : upper)[blocking]
              - theta[blocking];
      held[blocking] = true;
    }
    return blocking >= 0;
  }

  /** Lets go the parameter that is pushed off its bound most; false if none is. */
  private boolean release(
      double[] theta, double[] gradient, double[][] hessian, double damping, double[] step) {
    int released = -1;
    double most = RELEASE;
    for (int i = 0; i < size; i++) {
      if (!held[i] || still[i]) {
        continue;
      }
      double slope = gradient[i] + damping * hessian[i][i] * step[i];
      for (int j = 0; j < size; j++) {
        slope += hessian[i][j] * step[j];
      }
      boolean low = theta[i] + step[i] <= lower[i];
      double push = (low ? -slope : slope) / Math.sqrt(hessian[i][i]);
      if (push > most) {
        most = push;
        released = i;
      }
    }
    if (released >= 0) {
      held[released] = false;
    }
    return released >= 0;
  }

  /** The minimum over the parameters that are not held, as {@code target}. */
  private boolean solveOpen(double[] gradient, double[][] hessian, double damping, double[] step) {
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (!held[i]) {
        open[n++] = i;
      }
    }
    // Scaled to a unit diagonal, so that units do not matter.
    for (int a = 0; a < n; a++) {
      int i = open[a];
      double scale = 1 / Math.sqrt(hessian[i][i]);
      double push = -gradient[i];
      for (int j = 0; j < size; j++) {
        if (held[j]) {
          push -= hessian[i][j] * step[j];
        }
      }
      right[a] = push * scale;
      for (int b = 0; b < a; b++) {
        int j = open[b];
        matrix[a][b] = hessian[i][j] * scale / Math.sqrt(hessian[j][j]);
      }
      matrix[a][a] = 1 + damping;
    }
    if (!system.solve(matrix, n, right)) {
      return false;
    }
    for (int a = 0; a < n; a++) {
      int i = open[a];
      target[i] = right[a] / Math.sqrt(hessian[i][i]);
    }
    return true;
  }
}
