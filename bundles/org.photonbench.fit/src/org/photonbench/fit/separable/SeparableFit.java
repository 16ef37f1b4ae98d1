package org.photonbench.fit.separable;

/**
 * What {@link VariableProjection} found.
 *
 * @param parameters nonlinear parameters
 * @param amplitudes {@code amplitudes[shape][column]}
 * @param covariance of all: nonlinear parameters first, then the amplitudes column by column, the
 *     shapes of a column together; from the full Jacobian, infinite if the data leave a combination
 *     undetermined
 * @param residuals {@code residuals[column][row]}, data minus fit
 * @param chiSquared weighted sum of squared residuals; where no errors were given, the sum of
 *     squares, and the covariance is scaled with it per degree of freedom
 * @param degreesOfFreedom number of data minus number of all parameters
 * @param iterations steps taken
 * @param converged whether a minimum was reached
 */
public record SeparableFit(
    double[] parameters,
    double[][] amplitudes,
    double[][] covariance,
    double[][] residuals,
    double chiSquared,
    int degreesOfFreedom,
    int iterations,
    boolean converged) {
  /** Standard deviation of a nonlinear parameter. */
  public double sigma(int parameter) {
    return Math.sqrt(covariance[parameter][parameter]);
  }

  /** Standard deviation of an amplitude. */
  public double amplitudeSigma(int shape, int column) {
    int index = parameters.length + column * amplitudes.length + shape;
    return Math.sqrt(covariance[index][index]);
  }
}
