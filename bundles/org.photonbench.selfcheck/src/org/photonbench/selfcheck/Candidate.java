package org.photonbench.selfcheck;

/** A mapping with the names that a vector has for its inputs. */
record Candidate(Mapping mapping, Binding binding) {

  /** Numbers of the vector that are none of the inputs. */
  long strangers(ReferenceVector vector) {
    return vector.inputs().entrySet().stream()
        .filter(entry -> VectorInputs.isNumeric(entry.getValue()))
        .filter(entry -> !binding.keys().contains(entry.getKey()))
        .count();
  }
}
