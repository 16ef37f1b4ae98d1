package org.photonbench.selfcheck;

/** Hands inputs to an estimator of the product. */
@FunctionalInterface
public interface Estimator {
  /**
   * The outputs, at least those that vectors of its family want.
   *
   * @throws IllegalArgumentException if the inputs are not those of the family or not valid
   */
  Outputs estimate(VectorInputs inputs);
}
