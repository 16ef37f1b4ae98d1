package org.photonbench.fit;

/** A model made ready for one abscissa. May own scratch: one thread at a time. */
@FunctionalInterface
public interface Evaluation {
  /**
   * @param p parameter values in the order of {@link Model#parameters()}, within their bounds
   * @param value filled with the model, one entry per point or bin
   * @param jacobian filled with the derivatives, {@code [parameter][point]}; null when not wanted
   */
  void at(double[] p, double[] value, double[][] jacobian);
}
