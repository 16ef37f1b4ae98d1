package org.photonbench.fit.separable;

/**
 * Shapes over the rows of a data matrix that depend on nonlinear parameters; each column of the
 * matrix is a sum of them with amplitudes of its own.
 */
public interface Shapes {
  /** Number of nonlinear parameters. */
  int parameters();

  /** Number of shapes. */
  int shapes();

  /**
   * The shapes at these parameters.
   *
   * @param p nonlinear parameters
   * @param value {@code value[shape][row]} receives the shapes
   * @param derivative {@code derivative[parameter][shape][row]} receives their derivatives; null if
   *     they are not wanted
   */
  void at(double[] p, double[][] value, double[][][] derivative);
}
