package org.photonbench.selfcheck;

import java.util.List;

/**
 * Which estimator answers vectors of a family with these inputs.
 *
 * @param family first words of the ids
 * @param topic of the vectors
 * @param code the class of the product that does the work
 * @param inputs what a vector must or may have
 * @param estimator hands them over
 */
public record Mapping(
    String family, String topic, String code, List<Quantity> inputs, Estimator estimator) {
  private static final String UNIT = "unit";

  public Mapping {
    inputs = List.copyOf(inputs);
  }

  /**
   * With the inputs as a list in one text, parted by spaces.
   *
   * @param code a class of the product
   * @param inputs each {@code name:unit?|other name}, see {@link Quantity}
   */
  public static Mapping of(
      String family, String topic, Class<?> code, String inputs, Estimator estimator) {
    return new Mapping(family, topic, code.getName(), Quantity.list(inputs), estimator);
  }

  /** Which names of the vector are the inputs. */
  Binding bind(ReferenceVector vector) {
    String unit =
        vector.inputs().has(UNIT) && vector.inputs().get(UNIT).isJsonPrimitive()
            ? vector.inputs().get(UNIT).getAsString()
            : null;
    return Binding.of(inputs, vector.inputs().keySet(), unit);
  }
}
