package org.photonbench.selfcheck;

import com.google.gson.JsonObject;

/**
 * One reference: inputs and what an estimator must make of them.
 *
 * @param id of the vector; its first words, parted by hyphens, are its family
 * @param topic the technique it belongs to
 * @param inputs by name
 * @param expected outputs by name
 * @param tolerance for all of them
 */
public record ReferenceVector(
    String id, String topic, JsonObject inputs, JsonObject expected, Tolerance tolerance) {

  /** Whether the id begins with the words of a family. */
  boolean isOf(String family) {
    return id.equals(family) || id.startsWith(family + "-");
  }

  /** The first word of the id. */
  String area() {
    int end = id.indexOf('-');
    return end < 0 ? id : id.substring(0, end);
  }
}
