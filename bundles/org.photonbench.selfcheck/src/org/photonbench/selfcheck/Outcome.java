package org.photonbench.selfcheck;

import com.google.gson.JsonElement;
import java.util.List;

/**
 * What became of a vector.
 *
 * @param vector the vector
 * @param status passed or not
 * @param family its family, as the product calls it; empty if it knows none
 * @param code class of the product that was asked; empty if none was
 * @param reason why it did not pass, a sentence; empty if it passed
 * @param values each expected value with what was got
 */
public record Outcome(
    ReferenceVector vector,
    Status status,
    String family,
    String code,
    String reason,
    List<Value> values) {
  public Outcome {
    values = List.copyOf(values);
  }

  /** How it ended. */
  public enum Status {
    PASSED,
    /** A value is off, an estimator refused, or a known family has no estimator for its inputs. */
    FAILED,
    /** Of a family that nobody has heard of. */
    UNMAPPED,
    /** The technique comes later. */
    NOT_THERE_YET
  }

  /**
   * One expected output.
   *
   * @param name its name
   * @param expected by the file
   * @param got from the estimator; null if it gives no such output
   * @param passed whether they agree
   * @param difference largest one of all numbers in it
   */
  public record Value(
      String name, JsonElement expected, JsonElement got, boolean passed, double difference) {}
}
