package org.photonbench.selfcheck;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.photonbench.selfcheck.Outcome.Status;
import org.photonbench.selfcheck.Outcome.Value;

/** Checks the estimators of the product against reference vectors. */
public final class SelfCheck {
  private static final String UNMAPPED = "Unmapped: ";

  private final EstimatorRegistry registry;

  public SelfCheck(EstimatorRegistry registry) {
    this.registry = registry;
  }

  /** Checks all vectors of a file. */
  public SelfCheckReport run(VectorFile file) {
    return run(file, () -> false);
  }

  /**
   * Checks the vectors of a file until it is cancelled.
   *
   * @param cancelled asked before every vector
   */
  public SelfCheckReport run(VectorFile file, BooleanSupplier cancelled) {
    List<Outcome> outcomes = new ArrayList<>();
    for (ReferenceVector vector : file.vectors()) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      outcomes.add(check(vector, file));
    }
    return new SelfCheckReport(file.name(), outcomes, registry.pending());
  }

  private Outcome check(ReferenceVector vector, VectorFile file) {
    PendingFamily waiting = registry.pending(vector).orElse(null);
    if (waiting != null) {
      return new Outcome(
          vector,
          Status.NOT_THERE_YET,
          waiting.family(),
          "",
          "Waits for: " + waiting.technique() + ".",
          List.of());
    }
    Outcome unfit = null;
    for (Candidate candidate : registry.candidates(vector)) {
      Outcome outcome = check(vector, candidate, file);
      if (!outcome.reason().startsWith(UNMAPPED)) {
        return outcome;
      }
      unfit = unfit == null ? outcome : unfit;
    }
    if (unfit != null) {
      return unfit;
    }
    boolean known = registry.knows(vector);
    return new Outcome(
        vector,
        known ? Status.FAILED : Status.UNMAPPED,
        "",
        "",
        known
            ? UNMAPPED
                + "no estimator of this family takes the inputs "
                + String.join(", ", vector.inputs().keySet())
                + "."
            : "No family of the product has this name or topic.",
        List.of());
  }

  private static Outcome check(ReferenceVector vector, Candidate candidate, VectorFile file) {
    Mapping mapping = candidate.mapping();
    VectorInputs inputs = new VectorInputs(vector, file, candidate.binding());
    JsonObject outputs;
    List<String> unread;
    try {
      Evaluation evaluation = Evaluation.of(mapping.estimator(), inputs);
      outputs = evaluation.outputs();
      unread = evaluation.unread();
    } catch (RuntimeException e) {
      // An estimator that breaks must not keep the others from being checked.
      String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      return failed(vector, mapping, "The estimator refused: " + said + ".", List.of());
    }
    List<Value> values = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<String> off = new ArrayList<>();
    for (String name : vector.expected().keySet()) {
      Value value =
          Comparison.of(name, vector.expected().get(name), outputs.get(name), vector.tolerance());
      values.add(value);
      if (!outputs.has(name) && !vector.expected().get(name).isJsonNull()) {
        missing.add(name);
      } else if (!value.passed()) {
        off.add(name);
      }
    }
    if (!unread.isEmpty()) {
      return failed(
          vector,
          mapping,
          UNMAPPED + "no estimator looks at " + String.join(", ", unread) + ".",
          values);
    }
    if (!missing.isEmpty()) {
      return failed(
          vector,
          mapping,
          UNMAPPED + "no estimator gives " + String.join(", ", missing) + ".",
          values);
    }
    if (!off.isEmpty()) {
      return failed(vector, mapping, "Not as expected: " + String.join(", ", off) + ".", values);
    }
    return new Outcome(vector, Status.PASSED, mapping.family(), mapping.code(), "", values);
  }

  private static Outcome failed(
      ReferenceVector vector, Mapping mapping, String reason, List<Value> values) {
    return new Outcome(vector, Status.FAILED, mapping.family(), mapping.code(), reason, values);
  }
}
