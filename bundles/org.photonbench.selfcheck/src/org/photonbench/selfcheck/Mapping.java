package org.photonbench.selfcheck;

import java.util.List;

/**
 * Which estimator answers vectors of a family with these inputs.
 *
 * @param family first words of the ids
 * @param topic of the vectors
 * @param code the class of the product that does the work
 * @param inputs names that a vector must have
 * @param estimator hands them over
 */
public record Mapping(
    String family, String topic, String code, List<String> inputs, Estimator estimator) {
  public Mapping {
    inputs = List.copyOf(inputs);
  }

  /**
   * With the inputs as a list in one text, parted by spaces.
   *
   * @param code a class of the product
   */
  public static Mapping of(
      String family, String topic, Class<?> code, String inputs, Estimator estimator) {
    return new Mapping(family, topic, code.getName(), List.of(inputs.split(" ")), estimator);
  }

  boolean takes(ReferenceVector vector) {
    return vector.inputs().keySet().containsAll(inputs);
  }
}
