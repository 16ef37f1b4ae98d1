package org.photonbench.fit.engine;

/** Cholesky solution of small symmetric positive definite systems, in place. */
final class SymmetricSystem {
  private final double[][] factor;

  SymmetricSystem(int size) {
    factor = new double[size][size];
  }

  /**
   * Solves {@code matrix x = right} for the first {@code n} rows.
   *
   * @param matrix lower triangle used
   * @param right overwritten with the solution
   * @return false if the matrix is not positive definite to rounding; {@code right} is then lost
   */
  boolean solve(double[][] matrix, int n, double[] right) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= factor[i][k] * factor[j][k];
        }
        if (i == j) {
          if (!(sum > 1e-15 * matrix[i][i])) {
            return false;
          }
          factor[i][i] = Math.sqrt(sum);
        } else {
          factor[i][j] = sum / factor[j][j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        right[i] -= factor[i][k] * right[k];
      }
      right[i] /= factor[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        right[i] -= factor[k][i] * right[k];
      }
      right[i] /= factor[i][i];
    }
    return true;
  }
}
